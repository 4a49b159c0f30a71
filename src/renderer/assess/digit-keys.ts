import type { Capability, ScorecardModel } from '../../core/scorecard-model/model.ts'
import { ratingsOfLevels } from '../../core/scorecard-model/scale.ts'
import type { ScreenKeys } from './on-screen-key.ts'

/**
 * What the digits do: 1 to 5 choose the rating of a level and 0 takes back; where no level is described, a digit is the first of the number that
 * is typed.
 */
export function digitKeys(
  { scale }: ScorecardModel,
  { levels }: Capability,
  does: { choose(rating: number): void; takeBack(): void; type(): void },
): ScreenKeys {
  if (levels.length > 0) {
    const choices = ratingsOfLevels(scale).map((rating, level) => [level + 1, () => does.choose(rating)] as const)
    return { ...Object.fromEntries(choices), 0: does.takeBack }
  }
  const type = () => {
    does.type()
    return false
  }
  return Object.fromEntries(Array.from({ length: 10 }, (_, digit) => [digit, type]))
}
