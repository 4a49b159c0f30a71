import type { Field } from '../import/field.ts'
import type { Words } from '../words/index.ts'
import type { Rule } from './workbook-validations.ts'

/** Metrics that are offered where any name may be entered. */
const commonMetrics = ['nps', 'csat', 'ces', 'cx_index']

/** What a field takes, in words that begin small: "a number from 0 to 10". */
export function fieldValues(field: Field, words: Words): string {
  const { values, answers } = words.templates
  if (field.choices) return values.oneOf(choicesOf(field.choices, words).join(', '))
  const [low, high] = bounds(field)
  switch (field.type) {
    case 'date':
    case 'period':
      return values[field.type]
    case 'boolean':
      return values.oneOf(Object.values(answers).join(', '))
    case 'number':
    case 'integer':
      if (field.share) return values.share
      if (low === undefined) return values.number
      if (high === undefined) return values.atLeast(String(low))
      return isWhole(field) ? values.wholeFromTo(String(low), String(high)) : values.fromTo(String(low), String(high))
    default:
      return values.text
  }
}

/** What a spreadsheet lets into a field's cells: no less than the import takes. */
export function fieldRule(field: Field, words: Words): Rule {
  if (field.choices) return { kind: 'list', values: choicesOf(field.choices, words) }
  if (field.name === 'metric') return { kind: 'list', values: commonMetrics, open: true }
  const [low, high] = bounds(field)
  switch (field.type) {
    case 'date':
      return { kind: 'date' }
    case 'boolean':
      return { kind: 'list', values: Object.values(words.templates.answers) }
    case 'number':
    case 'integer':
      return {
        kind: isWhole(field) ? 'whole' : 'decimal',
        ...(low === undefined ? {} : { low }),
        ...(high === undefined ? {} : { high }),
      }
    default:
      return { kind: 'any' }
  }
}

/** Answers to the NPS question are whole numbers too. */
const isWhole = (field: Field) => field.type === 'integer' || field.name === 'nps'

function bounds({ range }: Field): [low?: number, high?: number] {
  if (!range) return []
  return range[1] === Number.MAX_VALUE ? [range[0]] : [...range]
}

function choicesOf(choices: NonNullable<Field['choices']>, words: Words): string[] {
  const names: Readonly<Record<string, string>> = words.templates.choices
  return Object.keys(choices).map((choice) => names[choice]!)
}
