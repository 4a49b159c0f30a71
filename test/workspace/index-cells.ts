import { varint } from '../../src/core/workspace/database-image.ts'
import type { IndexCells } from '../../src/core/workspace/index-pages.ts'

/** Makes cells of records: of whole numbers up to 2⁴⁷, doubles and texts. */
export class CellWriter {
  readonly #encoder = new TextEncoder()
  readonly #texts = new Map<string, Uint8Array>()
  #types = new Uint8Array(256)
  #bytes = new Uint8Array(1024)
  #view = new DataView(this.#bytes.buffer)

  /** The cell of a record of 100 values at most. */
  cellOf(values: readonly (string | number)[]): Uint8Array {
    let typesEnd = 0
    let body = 0
    for (const value of values) {
      if (typeof value === 'number') {
        const type = typeOf(value)
        this.#types[typesEnd++] = type
        body += lengths[type]!
      } else {
        const { length } = this.#text(value)
        for (const byte of varint(2 * length + 13)) this.#types[typesEnd++] = byte
        body += length
      }
    }
    // The header counts the byte of its own length.
    const header = typesEnd + 1 < 128 ? typesEnd + 1 : typesEnd + 2
    this.#reserve(header + body + 8)
    let at = 0
    for (const byte of varint(header + body)) this.#bytes[at++] = byte
    for (const byte of varint(header)) this.#bytes[at++] = byte
    for (let i = 0; i < typesEnd; i++) this.#bytes[at++] = this.#types[i]!
    for (const value of values) {
      if (typeof value === 'number') at = this.#writeNumber(value, at)
      else {
        const text = this.#text(value)
        this.#bytes.set(text, at)
        at += text.length
      }
    }
    return this.#bytes.slice(0, at)
  }

  /** The cells of records. */
  cellsOf(records: readonly (readonly (string | number)[])[]): IndexCells {
    const cells = records.map((values) => this.cellOf(values))
    let end = 0
    return { bytes: Buffer.concat(cells), ends: Uint32Array.from(cells, ({ length }) => (end += length)) }
  }

  #writeNumber(value: number, at: number): number {
    const type = typeOf(value)
    const length = lengths[type]!
    if (type === 7) this.#view.setFloat64(at, value)
    else if (length === 1) this.#bytes[at] = value
    else for (let i = length - 1, rest = value; i >= 0; i--, rest = Math.floor(rest / 256)) this.#bytes[at + i] = rest
    return at + length
  }

  #text(value: string): Uint8Array {
    const known = this.#texts.get(value)
    if (known) return known
    const bytes = this.#encoder.encode(value)
    this.#texts.set(value, bytes)
    return bytes
  }

  #reserve(length: number): void {
    if (length <= this.#bytes.length) return
    this.#bytes = new Uint8Array(2 * length)
    this.#view = new DataView(this.#bytes.buffer)
  }
}

/** Bytes of the body by serial type, from NULL to the constants 0 and 1. */
const lengths = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0]

/** The serial type of a number: as few bytes as hold it. */
function typeOf(value: number): number {
  if (value === 0) return 8
  if (value === 1) return 9
  if (!Number.isInteger(value) || Math.abs(value) >= 2 ** 47) return 7
  const size = value < 0 ? -1 - value : value
  return size < 2 ** 7 ? 1 : size < 2 ** 15 ? 2 : size < 2 ** 23 ? 3 : size < 2 ** 31 ? 4 : 5
}
