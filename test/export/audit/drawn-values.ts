import type { BumpSpec } from '../../../src/core/charts/bump/spec.ts'
import type { ChartSpec } from '../../../src/core/charts/index.ts'
import type { LinesSpec } from '../../../src/core/charts/lines/spec.ts'
import type { RankedBarsSpec } from '../../../src/core/charts/ranked-bars/spec.ts'
import type { ScatterSpec } from '../../../src/core/charts/scatter/spec.ts'
import type { StripSpec } from '../../../src/core/charts/strip/spec.ts'
import type { Lang } from '../../../src/core/words/index.ts'
import type { DrawnMark, DrawnText } from './drawn-marks.ts'
import { readNumber } from './read-number.ts'
import { shownRows } from './shown-rows.ts'

/** How far a mark may be from its value's place, in points: pictures are written to a tenth, marks and ticks alike. */
const near = 0.25

export interface Drawing {
  marks: readonly DrawnMark[]
  texts: readonly DrawnText[]
}

/**
 * Complaints about values that a chart does not draw where its own axis has them: ends of bars and whiskers, dots, corners of lines and bands. The
 * axis is read from the picture: its printed ticks; of bars, which have none, the bar that reaches farthest; of places, the first and the last.
 */
export function wronglyDrawn(spec: ChartSpec, drawing: Drawing, lang: Lang): string[] {
  switch (spec.kind) {
    case 'ranked-bars':
      return wrongBars(spec, drawing)
    case 'lines':
      return wrongLines(spec, drawing, lang)
    case 'scatter':
      return wrongDots(spec, drawing, lang)
    case 'strip':
      return wrongStrip(spec, drawing, lang)
    case 'bump':
      return wrongPlaces(spec, drawing)
    default:
      return []
  }
}

type Scale = (value: number) => number

/** The line through the ticks; null where there are too few, or they are not in line. */
function scaleOf(ticks: readonly { value: number; at: number }[]): Scale | null {
  const [first, last] = [ticks[0], ticks.at(-1)]
  if (!first || !last || first.value === last.value) return null
  const scale = (value: number) =>
    first.at + ((value - first.value) / (last.value - first.value)) * (last.at - first.at)
  return ticks.every(({ value, at }) => isNear(scale(value), at)) ? scale : null
}

/** Numbers that stand in line with one another at `anchor`: those of an axis. The largest such group is taken. */
function ticksOf(texts: readonly DrawnText[], anchor: 'end' | 'middle', lang: Lang): { value: number; at: number }[] {
  const [along, across] = anchor === 'end' ? (['y', 'x'] as const) : (['x', 'y'] as const)
  const groups = new Map<number, { value: number; at: number }[]>()
  for (const text of texts) {
    const value = readNumber(text.text, lang)
    if (text.anchor !== anchor || value === null) continue
    const key = Math.round(text[across])
    groups.set(key, [...(groups.get(key) ?? []), { value, at: text[along] }])
  }
  return [...groups.values()].sort((a, b) => b.length - a.length)[0] ?? []
}

const isNear = (some: number, other: number, slack = near) => Math.abs(some - other) <= slack
const xs = ({ points }: DrawnMark) => points.map(([x]) => x)
const ys = ({ points }: DrawnMark) => points.map(([, y]) => y)
const areNear = (some: readonly number[], others: readonly number[]) =>
  some.length === others.length && some.every((one, i) => isNear(one, others[i]!))
const isLevel = (mark: DrawnMark) => !mark.isRound && mark.points.length === 2 && isNear(ys(mark)[0]!, ys(mark)[1]!)

function wrongBars(spec: RankedBarsSpec, { marks }: Drawing): string[] {
  const shown = spec.rows.filter(({ value }) => value !== null)
  const bars = marks.filter(
    ({ points, isClosed, isRound, fill }) => isClosed && !isRound && points.length === 4 && fill !== 'none',
  )
  const drawn = shownRows(shown, bars.length)
  const base = Math.min(Math.max(0, spec.domain[0]), spec.domain[1])
  const ends = bars.map((bar, i) => {
    // An outline lies half outside its path.
    const [left, right] = [Math.min(...xs(bar)) - bar.outline / 2, Math.max(...xs(bar)) + bar.outline / 2]
    return drawn[i]!.value! < base ? { from: right, to: left } : { from: left, to: right }
  })
  const farthest = drawn.reduce(
    (best, { value }, i) => (Math.abs(value! - base) > Math.abs(drawn[best]!.value! - base) ? i : best),
    0,
  )
  const unit = (ends[farthest]!.to - ends[farthest]!.from) / (drawn[farthest]!.value! - base)
  const reach = ([low, high]: readonly [number, number], value: number) => Math.min(high, Math.max(low, value))
  return drawn.flatMap(({ name, value, low, high }, i) => {
    // The value may end a bar's outline within it or on it: half a point apart.
    const slack = near + bars[i]!.outline / 2
    const { from, to } = ends[i]!
    const at: Scale = (amount) => from + (reach(spec.domain, amount) - base) * unit
    if (!isNear(at(value!), to, slack)) return [`draws the bar of “${name}” to another value`]
    if (low === null || high === null) return []
    const middle = (Math.min(...ys(bars[i]!)) + Math.max(...ys(bars[i]!))) / 2
    const pieces = marks.filter(
      (mark) => isLevel(mark) && isNear(ys(mark)[0]!, middle) && Math.min(...xs(mark)) > at(spec.domain[0]) - 1,
    )
    const inColumn = pieces.filter((mark) => Math.max(...xs(mark)) < at(spec.domain[1]) + 1).flatMap(xs)
    const isDrawn = isNear(Math.min(...inColumn), at(low), slack) && isNear(Math.max(...inColumn), at(high), slack)
    return isDrawn || high - low < 0.3 / unit ? [] : [`draws another interval of “${name}”`]
  })
}

function wrongLines(spec: LinesSpec, { marks, texts }: Drawing, lang: Lang): string[] {
  const at = scaleOf(ticksOf(texts, 'end', lang))
  if (!at) return [`has an axis of “${spec.title}” whose ticks are not in line`]
  const paths = marks.filter(({ isRound }) => !isRound)
  return spec.series.flatMap(({ name, values, band }) => {
    const known = values.filter((value) => value !== null)
    const line = paths.find((path) => !path.isClosed && areNear(ys(path), known.map(at)))
    const alone = marks.some((mark) => mark.isRound && known.length === 1 && isNear(ys(mark)[0]!, at(known[0]!)))
    const periods = values.flatMap((value, i) => (value === null ? [] : [i]))
    const wrong = line
      ? isEven(xs(line), periods)
        ? []
        : [`draws the line of “${name}” at other periods`]
      : alone
        ? []
        : [`draws another line of “${name}”`]
    const edges = band ? bandEdges(band).map(at) : []
    const isBanded = edges.length < 4 || paths.some((path) => areNear(ys(path).slice(0, edges.length), edges))
    return isBanded ? wrong : [...wrong, `draws another band of “${name}”`]
  })
}

/** Around the band: its upper edge, and its lower one back. */
function bandEdges({ low, high }: NonNullable<LinesSpec['series'][number]['band']>): number[] {
  const known = low.flatMap((value, i) => (value === null || high[i] == null ? [] : [[value, high[i]] as const]))
  return [...known.map(([, top]) => top), ...known.map(([bottom]) => bottom).reverse()]
}

/** Do the places lie as far apart as the periods. */
function isEven(places: readonly number[], periods: readonly number[]): boolean {
  const scale = scaleOf(places.map((at, i) => ({ value: periods[i]!, at })))
  return places.length < 2 || scale !== null
}

function wrongDots(spec: ScatterSpec, { marks, texts }: Drawing, lang: Lang): string[] {
  const [x, y] = [scaleOf(ticksOf(texts, 'middle', lang)), scaleOf(ticksOf(texts, 'end', lang))]
  if (!x || !y) return [`has axes of “${spec.title}” whose ticks are not in line`]
  const dots = marks.filter(({ isRound }) => isRound).map(({ points }) => points[0]!)
  return spec.points
    .filter((point) => !dots.some((dot) => isNear(dot[0], x(point.x)) && isNear(dot[1], y(point.y))))
    .map(({ name }) => `draws the dot of “${name}” elsewhere`)
}

function wrongStrip(spec: StripSpec, { marks, texts }: Drawing, lang: Lang): string[] {
  const at = scaleOf(ticksOf(texts, 'middle', lang))
  if (!at) return [`has an axis of “${spec.title}” whose ticks are not in line`]
  const level = marks.filter(isLevel).map((mark) => [Math.min(...xs(mark)), Math.max(...xs(mark))] as const)
  const solid = marks.filter(({ isRound, isClosed, points }) => isRound || (isClosed && points.length >= 4))
  const middles = solid.map((mark) => (Math.min(...xs(mark)) + Math.max(...xs(mark))) / 2)
  return spec.groups.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      row.marks.flatMap(({ name, value, low, high }) => {
        const isMarked = middles.some((middle) => isNear(middle, at(value)))
        const isBarred =
          low === null || high === null || level.some(([from, to]) => isNear(from, at(low)) && isNear(to, at(high)))
        return isMarked && isBarred ? [] : [`draws “${row.name}, ${name}” elsewhere`]
      }),
    ),
  )
}

function wrongPlaces(spec: BumpSpec, { marks, texts }: Drawing): string[] {
  const named = texts.flatMap(({ text, x, anchor }) => {
    const value = anchor === 'middle' ? spec.periods.indexOf(text) : -1
    return value < 0 ? [] : [{ value, at: x }]
  })
  const across = scaleOf(named)
  if (!across) return spec.periods.length < 2 ? [] : ['has periods that are not in line']
  const places = spec.lines.flatMap(({ places }) => places.filter((place) => place !== null))
  const isAtPeriods = (mark: DrawnMark) =>
    xs(mark).every((x) => spec.periods.some((_, i) => isNear(across(i), x))) && mark.points.length > 1
  const paths = marks.filter((mark) => !mark.isClosed && !mark.isRound && isAtPeriods(mark) && mark.fill === 'none')
  const upright = (mark: DrawnMark) => mark.points.length === 2 && isNear(xs(mark)[0]!, xs(mark)[1]!)
  const lines = paths.filter((mark) => !upright(mark))
  const dots = marks.filter(({ isRound }) => isRound)
  const heights = [...lines, ...dots].flatMap(ys)
  const ends = [Math.min(...places), Math.max(...places)] as const
  const at = scaleOf([
    { value: ends[0], at: Math.min(...heights) },
    { value: ends[1], at: Math.max(...heights) },
  ])
  if (!at) return []
  const corners = [...lines, ...dots].flatMap(({ points }) => points)
  return spec.lines.flatMap(({ name, places }) =>
    places.every((place, i) => place === null || corners.some(([x, y]) => isNear(x, across(i)) && isNear(y, at(place))))
      ? []
      : [`draws other places of “${name}”`],
  )
}
