import { Inflate } from 'fflate'
import { Failure } from '../workspace/failure.ts'
import { limits } from './limits.ts'

interface Entry {
  method: number
  crc: number
  packed: number
  unpacked: number
  offset: number
}

const pushed = 65_536

/**
 * The parts of a zip archive, found through its central directory and unpacked one at a time. Nothing is allocated from a declared size;
 * sizes and CRC are compared with what really comes out. Failures: ZIP-01 too large, ZIP-02 sizes disagree, ZIP-03 damaged,
 * ZIP-04 too many or repeated entries, or a kind of zip that is not read, TYP-03 encrypted.
 */
export class ZipArchive {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #file: string
  readonly #entries = new Map<string, Entry>()

  constructor(file: string, bytes: Uint8Array) {
    this.#file = file
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    try {
      this.#readDirectory()
    } catch (error) {
      // A directory that points outside the file makes DataView throw.
      throw error instanceof RangeError ? this.#damaged('directory') : error
    }
  }

  has(name: string): boolean {
    return this.#entries.has(name)
  }

  get names(): string[] {
    return [...this.#entries.keys()]
  }

  /** The text of a part (UTF-8, or UTF-16 with its mark), or undefined when there is no such part. */
  text(name: string): string | undefined {
    const entry = this.#entries.get(name)
    if (!entry) return undefined
    const bytes = this.#unpack(name, entry)
    const wide =
      bytes[0] === 0xff && bytes[1] === 0xfe
        ? 'utf-16le'
        : bytes[0] === 0xfe && bytes[1] === 0xff
          ? 'utf-16be'
          : 'utf-8'
    return new TextDecoder(wide).decode(bytes)
  }

  #readDirectory(): void {
    const end = this.#endRecord()
    const count = this.#view.getUint16(end + 10, true)
    let at = this.#view.getUint32(end + 16, true)
    if (count === 0xffff || at === 0xffffffff) throw new Failure('ZIP-04', { file: this.#file, problem: 'zip64' })
    if (count > limits.zipEntries) throw new Failure('ZIP-04', { file: this.#file, problem: `${count} entries` })
    for (let i = 0; i < count; i++) {
      if (this.#view.getUint32(at, true) !== 0x02014b50) throw this.#damaged('directory')
      const flags = this.#view.getUint16(at + 8, true)
      const nameLength = this.#view.getUint16(at + 28, true)
      const name = new TextDecoder().decode(this.#bytes.subarray(at + 46, at + 46 + nameLength))
      if (flags & 1) throw new Failure('TYP-03', { file: this.#file })
      if (this.#entries.has(name))
        throw new Failure('ZIP-04', { file: this.#file, problem: `"${name.slice(0, 80)}" twice` })
      this.#entries.set(name, {
        method: this.#view.getUint16(at + 10, true),
        crc: this.#view.getUint32(at + 16, true),
        packed: this.#view.getUint32(at + 20, true),
        unpacked: this.#view.getUint32(at + 24, true),
        offset: this.#view.getUint32(at + 42, true),
      })
      at += 46 + nameLength + this.#view.getUint16(at + 30, true) + this.#view.getUint16(at + 32, true)
    }
  }

  #endRecord(): number {
    const lowest = Math.max(0, this.#bytes.length - 65_557)
    for (let at = this.#bytes.length - 22; at >= lowest; at--) {
      if (this.#view.getUint32(at, true) === 0x06054b50) return at
    }
    throw this.#damaged('directory')
  }

  #unpack(name: string, entry: Entry): Uint8Array {
    const { offset, packed, unpacked, method } = entry
    if (offset + 30 > this.#bytes.length || this.#view.getUint32(offset, true) !== 0x04034b50) throw this.#damaged(name)
    const start = offset + 30 + this.#view.getUint16(offset + 26, true) + this.#view.getUint16(offset + 28, true)
    const data = this.#bytes.subarray(start, start + packed)
    if (data.length !== packed) throw this.#damaged(name)
    const bytes = method === 0 ? data : method === 8 ? this.#inflate(name, data, unpacked) : undefined
    if (!bytes) throw new Failure('ZIP-04', { file: this.#file, problem: `method ${method}` })
    if (bytes.length !== unpacked) throw new Failure('ZIP-02', { file: this.#file, part: name })
    if (crc32(bytes) !== entry.crc) throw this.#damaged(name)
    return bytes
  }

  #inflate(name: string, data: Uint8Array, declared: number): Uint8Array {
    const chunks: Uint8Array[] = []
    let size = 0
    let done = false
    const inflate = new Inflate((chunk, final) => {
      size += chunk.length
      if (size > limits.zipEntryBytes || (size > limits.zipRatioFrom && size > data.length * limits.zipRatio)) {
        throw new Failure('ZIP-01', { file: this.#file, part: name, limit: limits.zipEntryBytes / 1e6 })
      }
      if (size > declared) throw new Failure('ZIP-02', { file: this.#file, part: name })
      chunks.push(chunk)
      done = final
    })
    try {
      for (let at = 0; at < data.length; at += pushed) {
        inflate.push(data.subarray(at, at + pushed), at + pushed >= data.length)
      }
    } catch (error) {
      throw error instanceof Failure ? error : this.#damaged(name)
    }
    if (!done) throw this.#damaged(name)
    const all = new Uint8Array(size)
    let at = 0
    for (const chunk of chunks) {
      all.set(chunk, at)
      at += chunk.length
    }
    return all
  }

  #damaged(part: string): Failure {
    return new Failure('ZIP-03', { file: this.#file, part: part.slice(0, 80) })
  }
}

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})

/** CRC-32 as zip uses it (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (let i = 0; i < bytes.length; i++) crc = crcTable[(crc ^ bytes[i]!) & 255]! ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
