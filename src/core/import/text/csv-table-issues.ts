import type { Words } from '../../words/index.ts'
import { cut, issueOf } from '../issue-log.ts'
import type { Issue } from '../report.ts'
import { type Below, spreadsheetCell, type TableExtent } from './csv-table-end.ts'
import type { RowWalk } from './csv-walk.ts'

/** What is to be said about where a table ends, and about the first value that is too long for a spreadsheet. */
export function extentIssues(
  { below, longLine }: TableExtent,
  walk: RowWalk,
  header: readonly string[],
  words: Words,
): Issue[] {
  const issues = below.map((part) => belowIssue(part, words))
  const row = longLine === undefined ? null : walk.rowOver(longLine)
  const at = row && !row.problem ? row.cells.findIndex((cell) => cell.length > spreadsheetCell) : -1
  if (!row || at < 0) return issues
  const [column, raw] = [header[at] ?? '', row.cells[at]!]
  const detail = { column, line: row.line, characters: raw.length, limit: spreadsheetCell }
  return [...issues, issueOf(words, 'CSV-14', 'warning', detail, { line: row.line, column, raw })]
}

function belowIssue({ kind, from, to, row }: Below, words: Words): Issue {
  const raw = row.cells.filter((cell) => cell.trim() !== '').join(', ')
  const detail = { from, to, line: row.line, raw: cut(raw) }
  const place = { line: from, raw }
  return kind === 'notes'
    ? issueOf(words, 'CSV-13', 'note', detail, place)
    : issueOf(words, 'CSV-11', 'warning', detail, place)
}
