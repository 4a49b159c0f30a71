import { csvBytes } from '../text/write-csv.ts'

/** One row that was not loaded, as the list of rejects shows it. */
export interface Reject {
  file: string
  sheet: string | null
  line: number
  byte: number | null
  columnNo: number | null
  column: string | null
  code: string
  message: string
  raw: string
}

const columns = ['file', 'sheet', 'line', 'byte', 'column_no', 'column', 'code', 'message', 'raw'] as const

/** The list of rejects as CSV, safe to open in a spreadsheet. */
export function rejectsToCsv(rejects: readonly Reject[]): Uint8Array {
  const rows = rejects.map((r) => [r.file, r.sheet, r.line, r.byte, r.columnNo, r.column, r.code, r.message, r.raw])
  return csvBytes([columns, ...rows])
}
