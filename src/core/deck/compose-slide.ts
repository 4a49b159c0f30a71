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

/** @param options.position of the slide in its deck, from 1; left out, the slide has no number. */
export function composeSlide(
  db: ReadableDb,
  slide: Slide,
  words: Words,
  options: { sample: boolean; position?: number },
): ComposedSlide {
  const panel = panelById(slide.panel)
  const content = panel.compose(panel.read(db, slide.settings), words)
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

/** The findings behind a slide, as `triptych show PANEL --json` prints them. */
export function slideJson(db: ReadableDb, slide: Pick<Slide, 'panel' | 'settings'>, words: Words): unknown {
  const panel = panelById(slide.panel)
  return panel.toJson(panel.read(db, slide.settings), words)
}
