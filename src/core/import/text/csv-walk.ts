import type { CsvReader, CsvRow, CsvStep } from './csv-rows.ts'
import { LineBreaks } from './line-breaks.ts'

/** Walks the rows of a table once, to tell where rows really begin. Ask in ascending order. */
export class RowWalk {
  readonly #reader: CsvReader
  #at: number
  #line: number

  constructor(reader: CsvReader, from: CsvStep) {
    this.#reader = reader
    this.#at = from.next
    this.#line = from.nextLine
  }

  /** The line of an offset where a row or an empty line begins, undefined elsewhere. */
  lineOf(offset: number): number | undefined {
    while (this.#at < offset) {
      const { next, nextLine } = this.#reader.rowAt(this.#at, this.#line)
      this.#at = next
      this.#line = nextLine
    }
    return this.#at === offset ? this.#line : undefined
  }

  /** The row that reaches over an offset; null where a line holds nothing. */
  rowOver(offset: number): CsvRow | null {
    for (;;) {
      const { row, next, nextLine } = this.#reader.rowAt(this.#at, this.#line)
      if (next > offset) return row
      this.#at = next
      this.#line = nextLine
    }
  }
}

/** How many cells of a row hold something. */
export const filled = (row: CsvRow) => row.cells.filter((cell) => cell.trim() !== '').length

/** How many lines there are from an offset on, without empty ones at the end. */
export function linesFrom(bytes: Uint8Array, from: number): number {
  const breaks = new LineBreaks(bytes)
  let lines = 0
  let filledLines = 0
  for (let at = from; at < bytes.length; at = breaks.after(breaks.at(at))) {
    lines++
    if (bytes[at] !== 10 && bytes[at] !== 13) filledLines = lines
  }
  return filledLines
}
