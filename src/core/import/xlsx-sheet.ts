import { Failure } from '../workspace/failure.ts'
import { limits } from './limits.ts'
import type { Cell } from './source.ts'
import { dateOfSerial, type NumberMeaning } from './xlsx-styles.ts'
import { scanXml } from './xml-scan.ts'

export interface SheetContext {
  strings: readonly string[]
  meanings: readonly NumberMeaning[]
  epoch1904: boolean
}

export interface SheetGrid {
  rows: { cells: Cell[]; line: number }[]
  /** Cells holding an error (#N/A, #DIV/0!), read as missing. */
  errors: number
  /** Formulas without a calculated value, read as missing: formulas are never evaluated here. */
  uncalculated: number
  merged: number
}

/** The shared strings of a workbook; runs of one string are joined, phonetic guides left out. Failure LIM-04 when they are too many. */
export function sharedStrings(xml: string | undefined): string[] {
  if (xml === undefined) return []
  const strings: string[] = []
  let current = ''
  let size = 0
  let inText = false
  let phonetic = 0
  scanXml('xl/sharedStrings.xml', xml, {
    open(name) {
      if (name === 'si') current = ''
      if (name === 'rPh') phonetic++
      inText = name === 't' && phonetic === 0
    },
    text(text) {
      if (!inText) return
      current += text
      size += text.length
      if (size > limits.sharedStringCharacters)
        throw new Failure('LIM-04', { limit: limits.sharedStringCharacters / 1e6 })
    },
    close(name) {
      inText = false
      if (name === 'rPh') phonetic--
      if (name === 'si') strings.push(current)
    },
  })
  return strings
}

/** The cells of a worksheet by row number. The declared dimension is ignored: memory follows the cells that are there. */
export function readSheet(part: string, xml: string, context: SheetContext): SheetGrid {
  const grid: SheetGrid = { rows: [], errors: 0, uncalculated: 0, merged: 0 }
  let row: { cells: Cell[]; line: number } = { cells: [], line: 0 }
  let column = -1
  let type = 'n'
  let style = 0
  let value = ''
  let hasValue = false
  let hasFormula = false
  let collecting = false
  let sorted = true
  scanXml(part, xml, {
    open(name, attribute) {
      if (name === 'row') {
        const line = Number(attribute('r') ?? row.line + 1)
        if (line <= row.line) sorted = false
        row = { cells: [], line: Number.isSafeInteger(line) && line > 0 ? line : row.line + 1 }
        column = -1
      } else if (name === 'c') {
        const reference = attribute('r')
        column = reference === undefined ? column + 1 : columnOf(reference, part)
        type = attribute('t') ?? 'n'
        style = Number(attribute('s') ?? 0)
        value = ''
        hasValue = false
        hasFormula = false
      } else if (name === 'f') hasFormula = true
      else if (name === 'v' || name === 't') {
        collecting = true
        hasValue = true
      } else if (name === 'mergeCell') grid.merged++
    },
    text(text) {
      if (collecting) value += text
    },
    close(name) {
      if (name === 'v' || name === 't') collecting = false
      else if (name === 'c') {
        if (hasFormula && !hasValue) grid.uncalculated++
        if (type === 'e') grid.errors++
        const cell = hasValue ? cellOf(value, type, context.meanings[style] ?? 'plain', context) : null
        if (cell !== null) {
          while (row.cells.length < column) row.cells.push(null)
          row.cells[column] = cell
        }
      } else if (name === 'row' && row.cells.length > 0) grid.rows.push(row)
    },
  })
  if (!sorted) grid.rows.sort((a, b) => a.line - b.line)
  return grid
}

function cellOf(value: string, type: string, meaning: NumberMeaning, context: SheetContext): Cell {
  switch (type) {
    case 's':
      return context.strings[Number(value)] ?? { code: 'XLS-02', raw: `string ${value}` }
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE'
    case 'e':
      return null
    case 'd':
      return { iso: value.slice(0, 10) }
    case 'str':
    case 'inlineStr':
      return value
    default: {
      const number = Number(value)
      if (value.trim() === '' || !Number.isFinite(number)) return { code: 'XLS-02', raw: value }
      if (meaning === 'date') return dateOfSerial(number, context.epoch1904)
      // What the sheet shows is what people mean: 0.85 in a percent format is 85 %.
      return meaning === 'percent' ? `${Number((number * 100).toPrecision(12))}%` : number
    }
  }
}

/** "AB12" → 27. Failures: XML-02 no reference, LIM-02 beyond the columns that are read. */
function columnOf(reference: string, part: string): number {
  const letters = /^[A-Z]{1,3}(?=\d)/iu.exec(reference)?.[0]
  if (!letters) throw new Failure('XML-02', { part, at: 0 })
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  if (column > limits.columns) throw new Failure('LIM-02', { columns: column, limit: limits.columns })
  return column - 1
}
