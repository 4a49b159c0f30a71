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

/** A file with the day of its import and the beginning of its SHA-256, by which it is told from another of the same name. */
export function provenance({ file, importedAt, sha256 }: Pick<ImportRecord, 'file' | 'importedAt' | 'sha256'>): string {
  return sha256 === '' ? file : `${file} (${importedAt.slice(0, 10)}, SHA-256 ${sha256.slice(0, 8)})`
}

/** Of so many files a footnote says more than their names. */
const filesInFull = 2

/** The files behind a slide, each once, in the order of their import; a few with their provenance, many by name. */
export function importedFiles(db: ReadableDb, isBehind: (record: ImportRecord) => boolean): string[] {
  const records = listImports(db).filter(isBehind)
  const inFull = new Set(records.map(provenance))
  return inFull.size <= filesInFull ? [...inFull] : [...new Set(records.map(({ file }) => file))]
}
