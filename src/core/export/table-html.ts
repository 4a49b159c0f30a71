import type { DataTable } from '../charts/chart.ts'
import { escapeXml } from './xml.ts'

/** A chart's table as HTML, plain: its caption, its heads, its rows; what is a number is aligned as one by the class `n`. `write` says how a cell is written. */
export function tableHtml(
  { caption, columns, rows }: DataTable,
  write: (cell: DataTable['rows'][number][number], numeric: boolean) => string,
): string {
  const numeric = columns.map((column) => (column.numeric ? ' class="n"' : ''))
  const heads = columns.map(({ label }, i) => `<th scope="col"${numeric[i]}>${escapeXml(label)}</th>`)
  const lines = rows.map((row) => {
    const cells = row.map((cell, i) => `<td${numeric[i]}>${escapeXml(write(cell, columns[i]!.numeric))}</td>`)
    return `<tr>${cells.join('')}</tr>`
  })
  return `<table><caption>${escapeXml(caption)}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>\n${lines.join('\n')}\n</tbody></table>`
}
