import { expect, test } from 'vitest'
import { Database } from '../../src/core/workspace/database.ts'
import { Workspace } from '../../src/core/workspace/workspace.ts'
import { codes, failureOf, fileOf, inspect, load } from './importing.ts'

async function database(...statements: string[]) {
  const db = await Database.open()
  for (const statement of statements) db.run(statement)
  const bytes = db.export()
  db.close()
  return fileOf(bytes, 'data.db')
}

const answers = [
  'CREATE TABLE answers (company TEXT, date TEXT, nps INTEGER, response_id INTEGER, photo BLOB, twice INTEGER AS (nps * 2))',
  "INSERT INTO answers VALUES ('Aurora', '2024-05-01', 9, 9007199254740993, x'00ff'), ('Cedar', '2024-05-02', 4, 2, NULL)",
]

test('an ordinary table is read; generated columns and blobs are not', async () => {
  const file = await database(...answers)
  expect((await inspect(file.bytes)).sheets[0]).toMatchObject({
    name: 'answers',
    header: ['company', 'date', 'nps', 'response_id', 'photo'],
    rows: [
      ['Aurora', '2024-05-01', '9', '9007199254740993', ''],
      ['Cedar', '2024-05-02', '4', '2', ''],
    ],
  })
  const { report, rows } = await load(file)
  expect(report).toMatchObject({ format: 'sqlite', sheet: 'answers', read: 2, loaded: 2 })
  expect(rows('SELECT response_id FROM responses ORDER BY id')).toEqual([
    { response_id: '9007199254740993' },
    { response_id: '2' },
  ])
})

test('a view is read only when a map names it', async () => {
  const file = await database(...answers, 'CREATE VIEW happy AS SELECT * FROM answers WHERE nps > 8')
  expect((await inspect(file.bytes)).sheets.map((sheet) => sheet.name)).toEqual(['answers'])
  expect((await load(file, [{ table: 'responses', sheet: 'happy' }])).report).toMatchObject({ sheet: 'happy', read: 1 })
})

test('several tables need a name; a name that is not there lists those that are', async () => {
  const file = await database(
    ...answers,
    'CREATE TABLE "odd ""name" (a, __proto__)',
    'CREATE VIRTUAL TABLE words USING fts3(x)',
  )
  expect(await failureOf(load(file, [{ table: 'responses' }]))).toMatchObject({
    code: 'SHT-02',
    detail: { available: 'answers, odd "name' },
  })
  expect(await failureOf(load(file, [{ table: 'responses', sheet: 'x' }]))).toMatchObject({ code: 'SHT-01' })
  expect((await inspect(file.bytes)).sheets[1]!.header).toEqual(['a', '__proto__'])
})

test('a Triptych workspace without ratings is to be opened, not imported', async () => {
  const workspace = await Workspace.create()
  expect((await failureOf(inspect(workspace.toBytes()))).code).toBe('SQL-07')
})

test('a database without tables and a damaged one are refused', async () => {
  expect((await failureOf(inspect((await database('PRAGMA user_version = 3', 'VACUUM')).bytes))).code).toMatch(
    /^SQL-0[26]$/,
  )
  const { bytes } = await database(
    ...answers,
    'CREATE TABLE big (x)',
    `INSERT INTO big VALUES ('${'x'.repeat(20_000)}')`,
  )
  const damaged = bytes.slice()
  damaged.fill(0xff, 4096, 8192)
  expect((await failureOf(inspect(damaged))).code).toBe('SQL-02')
  expect((await failureOf(inspect(bytes.slice(0, 5000)))).code).toBe('SQL-02')
})

test('a database left in write-ahead mode is read with a warning', async () => {
  const { bytes } = await database(...answers)
  const wal = bytes.slice()
  wal[18] = 2
  wal[19] = 2
  expect(codes(await inspect(wal))).toEqual(['SQL-03'])
})
