import { bytesOf, type DatabaseImage } from './database-image.ts'

/** Fills an empty table WITHOUT ROWID, which is kept as an index: "Database File Format", sqlite.org, §1.6, §2.1. */

const indexLeaf = 0x0a
const indexInterior = 0x02

/** Records one after another, each behind the length of its payload, as cells of an index are; and where each of them ends. */
export interface IndexCells {
  bytes: Uint8Array
  ends: Uint32Array
}

/** Can records be filled in: is the table's root an empty leaf, and does each record, its length in front included, fit on a page without overflow. */
export function canFill(image: DatabaseImage, root: number, cells: IndexCells): boolean {
  const page = image.page(root)
  const most = Math.floor(((image.pageSize - 12) * 64) / 255) - 23
  const isEmpty = page.getUint8(0) === indexLeaf && page.getUint16(3) === 0
  return isEmpty && cells.ends.every((end, i) => end - startOf(cells, i) <= most)
}

/** Writes records, which stand in the order of their key, under the root of an empty table. Use `canFill` first. */
export function fillIndex(image: DatabaseImage, root: number, cells: IndexCells): void {
  let level: Level = { ...cells, last: null }
  for (;;) {
    const spans = intoPages(level, image.pageSize)
    if (spans.length === 1) {
      write(image.page(root), level, spans[0]!, level.last)
      return
    }
    level = fillLevel(image, level, spans)
  }
}

/** Cells in order; above the leaves each behind the number of the page to its left, and `last` is the page to the right of all. */
interface Level extends IndexCells {
  last: number | null
}

/** The cells of a page, `to` not included; that cell goes up a level, to stand between this page and the next. */
interface Span {
  from: number
  to: number
}

function startOf({ ends }: IndexCells, cell: number): number {
  return cell === 0 ? 0 : ends[cell - 1]!
}

/** Shares cells out to pages, each as full as it gets; no page is without a cell. */
function intoPages(level: Level, pageSize: number): Span[] {
  const { ends, last } = level
  const room = pageSize - headerBytes(last)
  const spans: Span[] = []
  for (let from = 0; from < ends.length || from === 0; from = spans.at(-1)!.to + 1) {
    let to = from
    while (to < ends.length && ends[to]! - startOf(level, from) + 2 * (to + 1 - from) <= room) to++
    // Where the cell that goes up is the last, the one before it goes up and it gets a page of its own.
    if (to === ends.length - 1) to--
    spans.push({ from, to })
  }
  return spans
}

const headerBytes = (last: number | null) => (last === null ? 8 : 12)

/** Writes the pages of a level; gives the one above. */
function fillLevel(image: DatabaseImage, level: Level, spans: readonly Span[]): Level {
  const view = new DataView(level.bytes.buffer, level.bytes.byteOffset, level.bytes.byteLength)
  const above: { page: number; record: Uint8Array }[] = []
  let last = 0
  for (const span of spans) {
    const page = image.newPage([])
    if (span.to === level.ends.length) {
      write(image.page(page), level, span, level.last)
      last = page
      continue
    }
    const at = startOf(level, span.to)
    // The page to the left of the cell that goes up stays, to the right of all.
    write(image.page(page), level, span, level.last === null ? null : view.getUint32(at))
    above.push({ page, record: level.bytes.subarray(level.last === null ? at : at + 4, level.ends[span.to]!) })
  }
  const bytes = new Uint8Array(above.reduce((sum, { record }) => sum + 4 + record.length, 0))
  const ends = new Uint32Array(above.length)
  let end = 0
  for (const [i, { page, record }] of above.entries()) {
    new DataView(bytes.buffer).setUint32(end, page)
    bytes.set(record, end + 4)
    end += 4 + record.length
    ends[i] = end
  }
  return { bytes, ends, last }
}

/** Writes the cells of a span, and to the right of them the page `last`; null on a leaf. */
function write(page: DataView, level: Level, { from, to }: Span, last: number | null): void {
  const start = startOf(level, from)
  const cells = level.bytes.subarray(start, startOf(level, to))
  const content = page.byteLength - cells.length
  const header = headerBytes(last)
  const bytes = bytesOf(page).fill(0)
  bytes.set(cells, content)
  for (let cell = from; cell < to; cell++) {
    page.setUint16(header + 2 * (cell - from), content + startOf(level, cell) - start)
  }
  page.setUint8(0, last === null ? indexLeaf : indexInterior)
  page.setUint16(3, to - from)
  page.setUint16(5, content & 0xffff)
  if (last !== null) page.setUint32(8, last)
}
