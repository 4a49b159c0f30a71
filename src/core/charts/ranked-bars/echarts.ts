import type { BarSeriesOption, CustomSeriesOption, EChartsOption } from 'echarts'
import type { Size } from '../chart.ts'
import { plotGrid } from '../plot-grid.ts'
import type { Theme } from '../theme.ts'
import { columnMarks, moreMark } from './column-marks.ts'
import { type Column, layoutRankedBars, type RankedBarsLayout, whatIfBox } from './layout.ts'
import type { RankedBarsSpec } from './spec.ts'

/** Bars as an ECharts bar series per column of rows, whiskers as a custom series over them, text as marks beside them. */
export function rankedBarsOption(spec: RankedBarsSpec, size: Size, theme: Theme): EChartsOption {
  const layout = layoutRankedBars(spec, size)
  const [min, max] = layout.domain
  return {
    grid: layout.columns.map((column) =>
      plotGrid({ ...column.plot, y: layout.top, height: layout.pitch * column.rows.length }),
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
      bars(column, i, layout, theme),
      ...outlines(column, i, layout, theme),
      whiskers(column, i, layout, theme),
    ]),
    graphic: {
      elements: layout.columns
        .flatMap((column) => columnMarks(column, layout, spec, theme))
        .concat(moreMark(layout, spec, theme)),
    },
  }
}

function bars(column: Column, index: number, layout: RankedBarsLayout, theme: Theme): BarSeriesOption {
  return {
    type: 'bar',
    xAxisIndex: index,
    yAxisIndex: index,
    silent: true,
    barWidth: layout.thickness,
    // ECharts starts bars where the other axis crosses; a scale without zero has its own start.
    ...(layout.base !== 0 ? { startValue: layout.base } : {}),
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

/** The outline of a case that is tried out, over its bar; none where nothing is. */
function outlines(column: Column, index: number, layout: RankedBarsLayout, theme: Theme): CustomSeriesOption[] {
  const found = column.rows.flatMap((row, at) => {
    const outline = whatIfBox(row, column, layout)
    return outline ? [{ ...outline, at }] : []
  })
  if (found.length === 0) return []
  return [
    {
      type: 'custom',
      xAxisIndex: index,
      yAxisIndex: index,
      silent: true,
      z: 2.5,
      data: found.map(({ at }) => [layout.base, at]),
      renderItem: ({ dataIndex }) => {
        const { box, ink } = found[dataIndex]!
        return {
          type: 'rect' as const,
          shape: box,
          style: { fill: 'none', stroke: theme[ink], lineWidth: 1.25, ...(ink === 'ink' ? { lineDash: [3, 2] } : {}) },
        }
      },
    },
  ]
}

/** The part of a whisker that lies on its bar is cut out of it in the paper's colour; the rest is ink. */
function whiskers(column: Column, index: number, { base, domain }: RankedBarsLayout, theme: Theme): CustomSeriesOption {
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
      const place = (amount: number) => api.coord([Math.min(domain[1], Math.max(domain[0], amount)), at])
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
