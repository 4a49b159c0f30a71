import type { DataTable } from './chart.ts'

const rowsTold = 12

/** What a chart is read out as: its title, what its columns are, and its first rows. Columns without any value are left out. */
export function altText({ caption, columns, rows }: DataTable): string {
  const told = columns.map((_, i) => rows.some((row) => isFilled(row[i])))
  const line = (cells: readonly (string | number | null)[]) =>
    cells
      .filter((_, i) => told[i])
      .map(cellText)
      .join(', ')
  return [
    `${caption}: ${line(columns.map((column) => column.label))}`,
    ...rows.slice(0, rowsTold).map(line),
    ...(rows.length > rowsTold ? ['…'] : []),
  ].join('; ')
}

function isFilled(cell: string | number | null | undefined): boolean {
  return cell !== null && cell !== undefined && cell !== ''
}

/** Nobody listens to fifteen decimals: one from ten upwards, two below. */
function cellText(cell: string | number | null): string {
  if (!isFilled(cell)) return '–'
  return typeof cell === 'number' ? String(Number(cell.toFixed(Math.abs(cell) < 10 ? 2 : 1))) : String(cell)
}
