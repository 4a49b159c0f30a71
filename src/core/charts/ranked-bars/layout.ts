import { isForemost, type Size } from '../chart.ts'
import { fitNames } from '../fit-names.ts'
import { type } from '../theme.ts'
import { type Field, type Fields, placeFields } from './fields.ts'
import { type RankedBar, type RankedBarsSpec, rowsInOneColumn } from './spec.ts'

const headerHeight = 30
const minPitch = 13
const maxPitch = 80
/** Below this pitch the labels take the footnote's size. */
const densePitch = 16
const maxColumns = 3
const minColumnWidth = 230
const columnGap = 26

export interface PlacedRow {
  bar: RankedBar
  /** The name as far as there is room for it. */
  name: string
  /** Middle of the row. */
  y: number
  /** A line divides it from the next row, which is its real neighbour. */
  step: boolean
}

export interface Column {
  x: number
  width: number
  rows: PlacedRow[]
  fields: Field[]
  plot: { x: number; width: number }
}

export interface RankedBarsLayout {
  /** The part of the scale that is drawn. */
  domain: readonly [number, number]
  /** Where bars start. */
  base: number
  columns: Column[]
  pitch: number
  /** Of a bar. */
  thickness: number
  /** Of the type. */
  size: number
  /** Where the rows begin, under the column words. */
  top: number
  /** How many rows find no room, and where that is said; null when all do. */
  more: { count: number; x: number; y: number } | null
}

/** Places rows and text columns: one column of rows while they fit, then up to three side by side with fewer fields. */
export function layoutRankedBars(spec: RankedBarsSpec, size: Size): RankedBarsLayout {
  const room = Math.min(rowsInOneColumn, Math.floor((size.height - headerHeight) / minPitch))
  const sideBySide = Math.min(maxColumns, Math.floor((size.width + columnGap) / (minColumnWidth + columnGap)))
  const columnCount = Math.max(1, Math.min(sideBySide, Math.ceil(spec.rows.length / room)))
  const bars = chooseRows(spec.rows, room * columnCount)
  const hidden = spec.rows.length - bars.length
  const perColumn = Math.max(1, Math.ceil((bars.length + (hidden > 0 ? 1 : 0)) / columnCount))
  const most = spec.beside && columnCount === 1 ? Math.min(room, spec.beside.most) : perColumn
  const pitch = Math.min(maxPitch, Math.floor((size.height - headerHeight) / Math.max(most, perColumn)))
  const roomy = pitch >= 30 && columnCount === 1
  const textSize = roomy ? type.subtitle : pitch >= densePitch ? type.label : type.footnote

  const width = (size.width - columnGap * (columnCount - 1)) / columnCount
  const placed = placeFields(spec, spec.beside?.rows ?? bars, width, textSize)
  const names = fitNames(bars, placed.nameWidth, textSize)
  const columns = Array.from({ length: Math.ceil(bars.length / perColumn) }, (_, i) =>
    columnAt(i * (width + columnGap), i * perColumn, placed),
  )
  const last = columns.at(-1)
  return {
    domain: spec.beside?.ends ?? reachOfBars(spec),
    base: baseOf(spec),
    columns,
    pitch,
    thickness: Math.min(34, Math.round(pitch * 0.6)),
    size: textSize,
    top: headerHeight,
    more:
      hidden > 0 && last
        ? { count: hidden, x: nameEdge(last), y: (last.rows.at(-1)?.y ?? headerHeight) + pitch }
        : null,
  }

  /** Not where the own company was drawn up to have room, nor under the last row. */
  function followsInRanking(bar: RankedBar, next: RankedBar | undefined): boolean {
    return next !== undefined && spec.rows[spec.rows.indexOf(bar) + 1] === next
  }

  function columnAt(left: number, first: number, fields: Fields): Column {
    return {
      x: left,
      width,
      rows: bars.slice(first, first + perColumn).map((bar, k) => ({
        bar,
        name: names[first + k]!,
        y: headerHeight + (k + 0.5) * pitch,
        step: bar.stepBelow && followsInRanking(bar, bars[first + k + 1]),
      })),
      fields: fields.fields.map((field) => ({ ...field, x: field.x + left })),
      plot: { x: left + fields.plot.x, width: fields.plot.width },
    }
  }
}

/**
 * The outline from the end of a bar to where it would end, and the ink that it is drawn in: the paper's own where it lies on the bar. Null where
 * nothing is tried out.
 */
export function whatIfBox(
  { bar, y }: Pick<PlacedRow, 'bar' | 'y'>,
  { plot }: Pick<Column, 'plot'>,
  { domain, base, thickness }: RankedBarsLayout,
): { box: { x: number; y: number; width: number; height: number }; ink: 'ink' | 'ground' } | null {
  if (bar.whatIf === null || bar.value === null) return null
  const x = (value: number) => plot.x + ((value - domain[0]) / (domain[1] - domain[0])) * plot.width
  const [from, to] = [Math.min(bar.value, bar.whatIf), Math.max(bar.value, bar.whatIf)]
  const shorter =
    Math.abs(bar.whatIf - base) < Math.abs(bar.value - base) && (bar.whatIf - base) * (bar.value - base) >= 0
  // On the bar it keeps clear of the bar's own edges.
  const inset = shorter ? 1.5 : 0
  return {
    box: {
      x: x(from) + inset,
      y: y - thickness / 2 + inset,
      width: Math.max(0, x(to) - x(from) - 2 * inset),
      height: thickness - 2 * inset,
    },
    ink: shorter ? 'ground' : 'ink',
  }
}

/** Where bars start: zero, or the end of the scale nearest to it. */
function baseOf(spec: RankedBarsSpec): number {
  return Math.min(Math.max(0, spec.domain[0]), spec.domain[1])
}

/** From the base to the farthest bar, interval end or reference, with a little air; never beyond the scale. */
export function reachOfBars(spec: RankedBarsSpec): readonly [number, number] {
  const base = baseOf(spec)
  const reached = [
    base,
    ...spec.rows.flatMap((row) =>
      row.value === null ? [] : [row.value, row.low ?? row.value, row.high ?? row.value, row.whatIf ?? row.value],
    ),
    ...(spec.reference ? [spec.reference.value] : []),
  ]
  const [low, high] = [Math.min(...reached), Math.max(...reached)]
  const air = (high - low) * 0.03
  const ends = [
    low < base ? Math.max(spec.domain[0], low - air) : base,
    high > base ? Math.min(spec.domain[1], high + air) : base,
  ] as const
  return ends[0] < ends[1] ? ends : spec.domain
}

/** The first rows that find room; the foremost always do, and one place is kept to say how many do not. */
function chooseRows(rows: readonly RankedBar[], places: number): readonly RankedBar[] {
  if (rows.length <= places) return rows
  const top = rows.slice(0, places - 1)
  const beyond = rows.slice(places - 1).filter(({ tone }) => isForemost(tone))
  return [...top.slice(0, top.length - beyond.length), ...beyond]
}

function nameEdge(column: Column): number {
  return column.fields.find((field) => field.key === 'name')!.x
}
