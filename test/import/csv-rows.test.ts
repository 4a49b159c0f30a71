import { expect, test } from 'vitest'
import { findDialect } from '../../src/core/import/text/csv-dialect.ts'
import { CsvReader } from '../../src/core/import/text/csv-rows.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const rowsOf = (text: string, delimiter = ',') => [
  ...new CsvReader(encode(text), { delimiter, quote: '"', backslash: false }).rows(),
]
const cells = (text: string, delimiter = ',') => rowsOf(text, delimiter).map((row) => row.cells)

test('a quoted field holds delimiters, doubled quotes and line breaks', () => {
  expect(cells('a,"b,""c""\nd",e\n1,2,3')).toEqual([
    ['a', 'b,"c"\nd', 'e'],
    ['1', '2', '3'],
  ])
})

test('LF, CRLF and CR each end a row, also mixed in one file', () => {
  expect(cells('a,b\r\n1,2\n3,4\r5,6')).toEqual([
    ['a', 'b'],
    ['1', '2'],
    ['3', '4'],
    ['5', '6'],
  ])
})

test('the final line break may be missing or doubled', () => {
  expect(cells('a,b\n1,2')).toEqual(cells('a,b\n1,2\n'))
  expect(cells('a,b\n1,2\n\n')).toEqual(cells('a,b\n1,2\n'))
})

test('an empty field at the end of a row and of the text is a field', () => {
  expect(cells('a,b,\n1,2,')).toEqual([
    ['a', 'b', ''],
    ['1', '2', ''],
  ])
})

test('a quote inside a bare field is a character', () => {
  expect(cells('x"y"z,1')).toEqual([['x"y"z', '1']])
})

test('lines count from 1 and go on counting inside quoted fields', () => {
  const rows = rowsOf('a\n"b\r\nc\rd"\ne')
  expect(rows.map((row) => row.line)).toEqual([1, 2, 5])
  expect(rows.map((row) => row.at)).toEqual([0, 2, 11])
})

test('text after a closing quote costs its row and no other', () => {
  const rows = rowsOf('a,b\n"x" y,1\n2,3')
  expect(rows[1]!.problem).toMatchObject({ code: 'CSV-04', detail: { line: 2, column: 1 } })
  expect(rows[2]!.cells).toEqual(['2', '3'])
})

test('a quote that never closes costs its own line, and the rows after it are read', () => {
  const rows = rowsOf('a,b\n1,"x\n2,3\n4,5')
  expect(rows[1]!.problem).toMatchObject({ code: 'CSV-03', detail: { line: 2 } })
  expect(rows.slice(2).map((row) => row.cells)).toEqual([
    ['2', '3'],
    ['4', '5'],
  ])
})

test('a quote stops swallowing after 1,000 lines even if another quote follows', () => {
  const text = `a,b\n1,"x\n${'2,3\n'.repeat(1500)}4,"y"\n`
  const rows = rowsOf(text)
  expect(rows.filter((row) => row.problem).map((row) => [row.problem!.code, row.line])).toEqual([['CSV-03', 2]])
  expect(rows).toHaveLength(1503)
})

test('a million quotes that pair up are one cell', () => {
  const text = `"${'""'.repeat(1_000_000)}"`
  // Read in quadratic time it would outlast the test's limit.
  expect(cells(text)[0]![0]).toHaveLength(1_000_000)
})

test.each([
  [',', 'a,b\n1,2\n'],
  [';', 'a;b\n1,5;2,5\n'],
  ['\t', 'a\tb\n1\t2\n'],
  ['|', 'a|b\n1|2\n'],
  [';', 'Ghi chú\na;b;c\n"x, y, z";2;3\n"u, v, w";2;3\n'],
  [';', `a;b\n${'1,5;2,5\n'.repeat(100)}`],
  ['^', 'a^b\n1^2\n'],
  ['~', 'a~b\n1~2\n3~4\n'],
  ['\x1f', 'a\x1fb\n1\x1f2\n'],
  [':', 'company:nps\nA:9\nB:3\n'],
  [',', 'just one column\nx\n'],
  [',', 'x:y\n10:30\n11:40\n'],
  [',', 'only\nwith ~ once\nand ~ once\n'],
])('the delimiter %j is found', (delimiter, text) => {
  expect(findDialect(encode(text), {})).toEqual({ delimiter, quote: '"', backslash: false })
})

test('a reading that would leave a quote open forever is no better than one that cuts the row too wide', () => {
  expect(findDialect(encode('path,n\n"C:\\data\\",1,2\n/data,2\n'), {}).backslash).toBe(false)
  expect(findDialect(encode('said,n\n"it is \\"good\\"",1\nfine,2\n'), {}).backslash).toBe(true)
})
