import type { ReadableDb } from '../../../workspace/database.ts'
import type { Settings } from '../../panel.ts'
import { combinationsOf, keptSign, otherWeight } from '../combinations.ts'
import { measureGap } from '../gap.ts'
import { lineSize } from '../groups.ts'
import { leaveOneOut, linkOf } from '../link.ts'
import { readMarket } from '../market.ts'
import { chosenLeaders } from '../settings.ts'
import type { GrowthFindings } from './findings.ts'
import { indexSeries } from './series.ts'

/** Do CX leaders grow faster than laggards (methods §4). Failures: SET-01, SET-02. */
export function readGrowth(db: ReadableDb, settings: Settings): GrowthFindings {
  const asked = chosenLeaders(settings)
  const market = readMarket(db, asked)
  const { candidates, complete, groups, periods, years, told } = market
  const combinations = combinationsOf(db, asked, market, false)
  const correlation = linkOf(candidates)
  const measured = measureGap(groups, told.weight.used, years)
  return {
    ...told,
    ...measured,
    robustness: keptSign(combinations, measured.gap.value),
    otherWeight: otherWeight(combinations, market),
    correlation,
    leaveOneOut: leaveOneOut(candidates, correlation),
    series: indexSeries(complete, groups, told.weight.used, periods),
    drawsLines: groups.none === null && told.rule.k >= lineSize,
  }
}
