import type { FileReport, Issue } from './report.ts'

/** A cell of a date format: the day, ISO 8601. */
export interface DateCell {
  iso: string
}

/** A cell that the reader itself could not make sense of; the row is rejected if the column is used. */
export interface BrokenCell {
  code: 'DAT-04' | 'XLS-02'
  raw: string
}

/** A cell as a format gives it. Texts are not yet interpreted; null is "nothing there". */
export type Cell = string | number | null | DateCell | BrokenCell

/** Why a whole row cannot be used, in the terms of `words.issues`. */
export interface RowProblem {
  code: 'CSV-01' | 'CSV-03' | 'CSV-04' | 'ENC-01' | 'TXT-01' | 'JSN-01'
  detail: Readonly<Record<string, string | number>>
  /** Column counted from 1, where the problem has one. */
  columnNo: number | null
  raw: string
}

export interface SourceRow {
  cells: readonly Cell[]
  /** Line of a text file, row of a sheet, number of a record; from 1. */
  line: number
  /** Position in the decoded text, for `Source.byteAt`; null where a format has none. */
  at: number | null
  problem?: RowProblem
}

/** One table of a file, whatever the format: a header and rows that can be walked as often as needed. */
export interface Source {
  sheet: string | null
  /** Row of the header, from 1. */
  headerRow: number
  header: readonly string[]
  rows(): Iterable<SourceRow>
  /** Byte offset of a text position; cheapest when asked in ascending order. */
  byteAt(at: number): number | null
  /** The day that a bare number means in the workbook's epoch; undefined outside spreadsheets. */
  serialDate?(serial: number): DateCell | BrokenCell
  /** What is to be said about reading it: renamed headers, hidden sheets. */
  issues: readonly Issue[]
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
export const isBrokenCell = (cell: Cell): cell is BrokenCell =>
  typeof cell === 'object' && cell !== null && 'code' in cell

/** A cell as the file shows it, for previews and messages. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'object') return 'iso' in cell ? cell.iso : cell.raw
  return String(cell)
}
