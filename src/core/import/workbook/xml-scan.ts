import { Failure } from '../../workspace/failure.ts'
import { limits } from '../limits.ts'
import { XmlAttributes } from './xml-attributes.ts'
import { decodeEntities } from './xml-entities.ts'
import type { XmlPiece } from './xml-text.ts'

/** What is told of an XML part; names come without their prefix. */
export interface XmlHandler {
  open?(name: string, attributes: XmlAttributes): void
  text?(text: string): void
  close?(name: string): void
}

/**
 * Walks an XML part once, front to back, piece by piece. Failures: XML-01 a document type declaration (never allowed in a workbook),
 * XML-02 with the byte where it is not well-formed, nested deeper than 64, or holds one tag or text of more than 16 million characters.
 */
export function scanXml(part: string, pieces: Iterable<XmlPiece>, handler: XmlHandler): void {
  const scan = new Scan(part, handler)
  for (const piece of pieces) scan.push(piece)
  scan.end()
}

class Scan {
  readonly #part: string
  readonly #handler: XmlHandler
  readonly #attributes = new XmlAttributes()
  /** What is read and not yet told: it begins with the unfinished token. */
  #xml = ''
  #bytes = 0
  #wide = false
  /** The open tags: as they stand, and without their prefix. */
  readonly #names: string[] = []
  readonly #local: string[] = []

  constructor(part: string, handler: XmlHandler) {
    this.#part = part
    this.#handler = handler
  }

  push({ text, bytes, wide }: XmlPiece): void {
    this.#bytes += bytes
    this.#wide = wide
    this.#xml = this.#xml === '' ? text : this.#xml + text
    const told = this.#walk(this.#xml)
    if (this.#xml.length - told > limits.xmlToken) throw this.#broken(told)
    this.#xml = this.#xml.slice(told)
  }

  end(): void {
    const open = this.#xml.indexOf('<')
    if (open >= 0 || this.#names.length > 0) throw this.#broken(open < 0 ? this.#xml.length : open)
  }

  /** Tells every token that is whole; gives where the first unfinished one begins. */
  #walk(xml: string): number {
    let at = 0
    for (;;) {
      const open = xml.indexOf('<', at)
      if (open < 0) return at
      const next = xml.charCodeAt(open + 1)
      if (Number.isNaN(next)) return at
      const end = next === 33 || next === 63 ? this.#markup(xml, open) : this.#attributes.read(xml, open + 1)
      if (end < 0) return at
      if (open > at && this.#names.length > 0) this.#handler.text?.(decodeEntities(xml.slice(at, open)))
      if (next === 33 || next === 63) this.#tellMarkup(xml, open, end)
      else if (next === 47) this.#close(xml, open, end)
      else this.#open(xml, open, end)
      at = end
    }
  }

  #open(xml: string, open: number, end: number): void {
    const { nameEnd, localStart, wellFormed } = this.#attributes
    if (nameEnd === open + 1 || !wellFormed) throw this.#broken(open)
    const name = xml.slice(localStart, nameEnd)
    this.#handler.open?.(name, this.#attributes)
    if (xml.charCodeAt(end - 2) === 47) this.#handler.close?.(name)
    else {
      this.#local.push(name)
      if (this.#names.push(localStart === open + 1 ? name : xml.slice(open + 1, nameEnd)) > limits.depth) {
        throw this.#broken(open)
      }
    }
  }

  #close(xml: string, open: number, end: number): void {
    const name = this.#names.pop()
    if (name === undefined || !xml.startsWith(name, open + 2)) throw this.#broken(open)
    for (let i = open + 2 + name.length; i < end - 1; i++) if (!isSpace(xml.charCodeAt(i))) throw this.#broken(open)
    this.#handler.close?.(this.#local.pop()!)
  }

  /** The end of a comment, a literal text or a processing instruction; -1 where the piece ends before it does. */
  #markup(xml: string, open: number): number {
    for (const [begin, end] of markup) {
      if (xml.startsWith(begin, open)) {
        const close = xml.indexOf(end, open + begin.length)
        return close < 0 ? -1 : close + end.length
      }
      if (begin.startsWith(xml.slice(open, open + begin.length))) return -1
    }
    const begin = xml.slice(open, open + doctype.length).toLowerCase()
    if (begin === doctype) throw new Failure('XML-01', { part: this.#part })
    if (doctype.startsWith(begin)) return -1
    throw this.#broken(open)
  }

  #tellMarkup(xml: string, open: number, end: number): void {
    if (xml.startsWith(literal, open) && this.#names.length > 0) {
      this.#handler.text?.(xml.slice(open + literal.length, end - 3))
    }
  }

  #broken(at: number): Failure {
    // Counted from the end: what is told is gone, and how many bytes it was is only asked here.
    const rest = this.#xml.slice(at)
    const untold = this.#wide ? 2 * rest.length : new TextEncoder().encode(rest).length
    return new Failure('XML-02', { part: this.#part, at: this.#bytes - untold })
  }
}

const doctype = '<!doctype'
const literal = '<![CDATA['
const markup = [
  ['<!--', '-->'],
  [literal, ']]>'],
  ['<?', '?>'],
] as const

const isSpace = (code: number) => code === 32 || code === 10 || code === 13 || code === 9
