import { csvBytes } from '../import/text/write-csv.ts'
import type { ScorecardModel } from '../scorecard-model/model.ts'
import { modelColumns, modelToTable } from '../scorecard-model/model-table.ts'
import { writeScorecardModel } from '../scorecard-model/parse-model.ts'
import { type Sheet, workbook } from './workbook.ts'

export const modelFormats = ['json', 'xlsx', 'csv'] as const
export type ModelFormat = (typeof modelFormats)[number]

/** A scorecard model as a file to edit and import again (docs/formats/scorecard-model.md). The same bytes for the same model. */
export function scorecardModelFile(model: ScorecardModel, format: ModelFormat): Uint8Array {
  switch (format) {
    case 'json':
      return new TextEncoder().encode(writeScorecardModel(model))
    case 'csv':
      return csvBytes(modelToTable(model))
    case 'xlsx':
      return workbook([modelSheet(model)])
  }
}

/** Rows of the model and of pillars are bold, so that the capabilities under them show as theirs. */
function modelSheet(model: ScorecardModel): Sheet {
  const [header, ...rows] = modelToTable(model)
  return {
    name: 'Model',
    rows: [
      { cells: header!, styles: header!.map(() => 'requiredHeading') },
      ...rows.map((cells) => ({
        cells,
        ...(cells[0] === 'capability' ? {} : { styles: cells.map(() => 'title' as const) }),
      })),
    ],
    columns: modelColumns.map((column) =>
      /_(?:en|vi)$/u.test(column) ? { width: 38, style: 'wrapped' } : { width: 14, style: 'plain' },
    ),
    frozenRows: 1,
  }
}
