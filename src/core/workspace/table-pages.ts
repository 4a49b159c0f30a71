import { bytesOf, type DatabaseImage, varint } from './database-image.ts'

/** Adds finished leaves to a table, instead of inserting row by row: "Database File Format", sqlite.org, §1.6. */

/** A leaf of a table: the number of its page, and the id of its last row. */
export interface Leaf {
  page: number
  lastRow: number
}

const tableLeaf = 0x0d
const tableInterior = 0x05

/** Bytes of an interior cell at most: number of the child, row id as varint, pointer to the cell. */
const interiorCell = 4 + 9 + 2

/** Hangs leaves with higher row ids than all there are under the root of a table. */
export function linkLeaves(image: DatabaseImage, root: number, leaves: readonly Leaf[]): void {
  if (leaves.length === 0) return
  const tree = treeOf(image, root)
  const all = [...tree.leaves, ...leaves]
  const free = tree.interior
  if (all.length === 1) {
    const { page } = all[0]!
    bytesOf(image.page(root)).set(bytesOf(image.page(page)))
    free.push(page)
  } else build(image, root, all, free)
  image.release(free)
}

/** The leaves of a table in order, and the pages above them but for the root. A root that is a leaf with rows moves to a page of its own. */
function treeOf(image: DatabaseImage, root: number): { leaves: Leaf[]; interior: number[] } {
  const top = image.page(root)
  if (top.getUint8(0) === tableLeaf) {
    if (top.getUint16(3) === 0) return { leaves: [], interior: [] }
    const leaf = { page: image.nextPage, lastRow: lastRowOf(top) }
    image.add(bytesOf(top).slice())
    return { leaves: [leaf], interior: [] }
  }
  const leaves: Leaf[] = []
  const interior: number[] = []
  const walk = (number: number): void => {
    const page = image.page(number)
    if (page.getUint8(0) === tableLeaf) {
      leaves.push({ page: number, lastRow: lastRowOf(page) })
      return
    }
    if (number !== root) interior.push(number)
    const cells = page.getUint16(3)
    for (let i = 0; i < cells; i++) walk(page.getUint32(page.getUint16(12 + 2 * i)))
    walk(page.getUint32(8))
  }
  walk(root)
  return { leaves, interior }
}

/** The id of the last row of a leaf. */
function lastRowOf(page: DataView): number {
  let at = page.getUint16(8 + 2 * (page.getUint16(3) - 1))
  while (page.getUint8(at++) & 0x80);
  let row = 0
  for (;;) {
    const byte = page.getUint8(at++)
    row = row * 128 + (byte & 0x7f)
    if (byte < 0x80) return row
  }
}

/** Builds the pages above the leaves, level by level, with the root on its old page. */
function build(image: DatabaseImage, root: number, leaves: readonly Leaf[], free: number[]): void {
  const most = Math.floor((image.pageSize - 12) / interiorCell) + 1
  let level = leaves
  while (level.length > most) {
    const count = Math.ceil(level.length / most)
    const above: Leaf[] = []
    for (let i = 0; i < count; i++) {
      // Even shares: no page is left with a single child.
      const children = level.slice(Math.floor((i * level.length) / count), Math.floor(((i + 1) * level.length) / count))
      const page = image.newPage(free)
      writeInterior(image.page(page), children)
      above.push({ page, lastRow: children[children.length - 1]!.lastRow })
    }
    level = above
  }
  writeInterior(image.page(root), level)
}

function writeInterior(page: DataView, children: readonly Leaf[]): void {
  const bytes = bytesOf(page).fill(0)
  let content = page.byteLength
  for (const [i, child] of children.slice(0, -1).entries()) {
    const rowId = varint(child.lastRow)
    content -= 4 + rowId.length
    page.setUint32(content, child.page)
    bytes.set(rowId, content + 4)
    page.setUint16(12 + 2 * i, content)
  }
  page.setUint8(0, tableInterior)
  page.setUint16(3, children.length - 1)
  page.setUint16(5, content)
  page.setUint32(8, children[children.length - 1]!.page)
}
