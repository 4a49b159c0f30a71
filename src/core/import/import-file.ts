import { refreshResponseCells } from '../metrics/response-cells.ts'
import type { Words } from '../words/index.ts'
import type { WritableDb } from '../workspace/database.ts'
import { Failure } from '../workspace/failure.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { applyAliases } from './apply-aliases.ts'
import { IssueLog } from './issue-log.ts'
import { loadTable } from './load-table.ts'
import { openFile } from './open-file.ts'
import type { Reject } from './rejects.ts'
import type { FileReport, InputFile } from './report.ts'
import { type SettledMap, settleMap } from './settle.ts'
import type { SourceFile } from './source.ts'
import type { TableMap } from './table-map.ts'

export type ImportProgress = (rows: number, total: number | null) => void

/**
 * Imports one file by its maps, as one transaction: all tables of all maps, or nothing. Failures: those of reading and mapping, IMP-01
 * no map, IMP-02 a question is still open, IMP-04 this file was imported in this way before.
 */
export async function importFile(
  workspace: Workspace,
  file: InputFile,
  maps: readonly TableMap[],
  words: Words,
  progress?: ImportProgress,
): Promise<{ reports: FileReport[]; rejects: Reject[] }> {
  if (maps.length === 0) throw new Failure('IMP-01', { file: file.name })
  const sha256 = await digest(file.bytes)
  const opened = new Map<string, SourceFile>()
  try {
    const settled: { source: SourceFile; map: SettledMap }[] = []
    for (const map of maps) {
      const key = JSON.stringify([map.options?.encoding, map.options?.delimiter, map.options?.quote])
      const source = opened.get(key) ?? (await openFile(file, map.options ?? {}, words))
      opened.set(key, source)
      settled.push({ source, map: settleMap(source.open(map), withOwnCompany(map, workspace), words) })
    }
    const open = settled.flatMap((item) => item.map.questions)[0]
    if (open) throw new Failure('IMP-02', { file: file.name, question: open.text, key: open.key })
    const db = workspace.write
    return db.transaction(() => {
      const rejects: Reject[] = []
      const reports = settled.map((item) =>
        load(db, file.name, sha256, item.source, item.map, words, rejects, progress),
      )
      for (const { map } of settled) applyAliases(db, map.map)
      // Answers, and the companies that they are of; importing revenue leaves the sums as they are.
      if (settled.some(({ map: { map } }) => ['responses', 'companies'].includes(map.table) || map.options?.aliases))
        refreshResponseCells(db)
      return { reports, rejects }
    })
  } finally {
    for (const source of opened.values()) source.close?.()
  }
}

/** A file that names no company, imported into a workspace that knows whose it is, is about that company. */
function withOwnCompany(map: TableMap, workspace: Workspace): TableMap {
  if (map.options?.company !== undefined || (map.columns && 'company' in map.columns) || map.columns === undefined)
    return map
  const own = workspace.read.all<{ name: string }>('SELECT name FROM companies WHERE own = 1')
  return own.length === 1 ? { ...map, options: { ...map.options, company: own[0]!.name } } : map
}

function load(
  db: WritableDb,
  file: string,
  sha256: string,
  source: SourceFile,
  settled: SettledMap,
  words: Words,
  rejects: Reject[],
  progress: ImportProgress | undefined,
): FileReport {
  const { table } = settled.map
  const { sheet } = settled.source
  const log = new IssueLog(words)
  log.addAll([...source.issues, ...settled.source.issues, ...settled.notes])
  const mapping = canonical(settled.map)
  const before = db.all<{ mapping: string; sheet: string | null }>(
    'SELECT mapping, sheet FROM imports WHERE sha256 = ? AND target = ? AND sheet IS ?',
    [sha256, table, sheet],
  )
  if (before.some((entry) => entry.mapping === mapping)) throw new Failure('IMP-04', { file, table })
  if (before.length > 0) log.add('KEY-02', 'warning', { file, table })
  const importId = db.get<{ id: number }>(
    `INSERT INTO imports (file, sheet, target, sha256, imported_at, mapping, rows_read, rows_loaded, rows_rejected, rows_skipped)
     VALUES (?, ?, ?, ?, ?, ?, 0, 0, 0, 0) RETURNING id`,
    [file, sheet, table, sha256, new Date().toISOString(), mapping],
  )!.id
  // A row that is broken in itself stands once in the list of rejects, however many tables it was meant for.
  const mine: Reject[] = []
  const counts = loadTable(db, { settled, file, importId, words, log, rejects: mine, progress })
  const listed = new Set(rejects.map(rejectKey))
  for (const reject of mine) if (!listed.has(rejectKey(reject))) rejects.push(reject)
  db.run('UPDATE imports SET rows_read = ?, rows_loaded = ?, rows_rejected = ?, rows_skipped = ? WHERE id = ?', [
    counts.read,
    counts.loaded,
    counts.rejected,
    counts.skipped,
    importId,
  ])
  const { format, encoding, delimiter } = source
  return { file, format, encoding, delimiter, sheet, table, ...counts, issues: log.list() }
}

const rejectKey = (reject: Reject) => `${reject.sheet}\0${reject.line}\0${reject.columnNo}\0${reject.code}`

/** JSON with sorted keys: two maps that say the same are the same text. */
function canonical(map: TableMap): string {
  return JSON.stringify(map, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}

async function digest(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
