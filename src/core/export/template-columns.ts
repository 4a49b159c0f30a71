import type { Field } from '../import/field.ts'
import { measures, needsCompany } from '../import/map/compile-map.ts'
import { type TableName, tables } from '../import/tables.ts'
import { builtInModel, type ScorecardModel } from '../scorecard-model/model.ts'
import type { Words } from '../words/index.ts'
import type { CellValue } from './workbook.ts'

/** A column of a template: a field that the import reads, or one that only helps who fills it in. */
export interface TemplateColumn {
  /** The field's name; `pillar` and `id` are those that help. */
  key: string
  heading: string
  field: Field | null
  /** Must it be filled in every row; `one`: at least one of the columns that say so. */
  needed: 'yes' | 'no' | 'one'
  /** What stands in its rows already: the capabilities to rate. Days are ISO dates. */
  filled: readonly CellValue[]
}

/** The columns of a table's template, in the language of the words; capabilities and levels are those of the model. */
export function templateColumns(
  table: TableName,
  words: Words,
  model: ScorecardModel = builtInModel,
): TemplateColumn[] {
  const labels: Readonly<Record<string, string>> = { ...words.app.fields, ...words.templates.headings }
  return tables[table].flatMap((listed) => {
    const field = table === 'maturity' ? onScale(listed, model) : listed
    const column: TemplateColumn = {
      key: field.name,
      heading: labels[field.name]!,
      field,
      needed: neededIn(table, field),
      filled: [],
    }
    return table === 'maturity' && field.name === 'capability' ? capabilityColumns(column, words, model) : [column]
  })
}

/** A column of its own for every company stands in the template, so a row has to name one. */
function neededIn(table: TableName, field: Field): TemplateColumn['needed'] {
  if (field.required || (field.name === 'company' && needsCompany(table))) return 'yes'
  return measures[table]?.includes(field.name) ? 'one' : 'no'
}

/** Levels are held to the model's scale. */
function onScale(field: Field, { scale }: ScorecardModel): Field {
  return field.name === 'level' || field.name === 'target' ? { ...field, range: [scale.low, scale.high] } : field
}

/** A row for each capability of the model: its pillar and its id beside the column that is read. */
function capabilityColumns(
  column: TemplateColumn,
  { templates, lang }: Words,
  model: ScorecardModel,
): TemplateColumn[] {
  const capabilities = model.pillars.flatMap((pillar) =>
    pillar.capabilities.map(({ id, name }) => ({ id, name: name[lang], pillar: pillar.name[lang] })),
  )
  const beside = { field: null, needed: 'no' } as const
  return [
    { key: 'pillar', heading: templates.pillar, ...beside, filled: capabilities.map(({ pillar }) => pillar) },
    { key: 'id', heading: templates.id, ...beside, filled: capabilities.map(({ id }) => id) },
    { ...column, filled: capabilities.map(({ name }) => name) },
  ]
}
