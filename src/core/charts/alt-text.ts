import type { DataTable } from './chart.ts'

const rowsTold = 12

/** What a chart is read out as: its title and the first rows of its table. */
export function altText(table: DataTable): string {
  const rows = table.rows.slice(0, rowsTold).map((row) => row.filter((cell) => cell !== null && cell !== '').join(', '))
  return [table.caption, ...rows, ...(table.rows.length > rowsTold ? ['…'] : [])].join('; ')
}
