import { type Period, periodKey } from '../workspace/period.ts'

export const languages = ['en', 'vi'] as const
export type Lang = (typeof languages)[number]

const minus = '−'

/**
 * How a language writes numbers, dates, periods and lists. A proper minus sign, never a hyphen; no more decimals than asked.
 * Percent and shares come as 0–100, NPS as points (never "%"), money in the currency's unit.
 */
export interface Numbers {
  /** 1234.5 → "1,234.5" (en), "1.234,5" (vi). */
  number(value: number, decimals?: number): string
  /** With the decimals that it has, at most four: 5 → "5", 0.25 → "0.25" (en), "0,25" (vi). */
  exact(value: number): string
  /** As `number`, always with its sign: "+9.0", "−1.5", "0". */
  signed(value: number, decimals?: number): string
  /** 69.16 → "69%" (en), "69%" (vi). */
  percent(value: number, decimals?: number): string
  /** A share with its sign, in percentage points or percent a year. */
  signedPercent(value: number, decimals?: number): string
  /** An interval without its unit: "17.6 to 46.5" (en), "17,6 đến 46,5" (vi). */
  range(low: number, high: number, decimals?: number): string
  /** Money, shortened where long: "$1.2 bn" (en), "1,2 tỷ $" (vi). `currency` as it was imported, or null. */
  money(value: number, currency: string | null): string
  /** What money of this size is divided by on an axis, and how that is called: 1e9 and " bn"; 1 and "" below a million. */
  moneyScale(largest: number): { divisor: number; word: string }
  /** A p value: "p = 0.012", "p < 0.001". */
  pValue(p: number): string
  /** 1 → "1st" (en), "1" (vi, where "thứ" belongs to the sentence). */
  ordinal(n: number): string
  /** ISO date → "22 Nov 2026" (en), "22/11/2026" (vi). */
  date(iso: string): string
  /** "2024", "Q3 2024" / "quý 3/2024", "Mar 2024" / "tháng 3/2024". */
  period(period: Period): string
  /** "Aurora, Blue Bay and Cedar" / "Aurora, Blue Bay và Cedar". */
  list(items: readonly string[]): string
  /** Alphabetical order of the language. */
  compare(a: string, b: string): number
}

/** Two ends as "2–7"; one that is also the other stands once. */
export const dashed = (low: string, high: string): string => (low === high ? low : `${low}–${high}`)

const locales = { en: 'en-GB', vi: 'vi-VN' } as const

const made: Partial<Record<Lang, Numbers>> = {}

export function numbersFor(lang: Lang): Numbers {
  made[lang] ??= numbersOf(lang)
  return made[lang]
}

function numbersOf(lang: Lang): Numbers {
  const locale = locales[lang]
  const collator = new Intl.Collator(locale, { sensitivity: 'variant', numeric: true })
  // Formats are made once: making one takes longer than a thousand uses.
  const formats: Intl.NumberFormat[] = []
  const formatOf = (decimals: number) => {
    formats[decimals] ??= new Intl.NumberFormat(locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping: true,
    })
    return formats[decimals]
  }
  const dates = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    day: '2-digit',
    month: lang === 'vi' ? '2-digit' : 'short',
    year: 'numeric',
  })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const plain = (value: number, decimals: number) =>
    formatOf(decimals)
      .format(roundsToZero(value, decimals) ? 0 : value)
      .replace('-', minus)
  const signed = (value: number, decimals: number) =>
    value > 0 && !roundsToZero(value, decimals) ? `+${plain(value, decimals)}` : plain(value, decimals)

  return {
    number: (value, decimals = 0) => plain(value, decimals),
    exact: (value) => plain(value, (String(Number(value.toFixed(4))).split('.')[1] ?? '').length),
    signed: (value, decimals = 0) => signed(value, decimals),
    percent: (value, decimals = 0) => `${plain(value, decimals)}%`,
    signedPercent: (value, decimals = 0) => `${signed(value, decimals)}%`,
    range: (low, high, decimals = 0) =>
      `${plain(low, decimals)} ${lang === 'vi' ? 'đến' : 'to'} ${plain(high, decimals)}`,
    money: (value, currency) => money(value, currency, lang, plain),
    moneyScale: (largest) => moneyScale(largest, lang),
    pValue: (p) => (p < 0.001 ? `p < ${plain(0.001, 3)}` : `p = ${plain(p, p < 0.1 ? 3 : 2)}`),
    ordinal: (n) => (lang === 'vi' ? String(n) : `${n}${englishSuffix(n)}`),
    date: (iso) => dates.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`)),
    period: (period) => periodLabel(period, lang),
    list: (items) => lists.format(items),
    compare: (a, b) => collator.compare(a, b),
  }
}

function roundsToZero(value: number, decimals: number): boolean {
  return Math.abs(value) < 0.5 * 10 ** -decimals
}

function englishSuffix(n: number): string {
  const tens = n % 100
  if (tens >= 11 && tens <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'
}

const scales = {
  en: [
    [1e12, ' tn'],
    [1e9, ' bn'],
    [1e6, ' m'],
  ],
  vi: [
    [1e12, ' nghìn tỷ'],
    [1e9, ' tỷ'],
    [1e6, ' triệu'],
  ],
} as const

function moneyScale(largest: number, lang: Lang): { divisor: number; word: string } {
  const [divisor, word] = scales[lang].find(([limit]) => Math.abs(largest) >= limit) ?? [1, '']
  return { divisor, word }
}

function money(
  value: number,
  currency: string | null,
  lang: Lang,
  plain: (value: number, decimals: number) => string,
): string {
  const { divisor, word } = moneyScale(value, lang)
  const scaled = value / divisor
  const text = `${plain(scaled, divisor === 1 || Math.abs(scaled) >= 100 ? 0 : 1)}${word}`
  return currency ? `${text} ${currency}` : text
}

const englishMonths = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' })

function periodLabel(period: Period, lang: Lang): string {
  const [year, month, day] = period.start.split('-').map(Number) as [number, number, number]
  const quarter = Math.ceil(month / 3)
  switch (period.grain) {
    case 'year':
      return periodKey(period)
    case 'quarter':
      return lang === 'vi' ? `quý ${quarter}/${year}` : `Q${quarter} ${year}`
    case 'month': {
      const name = englishMonths.format(new Date(`${period.start}T00:00:00Z`))
      return lang === 'vi' ? `tháng ${month}/${year}` : `${name} ${year}`
    }
    case 'day':
      return lang === 'vi' ? `${day}/${month}/${year}` : period.start
  }
}
