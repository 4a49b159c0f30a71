import { constants, deflateRawSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { limits } from '../../src/core/import/limits.ts'
import { codes, failureOf, fileOf, inspect, load } from './importing.ts'
import { deflated, joined, type RawEntry, type RawZip, rawZip } from './raw-zip.ts'
import { row, workbookParts } from './workbook.ts'

/** Section B4 of the catalogue of hostile inputs, as far as it is about zip archives. */

const sheet = row(1, ['company', 'date', 'nps']) + row(2, ['Aurora', '2024-05-01', 9])
const parts: RawEntry[] = Object.entries(workbookParts({ sheets: { S: sheet } })).map(([name, text]) =>
  deflated(name, text),
)
const sheetPart = 'xl/worksheets/sheet1.xml'

/** A good workbook with more entries, or with one of its parts replaced. */
const book = (more: readonly RawEntry[] = [], zip: RawZip = {}) =>
  rawZip([...parts.filter((part) => !more.some(({ name }) => name === part.name)), ...more], zip)
const loaded = async (bytes: Uint8Array) => (await load(fileOf(bytes, 'book.xlsx'))).report.loaded
const refused = async (bytes: Uint8Array) => failureOf(inspect(bytes, 'book.xlsx'))

/** Zeros packed as tight as deflate can: one stretch, written again and again. */
function packedZeros(megabytes: number): Uint8Array {
  const stretch = deflateRawSync(new Uint8Array(1_000_000), { level: 9, finishFlush: constants.Z_FULL_FLUSH })
  return joined([...Array(megabytes).fill(new Uint8Array(stretch)), new Uint8Array([3, 0])])
}

test('X01 a zip bomb is refused at the cap, and takes less than 100 MB on the way', async () => {
  const bomb: RawEntry = { name: sheetPart, packed: packedZeros(300), method: 8, states: { unpacked: 300_000_000 } }
  const file = book([bomb])
  expect(300_000_000 / file.length).toBeGreaterThan(900)
  const before = process.resourceUsage().maxRSS
  expect(await refused(file)).toMatchObject({ code: 'ZIP-01', detail: { part: sheetPart, limit: 512 } })
  expect((process.resourceUsage().maxRSS - before) / 1000).toBeLessThan(100)
})

test('X02 a part whose declared size is not its own is refused, whichever way it lies', async () => {
  for (const unpacked of [10, 4_294_967_294]) {
    const lying = book([
      { ...deflated(sheetPart, `<worksheet>${' '.repeat(100_000)}</worksheet>`), states: { unpacked } },
    ])
    expect(await refused(lying)).toMatchObject({ code: 'ZIP-02', detail: { part: sheetPart } })
  }
  const huge: RawEntry = { name: sheetPart, packed: packedZeros(314), method: 8, states: { unpacked: 10 } }
  expect((await refused(book([huge]))).code).toBe('ZIP-02')
})

test('X03 a part whose checksum is wrong is refused by its name', async () => {
  const wrong = { ...deflated(sheetPart, '<worksheet/>'), states: { crc: 1 } }
  expect(await refused(book([wrong]))).toMatchObject({ code: 'ZIP-03', detail: { part: sheetPart } })
})

test('X04 more than 10,000 entries are refused before they are read', async () => {
  const many = Array.from({ length: limits.zipEntries }, (_, i) => ({ name: `x${i}` }))
  const failure = await refused(book(many))
  expect(failure).toMatchObject({ code: 'ZIP-04', detail: { problem: `${limits.zipEntries + parts.length} entries` } })
  expect((await refused(book([], { zip64: true, count: 2 ** 40 }))).code).toBe('ZIP-04')
})

test('X04 an end record that counts too few entries is refused', async () => {
  expect((await refused(book([], { count: 2 }))).code).toBe('ZIP-03')
})

test('X04 a name that stands twice is refused, also in another case', async () => {
  for (const name of [sheetPart, sheetPart.toUpperCase()]) {
    const failure = await refused(rawZip([...parts, deflated(name, '<worksheet/>')]))
    expect(failure).toMatchObject({ code: 'ZIP-04', detail: { problem: `"${name}" twice` } })
  }
})

test('X04 entries that share bytes are refused', async () => {
  const failure = await refused(book([{ name: 'copy', content: 'x', states: { offset: 0 } }]))
  expect(failure.code).toBe('ZIP-04')
  expect(failure.detail.problem).toMatch(/overlaps/)
})

test('X04 zip64 is read within the same limits', async () => {
  expect(await loaded(book([], { zip64: true }))).toBe(1)
  expect(await loaded(book([], { zip64: true, before: strToU8('PK\x03\x04 some stub') }))).toBe(1)
})

test('X04 sizes after the data, bytes before the archive and a comment behind it change nothing', async () => {
  expect(await loaded(rawZip(parts.map((part) => ({ ...part, descriptor: true }))))).toBe(1)
  expect(await loaded(book([], { comment: 'PK\x05\x06 is no end record here' }))).toBe(1)
  // The file must begin like a zip to be taken for one.
  expect(await loaded(book([], { before: strToU8('PK\x03\x04 some stub') }))).toBe(1)
})

test('X04 entries that lie outside the file, other methods and other disks are refused', async () => {
  expect((await refused(book([{ name: 'x', states: { offset: 4_000_000_000 } }]))).code).toBe('ZIP-03')
  expect((await refused(book([{ name: 'x', states: { packed: 4_000_000_000 } }]))).code).toBe('ZIP-03')
  const failure = await refused(book([{ name: sheetPart, content: '<worksheet/>', method: 12 }]))
  expect(failure).toMatchObject({ code: 'ZIP-04', detail: { problem: 'method 12' } })
})

test('X05 names that lead elsewhere or mean something to JavaScript are names of parts that nobody reads', async () => {
  const names = ['../../x', 'C:\\x', '/etc/x', '__proto__', 'toString', 'n'.repeat(65_000)]
  expect(await loaded(book(names.map((name) => ({ name, content: 'x' }))))).toBe(1)
  expect(({} as { x?: unknown }).x).toBeUndefined()
  const rels = '<Relationships><Relationship Id="rId1" Target="../../etc/passwd"/></Relationships>'
  expect((await refused(book([deflated('xl/_rels/workbook.xml.rels', rels)]))).code).toBe('CSV-00')
})

test('X06 an archive within the archive is not opened', async () => {
  const inner = zipSync({ zeros: new Uint8Array(50_000_000) })
  expect(await loaded(book([{ name: 'xl/embeddings/inner.xlsx', content: inner }]))).toBe(1)
})

test('X13 macros are ignored with a note, and links to elsewhere are not followed', async () => {
  const links = `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>
    <Relationship Id="rId9" Type="x/externalLink" TargetMode="External" Target="http://127.0.0.1:1/x.xml"/></Relationships>`
  const { report } = await load(
    fileOf(
      book([
        deflated('xl/_rels/workbook.xml.rels', links),
        { name: 'xl/vbaProject.bin', content: 'Sub Auto_Open' },
        { name: 'xl/externalLinks/externalLink1.xml', content: '<ddeLink ddeService="cmd"/>' },
      ]),
      'book.xlsm',
    ),
  )
  expect(report.loaded).toBe(1)
  expect(codes(report)).toEqual(['XLS-04'])
})

test('X17 a workbook of 40 kB cut off at every kilobyte is refused each time', async () => {
  const random = Array.from({ length: 4_000 }, (_, i) =>
    row(i + 2, [`Company ${(i * 7919) % 100_003}`, '2024-05-01', i % 11]),
  )
  const bytes = book([deflated(sheetPart, `<worksheet><sheetData>${sheet}${random.join('')}</sheetData></worksheet>`)])
  expect(bytes.length).toBeGreaterThan(40_000)
  for (let length = 1_000; length < bytes.length; length += 1_000) {
    expect((await refused(bytes.slice(0, length))).code).toBe('ZIP-03')
  }
})
