import type { TableName } from '../import/tables.ts'
import { csvBytes } from '../import/text/write-csv.ts'
import { builtInModel, type ScorecardModel } from '../scorecard-model/model.ts'
import type { Words } from '../words/index.ts'
import { type TemplateColumn, templateColumns } from './template-columns.ts'
import { dataSheet, guideSheet, levelsSheets } from './template-sheets.ts'
import { type CellValue, type Sheet, workbook } from './workbook.ts'

export const templateFormats = ['xlsx', 'csv'] as const
export type TemplateFormat = (typeof templateFormats)[number]

/**
 * A table to fill in, in one language: every field under a heading that the import recognises without a question. XLSX explains each
 * field on a second sheet and lets only what fits into its cells; CSV is the headings alone. `maturity` has a row for each capability of
 * the model, in XLSX also what each of their levels looks like. The same bytes for the same words and model.
 */
export function templateFile(
  table: TableName,
  format: TemplateFormat,
  words: Words,
  model: ScorecardModel = builtInModel,
): { name: string; bytes: Uint8Array } {
  const columns = templateColumns(table, words, model)
  const levels = table === 'maturity' ? levelsSheets(model, words) : []
  return { name: `${table}.${format}`, bytes: templateBytes(columns, format, words, levels) }
}

/** Columns with what stands in them, as a file to fill in further; in a workbook, `more` sheets stand behind the guide. */
export function templateBytes(
  columns: readonly TemplateColumn[],
  format: TemplateFormat,
  words: Words,
  more: readonly Sheet[] = [],
): Uint8Array {
  const rows = rowsOf(columns)
  if (format === 'csv') return csvBytes(rows)
  return workbook([dataSheet(columns, rows, words), guideSheet(columns, words), ...more])
}

/** The headings, and what is filled in under them. */
function rowsOf(columns: readonly TemplateColumn[]): CellValue[][] {
  const height = Math.max(...columns.map(({ filled }) => filled.length))
  const rows = Array.from({ length: height }, (_, r) => columns.map(({ filled }) => filled[r] ?? ''))
  return [columns.map(({ heading }) => heading), ...rows]
}
