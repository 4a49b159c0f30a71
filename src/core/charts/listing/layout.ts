import type { PptxShape, Size } from '../chart.ts'
import { cellInk, readableOn } from '../ink.ts'
import { balanceText, fitText, textWidth } from '../text-width.ts'
import { type Theme, type } from '../theme.ts'
import { mainFits, type PlacedColumn, placeColumns } from './columns.ts'
import { marksShapes, scaleShapes } from './marks.ts'
import type { ListingCell, ListingGroup, ListingRow, ListingSpec } from './spec.ts'

const headLine = 12
const headAir = 8
/** Lines of the label over a column of heat; other columns have one. */
const headLines = 3
/** Rows are this far apart where there is room, and never closer than the second; marks need more. */
const widestPitch = 26
const closestPitch = 13.5
const closestMarks = 16
/** From here on there is room for the size of labels. */
const roomyPitch = 19
/** Above a group's head, in rows. */
const groupAir = 0.35
const moreHeight = 18

/** `of`: its rows, whether they find room or not. */
type ShownGroup = ListingGroup & { of: number }

/** Where everything of a listing stands; heads of groups have no row. */
export interface PlacedListing {
  headHeight: number
  pitch: number
  textSize: number
  columns: PlacedColumn[]
  lines: { y: number; air: number; group: ShownGroup | null; row: ListingRow | null }[]
  /** Rows that find no room, and where that is said. */
  left: number
  bottom: number
}

/** Rows under a head of column labels, as many as find room. */
export function placeListing(spec: ListingSpec, size: Size): PlacedListing {
  const headHeight = headAir + headLine * Math.max(...placeColumns(spec, size.width, type.label).map(linesOver))
  const { groups, left } = fitting(spec, size.height - headHeight)
  const room = size.height - headHeight - (left > 0 ? moreHeight : 0)
  const pitch = Math.min(widestPitch, room / Math.max(1, unitsOf(groups)))
  const roomy = pitch >= roomyPitch && mainFits(spec, size.width, type.label)
  const textSize = roomy ? type.label : type.footnote
  const lines: PlacedListing['lines'] = []
  let y = headHeight
  groups.forEach((group, at) => {
    if (group.name !== '') {
      const air = at > 0 ? groupAir * pitch : 0
      y += air
      lines.push({ y, air, group, row: null })
      y += pitch
    }
    for (const row of group.rows) {
      lines.push({ y, air: 0, group: null, row })
      y += pitch
    }
  })
  return { headHeight, pitch, textSize, columns: placeColumns(spec, size.width, textSize), lines, left, bottom: y }
}

/** Rows under a head of column labels; rows that find no room are counted in a last line. The same shapes on the stage and in PowerPoint. */
export function listingShapes(spec: ListingSpec, size: Size, theme: Theme): PptxShape[] {
  const placed = placeListing(spec, size)
  const { headHeight, pitch, textSize, columns, lines } = placed
  return [
    ...columns.flatMap((column) => headShapes(column, headHeight, spec, theme)),
    ...lines.flatMap(({ y, group, row }) => [
      ...(group ? groupShapes(group, y, pitch, textSize, size, theme) : []),
      ...(row ? [rule(y, size, theme), ...rowShapes(row, y, pitch, textSize, columns, spec, theme)] : []),
    ]),
    ...moreShapes(placed, spec, size, theme),
  ]
}

/** How many rows find no room. */
export function moreShapes(
  { left, bottom }: PlacedListing,
  spec: ListingSpec,
  { width }: Size,
  theme: Theme,
): PptxShape[] {
  if (left === 0) return []
  const text = spec.words.more.replace('{n}', String(left))
  const style = { size: type.footnote, bold: false, colour: theme.quiet, align: 'left' } as const
  return [{ as: 'text', x: 0, y: bottom + 3, width, height: 12, text, ...style }]
}

/** The groups with as many rows as there is room for, first ones first, and how many rows are left out. */
function fitting(spec: ListingSpec, height: number): { groups: ShownGroup[]; left: number } {
  const total = spec.groups.reduce((sum, { rows }) => sum + rows.length, 0)
  const filled = spec.groups.filter(({ rows }) => rows.length > 0).map((group) => ({ ...group, of: group.rows.length }))
  const closest = spec.columns.some(({ as }) => as === 'marks') ? closestMarks : closestPitch
  if (unitsOf(filled) * closest <= height) return { groups: filled, left: 0 }
  const groups: ShownGroup[] = []
  let shown = 0
  for (const group of filled) {
    for (const row of group.rows) {
      const open = groups.at(-1)?.name === group.name ? groups.slice(0, -1) : groups
      const rows = groups.length > open.length ? [...groups.at(-1)!.rows, row] : [row]
      const next = [...open, { ...group, rows }]
      if (unitsOf(next) * closest > height - moreHeight) return { groups, left: total - shown }
      groups.splice(0, groups.length, ...next)
      shown++
    }
  }
  return { groups, left: 0 }
}

/** Heights of rows, heads and air, in rows. */
function unitsOf(groups: readonly ShownGroup[]): number {
  return groups.reduce(
    (sum, { name, rows }, at) => sum + rows.length + (name === '' ? 0 : 1 + (at > 0 ? groupAir : 0)),
    0,
  )
}

/** The label over a column, in lines. */
export const labelLines = ({ as, label, width }: PlacedColumn) =>
  as === 'heat'
    ? balanceText(label, type.footnote, 400, width - 4, headLines)
    : [fitText(label, type.footnote, 400, width)]
const linesOver = (column: PlacedColumn) => labelLines(column).length

/** Labels end on the same line, next to the rows. */
function headShapes(column: PlacedColumn, height: number, spec: ListingSpec, theme: Theme): PptxShape[] {
  const { x, width, as } = column
  if (as === 'marks') return scaleShapes(column, spec, theme)
  const lines = labelLines(column)
  const top = height - 6 - headLine * lines.length
  return lines.map((text, i) => ({
    ...{ as: 'text', x, y: top + i * headLine, width, height: headLine, text, size: type.footnote, bold: false },
    ...{ colour: theme.quiet, align: as === 'figure' ? 'right' : as === 'heat' ? 'center' : 'left' },
  }))
}

function groupShapes(
  { name, of }: ShownGroup,
  y: number,
  height: number,
  size: number,
  { width }: Size,
  theme: Theme,
): PptxShape[] {
  const text = fitText(name, size, 600, width * 0.8)
  const after = textWidth(text, size, 600) + 8
  const line = { as: 'text', y, height, align: 'left' } as const
  return [
    { ...line, x: 0, width: after, text, size, bold: true, colour: theme.ink },
    {
      ...{ ...line, x: after, width: 60, text: String(of), size: type.footnote, bold: false },
      colour: theme.quiet,
    },
  ]
}

function rule(y: number, { width }: Size, theme: Theme): PptxShape {
  return { as: 'line', x1: 0, y1: y, x2: width, y2: y, colour: theme.hairline, width: 0.5 }
}

function rowShapes(
  { cells }: ListingRow,
  y: number,
  height: number,
  size: number,
  columns: readonly PlacedColumn[],
  spec: ListingSpec,
  theme: Theme,
): PptxShape[] {
  return columns.flatMap((column): PptxShape[] => {
    const { i, as, x, width } = column
    const cell = cells[i]!
    if (cell.marks) return marksShapes(cell.marks, column, y, height, spec, theme)
    if (as === 'heat') return heatShapes(cell, column, y, height, theme)
    if (cell.text === '') return []
    return [
      {
        ...{ as: 'text', x, y, width, height, size, bold: cell.bold },
        text: fitText(cell.text, size, cell.bold ? 600 : 400, width),
        colour: cell.tone === null ? theme.ink : theme.text[cell.tone],
        align: as === 'figure' ? 'right' : 'left',
      },
    ]
  })
}

/** Short of full ink, so that the own company's name stays the strongest mark. */
const fullest = 0.6

/** A ground in the ink of its share, and the figure on it in whichever ink is read better. */
function heatShapes(
  cell: ListingCell,
  { x, width }: PlacedColumn,
  y: number,
  height: number,
  theme: Theme,
): PptxShape[] {
  const share = cell.share ?? null
  const fill = share === null ? null : cellInk(fullest * share, theme)
  const box = { x, y: y + 1, width, height: height - 2 }
  const figure = { as: 'text', ...box, text: cell.text, size: type.footnote, bold: false, align: 'center' } as const
  return [
    ...(fill === null ? [] : [{ as: 'rect', ...box, fill, line: null } as const]),
    { ...figure, colour: fill === null ? theme.quiet : readableOn(fill) },
  ]
}
