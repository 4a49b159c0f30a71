import { textWidth } from '../text-width.ts'
import { type } from '../theme.ts'
import type { ListingColumn, ListingSpec } from './spec.ts'

const gap = 18
/** What stands beside the main column may take at most this share of the width. */
const widestText = 0.24
/** Marks take the first share of the width, or as little as the second where the main column needs the room. */
const [roomyMarks, narrowMarks] = [0.26, 0.13]

/** A column on the stage; `i` is its place in the spec. */
export interface PlacedColumn {
  i: number
  as: ListingColumn['as']
  label: string
  x: number
  width: number
}

/** Columns from left to right: all as wide as what is in them, marks as wide as may be, and the main one takes what is left. */
export function placeColumns(spec: ListingSpec, width: number, textSize: number): PlacedColumn[] {
  const shown = spec.columns.map((column, i) => ({ ...column, i })).filter(({ as }) => as !== 'table')
  const rows = spec.groups.flatMap((group) => group.rows)
  const widest = (i: number) =>
    Math.max(0, ...rows.map(({ cells }) => textWidth(cells[i]!.text, textSize, cells[i]!.bold ? 600 : 400)))
  const fixed = shown.map(({ as, label, i }) =>
    as === 'main' || as === 'marks'
      ? 0
      : Math.min(width * widestText, Math.max(textWidth(label, type.footnote), widest(i))),
  )
  const left = width - fixed.reduce((sum, need) => sum + need, 0) - gap * (shown.length - 1)
  const main = shown.find(({ as }) => as === 'main')
  const free = left - (main ? widest(main.i) : 0)
  const hasMarks = shown.some(({ as }) => as === 'marks')
  const marks = hasMarks ? Math.min(roomyMarks * width, Math.max(narrowMarks * width, free)) : 0
  const widthOf = (as: ListingColumn['as'], at: number) =>
    as === 'main' ? left - marks : as === 'marks' ? marks : fixed[at]!
  let x = 0
  return shown.map(({ i, as, label }, at) => {
    const column = { i, as, label, x, width: widthOf(as, at) }
    x += column.width + gap
    return column
  })
}

/** Finds every text of the main column room at this size. */
export function mainFits(spec: ListingSpec, width: number, textSize: number): boolean {
  const main = placeColumns(spec, width, textSize).find(({ as }) => as === 'main')
  if (!main) return true
  const cells = spec.groups.flatMap(({ rows }) => rows.map((row) => row.cells[main.i]!))
  return cells.every(({ text, bold }) => textWidth(text, textSize, bold ? 600 : 400) <= main.width)
}
