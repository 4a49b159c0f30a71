import type { Words } from '../../words/index.ts'
import { templateColumns } from '../template-columns.ts'
import { levelsSheets } from '../template-sheets.ts'
import { type TemplateFormat, templateBytes } from '../templates.ts'
import type { CellValue } from '../workbook.ts'
import type { AssessorSheets, SheetRow } from './assessor-sheets.ts'

/**
 * An assessment as a table that the import reads back without a question: a row for each capability of each assessor, those not rated
 * yet with their level left empty, which is how they are imported. The same bytes for the same sheets and words.
 */
export function assessmentFile(assessment: AssessorSheets, format: TemplateFormat, words: Words): Uint8Array {
  const { model, company, sheets } = assessment
  const rows = sheets.flatMap(({ assessor, rows }) => rows.map((row) => cellsOf(row, company, assessor, words)))
  const columns = templateColumns('maturity', words, model).map((column) => ({
    ...column,
    filled: rows.map((cells) => cells[column.key] ?? null),
  }))
  return templateBytes(columns, format, words, levelsSheets(model, words))
}

function cellsOf(
  { pillar, capability, ...said }: SheetRow,
  company: string | null,
  assessor: string | null,
  { lang }: Words,
): Readonly<Record<string, CellValue>> {
  return {
    ...{ company, assessor, assessed_on: said.assessedOn },
    ...{ pillar: pillar.name[lang], id: capability.id, capability: capability.name[lang] },
    ...{ level: said.level, target: said.target },
    ...{ evidence: said.evidence, owner: said.owner, due_on: said.dueOn },
  }
}
