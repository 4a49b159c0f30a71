import type { CustomSeriesOption, EChartsOption, LineSeriesOption } from 'echarts'
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
    series: [
      quietLines(spec, layout, theme),
      ...inOrder.filter(({ named }) => named).map((line) => series(line, theme)),
    ],
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
      const hollow = line.instead[i] !== null
      if (place === null) return { value: '-' }
      const outline = hollow ? { itemStyle: { color: theme.ground, borderColor: ink, borderWidth: 1.5 } } : {}
      return { value: place, symbol: 'circle', symbolSize: size, ...outline }
    }),
    showSymbol: true,
    showAllSymbol: true,
  }
}

/** Who is not named, all in one: a series for each of sixty takes longer than the rest of the chart. */
function quietLines({ lines }: BumpSpec, { x, y }: BumpLayout, theme: Theme): CustomSeriesOption {
  const children = lines
    .filter(({ named }) => !named)
    .flatMap((line) => {
      const stroke = theme.tones[line.tone]
      const at = (i: number): [number, number] => [x(i), y(line.places[i]!)]
      const paths = runsOf(line.places).map((run) =>
        run.length === 1
          ? dot(at(run[0]!), line, { fill: stroke })
          : {
              type: 'polyline' as const,
              shape: { points: run.map(at) },
              style: { stroke, lineWidth: lineWidth(line), fill: 'none' },
            },
      )
      const hollow = line.places.flatMap((place, i) =>
        place === null || line.instead[i] === null
          ? []
          : [dot(at(i), line, { fill: theme.ground, stroke, lineWidth: 1 })],
      )
      return [...paths, ...hollow]
    })
  return { type: 'custom', silent: true, z: 2, data: [[0, 1]], renderItem: () => ({ type: 'group', children }) }
}

function dot([cx, cy]: [number, number], line: BumpLine, style: { fill: string; stroke?: string; lineWidth?: number }) {
  return { type: 'circle' as const, shape: { cx, cy, r: dotRadius(line) }, style }
}

/** The stretches of periods without a gap. */
function runsOf(places: readonly (number | null)[]): number[][] {
  const runs: number[][] = []
  places.forEach((place, i) => {
    if (place === null) return
    if ((places[i - 1] ?? null) === null) runs.push([])
    runs.at(-1)!.push(i)
  })
  return runs
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
