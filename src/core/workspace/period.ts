/** Periods of reporting: a start date and a grain. `2024`, `2024-Q1`, `2024-03`, `2024-03-05`. */

export const grains = ['year', 'quarter', 'month', 'day'] as const
export type Grain = (typeof grains)[number]

export interface Period {
  /** First day, ISO 8601. */
  readonly start: string
  readonly grain: Grain
}

const pad = (n: number) => String(n).padStart(2, '0')

/** A period from calendar parts, or undefined when there is no such day. `month` and `day` count from 1. */
export function periodOf(grain: Grain, year: number, month = 1, day = 1): Period | undefined {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined
  return { start: `${year}-${pad(month)}-${pad(day)}`, grain }
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Characters of the longest text that is looked at; blanks without end would take the patterns their time. */
const longestPeriod = 100

/**
 * Reads a period that can be read in one way only: `2024`, `2024-Q1`, `Q1 2024`, `Q1/2024`, `Quý 1/2024`, `quý I 2024`,
 * `2024-03`, `03/2024`, `tháng 3/2024`, `tháng 3 năm 2024`, `FY2024`, an ISO date. A date with slashes is a matter of day order
 * and belongs to the import. Undefined when the text is none of these.
 */
export function parsePeriod(text: string): Period | undefined {
  if (text.length > longestPeriod) return undefined
  const clean = text.normalize('NFC').trim().toLowerCase()
  let m = /^(?:fy|năm|nam)?\s*(\d{4})$/.exec(clean)
  if (m) return periodOf('year', Number(m[1]))
  m = /^(\d{4})[\s\-/_]*q([1-4])$/.exec(clean)
  if (m) return periodOf('quarter', Number(m[1]), Number(m[2]) * 3 - 2)
  m = /^(?:q|quý|quy)\s*([1-4]|i{1,3}|iv)[\s\-/_,]*(?:năm\s*)?(\d{4})$/.exec(clean)
  if (m) return periodOf('quarter', Number(m[2]), quarterNumber(m[1]!) * 3 - 2)
  m = /^(\d{4})[-/](\d{1,2})$/.exec(clean)
  if (m) return periodOf('month', Number(m[1]), Number(m[2]))
  m = /^(?:(?:tháng|thang|t)?\s*(\d{1,2})\s*[-/]|(?:tháng|thang)\s*(\d{1,2})[\s,]+(?:năm|nam)?)\s*(\d{4})$/.exec(clean)
  if (m) return periodOf('month', Number(m[3]), Number(m[1] ?? m[2]))
  m = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t\s].*)?$/.exec(clean)
  if (m) return periodOf('day', Number(m[1]), Number(m[2]), Number(m[3]))
  return undefined
}

function quarterNumber(text: string): number {
  const roman = ['i', 'ii', 'iii', 'iv'].indexOf(text)
  return roman >= 0 ? roman + 1 : Number(text)
}

/** The canonical text of a period: what settings, JSON output and `--set period=` use. */
export function periodKey(period: Period): string {
  const [year, month] = period.start.split('-') as [string, string, string]
  switch (period.grain) {
    case 'year':
      return year
    case 'quarter':
      return `${year}-Q${Math.ceil(Number(month) / 3)}`
    case 'month':
      return `${year}-${month}`
    case 'day':
      return period.start
  }
}

/** The period of `grain` that holds `date` (ISO 8601). */
export function periodHolding(date: string, grain: Grain): Period {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const start = grain === 'year' ? 1 : grain === 'quarter' ? Math.ceil(month / 3) * 3 - 2 : month
  return { start: `${year}-${pad(start)}-${pad(grain === 'day' ? day : 1)}`, grain }
}

/** The period `steps` away (negative: earlier), of the same grain. */
export function shiftPeriod(period: Period, steps: number): Period {
  const [year, month, day] = period.start.split('-').map(Number) as [number, number, number]
  const months = { year: 12, quarter: 3, month: 1, day: 0 }[period.grain] * steps
  const days = period.grain === 'day' ? steps : 0
  const date = new Date(Date.UTC(year, month - 1 + months, day + days))
  return { start: date.toISOString().slice(0, 10), grain: period.grain }
}

/** The period of the same grain that begins so many years later; of 29 February in other years, 1 March. */
export function yearsLater(period: Period, years: number): Period {
  const [year, month, day] = period.start.split('-').map(Number) as [number, number, number]
  const date = new Date(Date.UTC(year + years, month - 1, day))
  return { start: date.toISOString().slice(0, 10), grain: period.grain }
}

/** The first day after the period, ISO 8601: periods are half-open intervals [start, end). */
export function periodEnd(period: Period): string {
  return shiftPeriod(period, 1).start
}

/** Whole steps of the grain from `from` to `to`; 2016 → 2021 is 5. */
export function periodsBetween(from: Period, to: Period): number {
  const [fy, fm] = from.start.split('-').map(Number) as [number, number]
  const [ty, tm] = to.start.split('-').map(Number) as [number, number]
  const months = (ty - fy) * 12 + tm - fm
  if (from.grain === 'day') return Math.round((Date.parse(to.start) - Date.parse(from.start)) / 86_400_000)
  return months / { year: 12, quarter: 3, month: 1 }[from.grain]
}

/** Periods per year of a grain: growth per year is growth per period to this power. */
export function periodsPerYear(grain: Grain): number {
  return { year: 1, quarter: 4, month: 12, day: 365.25 }[grain]
}
