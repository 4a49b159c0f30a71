import type { PptxShape, Size } from '../chart.ts'
import { fitNames } from '../fit-names.ts'
import { spread } from '../spread.ts'
import { textWidth, wrapText } from '../text-width.ts'
import { type Theme, type } from '../theme.ts'
import { type BumpLine, type BumpSpec, placeText } from './spec.ts'

const headHeight = 22
/** Middle of the words over the changes. */
export const headY = 8
const axisHeight = 24
export const rowHeight = 15
const bandLine = 12
/** Between the plot and the names at its right, and between what stands there. */
const labelGap = 14
const columnGap = 10
/** Names take no more of the width than this. */
const nameShare = 0.22
/** Between the first and last period and the plot's edges. */
const inset = 8

/** Widths of lines, in points: the strongest mark is the widest, who is not named the thinnest. */
export function lineWidth({ tone, named }: Pick<BumpLine, 'tone' | 'named'>): number {
  if (!named) return 0.75
  return {
    own: 3,
    picked: 3,
    rival: 2,
    good: 2.25,
    bad: 2.25,
    caution: 2.25,
    leader: 2.25,
    laggard: 2.25,
    context: 1.5,
    faint: 1.5,
  }[tone]
}

/** Half the height of a dot. */
export function dotRadius(line: Pick<BumpLine, 'tone' | 'named'>): number {
  return line.named ? lineWidth(line) / 2 + 2 : 2
}

/** What stands at the end of a named line; `y` is its middle. */
export interface BumpLabel {
  line: BumpLine
  place: string
  name: string
  y: number
  /** Where the line ends. */
  from: { x: number; y: number }
  /** The line ends before the last period. */
  gone: boolean
}

export interface BumpLayout {
  plot: { x: number; y: number; width: number; height: number }
  x(period: number): number
  y(place: number): number
  ticks: number[]
  tickX: number
  /** Faint areas behind the lines, and the names of the bands at the left. */
  areas: { x: number; y: number; width: number; height: number }[]
  bandNames: { y: number; lines: string[] }[]
  /** One per period; the text is empty where there is no room for it. */
  periods: { text: string; x: number }[]
  labels: BumpLabel[]
  /** Left edges of name and evidence, right edges of place and change; `headed`: changes are told. */
  columns: { place: number; name: number; change: number; evidence: number; headed: boolean }
}

/** Places the plot, the bands, and what is said at the ends of the named lines so that none covers another. */
export function layoutBump(spec: BumpSpec, size: Size): BumpLayout {
  const named = spec.lines.filter((line) => line.named && line.places.some((place) => place !== null))
  const ends = named.map((line) => line.places.findLastIndex((place) => place !== null))
  const names = fitNames(named, size.width * nameShare, type.label)
  const widest = (texts: readonly string[], of: number) => Math.max(0, ...texts.map((text) => textWidth(text, of, 600)))
  const placeWidth = widest(
    named.map((line, i) => placeText(line, ends[i]!)),
    type.label,
  )
  const nameWidth = widest(names, type.label)
  const changes = named.map((line) => line.change)
  const changeWidth = changes.some(Boolean)
    ? Math.max(widest(changes, type.label), textWidth(spec.words.change, type.footnote))
    : 0
  const evidenceWidth = widest(
    named.map((line) => line.evidence),
    type.footnote,
  )

  const ticks = ticksOf(spec.lowest)
  const tickWidth = textWidth(String(spec.lowest), type.footnote)
  const bandWidth = Math.min(
    70,
    widest(
      spec.bands.map((band) => band.name),
      type.footnote,
    ),
  )
  const left = (bandWidth > 0 ? bandWidth + columnGap : 0) + tickWidth + 8
  const right = [placeWidth, nameWidth, changeWidth, evidenceWidth].filter((width) => width > 0)
  const rightWidth = right.reduce((sum, width) => sum + width, 0) + Math.max(0, right.length - 1) * columnGap
  const top = changeWidth > 0 ? headHeight : 6
  const plot = {
    x: left,
    y: top,
    width: size.width - left - (rightWidth > 0 ? rightWidth + labelGap : inset),
    height: size.height - top - axisHeight,
  }
  const last = spec.periods.length - 1
  const x = (period: number) =>
    last > 0 ? plot.x + inset + (period / last) * (plot.width - 2 * inset) : plot.x + plot.width / 2
  const y = (place: number) => plot.y + ((place - 0.5) / spec.lowest) * plot.height

  const from = named.map((line, i) => ({ x: x(ends[i]!), y: y(line.places[ends[i]!]!) }))
  const centres = spread(
    from.map((end) => ({ centre: end.y, height: rowHeight })),
    plot.y,
    plot.y + plot.height,
  )
  const place = plot.x + plot.width + labelGap + placeWidth
  const name = place + columnGap
  const change = name + nameWidth + columnGap + changeWidth
  return {
    plot,
    x,
    y,
    ticks,
    tickX: left - 8,
    ...bandsOf(spec, plot, x, y, bandWidth),
    periods: periodLabels(spec.periods, x),
    labels: named.map((line, i) => ({
      line,
      place: placeText(line, ends[i]!),
      name: names[i]!,
      y: centres[i]!,
      from: from[i]!,
      gone: ends[i]! < last,
    })),
    columns: { place, name, change, evidence: change + (changeWidth > 0 ? columnGap : 0), headed: changeWidth > 0 },
  }
}

/** Every place of a short field, else round ones; the first always, the last where it does not crowd the one before. */
function ticksOf(lowest: number): number[] {
  const step = lowest <= 12 ? 1 : lowest <= 45 ? 5 : lowest <= 120 ? 10 : 50
  const round = Array.from({ length: Math.floor(lowest / step) }, (_, i) => (i + 1) * step)
  const ticks = step === 1 ? round : [1, ...round]
  return lowest - ticks.at(-1)! > step * 0.6 ? [...ticks, lowest] : ticks
}

/** Around each period its part of every second band; where the edges do not move, as one area. */
function bandsOf(
  { bands, periods }: BumpSpec,
  plot: BumpLayout['plot'],
  x: BumpLayout['x'],
  y: BumpLayout['y'],
  width: number,
): Pick<BumpLayout, 'areas' | 'bandNames'> {
  const edge = (period: number) =>
    period <= 0 ? plot.x : period >= periods.length ? plot.x + plot.width : (x(period - 1) + x(period)) / 2
  const areas = bands
    .filter((_, i) => i % 2 === 0)
    .flatMap(({ from, to }) => {
      const starts = periods.map((_, i) => i).filter((i) => i === 0 || from[i] !== from[i - 1] || to[i] !== to[i - 1])
      return starts.map((start, k) => {
        const [top, bottom] = [y(from[start]! - 0.5), y(to[start]! + 0.5)]
        const [left, right] = [edge(start), edge(starts[k + 1] ?? periods.length)]
        return { x: left, y: top, width: right - left, height: bottom - top }
      })
    })
  const bandNames = bands.map(({ name, from, to }) => ({
    y: (y(from[0]! - 0.5) + y(to[0]! + 0.5)) / 2,
    lines: wrapText(name, type.footnote, 400, width + 1, 2),
  }))
  return { areas, bandNames }
}

/** Labels at an even distance, the first and the last always among them. */
function periodLabels(periods: string[], x: (period: number) => number): BumpLayout['periods'] {
  const last = periods.length - 1
  const widest = Math.max(0, ...periods.map((text) => textWidth(text, type.footnote))) + 14
  const step = Math.max(1, Math.ceil((last * widest) / Math.max(1, x(last) - x(0))))
  return periods.map((text, i) => ({ text: i === last || (i % step === 0 && last - i >= step) ? text : '', x: x(i) }))
}

/** Bands, their names and the places on the axis: the same shapes on the stage and in PowerPoint. */
export function bumpShapes(layout: BumpLayout, theme: Theme): PptxShape[] {
  const { plot } = layout
  const bottom = plot.y + plot.height
  const text = (x: number, y: number, width: number, words: string, align: 'left' | 'right'): PptxShape => ({
    ...{ as: 'text', x, y: y - 6, width, height: 12, text: words, size: type.footnote, bold: false },
    ...{ colour: theme.quiet, align },
  })
  return [
    ...layout.areas.map((area): PptxShape => ({ as: 'rect', ...area, fill: theme.wash, line: null })),
    { as: 'line', x1: plot.x, y1: bottom, x2: plot.x + plot.width, y2: bottom, colour: theme.hairline, width: 0.75 },
    ...layout.bandNames.flatMap(({ y, lines }) =>
      lines.map((line, i) => text(0, y + (i - (lines.length - 1) / 2) * bandLine, layout.tickX - 12, line, 'left')),
    ),
    ...layout.ticks.map((tick) => text(layout.tickX - 30, layout.y(tick), 30, String(tick), 'right')),
  ]
}
