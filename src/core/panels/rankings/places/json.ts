import type { Words } from '../../../words/index.ts'
import { periodKey } from '../../../workspace/period.ts'
import type { RankingFindings } from './findings.ts'
import { methodText } from './footnotes.ts'

/** The contract of `triptych show rankings --json`. Values are not rounded; `company` names what is ranked, also where that is a segment. */
export function rankingsJson(findings: RankingFindings, words: Words) {
  const { metric, period, of, segment, within, rankSets, withoutData } = findings
  return {
    metric,
    period: period ? periodKey(period) : 'all',
    of,
    segment,
    within,
    rows: findings.rows.map(({ name, rank, rankLow, rankHigh, value, low, high, n, flag, change }) => ({
      ...{ company: name, rank, rankLow, rankHigh, value, low, high, n, flag, change },
    })),
    mean: findings.mean,
    previousPeriod: findings.comparison && periodKey(findings.comparison.period),
    method: methodText(findings, words),
    rankSets,
    excluded: withoutData,
  }
}
