import type { Scale } from '../../core/scorecard-model/scale.ts'

/**
 * A rating as a person types it, with the decimal sign of either language. Null: nothing was typed. Undefined: no number, or one outside the
 * scale. Ratings have no thousands, so a comma and a point are both decimal signs.
 */
export function parseRating(text: string, { low, high }: Scale): number | null | undefined {
  const typed = text.trim()
  if (!typed) return null
  if (!/^[−-]?\d{1,9}(?:[.,]\d{0,6})?$/u.test(typed)) return undefined
  const rating = Number(typed.replace('−', '-').replace(',', '.'))
  return rating >= low && rating <= high ? rating : undefined
}
