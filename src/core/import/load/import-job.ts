import type { Words } from '../../words/index.ts'
import type { ReadableDb, WritableDb } from '../../workspace/database.ts'
import { Failure } from '../../workspace/failure.ts'
import type { EvidenceTaker } from '../columns/gather-evidence.ts'
import type { SettledMap } from '../columns/settle.ts'
import { IssueLog } from '../issue-log.ts'
import type { TableMap } from '../map/table-map.ts'
import type { FileReport } from '../report.ts'
import type { SourceFile } from '../source.ts'
import type { Counts } from './load-table.ts'
import type { Reject } from './rejects.ts'

/** One table of one file on its way into the workspace. */
export interface ImportJob {
  id: number
  file: string
  sha256: string
  mapping: string
  source: SourceFile
  settled: SettledMap
  /** Of a map that was settled by the head of its text: what settles it by all rows, once they are taken. */
  unsure: Unsure | null
  words: Words
  log: IssueLog
  rejects: Reject[]
  counts: Counts
}

/** Takes the texts of the weighed columns, and settles the map by all of them. */
export interface Unsure {
  taker: EvidenceTaker
  settle(rows: number): SettledMap
}

/** A table of a file as it is to be read. */
export interface SettledTable {
  source: SourceFile
  map: SettledMap
  unsure: Unsure | null
}

/** The jobs of a file, with the ids of their imports. Failure IMP-04 when one was done before. */
export function prepareJobs(
  db: ReadableDb,
  settled: readonly SettledTable[],
  { file, sha256, words }: { file: string; sha256: string; words: Words },
): ImportJob[] {
  const { next } = db.get<{ next: number }>('SELECT COALESCE(MAX(id), 0) + 1 AS next FROM imports')!
  const jobs: ImportJob[] = []
  for (const { source, map, unsure } of settled) {
    const { table } = map.map
    const { sheet } = map.source
    const log = new IssueLog(words)
    const mapping = canonical(map.map)
    const before = db
      .all<{ mapping: string }>('SELECT mapping FROM imports WHERE sha256 = ? AND target = ? AND sheet IS ?', [
        sha256,
        table,
        sheet,
      ])
      .concat(jobs.filter((job) => job.settled.map.table === table && job.settled.source.sheet === sheet))
    if (before.some((entry) => entry.mapping === mapping)) throw new Failure('IMP-04', { file, table })
    if (before.length > 0) log.add('KEY-02', 'warning', { file, table })
    const counts = { read: 0, loaded: 0, rejected: 0, skipped: 0 }
    const id = next + jobs.length
    jobs.push({ id, file, sha256, mapping, source, settled: map, unsure, words, log, rejects: [], counts })
  }
  return jobs
}

/** Writes down where the rows of a job came from. */
export function recordJob(db: WritableDb, job: ImportJob): void {
  const { read, loaded, rejected, skipped } = job.counts
  db.run(
    `INSERT INTO imports (id, file, sheet, target, sha256, imported_at, mapping, rows_read, rows_loaded, rows_rejected, rows_skipped)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      ...[job.id, job.file, job.settled.source.sheet, job.settled.map.table, job.sha256, new Date().toISOString()],
      ...[job.mapping, read, loaded, rejected, skipped],
    ],
  )
}

/** What became of a job. */
export function reportOf({ file, source, settled, counts, log }: ImportJob): FileReport {
  const { format, encoding, delimiter } = source
  const { sheet } = settled.source
  const issues = log.list([...source.issues, ...settled.source.issues, ...settled.notes])
  return { file, format, encoding, delimiter, sheet, table: settled.map.table, ...counts, issues }
}

/** JSON with sorted keys: two maps that say the same are the same text. */
function canonical(map: TableMap): string {
  return JSON.stringify(map, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
