import { strToU8 } from 'fflate'
import type { DataTable } from '../charts/chart.ts'

/**
 * Tables as one CSV file: UTF-8 with a byte order mark, comma, CRLF (RFC 4180), a dot in numbers; the tables one under the other,
 * each under its caption. Text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection).
 */
export function tablesToCsv(tables: readonly DataTable[]): Uint8Array {
  const blocks = tables.map((table) =>
    [[table.caption], table.columns.map((column) => column.label), ...table.rows]
      .map((row) => `${row.map(csvCell).join(',')}\r\n`)
      .join(''),
  )
  return strToU8(`\ufeff${blocks.join('\r\n')}`)
}

function csvCell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  const safe = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
