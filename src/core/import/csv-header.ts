import type { Words } from '../words/index.ts'
import type { CsvReader, CsvRow, CsvStep } from './csv-rows.ts'
import { findHeaderRow, namedHeader } from './header-row.ts'
import { issueOf } from './issue-log.ts'
import type { Issue } from './report.ts'
import { joinedHeader } from './two-row-header.ts'

/** The header of a delimited text, and where the rows under it begin. */
export interface CsvHeader {
  header: string[]
  /** The row that names the columns, from 1. */
  line: number
  under: CsvStep
  issues: Issue[]
}

/**
 * The header of the table that begins at an offset: the row that a map names, or the one that is found. Groups on the line above it are
 * joined to it. Undefined when there is no such row. Failure LIM-02.
 */
export function headerOf(
  reader: CsvReader,
  from: number,
  headerRow: number | undefined,
  words: Words,
): CsvHeader | undefined {
  const rows = () => reader.rows(from, from > 0 ? 2 : 1)
  const names = headerRow === undefined ? findHeaderRow(rows()) : firstFrom(rows(), headerRow)
  if (!names) return undefined
  const groups = rowAbove(rows(), names)
  const joined = groups && joinedHeader(groups.cells, names.cells)
  const { header, issues } = namedHeader(joined ?? names.cells, names.line, words)
  if (groups && joined) {
    const place = { line: groups.line, raw: groups.cells.join(' | ') }
    const detail = { from: groups.line, to: names.line, headers: words.numbers.list(header.slice(0, 6)) }
    issues.push(issueOf(words, 'CSV-12', 'warning', detail, place))
  }
  return { header, line: names.line, under: reader.rowAt(names.at, names.line), issues }
}

function firstFrom(rows: Iterable<CsvRow>, line: number): CsvRow | undefined {
  for (const row of rows) if (row.line >= line) return row
  return undefined
}

/** The row on the line right above. */
function rowAbove(rows: Iterable<CsvRow>, below: CsvRow): CsvRow | undefined {
  let above: CsvRow | undefined
  for (const row of rows) {
    if (row.at >= below.at) break
    above = row
  }
  return above?.line === below.line - 1 ? above : undefined
}
