import { Failure } from '../../workspace/failure.ts'
import { CellStore } from '../cell-store.ts'
import { limits } from '../limits.ts'
import { type Cell, isDateCell } from '../source.ts'
import { dateOfIso, dateOfSerial } from './xlsx-dates.ts'
import { readReference } from './xlsx-reference.ts'
import type { NumberMeaning } from './xlsx-styles.ts'
import { CellText, type TextBudget } from './xlsx-texts.ts'
import type { XmlAttributes } from './xml-attributes.ts'
import { scanXml, type XmlHandler } from './xml-scan.ts'
import type { XmlPiece } from './xml-text.ts'

export interface SheetContext {
  strings: readonly string[]
  meanings: readonly NumberMeaning[]
  epoch1904: boolean
  budget: TextBudget
}

/** The cells of a worksheet, and what is to be said about reading them. */
export interface SheetGrid {
  cells: CellStore
  /** Cells holding an error (#N/A, #DIV/0!), read as missing. */
  errors: number
  /** Formulas without a calculated value, read as missing: formulas are never evaluated here. */
  uncalculated: number
  merged: number
  /** Rows that a filter or a person hides; they are read like the others. */
  hiddenRows: number
}

/**
 * Reads a worksheet in one pass. The declared dimension is ignored; a cell that no sheet has (A0, XFD1048577) makes its row a problem.
 * Failures: those of `scanXml`, LIM-02 a value beyond the columns that are read, LIM-04 too much text.
 */
export function readSheet(part: string, pieces: Iterable<XmlPiece>, context: SheetContext): SheetGrid {
  const reader = new SheetReader(context)
  scanXml(part, pieces, reader)
  return reader.grid
}

class SheetReader implements XmlHandler {
  readonly grid: SheetGrid = { cells: new CellStore(), errors: 0, uncalculated: 0, merged: 0, hiddenRows: 0 }
  readonly #context: SheetContext
  readonly #text: CellText
  /** A serial number stands in many cells; its day is found once. */
  readonly #days = new Map<number, Cell>()
  #inRows = false
  #line = 0
  /** Does the row say its own number; else its first cell does. */
  #lineStated = false
  #begun = false
  #hidden = false
  #column = -1
  #type = 'n'
  #style = 0
  #formula = false

  constructor(context: SheetContext) {
    this.#context = context
    this.#text = new CellText(context.budget)
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'c') this.#openCell(attributes)
    else if (name === 'v' || name === 't' || name === 'rPh') this.#text.open(name)
    else if (name === 'row') this.#openRow(attributes)
    else if (name === 'f') this.#formula = true
    else if (name === 'mergeCell') this.grid.merged++
    else if (name === 'sheetData') this.#inRows = true
  }

  text(text: string): void {
    this.#text.add(text)
  }

  close(name: string): void {
    if (name === 'c') this.#closeCell()
    else if (name === 'v' || name === 't' || name === 'rPh') this.#text.close(name)
    else if (name === 'row') {
      if (this.#hidden && this.#begun) this.grid.hiddenRows++
      this.#begun = false
    } else if (name === 'sheetData') this.#inRows = false
  }

  #openRow(attributes: XmlAttributes): void {
    this.#begun = false
    this.#column = -1
    const stated = attributes.get('r')
    const line = Number(stated)
    this.#lineStated = stated !== undefined && line >= 1 && line <= limits.sheetRows && Number.isInteger(line)
    this.#line = this.#lineStated ? line : this.#line + 1
    this.#hidden = isTrue(attributes.get('hidden'))
    if (stated !== undefined && !this.#lineStated) this.#misplaced(stated)
  }

  #openCell(attributes: XmlAttributes): void {
    this.#text.begin()
    this.#formula = false
    this.#type = attributes.get('t') ?? 'n'
    this.#style = Number(attributes.get('s') ?? 0)
    const reference = attributes.get('r')
    if (reference === undefined) this.#column++
    else {
      const place = readReference(reference)
      if (place && !this.#lineStated) {
        this.#line = place.row
        this.#lineStated = true
      }
      if (place?.row === this.#line) this.#column = place.column
      else this.#misplaced(reference)
    }
  }

  #closeCell(): void {
    const text = this.#text
    const empty = !text.found || text.raw === ''
    if (this.#formula && empty && this.#type !== 'str') this.grid.uncalculated++
    const cell = empty ? null : this.#cell(text)
    // What follows the cell up to the next one belongs to none.
    text.begin()
    if (cell === null || !this.#inRows) return
    if (this.#column >= limits.columns) {
      throw new Failure('LIM-02', { columns: this.#column + 1, limit: limits.columns })
    }
    this.#begin()
    this.grid.cells.put(this.#column, cell)
  }

  #cell(text: CellText): Cell {
    const { strings, meanings, epoch1904 } = this.#context
    const { raw } = text
    switch (this.#type) {
      case 's':
        return (/^\d{1,9}$/.test(raw) ? strings[Number(raw)] : undefined) ?? { code: 'XLS-02', raw: `string ${raw}` }
      case 'str':
      case 'inlineStr':
        return this.grid.cells.once(text.text)
      case 'b':
        return isTrue(raw) ? 'TRUE' : raw === '0' || raw === 'false' ? 'FALSE' : { code: 'XLS-02', raw }
      case 'e':
        this.grid.errors++
        return null
      case 'd':
        return dateOfIso(raw)
    }
    const number = Number(raw)
    if (!decimal.test(raw) || !Number.isFinite(number)) return { code: 'XLS-02', raw }
    const meaning = meanings[this.#style] ?? 'plain'
    if (meaning === 'plain') return number
    // What the sheet shows is what people mean: 0.85 in a percent format is 85 %.
    if (meaning === 'percent') return this.grid.cells.once(`${Number((number * 100).toPrecision(12))}%`)
    const whole = Math.floor(number)
    const day = this.#days.get(whole) ?? dateOfSerial(number, epoch1904)
    if (isDateCell(day)) this.#days.set(whole, day)
    return day
  }

  #begin(): void {
    if (!this.#begun) this.grid.cells.startRow(this.#line)
    this.#begun = true
  }

  #misplaced(reference: string): void {
    if (!this.#inRows) return
    const raw = reference.slice(0, 80)
    this.#begin()
    this.grid.cells.fail({ code: 'XLS-07', detail: { raw }, columnNo: null, raw })
  }
}

/** JavaScript also takes "0x10" and "" for numbers. */
const decimal = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*$/i

const isTrue = (text: string | undefined) => text === '1' || text === 'true'
