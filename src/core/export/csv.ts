import type { DataTable } from '../charts/chart.ts'
import { csvBytes } from '../import/text/write-csv.ts'

/** Tables as one CSV file, one under the other, each under its caption. Safe to open in a spreadsheet. */
export function tablesToCsv(tables: readonly DataTable[]): Uint8Array {
  const blocks = tables.map((table) => [[table.caption], table.columns.map((column) => column.label), ...table.rows])
  return csvBytes(blocks.flatMap((rows, i) => (i === 0 ? rows : [[], ...rows])))
}
