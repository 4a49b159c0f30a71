import { scoreImportIds } from '../../metrics/index.ts'
import type { Estimate, IndexPart } from '../../metrics/metric.ts'
import type { ReadableDb } from '../../workspace/database.ts'
import { importedFiles } from '../../workspace/imports.ts'
import type { Scope } from './scope.ts'

/** Where values come from: answers, values of a file, or both; and the files. */
export interface Sources {
  responses: boolean
  imported: boolean
  files: string[]
}

type Origin = Pick<IndexPart, 'part' | 'source'>

export const fromAnswers = (estimates: readonly Estimate[]) => estimates.some(({ source }) => source === 'responses')
export const asImported = (estimates: readonly Estimate[]) => estimates.some(({ source }) => source === 'imported')

/** Where these estimates of the scope's metric come from, or the parts that they were computed from. */
export function sourcesOf(db: ReadableDb, scope: Scope, estimates: readonly Estimate[]): Sources {
  const origins = estimates.flatMap(({ source, parts }): Origin[] =>
    parts ? [...parts] : [{ part: scope.metric.id, source }],
  )
  const responses = origins.some(({ source }) => source === 'responses')
  const importedMetrics = new Set(origins.filter(({ source }) => source === 'imported').map(({ part }) => part))
  const imported = importedMetrics.size > 0
  const scoreImports = [...importedMetrics].flatMap((id) => scoreImportIds(db, id))
  const files = importedFiles(
    db,
    (record) =>
      (responses && record.target === 'responses' && record.rowsLoaded > 0) ||
      (imported && scoreImports.includes(record.id)),
  )
  return { responses, imported, files }
}
