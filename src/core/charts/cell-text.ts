import { type Lang, numbersFor } from '../words/numbers.ts'
import type { DataTable } from './chart.ts'

/** A cell of a chart's table as people read it: numbers as their language writes them, to two decimals, and a dash for nothing. */
export function cellText(cell: DataTable['rows'][number][number], numeric: boolean, lang: Lang): string {
  if (cell === null || cell === '') return '–'
  return typeof cell === 'number' && numeric ? numbersFor(lang).exact(Number(cell.toFixed(2))) : String(cell)
}
