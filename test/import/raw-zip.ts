import { deflateSync, strToU8 } from 'fflate'
import { crc32 } from '../../src/core/import/workbook/crc32.ts'

/** Writes zip archives record by record, so that each record can say what is not so. */

export interface RawEntry {
  name: string
  /** What it unpacks to; a text is UTF-8. */
  content?: string | Uint8Array
  /** What is packed, where `content` is not to be stored as it is. */
  packed?: Uint8Array
  method?: number
  flags?: number
  /** Values that the directory states; without them the true ones. */
  states?: { crc?: number; unpacked?: number; packed?: number; offset?: number }
  /** Sizes and CRC follow the data, and are zero before it. */
  descriptor?: boolean
}

export interface RawZip {
  /** Bytes before the archive. */
  before?: Uint8Array
  comment?: string
  /** Entries that the end record counts. */
  count?: number
  /** Sizes, places and counts of 64 bits. */
  zip64?: boolean
}

/** A deflated entry. */
export const deflated = (name: string, content: string | Uint8Array): RawEntry => ({
  name,
  content,
  packed: deflateSync(bytesOf(content)),
  method: 8,
})

export function rawZip(entries: readonly RawEntry[], { before, comment = '', count, zip64 = false }: RawZip = {}) {
  const file: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let at = 0
  for (const entry of entries) {
    const data = entry.packed ?? bytesOf(entry.content ?? '')
    const plain = bytesOf(entry.content ?? '')
    const name = strToU8(entry.name)
    const is = { crc: crc32(plain), unpacked: plain.length, packed: data.length, offset: at, ...entry.states }
    const flags = (entry.flags ?? 0) | (entry.descriptor ? 8 : 0)
    const shown = entry.descriptor ? [0, 0, 0] : [is.crc, is.packed, is.unpacked]
    const method = entry.method ?? 0
    const local = [u32(0x04034b50), u16(20, flags, method), u32(0, ...shown), u16(name.length, 0), name, data]
    if (entry.descriptor) local.push(u32(0x08074b50, is.crc, is.packed, is.unpacked))
    const extra = zip64 ? joined([u16(1, 24), u64(is.unpacked, is.packed, is.offset)]) : new Uint8Array()
    const narrow = (value: number) => (zip64 ? 0xffffffff : value)
    directory.push(
      u32(0x02014b50),
      u16(20, 20, flags, method),
      u32(0, is.crc, narrow(is.packed), narrow(is.unpacked)),
      u16(name.length, extra.length, 0, 0, 0),
      u32(0, narrow(is.offset)),
      name,
      extra,
    )
    const whole = joined(local)
    file.push(whole)
    at += whole.length
  }
  const central = joined(directory)
  const stated = count ?? entries.length
  const wide = zip64
    ? [
        u32(0x06064b50),
        u64(44),
        u16(45, 45),
        u32(0, 0),
        u64(stated, stated, central.length, at),
        u32(0x07064b50, 0),
        u64(at + central.length),
        u32(1),
      ]
    : []
  const end = [
    u32(0x06054b50),
    u16(0, 0, ...(zip64 ? [0xffff, 0xffff] : [stated, stated])),
    u32(...(zip64 ? [0xffffffff, 0xffffffff] : [central.length, at])),
    u16(comment.length),
    strToU8(comment),
  ]
  return joined([before ?? new Uint8Array(), ...file, central, ...wide, ...end])
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? strToU8(content) : content
}

/** Little-endian numbers. */
const u16 = (...values: number[]) => new Uint8Array(values.flatMap((value) => [value & 255, (value >> 8) & 255]))
const u32 = (...values: number[]) =>
  new Uint8Array(values.flatMap((value) => [0, 8, 16, 24].map((shift) => (value >>> shift) & 255)))
const u64 = (...values: number[]) => joined(values.map((value) => u32(value >>> 0, Math.floor(value / 2 ** 32))))

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
