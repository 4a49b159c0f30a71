import type { Words } from '../../words/index.ts'
import type { SettledMap } from '../columns/settle.ts'
import type { Field } from '../field.ts'
import type { IssueCode, IssueDetail, IssueLog } from '../issue-log.ts'
import { limits } from '../limits.ts'
import type { IssueLevel } from '../report.ts'
import { type Cell, cellText, type SourceRow } from '../source.ts'
import { usesYearPivot } from '../values/read-cell.ts'
import type { CellIssue } from './check-row.ts'
import type { RowNote } from './load-rows.ts'
import type { Counts } from './load-table.ts'
import type { Reject } from './rejects.ts'

/** The share of rejected rows beyond which the report warns that the map may be wrong rather than the rows. */
const manyRejects = 0.05
/** Fewer than these are listed at a glance. */
const fewRejects = 20

export interface TellRequest {
  settled: SettledMap
  file: string
  words: Words
  log: IssueLog
  rejects: Reject[]
}

/** Tells what happened to rows, in the report's issues and the list of rejects. */
export class RowTeller {
  blank = 0
  empty = 0
  readonly #request: TellRequest
  readonly #pivotTold = new Set<number>()

  constructor(request: TellRequest) {
    this.#request = request
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

  noted(row: SourceRow, { code, detail, raw, written }: RowNote): void {
    if (written) this.leftOut(row, { code, detail, column: null, raw })
    else this.reject(row, code, detail, null, raw)
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
  notePivots(row: SourceRow): void {
    for (const { field, columns } of this.#request.settled.fields) {
      if (field.type !== 'date' && field.type !== 'period') continue
      for (const column of columns) this.notePivot(row.cells[column], field, column, row.line)
    }
  }

  notePivot(cell: Cell | undefined, field: Field, column: number, line: number): void {
    if (this.#pivotTold.has(column) || !usesYearPivot(cell, field)) return
    this.#pivotTold.add(column)
    const { settled, log } = this.#request
    const header = settled.source.header[column] ?? ''
    log.add('DAT-05', 'note', { column: header }, { line, column: header, raw: cellText(cell) })
  }

  /** Says what there is to say of the table as a whole; `differing`: of rows that are about the same. */
  finish(rows: number, { read, rejected }: Counts, differing: IssueDetail | null): void {
    const { log } = this.#request
    if (differing) log.addFirst('KEY-04', 'warning', differing)
    if (rejected >= fewRejects && rejected > read * manyRejects) {
      log.addFirst('ROW-03', 'warning', { rejected, read, percent: Math.round((rejected / read) * 100) })
    }
    if (rows === 0) log.add('CSV-09', 'warning')
    if (this.blank > 0) log.add('ROW-02', 'note', { count: this.blank })
    if (this.empty > 0) log.add('ROW-01', 'note', { count: this.empty })
  }
}
