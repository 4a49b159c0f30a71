import { CsvReader, type CsvRow, type CsvStep, type Dialect } from './csv-rows.ts'
import { knownHeadersIn } from './header-row.ts'
import { LineBreaks } from './line-breaks.ts'

/** What stands under a table and does not belong to it. */
export interface Below {
  kind: 'table' | 'notes'
  /** Offset where it begins, its first line and its last. */
  at: number
  from: number
  to: number
  /** The row with the headers of another table; of notes, the first. */
  row: CsvRow
}

/** Rows of one table under its header, as far as a search for its end must know them. */
export interface TableArea {
  bytes: Uint8Array
  dialect: Dialect
  /** The step over the header. */
  under: CsvStep
  header: readonly string[]
}

/**
 * What follows a table in the same file, in the order of the file: notes ("Source: …") at its end, and another table, told by an empty line,
 * a row of headers and a row of values that do not go with the header above. What only looks so, inside a value of several
 * lines, is told by reading the rows up to it. Nothing where the file ends with the table.
 */
export function belowTable(area: TableArea): Below[] {
  const table = anotherTable(area)
  const notes = notesAtEnd(table ? { ...area, bytes: area.bytes.subarray(0, table.at) } : area)
  return [notes, table].filter((below) => below !== undefined)
}

const filled = (row: CsvRow) => row.cells.filter((cell) => cell.trim() !== '').length
/** Width without the empty cells with which spreadsheets fill a row up. */
const usedWidth = (row: CsvRow) => row.cells.findLastIndex((cell) => cell.trim() !== '') + 1

function anotherTable({ bytes, dialect, under, header }: TableArea): Below | undefined {
  const reader = new CsvReader(bytes, dialect)
  const walk = new Walk(reader, under)
  for (const at of gaps(bytes, under.next, dialect)) {
    const table = tableAt(reader, at, header)
    const line = table && walk.lineOf(at)
    if (line === undefined) continue
    const { top, names } = table!
    const to = line + linesFrom(bytes, at) - 1
    return { kind: 'table', at, from: line + top.line, to, row: { ...names, line: line + names.line } }
  }
  return undefined
}

/** Walks the rows of a table once, to tell where rows really begin. */
class Walk {
  readonly #reader: CsvReader
  #at: number
  #line: number

  constructor(reader: CsvReader, from: CsvStep) {
    this.#reader = reader
    this.#at = from.next
    this.#line = from.nextLine
  }

  /** The line of an offset where a row or an empty line begins, undefined elsewhere. Ask in ascending order. */
  lineOf(offset: number): number | undefined {
    while (this.#at < offset) {
      const { next, nextLine } = this.#reader.rowAt(this.#at, this.#line)
      this.#at = next
      this.#line = nextLine
    }
    return this.#at === offset ? this.#line : undefined
  }
}

/** Offsets of the empty lines that stand above others; lines of delimiters only are empty too. */
function* gaps(bytes: Uint8Array, from: number, { delimiter, quote }: Dialect): Generator<number> {
  const blank = new Set([9, 32, ...new TextEncoder().encode(delimiter + quote)])
  const breaks = new LineBreaks(bytes)
  let inGap = false
  for (let at = from; at < bytes.length; ) {
    const empty = bytes[at] === 10 || bytes[at] === 13 || (blank.has(bytes[at]!) && isBlank(bytes, at, blank))
    if (empty && !inGap) yield at
    inGap = empty
    at = breaks.after(breaks.at(at))
  }
}

function isBlank(bytes: Uint8Array, from: number, blank: ReadonlySet<number>): boolean {
  let i = from
  while (i < bytes.length && blank.has(bytes[i]!)) i++
  return i === bytes.length || bytes[i] === 10 || bytes[i] === 13
}

/** Lines under an empty one within which the header of another table stands, titles above it included; and rows of it that are looked at. */
const headerLines = 6
const lookedAt = 50

/** The first row and the header of a table that begins under an empty line, lines counted from that; undefined when none does. */
function tableAt(reader: CsvReader, at: number, header: readonly string[]): { top: CsvRow; names: CsvRow } | undefined {
  const rows: CsvRow[] = []
  for (const row of reader.rows(at, 0)) {
    if (filled(row) > 0) rows.push(row)
    if (rows.length === lookedAt || (rows.length > 0 && row.line > rows[0]!.line + lookedAt)) break
  }
  const start = rows.findIndex((row) => filled(row) > 1)
  const [names, values] = rows.slice(start)
  if (start < 0 || !names || !values || names.problem || names.line > headerLines) return undefined
  if (!names.cells.every(isHeaderText) || !values.cells.some((cell) => /^[-+−(]?\s*[$€£₫]?\d/u.test(cell.trim())))
    return undefined
  const width = names.cells.length
  if (values.cells.length !== width || usedWidth(values) > usedWidth(names)) return undefined
  // Of the width above, it must name what can be imported; of another, the rows above must have come to their end.
  const isTable =
    width === header.length
      ? knownHeadersIn(names.cells) > 1
      : !rows.slice(start).some((row) => row.cells.length === header.length)
  return isTable ? { top: rows[0]!, names } : undefined
}

/** Words, or a year; a column may be without a header. */
const isHeaderText = (cell: string) =>
  /^\s*(?:$|(?:19|20)\d\d\s*$)|\p{L}/u.test(cell) && cell.length <= 80 && !/^\s*[-+(]?\d+[.,]\d/.test(cell)

/** How much of a text, and how many lines, are looked at for notes at its end. */
const tailBytes = 16_384
const tailLines = 30

const noteText = new RegExp(
  [
    String.raw`^\s*(?:[*†‡¹²³]|\(\*+\)|\[\d+\]\s)`,
    '(?:sources?|notes?|remarks?|nguồn|ghi chú|chú thích|lưu ý|quelle|hinweis|anmerkung|fonte|nota|remarque)\\s*[:：]',
    '(?:generated|exported|printed|created|updated|xuất|cập nhật)\\s+(?:on|at|by|from|lúc|ngày|từ)\\s',
    String.raw`\(?\d+ rows?(?: affected| selected)?\)?\s*$`,
  ].join('|^\\s*'),
  'iu',
)

/** Where the last lines begin, from the last one up; no line before `from`. */
function lastLines(bytes: Uint8Array, from: number): number[] {
  const breaks = new LineBreaks(bytes)
  const starts: number[] = []
  const tail = bytes.length - tailBytes
  let at = tail <= from ? from : breaks.after(breaks.at(tail))
  for (; at < bytes.length; at = breaks.after(breaks.at(at))) starts.push(at)
  return starts.reverse().slice(0, tailLines)
}

function notesAtEnd({ bytes, dialect, under, header }: TableArea): Below | undefined {
  if (header.length < 2) return undefined
  const reader = new CsvReader(bytes, dialect)
  let found: CsvRow | undefined
  let single: CsvRow | undefined
  for (const at of lastLines(bytes, under.next)) {
    const { row } = reader.rowAt(at, 0)
    const cells = row ? filled(row) : 0
    if (!row || cells === 0) {
      // What stands alone under an empty line is a note, whatever it says.
      if (single) found = single
      continue
    }
    const isNote = noteText.test(row.cells[0]!)
    if (!isNote && (cells > 1 || row.cells[0]!.trim() === '')) break
    single = row
    if (isNote) found = row
  }
  if (!found) return undefined
  const from = new Walk(reader, under).lineOf(found.at)
  if (from === undefined) return undefined
  const to = from + linesFrom(bytes, found.at) - 1
  return { kind: 'notes', at: found.at, from, to, row: { ...found, line: from } }
}

/** How many lines there are from an offset on, without empty ones at the end. */
function linesFrom(bytes: Uint8Array, from: number): number {
  const breaks = new LineBreaks(bytes)
  let lines = 0
  let filledLines = 0
  for (let at = from; at < bytes.length; at = breaks.after(breaks.at(at))) {
    lines++
    if (bytes[at] !== 10 && bytes[at] !== 13) filledLines = lines
  }
  return filledLines
}
