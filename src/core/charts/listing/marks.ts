import type { PptxShape } from '../chart.ts'
import { readableOn } from '../ink.ts'
import { levelMarks } from '../level-marks.ts'
import { type Theme, type } from '../theme.ts'
import type { PlacedColumn } from './columns.ts'
import type { ListingMarks, ListingSpec } from './spec.ts'

/** The numbers of the levels over the column. */
export function scaleShapes(column: PlacedColumn, { scale }: ListingSpec, theme: Theme): PptxShape[] {
  const step = column.width / scale!.labels.length
  return scale!.labels.map((text, i) => ({
    ...{ as: 'text', x: column.x + i * step, y: 2, width: step, height: 12, text, size: type.footnote, bold: false },
    ...{ colour: theme.quiet, align: 'center' },
  }))
}

/** A row's marks over its piece of the grid. */
export function marksShapes(
  marks: ListingMarks,
  column: PlacedColumn,
  y: number,
  height: number,
  { scale }: ListingSpec,
  theme: Theme,
): PptxShape[] {
  const { low, high, labels } = scale!
  const step = column.width / labels.length
  const x = (level: number) => column.x + step * (0.5 + (labels.length - 1) * ((level - low) / (high - low)))
  const middle = y + height / 2
  const grid = labels.map((_, i): PptxShape => {
    const at = column.x + (i + 0.5) * step
    return { as: 'line', x1: at, y1: y, x2: at, y2: y + height, colour: theme.hairline, width: 0.75 }
  })
  if (marks.votes.length === 0) return [...grid, ...levelMarks(marks, middle, Math.min(height, 16), x, theme)]
  const range = levelMarks({ ...marks, level: null, target: null }, middle, height, x, theme)
  return [...grid, ...range, ...votesShapes(marks, middle, height, x, theme), ...stroke(marks, y, height, x, theme)]
}

function votesShapes(
  { votes }: ListingMarks,
  middle: number,
  height: number,
  x: (level: number) => number,
  theme: Theme,
): PptxShape[] {
  const radius = Math.min(8, height / 2 - 1.5)
  const fill = theme.tones.context
  return votes.flatMap(({ at, count }): PptxShape[] => {
    const r = count > 1 ? radius : radius * 0.7
    const box = { x: x(at) - r, y: middle - r, width: 2 * r, height: 2 * r }
    const dot: PptxShape = { as: 'ellipse', ...box, fill, line: null }
    if (count === 1) return [dot]
    const number = { as: 'text', ...box, text: String(count), size: type.footnote, bold: true } as const
    return [dot, { ...number, colour: readableOn(fill), align: 'center' }]
  })
}

/** The median beside its votes: a stroke above and below the circle, so that it covers no number. */
function stroke(
  { level }: ListingMarks,
  y: number,
  height: number,
  x: (level: number) => number,
  theme: Theme,
): PptxShape[] {
  if (level === null) return []
  const at = { x1: x(level), x2: x(level), colour: theme.ink, width: 2 }
  const end = Math.max(2.5, height / 2 - 8)
  return [
    { as: 'line', ...at, y1: y + 0.5, y2: y + end },
    { as: 'line', ...at, y1: y + height - end, y2: y + height - 0.5 },
  ]
}
