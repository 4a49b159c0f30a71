import type { KeyFigure } from '../../panels/figure.ts'
import type { PanelId, Settings } from '../../panels/panel.ts'
import type { Lang } from '../../words/index.ts'
import type { ReadableDb, WritableDb } from '../../workspace/database.ts'

/** What a slide of data said. */
export interface PackSlide {
  /** Its number in the deck, from 1. */
  position: number
  id: string
  kind: PanelId
  settings: Settings
  /** Its message by language: the user's own where there was one. */
  headlines: Readonly<Record<Lang, string>>
  figures: KeyFigure[]
}

/** What a deck said on a day. */
export interface Pack {
  /** ISO day, which it is called by. */
  keptOn: string
  /** ISO, UTC. */
  keptAt: string
  slides: PackSlide[]
}

/** Every pack that was kept, the oldest day first. */
export function readPacks(db: ReadableDb): Pack[] {
  return keptDays(db).map(({ id, ...pack }) => ({
    ...pack,
    slides: db
      .all<Pick<PackSlide, 'position' | 'id' | 'kind'> & { settings: string; headlines: string; figures: string }>(
        'SELECT position, slide_id AS id, kind, settings, headlines, figures FROM pack_slides WHERE pack_id = ? ORDER BY position',
        [id],
      )
      .map(({ settings, headlines, figures, ...slide }) => ({
        ...slide,
        ...{ settings: JSON.parse(settings), headlines: JSON.parse(headlines), figures: JSON.parse(figures) },
      })),
  }))
}

/** The days of the packs and when each was kept, without what they say. */
export function keptDays(db: ReadableDb): { id: number; keptOn: string; keptAt: string }[] {
  return db.all('SELECT id, kept_on AS keptOn, kept_at AS keptAt FROM packs ORDER BY kept_on')
}

/** The days of the packs with the number of figures of each; one that several slides show is one. */
export function countedPacks(db: ReadableDb): { keptOn: string; figures: number }[] {
  return db.all(
    `SELECT kept_on AS keptOn,
       (SELECT COUNT(DISTINCT each.value) FROM pack_slides, json_each(figures) AS each WHERE pack_id = packs.id) AS figures
     FROM packs ORDER BY kept_on`,
  )
}

/** Keeps a pack in the place of that of the same day. */
export function keepPack(db: WritableDb, pack: Pack): void {
  writePacks(db, [...readPacks(db).filter(({ keptOn }) => keptOn !== pack.keptOn), pack])
}

/** Replaces all packs, as one transaction. */
export function writePacks(db: WritableDb, packs: readonly Pack[]): void {
  db.aside(() =>
    db.transaction(() => {
      db.run('DELETE FROM pack_slides')
      db.run('DELETE FROM packs')
      packs.forEach(({ keptOn, keptAt, slides }, i) => {
        db.run('INSERT INTO packs (id, kept_on, kept_at) VALUES (?, ?, ?)', [i + 1, keptOn, keptAt])
        for (const { position, id, kind, settings, headlines, figures } of slides) {
          db.run(
            'INSERT INTO pack_slides (pack_id, position, slide_id, kind, settings, headlines, figures) VALUES (?, ?, ?, ?, ?, ?, ?)',
            [i + 1, position, id, kind, ...[settings, headlines, figures].map((part) => JSON.stringify(part))],
          )
        }
      })
    }),
  )
}
