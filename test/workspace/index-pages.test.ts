import { expect, test } from 'vitest'
import { seededRandom } from '../../src/core/stats/random.ts'
import { Database } from '../../src/core/workspace/database.ts'
import { DatabaseImage } from '../../src/core/workspace/database-image.ts'
import { canFill, fillIndex } from '../../src/core/workspace/index-pages.ts'
import { CellWriter } from './index-cells.ts'

async function emptyTable(pageSize: number) {
  const db = await Database.open()
  db.run(`PRAGMA page_size = ${pageSize}`)
  db.run('CREATE TABLE t (a, b, c, d REAL, PRIMARY KEY (a, b)) WITHOUT ROWID')
  const { root } = db.get<{ root: number }>(`SELECT rootpage AS root FROM sqlite_schema WHERE name = 't'`)!
  const bytes = db.export()
  db.close()
  return { bytes, root }
}

type Row = [number, string, number, number]

/** Rows in the order of their key, with numbers of every size that SQLite stores differently. */
function rowsOf(count: number, longest: number): Row[] {
  const random = seededRandom(count + longest)
  const numbers = [
    0,
    1,
    -1,
    127,
    128,
    -129,
    32_767,
    -32_768,
    8_388_607,
    2 ** 31 - 1,
    2 ** 31,
    -(2 ** 40),
    2 ** 47 - 1,
    2 ** 50,
    0.1,
  ]
  return Array.from({ length: count }, (_, i) => [
    i >> 2,
    `${i % 4}${'é'.repeat(random.below(longest))}`,
    numbers[random.below(numbers.length)]!,
    numbers[random.below(numbers.length)]!,
  ])
}

test.each([
  { pageSize: 512, count: 0, longest: 1 },
  { pageSize: 512, count: 1, longest: 1 },
  { pageSize: 4096, count: 50, longest: 30 },
  ...Array.from({ length: 40 }, (_, i) => ({ pageSize: 512, count: 20 + i, longest: 5 })),
  { pageSize: 512, count: 5000, longest: 35 },
  { pageSize: 4096, count: 30_000, longest: 60 },
])('$count records are filled into pages of $pageSize bytes', async ({ pageSize, count, longest }) => {
  const { bytes, root } = await emptyTable(pageSize)
  const image = new DatabaseImage(bytes, 100)
  const rows = rowsOf(count, longest)
  const cells = new CellWriter().cellsOf(rows)
  expect(canFill(image, root, cells)).toBe(true)
  fillIndex(image, root, cells)
  const db = await Database.open(image.finish())
  expect(db.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
  expect(db.all('SELECT * FROM t ORDER BY a, b').map((row) => Object.values(row))).toEqual(rows)
  db.run('DELETE FROM t WHERE a % 2; INSERT INTO t VALUES (-1, 1, 1, 1)')
  expect(db.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
  db.close()
})

test('a table with rows, or a record that is too long for a page, is left to SQL', async () => {
  const { bytes, root } = await emptyTable(512)
  const image = new DatabaseImage(bytes, 100)
  const writer = new CellWriter()
  expect(canFill(image, root, writer.cellsOf([[1, 'x'.repeat(400), 1, 1]]))).toBe(false)
  fillIndex(image, root, writer.cellsOf([[1, 'x', 1, 1]]))
  expect(canFill(image, root, writer.cellsOf([]))).toBe(false)
})

test('records of every length up to the longest that is taken are whole', async () => {
  const taken: number[] = []
  for (let length = 60; length < 140; length++) {
    const { bytes, root } = await emptyTable(512)
    const image = new DatabaseImage(bytes, 100)
    const cells = new CellWriter().cellsOf([[1, 'x'.repeat(length), 0, 0]])
    if (!canFill(image, root, cells)) continue
    taken.push(length)
    fillIndex(image, root, cells)
    const db = await Database.open(image.finish())
    expect(db.all('PRAGMA integrity_check'), `${length}`).toEqual([{ integrity_check: 'ok' }])
    expect(db.all('SELECT LENGTH(b) AS length FROM t')).toEqual([{ length }])
    db.close()
  }
  expect(taken.length).toBeGreaterThan(20)
  expect(taken.length).toBeLessThan(80)
})
