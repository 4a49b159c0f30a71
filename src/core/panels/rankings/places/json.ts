import type { Words } from '../../../words/index.ts'
import { periodKey } from '../../../workspace/period.ts'
import type { RankingFindings } from './findings.ts'
import { methodText } from './footnotes.ts'
import { couldBeFirst } from './mark-headline.ts'

/** The contract of `triptych show rankings --json`. Values are not rounded; `company` names what is ranked, also where that is a segment. */
export function rankingsJson(findings: RankingFindings, words: Words) {
  const { metric, period, of, filters, within, recipe, index, mark, neighbours, whatIf, rankSets, withoutData } =
    findings
  return {
    metric,
    period: period ? periodKey(period) : 'all',
    of,
    ...filters,
    within,
    rows: findings.rows.map(({ name, own, rival, rank, rankLow, rankHigh, value, low, high, n, flag, change }) => ({
      ...{ company: name, rank, rankLow, rankHigh, value, low, high, n, flag, change, own, rival },
    })),
    first: mark === 'first' ? couldBeFirst(findings).map(({ name }) => name) : null,
    neighbours,
    whatIf,
    index: recipe && {
      mean: recipe.mean,
      weights: Object.fromEntries(recipe.weights.map(({ part, weight }) => [part, 100 * weight])),
      computed: index?.computed,
      imported: index?.imported,
      incomplete: index?.incomplete.map(({ name, lacks }) => ({ company: name, lacks })),
    },
    mean: findings.mean,
    previousPeriod: findings.comparison && periodKey(findings.comparison.period),
    method: methodText(findings, words),
    rankSets,
    excluded: withoutData,
  }
}
