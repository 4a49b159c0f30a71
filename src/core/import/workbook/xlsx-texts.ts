import { Failure } from '../../workspace/failure.ts'
import { ownCopy } from '../cell-store.ts'
import { limits } from '../limits.ts'
import { scanXml } from './xml-scan.ts'
import type { XmlPiece } from './xml-text.ts'

/** What all texts of a workbook may take together. */
export class TextBudget {
  #left: number = limits.workbookCharacters

  /** Counts one text; a short one as 32 characters, which is what holding it costs. Failure LIM-04 when it was too much. */
  take(characters: number): void {
    this.#left -= Math.max(characters, 32)
    if (this.#left < 0) throw new Failure('LIM-04', { limit: limits.workbookCharacters / 1e6 })
  }
}

/**
 * Collects the text of one cell from its <t> and <v> elements: runs are joined, phonetic guides left out, Excel's way of writing control
 * characters (_x000D_) read.
 */
export class CellText {
  readonly #budget: TextBudget
  #text = ''
  #inText = false
  #phonetic = 0
  /** Was there a <t> or a <v> at all. */
  found = false

  constructor(budget: TextBudget) {
    this.#budget = budget
  }

  begin(): void {
    this.#text = ''
    this.#inText = false
    this.#phonetic = 0
    this.found = false
  }

  open(name: string): void {
    if (name === 'rPh') this.#phonetic++
    else if ((name === 't' || name === 'v') && this.#phonetic === 0) {
      this.#inText = true
      this.found = true
    }
  }

  add(text: string): void {
    if (!this.#inText) return
    // What goes beyond the first piece is rare; it is counted as it comes, so that no text grows past the budget.
    if (this.#text !== '') this.#budget.take(text.length)
    this.#text = this.#text === '' ? text : this.#text + text
  }

  close(name: string): void {
    if (name === 'rPh') this.#phonetic--
    else if (name === 't' || name === 'v') this.#inText = false
  }

  /** The value as it stands, for numbers and indexes. */
  get raw(): string {
    return this.#text
  }

  /** The value as a text that is kept. */
  get text(): string {
    this.#budget.take(this.#text.length)
    if (!this.#text.includes('_x')) return this.#text
    return this.#text.replace(/_x([0-9a-f]{4})_/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  }
}

/** The shared strings of a workbook. What it says about their number is ignored. Failure LIM-04 when they are too many. */
export function sharedStrings(pieces: Iterable<XmlPiece>, budget: TextBudget): string[] {
  const strings: string[] = []
  const text = new CellText(budget)
  scanXml('xl/sharedStrings.xml', pieces, {
    open(name) {
      if (name === 'si') text.begin()
      else text.open(name)
    },
    text: (added) => text.add(added),
    close(name) {
      if (name === 'si') strings.push(ownCopy(text.text))
      else text.close(name)
    },
  })
  return strings
}
