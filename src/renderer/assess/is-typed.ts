import type { Capability, ScorecardModel } from '../../core/scorecard-model/model.ts'
import { sameScale } from '../../core/scorecard-model/scale.ts'

/** Is a rating typed as a number: on another scale than 1 to 5, or where no level is described. */
export function isTyped({ scale }: ScorecardModel, { levels }: Capability): boolean {
  return levels.length === 0 || !sameScale(scale, { low: 1, high: 5 })
}
