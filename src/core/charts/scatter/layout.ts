import { numbersFor } from '../../words/numbers.ts'
import { isForemost, type Size } from '../chart.ts'
import { fitNames } from '../fit-names.ts'
import { textWidth } from '../text-width.ts'
import { type } from '../theme.ts'
import { niceTicks } from '../ticks.ts'
import type { Box, Point, Segment } from './geometry.ts'
import { type LabelPlace, placeLabels } from './place-labels.ts'
import { type PlacedQuadrants, placeQuadrants, quadrantLines } from './quadrants.ts'
import type { ScatterPoint, ScatterSpec } from './spec.ts'

const titleHeight = 24
const axisHeight = 38
/** Names longer than this share of the plot are cut; in a crowd of more than `crowd` points those longer than `crowdedName`. */
const longestName = 0.26
/** The same where the plot is divided: few are in a part. */
const longestInQuadrants = 0.45
const crowd = 24
const crowdedName = 100
const crowdedOwnName = 140
export const labelHeight = 12

interface Axis {
  min: number
  max: number
  step: number
  ticks: { text: string; at: number; zero: boolean }[]
}

export interface PlacedPoint {
  x: number
  y: number
  radius: number
  /** The name as far as there is room for it. */
  name: string
  label: LabelPlace | null
}

export interface ScatterLayout {
  plot: Box
  x: Axis
  y: Axis
  points: PlacedPoint[]
  /** The fitted line, the edges of its band from left to right, and the x values of its ends; null for none. */
  fit: { line: [Point, Point]; low: Point[]; high: Point[]; ends: [number, number] } | null
  quadrants: PlacedQuadrants | null
  /** How many names find no room. */
  unnamed: number
}

/** Places axes, dots, line and band, and as many names as find room: the own company's first, the context's last. */
export function layoutScatter(spec: ScatterSpec, size: Size): ScatterLayout {
  const { number } = numbersFor(spec.lang)
  const band = spec.fit?.band ?? []
  const yTicks = ticksOf(
    [
      ...[...spec.points, ...band.flatMap(({ low, high }) => [{ y: low }, { y: high }]), ...divisions(spec)].map(
        ({ y }) => y,
      ),
      ...(spec.reach?.y ?? []),
    ],
    size.height / 56,
    spec.quadrants !== undefined,
  )
  const left = Math.max(0, ...yTicks.ticks.map((tick) => textWidth(number(tick, yTicks.decimals), type.footnote))) + 8
  const plot = { x: left, y: titleHeight, width: size.width - left - 8, height: size.height - titleHeight - axisHeight }
  const xTicks = ticksOf(
    [...[...spec.points, ...divisions(spec)].map(({ x }) => x), ...(spec.reach?.x ?? [])],
    plot.width / 90,
    spec.quadrants !== undefined,
  )
  const x = (value: number) => plot.x + ((value - xTicks.min) / (xTicks.max - xTicks.min)) * plot.width
  const y = (value: number) => plot.y + plot.height - ((value - yTicks.min) / (yTicks.max - yTicks.min)) * plot.height

  const names = namesOf(spec, plot)
  const dots = spec.points.map((point) => ({ x: x(point.x), y: y(point.y), radius: radiusOf(point) }))
  const fit = fitOf(spec, x, y)
  const boxes = dots.map((dot) => ({
    ...{ x: dot.x - dot.radius, y: dot.y - dot.radius },
    ...{ width: 2 * dot.radius, height: 2 * dot.radius },
  }))
  const quadrants = spec.quadrants
    ? placeQuadrants(spec.quadrants, plot, { x: x(spec.quadrants.x), y: y(spec.quadrants.y) }, boxes)
    : null
  const labels = placeLabels(
    spec.points.map((point, i) => ({
      ...dots[i]!,
      // The ring of an outlier is part of its mark.
      radius: dots[i]!.radius + (point.outlier ? ringGap : 0),
      width: textWidth(names[i]!, type.footnote, isForemost(point.tone) ? 600 : 400),
      height: labelHeight,
      first: precedence(point),
    })),
    { x: plot.x, y: plot.y - 6, width: plot.width + 8, height: plot.height + 4 },
    [...(fit ? [fit.line] : []), ...(quadrants ? quadrantLines(quadrants) : []), ...zeroLine(yTicks, plot, y)],
    yTicks.ticks.map(y),
  )
  const named = (ticks: ReturnType<typeof niceTicks>, at: (value: number) => number): Axis => ({
    ...ticks,
    ticks: ticks.ticks.map((tick) => ({ text: number(tick, ticks.decimals), at: at(tick), zero: tick === 0 })),
  })
  return {
    plot,
    x: named(xTicks, x),
    y: named(yTicks, y),
    points: dots.map((dot, i) => ({ ...dot, name: names[i]!, label: labels[i]! })),
    fit,
    quadrants,
    unnamed: labels.filter((label) => label === null).length,
  }
}

/** Names as far as they are shown; in a crowd the own company's is cut last. */
function namesOf({ points, quadrants }: ScatterSpec, { width }: Box): string[] {
  const longest = width * (quadrants ? longestInQuadrants : longestName)
  const fitted = (room: number) => fitNames(points, Math.min(room, longest), type.footnote)
  if (points.length <= crowd) return fitted(width)
  const own = fitted(crowdedOwnName)
  return fitted(crowdedName).map((name, i) => (isForemost(points[i]!.tone) ? own[i]! : name))
}

/** Between a dot and the ring that marks it as an outlier. */
export const ringGap = 3.5

function radiusOf({ tone }: ScatterPoint): number {
  return isForemost(tone) ? 6 : tone === 'context' || tone === 'faint' ? 4 : 5
}

/** Whose name is placed first (lowest): what the slide is about before what stands around it. 0 is named in any case. */
export function precedence({ tone, outlier }: ScatterPoint): number {
  if (isForemost(tone)) return 0
  if (tone === 'rival') return 1
  if (outlier) return 2
  return tone === 'context' ? 4 : tone === 'faint' ? 5 : 3
}

function ticksOf(values: number[], count: number, fromZero: boolean) {
  if (values.length === 0) return { min: 0, max: 1, step: 1, ticks: [], decimals: 0 }
  const [low, high] = [Math.min(...values), Math.max(...values)]
  // Air around the outermost dots, so that none lies on an axis and each has room for its name.
  const air = 0.04 * (high - low)
  return niceTicks(fromZero && low >= 0 ? 0 : low - air, high + air, Math.max(2, Math.round(count)))
}

/** What the axes of a divided plot have to hold besides its points. */
function divisions({ quadrants }: ScatterSpec): { x: number; y: number }[] {
  return quadrants ? [{ x: 0, y: 0 }, quadrants] : []
}

/** Zero stands out from the grid: no name is struck through by it. */
function zeroLine({ ticks }: { ticks: number[] }, plot: Box, y: (value: number) => number): Segment[] {
  return ticks.includes(0)
    ? [
        [
          [plot.x, y(0)],
          [plot.x + plot.width, y(0)],
        ],
      ]
    : []
}

/** The line from the lowest to the highest x: beyond the companies nothing is known. */
function fitOf(
  { fit, points }: ScatterSpec,
  x: (value: number) => number,
  y: (value: number) => number,
): ScatterLayout['fit'] {
  if (!fit || points.length === 0) return null
  const ends: [number, number] = [Math.min(...points.map((p) => p.x)), Math.max(...points.map((p) => p.x))]
  const at = (value: number): Point => [x(value), y(fit.intercept + fit.slope * value)]
  return {
    line: [at(ends[0]), at(ends[1])],
    low: fit.band.map((edge): Point => [x(edge.x), y(edge.low)]),
    high: fit.band.map((edge): Point => [x(edge.x), y(edge.high)]),
    ends,
  }
}
