import type { Field } from '../import/field.ts'
import { measures, needsCompany } from '../import/map/compile-map.ts'
import { type TableName, tables } from '../import/tables.ts'
import { builtInModel } from '../scorecard-model/model.ts'
import type { Words } from '../words/index.ts'

/** A column of a template: a field that the import reads, or one that only helps who fills it in. */
export interface TemplateColumn {
  heading: string
  field: Field | null
  /** Must it be filled in every row; `one`: at least one of the columns that say so. */
  needed: 'yes' | 'no' | 'one'
  /** What stands in its rows already: the capabilities to rate. */
  filled: readonly string[]
}

/** The columns of a table's template, in the language of the words. */
export function templateColumns(table: TableName, words: Words): TemplateColumn[] {
  const labels: Readonly<Record<string, string>> = { ...words.app.fields, ...words.templates.headings }
  return tables[table].flatMap((field) => {
    const column: TemplateColumn = {
      heading: labels[field.name]!,
      field,
      needed: neededIn(table, field),
      filled: [],
    }
    return table === 'maturity' && field.name === 'capability' ? capabilityColumns(column, words) : [column]
  })
}

/** A column of its own for every company stands in the template, so a row has to name one. */
function neededIn(table: TableName, field: Field): TemplateColumn['needed'] {
  if (field.required || (field.name === 'company' && needsCompany(table))) return 'yes'
  return measures[table]?.includes(field.name) ? 'one' : 'no'
}

/** A row for each capability of the model: its pillar and its id beside the column that is read. */
function capabilityColumns(column: TemplateColumn, { templates, lang }: Words): TemplateColumn[] {
  const capabilities = builtInModel.pillars.flatMap((pillar) =>
    pillar.capabilities.map(({ id, name }) => ({ id, name: name[lang], pillar: pillar.name[lang] })),
  )
  const beside = { field: null, needed: 'no' } as const
  return [
    { heading: templates.pillar, ...beside, filled: capabilities.map(({ pillar }) => pillar) },
    { heading: templates.id, ...beside, filled: capabilities.map(({ id }) => id) },
    { ...column, filled: capabilities.map(({ name }) => name) },
  ]
}
