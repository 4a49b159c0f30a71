import type { ReadableDb, WritableDb } from '../workspace/database.ts'
import { readMeta, writeMeta } from '../workspace/meta.ts'
import { readDeck } from './deck.ts'

/** In `meta`: the slides that were offered last, as they were written; and whether new data are to be offered slides of. */
const keys = { offered: 'offered_deck', due: 'deck_due' } as const

/**
 * To be called when data were imported: the deck that they fill is offered when the deck is next looked at (`offerDueDeck`). To find out which
 * slides they fill takes longer than to import a small file, and is what drawing those slides begins with.
 */
export function letDeckBeOffered(db: WritableDb): void {
  if (isUntouched(db)) keep(db, keys.due, true)
}

export const isDeckDue = (db: ReadableDb) => readMeta(db, keys.due) === 'true'

/** Is the deck still as it was offered; an empty one is nobody's. */
export function isUntouched(db: ReadableDb): boolean {
  const slides = readDeck(db)
  return slides.length === 0 || JSON.stringify(slides) === readMeta(db, keys.offered)
}

/** To be called when a deck was offered. */
export function keepOffered(db: WritableDb): void {
  keep(db, keys.offered, readDeck(db))
  keep(db, keys.due, false)
}

function keep(db: WritableDb, key: string, value: unknown): void {
  // The data are as they were: what was found out of them stays known.
  db.aside(() => writeMeta(db, key, JSON.stringify(value)))
}
