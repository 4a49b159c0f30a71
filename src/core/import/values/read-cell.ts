import type { Period } from '../../workspace/period.ts'
import type { Field } from '../field.ts'
import { foldText, twoDigitYear } from '../headers/headers.ts'
import type { IssueCode, IssueDetail } from '../issue-log.ts'
import {
  type BrokenCell,
  type Cell,
  cellText,
  type DateCell,
  isBrokenCell,
  isDateCell,
  isWrittenNumber,
  type Source,
} from '../source.ts'
import { unguarded } from '../text/write-csv.ts'
import { type DateOrder, dateEvidence, hasShortYear, parseDate, readPeriod } from './dates.ts'
import { type NumberStyle, parseNumber } from './numbers.ts'

/** How the texts of one column are read, settled by its evidence or by the map. `mixed`: its values contradict each other. */
export interface ColumnReading {
  numbers: NumberStyle | 'mixed'
  dates: DateOrder | 'mixed'
  /** The day that a bare number is in a column of days; null: it is none. */
  serialDate: ((serial: number) => DateCell | BrokenCell) | null
  isMissing(text: string): boolean
  /** Texts that stand for values; looked up as they are, then folded. */
  values: ReadonlyMap<string, string | number | null> | null
  /** What becomes of a text with personal data in it; null: it is taken as it is. */
  personal: ((text: string) => string | null) | null
}

/** Why one cell cannot be read. */
export class CellProblem {
  readonly code: IssueCode
  readonly detail: IssueDetail

  constructor(code: IssueCode, detail: IssueDetail = {}) {
    this.code = code
    this.detail = detail
  }
}

export type Value = string | number | null | Period

const yes = new Set([
  '1',
  'yes',
  'y',
  'true',
  't',
  'x',
  'co',
  'dung',
  'roi',
  'da roi bo',
  'churned',
  'ja',
  'wahr',
  'oui',
  'vrai',
  'sim',
  'verdadeiro',
])
const no = new Set([
  '0',
  'no',
  'n',
  'false',
  'f',
  'khong',
  'sai',
  'chua',
  'con',
  'active',
  'nein',
  'falsch',
  'non',
  'faux',
  'nao',
  'falso',
])

/** The value of one cell for one field: null when there is none, a `CellProblem` when it cannot be read. */
export function readCell(
  cell: Cell | undefined,
  field: Field,
  reading: ColumnReading,
  source: Source,
): Value | CellProblem {
  if (cell === null || cell === undefined) return null
  if (isBrokenCell(cell)) return new CellProblem(cell.code)
  if (typeof cell === 'string') {
    const text = clean(cell)
    if (reading.isMissing(text)) return null
    const stated = reading.values && statedValue(reading.values, text)
    if (stated !== undefined && stated !== null) return stated.value
    return readText(text, field, reading)
  }
  const stated = reading.values && statedValue(reading.values, cellText(cell))
  if (stated) return stated.value
  if (reading.isMissing(cellText(cell))) return null
  if (isWrittenNumber(cell)) {
    // Only an amount is a number whatever way it is written.
    const isAmount = field.type === 'number' || field.type === 'integer'
    return isAmount ? readNumberCell(cell.number, field, reading, source) : readText(cell.written, field, reading)
  }
  if (isDateCell(cell)) {
    if (field.type === 'date' || field.type === 'text' || field.type === 'company') return cell.iso
    if (field.type === 'period') return { start: cell.iso, grain: 'day' }
    return new CellProblem('NUM-01')
  }
  return readNumberCell(cell, field, reading, source)
}

function readNumberCell(cell: number, field: Field, reading: ColumnReading, source: Source): Value | CellProblem {
  switch (field.type) {
    case 'number':
      return Number.isFinite(cell) ? cell : new CellProblem('NUM-01')
    case 'integer':
      return Number.isInteger(cell) ? cell : new CellProblem('NUM-03')
    case 'date': {
      const day = cell >= 1 ? source.serialDate?.(cell) : undefined
      if (!day) return readText(String(cell), field, reading)
      return isBrokenCell(day) ? new CellProblem(day.code) : day.iso
    }
    default:
      return readText(String(cell), field, reading)
  }
}

function readText(raw: string, field: Field, reading: ColumnReading): Value | CellProblem {
  const text = field.written ? unguarded(raw) : raw
  switch (field.type) {
    case 'text':
      if (reading.personal) return reading.personal(text)
      return (field.choices && choiceOf(text, field.choices)) ?? text
    case 'company':
      return text
    case 'number':
    case 'integer': {
      if (reading.numbers === 'mixed') {
        return /^-?\d{1,15}$/.test(text) ? Number(text) : new CellProblem('NUM-02')
      }
      const number = parseNumber(text, reading.numbers)
      if (!number) return new CellProblem('NUM-01')
      if (number.inexact) return new CellProblem('NUM-04')
      if (field.type === 'integer' && !Number.isInteger(number.value)) return new CellProblem('NUM-03')
      return field.share && number.percent ? number.value / 100 : number.value
    }
    case 'boolean': {
      const folded = foldText(text)
      return yes.has(folded) ? 1 : no.has(folded) ? 0 : new CellProblem('BOO-01')
    }
    case 'date': {
      const serial = serialIn(text, reading)
      if (serial !== undefined) return serial
      if (reading.dates === 'mixed' && !readsOneWay(text)) return new CellProblem('DAT-02')
      return parseDate(text, orderOf(reading)) ?? new CellProblem('DAT-03')
    }
    case 'period': {
      const serial = serialIn(text, reading)
      if (serial instanceof CellProblem) return serial
      if (serial !== undefined) return { start: serial, grain: 'day' }
      if (reading.dates === 'mixed' && !readsOneWay(text)) return new CellProblem('DAT-02')
      return readPeriod(text, orderOf(reading)) ?? new CellProblem('PER-01')
    }
  }
}

/** The day of a serial number with its time of day as a fraction; undefined where a text is none, or numbers are no days. */
function serialIn(text: string, { serialDate }: ColumnReading): string | CellProblem | undefined {
  if (!serialDate || !/^\d{5}(?:[.,]\d+)?$/.test(text)) return undefined
  const day = serialDate(Number.parseInt(text, 10))
  return isBrokenCell(day) ? new CellProblem(day.code) : day.iso
}

/** The value of a closed field that a text means, in any case and with or without diacritics. */
function choiceOf(text: string, choices: NonNullable<Field['choices']>): string | undefined {
  const folded = foldText(text)
  return Object.keys(choices).find((choice) => choice === folded || choices[choice]!.includes(folded))
}

/** In a column of both orders only dates that no order changes can be trusted: "2026-02-13", "5 Jan 2026", "05/05/2026". */
const readsOneWay = (text: string) => ['none', 'not-a-date'].includes(dateEvidence(text))
const orderOf = (reading: ColumnReading) => (reading.dates === 'mixed' ? 'dmy' : reading.dates)

/** NFC and trimmed; the test spares plain text the normalising. */
export function clean(text: string): string {
  const trimmed = text.trim()
  return /[^\x00-\x7f]/.test(trimmed) ? trimmed.normalize('NFC') : trimmed
}

function statedValue(
  values: ReadonlyMap<string, string | number | null>,
  text: string,
): { value: string | number | null } | undefined {
  const key = values.has(text) ? text : foldText(text)
  return values.has(key) ? { value: values.get(key) ?? null } : undefined
}

/** Is the year of this text read by the pivot of two-digit years. */
export function usesYearPivot(cell: Cell | undefined, field: Field): boolean {
  return typeof cell === 'string' && (field.type === 'date' || field.type === 'period') && hasShortYear(cell)
}

/** The period that a header of a wide table stands for, without a unit behind it: "2023 ($M)"; two digits are a year by the pivot. */
export function periodOfHeader(text: string): Period | undefined {
  const bare = text.replace(/(?:\s*[([{][^)\]}]*[)\]}]|\s*[*†])+\s*$/u, '').trim()
  const year = twoDigitYear(bare)
  return readPeriod(year === undefined ? bare : String(year), 'ymd')
}
