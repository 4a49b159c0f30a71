import type { PptxShape, Size } from '../chart.ts'
import { fitText, textWidth } from '../text-width.ts'
import { type Theme, type } from '../theme.ts'
import { mainFits, type PlacedColumn, placeColumns } from './columns.ts'
import { marksShapes, scaleShapes } from './marks.ts'
import type { ListingGroup, ListingRow, ListingSpec } from './spec.ts'

const headHeight = 20
/** Rows are this far apart where there is room, and never closer than the second. */
const widestPitch = 26
const closestPitch = 16
/** From here on there is room for the size of labels. */
const roomyPitch = 19
/** Above a group's head, in rows. */
const groupAir = 0.35
const moreHeight = 18

/** `of`: its rows, whether they find room or not. */
type ShownGroup = ListingGroup & { of: number }

/** Rows under a head of column labels; rows that find no room are counted in a last line. The same shapes on the stage and in PowerPoint. */
export function listingShapes(spec: ListingSpec, size: Size, theme: Theme): PptxShape[] {
  const { groups, left } = fitting(spec, size.height - headHeight)
  const units = unitsOf(groups)
  const room = size.height - headHeight - (left > 0 ? moreHeight : 0)
  const pitch = Math.min(widestPitch, room / Math.max(1, units))
  const roomy = pitch >= roomyPitch && mainFits(spec, size.width, type.label)
  const textSize = roomy ? type.label : type.footnote
  const columns = placeColumns(spec, size.width, textSize)
  const shapes: PptxShape[] = columns.flatMap((column) => headShapes(column, spec, theme))
  let y = headHeight
  groups.forEach((group, at) => {
    if (group.name !== '') {
      if (at > 0) y += groupAir * pitch
      shapes.push(...groupShapes(group, y, pitch, textSize, size, theme))
      y += pitch
    }
    for (const row of group.rows) {
      shapes.push(rule(y, size, theme), ...rowShapes(row, y, pitch, textSize, columns, spec, theme))
      y += pitch
    }
  })
  if (left > 0) {
    const text = spec.words.more.replace('{n}', String(left))
    shapes.push({
      ...{ as: 'text', x: 0, y: y + 3, width: size.width, height: 12, text, size: type.footnote, bold: false },
      ...{ colour: theme.quiet, align: 'left' },
    } as PptxShape)
  }
  return shapes
}

/** The groups with as many rows as there is room for, first ones first, and how many rows are left out. */
function fitting(spec: ListingSpec, height: number): { groups: ShownGroup[]; left: number } {
  const total = spec.groups.reduce((sum, { rows }) => sum + rows.length, 0)
  const filled = spec.groups.filter(({ rows }) => rows.length > 0).map((group) => ({ ...group, of: group.rows.length }))
  if (unitsOf(filled) * closestPitch <= height) return { groups: filled, left: 0 }
  const groups: ShownGroup[] = []
  let shown = 0
  for (const group of filled) {
    for (const row of group.rows) {
      const open = groups.at(-1)?.name === group.name ? groups.slice(0, -1) : groups
      const rows = groups.length > open.length ? [...groups.at(-1)!.rows, row] : [row]
      const next = [...open, { ...group, rows }]
      if (unitsOf(next) * closestPitch > height - moreHeight) return { groups, left: total - shown }
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

function headShapes(column: PlacedColumn, spec: ListingSpec, theme: Theme): PptxShape[] {
  const { x, width, label, as } = column
  if (as === 'marks') return scaleShapes(column, spec, theme)
  return [
    {
      ...{ as: 'text', x, y: 2, width, height: 12, size: type.footnote, bold: false, colour: theme.quiet },
      text: fitText(label, type.footnote, 400, width),
      align: as === 'figure' ? 'right' : 'left',
    },
  ]
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
