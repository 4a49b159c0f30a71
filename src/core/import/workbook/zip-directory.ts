import { Failure } from '../../workspace/failure.ts'
import { limits } from '../limits.ts'

/** One entry of a zip archive as its central directory states it. None of it is trusted: what comes out is compared with it. */
export interface ZipEntry {
  name: string
  method: number
  crc: number
  /** Bytes packed and unpacked. */
  packed: number
  unpacked: number
  /** Where its local header begins, in bytes of the file as it is. */
  offset: number
}

interface Directory {
  count: number
  size: number
  offset: number
  /** Where the records after the directory begin. */
  end: number
}

const signatures = { entry: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50 }

/**
 * The entries of a zip archive, zip64 included. Bytes before the archive are passed over. Failures: ZIP-03 no directory, or one that points
 * outside the file, ZIP-04 too many, repeated or overlapping entries, or several disks, TYP-03 encrypted.
 */
export function readDirectory(file: string, bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const directory = locate(file, view)
    const entries = walk(file, bytes, view, directory)
    refuseOverlaps(file, entries, directory)
    return entries
  } catch (error) {
    // A directory that points outside the file makes DataView throw.
    throw error instanceof RangeError ? damaged(file) : error
  }
}

const damaged = (file: string) => new Failure('ZIP-03', { file, part: 'directory' })
const unreadable = (file: string, problem: string) => new Failure('ZIP-04', { file, problem })

function locate(file: string, view: DataView): Directory {
  const at = endRecord(file, view)
  let directory: Directory = {
    count: view.getUint16(at + 10, true),
    size: view.getUint32(at + 12, true),
    offset: view.getUint32(at + 16, true),
    end: at,
  }
  if (view.getUint16(at + 4, true) !== view.getUint16(at + 6, true)) throw unreadable(file, 'several disks')
  if (at >= 20 && view.getUint32(at - 20, true) === signatures.locator64) directory = locate64(file, view, at - 20)
  if (directory.count > limits.zipEntries) throw unreadable(file, `${directory.count} entries`)
  return directory
}

/** The last end record of the file whose comment fits; a comment may be followed by bytes of no meaning. */
function endRecord(file: string, view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 65_557)
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== signatures.end) continue
    if (at + 22 + view.getUint16(at + 20, true) <= view.byteLength) return at
  }
  throw damaged(file)
}

function locate64(file: string, view: DataView, locator: number): Directory {
  const stated = wide(view, locator + 8)
  // Bytes before the archive move the record away from where the locator says; it always stands just before it.
  const at = [stated, locator - 56].find((place) => view.getUint32(place, true) === signatures.end64)
  if (at === undefined) throw damaged(file)
  return { count: wide(view, at + 32), size: wide(view, at + 40), offset: wide(view, at + 48), end: at }
}

/** A number of 64 bits, exact up to 2^53 and beyond any file above it. */
const wide = (view: DataView, at: number) => view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32

function walk(file: string, bytes: Uint8Array, view: DataView, directory: Directory): ZipEntry[] {
  const { count, size, offset, end } = directory
  // Offsets count from the archive's first byte, which stands `before` bytes into the file.
  const before = end - size - offset
  if (before < 0) throw damaged(file)
  const entries: ZipEntry[] = []
  const names = new Set<string>()
  let at = end - size
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== signatures.entry) throw damaged(file)
    if (view.getUint16(at + 8, true) & 1) throw new Failure('TYP-03', { file, kind: 'encrypted' })
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    // Names that differ by case only are the same part (ECMA-376 part 2, 6.2.2).
    const folded = name.toLowerCase()
    if (names.has(folded)) throw unreadable(file, `"${name.slice(0, 80)}" twice`)
    names.add(folded)
    const sizes = sizesOf(view, at, at + 46 + nameLength, extraLength)
    const method = view.getUint16(at + 10, true)
    entries.push({ name, method, crc: view.getUint32(at + 16, true), ...sizes, offset: sizes.offset + before })
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true)
  }
  // A count that lies would leave entries unseen.
  if (at !== end) throw damaged(file)
  return entries
}

/** Sizes and place of an entry; those that do not fit 32 bits stand in its zip64 extra field, in this order. */
function sizesOf(view: DataView, at: number, extra: number, length: number) {
  const sizes = {
    unpacked: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  }
  for (let field = extra; field + 4 <= extra + length; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue
    let place = field + 4
    for (const key of ['unpacked', 'packed', 'offset'] as const) {
      if (sizes[key] !== 0xffffffff || place + 8 > field + 4 + view.getUint16(field + 2, true)) continue
      sizes[key] = wide(view, place)
      place += 8
    }
  }
  return sizes
}

/** Entries that share bytes are how a small file unpacks to a huge one. */
function refuseOverlaps(file: string, entries: readonly ZipEntry[], directory: Directory): void {
  let free = 0
  let last = ''
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (entry.offset < free) throw unreadable(file, `"${last.slice(0, 40)}" overlaps "${entry.name.slice(0, 40)}"`)
    free = entry.offset + 30 + entry.packed
    last = entry.name
  }
  if (free > directory.end - directory.size) throw damaged(file)
}
