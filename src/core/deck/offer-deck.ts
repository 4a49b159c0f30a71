import type { WritableDb } from '../workspace/database.ts'
import { setAppendix } from './appendix/index.ts'
import { readDeck, type Slide, writeDeck } from './deck.ts'
import { defaultDeck, panelSlides } from './default-deck.ts'
import { isDeckDue, isUntouched, keepOffered } from './due-deck.ts'

/** Gives a new workspace, which has no data yet, what is offered of none: a slide of each panel. */
export function offerFirstDeck(db: WritableDb): void {
  writeDeck(db, panelSlides())
  keepOffered(db)
}

/**
 * Gives a workspace the pack that its data fill, with an appendix. After more data it is offered anew, unless somebody has changed a slide in
 * the meantime: what is somebody's own stays. A slide that is offered again keeps its id.
 */
export function offerDeck(db: WritableDb): void {
  if (!isUntouched(db)) return
  const slides = readDeck(db)
  const deck = defaultDeck(db).map((slide) => ({ ...slide, id: slides.find(isLike(slide))?.id ?? slide.id }))
  writeDeck(db, deck)
  setAppendix(
    db,
    deck.some(({ kind }) => kind === 'title'),
  )
  keepOffered(db)
}

/** The same where data were imported since it was last offered; to be called before a deck is shown or exported. */
export function offerDueDeck(db: WritableDb): void {
  if (isDeckDue(db)) offerDeck(db)
}

const isLike = (slide: Slide) => (other: Slide) =>
  other.kind === slide.kind && JSON.stringify(other.settings) === JSON.stringify(slide.settings)
