import { cellText } from '../charts/cell-text.ts'
import type { DataTable } from '../charts/chart.ts'
import type { Lang } from '../words/index.ts'
import { escapeXml } from './xml.ts'

/** A chart's table as HTML, plain: its caption, its heads, its rows; what is a number is aligned as one by the class `n`. */
export function tableHtml({ caption, columns, rows }: DataTable, lang: Lang): string {
  const numeric = columns.map((column) => (column.numeric ? ' class="n"' : ''))
  const heads = columns.map(({ label }, i) => `<th scope="col"${numeric[i]}>${escapeXml(label)}</th>`)
  const lines = rows.map((row) => {
    const cells = row.map((cell, i) => `<td${numeric[i]}>${escapeXml(cellText(cell, columns[i]!.numeric, lang))}</td>`)
    return `<tr>${cells.join('')}</tr>`
  })
  return `<table><caption>${escapeXml(caption)}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>\n${lines.join('\n')}\n</tbody></table>`
}
