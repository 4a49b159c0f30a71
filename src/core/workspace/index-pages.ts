import { bytesOf, type DatabaseImage } from './database-image.ts'

/** Fills an empty table WITHOUT ROWID, which is kept as an index: "Database File Format", sqlite.org, §1.6, §2.1. */

const indexLeaf = 0x0a
const indexInterior = 0x02

/** A record as a cell of an index: the length of the payload, then the payload. */
export type Cell = Uint8Array

/** Can records be filled in: is the table's root an empty leaf, and does each record, its length in front included, fit on a page without overflow. */
export function canFill(image: DatabaseImage, root: number, cells: readonly Cell[]): boolean {
  const page = image.page(root)
  const most = Math.floor(((image.pageSize - 12) * 64) / 255) - 23
  return page.getUint8(0) === indexLeaf && page.getUint16(3) === 0 && cells.every((cell) => cell.length <= most)
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
