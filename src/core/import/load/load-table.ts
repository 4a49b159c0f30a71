import { Failure } from '../../workspace/failure.ts'
import { limits } from '../limits.ts'
import type { SourceRow } from '../source.ts'
import { type CellIssue, type Outcome, RowCheck } from './check-row.ts'
import type { RowWriter } from './load-rows.ts'
import { RowTeller, type TellRequest } from './row-teller.ts'

export interface Counts {
  read: number
  loaded: number
  rejected: number
  skipped: number
}

/** Rows taken so far, and which share of the table that is, 0 to 1, where it is known. */
export type ImportProgress = (done: { rows: number; share: number | null }) => void

/** How often progress is told, in rows. */
const progressStep = 5_000

/** Checks and writes every row of one table, one by one. Failure LIM-03 beyond the rows that are taken. */
export function loadTable(request: TellRequest, writer: RowWriter, progress?: ImportProgress): Counts {
  const load = new TableLoad(request, writer)
  const { rows: total, source } = request.settled
  for (const row of source.rows()) {
    load.take(row)
    if (load.rows % progressStep === 0) progress?.({ rows: load.rows, share: total === 0 ? null : load.rows / total })
  }
  return load.finish()
}

/**
 * What becomes of the rows of one table. Always read = loaded + rejected + skipped. In a wide table each unpivoted cell is a row of its own, but for
 * rows that are empty or broken as a whole, which count once; what is wrong with a cell that they share is told once.
 */
export class TableLoad {
  readonly counts: Counts = { read: 0, loaded: 0, rejected: 0, skipped: 0 }
  readonly teller: RowTeller
  readonly #writer: RowWriter
  readonly #check: RowCheck
  readonly #told = new WeakSet<CellIssue>()
  /** Rows of the file. */
  rows = 0

  constructor(request: TellRequest, writer: RowWriter) {
    this.#writer = writer
    this.#check = new RowCheck(request.settled)
    this.teller = new RowTeller(request)
  }

  /** Counts rows that were taken elsewhere. Failure LIM-03 beyond the rows that are taken. */
  count(rows: number): void {
    this.rows += rows
    if (this.rows > limits.rows) throw new Failure('LIM-03', { limit: limits.rows })
  }

  /** Checks and writes one row. */
  take(row: SourceRow): void {
    this.count(1)
    const { counts, teller } = this
    if (row.problem) {
      counts.read++
      counts.rejected++
      const { code, detail, columnNo, raw } = row.problem
      teller.reject(row, code, detail, columnNo === null ? null : columnNo - 1, raw)
      return
    }
    if (row.cells.every((cell) => cell === null || (typeof cell === 'string' && cell.trim() === ''))) {
      counts.read++
      counts.skipped++
      teller.blank++
      return
    }
    teller.notePivots(row)
    for (const outcome of this.#check.records(row)) {
      counts.read++
      this.#settle(row, outcome)
    }
  }

  #settle(row: SourceRow, outcome: Outcome): void {
    const { counts, teller } = this
    if (outcome.kind === 'skip') {
      counts.skipped++
      if (outcome.total) this.#once(outcome.total, (total) => teller.leftOut(row, total))
      else teller.empty++
      return
    }
    if (outcome.kind === 'reject') {
      counts.rejected++
      for (const issue of outcome.issues) this.#once(issue, () => teller.rejectCell(row, issue))
      return
    }
    const { values, left } = outcome
    const written = this.#writer.write(values, row.line)
    if (typeof written === 'object') teller.noted(row, written)
    if (written === 'written' || (typeof written === 'object' && written.written)) {
      counts.loaded++
      for (const issue of left) this.#once(issue, () => teller.leftOut(row, issue))
    } else {
      counts.rejected++
      if (written === 'known') teller.knownResponse(row, String(values.response_id))
      else if (written === 'repeated') teller.repeated(row, String(values.company ?? ''))
    }
  }

  #once(issue: CellIssue, tell: (issue: CellIssue) => void): void {
    if (this.#told.has(issue)) return
    this.#told.add(issue)
    tell(issue)
  }

  /** Says what there is to say of the table as a whole, and gives the counts. */
  finish(): Counts {
    this.teller.finish(this.rows, this.counts, this.#writer.differing?.() ?? null)
    return this.counts
  }
}
