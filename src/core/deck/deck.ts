import type { PanelId, Settings } from '../panels/panel.ts'
import type { Lang } from '../words/index.ts'
import type { ReadableDb, WritableDb } from '../workspace/database.ts'

/** One slide of the deck: a panel, its settings, and the user's own headline where there is one. */
export interface Slide {
  id: string
  panel: PanelId
  settings: Settings
  /** The user's own headline by language; a language without one shows the panel's. */
  headlines: Partial<Record<Lang, string>>
}

export function readDeck(db: ReadableDb): Slide[] {
  return db
    .all<{ id: string; panel: PanelId; settings: string; headlines: string }>(
      'SELECT id, panel, settings, headlines FROM slides ORDER BY position',
    )
    .map((row) => ({ ...row, settings: JSON.parse(row.settings), headlines: JSON.parse(row.headlines) }))
}

/** Replaces the deck, as one transaction. */
export function writeDeck(db: WritableDb, slides: readonly Slide[]): void {
  db.aside(() =>
    db.transaction(() => {
      db.run('DELETE FROM slides')
      slides.forEach((slide, position) => {
        db.run('INSERT INTO slides (id, position, panel, settings, headlines) VALUES (?, ?, ?, ?, ?)', [
          slide.id,
          position,
          slide.panel,
          JSON.stringify(slide.settings),
          JSON.stringify(slide.headlines),
        ])
      })
    }),
  )
}
