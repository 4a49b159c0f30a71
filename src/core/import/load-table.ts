import type { Words } from '../words/index.ts'
import type { WritableDb } from '../workspace/database.ts'
import { Failure } from '../workspace/failure.ts'
import { type CellIssue, checkRow } from './check-row.ts'
import type { IssueCode, IssueLog } from './issue-log.ts'
import { limits } from './limits.ts'
import { rowWriter } from './load-rows.ts'
import { usesYearPivot } from './read-cell.ts'
import type { Reject } from './rejects.ts'
import type { IssueLevel } from './report.ts'
import { SamePeriod } from './same-period.ts'
import type { SettledMap } from './settle.ts'
import { cellText, type SourceRow } from './source.ts'

export interface Counts {
  read: number
  loaded: number
  rejected: number
  skipped: number
}

export interface LoadRequest {
  settled: SettledMap
  file: string
  importId: number
  words: Words
  log: IssueLog
  rejects: Reject[]
  progress: ((rows: number, total: number | null) => void) | undefined
}

/** The share of rejected rows beyond which the report warns that the map may be wrong rather than the rows. */
const manyRejects = 0.05
/** Fewer than these are listed at a glance. */
const fewRejects = 20

/** How often progress is told, in rows. */
const progressStep = 5_000

/**
 * Checks and writes every row of one table. Always read = loaded + rejected + skipped; in a wide table each unpivoted cell is a row
 * of its own. Failure LIM-03 beyond the rows that are taken.
 */
export function loadTable(db: WritableDb, request: LoadRequest): Counts {
  const { settled, importId, progress } = request
  const counts: Counts = { read: 0, loaded: 0, rejected: 0, skipped: 0 }
  const teller = new Teller(request)
  const writer = rowWriter(db, settled.map, importId)
  let walked = 0
  try {
    for (const row of settled.source.rows()) {
      if (++walked % progressStep === 0) progress?.(walked, settled.rows)
      if (walked > limits.rows) throw new Failure('LIM-03', { limit: limits.rows })
      if (row.problem) {
        counts.read++
        counts.rejected++
        const { code, detail, columnNo, raw } = row.problem
        teller.reject(row, code, detail, columnNo === null ? null : columnNo - 1, raw)
        continue
      }
      if (row.cells.every((cell) => cell === null || (typeof cell === 'string' && cell.trim() === ''))) {
        counts.read++
        counts.skipped++
        teller.blank++
        continue
      }
      teller.notePivot(row)
      for (const outcome of checkRow(row, settled)) {
        counts.read++
        if (outcome.kind === 'skip') {
          counts.skipped++
          if (outcome.total) teller.leftOut(row, outcome.total)
          else teller.empty++
        } else if (outcome.kind === 'reject') {
          counts.rejected++
          for (const issue of outcome.issues) teller.rejectCell(row, issue)
        } else {
          const written = writer.write(outcome.values)
          if (written === 'written') {
            counts.loaded++
            for (const issue of outcome.left) teller.leftOut(row, issue)
            teller.results.see(outcome.values, row.line)
          } else {
            counts.rejected++
            if (written === 'known') teller.knownResponse(row, String(outcome.values.response_id))
            else teller.repeated(row, String(outcome.values.company ?? ''))
          }
        }
      }
    }
  } finally {
    writer.free()
  }
  progress?.(walked, settled.rows)
  teller.finish(walked, counts)
  return counts
}

/** Tells what happened to rows, in the report's issues and the list of rejects. */
class Teller {
  blank = 0
  empty = 0
  readonly results: SamePeriod
  readonly #request: LoadRequest
  readonly #pivotTold = new Set<number>()

  constructor(request: LoadRequest) {
    this.#request = request
    this.results = new SamePeriod(request.settled.map.table)
  }

  reject(row: SourceRow, code: IssueCode, detail: CellIssue['detail'], column: number | null, raw: string): void {
    const { file, settled, rejects, words } = this.#request
    const level = code.startsWith('KEY-') ? 'warning' : 'error'
    const { told, at } = this.#tell(row, { code, detail, column, raw }, level)
    if (rejects.length >= limits.rejects) return
    const message = words.issues[code](told)
    const columnNo = column === null ? null : column + 1
    rejects.push({ file, sheet: settled.source.sheet, ...at, columnNo, code, message })
  }

  knownResponse(row: SourceRow, id: string): void {
    this.reject(row, 'KEY-01', { id }, null, id)
  }

  repeated(row: SourceRow, company: string): void {
    this.reject(row, 'KEY-03', {}, null, company)
  }

  rejectCell(row: SourceRow, issue: CellIssue): void {
    this.reject(row, issue.code, issue.detail, issue.column, issue.raw)
  }

  leftOut(row: SourceRow, issue: CellIssue): void {
    this.#tell(row, issue, 'warning')
  }

  /** Notes an issue of a row; gives the values of its sentence, and where it is. */
  #tell(row: SourceRow, { code, detail, column, raw }: CellIssue, level: IssueLevel) {
    const { source } = this.#request.settled
    const header = column === null ? null : (source.header[column] ?? null)
    const told = { line: row.line, column: header ?? '', raw: raw.slice(0, 80), ...detail }
    const at = { line: row.line, byte: row.at === null ? null : source.byteAt(row.at), column: header, raw }
    this.#request.log.add(code, level, told, at)
    return { told, at }
  }

  /** Two-digit years are told once per column. */
  notePivot(row: SourceRow): void {
    const { settled, log } = this.#request
    for (const { field, columns } of settled.fields) {
      if (field.type !== 'date' && field.type !== 'period') continue
      for (const column of columns) {
        if (this.#pivotTold.has(column) || !usesYearPivot(row.cells[column], field)) continue
        this.#pivotTold.add(column)
        const header = settled.source.header[column] ?? ''
        log.add(
          'DAT-05',
          'note',
          { column: header },
          { line: row.line, column: header, raw: cellText(row.cells[column]) },
        )
      }
    }
  }

  finish(rows: number, { read, rejected }: Counts): void {
    const { log } = this.#request
    const { found } = this.results
    if (found) log.addFirst('KEY-04', 'warning', found)
    if (rejected >= fewRejects && rejected > read * manyRejects) {
      log.addFirst('ROW-03', 'warning', { rejected, read, percent: Math.round((rejected / read) * 100) })
    }
    if (rows === 0) log.add('CSV-09', 'warning')
    if (this.blank > 0) log.add('ROW-02', 'note', { count: this.blank })
    if (this.empty > 0) log.add('ROW-01', 'note', { count: this.empty })
  }
}
