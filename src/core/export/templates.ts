import type { TableName } from '../import/tables.ts'
import { csvBytes } from '../import/text/write-csv.ts'
import type { Words } from '../words/index.ts'
import { type TemplateColumn, templateColumns } from './template-columns.ts'
import { dataSheet, guideSheet, levelsSheet } from './template-sheets.ts'
import { workbook } from './workbook.ts'

export const templateFormats = ['xlsx', 'csv'] as const
export type TemplateFormat = (typeof templateFormats)[number]

/**
 * A table to fill in, in one language: every field under a heading that the import recognises without a question. XLSX explains each
 * field on a second sheet and lets only what fits into its cells; CSV is the headings alone. `maturity` has a row for each capability of
 * the model, in XLSX also what each of their levels looks like. The same bytes for the same words.
 */
export function templateFile(
  table: TableName,
  format: TemplateFormat,
  words: Words,
): { name: string; bytes: Uint8Array } {
  const columns = templateColumns(table, words)
  const rows = rowsOf(columns)
  const name = `${table}.${format}`
  if (format === 'csv') return { name, bytes: csvBytes(rows) }
  const levels = table === 'maturity' ? [levelsSheet(words)] : []
  return { name, bytes: workbook([dataSheet(columns, rows, words), guideSheet(columns, words), ...levels]) }
}

/** The headings, and what is filled in under them. */
function rowsOf(columns: readonly TemplateColumn[]): string[][] {
  const height = Math.max(...columns.map(({ filled }) => filled.length))
  const rows = Array.from({ length: height }, (_, r) => columns.map(({ filled }) => filled[r] ?? ''))
  return [columns.map(({ heading }) => heading), ...rows]
}
