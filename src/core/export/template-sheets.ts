import type { ScorecardModel } from '../scorecard-model/model.ts'
import { ratingsOfLevels } from '../scorecard-model/scale.ts'
import type { Words } from '../words/index.ts'
import { sentenceCase } from '../words/sentence-case.ts'
import type { TemplateColumn } from './template-columns.ts'
import { fieldRule, fieldValues } from './template-values.ts'
import { type CellValue, columnLetter, type Sheet } from './workbook.ts'
import type { CellStyle } from './workbook-styles.ts'

/** The sheet to fill in. What must be filled stands under dark headings; each column says what it takes as soon as a cell is selected. */
export function dataSheet(
  columns: readonly TemplateColumn[],
  rows: readonly (readonly CellValue[])[],
  words: Words,
): Sheet {
  const headings = columns.map(({ needed }): CellStyle => (needed === 'yes' ? 'requiredHeading' : 'heading'))
  return {
    name: words.templates.dataSheet,
    rows: rows.map((cells, r) =>
      r === 0 ? { cells, styles: headings } : { cells: cells.map((value, c) => dayOr(value, columns[c]!)) },
    ),
    columns: columns.map(({ heading, field, filled }) => ({
      width: Math.min(60, Math.max(14, ...[heading, ...filled].map((value) => String(value ?? '').length + 3))),
      style: styleOf(field),
    })),
    frozenRows: 1,
    validations: columns.flatMap(({ field }, c) => {
      if (!field) return []
      const values = `${sentenceCase(fieldValues(field, words), words)}.`
      const prompt = `${explanation(field.name, words).about} ${values}`
      return [{ column: columnLetter(c), rule: fieldRule(field, words), prompt, error: values }]
    }),
  }
}

/**
 * Every field of the template: whether it must be filled, what it holds, what may be entered. No row holds two texts that could be
 * headings (a field and its example), or an import would take it for one.
 */
export function guideSheet(columns: readonly TemplateColumn[], words: Words): Sheet {
  const { guide, guideSheet: name, dataSheet: data, howTo, needed: isNeeded, forExample } = words.templates
  const headings = [guide.column, guide.needed, guide.about, guide.values]
  const fields = columns.flatMap(({ heading, field, needed }) => {
    if (!field) return []
    const { about, example } = explanation(field.name, words)
    const values = `${sentenceCase(fieldValues(field, words), words)}. ${forExample(exampleText(example, words))}`
    return [{ cells: [heading, isNeeded[needed], about, values] }]
  })
  return {
    name,
    rows: [
      { cells: [howTo(data)], styles: ['title'] },
      { cells: headings, styles: headings.map((): CellStyle => 'heading') },
      ...fields,
    ],
    columns: [32, 18, 64, 64].map((width) => ({ width, style: 'wrapped' })),
    frozenRows: 2,
  }
}

/** A day as a spreadsheet stores it: the number of days since 1899, in the format of its column. */
function dayOr(value: CellValue, { field }: TemplateColumn): CellValue {
  if (field?.type !== 'date' || typeof value !== 'string' || value === '') return value
  return Date.parse(value) / 86_400_000 + 25_569
}

/** A sheet with what each level of each capability looks like, to rate by; none where the model describes no levels. */
export function levelsSheets(model: ScorecardModel, words: Words): Sheet[] {
  const described = model.pillars.some(({ capabilities }) => capabilities.some(({ levels }) => levels.length > 0))
  return described ? [levelsSheet(model, words)] : []
}

function levelsSheet({ stages: names, scale, pillars }: ScorecardModel, words: Words): Sheet {
  const { templates, lang, numbers } = words
  const ratings = ratingsOfLevels(scale)
  const stages = names.map((stage, i) => `${numbers.exact(ratings[i]!)} – ${stage[lang]}`)
  const headings = [templates.pillar, words.app.fields.capability, ...stages]
  const rows = pillars.flatMap((pillar) =>
    pillar.capabilities.map(({ name, levels }) => ({
      cells: [pillar.name[lang], name[lang], ...levels.map((level) => level[lang])],
    })),
  )
  return {
    name: templates.levelsSheet,
    rows: [{ cells: headings, styles: headings.map((): CellStyle => 'heading') }, ...rows],
    columns: [24, 32, ...stages.map(() => 38)].map((width) => ({ width, style: 'wrapped' })),
    frozenRows: 1,
  }
}

function explanation(field: string, { templates }: Words): { about: string; example: string | number } {
  const fields: Readonly<Record<string, { about: string; example: string | number }>> = templates.fields
  return fields[field]!
}

function exampleText(example: string | number, { numbers }: Words): string {
  return typeof example === 'string' ? example : numbers.number(example, Number.isInteger(example) ? 0 : 1)
}

/** Periods are text, or a spreadsheet would make days of "2026-03"; so are names and numbers of customers, which may begin with 0. */
function styleOf(field: TemplateColumn['field']): CellStyle {
  switch (field?.type) {
    case 'date':
      return 'date'
    case 'number':
    case 'integer':
    case 'boolean':
      return 'plain'
    default:
      return 'text'
  }
}
