import type { ReadableDb, WritableDb } from '../workspace/database.ts'
import { Failure } from '../workspace/failure.ts'
import { builtInModel, type ScorecardModel } from './model.ts'
import { parseScorecardModel, writeScorecardModel } from './parse-model.ts'
import { sameScale } from './scale.ts'

/** The models of a workspace. */
export interface ModelsInForce {
  model: ScorecardModel
  /** The import that the model came by; null for the built-in one. */
  importId: number | null
  /** Those that were in force before, latest first; the built-in one is the last of them. */
  earlier: readonly ScorecardModel[]
}

/** The model by which a workspace is rated: its own where it holds one, else the built-in. Failures: MDL-01 to MDL-08 where a workspace was changed by hand. */
export function modelsInForce(db: ReadableDb): ModelsInForce {
  return db.once('scorecard models', () => {
    const own = db
      .all<{ importId: number; model: string }>(
        'SELECT import_id AS importId, model FROM scorecard_models ORDER BY id DESC',
      )
      .map(({ importId, model }) => ({ importId, model: parseScorecardModel(model) }))
    const [inForce, ...before] = own
    if (!inForce) return { model: builtInModel, importId: null, earlier: [] }
    return { ...inForce, earlier: [...before.map(({ model }) => model), builtInModel] }
  })
}

/**
 * Puts a model in force. Ratings stay as they are. Failure MDL-09: there are ratings on another scale, which would come to mean something
 * else.
 */
export function keepModel(db: WritableDb, importId: number, model: ScorecardModel): void {
  const { scale } = modelsInForce(db).model
  const rated = db.get('SELECT 1 FROM maturity LIMIT 1') !== undefined
  if (rated && !sameScale(scale, model.scale)) {
    throw new Failure('MDL-09', { ...model.scale, ratedLow: scale.low, ratedHigh: scale.high })
  }
  db.run('INSERT INTO scorecard_models (import_id, model) VALUES (?, ?)', [importId, writeScorecardModel(model)])
}
