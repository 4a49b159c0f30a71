import { chartTable } from '../../core/charts/index.ts'
import { panelById } from '../../core/panels/index.ts'
import type { Panel, Settings } from '../../core/panels/panel.ts'
import type { Words } from '../../core/words/index.ts'
import type { Context } from '../command.ts'

import { withBoard } from '../open-board.ts'
import { textTable } from '../text-table.ts'

/** `triptych show PANEL BOARD [--set KEY=VALUE]… [--json]`: what a panel finds, as data or as text. */
export async function show(
  id: string,
  board: string,
  { set = {}, json }: { set?: Settings; json?: true },
  { io, words }: Context,
): Promise<void> {
  const panel = panelById(id)
  const findings = await withBoard(board, ({ read }) => panel.read(read, set))
  io.out(json ? JSON.stringify(panel.toJson(findings, words)) : toText(panel, findings, words))
}

function toText(panel: Panel, findings: unknown, words: Words): string {
  const { headline, subtitle, charts, footnotes } = panel.compose(findings, words)
  const tables = charts.map((chart) => {
    const { caption, columns, rows } = chartTable(chart)
    const cells = rows.map((row) => row.map((cell) => cellText(cell, words)))
    return `${caption}\n\n${textTable(columns, cells)}`
  })
  return [`${headline}\n${subtitle}`, ...tables, footnotes.join('\n')].filter(Boolean).join('\n\n')
}

function cellText(cell: string | number | null, words: Words): string {
  if (cell === null) return '–'
  if (typeof cell === 'string') return cell
  return words.numbers.number(cell, Number.isInteger(cell) ? 0 : 1)
}
