import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { limits } from '../../src/core/import/limits.ts'
import { sharedStrings, TextBudget } from '../../src/core/import/workbook/xlsx-texts.ts'
import { decodedXml } from '../../src/core/import/workbook/xml-text.ts'
import { codes, failureOf, fileOf, inspect, load } from './importing.ts'
import { deflated, rawZip } from './raw-zip.ts'
import { row, type WorkbookParts, workbook, workbookParts } from './workbook.ts'

/** Section B4 of the catalogue of hostile inputs, as far as it is about what stands in a workbook. */

const header = row(1, ['company', 'date', 'nps'])
const good = header + row(2, ['Aurora', '2024-05-01', 9])
const sheetPart = 'xl/worksheets/sheet1.xml'
const company = '<c t="inlineStr"><is><t>Aurora</t></is></c>'

const loadBook = (book: WorkbookParts) => load(fileOf(workbook(book), 'book.xlsx'))
const refusedXml = (xml: string, part = sheetPart) =>
  failureOf(inspect(workbook({ sheets: { S: good }, parts: { [part]: xml } }), 'book.xlsx'))

test('X07 a document type declaration is refused in every part that is read, wherever a piece is cut', async () => {
  const bomb = '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><x>&lol2;</x>'
  const external = '<?xml version="1.0"?><!doctype x SYSTEM "file:///etc/passwd"><x/>'
  const read = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/sharedStrings.xml', sheetPart]
  for (const part of read) {
    expect(await refusedXml(bomb, part)).toMatchObject({ code: 'XML-01', detail: { part } })
    expect((await refusedXml(external, part)).code).toBe('XML-01')
  }
  const bytes = strToU8(bomb)
  for (let cut = 1; cut < 12; cut++) {
    const pieces = decodedXml('part', [bytes.subarray(0, cut), bytes.subarray(cut)])
    expect(() => sharedStrings(pieces, new TextBudget())).toThrow('XML-01')
  }
})

test('X08 the stated number of shared strings is ignored, and an index that none has rejects its row', async () => {
  const strings = '<sst count="4000000000" uniqueCount="4000000000"><si><t>Aurora</t></si></sst>'
  const rows = ['0', '1', '-1', '', 'x', '0x0'].map(
    (index, i) => `<row r="${i + 2}"><c r="A${i + 2}" t="s"><v>${index}</v></c><c r="C${i + 2}"><v>5</v></c></row>`,
  )
  const { report, rejects } = await loadBook({
    sheets: { S: header + rows.join('') },
    parts: { 'xl/sharedStrings.xml': strings },
  })
  // An index that is empty is no text: that answer has no company.
  expect(report).toMatchObject({ read: 6, loaded: 1, rejected: 4, skipped: 1 })
  expect(rejects.map(({ code, line, raw }) => [code, line, raw])).toEqual([
    ['XLS-02', 3, 'string 1'],
    ['XLS-02', 4, 'string -1'],
    ['XLS-02', 6, 'string x'],
    ['XLS-02', 7, 'string 0x0'],
  ])
})

test('X08 shared strings beyond 200 million characters are refused, also where each is short', () => {
  const one = strToU8(`<si><t>${'x'.repeat(1_000_000)}</t></si>`)
  function* long() {
    yield strToU8('<sst>')
    for (let i = 0; i < 201; i++) yield one
  }
  expect(() => sharedStrings(decodedXml('strings', long()), new TextBudget())).toThrow('LIM-04')
  const budget = new TextBudget()
  const short = limits.workbookCharacters / 32
  for (let i = 0; i < short; i++) budget.take(1)
  expect(() => budget.take(1)).toThrow('LIM-04')
})

test('X09 XML that is too deep, never closes, or has a tag of 20 MB is refused with the byte', async () => {
  expect(await refusedXml('<a>'.repeat(1_000_000))).toMatchObject({ code: 'XML-02', detail: { at: 64 * 3 } })
  expect(await refusedXml('<a><b></a></b>')).toMatchObject({ code: 'XML-02', detail: { at: 6 } })
  expect(await refusedXml('<a>Tốt<b>')).toMatchObject({ code: 'XML-02', detail: { at: 11 } })
  for (const xml of [
    '<a b=c/>',
    '<a b/>',
    '<>',
    '< a/>',
    '</a>',
    '<a></a x>',
    '<!x>',
    '<a b="1>',
    '<![CDATA[',
    '<!-',
  ]) {
    expect((await refusedXml(xml)).code).toBe('XML-02')
  }
  const begin = strToU8('<worksheet a="')
  const long = new Uint8Array(20_000_000).fill(120)
  long.set(begin)
  const stored = Object.entries(workbookParts({ sheets: { S: good } }))
    .filter(([name]) => name !== sheetPart)
    .map(([name, text]) => deflated(name, text))
  const file = rawZip([...stored, { name: sheetPart, content: long }])
  expect(await failureOf(inspect(file, 'book.xlsx'))).toMatchObject({
    code: 'XML-02',
    detail: { part: sheetPart, at: 0 },
  })
})

test('X09 a part that is not in its encoding is refused', async () => {
  const parts = Object.entries(workbookParts({ sheets: { S: good } })).filter(([name]) => name !== sheetPart)
  const latin = new Uint8Array([...strToU8('<worksheet><sheetData>'), 0xe9, ...strToU8('</sheetData></worksheet>')])
  const file = rawZip([...parts.map(([name, text]) => deflated(name, text)), deflated(sheetPart, latin)])
  expect((await failureOf(inspect(file, 'book.xlsx'))).code).toBe('XML-02')
})

test('X10 cells that no sheet has reject their row, and the others stand', async () => {
  const odd = ['A0', 'XFE1', 'XFD1048577', 'A', '1', 'A1x', '', 'ABCD1', 'A99'].map(
    (reference, i) => `<row r="${i + 3}">${company}<c r="${reference}"><v>5</v></c></row>`,
  )
  const { report, rejects } = await loadBook({ sheets: { S: good + odd.join('') } })
  expect(report).toMatchObject({ read: 10, loaded: 1, rejected: 9 })
  expect(rejects[0]).toMatchObject({ code: 'XLS-07', line: 3, raw: 'A0', columnNo: null })
  const rows = await loadBook({ sheets: { S: `${good}<row r="1048577">${company}</row><row r="0">${company}</row>` } })
  expect(rows.rejects.map(({ code, line, raw }) => [code, line, raw])).toEqual([
    ['XLS-07', 3, '1048577'],
    ['XLS-07', 4, '0'],
  ])
})

test('X10 rows out of order are read in the order of their numbers, and numbers may be missing', async () => {
  const bare = `<row>${company}<c t="inlineStr"><is><t>2024-05-02</t></is></c><c><v>1</v></c></row>`
  const { rows } = await loadBook({
    sheets: { S: row(5, ['Aurora', '2024-05-01', 7]) + row(2, ['A', '2024-05-01', 9]) + header },
  })
  expect(rows('SELECT nps FROM responses ORDER BY id')).toEqual([{ nps: 9 }, { nps: 7 }])
  expect((await loadBook({ sheets: { S: header + bare + bare } })).report.loaded).toBe(2)
})

test('X10 memory follows the cells that are there, not the widest row or the stated dimension', async () => {
  // Column BXX is the 2,000th; as full rows these would take 320 MB.
  const rows = Array.from({ length: 20_000 }, (_, i) => `<row r="${i + 2}"><c r="BXX${i + 2}"><v>1</v></c></row>`)
  const before = process.memoryUsage().heapUsed
  const inspection = await inspect(workbook({ sheets: { S: header + rows.join('') } }), 'book.xlsx')
  expect(inspection.sheets[0]!.rowCount).toBe(20_000)
  expect((process.memoryUsage().heapUsed - before) / 1e6).toBeLessThan(150)
})

test('X10 a value beyond column 2,000 is refused; an empty cell there is none', async () => {
  const at = (cell: string) => workbook({ sheets: { S: `${good}<row r="3">${cell}</row>` } })
  expect((await inspect(at('<c r="XFD3" s="0"/>'), 'book.xlsx')).sheets[0]!.rowCount).toBe(1)
  expect(await failureOf(inspect(at('<c r="XFD3"><v>1</v></c>'), 'book.xlsx'))).toMatchObject({
    code: 'LIM-02',
    detail: { columns: 16_384, limit: 2_000 },
  })
})

test('X11 merged cells count in their top left cell, hidden rows are read, and both are told', async () => {
  const sheet = `<worksheet><sheetData>${header}<row r="2" hidden="1">${row(2, ['Aurora', '2024-05-01', 9]).slice(11)}
    ${row(3, [null, '2024-05-02', 8])}</sheetData><autoFilter ref="A1:C3"/><mergeCells><mergeCell ref="A2:A3"/></mergeCells></worksheet>`
  const { report, rows } = await loadBook({ sheets: { S: '' }, parts: { [sheetPart]: sheet } })
  expect(report).toMatchObject({ read: 2, loaded: 1, skipped: 1 })
  expect(rows('SELECT nps FROM responses')).toEqual([{ nps: 9 }])
  expect(codes(report)).toEqual(['XLS-06', 'XLS-08', 'ROW-01'])
})

test('X12 a formula without a calculated value is missing with a warning, and no formula is evaluated', async () => {
  const cells = [
    '<c r="C2"><f>1+1</f></c>',
    '<c r="C3"><f>1+1</f><v></v></c>',
    '<c r="C4"><f>1+1</f><v>7</v></c>',
    '<c r="C5" t="str"><f>""</f><v></v></c>',
  ]
  const sheet = cells.map((cell, i) => `<row r="${i + 2}">${company}${cell}</row>`).join('')
  const { report, rows } = await loadBook({ sheets: { S: header + sheet } })
  expect(report.issues.filter(({ code }) => code === 'XLS-05').map(({ message }) => message)).toEqual([
    'Formulas without a calculated value, read as empty: 2. Open the workbook, calculate and save it.',
  ])
  expect(rows('SELECT nps FROM responses')).toEqual([{ nps: 7 }])
})

test('X14 other and encrypted workbooks are named for what they are', async () => {
  const compound = (stream: string) => {
    const bytes = new Uint8Array(4096)
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    new DataView(bytes.buffer).setUint16(30, 9, true)
    new DataView(bytes.buffer).setUint32(48, 3, true)
    bytes.set(new Uint8Array(new Uint16Array([...stream].map((letter) => letter.charCodeAt(0))).buffer), 2048 + 128)
    return bytes
  }
  const kinds = async (bytes: Uint8Array, name: string) => {
    const { code, detail } = await failureOf(inspect(bytes, name))
    return [code, detail.kind]
  }
  expect(await kinds(compound('EncryptedPackage'), 'secret.xlsx')).toEqual(['TYP-03', 'encrypted'])
  expect(await kinds(compound('Workbook'), 'old.xls')).toEqual(['TYP-03', 'xls'])
  const zipOf = (...names: string[]) => rawZip(names.map((name) => ({ name, content: '<x/>' })))
  expect(await kinds(zipOf('mimetype', 'content.xml'), 'x.ods')).toEqual(['TYP-02', 'OpenDocument'])
  expect(await kinds(zipOf('Index/Document.iwa'), 'x.numbers')).toEqual(['TYP-02', 'Numbers'])
  expect(await kinds(zipOf('xl/workbook.bin'), 'x.xlsb')).toEqual(['TYP-02', 'xlsb'])
})

test('X15 the strict namespace, prefixes and UTF-16 are read like any other workbook', async () => {
  const strict = {
    'xl/workbook.xml': `<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:d="http://purl.oclc.org/ooxml/officeDocument/relationships"><x:sheets><x:sheet name="S" sheetId="1" d:id="rId1"/></x:sheets></x:workbook>`,
    [sheetPart]: `<x:worksheet><x:sheetData>${`${header}<row r="2">${company}<c r="B2" t="d"><v>2024-05-01T00:00:00</v></c><c r="C2"><v>9</v></c></row>`.replaceAll('<', '<x:').replaceAll('<x:/', '</x:')}</x:sheetData></x:worksheet>`,
  }
  const file = { ...workbookParts({ sheets: { S: '' } }), ...strict }
  const utf16 = (text: string, mark: boolean, big: boolean) => {
    const units = new Uint8Array(Uint16Array.from(`${mark ? '\uFEFF' : ''}${text}`, (c) => c.charCodeAt(0)).buffer)
    return big ? units.map((_, i) => units[i ^ 1]!) : units
  }
  const encodings = [strToU8, ...[0, 1, 2, 3].map((i) => (text: string) => utf16(text, i > 1, i % 2 === 1))]
  for (const encode of encodings) {
    const bytes = rawZip(Object.entries(file).map(([name, text]) => deflated(name, encode(text))))
    const { rows } = await load(fileOf(bytes, 'book.xlsx'))
    expect(rows('SELECT answered_on, nps FROM responses')).toEqual([{ answered_on: '2024-05-01', nps: 9 }])
  }
})

test('X15 an ISO date that does not exist rejects its row', async () => {
  const { rejects } = await loadBook({
    sheets: { S: `${header}<row r="2">${company}<c r="B2" t="d"><v>2024-02-30</v></c><c r="C2"><v>9</v></c></row>` },
  })
  expect(rejects).toMatchObject([{ code: 'XLS-02', line: 2, column: 'date', raw: '2024-02-30' }])
})

test('X16 a style or a number format that does not exist is the default, and a code of a million signs costs nothing', async () => {
  const cells = ['0', '1', '2', '99999', '4000000000', '-1', 'x'].map(
    (style, i) => `<row r="${i + 2}">${company}<c r="C${i + 2}" s="${style}"><v>9</v></c></row>`,
  )
  const styles = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="${'['.repeat(1_000_000)}"/></numFmts>
    <cellXfs><xf numFmtId="170"/><xf numFmtId="9999"/><xf/>${'<xf numFmtId="14"/>'.repeat(100_000)}</cellXfs></styleSheet>`
  const book = { sheets: { S: header + cells.join('') }, parts: { 'xl/styles.xml': styles } }
  expect((await loadBook(book)).rows('SELECT sum(nps) AS sum FROM responses')).toEqual([{ sum: 7 * 9 }])
})
