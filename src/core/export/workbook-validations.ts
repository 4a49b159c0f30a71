import { escapeXml } from './xml.ts'

/** What a spreadsheet lets into a column from its second row on, and what it says there. */
export interface Validation {
  /** "A" for the first column. */
  column: string
  rule: Rule
  /** Shown while a cell of the column is selected; at most 255 characters. */
  prompt: string
  /** Shown when a value is refused; at most 255 characters. */
  error: string
}

export type Rule =
  /** Says its prompt and lets everything in. */
  | { kind: 'any' }
  /** A drop-down list; with `open` other values are let in too. No value holds a comma; at most 255 characters in all. */
  | { kind: 'list'; values: readonly string[]; open?: true }
  /** Numbers, whole or not, from `low` to `high`; without `high` from `low` up; without both any number. */
  | { kind: 'decimal' | 'whole'; low?: number; high?: number }
  | { kind: 'date' }

/** The last row of a sheet. */
const lastRow = 1_048_576

/** 1 March 1900: the first day on which every spreadsheet agrees. */
const firstDay = 61

/** The element that goes below a sheet's rows; empty when there is nothing to hold to. */
export function validationsXml(validations: readonly Validation[]): string {
  if (validations.length === 0) return ''
  const items = validations.map(({ column, rule, prompt, error }) => {
    const lets = rule.kind === 'any' || (rule.kind === 'list' && rule.open)
    const refuse = lets ? '' : ` showErrorMessage="1" error="${escapeXml(error)}"`
    return `<dataValidation ${ruleAttributes(rule)}allowBlank="1" showInputMessage="1"${refuse} prompt="${escapeXml(prompt)}" sqref="${column}2:${column}${lastRow}">${formulas(rule)}</dataValidation>`
  })
  return `<dataValidations count="${items.length}">${items.join('')}</dataValidations>`
}

function ruleAttributes(rule: Rule): string {
  switch (rule.kind) {
    case 'any':
      return ''
    case 'list':
      return 'type="list" '
    case 'date':
      return 'type="date" operator="greaterThanOrEqual" '
    default:
      return `type="${rule.kind}" operator="${rule.high === undefined ? 'greaterThanOrEqual' : 'between'}" `
  }
}

function formulas(rule: Rule): string {
  const formula = (n: 1 | 2, value: string | number) => `<formula${n}>${escapeXml(String(value))}</formula${n}>`
  switch (rule.kind) {
    case 'any':
      return ''
    case 'list':
      return formula(1, `"${rule.values.join(',')}"`)
    case 'date':
      return formula(1, firstDay)
    default:
      return formula(1, rule.low ?? -1e300) + (rule.high === undefined ? '' : formula(2, rule.high))
  }
}
