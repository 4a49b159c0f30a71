import type { WritableDb } from '../workspace/database.ts'
import { setAppendix } from './appendix/index.ts'
import { readDeck, type Slide, writeDeck } from './deck.ts'
import { defaultDeck } from './default-deck.ts'

/** In `meta`: the slides that were offered last, as they were written. */
const key = 'offered_deck'

/**
 * Gives a workspace the pack that its data fill, with an appendix. After more data it is offered anew, unless somebody has changed a slide in
 * the meantime: what is somebody's own stays. A slide that is offered again keeps its id.
 */
export function offerDeck(db: WritableDb): void {
  const slides = readDeck(db)
  if (slides.length > 0 && JSON.stringify(slides) !== offered(db)) return
  const deck = defaultDeck(db).map((slide) => ({ ...slide, id: slides.find(isLike(slide))?.id ?? slide.id }))
  writeDeck(db, deck)
  setAppendix(
    db,
    deck.some(({ kind }) => kind === 'title'),
  )
  db.run('INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2', [
    key,
    JSON.stringify(readDeck(db)),
  ])
}

const offered = (db: WritableDb) => db.get<{ value: unknown }>('SELECT value FROM meta WHERE key = ?', [key])?.value

const isLike = (slide: Slide) => (other: Slide) =>
  other.kind === slide.kind && JSON.stringify(other.settings) === JSON.stringify(slide.settings)
