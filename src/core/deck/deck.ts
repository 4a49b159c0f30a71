import type { PanelId, Settings } from '../panels/panel.ts'
import type { Lang } from '../words/index.ts'
import type { ReadableDb, WritableDb } from '../workspace/database.ts'
import type { changesKind } from './kinds/changes.ts'
import type { WordKindId } from './kinds/index.ts'
import type { HeadlineBasis } from './own-headline.ts'

/** What makes a slide: a panel out of data, or the deck itself out of words or out of what it said before. */
export type SlideKind = PanelId | WordKindId | typeof changesKind

/** One slide of the deck: what makes it, its settings, and what the user wrote. */
export interface Slide {
  id: string
  kind: SlideKind
  settings: Settings
  /** The user's own headline by language; a language without one shows the one of its kind. */
  headlines: Partial<Record<Lang, string>>
  /** It is passed over when the deck is shown; left out: it is not. */
  hidden?: true
  /** What else the user wrote, by language; left out: nothing. */
  words?: Partial<Record<Lang, SlideWords>>
}

export interface SlideWords {
  /** Of a slide of words: the lines under its headline. */
  body?: string
  /** What the speaker says. */
  notes?: string
  /** With an own headline of a panel's slide: what its data said when it was written. */
  basis?: HeadlineBasis
}

export function readDeck(db: ReadableDb): Slide[] {
  return db
    .all<{ id: string; kind: SlideKind; settings: string; headlines: string; words: string; hidden: number }>(
      'SELECT id, kind, settings, headlines, words, hidden FROM slides ORDER BY position',
    )
    .map(({ words, hidden, ...row }) => ({
      ...row,
      settings: JSON.parse(row.settings),
      headlines: JSON.parse(row.headlines),
      ...(hidden ? { hidden: true } : {}),
      ...(words === '{}' ? {} : { words: JSON.parse(words) }),
    }))
}

/** Replaces the deck, as one transaction. */
export function writeDeck(db: WritableDb, slides: readonly Slide[]): void {
  db.aside(() =>
    db.transaction(() => {
      db.run('DELETE FROM slides')
      slides.forEach(({ id, kind, settings, headlines, hidden = false, words = {} }, position) => {
        db.run(
          'INSERT INTO slides (id, position, kind, settings, headlines, words, hidden) VALUES (?, ?, ?, ?, ?, ?, ?)',
          [
            id,
            position,
            kind,
            JSON.stringify(settings),
            JSON.stringify(headlines),
            JSON.stringify(words),
            hidden ? 1 : 0,
          ],
        )
      })
    }),
  )
}
