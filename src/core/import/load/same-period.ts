import { foldName } from '../../workspace/companies.ts'
import type { IssueDetail } from '../issue-log.ts'
import type { TableName } from '../tables.ts'
import type { RecordValues } from './check-row.ts'

/** What makes two rows results of the same thing: one company and period, of scores also one metric and segment, of money one currency. */
const keys: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  scores: ['company', 'period', 'metric', 'segment'],
  financials: ['company', 'period', 'currency'],
}

/** Pairs of lines that the message names. */
const named = 5

/**
 * Notices rows of results that say different things of the same company and period: they are loaded, and averaged or added up later, which
 * is right for parts of a whole and wrong for a correction that was put below.
 */
export class SamePeriod {
  readonly #keys: readonly string[]
  readonly #first = new Map<string, number>()
  readonly #pairs: string[] = []
  #rows = 0

  constructor(table: TableName) {
    this.#keys = keys[table] ?? []
  }

  /** A row that was loaded, with its line. */
  see(values: RecordValues, line: number): void {
    if (this.#keys.length === 0) return
    const key = this.#keys.map((name) => keyOf(values[name])).join('\0')
    const first = this.#first.get(key)
    if (first === undefined) {
      this.#first.set(key, line)
      return
    }
    this.#rows++
    if (this.#pairs.length < named) this.#pairs.push(`${first}/${line}`)
  }

  /** What the message says, or null when no two rows are about the same. */
  get found(): IssueDetail | null {
    return this.#rows === 0 ? null : { count: this.#rows, lines: this.#pairs.join(', ') }
  }
}

function keyOf(value: RecordValues[string] | undefined): string {
  if (typeof value === 'string') return foldName(value)
  return typeof value === 'object' && value !== null ? `${value.grain} ${value.start}` : String(value ?? '')
}
