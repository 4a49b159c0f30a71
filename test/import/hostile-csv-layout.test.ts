import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { limits } from '../../src/core/import/limits.ts'
import type { TableMap } from '../../src/core/import/map/table-map.ts'
import { CsvReader } from '../../src/core/import/text/csv-rows.ts'
import { readCsv } from '../../src/core/import/text/read-csv.ts'
import { codes, failureOf, fileOf, inspect, load, loadText, words } from './importing.ts'

/** Section B2 of the catalogue of hostile inputs, C16 to C30: headers, dialects, and what stands around a table. */

const header = 'company,date,nps,comment'
const rowsOf = (text: string, options = {}) =>
  [...readCsv(fileOf(text), options, words).open({}).rows()].map((row) => row.cells)

test('C16 headers with quotes, code, brackets, line breaks and 300 letters stay what they are', async () => {
  const odd = ['a"b', 'x;DROP TABLE responses', 'a]b', 'a`b', 'y'.repeat(300), 'two\nlines']
  const line = odd.map((name) => `"${name.replaceAll('"', '""')}"`).join(',')
  const file = fileOf(`company,date,nps,${line}\nA,2024-05-01,9,1,2,3,4,5,yes\n`)
  const map: TableMap = {
    table: 'responses',
    columns: { company: 'company', answered_on: 'date', nps: 'nps', comment: odd[5]!, channel: odd[1]! },
  }
  const { rows, report } = await load(file, [map])
  expect(report).toMatchObject({ loaded: 1, rejected: 0 })
  expect(rows('SELECT comment, channel FROM responses')).toEqual([{ comment: 'yes', channel: '2' }])
  expect((await inspect(file.bytes)).sheets[0]!.header.slice(3)).toEqual([...odd.slice(0, 5), 'two lines'])
})

test('C17 semicolons are told from decimal commas, in a file of two lines and of many', async () => {
  const many = `score;n\n${'1,5;2,5\n'.repeat(200)}`
  for (const text of ['score;n\n1,5;2,5\n', many]) {
    expect((await inspect(text)).delimiter).toBe(';')
    expect(rowsOf(text)[0]).toEqual(['1,5', '2,5'])
  }
})

test.each(['|', '\t', '^'])('C18 the delimiter %j is found', async (delimiter) => {
  const { report } = await loadText(`${header}\nA,2024-05-01,9,x\n`.replaceAll(',', delimiter))
  expect(report).toMatchObject({ delimiter, read: 1, loaded: 1 })
})

test('C18 a delimiter of several characters is taken from the map', async () => {
  const file = fileOf(`${header}\nA,2024-05-01,9,a|b\n"C||D",2024-05-02,8,\n`.replaceAll(',', '||'))
  const columns = { company: 'company', answered_on: 'date', nps: 'nps', comment: 'comment' }
  const { report, rows } = await load(file, [{ table: 'responses', columns, options: { delimiter: '||' } }])
  expect(report).toMatchObject({ delimiter: '||', read: 2, loaded: 2 })
  expect(rows('SELECT name FROM companies ORDER BY id')).toEqual([{ name: 'A' }, { name: 'C||D' }])
  const wrong = await failureOf(load(file, [{ table: 'responses', columns, options: { delimiter: '"' } }]))
  expect(wrong).toMatchObject({ code: 'CSV-06', detail: { delimiter: '"' } })
})

test('C19 a line sep=; is obeyed and is no row', async () => {
  const { report } = await loadText('sep=;\r\ncompany;date;nps\r\nA, B;2024-05-01;9\r\n')
  expect(report).toMatchObject({ delimiter: ';', read: 1, loaded: 1 })
})

test('C20 titles above the header are passed over, and notes under the table are no rows', async () => {
  const text = `Survey 2024\nAll branches\n\n${header}\nA,2024-05-01,9,x\nB,2024-05-02,8,y\n\nSource: own survey, May 2024\n* preliminary\n`
  const { report } = await loadText(text)
  expect(report).toMatchObject({ read: 2, loaded: 2, rejected: 0 })
  expect(report.issues).toMatchObject([{ code: 'CSV-13', level: 'note', line: 8 }])
  expect(report.issues[0]!.message).toContain('Lines 8–9 are notes under the table')
})

test('C20 notes are known with and without an empty line above, and in the padded rows of a spreadsheet', async () => {
  for (const notes of ['Nguồn: khảo sát\n', '\nanything at all\n', '"Source: GSO, 2024",,,\n', '(2 rows affected)\n']) {
    const { report } = await loadText(`${header}\nA,2024-05-01,9,x\nB,2024-05-02,8,y\n${notes}`)
    expect([notes, report.loaded, report.rejected, codes(report)]).toEqual([notes, 2, 0, ['CSV-13']])
  }
})

test('C20 a last row that was cut off is no note, nor is a paragraph of the last comment', async () => {
  const cut = await loadText(`${header}\nA,2024-05-01,9,x\nAuro`)
  expect(cut.rejects).toMatchObject([{ code: 'CSV-01', line: 3 }])
  const paragraphs = await loadText(`${header}\nA,2024-05-01,9,"Good.\n\nThanks"\n`)
  expect(paragraphs.report).toMatchObject({ read: 1, loaded: 1, issues: [] })
})

test('C20 a row of totals is told', async () => {
  const { report } = await loadText('company,year,metric,value\nA,2024,nps,30\nTotal,2024,nps,31\n')
  expect(codes(report)).toContain('CSV-08')
})

const second = 'Bảng 2\ncompany,year,revenue\nA,2024,10\nB,2024,20\n'

test('C21 of several tables in a file the first is loaded, and the lines of the rest are named', async () => {
  const { report } = await loadText(`${header}\nA,2024-05-01,9,x\nB,2024-05-02,8,y\n\n${second}`)
  expect(report).toMatchObject({ read: 2, loaded: 2, rejected: 0 })
  expect(report.issues).toMatchObject([{ code: 'CSV-11', level: 'warning', line: 5 }])
  expect(report.issues[0]!.message).toContain(
    'Another table stands on lines 5–8 and was not read (company, year, revenue)',
  )
  expect(report.issues[0]!.message).toContain('headerRow: 6')
})

test('C21 tables and notes far down a large file are found where they are', async () => {
  const rows = 'A,2024-05-01,9,"two\n\nparagraphs, 5 stars"\n'.repeat(20_000)
  const { report } = await loadText(`${header}\n${rows}Source: own survey\n\n${second}`)
  expect(report).toMatchObject({ read: 20_000, loaded: 20_000, rejected: 0 })
  expect(report.issues.map(({ code, line }) => [code, line])).toEqual([
    ['CSV-13', 60_002],
    ['CSV-11', 60_004],
  ])
})

test('C21 the second table is loaded by the row of its header', async () => {
  const file = fileOf(`${header}\nA,2024-05-01,9,x\n\n${second}`)
  const columns = { company: 'company', period: 'year', revenue: 'revenue' }
  const { report, rows } = await load(file, [{ table: 'financials', headerRow: 5, columns }])
  expect(report).toMatchObject({ read: 2, loaded: 2, issues: [] })
  expect(rows('SELECT revenue FROM financials ORDER BY id')).toEqual([{ revenue: 10 }, { revenue: 20 }])
})

test('C21 a second table of the same width, padded by a spreadsheet, is known by its headers', async () => {
  const { report } = await loadText(`${header}\nA,2024-05-01,9,x\n,,,\ncompany,year,revenue,\nA,2024,10,\n`)
  expect(report).toMatchObject({ read: 1, loaded: 1, rejected: 0 })
  expect(report.issues).toMatchObject([{ code: 'CSV-11', line: 4 }])
})

test('C21 notes under the first of two tables are known as well', async () => {
  const { report } = await loadText(`${header}\nA,2024-05-01,9,x\nSource: own survey\n\n${second}`)
  expect(report).toMatchObject({ read: 1, loaded: 1, rejected: 0 })
  expect(report.issues.map(({ code, line }) => [code, line])).toEqual([
    ['CSV-13', 3],
    ['CSV-11', 5],
  ])
})

test.each([
  ['rows of the same table after an empty line', `${header}\nA,2024-05-01,9,x\n\nB,2024-05-02,8,y\n`, 2],
  [
    'paragraphs in a comment that look like a table',
    `${header}\nA,2024-05-01,9,"Hm.\n\nprice, staff\n5 stars, 3 stars\n"\nB,2024-05-02,8,y\n`,
    2,
  ],
  ['a row of words after an empty line', `${header}\nA,2024-05-01,9,x\n\nB,2024-05-02,8,good\n`, 2],
])('C21 a good file is not cut: %s', async (_what, text, loaded) => {
  const { report } = await loadText(text)
  expect(report).toMatchObject({ read: loaded, loaded, issues: [] })
})

test('C21 a comment that broke its row does not cut off the rows after it', async () => {
  const { report } = await loadText(
    `${header}\nA,2024-05-01,9,oh\n\nprice, staff\n5 stars, 3 stars\nB,2024-05-02,8,y\n`,
  )
  expect(report).toMatchObject({ read: 4, loaded: 2, rejected: 2 })
})

test('C22 headers under groups are joined where they repeat, with a warning', async () => {
  const { sheets, issues } = await inspect(
    ',2023,,2024,\ncompany,NPS,CSAT,NPS,CSAT\nA,30,4.1,35,4.2\nB,10,3.9,12,3.8\n',
  )
  expect(sheets[0]).toMatchObject({
    headerRow: 2,
    header: ['company', '2023 NPS', '2023 CSAT', '2024 NPS', '2024 CSAT'],
    rowCount: 2,
  })
  expect(issues).toContainEqual(expect.objectContaining({ code: 'CSV-12', level: 'warning', line: 1 }))
})

test('C22 headers of which each row holds a part are read together', async () => {
  const wide = await inspect('company,2023,,2024,\n,NPS,CSAT,NPS,CSAT\nA,30,4.1,35,4.2\nB,10,3.9,12,3.8\n')
  expect(wide.sheets[0]!.header).toEqual(['company', '2023 NPS', '2023 CSAT', '2024 NPS', '2024 CSAT'])
  const groups = await inspect('company,answers,\n,NPS,CSAT\nA,9,4\nB,8,5\n')
  expect(groups.sheets[0]!.header).toEqual(['company', 'NPS', 'CSAT'])
})

test('C22 what was joined for the preview is joined for the import', async () => {
  const file = fileOf(',2023,,2024,\ncompany,NPS,CSAT,NPS,CSAT\nA,30,4.1,35,4.2\n')
  const columns = { company: 'company', metric: { const: 'nps' }, period: { const: '2024' }, value: '2024 NPS' }
  const { report, rows } = await load(file, [{ table: 'scores', headerRow: 2, columns }])
  expect(rows('SELECT value FROM scores')).toEqual([{ value: 35 }])
  expect(codes(report)).toEqual(['CSV-12'])
})

test.each([
  ['a title in a padded row', 'Survey 2024,,,\ncompany,date,nps,comment\nA,2024-05-01,9,x\n'],
  ['groups over headers that are different', ',about,answers,answers\ncompany,date,nps,comment\nA,2024-05-01,9,x\n'],
  ['a first row of words', 'company,date,nps,comment\nA,2024-05-01,9,A\n'],
])('C22 %s is not joined to the header', async (_what, text) => {
  expect((await inspect(text)).sheets[0]!.header).toEqual(['company', 'date', 'nps', 'comment'])
})

test('C23 rows of delimiters only are skipped and counted', async () => {
  const { report } = await loadText(`${header}\n,,,\nA,2024-05-01,9,x\n,,,\n,,,\nB,2024-05-02,8,y\n`)
  expect(report).toMatchObject({ read: 5, loaded: 2, skipped: 3 })
  expect(codes(report)).toEqual(['ROW-02'])
})

test('C24 quotes escaped by backslashes are found, with a note', async () => {
  const { report, rows } = await loadText(
    String.raw`company,date,nps,comment
A,2024-05-01,9,"say \"hi, you\" twice"
B,2024-05-02,8,"back\\slash, \n stays"
`,
  )
  expect(report.issues).toMatchObject([{ code: 'CSV-10', level: 'note' }])
  expect(rows('SELECT comment FROM responses ORDER BY id')).toEqual([
    { comment: 'say "hi, you" twice' },
    { comment: String.raw`back\slash, \n stays` },
  ])
})

test('C24 a path that ends in a backslash is no escaped quote', async () => {
  const { report, rows } = await loadText(`${header}\nA,2024-05-01,9,"C:\\data\\"\nB,2024-05-02,8,"x, y"\n`)
  expect(report.issues).toEqual([])
  expect(rows('SELECT comment FROM responses ORDER BY id')).toEqual([{ comment: 'C:\\data\\' }, { comment: 'x, y' }])
})

test('C24 backslashes that come late in a file are found where they come', async () => {
  const plain = 'A,2024-05-01,9,"plain, text"\n'.repeat(4_000)
  const { report } = await loadText(`${header}\n${plain}B,2024-05-02,8,"a \\"b\\" c"\n`)
  expect(report).toMatchObject({ read: 4_001, loaded: 4_001 })
  expect(codes(report)).toContain('CSV-10')
})

test('C24 single quotes are quotes where the header says so', () => {
  expect(rowsOf("'company','nps'\n'A, B','it''s 9'\n")).toEqual([['A, B', "it's 9"]])
  expect(rowsOf("company,nps\n'A',9\n")).toEqual([["'A'", '9']])
})

test('C25 a file beyond the limit is refused before it is read', async () => {
  const failure = await failureOf(inspect(new Uint8Array(limits.fileBytes + 1)))
  expect(failure).toMatchObject({ code: 'LIM-01', detail: { limit: limits.fileBytes / 1e6 } })
})

test.each([
  ['an HTML table', '<html><table><tr><td>1</td></tr></table></html>', 'TYP-02'],
  ['a gzip file', '\x1f\x8b\x08\x00rest', 'TYP-02'],
  ['a PDF', '%PDF-1.7 rest', 'TYP-02'],
  ['a cut-off database', 'SQLite format 3\0rest', 'SQL-01'],
])('C28 %s that is called .csv is known by its first bytes', async (_what, content, code) => {
  expect((await failureOf(inspect(new Uint8Array(Buffer.from(content, 'latin1')), 'data.csv'))).code).toBe(code)
})

const spectrum: Record<string, { csv: string; records: Record<string, string>[] }> = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'fixtures', 'csv-spectrum.json'), 'utf8'),
)

// Its location_coordinates is left out: the records published with it are those of another file.
test.each(Object.entries(spectrum))('C30 csv-spectrum: %s', (_name, { csv, records }) => {
  const bytes = new TextEncoder().encode(csv)
  const [names, ...rows] = new CsvReader(bytes, { delimiter: ',', quote: '"', backslash: false }).rows()
  expect(rows.map((row) => Object.fromEntries(row.cells.map((cell, i) => [names!.cells[i], cell])))).toEqual(records)
})
