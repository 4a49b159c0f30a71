import { altText } from '../alt-text.ts'
import type { PptxPart, PptxSeries, PptxShape, Size } from '../chart.ts'
import { fitNames } from '../fit-names.ts'
import { textWidth } from '../text-width.ts'
import { nativeLabelSize, type Theme, type } from '../theme.ts'
import { type Field, fieldInk, fieldText, rankText } from './fields.ts'
import { type Column, layoutRankedBars, type PlacedRow, type RankedBarsLayout, whatIfBox } from './layout.ts'
import { type RankedBar, type RankedBarsSpec, rankedBarsTable } from './spec.ts'

/** Between the words of the axis and its line. */
const axisGap = 12
/** Of the boxes of change and n, which are aligned to their right edge. */
const besideWidth = 84

/**
 * One native bar chart per column of rows, its plot where it is on the stage: rank and name on the axis, the 95 % interval as
 * error bars, value and rank set as a label beyond them. Change and n are text where they stand on the stage, and columns of its workbook.
 */
export function rankedBarsParts(spec: RankedBarsSpec, size: Size, theme: Theme): PptxPart[] {
  const layout = layoutRankedBars(spec, size)
  return namedForAxis(layout)
    .flatMap((column): PptxPart[] => [
      // Behind the chart: labels may stand on the line, never the line on labels.
      ...(spec.reference ? referenceShapes(spec.reference, column, layout, theme) : []),
      columnChart(column, layout, spec, theme),
      ...column.rows.flatMap((row) => rowShapes(row, column, layout, theme)),
      ...nameHead(column, layout, spec, theme),
      ...labelHead(column, layout, spec, theme),
      ...besideOf(column).flatMap((field) => fieldShapes(field, column, layout, theme)),
    ])
    .concat(moreText(layout, spec, theme))
}

/** Names have more room than on the stage: no figures stand between them and the bars. */
function namedForAxis({ columns }: RankedBarsLayout): Column[] {
  const bars = columns.flatMap((column) => column.rows.map((row) => row.bar))
  const rank = Math.max(0, ...bars.map((bar) => textWidth(axisText(bar, ''), type.label)))
  return columns.map((column) => {
    const names = fitNames(bars, column.plot.x - column.x - rank - axisGap, type.label)
    return { ...column, rows: column.rows.map((row) => ({ ...row, name: names[bars.indexOf(row.bar)]! })) }
  })
}

function axisText(bar: RankedBar, name: string): string {
  return bar.rank === null ? name : `${rankText(bar)}  ${name}`
}

function columnChart(column: Column, layout: RankedBarsLayout, spec: RankedBarsSpec, theme: Theme): PptxPart {
  const bars = column.rows.map((row) => row.bar)
  const height = layout.pitch * bars.length
  const { words } = spec
  const { base, domain } = layout
  const values: PptxSeries = {
    name: words.value,
    values: bars.map((bar) => bar.value),
    colour: theme.tones.context,
    line: null,
    pointColours: bars.map((bar) => theme.tones[bar.tone]),
    hollow: bars.map((bar) => bar.tone === 'faint'),
    ...errorOf(bars),
  }
  // Invisible bars to the upper end of each interval: their labels stand clear of bars and error bars.
  const ends: PptxSeries = {
    name: labelWords(column, spec),
    values: bars.map((bar) => Math.max(bar.high ?? bar.value ?? base, base)),
    colour: null,
    line: null,
    labels: bars.map((bar) => ({
      text: labelText(bar),
      side: 'right' as const,
      dy: 0,
      bold: bar.tone === 'own' || bar.marked,
    })),
  }
  return {
    as: 'chart',
    type: 'bar',
    box: { x: column.x, y: layout.top, width: column.width, height },
    categories: column.rows.map(({ bar, name }) => axisText(bar, name)),
    categoryStep: 1,
    series: [values, ends],
    valueAxis: { min: domain[0], max: domain[1], step: null, title: null, hidden: true, crosses: base },
    xAxis: null,
    plot: { x: column.plot.x - column.x, y: 0, width: column.plot.width, height },
    extraColumns: [
      { name: words.name, values: bars.map((bar) => bar.name) },
      { name: words.low, values: bars.map((bar) => bar.low) },
      { name: words.high, values: bars.map((bar) => bar.high) },
      { name: words.rank, values: bars.map((bar) => bar.rank) },
      { name: words.ranks, values: bars.map((bar) => bar.ranks) },
      { name: words.n, values: bars.map((bar) => bar.n) },
      { name: words.change, values: bars.map((bar) => bar.change?.value ?? null) },
      ...(bars.some((bar) => bar.note !== null) ? [{ name: words.note, values: bars.map((bar) => bar.note) }] : []),
    ],
    altText: altText(rankedBarsTable({ ...spec, rows: bars })),
  }
}

function errorOf(bars: readonly RankedBar[]): Pick<PptxSeries, 'error'> {
  const distance = (from: number | null, to: number | null) => (from === null || to === null ? null : to - from)
  const minus = bars.map((bar) => distance(bar.low, bar.value))
  const plus = bars.map((bar) => distance(bar.value, bar.high))
  return minus.some((value) => value !== null) ? { error: { minus, plus } } : {}
}

function labelText({ value, valueText, ranks, note }: RankedBar): string {
  if (value === null) return note ?? valueText
  // The space keeps the figure clear of the whisker.
  return `\u00a0${ranks ? `${valueText}  [${ranks}]` : valueText}`
}

/** What the labels are: "NPS [Possible ranks]". */
function labelWords(column: Column, { words }: RankedBarsSpec): string {
  const ranked = column.rows.some((row) => row.bar.ranks !== null)
  return ranked ? `${words.value}  [${words.ranks}]` : words.value
}

/** Over the chart: the line to a row that is really different, and the outline of a case that is tried out. */
function rowShapes({ bar, y, step }: PlacedRow, column: Column, layout: RankedBarsLayout, theme: Theme): PptxShape[] {
  const line = y + layout.pitch / 2
  const outline = whatIfBox({ bar, y }, column, layout)
  return [
    ...(step
      ? [
          {
            ...{ as: 'line' as const, x1: column.x, x2: column.x + column.width, y1: line, y2: line },
            ...{ colour: theme.ink, width: 1 },
          },
        ]
      : []),
    ...(outline ? [{ ...{ as: 'rect' as const, ...outline.box, fill: null, line: theme[outline.ink] } }] : []),
  ]
}

/** What stands to the right of the labels: nothing where the rows are narrow. */
function besideOf({ fields }: Column): Field[] {
  return fields.filter(({ key }) => key === 'change' || key === 'n')
}

/** A column word and its texts, right-aligned where the stage has them. */
function fieldShapes(field: Field, { rows }: Column, layout: RankedBarsLayout, theme: Theme): PptxShape[] {
  const { pitch } = layout
  // As large as the chart sets its labels.
  const size = nativeLabelSize(rows.length)
  const box = { as: 'text', x: field.x - besideWidth, width: besideWidth, align: 'right' } as const
  return [
    ...headShapes(field.header, field.x, layout, theme),
    ...rows.flatMap((row): PptxShape[] => {
      const text = fieldText(field.key, row.bar)
      const { colour, weight } = fieldInk(field.key, row.bar, theme)
      const style = { size, bold: weight === 600, colour }
      return text === '' ? [] : [{ ...box, ...style, y: row.y - pitch / 2, height: pitch, text }]
    }),
  ]
}

/** What the labels are, over where they end: "NPS [Possible ranks]", in two lines beside other columns. */
function labelHead(column: Column, layout: RankedBarsLayout, spec: RankedBarsSpec, theme: Theme): PptxShape[] {
  const [first] = besideOf(column)
  if (!first) {
    const words = labelWords(column, spec)
    const edge = column.x + column.width
    // Over the word of the reference line where both have no room in one line.
    const isAlone =
      spec.reference === null || edge - textWidth(words, type.footnote) > referenceEnd(spec.reference, column, layout)
    return headShapes([words], edge, layout, theme, isAlone ? 0 : 1)
  }
  const ranks = column.fields.find(({ key }) => key === 'ranks')
  const lines = ranks ? [spec.words.value, `[${spec.words.ranks}]`] : [spec.words.value]
  return headShapes(lines, ranks?.x ?? column.plot.x + column.plot.width, layout, theme)
}

/** What stands before the bars: "Rank  Company", over where the names end; left out where the labels' words need its room. */
function nameHead(column: Column, layout: RankedBarsLayout, spec: RankedBarsSpec, theme: Theme): PptxShape[] {
  const { words } = spec
  const ranked = column.fields.some(({ key }) => key === 'rank')
  const head = ranked ? `${words.rank}  ${words.name}` : words.name
  const isWide = besideOf(column).length > 0
  const edge = isWide ? column.plot.x - axisGap / 2 : column.x + textWidth(head, type.footnote)
  const room = column.x + column.width - textWidth(labelWords(column, spec), type.footnote)
  return isWide || edge + 2 * axisGap < room ? headShapes([head], edge, layout, theme) : []
}

/** Column words that end at `edge`, the last line just above the rows, or `raised` by so many lines. */
function headShapes(
  lines: readonly string[],
  edge: number,
  { top }: RankedBarsLayout,
  theme: Theme,
  raised = 0,
): PptxShape[] {
  const look = { size: type.footnote, bold: false, colour: theme.quiet, align: 'right' } as const
  return lines.map((text, i) => {
    const y = top - 18 - (lines.length - 1 - i + raised) * 12
    const width = textWidth(text, type.footnote) + 8
    return { as: 'text', x: edge - width, y, width, height: 14, text, ...look }
  })
}

const referenceX = ({ value }: Reference, { plot }: Column, { domain }: RankedBarsLayout): number =>
  plot.x + ((value - domain[0]) / (domain[1] - domain[0])) * plot.width

/** Where the word of the reference line ends, with a little room. */
const referenceEnd = (reference: Reference, column: Column, layout: RankedBarsLayout): number =>
  referenceX(reference, column, layout) + textWidth(reference.label, type.footnote) / 2 + axisGap

type Reference = NonNullable<RankedBarsSpec['reference']>

function referenceShapes(reference: Reference, column: Column, layout: RankedBarsLayout, theme: Theme): PptxShape[] {
  const { rows } = column
  const { top, pitch } = layout
  const x = referenceX(reference, column, layout)
  return [
    { as: 'line', x1: x, y1: top - 4, x2: x, y2: top + pitch * rows.length, colour: theme.tones.context, width: 0.5 },
    {
      as: 'text',
      x: x - 60,
      y: top - 18,
      width: 120,
      height: 14,
      text: reference.label,
      size: type.footnote,
      bold: false,
      colour: theme.ink,
      align: 'center',
    },
  ]
}

function moreText({ more, columns }: RankedBarsLayout, spec: RankedBarsSpec, theme: Theme): PptxShape[] {
  if (!more) return []
  return [
    {
      as: 'text',
      x: more.x,
      y: more.y - 7,
      width: columns[0]!.width,
      height: 14,
      text: spec.words.more.replace('{n}', String(more.count)),
      size: type.footnote,
      bold: false,
      colour: theme.quiet,
      align: 'left',
    },
  ]
}
