import { numbersFor } from '../../words/numbers.ts'
import type { PptxShape, Size } from '../chart.ts'
import { fitText, textWidth, wrapText } from '../text-width.ts'
import { type Theme, type } from '../theme.ts'
import { niceTicks } from '../ticks.ts'
import type { StripMark, StripSpec } from './spec.ts'

const topSpace = 20
const axisHeight = 36
const columnGap = 12
const groupLine = 14
/** Above and below the marks of a row. */
const rowAir = 3
/** Half the height of a mark, and of the one that the slide is about. */
const radii = { one: 2.25, shown: 5 } as const
const labelGap = 8

export interface PlacedMark {
  mark: StripMark
  x: number
  y: number
  radius: number
  /** Ends of the whisker; null without one. */
  ends: [number, number] | null
  /** Left edge, or right edge, of the label; null without one. */
  label: { x: number; align: 'left' | 'right' } | null
}

export interface StripLayout {
  plot: { x: number; y: number; width: number; height: number }
  min: number
  max: number
  step: number
  ticks: { value: number; text: string; x: number }[]
  zero: number
  marks: PlacedMark[]
}

/** Places the rows under each other, as high as they have marks, and the marks of a row one below the other. */
export function layoutStrip(spec: StripSpec, size: Size): StripLayout {
  const { columns, rightWidth } = gutters(spec, size)
  const left = columns.group + columns.row
  const plot = {
    x: left,
    y: topSpace,
    width: size.width - left - rightWidth,
    height: size.height - topSpace - axisHeight,
  }
  const all = spec.groups.flatMap((group) => group.rows.flatMap((row) => row.marks))
  const values = [
    0,
    ...(spec.reach ?? []),
    ...all.flatMap((mark) => [mark.value, mark.low ?? mark.value, mark.high ?? mark.value]),
  ]
  const { min, max, step, ticks, decimals } = niceTicks(Math.min(...values), Math.max(...values), plot.width / 60)
  const x = (value: number) => plot.x + ((value - min) / (max - min)) * plot.width
  const { number } = numbersFor(spec.lang)
  const rows = rowPlaces(spec, plot)
  const marks = spec.groups.flatMap((group, g) =>
    group.rows.flatMap((row, r) => {
      const { top, height } = rows[g]![r]!
      const pitch = (height - 2 * rowAir) / Math.max(1, row.marks.length)
      return row.marks.map((mark, i): PlacedMark => {
        const at = x(mark.value)
        const ends: PlacedMark['ends'] = mark.low === null || mark.high === null ? null : [x(mark.low), x(mark.high)]
        return {
          mark,
          x: at,
          y: top + rowAir + (i + 0.5) * pitch,
          radius: mark.label === null ? radii.one : radii.shown,
          ends,
          label: mark.label === null ? null : labelPlace(mark.label, ends ?? [at, at], plot),
        }
      })
    }),
  )
  return {
    plot,
    min,
    max,
    step,
    ticks: ticks.map((value) => ({ value, text: number(value, decimals), x: x(value) })),
    zero: x(0),
    marks,
  }
}

/** Beyond the whisker on the right, or where there is no room, on the left. */
function labelPlace(text: string, [low, high]: [number, number], plot: StripLayout['plot']): PlacedMark['label'] {
  const room = textWidth(text, type.label, 600) + labelGap
  return high + room <= plot.x + plot.width
    ? { x: high + labelGap, align: 'left' }
    : { x: low - labelGap, align: 'right' }
}

/** Widths of the columns of names on the left, and of the counts on the right, with the air beside them. */
function gutters(spec: StripSpec, size: Size) {
  const rows = spec.groups.flatMap((group) => group.rows)
  const widest = (texts: string[], points: number) => Math.max(0, ...texts.map((text) => textWidth(text, points)))
  const most = size.width * 0.2
  const words = spec.groups.map(({ name }) => name)
  return {
    columns: {
      group: Math.min(widest(words, type.label), most) + columnGap,
      row:
        Math.min(
          widest(
            rows.map(({ name }) => name),
            type.footnote,
          ),
          most,
        ) + columnGap,
    },
    rightWidth:
      widest(
        rows.map(({ count }) => count),
        type.footnote,
      ) + columnGap,
  }
}

/** Rows share the height by their marks; one of few marks still has room for its name. */
function rowPlaces(spec: StripSpec, plot: StripLayout['plot']): { top: number; height: number }[][] {
  const weight = (marks: number) => Math.max(3, marks)
  const total = spec.groups.flatMap((group) => group.rows).reduce((sum, row) => sum + weight(row.marks.length), 0)
  let top = plot.y
  return spec.groups.map((group) =>
    group.rows.map((row) => {
      const place = { top, height: (plot.height * weight(row.marks.length)) / total }
      top += place.height
      return place
    }),
  )
}

/** Names, counts, grid, axis and zero line: what PowerPoint gets as text and lines, and the stage as the same. */
export function stripFrame(spec: StripSpec, size: Size, theme: Theme): PptxShape[] {
  const { plot, zero } = layoutStrip(spec, size)
  const { columns } = gutters(spec, size)
  const rows = rowPlaces(spec, plot)
  const right = plot.x + plot.width
  const text = (
    [x, y, width]: [number, number, number],
    words: string,
    look: { size?: number; bold?: boolean; colour?: string; align?: 'left' | 'center' | 'right' } = {},
  ): PptxShape => ({
    as: 'text',
    x,
    y: y - 7,
    width,
    height: 14,
    text: words,
    size: look.size ?? type.footnote,
    bold: look.bold ?? false,
    colour: look.colour ?? theme.quiet,
    align: look.align ?? 'left',
  })
  const groupWidth = columns.group - columnGap
  return [
    ...sideTexts(spec, plot, zero, size.width).map(({ x, width, words, align }) =>
      text([x, 8, width], words, { align }),
    ),
    text([0, 8, size.width], spec.counts, { align: 'right' }),
    ...spec.groups.flatMap((group, g) => {
      const first = rows[g]![0]!
      const middle = first.top + first.height / 2
      return [
        {
          as: 'line' as const,
          x1: 0,
          y1: first.top,
          x2: size.width,
          y2: first.top,
          colour: theme.hairline,
          width: 0.75,
        },
        ...wrapText(group.name, type.label, 400, groupWidth, 2).map((words, i) =>
          text([0, middle + i * groupLine, groupWidth], words, { size: type.label, colour: theme.ink }),
        ),
        ...group.rows.flatMap((row, r) => {
          const { top, height } = rows[g]![r]!
          const y = top + height / 2
          const width = columns.row - columnGap
          return [
            text([columns.group, y, width], fitText(row.name, type.footnote, 400, width)),
            text([right + columnGap, y, size.width - right - columnGap], row.count, { align: 'right' }),
          ]
        }),
      ]
    }),
    text([0, plot.y + plot.height + 28, right], fitText(spec.axis, type.footnote, 400, right), {
      align: 'right',
    }),
  ]
}

/** What the sides of zero mean, where a side has room to say it. */
function sideTexts({ sides, counts }: StripSpec, plot: StripLayout['plot'], zero: number, right: number) {
  const gap = 8
  // The heading of the counts reaches into the plot.
  const free = Math.min(plot.x + plot.width, right - textWidth(counts, type.footnote) - gap)
  const places = [
    { x: plot.x, width: zero - gap - plot.x, words: `← ${sides.below}`, align: 'right' as const },
    { x: zero + gap, width: free - zero - gap, words: `${sides.above} →`, align: 'left' as const },
  ]
  return places.filter(({ words, width }) => textWidth(words, type.footnote) <= width)
}
