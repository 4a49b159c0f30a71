/** UTF-8 by the byte: what a decoder replaces, and where a character of the text stands in the file. */

/** Length of the character (or of the invalid run that a decoder turns into one U+FFFD) at `i`, and whether it is valid. */
export function utf8Step(bytes: Uint8Array, i: number): { length: number; valid: boolean } {
  const lead = bytes[i]!
  if (lead < 0x80) return { length: 1, valid: true }
  const needed =
    lead >= 0xc2 && lead <= 0xdf ? 1 : lead >= 0xe0 && lead <= 0xef ? 2 : lead >= 0xf0 && lead <= 0xf4 ? 3 : 0
  if (needed === 0) return { length: 1, valid: false }
  // The first continuation byte is narrower after some leads: no overlong forms, no surrogates, nothing past U+10FFFF.
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  for (let k = 1; k <= needed; k++) {
    const next = bytes[i + k]
    if (next === undefined || next < (k === 1 ? low : 0x80) || next > (k === 1 ? high : 0xbf)) {
      return { length: k, valid: false }
    }
  }
  return { length: needed + 1, valid: true }
}

/** Characters of more than one byte, and invalid runs. */
export function countUtf8(bytes: Uint8Array): { multibyte: number; invalid: number } {
  let multibyte = 0
  let invalid = 0
  for (let i = 0; i < bytes.length; ) {
    if (bytes[i]! < 0x80) {
      i++
      continue
    }
    const step = utf8Step(bytes, i)
    if (step.valid) multibyte++
    else invalid++
    i += step.length
  }
  return { multibyte, invalid }
}

/** Finds the byte of a UTF-16 position in the decoded text. Remembers where it was, so ascending questions cost one pass. */
export class Utf8Cursor {
  readonly #bytes: Uint8Array
  readonly #from: number
  #char = 0
  #byte: number

  constructor(bytes: Uint8Array, from: number) {
    this.#bytes = bytes
    this.#from = from
    this.#byte = from
  }

  byteAt(char: number): number {
    if (char < this.#char) {
      this.#char = 0
      this.#byte = this.#from
    }
    while (this.#char < char && this.#byte < this.#bytes.length) {
      const { length, valid } = utf8Step(this.#bytes, this.#byte)
      this.#byte += length
      this.#char += valid && length === 4 ? 2 : 1
    }
    return this.#byte
  }

  /** The first invalid byte at or after a text position, as offset and value. */
  invalidFrom(char: number): { byte: number; value: number } {
    let i = this.byteAt(char)
    while (i < this.#bytes.length) {
      const step = utf8Step(this.#bytes, i)
      if (!step.valid) return { byte: i, value: this.#bytes[i]! }
      i += step.length
    }
    return { byte: i, value: 0 }
  }
}
