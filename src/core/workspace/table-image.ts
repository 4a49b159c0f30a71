/**
 * Adds finished pages of rows to a table in the bytes of a database, instead of inserting row by row: "Database File Format",
 * sqlite.org, §1.3 (header), §1.5 (freelist), §1.6 (B-tree pages).
 */

/** A leaf of a table: the number of its page, and the id of its last row. */
export interface Leaf {
  page: number
  lastRow: number
}

const tableLeaf = 0x0d
const tableInterior = 0x05

/** Bytes of an interior cell at most: number of the child, row id as varint, pointer to the cell. */
const interiorCell = 4 + 9 + 2

/** Bytes by which the image grows at least when it is full. */
const growth = 1 << 24

/** The bytes of a database to which pages are added. */
export class TableImage {
  #bytes: Uint8Array<ArrayBuffer>
  #view: DataView
  readonly pageSize: number
  #pages: number

  /**
   * `database` as SQLite exports it; `expected` is how many bytes of pages will come. Use `canGrow` first: the image
   * understands only databases as we make them.
   */
  constructor(database: Uint8Array, expected: number) {
    this.pageSize = pageSizeOf(database)
    this.#pages = database.length / this.pageSize
    // Room that is never written to costs no memory.
    this.#bytes = new Uint8Array(database.length + expected)
    this.#bytes.set(database)
    this.#view = new DataView(this.#bytes.buffer)
  }

  /** Is it a database in UTF-8, of whole pages, without the features that keep books about pages. */
  static canGrow(database: Uint8Array): boolean {
    const view = new DataView(database.buffer, database.byteOffset)
    const [reserved, largestRoot, encoding] = [view.getUint8(20), view.getUint32(52), view.getUint32(56)]
    return reserved === 0 && largestRoot === 0 && encoding === 1 && database.length % pageSizeOf(database) === 0
  }

  /** The number that the next page gets, from 1. */
  get nextPage(): number {
    return this.#pages + 1
  }

  /** Adds whole pages. */
  add(pages: Uint8Array): void {
    this.#reserve(pages.length)
    this.#bytes.set(pages, this.#pages * this.pageSize)
    this.#pages += pages.length / this.pageSize
  }

  /** Hangs leaves with higher row ids than all there are under the root of a table. */
  link(root: number, leaves: readonly Leaf[]): void {
    if (leaves.length === 0) return
    const tree = this.#treeOf(root)
    const all = [...tree.leaves, ...leaves]
    const free = tree.interior
    if (all.length === 1) {
      const { page } = all[0]!
      this.#page(root).set(this.#page(page))
      free.push(page)
    } else this.#build(root, all, free)
    this.#release(free)
  }

  /** The database with everything that was added. */
  finish(): Uint8Array<ArrayBuffer> {
    this.#view.setUint32(28, this.#pages)
    // The page count counts only where the two agree.
    const changes = this.#view.getUint32(24) + 1
    this.#view.setUint32(24, changes)
    this.#view.setUint32(92, changes)
    return this.#bytes.subarray(0, this.#pages * this.pageSize)
  }

  #reserve(more: number): void {
    const used = this.#pages * this.pageSize
    if (used + more <= this.#bytes.length) return
    const larger = new Uint8Array(used + Math.max(more, growth, this.#bytes.length >> 2))
    larger.set(this.#bytes.subarray(0, used))
    this.#bytes = larger
    this.#view = new DataView(larger.buffer)
  }

  #page(number: number): Uint8Array {
    const at = (number - 1) * this.pageSize
    return this.#bytes.subarray(at, at + this.pageSize)
  }

  /** The leaves of a table in order, and the pages above them but for the root. A root that is a leaf with rows moves to a page of its own. */
  #treeOf(root: number): { leaves: Leaf[]; interior: number[] } {
    const at = (root - 1) * this.pageSize
    if (this.#view.getUint8(at) === tableLeaf) {
      if (this.#view.getUint16(at + 3) === 0) return { leaves: [], interior: [] }
      const lastRow = this.#lastRow(root)
      const page = this.nextPage
      this.add(this.#page(root).slice())
      return { leaves: [{ page, lastRow }], interior: [] }
    }
    const leaves: Leaf[] = []
    const interior: number[] = []
    const walk = (number: number): void => {
      const from = (number - 1) * this.pageSize
      if (this.#view.getUint8(from) === tableLeaf) {
        leaves.push({ page: number, lastRow: this.#lastRow(number) })
        return
      }
      if (number !== root) interior.push(number)
      const cells = this.#view.getUint16(from + 3)
      for (let i = 0; i < cells; i++) walk(this.#view.getUint32(from + this.#view.getUint16(from + 12 + 2 * i)))
      walk(this.#view.getUint32(from + 8))
    }
    walk(root)
    return { leaves, interior }
  }

  /** The id of the last row of a leaf. */
  #lastRow(page: number): number {
    const from = (page - 1) * this.pageSize
    const cells = this.#view.getUint16(from + 3)
    let at = from + this.#view.getUint16(from + 8 + 2 * (cells - 1))
    while (this.#bytes[at++]! & 0x80);
    let row = 0
    for (;;) {
      const byte = this.#bytes[at++]!
      row = row * 128 + (byte & 0x7f)
      if (byte < 0x80) return row
    }
  }

  /** Builds the pages above the leaves, level by level, with the root on its old page. Takes its pages from `free` first. */
  #build(root: number, leaves: readonly Leaf[], free: number[]): void {
    const most = Math.floor((this.pageSize - 12) / interiorCell) + 1
    let level = leaves
    while (level.length > most) {
      const count = Math.ceil(level.length / most)
      const above: Leaf[] = []
      for (let i = 0; i < count; i++) {
        // Even shares: no page is left with a single child.
        const children = level.slice(
          Math.floor((i * level.length) / count),
          Math.floor(((i + 1) * level.length) / count),
        )
        const page = this.#freePage(free)
        this.#writeInterior(page, children)
        above.push({ page, lastRow: children[children.length - 1]!.lastRow })
      }
      level = above
    }
    this.#writeInterior(root, level)
  }

  #freePage(free: number[]): number {
    const reused = free.pop()
    if (reused !== undefined) return reused
    this.add(new Uint8Array(this.pageSize))
    return this.#pages
  }

  #writeInterior(page: number, children: readonly Leaf[]): void {
    this.#page(page).fill(0)
    const from = (page - 1) * this.pageSize
    let content = this.pageSize
    children.slice(0, -1).forEach((child, i) => {
      const cell = [0, 0, 0, 0, ...varint(child.lastRow)]
      content -= cell.length
      this.#bytes.set(cell, from + content)
      this.#view.setUint32(from + content, child.page)
      this.#view.setUint16(from + 12 + 2 * i, content)
    })
    this.#bytes[from] = tableInterior
    this.#view.setUint16(from + 3, children.length - 1)
    this.#view.setUint16(from + 5, content)
    this.#view.setUint32(from + 8, children[children.length - 1]!.page)
  }

  /** Puts pages that nothing uses any more on the freelist. */
  #release(pages: readonly number[]): void {
    const most = this.pageSize / 4 - 8
    for (let i = 0; i < pages.length; i += most + 1) {
      const [trunk, ...leaves] = pages.slice(i, i + most + 1) as [number, ...number[]]
      const from = (trunk - 1) * this.pageSize
      this.#page(trunk).fill(0)
      this.#view.setUint32(from, this.#view.getUint32(32))
      this.#view.setUint32(from + 4, leaves.length)
      for (const [k, page] of leaves.entries()) this.#view.setUint32(from + 8 + 4 * k, page)
      this.#view.setUint32(32, trunk)
      this.#view.setUint32(36, this.#view.getUint32(36) + 1 + leaves.length)
    }
  }
}

function pageSizeOf(database: Uint8Array): number {
  const size = new DataView(database.buffer, database.byteOffset).getUint16(16)
  // 65,536 does not fit into two bytes and is written as 1.
  return size === 1 ? 65_536 : size
}

/** A whole number up to 2⁵³ as SQLite's variable-length integer. */
function varint(value: number): number[] {
  const bytes = [value % 128]
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) bytes.unshift((rest % 128) | 0x80)
  return bytes
}
