import { tellTextsOf } from '../bulk/gather-text.ts'
import { type Cell, isDateCell, isWrittenNumber, type Source } from '../source.ts'
import { ColumnEvidence, type Evidence } from './column-evidence.ts'
import { tellTexts } from './tell-texts.ts'

/** Evidence of some columns on the way: takes their texts, and leaves those that mean "no answer". */
export class EvidenceTaker {
  readonly evidence: ReadonlyMap<number, ColumnEvidence>
  readonly #isMissing: (text: string) => boolean

  constructor(columns: readonly number[], isMissing: (text: string) => boolean) {
    this.evidence = new Map(columns.map((column) => [column, new ColumnEvidence()]))
    this.#isMissing = isMissing
  }

  /** So many cells with one text; of a column that is not weighed, nothing. */
  take(column: number, cell: string, count: number): void {
    const found = this.evidence.get(column)
    const text = cell.trim()
    if (found && !this.#isMissing(text)) found.take(text, count)
  }

  /** A zone behind a time of day, of texts that are taken without their times. */
  takeZone(column: number, zone: string): void {
    this.evidence.get(column)?.takeZone(zone)
  }

  takeOther(column: number, given: NonNullable<Exclude<Cell, string>>): void {
    const found = this.evidence.get(column)!
    const cell = isWrittenNumber(given) ? given.number : given
    if (isDateCell(cell)) found.takeDay(cell.iso)
    else if (typeof cell !== 'number') found.takeOther(1)
    else if (!this.#isMissing(String(cell))) found.takeNumber(cell, 1)
  }
}

/** Walks a source once and gathers the evidence of the columns asked for, by their index. */
export function gatherEvidence(
  source: Source,
  columns: readonly number[],
  isMissing: (text: string) => boolean,
): Evidence {
  const taker = new EvidenceTaker(columns, isMissing)
  const rows = tellTexts(
    source,
    allOf(columns),
    (column, cell, count) => taker.take(column, cell, count),
    (column, cell) => taker.takeOther(column, cell),
  )
  return { evidence: taker.evidence, rows }
}

/** Bytes of a text whose head is worth a look of its own, and which share of the text its head is. */
const longText = 500_000
const headShare = 1 / 32

/** The evidence of the head of a long text, with an estimate of its rows; null where a text is not long, or there is none. */
export function gatherFromHead(
  source: Source,
  columns: readonly number[],
  isMissing: (text: string) => boolean,
): Evidence | null {
  const text = source.plain?.()
  const bytes = text ? text.end - text.from : 0
  if (!text || bytes < longText) return null
  const taker = new EvidenceTaker(columns, isMissing)
  const take = taker.take.bind(taker)
  const { rows, share } = tellTextsOf(text, source.header.length, allOf(columns), take, bytes * headShare)
  return { evidence: taker.evidence, rows: Math.round(rows / share) }
}

const allOf = (columns: readonly number[]) => new Map(columns.map((column) => [column, 'all'] as const))
