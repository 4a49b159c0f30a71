import type { ReadableDb } from './database.ts'

/** Where rows came from: kept for every imported table of every file, and named in footnotes. */
export interface ImportRecord {
  id: number
  file: string
  sheet: string | null
  target: string
  sha256: string
  importedAt: string
  rowsRead: number
  rowsLoaded: number
  rowsRejected: number
  rowsSkipped: number
}

export function listImports(db: ReadableDb): ImportRecord[] {
  return db.all<ImportRecord>(
    `SELECT id, file, sheet, target, sha256, imported_at AS importedAt, rows_read AS rowsRead, rows_loaded AS rowsLoaded,
            rows_rejected AS rowsRejected, rows_skipped AS rowsSkipped
     FROM imports ORDER BY id`,
  )
}

/** The files behind a slide, each once, in the order of their import. */
export function importedFiles(db: ReadableDb, isBehind: (record: ImportRecord) => boolean): string[] {
  return [
    ...new Set(
      listImports(db)
        .filter(isBehind)
        .map(({ file }) => file),
    ),
  ]
}
