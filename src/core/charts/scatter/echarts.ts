import type { EChartsOption } from 'echarts'
import { isForemost, type Size } from '../chart.ts'
import { lineMark, type Mark, shapeMark, textMark } from '../marks.ts'
import { plotGrid } from '../plot-grid.ts'
import { fitText, textWidth } from '../text-width.ts'
import { type Theme, type } from '../theme.ts'
import { layoutScatter, ringGap, type ScatterLayout } from './layout.ts'
import { quadrantShapes } from './quadrant-shapes.ts'
import { moreText, type ScatterSpec } from './spec.ts'

export function scatterOption(spec: ScatterSpec, size: Size, theme: Theme): EChartsOption {
  const layout = layoutScatter(spec, size)
  const { plot } = layout
  // The foremost dots are drawn last, over the others.
  const inOrder = spec.points
    .map((point, i) => ({ point, at: layout.points[i]! }))
    .sort((a, b) => Number(isForemost(a.point.tone)) - Number(isForemost(b.point.tone)))
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
    graphic: {
      elements: [
        ...fitMarks(layout, theme),
        ...axisMarks(spec, layout, size, theme),
        ...quadrantShapes(layout, theme).map((shape) => shapeMark(shape, theme)),
        ...nameMarks(spec, layout, theme),
      ],
    },
  }
}

function axisMarks(spec: ScatterSpec, { plot, x, y, unnamed }: ScatterLayout, size: Size, theme: Theme): Mark[] {
  const bottom = plot.y + plot.height
  const right = plot.x + plot.width
  const quiet = { size: type.footnote, colour: theme.quiet }
  const note = spec.note ?? ''
  const more = moreText(spec, unnamed)
  const beside = (text: string) => size.width - (text === '' ? 0 : textWidth(text, type.footnote) + 16)
  return [
    textMark({ ...quiet, x: 0, y: 6, text: fitText(spec.y.label, type.footnote, 400, beside(note)) }, theme),
    ...(note === '' ? [] : [textMark({ ...quiet, x: right, y: 6, text: note, align: 'right' }, theme)]),
    ...y.ticks.flatMap((tick) => [
      lineMark([plot.x, tick.at], [right, tick.at], tick.zero ? theme.quiet : theme.hairline, 0.75),
      textMark({ ...quiet, x: plot.x - 8, y: tick.at, text: tick.text, align: 'right' }, theme),
    ]),
    lineMark([plot.x, bottom], [right, bottom], theme.quiet, 0.75),
    ...x.ticks.flatMap((tick) => [
      lineMark([tick.at, bottom], [tick.at, bottom + 4], theme.quiet, 0.75),
      textMark({ ...quiet, x: tick.at, y: bottom + 13, text: tick.text, align: 'center' }, theme),
    ]),
    ...(more === '' ? [] : [textMark({ ...quiet, x: 0, y: bottom + 30, text: more }, theme)]),
    textMark(
      {
        ...quiet,
        x: right,
        y: bottom + 30,
        text: fitText(spec.x.label, type.footnote, 400, beside(more)),
        align: 'right',
      },
      theme,
    ),
  ]
}

function fitMarks({ fit }: ScatterLayout, theme: Theme): Mark[] {
  if (!fit) return []
  const outline = [...fit.high, ...fit.low.toReversed()].map(([x, y]) => [x, y])
  const band: Mark = {
    type: 'polygon',
    silent: true,
    shape: { points: outline },
    style: { fill: theme.hairline, fillOpacity: 0.5 },
  }
  const [from, to] = fit.line
  return [...(outline.length > 2 ? [band] : []), lineMark([...from], [...to], theme.quiet, 1, [4, 3])]
}

function nameMarks(spec: ScatterSpec, layout: ScatterLayout, theme: Theme): Mark[] {
  return spec.points.flatMap((point, i): Mark[] => {
    const { x, y, radius, name, label } = layout.points[i]!
    const own = isForemost(point.tone)
    const ring: Mark = {
      type: 'circle',
      silent: true,
      shape: { cx: x, cy: y, r: radius + ringGap },
      style: { fill: 'none', stroke: theme.tones[point.tone], lineWidth: 1 },
    }
    return [
      ...(point.outlier ? [ring] : []),
      ...(label?.leader ? [lineMark([...label.leader[0]], [...label.leader[1]], theme.tones.context, 0.75)] : []),
      ...(label
        ? [
            textMark(
              {
                x: label.x,
                y: label.y,
                align: label.align,
                text: name,
                size: type.footnote,
                weight: own ? 600 : 400,
                colour: theme.text[point.tone],
              },
              theme,
            ),
          ]
        : []),
    ]
  })
}
