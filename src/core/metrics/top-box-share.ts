import { wilson } from '../stats/proportions.ts'
import { type AnswerSums, type Computed, effectiveN } from './response-estimates.ts'

/** Share of the answers in the top boxes, in percent, with its Wilson interval over the effective sample size. */
export function topBoxShare(sums: AnswerSums): Computed {
  const n = effectiveN(sums)
  const share = sums.top / sums.w
  return { value: 100 * share, interval: wilson(share * n, n) }
}
