/** The rows of a ranking that are drawn where only so many find room: the first ones, and our own company in the place of the last of them. */
export function shownRows<Row extends { tone: string }>(rows: readonly Row[], count: number): readonly Row[] {
  const first = rows.slice(0, count)
  const own = rows.find(({ tone }) => tone === 'own')
  return !own || first.includes(own) ? first : [...first.slice(0, -1), own]
}
