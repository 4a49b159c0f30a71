import { expect, test } from 'vitest'
import { limits } from '../../src/core/import/limits.ts'
import { seededRandom } from '../../src/core/stats/random.ts'
import { Database } from '../../src/core/workspace/database.ts'
import { Failure } from '../../src/core/workspace/failure.ts'
import { Workspace } from '../../src/core/workspace/workspace.ts'
import { codes, failureOf, fileOf, inspect, load } from './importing.ts'

/** Section B6 of the catalogue of hostile inputs. */

async function database(...statements: string[]) {
  const db = await Database.open()
  for (const statement of statements) db.run(statement)
  const bytes = db.export()
  db.close()
  return fileOf(bytes, 'data.db')
}

const answers = [
  'CREATE TABLE answers (company TEXT, date TEXT, nps INTEGER)',
  "INSERT INTO answers VALUES ('Aurora', '2024-05-01', 9), ('Cedar', '2024-05-02', 4)",
]
const fromView = (sheet: string) => [
  { table: 'responses' as const, sheet, columns: { company: 'company', nps: 'nps' } },
]

test('S01 of 500 damaged databases each is read or refused by a code of its own', async () => {
  const random = seededRandom(20261122)
  const { bytes } = await database(...answers, 'CREATE INDEX i ON answers (company)')
  const seen = new Map<string, number>()
  for (let i = 0; i < 500; i++) {
    const copy = bytes.slice(0, i % 5 === 0 ? random.below(bytes.length) : bytes.length)
    for (let k = 0; k <= random.below(20); k++) copy[random.below(copy.length)] = random.below(256)
    const outcome = await inspect(copy, 'data.db').then(
      () => 'read',
      (error: unknown) => (error instanceof Failure ? error.code : String(error)),
    )
    seen.set(outcome, (seen.get(outcome) ?? 0) + 1)
  }
  expect([...seen.keys()].filter((code) => !/^(?:read|SQL-0[1246]|CSV-00|TYP-01)$/.test(code))).toEqual([])
  expect(seen.get('read')).toBeGreaterThan(20)
  expect(seen.get('SQL-02')).toBeGreaterThan(20)
})

test('S01 what is no SQLite file, or only its beginning, is refused', async () => {
  const { bytes } = await database(...answers)
  expect((await failureOf(inspect(bytes.slice(0, 90), 'data.db'))).code).toBe('SQL-01')
  expect(await failureOf(inspect(bytes.slice(0, bytes.length - 4096), 'data.db'))).toMatchObject({ code: 'SQL-02' })
})

test('S02 a view is never read by itself, and an endless one not at all', async () => {
  const endless =
    'WITH RECURSIVE c(company, nps) AS (SELECT 1, 2 UNION ALL SELECT company + 1, 2 FROM c) SELECT * FROM c'
  const file = await database(
    ...answers,
    `CREATE VIEW customers AS ${endless}`,
    'CREATE VIEW hidden AS SELECT count(*) AS company, 1 AS nps FROM customers',
    "CREATE VIEW virtual AS SELECT value AS company, 1 AS nps FROM json_each('[1]')",
    'CREATE VIEW plain AS SELECT company, nps FROM answers WHERE nps > 5',
  )
  expect((await inspect(file.bytes)).sheets.map(({ name }) => name)).toEqual(['answers'])
  const began = Date.now()
  for (const view of ['customers', 'hidden', 'virtual']) {
    expect(await failureOf(load(file, fromView(view)))).toMatchObject({
      code: 'SQL-05',
      detail: { sheet: view, limit: 10 },
    })
  }
  expect(Date.now() - began).toBeLessThan(5_000)
  expect((await load(file, fromView('plain'))).report).toMatchObject({ sheet: 'plain', read: 1, loaded: 1 })
})

test('S02 a view of scans within scans is refused when they multiply beyond a billion, and read below', async () => {
  const numbers = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) SELECT i FROM n'
  const file = await database(
    ...answers,
    `CREATE TABLE many AS ${numbers}`,
    'CREATE VIEW thrice AS SELECT count(*) AS company, 1 AS nps FROM many a, many b, many c WHERE a.i + b.i + c.i < 0',
    'CREATE VIEW joined AS SELECT company, nps FROM answers JOIN many ON many.i = answers.nps',
    'CREATE VIEW either AS SELECT company, nps FROM answers UNION ALL SELECT company, nps FROM answers',
  )
  expect((await failureOf(load(file, fromView('thrice')))).code).toBe('SQL-05')
  expect((await load(file, fromView('joined'))).report.loaded).toBe(2)
  expect((await load(file, fromView('either'))).report.read).toBe(4)
})

test('S03 generated columns are not read, and no constraint of the file is evaluated', async () => {
  const db = await Database.open()
  // A constraint that takes long, set where no row is written any more.
  for (const sql of answers) db.run(sql)
  db.run('ALTER TABLE answers ADD COLUMN blob BLOB AS (zeroblob(600000000))')
  db.run('PRAGMA writable_schema = ON')
  db.run(
    "UPDATE sqlite_schema SET sql = replace(sql, 'nps INTEGER', 'nps INTEGER CHECK (length(hex(randomblob(400000000))) > 0)')",
  )
  const bytes = db.export()
  db.close()
  const began = Date.now()
  const { report } = await load(fileOf(bytes, 'data.db'))
  expect(report).toMatchObject({ read: 2, loaded: 2 })
  expect((await inspect(bytes)).sheets[0]!.header).toEqual(['company', 'date', 'nps'])
  expect(Date.now() - began).toBeLessThan(2_000)
})

test('S04 triggers, virtual tables and schemas with comments are left alone; a schema that is no SQL is refused', async () => {
  const file = await database(
    ...answers,
    'CREATE TABLE "log" (a DEFAULT (abs(-1)) /* comment\n"\' */ CHECK (a <> upper(a)))',
    'CREATE TRIGGER t AFTER INSERT ON answers BEGIN DELETE FROM answers; END',
    'CREATE VIRTUAL TABLE words USING fts3(x)',
  )
  const before = file.bytes.slice()
  expect((await inspect(file.bytes)).sheets.map(({ name }) => name)).toEqual(['answers', 'log'])
  expect((await load(file, fromView('answers'))).report.loaded).toBe(2)
  expect(file.bytes).toEqual(before)
  const broken = await database(
    ...answers,
    'PRAGMA writable_schema = ON',
    "UPDATE sqlite_schema SET sql = 'CREATE TABLE answers (('",
  )
  expect(await failureOf(inspect(broken.bytes))).toMatchObject({ code: 'SQL-02' })
})

test('S05 a database left in write-ahead mode is read with a warning', async () => {
  const { bytes } = await database(...answers)
  bytes[18] = 2
  bytes[19] = 2
  const { report } = await load(fileOf(bytes, 'data.db'))
  expect(report.loaded).toBe(2)
  expect(codes(report)).toContain('SQL-03')
})

test('S06 an encrypted database is told by its name, other bytes without meaning are not', async () => {
  const random = seededRandom(1)
  const noise = Uint8Array.from({ length: 8192 }, () => random.below(256))
  for (const name of ['data.db', 'data.sqlite', 'DATA.SQLITE3']) {
    expect((await failureOf(inspect(noise, name))).code).toBe('SQL-04')
  }
  expect((await failureOf(inspect(noise, 'data.csv'))).code).toBe('TYP-01')
})

test('S07 a database of 0 bytes, and one without a table, hold no tables', async () => {
  expect((await failureOf(inspect(new Uint8Array(), 'data.db'))).code).toBe('SQL-06')
  const { bytes } = await database('CREATE TABLE gone (a)', 'DROP TABLE gone')
  expect((await failureOf(inspect(bytes))).code).toBe('SQL-06')
})

test('S08 wide, odd, strict and rowid-less tables are read under their names', async () => {
  const wide = Array.from({ length: 2_000 }, (_, i) => `c${i}`)
  const file = await database(
    `CREATE TABLE wide (${wide.join(', ')})`,
    `INSERT INTO wide (c0, c1999) VALUES (9007199254740993, 'last')`,
    'CREATE TABLE "😀 SELECT" ("from" TEXT, "a""b" TEXT, "" TEXT) STRICT',
    `INSERT INTO "😀 SELECT" VALUES ('x', 'y', 'z')`,
    'CREATE TABLE keyed (k TEXT PRIMARY KEY, v) WITHOUT ROWID',
    "INSERT INTO keyed VALUES ('a', 1.5)",
  )
  const { sheets } = await inspect(file.bytes)
  expect(sheets.map(({ name, header, rows }) => [name, header.length, rows])).toEqual([
    ['keyed', 2, [['a', '1.5']]],
    ['wide', 2_000, [['9007199254740993', ...Array(1_998).fill(''), 'last']]],
    ['😀 SELECT', 3, [['x', 'y', 'z']]],
  ])
})

test.each([
  'PRAGMA page_size = 65536',
  "PRAGMA encoding = 'UTF-16be'",
  'PRAGMA auto_vacuum = 1',
  'PRAGMA page_size = 512',
])('S09 a database of %s is read', async (pragma) => {
  const { report, rows } = await load(await database(pragma, ...answers, "UPDATE answers SET company = 'Bảo Tín'"))
  expect(report).toMatchObject({ read: 2, loaded: 2 })
  expect(rows('SELECT DISTINCT name FROM companies')).toEqual([{ name: 'Bảo Tín' }])
})

test('S10 a database beyond the size limit is refused before it is read', async () => {
  const large = new Uint8Array(limits.fileBytes + 1)
  large.set(new TextEncoder().encode('SQLite format 3\0'))
  expect(await failureOf(inspect(large, 'data.db'))).toMatchObject({ code: 'LIM-01', detail: { limit: 1_000 } })
})

test('S11 a workspace, also a newer one, is to be opened instead', async () => {
  const workspace = await Workspace.create()
  workspace.write.run('PRAGMA user_version = 9999')
  expect(await failureOf(inspect(workspace.toBytes(), 'board.triptych'))).toMatchObject({
    code: 'SQL-07',
    detail: { file: 'board.triptych' },
  })
})

test('S12 a map brings no SQL: what it names is a table of that name or none', async () => {
  const file = await database(...answers)
  for (const sheet of ['answers" UNION SELECT 1, 2; --', "x'; ATTACH 'y' AS z", 'sqlite_schema', 'pragma_table_list']) {
    expect(await failureOf(load(file, fromView(sheet)))).toMatchObject({
      code: 'SHT-01',
      detail: { available: 'answers' },
    })
  }
})

test('every table that is recognised is proposed, as the sheets of a workbook are', async () => {
  const file = await database(
    ...answers,
    'CREATE TABLE money (company TEXT, year INTEGER, revenue REAL)',
    "INSERT INTO money VALUES ('Aurora', 2024, 5.5)",
    'CREATE TABLE notes (text)',
  )
  const { maps } = await inspect(file.bytes)
  expect(maps.map(({ sheet, table }) => [sheet, table])).toEqual([
    ['answers', 'responses'],
    ['money', 'financials'],
  ])
  expect((await load(file)).reports.map(({ table, loaded }) => [table, loaded])).toEqual([
    ['responses', 2],
    ['financials', 1],
  ])
})
