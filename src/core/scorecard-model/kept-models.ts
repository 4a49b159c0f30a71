import type { ReadableDb, Row, WritableDb } from '../workspace/database.ts'
import { capabilitiesOf, type ScorecardModel } from './model.ts'
import { keepModel } from './workspace-model.ts'

/** What the imports table calls a scorecard model. */
export const modelTarget = 'scorecard_model'

/** Puts a model that was changed in the app in force, named as the file that it would be. Failure MDL-09. */
export function keepEditedModel(db: WritableDb, model: ScorecardModel): void {
  const count = capabilitiesOf(model).length
  db.transaction(() => {
    const { id } = db.get<{ id: number }>(
      `INSERT INTO imports (file, target, sha256, imported_at, mapping, rows_read, rows_loaded, rows_rejected, rows_skipped)
       VALUES (?1, ?2, '', ?3, '{}', ?4, ?4, 0, 0) RETURNING id`,
      [modelFileName(model), modelTarget, new Date().toISOString(), count],
    )!
    keepModel(db, id, model)
  })
}

/** What the file of a model is called, without its ending. */
export function modelFileName({ version }: Pick<ScorecardModel, 'version'>): string {
  return `scorecard-model-${version}`
}

/** Every own model of a workspace with its import: what an undo puts back. */
export interface KeptModels {
  imports: readonly Row[]
  models: readonly Row[]
}

export function readKeptModels(db: ReadableDb): KeptModels {
  return {
    imports: db.all('SELECT * FROM imports WHERE target = ? ORDER BY id', [modelTarget]),
    models: db.all('SELECT * FROM scorecard_models ORDER BY id'),
  }
}

/** Puts the models of a workspace back as `readKeptModels` found them. */
export function restoreModels(db: WritableDb, { imports, models }: KeptModels): void {
  db.transaction(() => {
    db.run('DELETE FROM scorecard_models')
    db.run('DELETE FROM imports WHERE target = ?', [modelTarget])
    for (const [table, rows] of [
      ['imports', imports],
      ['scorecard_models', models],
    ] as const) {
      for (const row of rows) {
        const columns = Object.keys(row)
        db.run(
          `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
          Object.values(row),
        )
      }
    }
  })
}
