import { panelById } from '../panels/index.ts'
import type { SlideContent } from '../panels/panel.ts'
import type { Lang, Words } from '../words/index.ts'
import type { ReadableDb } from '../workspace/database.ts'
import type { Slide } from './deck.ts'

/** A slide as plain data, ready to be drawn: what its panel says, the user's own headline, marks of the deck. */
export interface ComposedSlide extends SlideContent {
  id: string
  lang: Lang
  /** Is the headline the user's own. */
  ownHeadline: boolean
  /** Said on every slide of sample data; null on real data. */
  sampleMark: string | null
  /** "3" of a deck; null for a slide by itself. */
  pageNumber: string | null
}

export interface SlideOptions {
  sample: boolean
  /** Place of the slide in its deck, from 1; left out, the slide has no number. */
  position?: number
}

/** Reads what a slide shows, and says it in a language. */
export function composeSlide(db: ReadableDb, slide: Slide, words: Words, options: SlideOptions): ComposedSlide {
  return composeFindings(slide, panelById(slide.panel).read(db, slide.settings), words, options)
}

/** Says in a language what the slide's panel has found. */
export function composeFindings(slide: Slide, findings: unknown, words: Words, options: SlideOptions): ComposedSlide {
  const content = panelById(slide.panel).compose(findings, words)
  const own = slide.headlines[words.lang]
  return {
    ...content,
    id: slide.id,
    lang: words.lang,
    headline: own ?? content.headline,
    ownHeadline: own !== undefined,
    sampleMark: options.sample ? words.deck.sampleMark : null,
    pageNumber: options.position === undefined ? null : String(options.position),
  }
}
