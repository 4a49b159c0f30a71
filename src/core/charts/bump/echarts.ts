import type { EChartsOption, LineSeriesOption } from 'echarts'
import type { Size } from '../chart.ts'
import { lineMark, type Mark, shapeMark, textMark } from '../marks.ts'
import { plotGrid } from '../plot-grid.ts'
import { type Theme, type } from '../theme.ts'
import { type BumpLabel, type BumpLayout, bumpShapes, dotRadius, headY, layoutBump, lineWidth } from './layout.ts'
import type { BumpLine, BumpSpec } from './spec.ts'

export function bumpOption(spec: BumpSpec, size: Size, theme: Theme): EChartsOption {
  const layout = layoutBump(spec, size)
  const { plot, x } = layout
  // Half a step beyond the first and last period is what the layout leaves at the sides.
  const inner = { ...plot, x: x(0), width: Math.max(1, x(spec.periods.length - 1) - x(0)) }
  // The strongest mark is drawn last, over the others.
  const inOrder = [...spec.lines].sort((a, b) => lineWidth(a) - lineWidth(b))
  return {
    grid: plotGrid(inner),
    xAxis: { type: 'category', data: spec.periods, boundaryGap: spec.periods.length < 2, show: false },
    yAxis: { type: 'value', inverse: true, min: 0.5, max: spec.lowest + 0.5, show: false },
    series: inOrder.map((line) => series(line, theme)),
    graphic: {
      elements: [
        ...bumpShapes(layout, theme).map((shape) => shapeMark(shape, theme)),
        ...periodMarks(layout, theme),
        ...spec.lines.flatMap((line) => doubt(line, layout, theme)),
        ...headMarks(spec, layout, theme),
        ...layout.labels.flatMap((label) => labelMarks(label, layout, theme)),
      ],
    },
  }
}

function series(line: BumpLine, theme: Theme): LineSeriesOption {
  const ink = theme.tones[line.tone]
  const size = 2 * dotRadius(line)
  return {
    type: 'line',
    silent: true,
    z: 3,
    symbol: 'none',
    lineStyle: { color: ink, width: lineWidth(line) },
    itemStyle: { color: ink },
    data: line.places.map((place, i) => {
      const alone = (line.places[i - 1] ?? null) === null && (line.places[i + 1] ?? null) === null
      const hollow = line.instead[i] !== null
      if (place === null || !(line.named || hollow || alone)) return { value: place ?? '-' }
      const outline = hollow
        ? { itemStyle: { color: theme.ground, borderColor: ink, borderWidth: line.named ? 1.5 : 1 } }
        : {}
      return { value: place, symbol: 'circle', symbolSize: size, ...outline }
    }),
    showSymbol: true,
    showAllSymbol: true,
  }
}

/** The places that are possible, as a faint band around the line; where only one period has a set, as an upright stroke. */
function doubt({ sets, tone, places }: BumpLine, { x, y }: BumpLayout, theme: Theme): Mark[] {
  const known = places.map((place, i) => (place === null ? null : (sets[i] ?? null)))
  const starts = known.flatMap((set, i) => (set && !known[i - 1] ? [i] : []))
  return starts.flatMap((start) => {
    const end = known.findIndex((set, i) => i > start && !set)
    const run = known.slice(start, end < 0 ? undefined : end).map((set, i) => ({ x: x(start + i), ...set! }))
    const [first] = run
    if (run.length === 1) return [lineMark([first!.x, y(first!.low)], [first!.x, y(first!.high)], theme.tones[tone], 1)]
    const points = [...run.map((at) => [at.x, y(at.low)]), ...run.toReversed().map((at) => [at.x, y(at.high)])]
    return [{ type: 'polygon', silent: true, shape: { points }, style: { fill: theme.tones[tone], opacity: 0.08 } }]
  })
}

function periodMarks({ periods, plot }: BumpLayout, theme: Theme): Mark[] {
  const bottom = plot.y + plot.height
  return periods.flatMap(({ text, x }) => [
    lineMark([x, bottom], [x, bottom + (text ? 5 : 3)], theme.quiet, 0.75),
    textMark({ x, y: bottom + 14, text, size: type.footnote, colour: theme.quiet, align: 'center' }, theme),
  ])
}

function headMarks({ words }: BumpSpec, { columns }: BumpLayout, theme: Theme): Mark[] {
  if (!columns.headed) return []
  const head = { x: columns.change, y: headY, text: words.change, size: type.footnote, colour: theme.quiet }
  return [textMark({ ...head, align: 'right' }, theme)]
}

function labelMarks(
  { line, place, name, y, from, gone }: BumpLabel,
  { columns, plot }: BumpLayout,
  theme: Theme,
): Mark[] {
  const weight = line.tone === 'context' || line.tone === 'faint' ? 400 : 600
  const colour = theme.text[line.tone]
  const size = type.label
  const lead = plot.x + plot.width
  const leader: [number, number][] = [
    [from.x + dotRadius(line) + 1, from.y],
    [lead + 8, y],
  ]
  return [
    lineMark(leader[0]!, leader[1]!, theme.tones[line.tone], 0.5, gone ? [1, 3] : undefined),
    textMark({ x: columns.place, y, text: place, size, weight, colour, align: 'right' }, theme),
    textMark({ x: columns.name, y, text: name, size, weight, colour }, theme),
    textMark({ x: columns.change, y, text: line.change, size, weight, colour, align: 'right' }, theme),
    textMark(
      { x: columns.evidence, y, text: line.evidence, size: type.footnote, colour: theme.text[line.evidenceTone] },
      theme,
    ),
  ]
}
