import type { EChartsOption } from 'echarts'
import type { Size } from '../chart.ts'
import { lineMark, type Mark, textMark } from '../marks.ts'
import { plotGrid } from '../plot-grid.ts'
import { fitText } from '../text-width.ts'
import { type Theme, type } from '../theme.ts'
import { layoutScatter, type ScatterLayout } from './layout.ts'
import type { ScatterSpec } from './spec.ts'

export function scatterOption(spec: ScatterSpec, size: Size, theme: Theme): EChartsOption {
  const layout = layoutScatter(spec, size)
  const { plot } = layout
  // The own company's dot is drawn last, over the others.
  const inOrder = spec.points
    .map((point, i) => ({ point, at: layout.points[i]! }))
    .sort((a, b) => Number(a.point.tone === 'own') - Number(b.point.tone === 'own'))
  return {
    grid: plotGrid(plot),
    xAxis: { type: 'value', min: layout.x.min, max: layout.x.max, show: false },
    yAxis: { type: 'value', min: layout.y.min, max: layout.y.max, show: false },
    series: [
      {
        type: 'scatter',
        silent: true,
        z: 3,
        data: inOrder.map(({ point, at }) => {
          const ink = theme.tones[point.tone]
          const light = point.tone === 'faint'
          return {
            value: [point.x, point.y],
            symbolSize: at.radius * 2,
            itemStyle: {
              color: light ? theme.ground : ink,
              borderColor: light ? ink : theme.ground,
              borderWidth: 1,
              opacity: 1,
            },
          }
        }),
      },
    ],
    graphic: { elements: [...axisMarks(spec, layout, size, theme), ...nameMarks(spec, layout, theme)] },
  }
}

function axisMarks(spec: ScatterSpec, { plot, x, y, fit }: ScatterLayout, size: Size, theme: Theme): Mark[] {
  const bottom = plot.y + plot.height
  const right = plot.x + plot.width
  const quiet = { size: type.footnote, colour: theme.quiet }
  return [
    textMark({ ...quiet, x: 0, y: 6, text: fitText(spec.y.label, type.footnote, 400, size.width) }, theme),
    ...y.ticks.flatMap((tick) => [
      lineMark([plot.x, tick.at], [right, tick.at], tick.zero ? theme.quiet : theme.hairline, 0.75),
      textMark({ ...quiet, x: plot.x - 8, y: tick.at, text: tick.text, align: 'right' }, theme),
    ]),
    lineMark([plot.x, bottom], [right, bottom], theme.quiet, 0.75),
    ...x.ticks.flatMap((tick) => [
      lineMark([tick.at, bottom], [tick.at, bottom + 4], theme.quiet, 0.75),
      textMark({ ...quiet, x: tick.at, y: bottom + 13, text: tick.text, align: 'center' }, theme),
    ]),
    textMark(
      {
        ...quiet,
        x: right,
        y: bottom + 30,
        text: fitText(spec.x.label, type.footnote, 400, size.width),
        align: 'right',
      },
      theme,
    ),
    ...(fit ? [lineMark(fit.from, fit.to, theme.quiet, 1, [4, 3])] : []),
  ]
}

function nameMarks(spec: ScatterSpec, layout: ScatterLayout, theme: Theme): Mark[] {
  return spec.points.flatMap((point, i) => {
    const { label } = layout.points[i]!
    if (!label) return []
    const own = point.tone === 'own'
    return [
      textMark(
        { ...label, text: point.name, size: type.footnote, weight: own ? 600 : 400, colour: theme.text[point.tone] },
        theme,
      ),
    ]
  })
}
