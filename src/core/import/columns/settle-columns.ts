import type { Words } from '../../words/index.ts'
import type { Field } from '../field.ts'
import type { FieldSource } from '../map/compile-map.ts'
import { type MapOptions, optionFor } from '../map/table-map.ts'
import type { Question } from '../report.ts'
import { cellText } from '../source.ts'
import type { DateOrder } from '../values/dates.ts'
import type { Decimal } from '../values/numbers.ts'
import type { ColumnReading } from '../values/read-cell.ts'
import { dateOfSerial } from '../workbook/xlsx-dates.ts'
import type { ColumnEvidence } from './column-evidence.ts'

/** A question before it knows which map of which proposal it belongs to. */
export type OpenQuestion = Omit<Question, 'id' | 'map'>

type Ask = (question: OpenQuestion) => void

/** The decimal sign of a column of numbers: as the map says; else as its values settle it; else asked (a lone "1,234"). */
export function settleNumbers(
  field: Field,
  evidence: readonly ColumnEvidence[],
  options: MapOptions,
  words: Words,
  ask: Ask,
): ColumnReading['numbers'] {
  const thousands = options.thousands === undefined ? {} : { thousands: options.thousands }
  const stated = optionFor(options.decimal, field.name)
  if (stated !== undefined) return { decimal: stated, ...thousands }
  if (options.thousands === '.') return { decimal: ',', ...thousands }
  if (options.thousands === ',') return { decimal: '.', ...thousands }
  if (field.type !== 'number' && field.type !== 'integer') return { decimal: '.' }
  const point = evidence.some((item) => item.numbers.point > 0)
  const comma = evidence.some((item) => item.numbers.comma > 0)
  if (point && comma) return 'mixed'
  const samples = evidence.flatMap((item) => item.numbers.ambiguous).slice(0, 5)
  if (!point && !comma && samples.length > 0) {
    const { decimalPoint, decimalComma } = words.questions.choices
    ask({
      key: 'options.decimal',
      text: words.questions.decimal({ sample: samples[0]! }),
      column: null,
      samples,
      choices: [
        { value: '.', label: decimalPoint },
        { value: ',', label: decimalComma },
      ],
    })
  }
  return { decimal: comma ? ',' : '.', ...thousands }
}

/** The order of day and month of a column of dates: as the map says; else as a day beyond 12 settles it; else asked. */
export function settleDates(
  field: Field,
  evidence: readonly ColumnEvidence[],
  options: MapOptions,
  words: Words,
  ask: Ask,
): ColumnReading['dates'] {
  const stated = optionFor(options.dateOrder, field.name)
  if (stated !== undefined) return stated
  if (field.type !== 'date' && field.type !== 'period') return 'dmy'
  const dayFirst = evidence.some((item) => item.dates.dmy > 0)
  const monthFirst = evidence.some((item) => item.dates.mdy > 0)
  if (dayFirst && monthFirst) return 'mixed'
  const samples = evidence.flatMap((item) => item.dates.ambiguous).slice(0, 5)
  if (!dayFirst && !monthFirst && samples.length > 0) {
    const choices = words.questions.choices
    ask({
      key: 'options.dateOrder',
      text: words.questions.dateOrder({ sample: samples[0]! }),
      column: null,
      samples,
      choices: [
        { value: 'dmy', label: choices.dayFirst },
        { value: 'mdy', label: choices.monthFirst },
      ],
    })
  }
  return monthFirst ? 'mdy' : 'dmy'
}

/** Serial numbers that are taken for days: 1954 to 2064. */
const [firstSerial, lastSerial] = [20_000, 60_000]
/** The share of a column's cells from which on they are no slips. */
const serialShare = 0.1

/** What numbers like 45292 are in a column of days: as the map says; else asked, as only spreadsheets count days like that. */
export function settleSerials(
  { type }: Field,
  evidence: readonly ColumnEvidence[],
  { serialDates }: MapOptions,
  words: Words,
  ask: Ask,
): ColumnReading['serialDate'] {
  if (type !== 'date' && type !== 'period') return null
  if (serialDates !== undefined) {
    return serialDates === 'no' ? null : (serial) => dateOfSerial(serial, serialDates === '1904')
  }
  const serials = evidence.filter(
    ({ low, high, filled, numbers }) =>
      low >= firstSerial && high <= lastSerial && filled - numbers.none >= filled * serialShare,
  )
  const samples = serials.flatMap((item) => item.samples.filter((text) => /^\d/.test(text)))
  const sample = samples.find((text) => /^\d{5}(?!\d)/.test(text))
  if (sample === undefined) return null
  const { since1900, since1904, noDays } = words.questions.choices
  const day = (epoch1904: boolean) => ({ sample, day: cellText(dateOfSerial(Number.parseInt(sample, 10), epoch1904)) })
  ask({
    key: 'options.serialDates',
    text: words.questions.serialDates({ sample }),
    column: null,
    samples: samples.slice(0, 5),
    choices: [
      { value: '1900', label: since1900(day(false)) },
      { value: '1904', label: since1904(day(true)) },
      { value: 'no', label: noDays },
    ],
  })
  return null
}

/** Do the values of a column by themselves say how its numbers (or its days) are written. */
export function settledBy(kind: 'numbers' | 'dates', { type }: Field, { numbers, dates }: ColumnEvidence): boolean {
  if (kind === 'numbers') return (type === 'number' || type === 'integer') && numbers.point + numbers.comma > 0
  return (type === 'date' || type === 'period') && dates.dmy + dates.mdy > 0
}

/** What the values of single columns settle, by field; a column that contradicts itself settles nothing. */
export function decidedBy(
  fields: readonly FieldSource[],
  evidence: ReadonlyMap<number, ColumnEvidence>,
): { decimal: Record<string, Decimal>; dateOrder: Record<string, DateOrder> } {
  const decimal: Record<string, Decimal> = {}
  const dateOrder: Record<string, DateOrder> = {}
  for (const { field, columns } of fields) {
    const weighed = columns.flatMap((column) => evidence.get(column) ?? [])
    const some = (test: (item: ColumnEvidence) => boolean) => weighed.some(test)
    if (weighed.some((item) => settledBy('numbers', field, item))) {
      const [point, comma] = [some(({ numbers }) => numbers.point > 0), some(({ numbers }) => numbers.comma > 0)]
      if (point !== comma) decimal[field.name] = comma ? ',' : '.'
    }
    if (weighed.some((item) => settledBy('dates', field, item))) {
      const [dmy, mdy] = [some(({ dates }) => dates.dmy > 0), some(({ dates }) => dates.mdy > 0)]
      if (dmy !== mdy) dateOrder[field.name] = dmy ? 'dmy' : 'mdy'
    }
  }
  return { decimal, dateOrder }
}
