import type { PptxShape } from '../chart.ts'
import { diamond } from '../level-marks.ts'
import type { Theme } from '../theme.ts'
import type { PlanPlaces } from './places.ts'
import type { PlanRow } from './spec.ts'

/** Half a mark of a day. */
const reach = 3.5
/** A bar is never narrower than this. */
const narrowest = 4
const highest = 12

/**
 * The bar from its start to its date: what is done in grey, what is under way in full ink, what is planned as an outline (IBCS), what is past its date in the
 * ink of what is bad. With one of the two days only: a mark there. A gap: a diamond at the date of its target.
 */
export function barShapes(row: PlanRow, y: number, { pitch, xOf }: PlanPlaces, theme: Theme): PptxShape[] {
  const middle = y + pitch / 2
  const day = row.due ?? row.start
  if (day === null) return []
  if (row.state === 'gap') return [diamond(xOf(day), middle, pitch, theme)]
  const height = Math.min(highest, pitch - 5)
  const [from, to] =
    row.start !== null && row.due !== null && row.start <= row.due
      ? [xOf(row.start), Math.max(xOf(row.start) + narrowest, xOf(row.due))]
      : [xOf(day) - reach, xOf(day) + reach]
  const box = { as: 'rect', x: from, y: middle - height / 2, width: to - from, height } as const
  const ink = row.late ? theme.tones.bad : theme.ink
  switch (row.state) {
    case 'done':
      return [{ ...box, fill: theme.tones.context, line: null }]
    case 'under-way':
      return [{ ...box, fill: ink, line: null }]
    case 'planned':
      return [{ ...box, fill: null, line: ink }]
    case 'stopped':
      return [{ ...box, fill: null, line: theme.tones.context }]
  }
}
