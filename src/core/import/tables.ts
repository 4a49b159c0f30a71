/** Every importable table and its fields: the contract of shared tables, and what header recognition and templates are made from. */

export type FieldType = 'company' | 'period' | 'date' | 'text' | 'number' | 'integer' | 'boolean'

export interface Field {
  name: string
  type: FieldType
  required?: true
  /** Inclusive bounds of a valid value. */
  range?: readonly [number, number]
  /** Other headers that mean this field, folded (lower case, no diacritics, spaces for punctuation). English and Vietnamese. */
  synonyms: readonly string[]
}

export const tableNames = [
  'responses',
  'scores',
  'financials',
  'customers',
  'companies',
  'maturity',
  'business_case',
  'initiatives',
] as const
export type TableName = (typeof tableNames)[number]
