import type { CustomSeriesOption, EChartsOption, LineSeriesOption } from 'echarts'
import type { Size } from '../chart.ts'
import { lineMark, type Mark, textMark } from '../marks.ts'
import { plotGrid } from '../plot-grid.ts'
import { type Theme, type } from '../theme.ts'
import { type LinesLayout, layoutLines, lineHeight, lineWidths } from './layout.ts'
import type { Line, LinesSpec } from './spec.ts'

export function linesOption(spec: LinesSpec, size: Size, theme: Theme): EChartsOption {
  const layout = layoutLines(spec, size)
  const { plot } = layout
  // The strongest mark is drawn last, over the others.
  const inOrder = [...spec.series].sort((a, b) => lineWidths[a.tone] - lineWidths[b.tone])
  return {
    grid: plotGrid(plot),
    xAxis: { type: 'category', data: spec.periods, boundaryGap: spec.periods.length < 2, show: false },
    yAxis: { type: 'value', min: layout.min, max: layout.max, show: false },
    series: [
      ...inOrder.flatMap((line) => (line.band ? [band(line, theme)] : [])),
      ...inOrder.map((line) => series(line, theme)),
    ],
    graphic: { elements: [...gridMarks(spec, layout, theme), ...labelMarks(layout, theme)] },
  }
}

function series(line: Line, theme: Theme): LineSeriesOption {
  const ink = theme.tones[line.tone]
  const last = line.values.findLastIndex((value) => value !== null)
  return {
    type: 'line',
    silent: true,
    z: 3,
    symbol: 'none',
    lineStyle: { color: ink, width: lineWidths[line.tone], ...(line.dashed ? { type: [5, 3] } : {}) },
    itemStyle: { color: ink },
    data: line.values.map((value, i) => {
      const alone = value !== null && (line.values[i - 1] ?? null) === null && (line.values[i + 1] ?? null) === null
      const marked = alone || (i === last && line.endLabel !== '')
      return { value: value ?? '-', ...(marked ? { symbol: 'circle', symbolSize: lineWidths[line.tone] + 4 } : {}) }
    }),
    showSymbol: true,
    showAllSymbol: true,
  }
}

function band(line: Line, theme: Theme): CustomSeriesOption {
  const { low, high } = line.band!
  const known = low.flatMap((value, i) => {
    const top = high[i] ?? null
    return value === null || top === null ? [] : [{ i, low: value, high: top }]
  })
  return {
    type: 'custom',
    silent: true,
    z: 1,
    data: known.length > 1 ? [[0, 0]] : [],
    renderItem: (_, api) => ({
      type: 'polygon',
      shape: {
        points: [
          ...known.map((at) => api.coord([at.i, at.high])),
          ...known.toReversed().map((at) => api.coord([at.i, at.low])),
        ],
      },
      style: { fill: theme.tones[line.tone], opacity: 0.12 },
    }),
  }
}

function gridMarks(spec: LinesSpec, { plot, ticks, periods, min, max }: LinesLayout, theme: Theme): Mark[] {
  const right = plot.x + plot.width
  const bottom = plot.y + plot.height
  const y = (value: number) => bottom - ((value - min) / (max - min)) * plot.height
  return [
    ...ticks.flatMap((tick) => [
      lineMark([plot.x, tick.y], [right, tick.y], theme.hairline, 0.75),
      textMark(
        { x: plot.x - 8, y: tick.y, text: tick.text, size: type.footnote, colour: theme.quiet, align: 'right' },
        theme,
      ),
    ]),
    ...periods.flatMap((period) => [
      lineMark([period.x, bottom], [period.x, bottom + (period.text ? 5 : 3)], theme.quiet, 0.75),
      textMark(
        {
          x: period.textX,
          y: bottom + 14,
          text: period.text,
          size: type.footnote,
          colour: theme.quiet,
          align: 'center',
        },
        theme,
      ),
    ]),
    ...(spec.baseline
      ? [lineMark([plot.x, y(spec.baseline.value)], [right, y(spec.baseline.value)], theme.quiet, 1)]
      : []),
  ]
}

function labelMarks({ labels, labelX }: LinesLayout, theme: Theme): Mark[] {
  return labels.flatMap(({ lines, size, weight, tone, from, y }) => {
    const first = y - ((lines.length - 1) * lineHeight) / 2
    const aside = Math.abs(y - from.y) > 5 || labelX - from.x > 16
    const colour = tone ? theme.tones[tone] : theme.quiet
    return [
      ...(aside ? [lineMark([from.x + 4, from.y], [labelX - 3, y], colour, 0.5)] : []),
      ...lines.map((text, i) =>
        textMark(
          { x: labelX, y: first + i * lineHeight, text, size, weight, colour: tone ? theme.text[tone] : theme.quiet },
          theme,
        ),
      ),
    ]
  })
}
