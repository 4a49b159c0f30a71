import { Failure } from '../../workspace/failure.ts'
import { limits } from '../limits.ts'
import type { WrittenNumber } from '../source.ts'
import type { Utf8Text } from '../text/text-decoding.ts'
import { JsonTexts } from './json-texts.ts'
import { JsonList, JsonRecord, type JsonValue } from './json-value.ts'

/** A key that stands twice in one record: where, and how often that happens in the file. */
export interface DuplicateKeys {
  key: string
  first: number
  second: number
  count: number
}

/** Numbers that are remembered as they were written. */
const knownNumbers = 65_536

/** The JSON is not well-formed at this byte. */
export class JsonSyntax {
  readonly at: number

  constructor(at: number) {
    this.at = at
  }
}

const code = { quote: 34, comma: 44, minus: 45, colon: 58, list: 91, escape: 92, listEnd: 93, record: 123, end: 125 }

/**
 * Reads JSON (RFC 8259) where its bytes are, value by value, so that a file never becomes one text. Records are no JavaScript objects:
 * no key is special. Numbers that a double cannot hold stay as they are written. Throws `JsonSyntax`, and Failures JSN-02 nested
 * deeper than 64, LIM-04 a value of more than 64 MB.
 */
export class JsonParser {
  duplicates: DuplicateKeys | null = null
  readonly texts: JsonTexts
  readonly #bytes: Uint8Array
  /** Where reading ends: the end of the file, or of a line. */
  #end: number
  #at = 0
  #depth = 0
  /** Numbers that were written otherwise than JavaScript writes them, each held once. */
  readonly #written = new Map<string, WrittenNumber>()
  /** Where the value began that is being read. */
  #from = 0

  constructor(file: Utf8Text) {
    this.#bytes = file.bytes
    this.#end = file.bytes.length
    this.texts = new JsonTexts(file)
  }

  /** The byte that is read next. */
  get at(): number {
    return this.#at
  }

  /** Goes on at a byte, and up to another one. */
  goTo(from: number, to = this.#bytes.length): void {
    this.#at = from
    this.#end = to
    this.#depth = 0
  }

  /** Passes over white space; the code of the next byte, or -1 at the end. */
  peek(): number {
    const bytes = this.#bytes
    while (this.#at < this.#end) {
      const next = bytes[this.#at]!
      if (next !== 32 && next !== 10 && next !== 13 && next !== 9) return next
      this.#at++
    }
    return -1
  }

  /** Passes over white space and one given byte. */
  expect(wanted: number): void {
    if (this.peek() !== wanted) throw new JsonSyntax(this.#at)
    this.#at++
  }

  /** After an item: another one follows (true), or what holds them is closed by `end`. */
  more(end: number): boolean {
    const next = this.peek()
    if (next !== code.comma && next !== end) throw new JsonSyntax(this.#at)
    this.#at++
    return next === code.comma
  }

  /** Goes into the list or record that begins here; true when it holds anything. */
  enter(end: number): boolean {
    if (++this.#depth > limits.depth) throw new Failure('JSN-02', { limit: limits.depth, at: this.#at })
    this.#at++
    if (this.peek() !== end) return true
    this.#at++
    this.leave()
    return false
  }

  /** What was entered has been closed. */
  leave(): void {
    this.#depth--
  }

  key(): string {
    if (this.peek() !== code.quote) throw new JsonSyntax(this.#at)
    const key = this.#string()
    this.expect(code.colon)
    return key
  }

  /** The value that begins here, whole. */
  value(): JsonValue {
    this.peek()
    this.#from = this.#at
    return this.#value()
  }

  /** Failure LIM-04 when what began at `from` has grown longer than is taken. */
  measure(from: number): void {
    if (this.#at - from > limits.jsonValueBytes) {
      throw new Failure('LIM-04', { limit: limits.jsonValueBytes / 1e6, at: from })
    }
  }

  #value(): JsonValue {
    const next = this.peek()
    this.measure(this.#from)
    if (next === code.quote) return this.#string()
    if (next === code.record) return this.#record()
    if (next === code.list) return this.#list()
    if (next === code.minus || (next >= 48 && next <= 57)) return this.#number()
    if (next === 116) return this.#word('true', true)
    if (next === 102) return this.#word('false', false)
    if (next === 110) return this.#word('null', null)
    throw new JsonSyntax(this.#at)
  }

  #record(): JsonRecord {
    const record = new JsonRecord(this.#at)
    if (!this.enter(code.end)) return record
    const places = new KeyPlaces()
    do {
      this.peek()
      const at = this.#at
      const key = this.key()
      const value = this.#value()
      const earlier = places.take(key, at)
      if (earlier === null) {
        record.keys.push(key)
        record.values.push(value)
      } else {
        this.noteDuplicate(key, earlier.at, at)
        record.values[earlier.index] = value
      }
    } while (this.more(code.end))
    this.leave()
    return record
  }

  noteDuplicate(key: string, first: number, second: number): void {
    this.duplicates ??= { key, first, second, count: 0 }
    this.duplicates.count++
  }

  #list(): JsonList {
    const list = new JsonList(this.#at)
    if (this.enter(code.listEnd)) {
      do list.items.push(this.#value())
      while (this.more(code.listEnd))
      this.leave()
    }
    list.to = this.#at
    return list
  }

  #string(): string {
    const bytes = this.#bytes
    const from = this.#at + 1
    let hash = 0
    let escaped = false
    for (let i = from; i < this.#end; i++) {
      const next = bytes[i]!
      if (next === code.quote) {
        this.#at = i + 1
        this.measure(from - 1)
        return escaped ? this.#unescaped(from, i) : this.texts.read(from, i, hash)
      }
      if (next < 32) throw new JsonSyntax(i)
      if (next === code.escape) {
        escaped = true
        i++
      } else hash = (Math.imul(hash, 31) + next) | 0
    }
    throw new JsonSyntax(this.#end)
  }

  #unescaped(from: number, to: number): string {
    const text = this.texts.decode(from, to)
    try {
      return JSON.parse(`"${text}"`) as string
    } catch {
      const wrong = /\\(?!["\\/bfnrt]|u[0-9a-f]{4})/iu.exec(text.replace(/\\\\/g, '  '))?.index ?? 0
      throw new JsonSyntax(from + new TextEncoder().encode(text.slice(0, wrong)).length)
    }
  }

  #number(): number | string | WrittenNumber {
    const bytes = this.#bytes
    const from = this.#at
    let i = from
    if (bytes[i] === code.minus) i++
    const whole = i
    i = this.#digits(i)
    if (bytes[whole] === 48 && i > whole + 1) throw new JsonSyntax(whole + 1)
    const point = i
    if (i < this.#end && bytes[i] === 46) i = this.#digits(i + 1)
    const mantissaEnd = i
    if (i < this.#end && (bytes[i] === 101 || bytes[i] === 69)) {
      i++
      if (i < this.#end && (bytes[i] === 43 || bytes[i] === code.minus)) i++
      i = this.#digits(i)
    }
    this.#at = i
    if (i === mantissaEnd && i - whole <= 15 && this.#isPlain(from, point, i)) {
      return this.#short(whole, point, i, whole > from)
    }
    const text = this.texts.decode(from, i)
    const value = Number(text)
    // A whole number beyond 2^53 is an id, and 1e400 is no number of another size: both stay as they are written.
    const exact = Number.isFinite(value) && (i > point || Number.isSafeInteger(value))
    if (!exact) return text
    return String(value) === text ? value : this.#asWritten(text, value === 0 ? 0 : value)
  }

  /** Is a number of few digits surely written as JavaScript writes it: not 1.10, -0 or 0.0000001. */
  #isPlain(from: number, point: number, to: number): boolean {
    const bytes = this.#bytes
    if (to > point && bytes[to - 1] === 48) return false
    if (to - from === 1 || (bytes[from] !== code.minus && bytes[from] !== 48)) return true
    // Six zeros behind the point, and JavaScript writes an exponent.
    for (let i = from; i < Math.min(to, from + 7); i++) if (bytes[i]! > 48 && bytes[i]! <= 57) return true
    return false
  }

  #asWritten(written: string, number: number): WrittenNumber {
    const known = this.#written.get(written)
    if (known) return known
    const cell = { number, written }
    if (this.#written.size < knownNumbers) this.#written.set(written, cell)
    return cell
  }

  /** A number of at most 15 digits, exact: a double holds its digits, and one division by a power of ten rounds right. */
  #short(from: number, point: number, to: number, negative: boolean): number {
    let digits = 0
    for (let i = from; i < to; i++) if (i !== point) digits = digits * 10 + this.#bytes[i]! - 48
    const value = to > point ? digits / 10 ** (to - point - 1) : digits
    return negative && value !== 0 ? -value : value
  }

  /** The end of the digits that begin at `from`; there must be one. */
  #digits(from: number): number {
    let i = from
    while (i < this.#end && this.#bytes[i]! >= 48 && this.#bytes[i]! <= 57) i++
    if (i === from) throw new JsonSyntax(Math.min(i, this.#end))
    return i
  }

  #word<T>(word: string, value: T): T {
    for (let k = 0; k < word.length; k++) {
      if (this.#at + k >= this.#end || this.#bytes[this.#at + k] !== word.charCodeAt(k)) {
        throw new JsonSyntax(Math.min(this.#at + k, this.#end))
      }
    }
    this.#at += word.length
    return value
  }
}

/** Keys of one record and where they are; a few are compared, many are looked up. */
export class KeyPlaces {
  readonly #keys: string[] = []
  readonly #places: number[] = []
  #index: Map<string, number> | null = null

  /** Notes a key; gives where it was before, or null. */
  take(key: string, at: number): { index: number; at: number } | null {
    const index = this.#index ? (this.#index.get(key) ?? -1) : this.#keys.indexOf(key)
    if (index >= 0) return { index, at: this.#places[index]! }
    this.#index?.set(key, this.#keys.length)
    this.#keys.push(key)
    this.#places.push(at)
    if (this.#keys.length === 32) this.#index = new Map(this.#keys.map((known, place) => [known, place]))
    return null
  }
}
