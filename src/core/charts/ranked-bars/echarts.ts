import type { BarSeriesOption, CustomSeriesOption, EChartsOption, GridComponentOption } from 'echarts'
import type { Size } from '../chart.ts'
import { lineMark, type Mark, textMark } from '../marks.ts'
import { fitText, textWidth } from '../text-width.ts'
import { type Theme, type } from '../theme.ts'
import { type Field, fieldText } from './fields.ts'
import { type Column, layoutRankedBars, type PlacedRow, type RankedBarsLayout } from './layout.ts'
import type { RankedBarsSpec } from './spec.ts'

/** Bars as an ECharts bar series per column of rows, whiskers as a custom series over them, text as marks beside them. */
export function rankedBarsOption(spec: RankedBarsSpec, size: Size, theme: Theme): EChartsOption {
  const layout = layoutRankedBars(spec, size)
  const base = baseOf(spec)
  const [min, max] = spec.domain
  return {
    grid: layout.columns.map(
      (column): GridComponentOption => ({
        left: column.plot.x,
        width: column.plot.width,
        top: layout.top,
        height: layout.pitch * column.rows.length,
        containLabel: false,
        outerBoundsMode: 'none',
      }),
    ),
    xAxis: layout.columns.map((_, i) => ({ type: 'value' as const, gridIndex: i, min, max, show: false })),
    yAxis: layout.columns.map((column, i) => ({
      type: 'category' as const,
      gridIndex: i,
      inverse: true,
      show: false,
      data: column.rows.map((row) => row.bar.name),
    })),
    series: layout.columns.flatMap((column, i) => [
      bars(column, i, layout, base, theme),
      whiskers(column, i, spec, theme),
    ]),
    graphic: {
      elements: layout.columns
        .flatMap((column) => columnMarks(column, layout, spec, theme))
        .concat(moreMark(layout, spec, theme)),
    },
  }
}

/** Where bars start: zero, or the end of the scale nearest to it. */
export function baseOf(spec: RankedBarsSpec): number {
  return Math.min(Math.max(0, spec.domain[0]), spec.domain[1])
}

function bars(column: Column, index: number, layout: RankedBarsLayout, base: number, theme: Theme): BarSeriesOption {
  return {
    type: 'bar',
    xAxisIndex: index,
    yAxisIndex: index,
    silent: true,
    barWidth: layout.thickness,
    // ECharts starts bars where the other axis crosses; a scale without zero has its own start.
    ...(base !== 0 ? { startValue: base } : {}),
    data: column.rows.map(({ bar }) => {
      const ink = theme.tones[bar.tone]
      const light = bar.tone === 'faint'
      return {
        value: bar.value ?? '-',
        itemStyle: { color: light ? theme.ground : ink, ...(light ? { borderColor: ink, borderWidth: 1 } : {}) },
      }
    }),
  }
}

/** The part of a whisker that lies on its bar is cut out of it in the paper's colour; the rest is ink. */
function whiskers(column: Column, index: number, spec: RankedBarsSpec, theme: Theme): CustomSeriesOption {
  const base = baseOf(spec)
  const rows = column.rows.flatMap(({ bar }, at) =>
    bar.value !== null && bar.low !== null && bar.high !== null
      ? [{ bar, at, value: bar.value, low: bar.low, high: bar.high }]
      : [],
  )
  return {
    type: 'custom',
    xAxisIndex: index,
    yAxisIndex: index,
    silent: true,
    z: 3,
    data: rows.map((row) => [row.value, row.at]),
    renderItem: (params, api) => {
      const { bar, at, value, low, high } = rows[params.dataIndex]!
      const place = (amount: number) => api.coord([Math.min(spec.domain[1], Math.max(spec.domain[0], amount)), at])
      const [from, y] = place(low) as [number, number]
      const [to] = place(high) as [number, number]
      const [start] = place(Math.min(base, value)) as [number, number]
      const [end] = place(Math.max(base, value)) as [number, number]
      const ink = theme.ink
      const within = bar.tone === 'faint' ? ink : theme.ground
      const piece = (x1: number, x2: number, stroke: string) =>
        x2 - x1 > 0.05
          ? [{ type: 'line' as const, shape: { x1, x2, y1: y, y2: y }, style: { stroke, lineWidth: 1 } }]
          : []
      return {
        type: 'group' as const,
        children: [
          ...piece(from, Math.min(to, start), ink),
          ...piece(Math.max(from, start), Math.min(to, end), within),
          ...piece(Math.max(from, end), to, ink),
        ],
      }
    },
  }
}

function columnMarks(column: Column, layout: RankedBarsLayout, spec: RankedBarsSpec, theme: Theme): Mark[] {
  const { plot } = column
  const bottom = layout.top + layout.pitch * column.rows.length
  const x = (value: number) => plot.x + ((value - spec.domain[0]) / (spec.domain[1] - spec.domain[0])) * plot.width
  const base = x(baseOf(spec))
  return [
    ...column.fields.flatMap((field) => headerMarks(field, layout, theme)),
    lineMark([base, layout.top], [base, bottom], theme.quiet, 0.75),
    ...(spec.reference ? referenceMarks(spec.reference, x(spec.reference.value), column, layout, theme) : []),
    ...column.rows.flatMap((row) => [
      ...column.fields.map((field) => fieldMark(field, row, layout, theme)),
      ...(row.bar.value === null && row.bar.note ? [noteMark(row, base, column, theme)] : []),
    ]),
  ]
}

function headerMarks(field: Field, layout: RankedBarsLayout, theme: Theme): Mark[] {
  return field.header.map((text, i) =>
    textMark(
      {
        x: field.x,
        y: layout.top - 10 - (field.header.length - 1 - i) * 12,
        text,
        size: type.footnote,
        colour: theme.quiet,
        align: field.align,
      },
      theme,
    ),
  )
}

function fieldMark(field: Field, { bar, name, y }: PlacedRow, layout: RankedBarsLayout, theme: Theme): Mark {
  const own = bar.tone === 'own'
  const strong = field.key === 'name' || field.key === 'value'
  const clear = field.key === 'change' && bar.change?.clear
  const colour = clear
    ? theme.text[bar.change!.value > 0 ? 'good' : 'bad']
    : own || (strong && bar.tone !== 'faint' && bar.value !== null)
      ? theme.ink
      : theme.quiet
  return textMark(
    {
      x: field.x,
      y,
      text: field.key === 'name' ? name : fieldText(field.key, bar),
      size: layout.size,
      weight: own ? 600 : 400,
      colour,
      align: field.align,
    },
    theme,
  )
}

function noteMark({ bar, y }: PlacedRow, base: number, { plot }: Column, theme: Theme): Mark {
  const x = base < plot.x + plot.width / 2 ? base + 6 : plot.x
  const text = fitText(bar.note!, type.footnote, 400, plot.x + plot.width - x)
  return textMark({ x, y, text, size: type.footnote, colour: theme.quiet }, theme)
}

function referenceMarks(
  reference: { value: number; label: string },
  x: number,
  { plot, rows }: Column,
  layout: RankedBarsLayout,
  theme: Theme,
): Mark[] {
  const label = fitText(reference.label, type.footnote, 400, plot.width)
  const half = textWidth(label, type.footnote) / 2
  const centre = Math.min(plot.x + plot.width - half, Math.max(plot.x + half, x))
  return [
    lineMark([x, layout.top - 4], [x, layout.top + layout.pitch * rows.length], theme.ink, 0.75, [2, 2]),
    textMark(
      { x: centre, y: layout.top - 10, text: label, size: type.footnote, colour: theme.ink, align: 'center' },
      theme,
    ),
  ]
}

function moreMark({ more, size }: RankedBarsLayout, spec: RankedBarsSpec, theme: Theme): Mark[] {
  if (!more) return []
  const text = spec.words.more.replace('{n}', String(more.count))
  return [textMark({ x: more.x, y: more.y, text, size, colour: theme.quiet }, theme)]
}
