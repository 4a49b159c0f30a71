import type { Combination } from '../combinations.ts'
import type { GapFindings, MarketFindings, Weight } from '../findings.ts'

export interface RobustnessFindings extends MarketFindings, GapFindings {
  /** By window, period of the score, rule, weight. The one shown has the interval of `gap`. */
  combinations: (Combination & { shown: boolean })[]
  robustness: { kept: number; of: number } | null
  /** The gap by the weight that is not shown; null where revenue cannot be summed. */
  otherWeight: { weight: Weight; gap: number } | null
}
