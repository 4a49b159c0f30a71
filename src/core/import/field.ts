/** What a column of a file can become. */

export type FieldType = 'company' | 'period' | 'date' | 'text' | 'number' | 'integer' | 'boolean'

export interface Field {
  name: string
  type: FieldType
  required?: true
  /** Inclusive bounds of a valid value. */
  range?: readonly [number, number]
  /** A share of one: "20 %" in the file is 0.2. */
  share?: true
  /** The only values there are, each with other texts that mean it, folded as headers are. */
  choices?: Readonly<Record<string, readonly string[]>>
  /** Triptych writes the field itself (assessment sheets): what keeps its text from being a formula in a CSV is taken off again. */
  written?: true
  /** Other headers that mean this field, folded (lower case, no diacritics, spaces for punctuation). English and Vietnamese. */
  synonyms: readonly string[]
}

type Traits = Pick<Field, 'required' | 'range' | 'share' | 'choices'>

/** A field with the other headers that mean it, separated by commas. */
export const field = (type: FieldType, name: string, synonyms: string, traits: Traits = {}): Field => ({
  name,
  type,
  ...traits,
  synonyms: synonyms === '' ? [] : synonyms.split(', '),
})
export const text = (name: string, synonyms: string, traits?: Traits) => field('text', name, synonyms, traits)
export const number = (name: string, synonyms: string, traits?: Traits) => field('number', name, synonyms, traits)
export const date = (name: string, synonyms: string) => field('date', name, synonyms)

export const required = { required: true } as const
export const notNegative = { range: [0, Number.MAX_VALUE] } as const
