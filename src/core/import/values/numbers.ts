import { isProse } from './prose.ts'

/** Numbers as people write them in files. Which sign is the decimal one is a property of a column, never of one value. */

export type Decimal = '.' | ','

export interface NumberStyle {
  decimal: Decimal
  /** The only sign that may group thousands; left out: any sign that is not the decimal one. '' allows none. */
  thousands?: '.' | ',' | ' ' | "'" | ''
}

/** What one text says about the decimal sign of its column. */
export type NumberEvidence = 'point' | 'comma' | 'ambiguous' | 'none' | 'not-a-number'

const currency = /^(?:[$€£¥₫]|usd|eur|gbp|vnd|vnđ|đ|đồng)|(?:[$€£¥₫]|usd|eur|gbp|vnd|vnđ|đ|đồng)$/giu

interface Stripped {
  digits: string
  negative: boolean
  percent: boolean
}

/**
 * Sign, brackets, percent and currency taken off: digits and separators are left. Undefined when that leaves no digit in front or behind, or
 * when there is more than one sign: whether "-5-" or "(-5)" is below zero nobody can tell.
 */
function strip(text: string): Stripped | undefined {
  if (isProse(text)) return undefined
  let rest = text
    .trim()
    .replace(/[\u00a0\u202f\u2009]/gu, ' ')
    .replace(/[\u2212\u2013]/gu, '-')
    .replace(/\u2019/gu, "'")
  let minus = 0
  let signs = 0
  if (rest.startsWith('(') && rest.endsWith(')')) {
    minus++
    signs++
    rest = rest.slice(1, -1).trim()
  }
  const sign = (): void => {
    if (!/^[-+]/.test(rest)) return
    signs++
    if (rest.startsWith('-')) minus++
    rest = rest.slice(1).trim()
  }
  sign()
  let percent = false
  if (rest.endsWith('%') || rest.startsWith('%')) {
    percent = true
    rest = rest.replace(/^%|%$/, '').trim()
  }
  const bare = rest.replace(currency, '').trim()
  if (bare !== rest) {
    rest = bare
    sign()
  }
  // Accounting programs put the minus behind: "1,234-".
  if (/\d-$/.test(rest)) {
    minus++
    signs++
    rest = rest.slice(0, -1)
  }
  if (signs > 1 || !/^[\d.,]/.test(rest) || !/\d/.test(rest)) return undefined
  return { digits: rest, negative: minus > 0, percent }
}

/** What a text tells about the decimal sign: "1.234,5" comma, "12.5" point, "1,234" could be either, "1234" nothing. */
export function numberEvidence(text: string): NumberEvidence {
  const digits = strip(text)?.digits
  if (digits === undefined) return 'not-a-number'
  if (/^\d+(?:e[-+]?\d+)?$/i.test(digits) || /^\d{1,3}(?:[ ']\d{3})+$/.test(digits)) return 'none'
  const asPoint = matches(digits, { decimal: '.' })
  const asComma = matches(digits, { decimal: ',' })
  if (asPoint && asComma) return 'ambiguous'
  return asPoint ? 'point' : asComma ? 'comma' : 'not-a-number'
}

const patterns = new Map<string, RegExp>()

function matches(digits: string, style: NumberStyle): boolean {
  const key = `${style.decimal}${style.thousands ?? 'any'}`
  const pattern = patterns.get(key) ?? patternOf(style)
  patterns.set(key, pattern)
  return pattern.test(digits)
}

function patternOf(style: NumberStyle): RegExp {
  const decimal = style.decimal === '.' ? '\\.' : ','
  const groups = style.thousands === undefined ? (style.decimal === '.' ? ", '" : ". '") : style.thousands
  const plain = `\\d*${decimal}\\d+|\\d+${decimal}?`
  // One sign groups the whole number, and never after a leading zero: "0,123" is a fraction.
  const grouped = [...groups].map((sign) => `[1-9]\\d{0,2}(?:\\${sign}\\d{3})+(?:${decimal}\\d+)?`)
  return new RegExp(`^(?:${[...grouped, plain].join('|')})(?:e[-+]?\\d+)?$`, 'i')
}

export interface ParsedNumber {
  value: number
  /** "50 %": the value is 50. */
  percent: boolean
  /** The text has more digits than a number keeps: "9007199254740993" would become another number. */
  inexact: boolean
}

/** The number that a text writes in the style of its column. Undefined when it is none. */
export function parseNumber(text: string, style: NumberStyle): ParsedNumber | undefined {
  if (/^-?\d{1,15}$/.test(text) || (style.decimal === '.' && /^-?\d{1,15}\.\d{1,15}$/.test(text))) {
    return { value: Number(text), percent: false, inexact: false }
  }
  const parts = strip(text)
  if (!parts || !matches(parts.digits, style)) return undefined
  const plain = parts.digits.replace(style.decimal === '.' ? /[, ']/g : /[. ']/g, '').replace(',', '.')
  const value = Number(plain)
  if (!Number.isFinite(value)) return undefined
  const negative = parts.negative && value !== 0
  return { value: negative ? -value : value, percent: parts.percent, inexact: isInexact(plain, value) }
}

/** A fraction is rounded as every program rounds it; the digits before it must stay. */
function isInexact(plain: string, value: number): boolean {
  const whole = /^\d{16,}/.exec(plain)?.[0]
  return whole !== undefined && !/e/i.test(plain) && BigInt(whole) !== BigInt(Math.trunc(value))
}
