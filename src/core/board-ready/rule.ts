import type { DataTable } from '../charts/chart.ts'
import type { Paper } from '../charts/theme.ts'
import type { ComposedSlide } from '../deck/compose-slide.ts'
import type { Box, SlideLayout } from '../deck/layout.ts'
import type { SlidePart } from '../export/svg.ts'
import type { Lang, Words } from '../words/index.ts'
import type { Picture } from './picture.ts'

/** A rule's name is the key of its words. */
export type RuleId = keyof Words['boardReady']['rules']

/** An error would mislead or cannot be read; a warning is for a person to judge. */
export type Level = 'error' | 'warning'

export type Place = 'headline' | 'subtitle' | 'chart' | 'footnotes' | 'slide'

/** What mends a finding in one step. */
export type Mend =
  | { do: 'panel-headline' }
  | { do: 'own-company' }
  | { do: 'paper'; paper: Paper }
  | { do: 'language'; lang: Lang }

export interface Where {
  place: Place
  /** In slide units; null where it is nowhere in particular. */
  box: Box | null
}

/** What a rule found wrong, as it is told. */
export interface Finding {
  rule: RuleId
  level: Level
  where: Where
  message: string
  mend: Mend | null
}

/** What the picture does not show of a slide. */
export interface SlideFacts {
  /** What the panel says by itself; null: the slide has none. */
  panelHeadline: string | null
  /** The slide's data are the sample's. */
  sample: boolean
  /** Languages in which the headline is the user's own. */
  ownHeadlines: readonly Lang[]
}

/** A slide under check. */
export interface Exhibit extends SlideFacts {
  slide: ComposedSlide
  words: Words
  paper: Paper
  layout: SlideLayout
  parts: readonly SlidePart[]
  picture: Picture
  /** Behind each chart. */
  tables: readonly DataTable[]
}

/** One breach of a rule: the words, name or figure it is about (empty: none), and where it is. */
export interface Breach {
  what: string
  where: Where
  mend?: Mend
}

/** A rule of docs/board-ready.md. */
export interface Rule {
  readonly id: RuleId
  readonly level: Level
  /** Where the slide breaks it; nothing where it holds, or where there is nothing it could apply to. */
  breaches(exhibit: Exhibit): Breach[]
}

/** A breach of the whole of a text of the slide. */
export function inText(place: 'headline' | 'subtitle' | 'footnotes', { layout }: Exhibit, what = ''): Breach {
  return { what, where: { place, box: layout[place] } }
}

/** A breach within a chart, by its place among the slide's charts. */
export function inChart({ layout }: Exhibit, chart: number, what = ''): Breach {
  return { what, where: { place: 'chart', box: layout.charts[chart]?.box ?? null } }
}

/** A breach of the slide as a whole. */
export function onSlide(what = ''): Breach {
  return { what, where: { place: 'slide', box: null } }
}
