import type { RowProblem } from '../source.ts'
import type { Utf8Text } from '../text/text-decoding.ts'
import { surveyUtf8 } from '../text/utf8.ts'

/** Texts that are remembered at most, and the longest that is. */
const mostSlots = 32_768
const longest = 64

/**
 * The texts of a JSON file. Most stand in it many times (every key does): one that was read before is found by its bytes and is not
 * decoded again, so that a million records share their texts.
 */
export class JsonTexts {
  /** Where the first text was that is not UTF-8, or -1. */
  damagedAt = -1
  readonly #file: Utf8Text
  readonly #bytes: Uint8Array
  readonly #strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  readonly #lenient = new TextDecoder('utf-8', { ignoreBOM: true })
  readonly #mask: number
  readonly #texts: string[] = []
  readonly #starts: Float64Array
  readonly #lengths: Uint8Array

  constructor(file: Utf8Text) {
    this.#file = file
    this.#bytes = file.bytes
    // A small file has few texts: a power of two that is about a sixteenth of its bytes.
    const slots = Math.min(mostSlots, 2 ** Math.ceil(Math.log2(16 + file.bytes.length / 16)))
    this.#mask = slots - 1
    this.#starts = new Float64Array(slots)
    this.#lengths = new Uint8Array(slots)
  }

  /** The text of the bytes from `from` up to `to`; `hash` is any number that the same bytes have too. */
  read(from: number, to: number, hash: number): string {
    const length = to - from
    if (length === 0) return ''
    if (length > longest) return this.decode(from, to)
    const slot = (hash ^ (hash >>> 15)) & this.#mask
    if (this.#lengths[slot] === length && this.#same(this.#starts[slot]!, from, length)) return this.#texts[slot]!
    const damaged = this.damagedAt
    const text = this.decode(from, to)
    // A damaged text is told of wherever it stands.
    if (this.damagedAt !== damaged || damaged >= 0) return text
    this.#texts[slot] = text
    this.#starts[slot] = from
    this.#lengths[slot] = length
    return text
  }

  /** The text of some bytes; what is not UTF-8 becomes U+FFFD, and where that was is noted. */
  decode(from: number, to: number): string {
    const bytes = this.#bytes.subarray(from, to)
    try {
      return this.#strict.decode(bytes)
    } catch {
      if (this.damagedAt < 0) this.damagedAt = from
      return this.#lenient.decode(bytes)
    }
  }

  /** What is wrong with the text that was no UTF-8. */
  damage(): RowProblem {
    const from = this.damagedAt
    const at = from + surveyUtf8(this.#bytes.subarray(from, from + 1_000_000)).firstInvalid
    const value = `0x${this.#bytes[at]!.toString(16).toUpperCase()}`
    const raw = this.#lenient.decode(this.#bytes.subarray(from, from + 200))
    return { code: 'ENC-01', detail: { byte: this.#file.byteAt(at) ?? at, value }, columnNo: null, raw }
  }

  #same(a: number, b: number, length: number): boolean {
    const bytes = this.#bytes
    for (let i = 0; i < length; i++) if (bytes[a + i] !== bytes[b + i]) return false
    return true
  }
}
