import { pearson, pearsonInterval, spearman } from '../../../stats/correlation.ts'
import type { ReadableDb } from '../../../workspace/database.ts'
import type { Settings } from '../../panel.ts'
import type { Candidate } from '../companies.ts'
import { countSameSign, measureGap } from '../gap.ts'
import { readMarket } from '../market.ts'
import { chosenLeaders } from '../settings.ts'
import type { GrowthFindings } from './findings.ts'
import { indexSeries } from './series.ts'

/** A group line asks for this many companies in each group (methods §4). */
const lineSize = 5

/** Do CX leaders grow faster than laggards (methods §4). Failures: SET-01, SET-02. */
export function readGrowth(db: ReadableDb, settings: Settings): GrowthFindings {
  const { candidates, complete, groups, periods, years, told } = readMarket(db, chosenLeaders(settings))
  const weight = told.weight.used
  const { gap, looRange } = measureGap(groups, weight, years)
  return {
    ...told,
    gap,
    looRange,
    robustness: countSameSign(complete, gap.value, years, told.currencies.length <= 1),
    correlation: correlationOf(candidates),
    series: indexSeries(complete, groups, weight, periods),
    drawsLines: groups.none === null && told.rule.k >= lineSize,
  }
}

function correlationOf(candidates: readonly Candidate[]): GrowthFindings['correlation'] {
  const x = candidates.map(({ score }) => score)
  const y = candidates.map(({ growth }) => growth)
  const r = pearson(x, y)
  const interval = r === null ? null : pearsonInterval(r, x.length)
  return {
    pearson: r,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    spearman: spearman(x, y),
    n: candidates.length,
  }
}
