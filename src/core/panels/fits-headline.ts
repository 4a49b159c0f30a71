import { wrapText } from '../charts/text-width.ts'
import { type } from '../charts/theme.ts'

/** A slide without its margins, in slide units. */
const lineWidth = 864

/** Has a headline room in its two lines. */
export function fitsHeadline(headline: string): boolean {
  // A number stays on the line of the word before it.
  const held = headline.replace(/ (?=[+−]?\d)/g, '\u00a0')
  return !wrapText(held, type.headline, 600, lineWidth, 2).at(-1)?.endsWith('…')
}
