const lineFeed = 10
const carriageReturn = 13

/** Is there a byte among four that is zero: the high bit of such a byte comes out set, and perhaps of bytes above it. */
const zeroIn = (word: number) => (word - 0x01010101) & ~word & 0x80808080

/** Finds line breaks of a text in UTF-8, four bytes at a time. */
export class LineBreaks {
  readonly #bytes: Uint8Array
  readonly #aligned: number
  readonly #words: Int32Array

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#aligned = -bytes.byteOffset & 3
    const room = bytes.length - this.#aligned
    this.#words =
      room < 4 ? new Int32Array() : new Int32Array(bytes.buffer, bytes.byteOffset + this.#aligned, room >> 2)
  }

  /** Offset of the first line feed or carriage return at or after `from`; the length of the text when there is none. */
  at(from: number): number {
    const bytes = this.#bytes
    const words = this.#words
    let i = from
    for (; i < bytes.length && ((i - this.#aligned) & 3) !== 0; i++) {
      if (bytes[i] === lineFeed || bytes[i] === carriageReturn) return i
    }
    let w = (i - this.#aligned) >> 2
    while (w >= 0 && w < words.length && (zeroIn(words[w]! ^ 0x0a0a0a0a) | zeroIn(words[w]! ^ 0x0d0d0d0d)) === 0) w++
    for (i = Math.max(i, this.#aligned + (w << 2)); i < bytes.length; i++) {
      if (bytes[i] === lineFeed || bytes[i] === carriageReturn) return i
    }
    return bytes.length
  }

  /** Where the line begins that follows the break at `at`; CRLF is one break. */
  after(at: number): number {
    const bytes = this.#bytes
    return Math.min(bytes.length, at + (bytes[at] === carriageReturn && bytes[at + 1] === lineFeed ? 2 : 1))
  }
}
