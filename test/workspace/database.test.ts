import { beforeEach, expect, test } from 'vitest'
import { Database } from '../../src/core/workspace/database.ts'

let db: Database
let made: number

beforeEach(async () => {
  db = await Database.open()
  db.run('CREATE TABLE t (x); CREATE TABLE deck (x)')
  db.run('INSERT INTO t VALUES (1), (2)')
  made = 0
})

const sum = () =>
  db.once('sum', () => {
    made++
    return db.get<{ sum: number }>('SELECT TOTAL(x) AS sum FROM t')!.sum
  })

test('what is found out of the data is found out once', () => {
  expect([sum(), sum(), sum()]).toEqual([3, 3, 3])
  expect(made).toBe(1)
  expect(db.once('another key', () => 'another')).toBe('another')
})

test.each([
  ['run', () => db.run('INSERT INTO t VALUES (10)'), 13],
  ['run with parameters', () => db.run('UPDATE t SET x = ?', [4]), 8],
  ['delete of everything', () => db.run('DELETE FROM t'), 0],
  ['a query that writes', () => db.get('INSERT INTO t VALUES (10) RETURNING x'), 13],
  ['a transaction', () => db.transaction(() => db.run('INSERT INTO t VALUES (10)')), 13],
  [
    'a prepared statement',
    () => {
      const statement = db.prepare('INSERT INTO t VALUES (?)')
      statement.run([10])
      statement.free()
    },
    13,
  ],
])('it is found out anew after a change by %s', (_, change, after) => {
  expect(sum()).toBe(3)
  change()
  expect(sum()).toBe(after)
})

test('what was found out within a transaction is forgotten when it is rolled back', () => {
  expect(sum()).toBe(3)
  expect(() =>
    db.transaction(() => {
      db.run('INSERT INTO t VALUES (10)')
      expect(sum()).toBe(13)
      throw new Error('no')
    }),
  ).toThrow('no')
  expect(sum()).toBe(3)
})

test('what is written aside leaves it, and hides no other change', () => {
  expect(sum()).toBe(3)
  db.aside(() => db.run('INSERT INTO deck VALUES (1), (2)'))
  expect(sum()).toBe(3)
  expect(made).toBe(1)
  db.run('INSERT INTO t VALUES (10)')
  db.aside(() => db.run('DELETE FROM deck'))
  expect(sum()).toBe(13)
})

test('saving leaves it, and a change after saving does not', () => {
  expect(sum()).toBe(3)
  db.export()
  expect(sum()).toBe(3)
  expect(made).toBe(1)
  // As many rows as were written before: SQLite's own count is the same again.
  db.run('INSERT INTO t VALUES (10), (20)')
  expect(sum()).toBe(33)
})

test('a query of several columns gives rows by name and by place', () => {
  expect(db.all('SELECT x AS a, x * 2 AS b FROM t ORDER BY x')).toEqual([
    { a: 1, b: 2 },
    { a: 2, b: 4 },
  ])
  const rows: unknown[] = []
  db.each('SELECT x, x * 2 FROM t ORDER BY x', (values) => rows.push(values))
  expect(rows).toEqual([
    [1, 2],
    [2, 4],
  ])
})

test('a database may be opened in the very bytes that it is given, or in a copy of them', async () => {
  const bytes = db.export()
  const before = bytes.slice()
  const copy = await Database.open(bytes)
  copy.run('UPDATE t SET x = 7')
  expect(bytes).toEqual(before)
  const own = await Database.openOwn(bytes)
  own.run('UPDATE t SET x = 7')
  expect(bytes).not.toEqual(before)
  own.run(
    `WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 5000) INSERT INTO t SELECT x FROM n`,
  )
  expect(own.get('SELECT COUNT(*) AS rows, SUM(x) AS sum FROM t')).toEqual({ rows: 5002, sum: 14 + 2500 * 5001 })
  expect(own.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
})
