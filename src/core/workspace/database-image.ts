/**
 * The bytes of a database to which finished pages are added: "Database File Format", sqlite.org, §1.3 (header), §1.5 (freelist).
 */

/** Bytes by which the image grows at least when it is full. */
const growth = 1 << 24

export class DatabaseImage {
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

  /** A page that is there, by its number; good until the next page is added. */
  page(number: number): DataView {
    return new DataView(this.#bytes.buffer, (number - 1) * this.pageSize, this.pageSize)
  }

  /** The number of an empty page: one of those that are free, else a new one. */
  newPage(free: number[]): number {
    const reused = free.pop()
    if (reused === undefined) {
      this.#reserve(this.pageSize)
      return ++this.#pages
    }
    bytesOf(this.page(reused)).fill(0)
    return reused
  }

  /** Puts pages that nothing uses any more on the freelist. */
  release(pages: readonly number[]): void {
    const most = this.pageSize / 4 - 8
    for (let i = 0; i < pages.length; i += most + 1) {
      const [trunk, ...leaves] = pages.slice(i, i + most + 1) as [number, ...number[]]
      const page = this.page(trunk)
      bytesOf(page).fill(0)
      page.setUint32(0, this.#view.getUint32(32))
      page.setUint32(4, leaves.length)
      for (const [k, leaf] of leaves.entries()) page.setUint32(8 + 4 * k, leaf)
      this.#view.setUint32(32, trunk)
      this.#view.setUint32(36, this.#view.getUint32(36) + 1 + leaves.length)
    }
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
}

/** The bytes of a page. */
export function bytesOf(page: DataView): Uint8Array {
  return new Uint8Array(page.buffer, page.byteOffset, page.byteLength)
}

function pageSizeOf(database: Uint8Array): number {
  const size = new DataView(database.buffer, database.byteOffset).getUint16(16)
  // 65,536 does not fit into two bytes and is written as 1.
  return size === 1 ? 65_536 : size
}

/** A whole number up to 2⁵³ as SQLite's variable-length integer. */
export function varint(value: number): number[] {
  const bytes = [value % 128]
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) bytes.unshift((rest % 128) | 0x80)
  return bytes
}
