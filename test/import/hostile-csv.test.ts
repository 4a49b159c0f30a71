import { expect, test } from 'vitest'
import { readCsv } from '../../src/core/import/text/read-csv.ts'
import { codes, failureOf, fileOf, inspect, load, loadText, words } from './importing.ts'

/** Section B2 of the catalogue of hostile inputs, C01 to C15: rows, quotes and widths. */

const header = 'company,date,nps,comment'
const comments = 'SELECT comment FROM responses ORDER BY id'
const open = (text: string | Uint8Array, options = {}) => readCsv(fileOf(text), options, words).open({})
const cellsOf = (text: string) => [...open(text).rows()].map((row) => row.cells)

test.each([
  ['C01', 'no byte at all', ''],
  ['C02', 'a byte order mark only', '\uFEFF'],
  ['C02', 'blank lines only', '\n \r\n\t\n'],
])('%s %s is an empty file', async (_id, _what, text) => {
  expect((await failureOf(inspect(text))).code).toBe('CSV-00')
})

test('C03 a header alone loads no rows and says so', async () => {
  const { report } = await loadText(`${header}\n`)
  expect(report).toMatchObject({ read: 0, loaded: 0 })
  expect(report.issues).toMatchObject([{ code: 'CSV-09', level: 'warning' }])
})

test('C04 line breaks of three kinds each end a row, and a note says that they are mixed', async () => {
  const { report } = await loadText(`${header}\r\nA,2024-05-01,9,"x\ny"\nB,2024-05-02,8,\rC,2024-05-03,7,\r\n`)
  expect(report).toMatchObject({ read: 3, loaded: 3 })
  expect(report.issues).toMatchObject([{ code: 'CSV-02', level: 'note' }])
})

test('C04 a line break inside quotes is text and mixes nothing', async () => {
  expect((await loadText(`${header}\r\nA,2024-05-01,9,"x\ny"\r\n`)).report.issues).toEqual([])
})

test('C05 the line breaks of old Macs end rows', async () => {
  const { report, rejects } = await loadText(`${header}\rA,2024-05-01,9,x\rB,2024-05-02,99,y\r`)
  expect(report).toMatchObject({ read: 2, loaded: 1, rejected: 1 })
  expect(rejects).toMatchObject([{ line: 3, byte: 42, code: 'VAL-01' }])
})

test('C06 the last line break may be missing or doubled', () => {
  const rows = cellsOf('a,b\n1,2\n3,4')
  expect(rows).toHaveLength(2)
  expect(cellsOf('a,b\n1,2\n3,4\n')).toEqual(rows)
  expect(cellsOf('a,b\n1,2\n3,4\n\n')).toEqual(rows)
})

test('C07 a quote that never closes costs its line only, and the message offers to read quotes as text', async () => {
  const text = `${header}\n${'A,2024-05-01,9,ok\n'.repeat(8)}B,2024-05-02,8,"open\n${'C,2024-05-03,7,ok\n'.repeat(2_000)}`
  const { report, rejects } = await loadText(text)
  expect(report).toMatchObject({ read: 2_009, loaded: 2_008, rejected: 1 })
  expect(rejects).toMatchObject([{ code: 'CSV-03', line: 10, columnNo: 4, column: 'comment', byte: 169 }])
  expect(rejects[0]!.message).toContain('A quote opened on line 10 never closes.')
  expect(rejects[0]!.message).toContain('(options.quote: "")')
})

test('C07 with quotes as text the same row is loaded as it stands', async () => {
  const file = fileOf(`${header}\nA,2024-05-01,9,"open\nB,2024-05-02,8,5" screen\n`)
  const { maps } = await inspect(file.bytes)
  const { report, rows } = await load(file, [{ ...maps[0]!, options: { ...maps[0]!.options, quote: '' } }])
  expect(report).toMatchObject({ read: 2, loaded: 2 })
  expect(rows(comments)).toEqual([{ comment: '"open' }, { comment: '5" screen' }])
})

test('C08 a quote inside a bare value is kept, with a note', async () => {
  const { report, rows } = await loadText(`${header}\nA,2024-05-01,9,x"y"z\nB,2024-05-02,8,"say ""hi"""\n`)
  expect(rows(comments)).toEqual([{ comment: 'x"y"z' }, { comment: 'say "hi"' }])
  expect(report.issues).toMatchObject([{ code: 'CSV-07', level: 'note', line: 2 }])
  expect((await loadText(`${header}\nB,2024-05-02,8,"say ""hi"""\n`)).report.issues).toEqual([])
})

test('C09 text after a closing quote rejects its row, with line and column', async () => {
  const { report, rejects } = await loadText(
    `${header}\nA,2024-05-01,9,ok\nB,2024-05-02,8,"a" b\n"C",2024-05-03,7,"ok" \n`,
  )
  expect(report).toMatchObject({ read: 3, loaded: 2, rejected: 1 })
  expect(rejects).toMatchObject([{ code: 'CSV-04', line: 3, column: 'comment', columnNo: 4, byte: 43 }])
  expect(rejects[0]!.message).toContain('(line 3, column 4)')
})

test('C10 a value of ten million characters is loaded whole, with a warning that spreadsheets would cut it', async () => {
  const { report, rows } = await loadText(`${header}\nA,2024-05-01,9,${'x'.repeat(10_000_000)}\nB,2024-05-02,8,ok\n`)
  expect(report).toMatchObject({ read: 2, loaded: 2 })
  expect(rows('SELECT max(length(comment)) AS n FROM responses')).toEqual([{ n: 10_000_000 }])
  expect(report.issues).toMatchObject([{ code: 'CSV-14', level: 'warning', line: 2, column: 'comment' }])
})

test('C11 ten million characters of doubled quotes are one value, read in linear time', () => {
  const text = `${header}\nA,2024-05-01,9,"${'""'.repeat(5_000_000)}"\n`
  const started = process.cpuUsage()
  expect(cellsOf(text)[0]![3]).toHaveLength(5_000_000)
  expect(process.cpuUsage(started).user).toBeLessThan(10_000_000)
})

test('C12 a million columns are refused before anything is read further', async () => {
  const started = process.cpuUsage()
  const failure = await failureOf(inspect(`${'a,'.repeat(1_000_000)}b\n${'1,'.repeat(1_000_000)}2\n`))
  expect(failure).toMatchObject({ code: 'LIM-02', detail: { columns: 1_000_001, limit: 2_000 } })
  expect(process.cpuUsage(started).user).toBeLessThan(10_000_000)
})

test('C13 rows too short or too long are rejected with what was expected and found', async () => {
  const { report, rejects } = await loadText(`${header}\nA,2024-05-01,9\nB,2024-05-02,8,x,y\nC,2024-05-03,7,ok\n`)
  expect(report).toMatchObject({ read: 3, loaded: 1, rejected: 2 })
  expect(rejects).toMatchObject([
    { code: 'CSV-01', line: 2, byte: 25, columnNo: null },
    { code: 'CSV-01', line: 3, byte: 40, columnNo: null },
  ])
  expect(rejects[0]!.message).toContain('Expected 4 values, found 3 (line 2).')
})

test('C14 repeated and empty headers get names of their own, each with a warning', async () => {
  const { sheets, issues } = await inspect('a,a,\n1,2,3\n')
  expect(sheets[0]!.header).toEqual(['a', 'a_2', 'column_3'])
  expect(issues.filter(({ level }) => level === 'warning').map(({ code, column }) => [code, column])).toEqual([
    ['CSV-05', 'a_2'],
    ['CSV-05', 'column_3'],
  ])
})

test('C15 headers that name parts of every object are names like others', async () => {
  const { sheets } = await inspect('__proto__,constructor,toString\n1,2,3\n')
  expect(sheets[0]!.header).toEqual(['__proto__', 'constructor', 'toString'])
  expect(sheets[0]!.rows).toEqual([['1', '2', '3']])
  expect(({} as { admin?: unknown }).admin).toBeUndefined()
})

test('no code is told twice for one file', async () => {
  const inspection = await inspect(`${header}\rA,2024-05-01,9,x"y"z\nB,2024-05-02,8,q"r\n`)
  expect(codes(inspection)).toEqual([...new Set(codes(inspection))])
  expect(codes(inspection)).toEqual(expect.arrayContaining(['CSV-02', 'CSV-07']))
})
