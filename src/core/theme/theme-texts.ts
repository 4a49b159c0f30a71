import { textWidth } from '../charts/text-width.ts'
import { type } from '../charts/theme.ts'
import { footerLimits } from './own-theme.ts'

/** Does a footer stand on its line beside the logo and the page number. */
export function fitsFooter(text: string): boolean {
  return textWidth(text, type.footnote) <= footerLimits.width
}

/** Is it the name of a typeface: quotes and signs of markup are in none. */
export function isTypeface(name: string): boolean {
  return name.length <= 60 && /^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u.test(name)
}
