import { bytesOf, type DatabaseImage, varint } from './database-image.ts'

/** Fills an empty table WITHOUT ROWID, which is kept as an index: "Database File Format", sqlite.org, §1.6, §2.1. */

const indexLeaf = 0x0a
const indexInterior = 0x02

/** A record as a cell of an index: the length of the payload, then the payload. */
type Cell = Uint8Array

/** Can records be filled in: is the table's root an empty leaf, and does each record fit on a page without overflow. */
export function canFill(image: DatabaseImage, root: number, cells: readonly Cell[]): boolean {
  const page = image.page(root)
  const most = Math.floor(((image.pageSize - 12) * 64) / 255) - 23
  return page.getUint8(0) === indexLeaf && page.getUint16(3) === 0 && cells.every((cell) => cell.length - 3 <= most)
}

/** Writes records, which stand in the order of their key, under the root of an empty table. Use `canFill` first. */
export function fillIndex(image: DatabaseImage, root: number, cells: readonly Cell[]): void {
  let level: Level = { cells, children: null }
  for (;;) {
    const room = image.pageSize - (level.children ? 12 : 8)
    const groups = intoGroups(level, room)
    if (groups.length === 1) {
      write(image.page(root), groups[0]!)
      return
    }
    const children: number[] = []
    for (const group of groups) {
      const number = image.newPage([])
      write(image.page(number), group)
      children.push(number)
    }
    level = { cells: groups.flatMap(({ divider }) => (divider ? [divider] : [])), children }
  }
}

/** Cells in order; above the leaves with the pages to the left of each and one to the right of the last. */
interface Level {
  cells: readonly Cell[]
  children: readonly number[] | null
}

interface Group extends Level {
  /** The cell between this page and the next, which goes up a level. */
  divider: Cell | null
}

/** Shares cells out to pages, each as full as it gets; no page is without a cell. */
function intoGroups({ cells, children }: Level, room: number): Group[] {
  const groups: Group[] = []
  const extra = children ? 6 : 2
  for (let from = 0; from < cells.length || from === 0; ) {
    let to = from
    let left = room
    while (to < cells.length && cells[to]!.length + extra <= left) left -= cells[to++]!.length + extra
    // The cell behind a page goes up; where it is the last, the one before it goes up and it gets a page of its own.
    if (to === cells.length - 1) to--
    const isLast = to >= cells.length
    groups.push({
      cells: cells.slice(from, to),
      children: children?.slice(from, to + 1) ?? null,
      divider: isLast ? null : cells[to]!,
    })
    if (isLast) break
    from = to + 1
  }
  return groups
}

function write(page: DataView, { cells, children }: Level): void {
  const bytes = bytesOf(page).fill(0)
  const header = children ? 12 : 8
  let content = page.byteLength
  for (const [i, cell] of cells.entries()) {
    content -= cell.length + (children ? 4 : 0)
    if (children) page.setUint32(content, children[i]!)
    bytes.set(cell, content + (children ? 4 : 0))
    page.setUint16(header + 2 * i, content)
  }
  page.setUint8(0, children ? indexInterior : indexLeaf)
  page.setUint16(3, cells.length)
  page.setUint16(5, content & 0xffff)
  if (children) page.setUint32(8, children[cells.length]!)
}

/** Makes cells of records: of whole numbers up to 2⁴⁷, doubles and texts. */
export class CellWriter {
  readonly #encoder = new TextEncoder()
  readonly #texts = new Map<string, Uint8Array>()
  #types = new Uint8Array(256)
  #bytes = new Uint8Array(1024)
  #view = new DataView(this.#bytes.buffer)

  /** The cell of a record of 100 values at most. */
  cellOf(values: readonly (string | number)[]): Cell {
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
