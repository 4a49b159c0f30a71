import { type Period, parsePeriod, periodOf } from '../../workspace/period.ts'
import { twoDigitYear, unaccented } from '../headers/headers.ts'
import { monthNumber } from './month-names.ts'
import { isProse } from './prose.ts'

/** Days as people write them in files. Which of day and month comes first is a property of a column, never of one value. */

export type DateOrder = 'dmy' | 'mdy' | 'ymd'

/** What one text says about the order of day and month in its column. */
export type DateEvidence = 'dmy' | 'mdy' | 'ambiguous' | 'none' | 'not-a-date'

/**
 * A time of day behind a date, with its zone: "T21:57:03.5Z", " 21:57 +07:00", ", 9:57 PM", " 21h30". It must be one that exists, and is left
 * away: the day is the one that stands there, in the zone of who wrote it.
 */
const time =
  '(?:[T\\s,]+(?:at |um |à |lúc )?(?:[01]?\\d|2[0-4])(?:\\s?[:h]\\s?[0-5]\\d(?:\\s?:\\s?[0-5]\\d(?:[.,]\\d+)?)?)?h?(?:\\s?[ap]\\.?m\\.?|\\s?(?:sa|ch))?' +
  '(?:\\s?(?:z|utc|gmt|[a-z]{3,4}))?(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?(?:\\s?[[(][^)\\]]*[)\\]])?)?'
const numeric = new RegExp(`^(\\d{1,4})\\s?([/.-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{1,4})\\.?${time}$`, 'iu')
const year = '(\\d{4}|\\d{2})'
/** "ngày 5 tháng 1 năm 2024", "5 thg 1, 2024", "05-Thg3-2024". */
const vietnamese = new RegExp(
  `^(?:ngay\\s*)?(\\d{1,2})[\\s-]*(?:thang|thg|th)\\.?\\s*(\\d{1,2})[\\s,/-]*(?:nam\\s*)?${year}${time}$`,
  'iu',
)
/** "5 Jan 2024", "5. März 2024", "5 de maio de 2024", "1er mars 2024", "05-Mar-24". */
const dayFirst = new RegExp(
  `^(\\d{1,2})(?:\\.|er|st|nd|rd|th|º|°)?[\\s/-]*(?:de |of )?([a-z]{3,10})\\.?[\\s,/-]*(?:de |del )?${year}${time}$`,
  'iu',
)
/** "January 5, 2024", "Mar-05-2024". */
const monthFirst = new RegExp(`^([a-z]{3,10})\\.?[\\s-]+(\\d{1,2})(?:st|nd|rd|th)?[\\s,-]+(\\d{4})${time}$`, 'iu')
/** "Mar 2024", "março de 2024", "Thg3-2024", "Mar-24". */
const monthOfYear = new RegExp(`^([a-z]{3,10}|(?:thang|thg)\\s?\\d{1,2})\\.?[\\s,/-]*(?:de |del |nam )?${year}$`, 'iu')

/** Day, month and year of a numeric date in the order they stand, or undefined. */
function parts(text: string): [string, string, string] | undefined {
  const m = numeric.exec(text)
  return m ? [m[1]!, m[3]!, m[4]!] : undefined
}

/** "13/02/2026" is day first, "02/13/2026" month first, "03/04/2026" could be either, "2026-04-03" says nothing about the order. */
export function dateEvidence(text: string): DateEvidence {
  const clean = text.trim()
  if (isProse(clean) || !/\d/.test(clean)) return 'not-a-date'
  const p = parts(clean)
  if (!p) return /^\d{8}$/.test(clean) || namedDate(clean) ? 'none' : 'not-a-date'
  if (p[0].length === 4) return 'none'
  const [first, second] = [Number(p[0]), Number(p[1])]
  if (first > 12 && second > 12) return 'not-a-date'
  if (first > 12) return 'dmy'
  if (second > 12) return 'mdy'
  return first === second ? 'none' : 'ambiguous'
}

/** The day that a text names, ISO 8601, with the order of its column; a time after it is left away. Undefined when there is no such day. */
export function parseDate(text: string, order: DateOrder): string | undefined {
  // The commonest form by far is also the one that needs no work.
  if (/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/.test(text) && text >= '1900' && text < '2200') return text
  const clean = text.trim()
  if (isProse(clean)) return undefined
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
  const named = namedDate(clean)
  return named && day(named.year, String(named.month), named.day)
}

/** Does the text write its year with two digits; such years are read by the pivot of `twoDigitYear`. */
export function hasShortYear(text: string): boolean {
  const clean = text.trim()
  if (isProse(clean)) return false
  const p = parts(clean)
  if (p) return p[0].length <= 2 && p[2].length === 2
  return /\p{L}.*\d\d/u.test(clean) && (namedDate(clean) ?? namedMonth(clean))?.year.length === 2
}

/** The zone behind a time, "Z" or "+07:00", or null. */
export function zoneOf(text: string): string | null {
  if (isProse(text)) return null
  return /\d:\d{2}.*?(z|[+-]\d{2}:?\d{2})$/iu.exec(text)?.[1]?.toUpperCase() ?? null
}

function day(year: string, month: string, dayOfMonth: string): string | undefined {
  return periodOf('day', twoDigitYear(year) ?? Number(year), Number(month), Number(dayOfMonth))?.start
}

/** The parts of a date with a month's name in one of six languages; the day may still be one that does not exist. */
function namedDate(text: string): { year: string; month: number; day: string } | undefined {
  if (!/\p{L}{2}/u.test(text)) return undefined
  const lower = unaccented(text).toLowerCase()
  let m = vietnamese.exec(lower)
  if (m) return { year: m[3]!, month: Number(m[2]), day: m[1]! }
  m = dayFirst.exec(lower)
  if (m) return withMonth(m[3]!, m[2]!, m[1]!)
  m = monthFirst.exec(lower)
  return m ? withMonth(m[3]!, m[1]!, m[2]!) : undefined
}

function withMonth(year: string, name: string, day: string) {
  const month = monthNumber(name)
  return month === 0 ? undefined : { year, month, day }
}

function namedMonth(text: string): { year: string; month: number } | undefined {
  const m = monthOfYear.exec(unaccented(text).toLowerCase())
  const month = m ? monthNumber(m[1]!.replace(/\s/u, '')) : 0
  return month === 0 ? undefined : { year: m![2]!, month }
}

/** A reporting period: all that `parsePeriod` reads, "Mar 2024", and dates in the order of their column. */
export function readPeriod(text: string, order: DateOrder): Period | undefined {
  if (isProse(text)) return undefined
  const known = parsePeriod(text)
  if (known) return known
  const named = namedMonth(text.trim())
  if (named) return periodOf('month', twoDigitYear(named.year) ?? Number(named.year), named.month)
  const date = parseDate(text, order)
  return date === undefined ? undefined : { start: date, grain: 'day' }
}
