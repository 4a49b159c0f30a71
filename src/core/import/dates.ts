import { type Period, parsePeriod, periodOf } from '../workspace/period.ts'
import { twoDigitYear } from './headers.ts'

export type DateOrder = 'dmy' | 'mdy' | 'ymd'

/** What one text says about the order of day and month in its column. */
export type DateEvidence = 'dmy' | 'mdy' | 'ambiguous' | 'none' | 'not-a-date'

const numeric = /^(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})(?:[T,\s].*)?$/u
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Day, month and year of a numeric date in the order they stand, or undefined. */
function parts(text: string): [string, string, string] | undefined {
  const m = numeric.exec(text)
  return m ? [m[1]!, m[3]!, m[4]!] : undefined
}

/** "13/02/2026" is day first, "02/13/2026" month first, "03/04/2026" could be either, "2026-04-03" says nothing about the order. */
export function dateEvidence(text: string): DateEvidence {
  const clean = text.trim()
  const p = parts(clean)
  if (!p) return namedDate(clean) || /^\d{8}$/.test(clean) ? 'none' : 'not-a-date'
  if (p[0].length === 4) return 'none'
  const [first, second] = [Number(p[0]), Number(p[1])]
  if (first > 12 && second > 12) return 'not-a-date'
  if (first > 12) return 'dmy'
  if (second > 12) return 'mdy'
  return first === second ? 'none' : 'ambiguous'
}

/** The day that a text names, ISO 8601, with the order of its column; a time after it is left away. Undefined when there is no such day. */
export function parseDate(text: string, order: DateOrder): string | undefined {
  const clean = text.trim()
  const p = parts(clean)
  if (p) {
    const [a, b, c] = p
    if (a.length === 4) return day(a, b, c)
    if (a.length > 2 || c.length === 1 || c.length === 3) return undefined
    if (order === 'ymd') return c.length === 2 ? day(a, b, c) : undefined
    return order === 'mdy' ? day(c, a, b) : day(c, b, a)
  }
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(clean)
  if (compact) return day(compact[1]!, compact[2]!, compact[3]!)
  return namedDate(clean)
}

/** Does the text write its year with two digits; such years are read by the pivot of `twoDigitYear`. */
export function hasShortYear(text: string): boolean {
  const p = parts(text.trim())
  return p !== undefined && p[0].length <= 2 && p[2].length === 2
}

function day(year: string, month: string, dayOfMonth: string): string | undefined {
  return periodOf('day', twoDigitYear(year) ?? Number(year), Number(month), Number(dayOfMonth))?.start
}

/** "5 Jan 2024", "January 5, 2024", "ngày 5 tháng 1 năm 2024". */
function namedDate(text: string): string | undefined {
  const lower = text.normalize('NFC').toLowerCase()
  let m = /^(?:ngày\s*)?(\d{1,2})\s*(?:tháng|thg)\s*(\d{1,2})\s*(?:năm|,|\/)?\s*(\d{4})\b/u.exec(lower)
  if (m) return day(m[3]!, m[2]!, m[1]!)
  m = /^(\d{1,2})[\s-]+([a-z]{3,9})\.?[\s,-]+(\d{4}|\d{2})(?:[T,\s].*)?$/u.exec(lower)
  if (m) return day(m[3]!, String(monthNumber(m[2]!)), m[1]!)
  m = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u.exec(lower)
  if (m) return day(m[3]!, String(monthNumber(m[1]!)), m[2]!)
  return undefined
}

function monthNumber(name: string): number {
  return monthNames.indexOf(name.slice(0, 3)) + 1
}

/** A reporting period: all that `parsePeriod` reads, "Mar 2024", and dates in the order of their column. */
export function readPeriod(text: string, order: DateOrder): Period | undefined {
  const known = parsePeriod(text)
  if (known) return known
  const m = /^([a-z]{3,9})\.?[\s/-]+(\d{4})$/iu.exec(text.trim())
  if (m) {
    const month = monthNumber(m[1]!.toLowerCase())
    return month > 0 ? periodOf('month', Number(m[2]), month) : undefined
  }
  const date = parseDate(text, order)
  return date === undefined ? undefined : { start: date, grain: 'day' }
}
