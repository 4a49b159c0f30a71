import { csvCell } from './csv-cell.ts'

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

/**
 * The list of rejects as CSV (UTF-8 with byte order mark, CRLF), safe to open in a spreadsheet.
 */
export function rejectsToCsv(rejects: readonly Reject[]): Uint8Array {
  const lines = [columns.join(',')]
  for (const r of rejects) {
    const cells = [r.file, r.sheet, r.line, r.byte, r.columnNo, r.column, r.code, r.message, r.raw]
    lines.push(cells.map(csvCell).join(','))
  }
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`)
}
