import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { ComposedSlide } from '../../src/core/deck/compose-slide.ts'
import { exportFileName } from '../../src/core/export/file-name.ts'
import { slideToClipboard, slideToCsv, slideToXlsx } from '../../src/core/export/slide-numbers.ts'
import { columnLetter, workbook } from '../../src/core/export/workbook.ts'
import { fourTiles, threeBars } from '../charts/cases.ts'
import { slides } from '../deck/slides.ts'

const slide: ComposedSlide = {
  ...slides['rankings-three']!,
  lang: 'vi',
  headline: '=1+1',
  sampleMark: 'Dữ liệu mẫu',
  charts: [
    {
      ...threeBars,
      title: 'NPS',
      rows: [
        { ...threeBars.rows[0]!, name: '=HYPERLINK("http://x")', value: -12.5, n: 1204 },
        { ...threeBars.rows[1]!, name: 'A, "B"', value: 48.25, n: 880 },
        { ...threeBars.rows[2]!, name: '@cmd\tzwei', value: null, n: null },
      ],
    },
  ],
}

/** Rows of cells of a CSV without line breaks in its cells. */
const rowsOf = (csv: Uint8Array) =>
  strFromU8(csv)
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
        quoted === undefined ? plain! : quoted.replaceAll('""', '"'),
      ),
    )

test('a slide’s CSV says what the slide says, then the table, then its notes', () => {
  const bytes = slideToCsv(slide)
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const rows = rowsOf(bytes)
  expect(rows[0]).toEqual(["'=1+1"])
  expect(rows[1]).toEqual([slide.subtitle])
  expect(rows[3]).toEqual(['NPS'])
  expect(rows[4]).toContain('NPS')
  expect(rows.slice(9, 12)).toEqual([[slide.footnotes[0]], [slide.footnotes[1]], ['Dữ liệu mẫu']])
})

test('text that a spreadsheet would take for a formula is kept from being one; a negative number stays a number', () => {
  const rows = rowsOf(slideToCsv(slide))
  const [first, second, third] = rows.slice(5, 8)
  expect(first).toContain('\'=HYPERLINK("http://x")')
  expect(first).toContain('-12.5')
  expect(second).toContain('A, "B"')
  expect(third).toContain("'@cmd\tzwei")
})

test('several tables stand one under the other, each under its caption', () => {
  const rows = rowsOf(slideToCsv({ ...slide, charts: [threeBars, { ...fourTiles, title: 'Bốn ô' }] }))
  expect(rows.filter(([first]) => first === threeBars.title || first === 'Bốn ô')).toHaveLength(2)
})

interface Cell {
  text: string | null
  number: number | null
}

/** Cells of a sheet by their place, as a spreadsheet takes them; a formula among them fails. */
function cellsOf(xlsx: Uint8Array, sheet: number): Record<string, Cell> {
  const xml = strFromU8(unzipSync(xlsx)[`xl/worksheets/sheet${sheet}.xml`]!)
  expect(xml).not.toContain('<f>')
  const cells = [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*>(?:<v>([^<]*)<\/v>|<is><t[^>]*>([^<]*)<\/t><\/is>)<\/c>/g)]
  return Object.fromEntries(
    cells.map(([, at, number, text]) => [
      at!,
      { text: text?.replaceAll('&quot;', '"') ?? null, number: number === undefined ? null : Number(number) },
    ]),
  )
}

test('a slide’s workbook has a sheet for each chart, its numbers as numbers, bases and notes with it', () => {
  const xlsx = slideToXlsx({ ...slide, charts: [slide.charts[0]!, { ...fourTiles, title: 'NPS' }] })
  const names = [...strFromU8(unzipSync(xlsx)['xl/workbook.xml']!).matchAll(/<sheet name="([^"]*)"/g)].map(
    ([, name]) => name,
  )
  expect(names).toEqual(['NPS', 'NPS 2'])
  const cells = Object.values(cellsOf(xlsx, 1))
  const texts = cells.map(({ text }) => text)
  const numbers = cells.map(({ number }) => number)
  for (const text of ['=1+1', slide.subtitle, '=HYPERLINK("http://x")', ...slide.footnotes, 'Dữ liệu mẫu']) {
    expect(texts).toContain(text)
  }
  for (const number of [-12.5, 48.25, 1204, 880]) expect(numbers).toContain(number)
})

test('a slide without a chart has its words all the same', () => {
  expect(rowsOf(slideToCsv({ ...slide, charts: [] }))[0]).toEqual(["'=1+1"])
  expect(Object.values(cellsOf(slideToXlsx({ ...slide, charts: [] }), 1)).map(({ text }) => text)).toContain('=1+1')
})

test('a name of a sheet is one that spreadsheets take', () => {
  const titled = (title: string) => ({ ...threeBars, title })
  const xlsx = slideToXlsx({
    ...slide,
    charts: [titled("'[A]/B:*?'"), titled('Chỉ số hài lòng của khách hàng doanh nghiệp lớn')],
  })
  const names = [...strFromU8(unzipSync(xlsx)['xl/workbook.xml']!).matchAll(/<sheet name="([^"]*)"/g)].map(
    ([, name]) => name!,
  )
  expect(names[0]).toBe('A B')
  for (const name of names) expect(name.length).toBeLessThanOrEqual(31)
})

test('what is copied is a table for spreadsheets and for documents, numbers as the language writes them', () => {
  const { text, html } = slideToClipboard(slide)
  const row = text
    .split('\r\n')
    .find((line) => line.includes('HYPERLINK'))!
    .split('\t')
  expect(row).toContain('\'=HYPERLINK("http://x")')
  expect(row).toContain('-12,5')
  expect(row).toContain('1204')
  expect(text).toContain("'@cmd zwei")
  expect(html).toContain('<td class="n">-12,5</td>')
  expect(html).toContain("<td>'=HYPERLINK")
  expect(html.match(/<tr><td/g)).toHaveLength(3)
  for (const note of slide.footnotes) expect(html).toContain(`<p>${note}</p>`)
  expect(slideToClipboard({ ...slide, lang: 'en' }).text).toContain('-12.5')
})

test.each([
  [['Bảng quý 3/2026', 'trang 2'], 'Bảng-quý-3-2026-trang-2.svg'],
  [['../../etc/passwd'], 'etc-passwd.svg'],
  [['con'], 'con-triptych.svg'],
  [['***'], 'triptych.svg'],
])('%j is saved as %s', (parts, name) => {
  expect(exportFileName(parts, 'svg')).toBe(name)
})

test('columns are lettered as spreadsheets do', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
})

test('the same sheets give the same bytes', () => {
  const sheets = [{ name: 'a', rows: [{ cells: ['=1+1', 2, null] }] }]
  expect(workbook(sheets)).toEqual(workbook(sheets))
})
