import type { KeyFigure } from '../../panels/figure.ts'
import { figureValue } from '../../panels/figure-text.ts'
import { type Bounded, differenceOf } from '../../stats/difference.ts'
import { holm } from '../../stats/holm.ts'
import { wordsFor } from '../../words/index.ts'
import { periodEnd } from '../../workspace/period.ts'
import { matchSlides } from './match-slides.ts'
import type { PackSlide } from './pack.ts'

/**
 * Whether a change is more than chance: `apart` or `within` by the intervals of both values, all tests of a comparison held to 95 % together (Holm), or by
 * sets of places that do not or do meet; `shared`: both rest on the same data in part, so that intervals tell nothing; `bare`: one has no interval.
 */
export type Certainty = 'apart' | 'within' | 'shared' | 'bare'

/** A figure on the slides of these numbers. */
export interface Told<Figure> {
  slides: number[]
  figure: Figure
}

/** Two values of a figure, written with the same decimals. */
export interface Moved {
  was: KeyFigure
  now: KeyFigure
  change: number
  certainty: Certainty
}

/** What became of the figures of a pack; each stands once, with all slides that show it. */
export interface Comparison {
  /** The largest change first: those told apart, then by the share of the scale, or of the larger value where there is none. */
  moved: Told<Moved>[]
  /** As they were. */
  same: Told<KeyFigure>[]
  added: Told<KeyFigure>[]
  /** Slides as they were numbered was. */
  gone: Told<KeyFigure>[]
  /** The matched slides whose message is another one, by language. */
  headlines: { en: number; vi: number }
}

/** Holds what slides say now against what they said was. */
export function compare(was: readonly PackSlide[], now: readonly PackSlide[]): Comparison {
  const before = matchSlides(was, now)
  const pairs = now.flatMap((slide, i) =>
    slide.figures.map((figure) => ({ figure, on: slide.position, was: figureOf(before[i], figure.key) })),
  )
  const compared = pairs.flatMap(({ figure, on, was }) => (was ? [{ slides: [on], figure: alike(was, figure) }] : []))
  const known = new Set(compared.map(({ figure }) => figure.now.key))
  const fresh = pairs.filter(({ figure, was }) => !was && !known.has(figure.key))
  const keysNow = new Set(pairs.map(({ figure }) => figure.key))
  const lost = was.flatMap(({ position, figures }) =>
    figures.flatMap((figure) => (keysNow.has(figure.key) ? [] : [{ slides: [position], figure }])),
  )
  const all = merged(compared)
  const moved = all.filter(({ figure }) => isMoved(figure))
  return {
    moved: judged(moved).sort((a, b) => rankOf(b.figure) - rankOf(a.figure)),
    same: all.filter(({ figure }) => !isMoved(figure)).map(({ slides, figure }) => ({ slides, figure: figure.now })),
    added: merged(fresh.map(({ figure, on }) => ({ slides: [on], figure }))),
    gone: merged(lost),
    headlines: { en: changedHeadlines(before, now, 'en'), vi: changedHeadlines(before, now, 'vi') },
  }
}

/** Everything is as it was. */
export const isSame = ({ moved, added, gone }: Comparison) => moved.length + added.length + gone.length === 0

interface Pair {
  was: KeyFigure
  now: KeyFigure
}

const figureOf = (slide: PackSlide | null | undefined, key: string) =>
  slide?.figures.find((figure) => figure.key === key)

function alike(was: KeyFigure, now: KeyFigure): Pair {
  const decimals = Math.max(was.decimals, now.decimals)
  return { was: { ...was, decimals }, now: { ...now, decimals } }
}

/** The same figure on several slides is one. */
function merged<Figure>(told: readonly Told<Figure>[]): Told<Figure>[] {
  const found = new Map<string, Told<Figure>>()
  for (const { slides, figure } of told) {
    const name = JSON.stringify(figure)
    const known = found.get(name)
    found.set(name, { figure, slides: [...new Set([...(known?.slides ?? []), ...slides])] })
  }
  return [...found.values()]
}

/** A change that rounding hides is none. */
function isMoved({ was, now }: Pair): boolean {
  const [before, after] = [was, now].map((figure) => figureValue(figure, wordsFor('en')))
  return before !== after
}

function judged(moved: readonly Told<Pair>[]): Told<Moved>[] {
  const raw = moved.map(({ figure }) => chance(figure))
  const adjusted = holm(raw.filter((p) => typeof p === 'number'))
  return moved.map(({ slides, figure: { was, now } }, i) => {
    const p = raw[i]!
    const certainty = typeof p !== 'number' ? p : adjusted.shift()! < 0.05 ? 'apart' : 'within'
    return { slides, figure: { was, now, change: now.value - was.value, certainty } }
  })
}

/** p of the change, or what is known of it without one. */
function chance({ was, now }: Pair): number | Certainty {
  if (!isBounded(was) || !isBounded(now)) return 'bare'
  if (sharesData(was, now)) return 'shared'
  if (now.unit === 'place') return now.low > was.high || now.high < was.low ? 'apart' : 'within'
  return differenceOf(was, now).p
}

const isBounded = (figure: KeyFigure): figure is KeyFigure & Bounded => figure.low !== null && figure.high !== null

/** Periods that meet; what is of all periods together holds those of before. */
function sharesData({ period: was }: KeyFigure, { period: now }: KeyFigure): boolean {
  if (!was || !now) return true
  return periodEnd(was.to) > now.from.start && periodEnd(now.to) > was.from.start
}

function rankOf({ was, now, change, certainty }: Moved): number {
  const whole = now.span ?? Math.max(Math.abs(was.value), Math.abs(now.value))
  return (certainty === 'apart' ? 1e6 : 0) + Math.abs(change) / whole
}

function changedHeadlines(
  before: readonly (PackSlide | null)[],
  now: readonly PackSlide[],
  lang: keyof Comparison['headlines'],
): number {
  return now.filter((slide, i) => before[i] && before[i].headlines[lang] !== slide.headlines[lang]).length
}
