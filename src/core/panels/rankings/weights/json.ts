import type { Words } from '../../../words/index.ts'
import { periodKey } from '../../../workspace/period.ts'
import type { WeightsFindings } from './findings.ts'

/** The contract of `triptych show rankings --set view=weights --json`. Shares are of 1; values are not rounded. */
export function weightsJson(findings: WeightsFindings, words: Words) {
  const { metric, of, period, filters, within, rows, nothing, weights, mean, draws, concentration, seed } = findings
  return {
    metric,
    period: period ? periodKey(period) : 'all',
    of,
    ...filters,
    within,
    weights,
    mean,
    rows: rows.map(({ name, own, rank, value, n, flag, imported, median, low, high, shares }) => ({
      ...{ company: name, own, rank, value, n, flag, imported },
      ...{ medianRank: median, rankLow: low, rankHigh: high, shares },
    })),
    nothingToVary: nothing,
    ...{ draws, concentration, seed },
    method: words.panels.rankings.weighting.method(words.numbers.number(draws), String(seed)),
    excluded: [...findings.hidden, ...findings.incomplete],
  }
}
