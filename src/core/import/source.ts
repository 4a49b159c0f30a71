import type { FileReport, Issue } from './report.ts'
import type { RawLine } from './text/raw-lines.ts'

/** A cell of a date format: the day, ISO 8601. */
export interface DateCell {
  iso: string
}

/** A cell that the reader itself could not make sense of; the row is rejected if the column is used. */
export interface BrokenCell {
  code: 'DAT-04' | 'XLS-02'
  raw: string
}

/** A number of a format that knows numbers, written otherwise than a number is: 1.10 is 1.1 as an amount, and "1.10" as an id. */
export interface WrittenNumber {
  number: number
  written: string
}

/** A cell as a format gives it. Texts are not yet interpreted; null is "nothing there". */
export type Cell = string | number | null | DateCell | BrokenCell | WrittenNumber

/** Why a whole row cannot be used, in the terms of `words.issues`. */
export interface RowProblem {
  code: 'CSV-01' | 'CSV-03' | 'CSV-04' | 'ENC-01' | 'TXT-01' | 'JSN-01' | 'XLS-07'
  detail: Readonly<Record<string, string | number>>
  /** Column counted from 1, where the problem has one. */
  columnNo: number | null
  raw: string
}

export interface SourceRow {
  cells: readonly Cell[]
  /** Line of a text file, row of a sheet, number of a record; from 1. */
  line: number
  /** Offset in the text as UTF-8, for `Source.byteAt`; null where a format has none. */
  at: number | null
  problem?: RowProblem
}

/** One table of a file, whatever the format: a header and rows that can be walked as often as needed. */
export interface Source {
  sheet: string | null
  /** Row of the header, from 1. */
  headerRow: number
  header: readonly string[]
  /** What the table as a whole is called, nearest first: lines above its header, its sheet or table, its file. */
  titles: readonly string[]
  /** The first lines of a text as they stand in the file, the first rows of a sheet with tabs between their cells; else empty. */
  head: readonly RawLine[]
  rows(): Iterable<SourceRow>
  /** Byte in the file of an offset in its text, where it can be told; cheapest when asked in ascending order. */
  byteAt(at: number): number | null
  /** The text for whoever reads rows by itself; undefined where only `rows` understands how it is written. */
  plain?(): PlainText | undefined
  /** The day that a bare number means in the workbook's epoch; undefined outside spreadsheets. */
  serialDate?(serial: number): DateCell | BrokenCell
  /** What is to be said about reading it: renamed headers, hidden sheets. */
  issues: readonly Issue[]
}

/** A delimited text as the bulk loader reads it by itself: UTF-8, one delimiter of one byte, quotes doubled. */
export interface PlainText {
  /** The whole text in UTF-8, without mark: the file's own bytes where it is UTF-8. */
  bytes: Uint8Array
  /** Offset in `bytes` of the first row under the header, and its line in the file, from 1. */
  from: number
  line: number
  /** Offset where the table ends. */
  end: number
  /** The byte between fields. */
  delimiter: number
  /** Is the text valid throughout and without NUL, so that cells of columns that nobody reads need no look. */
  sound: boolean
  /** Reads the one row that begins at an offset as `Source.rows` does, with its problem if it has one; null where a line holds nothing. */
  rowAt(offset: number, line: number): { row: SourceRow | null; next: number; nextLine: number }
  /** Byte in the file as it is on disk. Cheapest when asked in ascending order. */
  byteAt(offset: number): number
}

/** Which table of a file is meant, as a map names it. */
export interface SourceChoice {
  sheet?: string | undefined
  headerRow?: number | undefined
  records?: string | undefined
}

/** A file that has been recognised and opened for reading. */
export interface SourceFile {
  format: FileReport['format']
  encoding: string | null
  delimiter: string | null
  /** The tables that a proposal looks at. */
  choices: readonly SourceChoice[]
  /** The table that is chosen. Failures: SHT-01 no such sheet, SHT-02 several and none named, CSV-00, LIM-02. */
  open(choice: SourceChoice): Source
  issues: readonly Issue[]
  /** Lets go of what reading needed; its sources cannot be opened afterwards. */
  close?(): void
}

export const isDateCell = (cell: Cell): cell is DateCell => typeof cell === 'object' && cell !== null && 'iso' in cell
export const isWrittenNumber = (cell: unknown): cell is WrittenNumber =>
  typeof cell === 'object' && cell !== null && 'written' in cell
export const isBrokenCell = (cell: Cell): cell is BrokenCell =>
  typeof cell === 'object' && cell !== null && 'code' in cell

/** A cell as the file shows it, for previews and messages. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (isWrittenNumber(cell)) return cell.written
  if (typeof cell === 'object') return 'iso' in cell ? cell.iso : cell.raw
  return String(cell)
}
