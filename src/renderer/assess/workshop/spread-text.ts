import { levelAt, type Scale } from '../../../core/scorecard-model/scale.ts'
import { median } from '../../../core/stats/ratings.ts'
import type { Words } from '../../../core/words/index.ts'
import type { OpenVote } from './VotesAt.tsx'

/** "Median 3, from 2 to 5, 3 levels apart"; levels are those of 1 to 5 whatever the scale. */
export function spreadText(
  votes: readonly OpenVote[],
  scale: Scale,
  { assess: { workshop }, numbers }: Pick<Words, 'assess' | 'numbers'>,
): string {
  const ratings = votes.map(({ rating }) => rating)
  if (ratings.length === 0) return workshop.noVotes
  const [low, high] = [Math.min(...ratings), Math.max(...ratings)]
  if (low === high) return workshop.unanimous(numbers.exact(low))
  return [
    workshop.median(numbers.exact(median(ratings)!)),
    workshop.range(numbers.exact(low), numbers.exact(high)),
    workshop.apart(numbers.exact(levelAt(high, scale) - levelAt(low, scale))),
  ].join(', ')
}
