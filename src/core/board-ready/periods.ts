/** Months as English labels have them. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** When a period begins, in months since year 0, and how long it is; null for a label that is none of ours ("H1", a name). */
export function placeInTime(label: string): { start: number; months: number } | null {
  const year = Number(/(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(label)?.[1] ?? Number.NaN)
  if (Number.isNaN(year)) return null
  const quarter = /(?:Q|quý )(\d)/i.exec(label)?.[1]
  if (quarter) return { start: 12 * year + 3 * (Number(quarter) - 1), months: 3 }
  const named = months.indexOf(/(?<!\p{L})(\p{L}{3})(?!\p{L})/u.exec(label)?.[1]?.toLowerCase() ?? '')
  const month = /tháng (\d+)/i.exec(label)?.[1]
  if (named >= 0 || month) return { start: 12 * year + (month ? Number(month) - 1 : named), months: 1 }
  return /^\s*\d{4}\s*$/.test(label) ? { start: 12 * year, months: 12 } : null
}
