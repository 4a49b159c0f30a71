import { modelTarget } from '../../scorecard-model/kept-models.ts'
import { capabilitiesOf } from '../../scorecard-model/model.ts'
import { keepModel } from '../../scorecard-model/workspace-model.ts'
import { Failure } from '../../workspace/failure.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import type { FileReport } from '../report.ts'
import type { ModelInFile } from './own-model.ts'

/**
 * Puts the model of a file in force, as one transaction; every capability counts as one row. Failures: IMP-04 it is in force already, MDL-09
 * the workspace's ratings are on another scale.
 */
export function importModel(
  workspace: Workspace,
  { model, format, encoding, delimiter, sheet }: ModelInFile,
  { file, sha256 }: { file: string; sha256: string },
): FileReport {
  const table = modelTarget
  const read = capabilitiesOf(model).length
  const db = workspace.write
  const last = db.get<{ sha256: string }>(
    'SELECT sha256 FROM scorecard_models JOIN imports ON imports.id = import_id ORDER BY scorecard_models.id DESC',
  )
  if (last?.sha256 === sha256) throw new Failure('IMP-04', { file, table })
  db.transaction(() => {
    const { id } = db.get<{ id: number }>(
      `INSERT INTO imports (file, sheet, target, sha256, imported_at, mapping, rows_read, rows_loaded, rows_rejected, rows_skipped)
       VALUES (?1, ?2, ?3, ?4, ?5, '{}', ?6, ?6, 0, 0) RETURNING id`,
      [file, sheet, table, sha256, new Date().toISOString(), read],
    )!
    keepModel(db, id, model)
  })
  return { file, format, encoding, delimiter, sheet, table, read, loaded: read, rejected: 0, skipped: 0, issues: [] }
}
