import { strikingInText } from '../bulk/striking-lines.ts'
import { knownHeadersIn } from '../headers/header-row.ts'
import { notesAtEnd } from './csv-notes.ts'
import { CsvReader, type CsvRow, type CsvStep, type Dialect } from './csv-rows.ts'
import { filled, linesFrom, RowWalk } from './csv-walk.ts'
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

/** What one look over all lines of a table finds. */
export interface TableExtent {
  /** What follows it in the same file, in the order of the file. Nothing where the file ends with the table. */
  below: Below[]
  /** Offset of the first line that is longer than a spreadsheet's cell can be. */
  longLine: number | undefined
}

/** Characters that a cell of a spreadsheet holds. */
export const spreadsheetCell = 32_767

/**
 * Where a table ends: at notes ("Source: …") that stand last, or at another table, told by an empty line, a row of headers and a row of
 * values that do not go with the header above. What only looks so, inside a value of several lines, is told by reading the
 * rows up to it.
 */
export function tableExtent(area: TableArea): TableExtent {
  const { table, longLine } = anotherTable(area)
  const notes = notesAtEnd(table ? { ...area, bytes: area.bytes.subarray(0, table.at) } : area)
  return { below: [notes, table].filter((below) => below !== undefined), longLine }
}

/** Width without the empty cells with which spreadsheets fill a row up. */
const usedWidth = (row: CsvRow) => row.cells.findLastIndex((cell) => cell.trim() !== '') + 1

function anotherTable({ bytes, dialect, under, header }: TableArea): { table?: Below; longLine: number | undefined } {
  const reader = new CsvReader(bytes, dialect)
  const walk = new RowWalk(reader, under)
  let longLine: number | undefined
  for (const { at, empty } of strikingLines(bytes, under.next, dialect)) {
    if (!empty) {
      longLine ??= at
      continue
    }
    const found = tableAt(reader, at, header)
    const line = found && walk.lineOf(at)
    if (line === undefined) continue
    const { top, names } = found!
    const to = line + linesFrom(bytes, at) - 1
    const row = { ...names, line: line + names.line }
    return { table: { kind: 'table', at, from: line + top.line, to, row }, longLine }
  }
  return { longLine }
}

/** A line that is empty and stands under another (a line of delimiters only is empty too), or one that is very long. */
interface StrikingLine {
  at: number
  empty: boolean
}

/** Bytes of text from which the encoder is worth its start. */
const leastForEncoder = 50_000

function strikingLines(bytes: Uint8Array, from: number, { delimiter, quote }: Dialect): Iterable<StrikingLine> {
  const [sign, more] = new TextEncoder().encode(delimiter)
  const isShort = bytes.length - from < leastForEncoder
  if (isShort || more !== undefined) return strikingByLine(bytes, from, delimiter + quote)
  return strikingInText(bytes, from, {
    longest: spreadsheetCell,
    delimiter: sign!,
    quote: quote.charCodeAt(0) || sign!,
  })
}

function* strikingByLine(bytes: Uint8Array, from: number, signs: string): Generator<StrikingLine> {
  const blank = new Set([9, 32, ...new TextEncoder().encode(signs)])
  const breaks = new LineBreaks(bytes)
  let inGap = false
  for (let at = from; at < bytes.length; ) {
    const empty = bytes[at] === 10 || bytes[at] === 13 || (blank.has(bytes[at]!) && isBlank(bytes, at, blank))
    if (empty && !inGap) yield { at, empty }
    inGap = empty
    const end = breaks.at(at)
    if (end - at > spreadsheetCell) yield { at, empty: false }
    at = breaks.after(end)
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
  let top: CsvRow | undefined
  let names: CsvRow | undefined
  let values = 0
  // Every empty line of a file is asked about: what is no header is left at its first row.
  for (const row of reader.rows(at, 0)) {
    const cells = filled(row)
    if (cells === 0) continue
    top ??= row
    if (!names) {
      if (row.problem || row.line > headerLines) return undefined
      if (cells === 1) continue
      if (!row.cells.every(isHeaderText)) return undefined
      // Of the width above, it must name what can be imported.
      if (row.cells.length === header.length && knownHeadersIn(row.cells) < 2) return undefined
      names = row
      continue
    }
    if (values === 0 && !isValuesUnder(names, row)) return undefined
    // Of another width, the rows above must have come to their end.
    if (names.cells.length !== header.length && row.cells.length === header.length) return undefined
    if (++values === lookedAt) break
  }
  return names && values > 0 ? { top: top!, names } : undefined
}

function isValuesUnder(names: CsvRow, row: CsvRow): boolean {
  const numbers = row.cells.some((cell) => /^[-+−(]?\s*[$€£₫]?\d/u.test(cell.trim()))
  return numbers && row.cells.length === names.cells.length && usedWidth(row) <= usedWidth(names)
}

/** Words, or a year; a column may be without a header. */
const isHeaderText = (cell: string) =>
  /^\s*(?:$|(?:19|20)\d\d\s*$)|\p{L}/u.test(cell) && cell.length <= 80 && !/^\s*[-+(]?\d+[.,]\d/.test(cell)
