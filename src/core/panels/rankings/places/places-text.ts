import type { Words } from '../../../words/index.ts'
import { dashed } from '../../../words/numbers.ts'

/** A set of places as it is printed: "2–7", or "3" where only one is left; null without a set. */
export function placesText(low: number | null, high: number | null, { numbers }: Words): string | null {
  if (low === null || high === null) return null
  return dashed(numbers.number(low), numbers.number(high))
}
