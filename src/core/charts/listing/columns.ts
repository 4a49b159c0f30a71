import { textWidth } from '../text-width.ts'
import { type } from '../theme.ts'
import type { ListingColumn, ListingSpec } from './spec.ts'

const gap = 18
/** What stands beside the main column may take at most this share of the width; marks take this one where there are any. */
const widestText = 0.24
const marksShare = 0.26

/** A column on the stage; `i` is its place in the spec. */
export interface PlacedColumn {
  i: number
  as: ListingColumn['as']
  label: string
  x: number
  width: number
}

/** Columns from left to right: all as wide as what is in them, and the main one takes what is left. */
export function placeColumns(spec: ListingSpec, width: number, textSize: number): PlacedColumn[] {
  const shown = spec.columns.map((column, i) => ({ ...column, i })).filter(({ as }) => as !== 'table')
  const rows = spec.groups.flatMap((group) => group.rows)
  const needs = shown.map(({ as, label, i }) => {
    if (as === 'main') return 0
    if (as === 'marks') return width * marksShare
    const cells = rows.map(({ cells }) => textWidth(cells[i]!.text, textSize, cells[i]!.bold ? 600 : 400))
    return Math.min(width * widestText, Math.max(textWidth(label, type.footnote), ...cells))
  })
  const room = width - needs.reduce((sum, need) => sum + need, 0) - gap * (shown.length - 1)
  let x = 0
  return shown.map(({ i, as, label }, at) => {
    const column = { i, as, label, x, width: as === 'main' ? room : needs[at]! }
    x += column.width + gap
    return column
  })
}
