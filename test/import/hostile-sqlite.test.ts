import { expect, test, vi } from 'vitest'
import { limits } from '../../src/core/import/limits.ts'
import { openFile } from '../../src/core/import/open-file.ts'
import { seededRandom } from '../../src/core/stats/random.ts'
import { Database } from '../../src/core/workspace/database.ts'
import { Failure } from '../../src/core/workspace/failure.ts'
import { Workspace } from '../../src/core/workspace/workspace.ts'
import { codes, failureOf, fileOf, inspect, load, words } from './importing.ts'

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

const numbers = (last: number) =>
  `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${last}) SELECT i, 7 AS same FROM n`

/** A clock that runs a second with each look at it: what takes ten seconds ends after ten looks. */
async function withFastClock<T>(work: () => Promise<T>): Promise<T> {
  let now = 0
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => (now += 1_000))
  try {
    return await work()
  } finally {
    clock.mockRestore()
  }
}

test.each([
  ['scans within scans', 'SELECT count(*) AS company, 1 AS nps FROM many a, many b, many c WHERE a.i + b.i + c.i < 0'],
  [
    'an index that finds all rows each time',
    'SELECT count(*) AS company, 1 AS nps FROM many a JOIN many b ON b.same = a.same JOIN many c ON c.same = b.same WHERE c.i < 0',
  ],
  ['a scan for each row', 'SELECT 1 AS nps, (SELECT sum(b.i * a.i) FROM many b, many c) AS company FROM many a'],
])('S02 a view that yields no row is ended in time: %s', async (_, query) => {
  const file = await database(
    ...answers,
    `CREATE TABLE many AS ${numbers(5_000)}`,
    'CREATE INDEX by_same ON many (same)',
    `CREATE VIEW late AS ${query}`,
  )
  const failure = await withFastClock(() => failureOf(load(file, fromView('late'))))
  expect(failure).toMatchObject({ code: 'SQL-05', detail: { sheet: 'late', limit: limits.viewSeconds } })
})

test('S02 a view ends by the real clock too, and its file can be read afterwards', async () => {
  const file = await database(
    ...answers,
    `CREATE TABLE many AS ${numbers(5_000)}`,
    'CREATE VIEW late AS SELECT count(*) AS company, 1 AS nps FROM many a, many b, many c WHERE a.i + b.i + c.i < 0',
  )
  const source = await openFile(file, {}, words)
  const began = performance.now()
  expect(() => source.open({ sheet: 'late' })).toThrow('SQL-05')
  expect((performance.now() - began) / 1_000).toBeGreaterThanOrEqual(limits.viewSeconds)
  expect((performance.now() - began) / 1_000).toBeLessThan(limits.viewSeconds + 5)
  expect([...source.open({ sheet: 'answers' }).rows()]).toHaveLength(2)
  source.close?.()
}, 30_000)

test('S02 loops without a table in them are refused by the plan before they begin', async () => {
  const values = `WITH v(x) AS (VALUES ${Array.from({ length: 500 }, (_, k) => `(${k})`).join(',')})`
  const file = await database(
    ...answers,
    `CREATE TABLE many AS ${numbers(2_000)}`,
    `CREATE VIEW four AS ${values} SELECT count(*) AS company, 1 AS nps FROM v a, v b, v c, v d WHERE a.x + b.x + c.x + d.x < 0`,
    'CREATE VIEW made AS WITH m AS MATERIALIZED (SELECT * FROM many) SELECT count(*) AS company, 1 AS nps FROM m a JOIN m b ON b.same = a.same JOIN m c ON c.same = b.same WHERE c.i < 0',
    'CREATE VIEW schemas AS SELECT count(*) AS company, 1 AS nps FROM sqlite_schema a, sqlite_schema b, sqlite_schema c, sqlite_schema d WHERE a.rootpage < 0',
  )
  const began = performance.now()
  for (const view of ['four', 'made', 'schemas']) {
    expect([view, (await failureOf(load(file, fromView(view)))).code]).toEqual([view, 'SQL-05'])
  }
  expect(performance.now() - began).toBeLessThan(5_000)
})

test('S02 ordinary views are read: joins, groups, parts of their own', async () => {
  const file = await database(
    ...answers,
    `CREATE TABLE many AS ${numbers(2_000)}`,
    'CREATE VIEW joined AS SELECT company, nps FROM answers JOIN many ON many.i = answers.nps',
    'CREATE VIEW either AS SELECT company, nps FROM answers UNION ALL SELECT company, nps FROM answers',
    'CREATE VIEW grouped AS WITH g AS (SELECT same, count(*) AS n FROM many GROUP BY same) SELECT company, n - 1991 AS nps FROM answers LEFT JOIN g ON g.same = answers.nps - 2 ORDER BY nps',
    'CREATE VIEW above AS SELECT company, nps FROM joined WHERE nps > (SELECT avg(nps) FROM answers)',
  )
  const loaded = async (view: string) =>
    (await load(file, fromView(view))).rows('SELECT nps FROM responses ORDER BY nps DESC')
  expect(await loaded('joined')).toEqual([{ nps: 9 }, { nps: 4 }])
  expect(await loaded('either')).toHaveLength(4)
  expect(await loaded('grouped')).toEqual([{ nps: 9 }])
  expect(await loaded('above')).toEqual([{ nps: 9 }])
})

test('T09 a text with a zero byte costs its row, with its column; a blob is nothing', async () => {
  const file = await database(
    ...answers,
    "INSERT INTO answers VALUES ('Ced' || char(0) || 'ar', '2024-05-03', 8), (x'41', '2024-05-04', 7)",
  )
  const { report, rejects } = await load(file)
  expect(report).toMatchObject({ read: 4, loaded: 2, rejected: 1, skipped: 1 })
  expect(rejects).toMatchObject([{ code: 'TXT-01', line: 3, columnNo: 1, raw: 'Ced␀ar' }])
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

test('S11 a workspace without ratings is to be opened instead; a newer one is refused as such', async () => {
  const workspace = await Workspace.create()
  expect(await failureOf(inspect(workspace.toBytes(), 'board.triptych'))).toMatchObject({
    code: 'SQL-07',
    detail: { file: 'board.triptych' },
  })
  workspace.write.run('PRAGMA user_version = 9999')
  expect((await failureOf(inspect(workspace.toBytes(), 'board.triptych'))).code).toBe('FMT-02')
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
