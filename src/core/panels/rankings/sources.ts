import { scoreImportIds } from '../../metrics/index.ts'
import type { Estimate } from '../../metrics/metric.ts'
import type { ReadableDb } from '../../workspace/database.ts'
import { importedFiles } from '../../workspace/imports.ts'
import type { Scope } from './scope.ts'

/** Where values come from: answers, values of a file, or both; and the files. */
export interface Sources {
  responses: boolean
  imported: boolean
  files: string[]
}

export const fromAnswers = (estimates: readonly Estimate[]) => estimates.some(({ source }) => source === 'responses')
export const asImported = (estimates: readonly Estimate[]) => estimates.some(({ source }) => source === 'imported')

/** Where these estimates of the scope's metric come from. */
export function sourcesOf(db: ReadableDb, scope: Scope, estimates: readonly Estimate[]): Sources {
  const responses = fromAnswers(estimates)
  const imported = asImported(estimates)
  const scoreImports = scoreImportIds(db, scope.metric.id)
  const files = importedFiles(
    db,
    (record) =>
      (responses && record.target === 'responses' && record.rowsLoaded > 0) ||
      (imported && scoreImports.includes(record.id)),
  )
  return { responses, imported, files }
}
