import type { MovementRow } from './findings.ts'

/** A field of so many is named as a whole. */
const namedWhole = 8
/** Of a larger one, so many of those that moved furthest. */
const moversNamed = 4

/** The first of a row's quarters is the last one of four, the last one the first, and the value's gain is significant; or the other way round. */
export function crossing({ quarters, change }: MovementRow): 'climbed' | 'fell' | null {
  if (!change?.clear) return null
  if (quarters.first === 4 && quarters.last === 1) return 'climbed'
  if (quarters.first === 1 && quarters.last === 4) return 'fell'
  return null
}

/** Who is named at the end of the lines, of rows in the order of the last period: see `MovementRow.named`. */
export function namedAmong(rows: readonly MovementRow[]): Set<MovementRow> {
  if (rows.length <= namedWhole) return new Set(rows)
  const furthest = rows
    .filter(({ climbed }) => climbed !== null && climbed !== 0)
    .sort(
      (a, b) =>
        Number(crossing(b) !== null) - Number(crossing(a) !== null) ||
        Math.abs(b.climbed!) - Math.abs(a.climbed!) ||
        Math.abs(b.change?.value ?? 0) - Math.abs(a.change?.value ?? 0),
    )
  const leader = rows.filter((row) => row.standings.at(-1)?.rank === 1).slice(0, 1)
  return new Set([
    ...rows.filter(({ own, rival }) => own || rival),
    ...leader,
    ...furthest.filter(({ own, rival }) => !own && !rival).slice(0, moversNamed),
  ])
}
