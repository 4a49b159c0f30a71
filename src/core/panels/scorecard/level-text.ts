import { decimalsOf, type Scale } from '../../scorecard-model/scale.ts'
import type { Words } from '../../words/index.ts'

/** A level as it is written: medians of whole levels are whole or end in a half and need no decimal more, others those of the scale. */
export function levelText(level: number, scale: Scale, { numbers }: Words): string {
  return Number.isInteger(2 * level) ? numbers.exact(level) : numbers.number(level, decimalsOf(scale))
}
