import type { Words } from '../../words/index.ts'
import { findHeaderRow } from '../headers/header-row.ts'
import { headerUnderGroups } from '../headers/two-row-header.ts'
import type { Issue } from '../report.ts'
import type { CsvReader, CsvRow, CsvStep } from './csv-rows.ts'

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
  const { header, issues } = headerUnderGroups(rows(), names, words)
  return { header, line: names.line, under: reader.rowAt(names.at, names.line), issues }
}

function firstFrom(rows: Iterable<CsvRow>, line: number): CsvRow | undefined {
  for (const row of rows) if (row.line >= line) return row
  return undefined
}
