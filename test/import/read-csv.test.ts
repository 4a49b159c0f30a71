import { expect, test } from 'vitest'
import { limits } from '../../src/core/import/limits.ts'
import { codes, failureOf, fixture, inspect, load, loadText } from './importing.ts'

test.each(['reviews-bom-semicolon.csv', 'reviews-utf-16le.csv', 'reviews-windows-1258.csv'])(
  '%s: the same three Vietnamese reviews arrive whatever the encoding',
  async (name) => {
    const { report, rows } = await load(fixture(name))
    expect(report).toMatchObject({ format: 'csv', delimiter: ';', read: 3, loaded: 3, rejected: 0, skipped: 0 })
    expect(
      rows(
        'SELECT c.name, r.answered_on, r.csat, r.csat_low, r.csat_high, r.comment FROM responses r JOIN companies c ON c.id = company_id',
      ),
    ).toEqual([
      { name: 'An Bình', answered_on: '2025-12-21', csat: 5, csat_low: 1, csat_high: 5, comment: 'Tiếng Việt; có dấu' },
      { name: 'An Bình', answered_on: '2025-12-20', csat: 1, csat_low: 1, csat_high: 5, comment: 'chậm quá' },
      { name: 'Bảo Tín', answered_on: '2025-12-03', csat: 4, csat_low: 1, csat_high: 5, comment: 'dòng một\ndòng hai' },
    ])
  },
)

test('a guessed encoding is told as a warning', async () => {
  expect(codes(await inspect(fixture('reviews-windows-1258.csv').bytes))).toContain('ENC-03')
  expect(codes(await inspect(fixture('reviews-utf-16be-no-mark.csv').bytes))).toContain('ENC-02')
})

test('text in decomposed form is stored composed, and joins the composed company', async () => {
  const { rows } = await loadText(
    `company,date,nps\n${'Bảo Tín'.normalize('NFD')},2024-05-01,9\nBảo Tín,2024-05-02,8\n`,
  )
  expect(rows('SELECT name FROM companies')).toEqual([{ name: 'Bảo Tín'.normalize('NFC') }])
})

test('titles above the header are passed over', async () => {
  const { report, rows } = await load(fixture('preamble.csv'))
  expect(report).toMatchObject({ table: 'scores', read: 2, loaded: 2 })
  expect(rows('SELECT metric, value, n FROM scores ORDER BY id')).toEqual([
    { metric: 'nps', value: 31, n: 400 },
    { metric: 'nps', value: -5, n: 1200 },
  ])
})

test('a "sep=" line names the delimiter and is no row', async () => {
  expect((await load(fixture('sep-line.csv'))).report).toMatchObject({ delimiter: '|', read: 2, loaded: 2 })
})

test('line breaks of three kinds in one file end rows alike', async () => {
  expect((await load(fixture('mixed-breaks.csv'))).report).toMatchObject({ read: 3, loaded: 3 })
})

test('empty and repeated headers are renamed with a warning, and strange names are only names', async () => {
  const inspection = await inspect(fixture('odd-headers.csv').bytes)
  expect(inspection.sheets[0]!.header).toEqual(['company', 'company_2', 'column_3', '__proto__', 'nps', 'date'])
  expect(codes(inspection)).toEqual(['CSV-05', 'CSV-05'])
  expect(({} as { admin?: unknown }).admin).toBeUndefined()
})

test('rows are never shifted: a short or long one is rejected with its place', async () => {
  const { report, rejects, rows } = await load(fixture('ragged.csv'))
  expect(report).toMatchObject({ read: 7, loaded: 1, rejected: 4, skipped: 2 })
  expect(rejects.map((r) => [r.line, r.code, r.column])).toEqual([
    [3, 'CSV-01', null],
    [4, 'CSV-01', null],
    [6, 'VAL-01', 'nps'],
    [7, 'NUM-01', 'nps'],
  ])
  expect(rejects[0]).toMatchObject({
    byte: 50,
    message: 'Expected 4 values, found 3 (line 3). The row was left out; correct it in the file.',
  })
  expect(rows('SELECT nps, comment FROM responses')).toEqual([{ nps: 9, comment: 'fine' }])
})

test('a damaged byte and a zero byte reject their rows only', async () => {
  const encoder = new TextEncoder()
  const bytes = new Uint8Array([
    ...encoder.encode('company,date,nps\nNgân hàng Bảo Tín,2024-05-01,9\nX'),
    0xea,
    ...encoder.encode(',2024-05-02,8\nA\0B,2024-05-03,7\nC,2024-05-04,6\n'),
  ])
  const { report, rejects } = await load({ name: 'damaged.csv', bytes })
  expect(report).toMatchObject({ read: 4, loaded: 2, rejected: 2 })
  expect(rejects.map((r) => r.code)).toEqual(['ENC-01', 'TXT-01'])
  expect(rejects[0]!.message).toContain('0xEA at position 54')
})

test('nothing but blanks is an empty file; a header alone loads no rows and says so', async () => {
  expect((await failureOf(inspect(''))).code).toBe('CSV-00')
  expect((await failureOf(inspect('\uFEFF'))).code).toBe('CSV-00')
  expect((await failureOf(inspect('\n \r\n'))).code).toBe('CSV-00')
  const { report } = await loadText('company,date,nps\n')
  expect(report).toMatchObject({ read: 0, loaded: 0 })
  expect(codes(report)).toEqual(['CSV-09'])
})

test('more columns than are read are refused before any row', async () => {
  const failure = await failureOf(inspect(`${'a,'.repeat(2500)}b\n`))
  expect(failure).toMatchObject({ code: 'LIM-02', detail: { columns: 2501 } })
})

test.each([
  ['\x1f\x8b\x08\x00rest', 'TYP-02'],
  ['%PDF-1.7 and so on', 'TYP-02'],
  ['<!DOCTYPE html><table></table>', 'TYP-02'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'TYP-03'],
  ['a\x01\x02\x03\x04\x05\x06\x07\x08\x00b', 'TYP-01'],
  ['SQLite format 3\0short', 'SQL-01'],
  ['PK\x03\x04cut off', 'ZIP-03'],
])('%j in a .csv is refused with %s: its bytes win over its name', async (content, code) => {
  expect((await failureOf(inspect(Buffer.from(content, 'latin1')))).code).toBe(code)
})

test('a file beyond the size limit is refused before it is read', async () => {
  expect((await failureOf(inspect(new Uint8Array(limits.fileBytes + 1)))).code).toBe('LIM-01')
})
