import { expect, test } from 'vitest'
import { Database } from '../../src/core/workspace/database.ts'
import { DatabaseImage } from '../../src/core/workspace/database-image.ts'
import { type Leaf, linkLeaves } from '../../src/core/workspace/table-pages.ts'

/** Leaves of one-row records (an id and a small number), as many rows a page as asked for. */
function leavesFrom(image: DatabaseImage, firstRow: number, rows: number, rowsPerPage: number): Leaf[] {
  const leaves: Leaf[] = []
  for (let row = firstRow; row < firstRow + rows; row += rowsPerPage) {
    const last = Math.min(row + rowsPerPage, firstRow + rows) - 1
    leaves.push({ page: image.nextPage, lastRow: last })
    image.add(leafPage(image.pageSize, row, last))
  }
  return leaves
}

/** A leaf whose cells hold (NULL, 7): payload 4 bytes, row id, header of 3, one byte. */
function leafPage(pageSize: number, first: number, last: number): Uint8Array {
  const page = new Uint8Array(pageSize)
  const view = new DataView(page.buffer)
  let content = pageSize
  for (let row = first; row <= last; row++) {
    const rowId = [row >> 14, (row >> 7) & 127, row & 127].map((part, i) => (i < 2 ? part | 128 : part))
    const cell = [4, ...rowId, 3, 0, 1, 7]
    content -= cell.length
    page.set(cell, content)
    view.setUint16(8 + 2 * (row - first), content)
  }
  page[0] = 0x0d
  view.setUint16(3, last - first + 1)
  view.setUint16(5, content)
  return page
}

async function tableWith(pageSize: number, rows: number) {
  const db = await Database.open()
  db.run(`PRAGMA page_size = ${pageSize}`)
  db.run('CREATE TABLE other (x); INSERT INTO other VALUES (1); CREATE TABLE t (id INTEGER PRIMARY KEY, n)')
  for (let i = 1; i <= rows; i++) db.run('INSERT INTO t VALUES (?, 7)', [i])
  const { root } = db.get<{ root: number }>(`SELECT rootpage AS root FROM sqlite_schema WHERE name = 't'`)!
  const bytes = db.export()
  db.close()
  return { bytes, root }
}

test.each([
  { pageSize: 512, there: 0, added: 1 },
  { pageSize: 512, there: 1, added: 1 },
  { pageSize: 512, there: 20, added: 5 },
  { pageSize: 512, there: 400, added: 9000 },
  { pageSize: 512, there: 0, added: 60_000 },
  { pageSize: 4096, there: 30_000, added: 1 },
  { pageSize: 4096, there: 0, added: 20_000 },
  { pageSize: 65536, there: 10, added: 20_000 },
])('$added rows are added to $there on pages of $pageSize bytes', async ({ pageSize, there, added }) => {
  const { bytes, root } = await tableWith(pageSize, there)
  expect(DatabaseImage.canGrow(bytes)).toBe(true)
  const image = new DatabaseImage(bytes, 100)
  linkLeaves(image, root, leavesFrom(image, there + 1, added, Math.min(Math.floor((pageSize - 8) / 10), 1000)))
  const db = await Database.open(image.finish())
  expect(db.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
  expect(db.get('SELECT count(*) AS n, min(id) AS low, max(id) AS high, sum(n) AS sum FROM t')).toEqual({
    n: there + added,
    low: 1,
    high: there + added,
    sum: 7 * (there + added),
  })
  // It is an ordinary table: rows go in and out, and pages that became free are used again.
  db.run('INSERT INTO t (n) VALUES (8); DELETE FROM t WHERE id % 3 = 0; INSERT INTO other SELECT n FROM t')
  expect(db.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
  db.close()
})

test('a database that keeps books about its pages is left to the row by row way', async () => {
  const db = await Database.open()
  db.run('PRAGMA auto_vacuum = FULL; CREATE TABLE t (x)')
  expect(DatabaseImage.canGrow(db.export())).toBe(false)
  const utf16 = await Database.open()
  utf16.run(`PRAGMA encoding = 'UTF-16le'; CREATE TABLE t (x)`)
  expect(DatabaseImage.canGrow(utf16.export())).toBe(false)
})
