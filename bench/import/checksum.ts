/** What every engine answers about its finished table, in this order: proof that none of them skipped work. */
export const questions = [
  'count(*)',
  'count(DISTINCT company)',
  'sum(length(response_id))',
  'CAST(min(date) AS VARCHAR)',
  'CAST(max(date) AS VARCHAR)',
  'count(segment)',
  'count(channel)',
  'count(nps)',
  'sum(nps)',
  'count(csat)',
  'sum(csat)',
  'count(ces)',
  'sum(ces)',
  'count(comment)',
  'sum(length(comment))',
] as const

export type Checksum = readonly (number | string)[]

/** The questions as one query about a table or view of the file's columns. */
export const checksumSql = (table: string) => `SELECT ${questions.join(', ')} FROM ${table}`

/** What differs, in words; null when nothing does. */
export function difference(expected: Checksum, found: Checksum): string | null {
  const at = expected.findIndex((value, i) => String(value) !== String(found[i]))
  return at < 0 ? null : `${questions[at]} is ${found[at]} instead of ${expected[at]}`
}
