import { numbersFor } from '../../words/numbers.ts'
import type { Size, Tone } from '../chart.ts'
import { spread } from '../spread.ts'
import { textWidth, wrapText } from '../text-width.ts'
import { type } from '../theme.ts'
import { niceTicks } from '../ticks.ts'
import type { Line, LinesSpec } from './spec.ts'

const axisHeight = 24
const topSpace = 8
const lineHeight = 14
const labelGap = 12

/** Widths of lines, in points: the strongest mark is the widest. */
export const lineWidths: Readonly<Record<Tone, number>> = {
  own: 3,
  leader: 2.5,
  laggard: 2.5,
  good: 2.5,
  bad: 2.5,
  rival: 2,
  context: 1.25,
  faint: 1,
}

export interface EndLabel {
  line: Line
  lines: string[]
  /** Where the line ends, and the middle of its label. */
  from: { x: number; y: number }
  y: number
}

export interface LinesLayout {
  plot: { x: number; y: number; width: number; height: number }
  min: number
  max: number
  ticks: { value: number; text: string; y: number }[]
  periods: { text: string; x: number; align: 'left' | 'center' | 'right' }[]
  labels: EndLabel[]
  labelX: number
}

/** Places the plot, its ticks, and the labels at the ends of the lines so that none covers another. */
export function layoutLines(spec: LinesSpec, size: Size): LinesLayout {
  const values = [
    ...spec.series.flatMap((line) => [...line.values, ...(line.band ? [...line.band.low, ...line.band.high] : [])]),
    spec.baseline?.value ?? null,
  ].filter((value) => value !== null)
  const scale = niceTicks(Math.min(...values, Infinity), Math.max(...values, -Infinity), Math.round(size.height / 60))
  const { min, max } = values.length > 0 ? scale : { min: 0, max: 1 }
  const format = (value: number) => numbersFor(spec.lang).number(value, scale.decimals)

  const labelled = spec.series.filter((line) => line.endLabel !== '' && line.values.some((value) => value !== null))
  const room = size.width * 0.3
  const texts = labelled.map((line) => wrapText(line.endLabel, type.label, line.tone === 'own' ? 600 : 400, room, 2))
  const gutter = Math.max(0, ...texts.flat().map((text) => textWidth(text, type.label, 600)))
  const ticks = values.length > 0 ? scale.ticks : []
  const left = Math.max(0, ...ticks.map((tick) => textWidth(format(tick), type.footnote))) + 8
  const plot = {
    x: left,
    y: topSpace,
    width: size.width - left - (gutter > 0 ? gutter + labelGap : 8),
    height: size.height - topSpace - axisHeight,
  }
  const y = (value: number) => plot.y + plot.height - ((value - min) / (max - min)) * plot.height
  const x = (index: number) =>
    plot.x + (spec.periods.length > 1 ? (index / (spec.periods.length - 1)) * plot.width : plot.width / 2)

  const ends = labelled.map((line) => {
    const last = line.values.findLastIndex((value) => value !== null)
    return { x: x(last), y: y(line.values[last]!) }
  })
  const centres = spread(
    ends.map((end, i) => ({ centre: end.y, height: texts[i]!.length * lineHeight + 2 })),
    0,
    size.height,
  )
  return {
    plot,
    min,
    max,
    ticks: ticks.map((value) => ({ value, text: format(value), y: y(value) })),
    periods: periodLabels(spec.periods, x, plot.width),
    labels: labelled.map((line, i) => ({ line, lines: texts[i]!, from: ends[i]!, y: centres[i]! })),
    labelX: plot.x + plot.width + labelGap,
  }
}

/** The first and the last period always, others between them at an even distance while there is room. */
function periodLabels(periods: string[], x: (index: number) => number, width: number): LinesLayout['periods'] {
  const last = periods.length - 1
  const widest = Math.max(0, ...periods.map((text) => textWidth(text, type.label))) + 12
  const fits = (step: number) => last % step === 0 && (last / step) * widest <= width
  const step = Array.from({ length: Math.max(1, last) }, (_, i) => i + 1).find(fits) ?? Math.max(1, last)
  return periods.flatMap((text, i) => {
    if (i % step !== 0) return []
    const align = last === 0 ? 'center' : i === 0 ? 'left' : i === last ? 'right' : 'center'
    return [{ text, x: x(i), align } as const]
  })
}
