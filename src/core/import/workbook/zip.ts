import { Inflate } from 'fflate'
import { Failure } from '../../workspace/failure.ts'
import { limits } from '../limits.ts'
import { crc32 } from './crc32.ts'
import { readDirectory, type ZipEntry } from './zip-directory.ts'

/** Packed bytes unpacked at a time: deflate makes at most 1,032 times as much of them. */
const packedStep = 16_384
/** Bytes handed on at a time, at least: decoding small pieces costs more than it saves. */
const unpackedStep = 262_144

/**
 * The parts of a zip archive, unpacked one at a time and piece by piece. Nothing is allocated from a declared size; sizes and CRC are
 * compared with what really comes out. Failures: those of `readDirectory`; on reading a part ZIP-01 too large, ZIP-02 sizes disagree,
 * ZIP-03 damaged, ZIP-04 a method that is not read.
 */
export class ZipArchive {
  readonly #bytes: Uint8Array
  readonly #file: string
  readonly #entries: ReadonlyMap<string, ZipEntry>
  #unpacked = 0

  constructor(file: string, bytes: Uint8Array) {
    this.#file = file
    this.#bytes = bytes
    this.#entries = new Map(readDirectory(file, bytes).map((entry) => [entry.name.toLowerCase(), entry]))
  }

  /** Names of parts are compared without regard to case. */
  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase())
  }

  /** The bytes of a part in pieces, or undefined when there is no such part. The last piece comes only if everything was right. */
  part(name: string): Iterable<Uint8Array> | undefined {
    const entry = this.#entries.get(name.toLowerCase())
    return entry && this.#checked(entry)
  }

  *#checked(entry: ZipEntry): Generator<Uint8Array> {
    const { name, unpacked } = entry
    let size = 0
    let crc = 0
    let last: Uint8Array | undefined
    for (const piece of this.#pieces(entry)) {
      size += piece.length
      this.#unpacked += piece.length
      if (size > limits.zipEntryBytes || this.#unpacked > limits.zipBytes) throw this.#tooLarge(name)
      if (size > unpacked) break
      crc = crc32(piece, crc)
      if (last) yield last
      last = piece
    }
    if (size !== unpacked) throw new Failure('ZIP-02', { file: this.#file, part: name.slice(0, 80) })
    if (crc !== entry.crc) throw this.#damaged(name)
    if (last) yield last
  }

  *#pieces(entry: ZipEntry): Generator<Uint8Array> {
    const data = this.#dataOf(entry)
    if (entry.method === 0) {
      for (let at = 0; at < data.length; at += unpackedStep) yield data.subarray(at, at + unpackedStep)
    } else if (entry.method === 8) yield* this.#inflate(entry, data)
    else throw new Failure('ZIP-04', { file: this.#file, problem: `method ${entry.method}` })
  }

  #dataOf({ name, offset, packed }: ZipEntry): Uint8Array {
    const view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.byteLength)
    if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== 0x04034b50) throw this.#damaged(name)
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
    if (start + packed > view.byteLength) throw this.#damaged(name)
    return this.#bytes.subarray(start, start + packed)
  }

  *#inflate({ name, unpacked }: ZipEntry, data: Uint8Array): Generator<Uint8Array> {
    let waiting: Uint8Array[] = []
    let size = 0
    let total = 0
    let done = false
    const inflate = new Inflate((piece, final) => {
      waiting.push(piece)
      size += piece.length
      total += piece.length
      done = final
    })
    for (let at = 0; at < data.length; at += packedStep) {
      try {
        inflate.push(data.subarray(at, at + packedStep), at + packedStep >= data.length)
      } catch {
        throw this.#damaged(name)
      }
      // A part that is larger than it says is refused for that, by whoever takes the pieces.
      const tight = total > limits.zipRatioFrom && total > (at + packedStep) * limits.zipRatio
      if (tight && total <= unpacked) throw this.#tooLarge(name)
      if (size < unpackedStep) continue
      yield joined(waiting, size)
      waiting = []
      size = 0
    }
    if (!done) throw this.#damaged(name)
    if (size > 0) yield joined(waiting, size)
  }

  #tooLarge(part: string): Failure {
    return new Failure('ZIP-01', { file: this.#file, part: part.slice(0, 80), limit: limits.zipEntryBytes / 1e6 })
  }

  #damaged(part: string): Failure {
    return new Failure('ZIP-03', { file: this.#file, part: part.slice(0, 80) })
  }
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  if (pieces.length === 1) return pieces[0]!
  const all = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}
