import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { crc32 } from '../../src/core/import/workbook/crc32.ts'
import { codes, failureOf, fileOf, inspect, load } from './importing.ts'
import { row, workbook, workbookParts } from './workbook.ts'

const xlsx = (bytes: Uint8Array) => fileOf(bytes, 'book.xlsx')
const header = (line: number) => row(line, ['company', 'date', 'nps', 'comment'])

test('texts, numbers, formulas with their cached value and dates of a sheet are read', async () => {
  const book = workbook({
    sheets: {
      Answers: `${row(1, ['Survey 2024'])}${header(3)}
        <row r="4"><c r="A4" t="s"><v>0</v></c><c r="B4" s="1"><v>45413</v></c><c r="C4"><f>4+5</f><v>9</v></c><c r="D4" t="str"><f>"a"</f><v>tốt &amp; nhanh</v></c></row>
        <row r="9"><c r="A9" t="s"><v>1</v></c><c r="B9" s="2"><v>45414.75</v></c><c r="C9"><v>4</v></c></row>`,
    },
    strings: ['Bảo Tín', 'Aurora'],
    formats: [0, 14, 'dd/mm/yyyy hh:mm'],
  })
  const { report, rows } = await load(xlsx(book))
  expect(report).toMatchObject({ format: 'xlsx', sheet: 'Answers', encoding: null, read: 2, loaded: 2 })
  expect(rows('SELECT c.name, answered_on, nps, comment FROM responses JOIN companies c ON c.id = company_id')).toEqual(
    [
      { name: 'Bảo Tín', answered_on: '2024-05-01', nps: 9, comment: 'tốt & nhanh' },
      { name: 'Aurora', answered_on: '2024-05-02', nps: 4, comment: null },
    ],
  )
})

test('the position of a reject is the row number of the sheet', async () => {
  const book = workbook({
    sheets: { S: `${header(2)}${row(7, ['Aurora', '2024-05-01', 'x'])}${row(8, ['Aurora', '2024-05-01', 5])}` },
  })
  const { rejects } = await load(xlsx(book))
  expect(rejects).toMatchObject([
    { line: 7, byte: null, sheet: 'S', columnNo: 3, column: 'nps', code: 'NUM-01', raw: 'x' },
  ])
})

test('serial 60, the day that never was, is rejected; serials before and after it are right', async () => {
  const cells = [59, 60, 61].map(
    (serial, i) =>
      `<row r="${i + 2}"><c r="A${i + 2}" t="inlineStr"><is><t>A</t></is></c><c r="B${i + 2}" s="1"><v>${serial}</v></c><c r="C${i + 2}"><v>5</v></c></row>`,
  )
  const { report, rejects, rows } = await load(
    xlsx(workbook({ sheets: { S: header(1) + cells.join('') }, formats: [0, 14] })),
  )
  expect(report).toMatchObject({ read: 3, loaded: 2, rejected: 1 })
  expect(rejects).toMatchObject([{ code: 'DAT-04', line: 3, raw: '60' }])
  expect(rows('SELECT answered_on FROM responses ORDER BY id')).toEqual([
    { answered_on: '1900-02-28' },
    { answered_on: '1900-03-01' },
  ])
})

test('a workbook of the 1904 epoch has its dates 1,462 days later, also bare numbers in a date column', async () => {
  const sheets = {
    S: `${header(1)}<row r="2"><c r="A2" t="inlineStr"><is><t>A</t></is></c><c r="B2" s="1"><v>43951</v></c><c r="C2"><v>5</v></c></row>${row(3, ['A', 43952, 5])}`,
  }
  const { rows } = await load(xlsx(workbook({ sheets, formats: [0, 14], date1904: true })))
  expect(rows('SELECT answered_on FROM responses ORDER BY id')).toEqual([
    { answered_on: '2024-05-01' },
    { answered_on: '2024-05-02' },
  ])
})

test('error cells and formulas never calculated are missing, with a warning; 0.85 in a percent format is 85', async () => {
  const sheets = {
    S: `${row(1, ['company', 'year', 'CSAT', 'n'])}
      <row r="2"><c r="A2" t="inlineStr"><is><t>A</t></is></c><c r="B2"><v>2024</v></c><c r="C2" s="1"><v>0.85</v></c><c r="D2" t="e"><v>#N/A</v></c></row>
      <row r="3"><c r="A3" t="inlineStr"><is><t>A</t></is></c><c r="B3"><v>2023</v></c><c r="C3"><f>1+1</f></c></row>`,
  }
  const { report, rows } = await load(xlsx(workbook({ sheets, formats: [0, 9] })))
  expect(report).toMatchObject({ read: 2, loaded: 1, skipped: 1 })
  expect(codes(report)).toEqual(['XLS-01', 'XLS-05', 'ROW-01'])
  expect(rows('SELECT value, n FROM scores')).toEqual([{ value: 85, n: null }])
})

test('hidden sheets are left alone with a note, and read when a map names them', async () => {
  const book = workbook({
    sheets: { Old: header(1) + row(2, ['A', '2024-05-01', 1]), New: header(1) + row(2, ['A', '2024-05-01', 9]) },
    hidden: ['Old'],
  })
  const first = await load(xlsx(book))
  expect(first.report.sheet).toBe('New')
  expect(codes(first.report)).toContain('XLS-03')
  const named = await load(xlsx(book), [{ table: 'responses', sheet: 'Old' }])
  expect(named.rows('SELECT nps FROM responses')).toEqual([{ nps: 1 }])
  expect(await failureOf(load(xlsx(book), [{ table: 'responses', sheet: 'Nope' }]))).toMatchObject({
    code: 'SHT-01',
    detail: { available: 'Old, New' },
  })
})

test('every sheet that is recognised is proposed under its name', async () => {
  const inspection = await inspect(
    workbook({
      sheets: {
        Notes: row(1, ['read me']),
        Answers: header(1) + row(2, ['A', '2024-05-01', 9]),
        Money: row(1, ['company', 'year', 'revenue']) + row(2, ['A', 2024, 5]),
      },
    }),
  )
  expect(inspection.maps.map((map) => [map.sheet, map.table])).toEqual([
    ['Answers', 'responses'],
    ['Money', 'financials'],
  ])
})

test('prefixed names and another namespace are read the same', async () => {
  const parts = workbookParts({ sheets: { S: '' } })
  parts['xl/worksheets/sheet1.xml'] =
    `<x:worksheet xmlns:x="strict"><x:sheetData>${(header(1) + row(2, ['A', '2024-05-01', 9])).replaceAll('<', '<x:').replaceAll('<x:/', '</x:')}</x:sheetData></x:worksheet>`
  const zipped = zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
  expect((await load(xlsx(zipped))).report.loaded).toBe(1)
})

test('a document type declaration is refused in every part', async () => {
  for (const part of ['xl/workbook.xml', 'xl/styles.xml', 'xl/worksheets/sheet1.xml']) {
    const book = { sheets: { S: header(1) }, parts: { [part]: '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' } }
    expect((await failureOf(inspect(workbook(book)))).code).toBe('XML-01')
  }
})

test('XML that is cut off or nested beyond 64 is refused', async () => {
  const deep = '<a>'.repeat(100) + '</a>'.repeat(100)
  for (const xml of ['<worksheet><sheetData>', deep, '<a></b>']) {
    expect(
      (await failureOf(inspect(workbook({ sheets: { S: '' }, parts: { 'xl/worksheets/sheet1.xml': xml } })))).code,
    ).toBe('XML-02')
  }
})

test('a shared string that does not exist rejects its row', async () => {
  const sheets = { S: `${header(1)}<row r="2"><c r="A2" t="s"><v>99</v></c><c r="C2"><v>5</v></c></row>` }
  expect((await load(xlsx(workbook({ sheets })))).rejects).toMatchObject([{ code: 'XLS-02', column: 'company' }])
})

test('a zip that is no workbook is named for what it is', async () => {
  const failure = await failureOf(inspect(zipSync({ 'word/document.xml': strToU8('<x/>') })))
  expect(failure).toMatchObject({ code: 'TYP-02', detail: { kind: 'Word' } })
})

/** Bytes of the one place in the file where `pattern` stands, changed. */
function patched(bytes: Uint8Array, signature: number, offset: number, value: number): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  for (let i = 0; i + 4 <= copy.length; i++)
    if (view.getUint32(i, true) === signature) view.setUint32(i + offset, value, true)
  return copy
}

test('a wrong CRC, a wrong size, encryption and zip bombs are refused', async () => {
  const book = workbook({ sheets: { S: header(1) } })
  const centralEntry = 0x02014b50
  expect((await failureOf(inspect(patched(book, centralEntry, 16, 1)))).code).toBe('ZIP-03')
  expect((await failureOf(inspect(patched(book, centralEntry, 24, 10)))).code).toBe('ZIP-02')
  expect((await failureOf(inspect(patched(book, centralEntry, 8, 0x00080001)))).code).toBe('TYP-03')
  const bomb = zipSync({ ...zipParts({ S: header(1) }), 'xl/styles.xml': new Uint8Array(40_000_000) })
  expect((await failureOf(inspect(bomb))).code).toBe('ZIP-01')
})

function zipParts(sheets: Record<string, string>): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(workbookParts({ sheets })).map(([name, text]) => [name, strToU8(text)]))
}

test('a workbook cut off anywhere is refused with a sentence', async () => {
  const book = workbook({ sheets: { S: header(1) + row(2, ['A', '2024-05-01', 9]) } })
  for (let length = 4; length < book.length; length += 97) {
    expect((await failureOf(inspect(book.slice(0, length)))).code).toMatch(/^(ZIP|TYP|CSV)-/)
  }
})

test('crc32() gives the check value of the standard', () => {
  expect(crc32(strToU8('123456789'))).toBe(0xcbf43926)
})

test('a sheet of 20,000 rows is read whole', async () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => row(i + 2, ['A', '2024-05-01', i % 11]))
  const { report } = await load(xlsx(workbook({ sheets: { S: header(1) + rows.join('') } })), [
    { table: 'responses', columns: { company: 'company', nps: 'nps' } },
  ])
  // Scanning to the end of the sheet at every tag took minutes: the test's limit notices.
  expect(report.loaded).toBe(20_000)
}, 30_000)

test('what is told about reading a sheet names it, where there are several', async () => {
  const cells = row(1, ['company', 'nps']) + row(2, ['A', 9])
  const told = async (sheets: Record<string, string>) =>
    (await inspect(workbook({ sheets }), 'a.xlsx')).issues
      .filter(({ code }) => code === 'XLS-05')
      .map((issue) => issue.message)
  const uncalculated = cells.replace('</row>', '<c r="C1"><f>1+1</f></c></row>')
  expect(await told({ East: uncalculated, West: cells })).toEqual([expect.stringMatching(/^East: Formulas /)])
  expect(await told({ East: uncalculated })).toEqual([expect.stringMatching(/^Formulas /)])
})
