import { decodeEntities } from './xml-entities.ts'

/** More attributes than any tag of a workbook has. */
const most = 64

/**
 * The tag that is being told: where its name is, and its attributes, read in one pass and cut out of the text only when they are
 * asked for. A sheet has a million tags, and most attributes are never looked at.
 */
export class XmlAttributes {
  /** Where the name ends, and where it begins after its prefix. */
  nameEnd = 0
  localStart = 0
  /** Every attribute has a quoted value, and there are no more than 64. */
  wellFormed = true
  #xml = ''
  #count = 0
  /** For each attribute: begin (after a prefix) and end of its name, begin and end of its value. */
  readonly #places = new Int32Array(4 * most)

  /** Reads the tag whose name begins at `from`. Gives the place after its ">", or -1 where the text ends before it does. */
  read(xml: string, from: number): number {
    this.#xml = xml
    this.#count = 0
    this.wellFormed = true
    let i = from
    this.localStart = from
    // A closing tag is no name and attributes; only its end is looked for.
    if (xml.charCodeAt(from) === 47) return xml.indexOf('>', from) + 1 || -1
    for (; i < xml.length; i++) {
      const code = xml.charCodeAt(i)
      if (code === 58) this.localStart = i + 1
      else if (code <= 32 || code === 62 || code === 47) break
    }
    this.nameEnd = i
    while (i < xml.length) {
      const code = xml.charCodeAt(i)
      if (code === 62) return i + 1
      if (code <= 32 || code === 47) i++
      else {
        i = this.#attribute(xml, i)
        if (i < 0) return -1
      }
    }
    return -1
  }

  /** Reads one attribute; gives the place after it, or -1 where the text ends before it does. */
  #attribute(xml: string, from: number): number {
    let i = from
    let nameStart = from
    let nameEnd = -1
    for (; i < xml.length; i++) {
      const code = xml.charCodeAt(i)
      if (code === 61 || code === 62 || code === 34 || code === 39) break
      if (code === 58) nameStart = i + 1
      else if (code <= 32 && nameEnd < 0) nameEnd = i
    }
    if (nameEnd < 0) nameEnd = i
    if (xml.charCodeAt(i) === 61) i++
    while (xml.charCodeAt(i) <= 32) i++
    if (i >= xml.length) return -1
    const quote = xml.charCodeAt(i)
    if (quote !== 34 && quote !== 39) {
      this.wellFormed = false
      return quote === 62 ? i : i + 1
    }
    const close = xml.indexOf(quote === 34 ? '"' : "'", i + 1)
    if (close < 0) return -1
    if (this.#count === most) this.wellFormed = false
    else {
      const place = 4 * this.#count++
      this.#places[place] = nameStart
      this.#places[place + 1] = nameEnd
      this.#places[place + 2] = i + 1
      this.#places[place + 3] = close
    }
    return close + 1
  }

  /** The value of an attribute by its name without prefix, its entities decoded; undefined where the tag has none. */
  get(name: string): string | undefined {
    const places = this.#places
    for (let place = 0; place < 4 * this.#count; place += 4) {
      const start = places[place]!
      if (places[place + 1]! - start !== name.length || !this.#xml.startsWith(name, start)) continue
      return decodeEntities(this.#xml.slice(places[place + 2]!, places[place + 3]!))
    }
    return undefined
  }
}
