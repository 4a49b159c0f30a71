import type { Period } from '../../../workspace/period.ts'
import type { GapFindings, LeaveOneOut, LinkFindings, MarketFindings, Weight } from '../findings.ts'

export interface SeriesFinding {
  id: 'leaders' | 'laggards' | 'median' | 'own'
  /** The company's name for `own`; null for the others. */
  company: string | null
  values: { period: Period; index: number }[]
  /** Lower and upper quartile of the companies at each period; only of the median, and only of five companies or more. */
  band: { low: number; high: number }[] | null
}

export interface GrowthFindings extends MarketFindings, GapFindings {
  /** In how many of the combinations of rule, weight, window and period of the score the gap has the sign shown. */
  robustness: { kept: number; of: number } | null
  /** The gap by the weight that is not shown; null where revenue cannot be summed. */
  otherWeight: { weight: Weight; gap: number } | null
  correlation: LinkFindings
  /** Null with fewer than five companies. */
  leaveOneOut: LeaveOneOut | null
  series: SeriesFinding[]
  /** Both groups have the five companies that a group line asks for. */
  drawsLines: boolean
}
