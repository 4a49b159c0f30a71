import assessmentActs from './assessment-acts.sql?raw'
import type { WritableDb } from './database.ts'
import hiddenSlides from './hidden-slides.sql?raw'
import ownScorecardModels from './own-scorecard-models.sql?raw'
import packs from './packs.sql?raw'
import schema from './schema.sql?raw'
import slidesOfWords from './slides-of-words.sql?raw'

/**
 * The steps from an empty database to today's. A released step is never edited: a change of the schema is a new
 * step at the end, and its place in this list (from 1) is the `user_version` it leads to.
 */
export const migrations: readonly ((db: WritableDb) => void)[] = [
  (db) => db.run(schema),
  // Nothing that is asked of scores uses it, and it took as long to fill as the table.
  (db) => db.run('DROP INDEX scores_by_metric'),
  (db) => db.run(ownScorecardModels),
  (db) => db.run(assessmentActs),
  (db) => db.run(slidesOfWords),
  (db) => db.run(packs),
  (db) => db.run(hiddenSlides),
]

export const currentVersion = migrations.length

/** Brings `db` from its version to today's, as one transaction. */
export function migrate(db: WritableDb): void {
  const from = schemaVersion(db)
  db.transaction(() => {
    for (const step of migrations.slice(from)) step(db)
  })
  db.run(`PRAGMA user_version = ${currentVersion}`)
}

/** The schema version that a database declares: 0 for an empty one. */
export function schemaVersion(db: WritableDb): number {
  return Number(db.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0)
}
