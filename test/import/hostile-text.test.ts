import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { TableMap } from '../../src/core/import/map/table-map.ts'
import { readCsv } from '../../src/core/import/text/read-csv.ts'
import { transcode } from '../../src/core/import/text/transcode.ts'
import { csvCell } from '../../src/core/import/text/write-csv.ts'
import { missingTest } from '../../src/core/import/values/missing.ts'
import { Workspace } from '../../src/core/workspace/workspace.ts'
import { codes, failureOf, fileOf, fixture, inspect, load, loadText, words } from './importing.ts'

/** Section B1 of the catalogue of hostile inputs: how a text is decoded. */

const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const comments = 'SELECT comment FROM responses ORDER BY id'
const withComments = (...texts: string[]) =>
  `company,date,nps,comment\n${texts.map((text) => `A,2024-05-01,9,${text}\n`).join('')}`

test('T01 a byte order mark is no part of the first header', async () => {
  const { report } = await loadText('\uFEFFcompany,date,nps\nA,2024-05-01,9\n')
  expect(report).toMatchObject({ encoding: 'utf-8', loaded: 1, issues: [] })
})

test.each([
  ['utf-16le', utf16('\uFEFFcompany,date,nps\nA,2024-05-01,9\n')],
  ['utf-16be', new Uint8Array(Buffer.from(utf16('\uFEFFcompany,date,nps\nA,2024-05-01,9\n')).swap16())],
])('T02 %s with its mark is loaded with a note', async (encoding, bytes) => {
  const { report } = await load(fileOf(bytes))
  expect(report).toMatchObject({ encoding, loaded: 1 })
  expect(report.issues).toMatchObject([
    { code: 'ENC-06', level: 'note', message: `The file is encoded as ${encoding}.` },
  ])
})

test('T03 UTF-16 without a mark is told by its zeros, with a warning', async () => {
  const { report } = await load(fileOf(utf16('company,date,nps\nA,2024-05-01,9\n')))
  expect(report).toMatchObject({ encoding: 'utf-16le', loaded: 1 })
  expect(report.issues).toMatchObject([{ code: 'ENC-02', level: 'warning' }])
})

test('T04 Windows-1258 is read as Vietnamese, composed: Tiếng Việt has ten characters', async () => {
  const { rows } = await load(fixture('reviews-windows-1258.csv'))
  const text = String(rows("SELECT comment FROM responses WHERE comment LIKE 'Ti%'")[0]!.comment)
  expect([...text.split(';')[0]!]).toHaveLength(10)
})

test('T05 a guessed encoding is shown beside the other that it could be', async () => {
  const { issues } = await inspect(fixture('reviews-windows-1258.csv').bytes)
  expect(issues).toMatchObject([{ code: 'ENC-03', level: 'warning' }])
  expect(issues[0]!.message).toContain('windows-1258 ("Ngân hàng"; in windows-1252 it would be "Ngân haÌng")')
})

test('T05 nothing is shown beside it where the other would read the same letters', async () => {
  const { issues } = await inspect(latin1('company;year;NPS\nMüller AG;2023;33\n'))
  expect(issues).toMatchObject([{ code: 'ENC-03' }])
  expect(issues[0]!.message).toContain('windows-1252 ("Müller AG"). If letters are wrong')
})

const tcvn3 = 'c«ng ty,ngµy,®iÓm,nhËn xÐt\nNg©n hµng,2024-05-01,9,DÞch vô tèt\nB¶o TÝn,2024-05-02,8,Kh«ng hµi lßng\n'
const vni =
  'coâng ty,ngaøy,ñieåm,nhaän xeùt\nNgaân haøng,2024-05-01,9,Dòch vuï toát\nBaûo Tín,2024-05-02,8,Khoâng haøi loøng\n'

test.each([
  ['TCVN3', 'in one byte a letter', latin1(tcvn3)],
  ['TCVN3', 'saved as UTF-8', new TextEncoder().encode(tcvn3)],
  ['VNI', 'in one byte a letter', latin1(vni)],
  ['VNI', 'saved as UTF-8', new TextEncoder().encode(vni)],
])('T06 Vietnamese in a %s font, %s, is refused and not taken for what its letters say', async (font, _way, bytes) => {
  const failure = await failureOf(inspect(bytes))
  expect(failure).toMatchObject({ code: 'ENC-04', detail: { font } })
})

test('T06 texts of other languages are not taken for a legacy font, nor is one whose encoding is given', async () => {
  const texts = [
    'Le café « Zoë » où l’on goûte des maïs à Québec, c’est déjà ça; haïr, goût, août, naïf',
    'Straße, Äpfel, Öl, größer, für, schön, Müller, Größe, Übung, süß',
    'Acme® and Bolt®, 5 µm ± 2 °C, ½ cup, © 2024, § 5, ¶ 3, «oui», x×y',
    'coração, ações, português, pão, mãe, irmã, às, você, avô, São Paulo',
    'Højre, blåbær, smørrebrød, Ærø, år, gå, på, Åse, naïve, coöperatie, reünie',
    'col·lecció, intel·ligent, paral·lel, novel·la, il·lusió, cel·la',
  ]
  for (const text of texts) {
    expect(codes(await inspect(`company,nps,date,comment\nA,9,2024-05-01,"${text}"\n`))).toEqual([])
    expect(
      codes(await inspect(latin1(`company,nps,date,comment\nA,9,2024-05-01,"${text.replace('’', "'")}"\n`))),
    ).toEqual(['ENC-03'])
  }
  const given: TableMap = {
    table: 'responses',
    columns: { company: 'c«ng ty', nps: '®iÓm', comment: 'nhËn xÐt', answered_on: 'ngµy' },
    options: { encoding: 'utf-8' },
  }
  expect((await load(fileOf(tcvn3), [given])).report.loaded).toBe(2)
})

test('T07 one invalid byte far down rejects its row at its byte, and the file stays UTF-8', async () => {
  const rows = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => `Hội An ${(from + i) % 7},2024-05-01,9\n`).join('')
  const encoder = new TextEncoder()
  const before = encoder.encode(`company,date,nps\n${rows(0, 90_000)}Caf`)
  const bytes = new Uint8Array(
    Buffer.concat([before, new Uint8Array([0xea]), encoder.encode(`,2024-05-01,8\n${rows(0, 5)}`)]),
  )
  const { report, rejects } = await load(fileOf(bytes))
  expect(report).toMatchObject({ encoding: 'utf-8', read: 90_006, loaded: 90_005, rejected: 1 })
  expect(rejects).toMatchObject([{ code: 'ENC-01', line: 90_002, columnNo: 1, byte: before.length - 3 }])
  expect(rejects[0]!.message).toContain(`0xEA at position ${before.length}`)
  const damage = report.issues.find(({ code }) => code === 'ENC-07')!
  expect(damage.message).toContain('some bytes look like windows-1252 ("Cafê"); lines left out: 1.')
})

test('T07 in ASCII one bad byte among very many is damage, among few a letter of another encoding', async () => {
  const file = (count: number) =>
    latin1(`company,date,nps\nCafé,2024-05-01,9\n${'Aurora,2024-05-01,9\n'.repeat(count)}`)
  expect(readCsv(fileOf(file(10_000)), {}, words).encoding).toBe('utf-8')
  expect(readCsv(fileOf(file(10)), {}, words).encoding).toBe('windows-1252')
})

test('T07 damage that is letters of no encoding says so', async () => {
  const bytes = new Uint8Array([
    ...new TextEncoder().encode('company,date,nps\nHội An ấy,2024-05-01,9\nX'),
    0x81,
    0x2c,
    0x0a,
  ])
  const { issues } = await inspect(bytes)
  expect(issues).toMatchObject([
    { code: 'ENC-07', message: expect.stringContaining('some bytes are not; lines left out: 1') },
  ])
})

test('T07 a file of two encodings is read as UTF-8, and says what its other rows look like', async () => {
  const line = (text: string) => `company,date,nps\n${text}`
  const utf8 = new TextEncoder().encode(line('Bảo Tín,2024-05-01,9\n'))
  // "Ngân hàng" and "Việt" in Windows-1258: tones are bytes of their own.
  const legacy = latin1('Ngân haÌng,2024-05-02,8\nViêòt,2024-05-03,7\nTiêìng,2024-05-04,6\n')
  const { report, rejects } = await load(fileOf(new Uint8Array(Buffer.concat([utf8, legacy]))))
  expect(report).toMatchObject({ encoding: 'utf-8', read: 4, loaded: 1, rejected: 3 })
  expect(rejects.map(({ code, line }) => [code, line])).toEqual([3, 4, 5].map((line) => ['ENC-01', line]))
  expect(report.issues.find(({ code }) => code === 'ENC-07')!.message).toContain(
    'look like windows-1258 ("Ngân"); lines left out: 3',
  )
})

test('T08 decomposed text meets composed text, and how many marks there were is noted', async () => {
  const { report, rows } = await loadText(
    `company,date,nps\n${'Bảo Tín'.normalize('NFD')},2024-05-01,9\nBảo Tín,2024-05-02,8\n`,
  )
  expect(rows('SELECT name FROM companies')).toEqual([{ name: 'Bảo Tín' }])
  expect(report.issues).toMatchObject([
    { code: 'ENC-08', level: 'note', message: expect.stringContaining('letters: 2.') },
  ])
})

test('T09 a zero byte in a cell rejects its row; a file full of them is no text', async () => {
  const { report, rejects } = await loadText('company,date,nps\nA\0B,2024-05-01,9\nC,2024-05-01,8\n')
  expect(report).toMatchObject({ read: 2, loaded: 1, rejected: 1 })
  expect(rejects).toMatchObject([{ code: 'TXT-01', line: 2, byte: 17, column: 'company' }])
  expect((await failureOf(inspect(`a,b\n${'1,\0\0\n'.repeat(20)}`))).code).toBe('TYP-01')
})

test('T10 bidi marks, invisible characters and half surrogate pairs are loaded', async () => {
  const odd = ['a\u202Eb', 'a\u200Bb', 'a\u2066b\u2069', 'a\uFFFEb', '\uFFFDx']
  const { rows } = await loadText(withComments(...odd))
  expect(rows(comments).map((row) => row.comment)).toEqual(odd)
  const half = await load(fileOf(utf16(`\uFEFF${withComments('x\uD800y')}`)))
  expect(half.rows(comments)).toEqual([{ comment: 'x\uFFFDy' }])
})

test('T11 every naughty string comes through import, save, open and CSV again as it was', async () => {
  const all: string[] = JSON.parse(
    readFileSync(join(import.meta.dirname, '..', 'fixtures', 'naughty-strings.json'), 'utf8'),
  )
  const isMissing = missingTest()
  // A cell is trimmed, composed, and empty where it says "no answer"; beyond that every byte stays.
  const naughty = [...new Set(all.map((text) => text.normalize('NFC').trim()))].filter((text) => !isMissing(text))
  expect(naughty.length).toBeGreaterThan(400)
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  const map: TableMap = {
    table: 'responses',
    columns: { company: 'company', answered_on: 'date', nps: 'nps', comment: 'comment' },
  }
  const { workspace, report } = await load(fileOf(withComments(...naughty.map(quoted))), [map])
  expect(report).toMatchObject({ loaded: naughty.length, rejected: 0 })
  const reopened = await Workspace.open(workspace.toBytes())
  const kept = reopened.read.all<{ comment: string }>(comments).map((row) => row.comment)
  expect(kept).toEqual(naughty)
  // What our CSV writes with an apostrophe before a formula is the same text but for that sign.
  const again = await load(fileOf(withComments(...kept.map((text) => csvCell(text)))), [map])
  const back = again.rows(comments).map((row) => String(row.comment))
  expect(back.map((text, i) => (text === `'${naughty[i]}` ? naughty[i] : text))).toEqual(naughty)
})

test.each(['utf-16le', 'windows-1258'])(
  'T12 %s cut at every place, in pieces of 1 to 64 bytes, gives the same rows',
  async (encoding) => {
    const text = 'company,date,nps\n😀 Tê´n,2024-05-01,9\n"a\r\n😀",2024-05-02,8\n'
    const bytes = encoding === 'utf-16le' ? utf16(text) : latin1(text)
    const rowsOf = (utf8: Uint8Array) => [...readCsv(fileOf(utf8), { encoding: 'utf-8' }, words).open({}).rows()]
    const whole = rowsOf(transcode(bytes, encoding, 0).bytes)
    expect(whole).toHaveLength(2)
    for (let piece = 1; piece <= 64; piece++) expect(rowsOf(transcode(bytes, encoding, 0, piece).bytes)).toEqual(whole)
  },
)

test('T12 in UTF-8 there is nothing to cut: characters of four bytes stand wherever they stand', async () => {
  for (let pad = 0; pad < 64; pad++) {
    const { rows } = await loadText(withComments(`${'x'.repeat(pad)}😀ế`))
    expect(rows(comments)).toEqual([{ comment: `${'x'.repeat(pad)}😀ế` }])
  }
})
