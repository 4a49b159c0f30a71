import { numbersFor } from '../../words/numbers.ts'
import type { Size, Tone } from '../chart.ts'
import { spread } from '../spread.ts'
import { textWidth, type Weight, wrapText } from '../text-width.ts'
import { type } from '../theme.ts'
import { niceTicks } from '../ticks.ts'
import type { LinesSpec } from './spec.ts'

const axisHeight = 24
const topSpace = 8
export const lineHeight = 14
const labelGap = 12

/** Widths of lines, in points: the strongest mark is the widest. */
export const lineWidths: Readonly<Record<Tone, number>> = {
  own: 3,
  picked: 3,
  leader: 2.5,
  laggard: 2.5,
  good: 2.5,
  bad: 2.5,
  caution: 2.5,
  rival: 2,
  context: 1.25,
  faint: 1,
}

export interface EndLabel {
  lines: string[]
  size: number
  weight: Weight
  /** Of the line it belongs to; null: the baseline. */
  tone: Tone | null
  /** Where the line ends, and the middle of its label. */
  from: { x: number; y: number }
  y: number
}

export interface LinesLayout {
  plot: { x: number; y: number; width: number; height: number }
  min: number
  max: number
  ticks: { value: number; text: string; y: number }[]
  /** One per period; the text is empty where there is no room for it. */
  periods: { text: string; x: number; textX: number }[]
  labels: EndLabel[]
  labelX: number
}

/** Places the plot, its ticks, and the labels at the ends of the lines so that none covers another. */
export function layoutLines(spec: LinesSpec, size: Size): LinesLayout {
  const values = [
    ...spec.series.flatMap((line) => [...line.values, ...(line.band ? [...line.band.low, ...line.band.high] : [])]),
    spec.baseline?.value ?? null,
    ...(spec.reach ?? []),
  ].filter((value) => value !== null)
  const scale = niceTicks(Math.min(...values, Infinity), Math.max(...values, -Infinity), Math.round(size.height / 60))
  const { min, max } = values.length > 0 ? scale : { min: 0, max: 1 }
  const format = (value: number) => numbersFor(spec.lang).number(value, scale.decimals)

  const wanted = endLabels(spec, size.width * 0.3)
  const gutter = Math.max(0, ...wanted.flatMap((label) => label.lines.map((text) => textWidth(text, label.size, 600))))
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
  const centres = spread(
    wanted.map((label) => ({ centre: y(label.value), height: label.lines.length * lineHeight + 2 })),
    0,
    size.height,
  )
  return {
    plot,
    min,
    max,
    ticks: ticks.map((value) => ({ value, text: format(value), y: y(value) })),
    periods: periodLabels(spec.periods, x, plot.width),
    labels: wanted.map(({ value, index, ...label }, i) => ({
      ...label,
      from: { x: x(index), y: y(value) },
      y: centres[i]!,
    })),
    labelX: plot.x + plot.width + labelGap,
  }
}

interface WantedLabel extends Omit<EndLabel, 'from' | 'y'> {
  value: number
  /** Of the period at which the line ends. */
  index: number
}

function endLabels(spec: LinesSpec, room: number): WantedLabel[] {
  const labels = spec.series.flatMap((line): WantedLabel[] => {
    const index = line.values.findLastIndex((value) => value !== null)
    if (line.endLabel === '' || index < 0) return []
    const weight = line.tone === 'context' || line.tone === 'faint' ? 400 : 600
    const lines = wrapText(line.endLabel, type.label, weight, room, 2)
    return [{ lines, size: type.label, weight, tone: line.tone, value: line.values[index]!, index }]
  })
  if (!spec.baseline?.label) return labels
  const lines = wrapText(spec.baseline.label, type.footnote, 400, room, 2)
  const { value } = spec.baseline
  return [...labels, { lines, size: type.footnote, weight: 400, tone: null, value, index: spec.periods.length - 1 }]
}

/** A tick for each period; labels at an even distance, the first and the last always among them. */
function periodLabels(periods: string[], x: (index: number) => number, width: number): LinesLayout['periods'] {
  const last = periods.length - 1
  const widest = Math.max(0, ...periods.map((text) => textWidth(text, type.footnote))) + 14
  const step = Math.max(1, Math.ceil((last * widest) / width))
  return periods.map((text, i) => {
    const shown = i === last || (i % step === 0 && last - i >= step)
    const half = textWidth(text, type.footnote) / 2
    return { text: shown ? text : '', x: x(i), textX: Math.max(half, x(i)) }
  })
}
