import { strToU8 } from 'fflate'
import type { DataTable } from '../charts/chart.ts'
import { csvCell } from '../import/csv-cell.ts'

/**
 * Tables as one CSV file: UTF-8 with a byte order mark, comma, CRLF (RFC 4180), a dot in numbers; the tables one under the other,
 * each under its caption. Safe to open in a spreadsheet.
 */
export function tablesToCsv(tables: readonly DataTable[]): Uint8Array {
  const blocks = tables.map((table) =>
    [[table.caption], table.columns.map((column) => column.label), ...table.rows]
      .map((row) => `${row.map(csvCell).join(',')}\r\n`)
      .join(''),
  )
  return strToU8(`\ufeff${blocks.join('\r\n')}`)
}
