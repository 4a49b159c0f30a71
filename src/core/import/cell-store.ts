import type { Cell, RowProblem } from './source.ts'

export interface StoredRow {
  cells: readonly Cell[]
  /** Row of a sheet, number of a record; from 1. */
  line: number
  /** Where the row begins in its file, where that was told. */
  at: number | null
  problem?: RowProblem
}

/** Cells of one piece of a store. */
const pieceSize = 65_536
/** Different texts that are remembered, so that a repeated one is held once. */
const knownTexts = 65_536

interface Piece {
  cells: Cell[]
  columns: Uint16Array
}

/**
 * The cells of a table that was read once and is walked often. Only cells that hold something take memory: a row with one cell in
 * column 2,000 costs no more than one in column 1.
 */
export class CellStore {
  readonly #pieces: Piece[] = []
  readonly #texts = new Map<string, string>()
  readonly #lines: number[] = []
  readonly #places: number[] = []
  readonly #problems = new Map<number, RowProblem>()
  /** Where each row begins, in cells. */
  readonly #starts: number[] = []
  #cells = 0
  #width: number

  /** `width`: columns that every row has, also where no cell fills them. */
  constructor(width = 0) {
    this.#width = width
  }

  /** Rows, empty ones included. */
  get rowCount(): number {
    return this.#lines.length
  }

  /** Columns up to the last that any row uses. */
  get width(): number {
    return this.#width
  }

  /** Begins a row; cells that are put from here on are its own. */
  startRow(line: number, at: number | null = null): void {
    if (at !== null) this.#places[this.#lines.length] = at
    this.#lines.push(line)
    this.#starts.push(this.#cells)
  }

  /** Puts a cell into the row that was begun last; `column` counts from 0 up to 65,535. Null is not held. */
  put(column: number, cell: Cell): void {
    if (cell === null) return
    const at = this.#cells++ % pieceSize
    if (at === 0) this.#pieces.push({ cells: [], columns: new Uint16Array(pieceSize) })
    const piece = this.#pieces[this.#pieces.length - 1]!
    piece.cells.push(cell)
    piece.columns[at] = column
    if (column >= this.#width) this.#width = column + 1
  }

  /** A text to put, as it is held already if it stood in an earlier cell; else as a copy of its own. */
  once(text: string): string {
    const known = this.#texts.get(text)
    if (known !== undefined) return known
    const own = ownCopy(text)
    if (this.#texts.size < knownTexts) this.#texts.set(own, own)
    return own
  }

  /** Says why the row that was begun last cannot be used; the first reason stands. */
  fail(problem: RowProblem): void {
    const row = this.#lines.length - 1
    if (!this.#problems.has(row)) this.#problems.set(row, problem)
  }

  /** Every row with `width` cells, in the order of their lines. */
  *rows(): Generator<StoredRow> {
    for (const row of this.#order()) {
      const cells: Cell[] = new Array(this.#width).fill(null)
      const end = this.#starts[row + 1] ?? this.#cells
      for (let at = this.#starts[row]!; at < end; at++) {
        const piece = this.#pieces[Math.floor(at / pieceSize)]!
        cells[piece.columns[at % pieceSize]!] = piece.cells[at % pieceSize]!
      }
      const problem = this.#problems.get(row)
      const place = { cells, line: this.#lines[row]!, at: this.#places[row] ?? null }
      yield problem ? { ...place, problem } : place
    }
  }

  /** Rows as they come, or sorted by line if a file has them out of order. */
  #order(): Iterable<number> {
    const lines = this.#lines
    if (lines.every((line, row) => row === 0 || lines[row - 1]! <= line)) return lines.keys()
    return [...lines.keys()].sort((a, b) => lines[a]! - lines[b]!)
  }
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** A piece of a longer text keeps all of it in memory, in every JavaScript engine; a copy does not. Short pieces are copies already. */
export function ownCopy(text: string): string {
  return text.length < 13 ? text : decoder.decode(encoder.encode(text))
}
