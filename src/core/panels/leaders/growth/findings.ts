import type { Period } from '../../../workspace/period.ts'
import type { GapFindings, MarketFindings } from '../findings.ts'

export interface SeriesFinding {
  id: 'leaders' | 'laggards' | 'median' | 'own'
  /** The company's name for `own`; null for the others. */
  company: string | null
  values: { period: Period; index: number | null }[]
}

export interface GrowthFindings extends MarketFindings, GapFindings {
  /** In how many of the combinations of rule and weight that give two groups the gap has the sign shown. */
  robustness: { kept: number; of: number } | null
  correlation: {
    pearson: number | null
    low: number | null
    high: number | null
    spearman: number | null
    n: number
  }
  series: SeriesFinding[]
  /** Both groups have the five companies that a group line asks for. */
  drawsLines: boolean
}
