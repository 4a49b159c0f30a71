import { numbersFor } from '../../words/numbers.ts'
import type { Size } from '../chart.ts'
import { textWidth } from '../text-width.ts'
import { type } from '../theme.ts'
import { niceTicks } from '../ticks.ts'
import { type Box, placeLabels } from './place-labels.ts'
import type { ScatterSpec } from './spec.ts'

const titleHeight = 24
const axisHeight = 38

interface Axis {
  min: number
  max: number
  step: number
  ticks: { text: string; at: number; zero: boolean }[]
}

export interface ScatterLayout {
  plot: Box
  x: Axis
  y: Axis
  points: { x: number; y: number; radius: number; label: LabelPlace | null }[]
  /** Ends of the fitted line within the plot, and their x values; null for none. */
  fit: { from: [number, number]; to: [number, number]; x: [number, number] } | null
}

export interface LabelPlace {
  x: number
  y: number
  align: 'left' | 'center' | 'right'
}

/** Places axes, dots, and as many names as find room: the own company's first, the context's last. */
export function layoutScatter(spec: ScatterSpec, size: Size): ScatterLayout {
  const { number } = numbersFor(spec.lang)
  const yTicks = ticksOf(
    spec.points.map((point) => point.y),
    size.height / 56,
  )
  const left = Math.max(0, ...yTicks.ticks.map((tick) => textWidth(number(tick, yTicks.decimals), type.footnote))) + 8
  const plot = { x: left, y: titleHeight, width: size.width - left - 8, height: size.height - titleHeight - axisHeight }
  const xTicks = ticksOf(
    spec.points.map((point) => point.x),
    plot.width / 90,
  )
  const x = (value: number) => plot.x + ((value - xTicks.min) / (xTicks.max - xTicks.min)) * plot.width
  const y = (value: number) => plot.y + plot.height - ((value - yTicks.min) / (yTicks.max - yTicks.min)) * plot.height

  const dots = spec.points.map((point) => ({
    x: x(point.x),
    y: y(point.y),
    radius: point.tone === 'own' ? 6 : point.tone === 'context' || point.tone === 'faint' ? 4 : 5,
  }))
  const fit = spec.fit ? clip(spec.fit, xTicks, yTicks, x, y) : null
  const labels = placeLabels(
    spec.points.map((point, i) => ({
      ...dots[i]!,
      width: textWidth(point.name, type.footnote, point.tone === 'own' ? 600 : 400),
      height: 12,
      first: ['own', 'rival', 'leader', 'laggard', 'good', 'bad', 'context', 'faint'].indexOf(point.tone),
    })),
    { x: plot.x, y: plot.y - 6, width: plot.width + 8, height: plot.height + 4 },
    fit ? alongLine(fit.from, fit.to) : [],
  )
  return {
    plot,
    x: {
      ...xTicks,
      ticks: xTicks.ticks.map((tick) => ({
        text: number(tick, xTicks.decimals),
        at: x(tick),
        zero: tick === 0,
      })),
    },
    y: {
      ...yTicks,
      ticks: yTicks.ticks.map((tick) => ({
        text: number(tick, yTicks.decimals),
        at: y(tick),
        zero: tick === 0,
      })),
    },
    points: dots.map((dot, i) => ({ ...dot, label: labels[i]! })),
    fit,
  }
}

function ticksOf(values: number[], count: number) {
  if (values.length === 0) return { min: 0, max: 1, step: 1, ticks: [], decimals: 0 }
  const [low, high] = [Math.min(...values), Math.max(...values)]
  // Air around the outermost dots, so that none lies on an axis and each has room for its name.
  const air = 0.04 * (high - low)
  return niceTicks(low - air, high + air, Math.max(2, Math.round(count)))
}

/** The line as small boxes that no label may cover. */
function alongLine([x1, y1]: [number, number], [x2, y2]: [number, number]): Box[] {
  const count = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4)
  return Array.from({ length: count + 1 }, (_, i) => ({
    x: x1 + ((x2 - x1) * i) / count - 1,
    y: y1 + ((y2 - y1) * i) / count - 1,
    width: 2,
    height: 2,
  }))
}

/** The part of a line that lies between the axis ends. */
function clip(
  { slope, intercept }: { slope: number; intercept: number },
  xAxis: { min: number; max: number },
  yAxis: { min: number; max: number },
  x: (value: number) => number,
  y: (value: number) => number,
): ScatterLayout['fit'] {
  const crossings = slope === 0 ? [-Infinity, Infinity] : [yAxis.min, yAxis.max].map((end) => (end - intercept) / slope)
  const low = Math.max(xAxis.min, Math.min(...crossings))
  const high = Math.min(xAxis.max, Math.max(...crossings))
  if (low >= high) return null
  const point = (value: number): [number, number] => [x(value), y(slope * value + intercept)]
  return { from: point(low), to: point(high), x: [low, high] }
}
