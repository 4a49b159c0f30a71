import { textWidth } from '../text-width.ts'
import { type } from '../theme.ts'
import type { ListingColumn, ListingSpec } from './spec.ts'

const gap = 18
/** Cells of heat lie side by side. */
const heatGap = 2
/** What stands beside the main column may take at most this share of the width, or what the main one leaves where nothing is drawn. */
const widestText = 0.24
/** Long names of the main column give way to figures down to this share. */
const leastMain = 0.45
/** Marks take the first share of the width, or as little as the second where the main column needs the room. */
const [roomyMarks, narrowMarks] = [0.26, 0.13]
/** A column of heat is so wide, or as little as the second where the main column needs the room. */
const [roomyHeat, narrowHeat] = [130, 64]

/** A column on the stage; `i` is its place in the spec. */
export interface PlacedColumn {
  i: number
  as: ListingColumn['as']
  label: string
  x: number
  width: number
}

/** Columns from left to right: all as wide as what is in them, marks and heat as wide as may be, and the main one takes what is left. */
export function placeColumns(spec: ListingSpec, width: number, textSize: number): PlacedColumn[] {
  const shown = spec.columns.map((column, i) => ({ ...column, i })).filter(({ as }) => as !== 'table')
  const rows = spec.groups.flatMap((group) => group.rows)
  const widest = (i: number) =>
    Math.max(0, ...rows.map(({ cells }) => textWidth(cells[i]!.text, textSize, cells[i]!.bold ? 600 : 400)))
  const main = shown.find(({ as }) => as === 'main')
  const gapAfter = (at: number) => (shown[at]!.as === 'heat' && shown[at + 1]?.as === 'heat' ? heatGap : gap)
  const gaps = shown.slice(1).reduce((sum, _, at) => sum + gapAfter(at), 0)
  const beside = shown.filter(({ as }) => as === 'text' || as === 'figure').length
  const isDrawn = shown.some(({ as }) => as === 'marks' || as === 'heat')
  const forMain = main ? Math.min(widest(main.i), width * leastMain) : 0
  const spare = isDrawn ? 0 : (width - gaps - forMain) / Math.max(1, beside)
  const widestBeside = Math.max(width * widestText, spare)
  const fixed = shown.map(({ as, label, i }) =>
    as === 'text' || as === 'figure' ? Math.min(widestBeside, Math.max(textWidth(label, type.footnote), widest(i))) : 0,
  )
  const left = width - fixed.reduce((sum, need) => sum + need, 0) - gaps
  const free = left - (main ? widest(main.i) : 0)
  const heats = shown.filter(({ as }) => as === 'heat').length
  const heat = heats > 0 ? Math.min(roomyHeat, Math.max(narrowHeat, free / heats)) : 0
  const hasMarks = shown.some(({ as }) => as === 'marks')
  const marks = hasMarks ? Math.min(roomyMarks * width, Math.max(narrowMarks * width, free - heats * heat)) : 0
  const widths = { main: left - marks - heats * heat, marks, heat }
  const widthOf = (as: ListingColumn['as'], at: number) =>
    as === 'main' || as === 'marks' || as === 'heat' ? widths[as] : fixed[at]!
  let x = 0
  return shown.map(({ i, as, label }, at) => {
    const column = { i, as, label, x, width: widthOf(as, at) }
    x += column.width + gapAfter(at)
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
