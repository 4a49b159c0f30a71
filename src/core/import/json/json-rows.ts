import { Failure } from '../../workspace/failure.ts'
import { CellStore } from '../cell-store.ts'
import { limits } from '../limits.ts'
import type { Cell } from '../source.ts'
import type { JsonTexts } from './json-texts.ts'
import { JsonList, JsonRecord, type JsonValue } from './json-value.ts'

/** What the parents of a record hold, by the header that it gets. */
export type Inherited = ReadonlyMap<string, Cell>

/** The records of one list as rows: every key that any of them has is a column, in the order of their first appearance. */
export class JsonRows {
  readonly cells = new CellStore()
  readonly #columns = new Map<string, number>()
  readonly #texts: JsonTexts

  constructor(texts: JsonTexts) {
    this.#texts = texts
  }

  /** The headers. Failure LIM-02 when there are more than are read. */
  get header(): string[] {
    if (this.#columns.size > limits.columns) {
      throw new Failure('LIM-02', { columns: this.#columns.size, limit: limits.columns })
    }
    return [...this.#columns.keys()]
  }

  /** Adds a record; `line` is its number, or its line. */
  add(record: JsonRecord, line: number, inherited?: Inherited): void {
    this.#start(line, record.from)
    if (inherited) for (const [key, cell] of inherited) this.#put(key, cell)
    this.#putRecord(record, '')
    // A text that is not UTF-8 cannot be trusted to be what was meant.
    if (this.#texts.damagedAt >= 0) this.cells.fail(this.#texts.damage())
  }

  /** Adds a row of cells that are known already. */
  addCells(cells: Inherited, line: number): void {
    this.#start(line, null)
    for (const [key, cell] of cells) this.#put(key, cell)
  }

  /** Adds what stands where a record should. */
  addBroken(line: number, at: number, raw: string): void {
    this.#start(line, at)
    this.cells.fail({ code: 'JSN-01', detail: { line }, columnNo: null, raw })
  }

  #start(line: number, at: number | null): void {
    if (this.cells.rowCount >= limits.rows) throw new Failure('LIM-03', { limit: limits.rows })
    this.cells.startRow(line, at)
  }

  #putRecord({ keys, values }: JsonRecord, prefix: string): void {
    for (let i = 0; i < keys.length; i++) {
      const value = values[i]!
      if (value instanceof JsonRecord) this.#putRecord(value, `${prefix}${keys[i]}.`)
      else this.#put(prefix === '' ? keys[i]! : prefix + keys[i], cellOf(value, this.#texts))
    }
  }

  #put(key: string, cell: Cell): void {
    let column = this.#columns.get(key)
    if (column === undefined) {
      column = this.#columns.size
      // One more than are read is enough to know that there are too many.
      if (column > limits.columns) return
      this.#columns.set(key, column)
    }
    this.cells.put(column, cell)
  }
}

/** A value as a cell: lists as the JSON that they are. Never given a record, whose values are cells of their own. */
export function cellOf(value: Exclude<JsonValue, JsonRecord>, texts: JsonTexts): Cell {
  if (value instanceof JsonList) return texts.decode(value.from, value.to)
  return typeof value === 'boolean' ? String(value) : value
}

/** A record as header → cell, without one of its keys: nested records become "a.b". */
export function flatten(record: JsonRecord, texts: JsonTexts, without?: string): Map<string, Cell> {
  const cells = new Map<string, Cell>()
  const walk = ({ keys, values }: JsonRecord, prefix: string) => {
    keys.forEach((key, i) => {
      const value = values[i]!
      if (prefix === '' && key === without) return
      if (value instanceof JsonRecord) walk(value, `${prefix}${key}.`)
      else cells.set(prefix + key, cellOf(value, texts))
    })
  }
  walk(record, '')
  return cells
}
