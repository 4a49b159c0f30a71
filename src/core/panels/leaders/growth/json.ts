import type { Words } from '../../../words/index.ts'
import { periodKey } from '../../../workspace/period.ts'
import { marketJson } from '../market-json.ts'
import type { GrowthFindings } from './findings.ts'

/** What `triptych show leaders --json` prints. Growth is percent a year, the gap percentage points a year. */
export function toGrowthJson(findings: GrowthFindings, words: Words) {
  const { pearson, spearman, n } = findings.correlation
  return {
    ...marketJson(findings, words),
    gap: findings.gap,
    looRange: findings.looRange,
    influence: findings.influence,
    robustness: findings.robustness,
    otherWeight: findings.otherWeight,
    correlation: { pearson, spearman, n },
    series: findings.series.map(({ id, company, values, band }) => ({
      name: company ?? id,
      values: values.map(({ period, index }) => ({ period: periodKey(period), index })),
      ...(band ? { band } : {}),
    })),
    drawsLines: findings.drawsLines,
  }
}
