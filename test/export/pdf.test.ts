// @ts-expect-error fontkit comes without types.
import * as fontkit from 'fontkit'
import { beforeAll, describe, expect, test } from 'vitest'
import { chartTable } from '../../src/core/charts/index.ts'
import type { ComposedSlide } from '../../src/core/deck/compose-slide.ts'
import { deckToPdf } from '../../src/core/export/pdf.ts'
import { drawSlideSvg } from '../../src/core/export/svg.ts'
import { slides as named } from '../deck/slides.ts'
import { inter } from './inter.ts'
import { type ReadPdf, readPdf } from './read-pdf.ts'
import { svgTexts } from './svg-texts.ts'

const slides = Object.values(named)
const options = { paper: 'light', title: 'Báo cáo Hội đồng quản trị', lang: 'vi' } as const
let bytes: Uint8Array
let pdf: ReadPdf

beforeAll(async () => {
  bytes = await deckToPdf(slides, options, inter)
  pdf = readPdf(bytes)
}, 60_000)

test('a page a slide, 13.333 × 7.5 in, with title, language and its headlines as bookmarks', () => {
  expect(pdf.pages).toHaveLength(slides.length)
  const pages = [...pdf.objects.values()].filter((body) => body.includes('/Type/Page/'))
  for (const page of pages) expect(page).toContain('/MediaBox[0 0 960 540]')
  expect(pdf.title).toBe('Báo cáo Hội đồng quản trị')
  expect(pdf.language).toBe('vi-VN')
  expect(pdf.bookmarks.map((name) => name.trim())).toEqual(slides.map(({ headline }) => headline))
})

test.each(Object.keys(named).map((name, i) => [name, i] as const))(
  'the page %s says what its picture says, letter by letter',
  (_, i) => {
    const said = pdf.pages[i]!.texts
    expect([...said].sort()).toEqual(svgTexts(drawSlideSvg(slides[i]!, 'light')).sort())
    expect(said.every((text) => text === text.normalize('NFC'))).toBe(true)
  },
)

test('headline, paragraphs and charts are marked as such; the number of the page is none of the text', () => {
  const page = pdf.pages[Object.keys(named).indexOf('rankings-twenty')]!
  const marks = (text: string) => page.marked.find((line) => line.text.startsWith(text))?.mark
  expect(marks('Viễn thông Hải Đăng xếp')).toBe('H1')
  expect(marks('Điểm khuyến nghị')).toBe('P')
  expect(marks('Nguồn')).toBe('P')
  expect(marks('Cấp nước Thủ Đô')).toBe('Figure')
  expect(page.marked.at(-1)).toEqual({ mark: 'Artifact', text: '1' })
})

test('the words of a table are read row by row', () => {
  const page = pdf.pages[Object.keys(named).indexOf('rankings-twenty')]!
  const row = page.texts.indexOf('Hàng không Cánh Diều')
  expect(page.texts.slice(row - 1, row + 5)).toEqual(['9', 'Hàng không Cánh Diều', '24', '7–11', '▼ 1,3', '1.012'])
})

test('every chart is described as it is in other formats: by its caption and its rows', () => {
  const charts = slides.flatMap((slide) => slide.charts.slice(0, 2)).map(chartTable)
  expect(pdf.altTexts).toHaveLength(charts.length)
  pdf.altTexts.forEach((told, i) => {
    expect(told.startsWith(charts[i]!.caption)).toBe(true)
    expect(told).toContain(String(charts[i]!.rows[0]![0]))
  })
})

test('both weights are embedded, cut down to their letters, and nothing is set in another font', () => {
  expect(pdf.fonts.map(({ name }) => name.replace(/^[A-Z]{6}\+/, ''))).toEqual(['Inter-Regular', 'Inter-SemiBold'])
  const known = pdf.fonts.map(({ name }) => name)
  for (const page of pdf.pages) for (const font of page.fonts) expect(known).toContain(font)
  for (const { program } of pdf.fonts) {
    expect(program.length).toBeLessThan(60_000)
    const font = fontkit.create(Buffer.from(program))
    expect(Object.keys(font.directory.tables).sort()).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'])
  }
})

test('no page is a picture', () => {
  for (const page of pdf.pages) {
    expect(page.resources).not.toContain('XObject')
    expect(page.content).not.toMatch(/\b(Do|BI)\b/)
  }
})

test('the same deck gives the same bytes', async () => {
  expect(Buffer.from(await deckToPdf(slides, options, inter)).equals(bytes)).toBe(true)
})

/** How far the pen goes over a line, in ems: what the glyphs say, less what TJ moves back. */
function lineWidth(content: string, at: number, advances: readonly number[]): number {
  const line = content.slice(at, content.indexOf('TJ', at))
  const operands = line.slice(line.lastIndexOf('['))
  return [...operands.matchAll(/<([0-9A-F]+)>|(-?[\d.]+)/g)].reduce(
    (sum, [, glyphs, moved]) =>
      sum +
      (glyphs
        ? glyphs.match(/.{4}/g)!.reduce((width, glyph) => width + advances[Number.parseInt(glyph, 16)]!, 0)
        : -Number(moved)),
    0,
  )
}

test('a line is as wide as the font sets it, kerned', async () => {
  const headline = 'AVATAR Ty, VÀ Tú: 12:30'
  const { pages, objects } = readPdf(await deckToPdf([{ ...slides[0]!, headline, charts: [] }], options, inter))
  const { content } = pages[0]!
  const bold = [...objects.values()].find((body) => body.includes('SemiBold') && body.includes('/W[0['))!
  const advances = /\/W\[0\[([^\]]*)\]/.exec(bold)![1]!.split(' ').map(Number)
  const width = lineWidth(content, content.indexOf('/F600'), advances)
  // With the space that ends every line.
  const { advanceWidth } = fontkit.create(Buffer.from(inter.semibold)).layout(`${headline} `)
  expect(width).toBeCloseTo((advanceWidth / 2048) * 1000, 1)
})

describe('letters out of the ordinary', () => {
  const pageOf = async (headline: string): Promise<ReadPdf> => {
    const slide: ComposedSlide = { ...slides[0]!, headline, charts: [] }
    return readPdf(await deckToPdf([slide], options, inter))
  }

  test.each([
    ['that the font lacks', 'Công ty 国泰 và 国航'],
    ['that stand apart in the file', 'Điểm số'.normalize('NFD')],
    ['that join into one glyph, beside that glyph', 'A -> B, C → D'],
    ['with two marks', 'x\u0323\u0302 ổn'],
  ])('%s are still text', async (_, headline) => {
    const { pages, bookmarks } = await pageOf(headline)
    expect(pages[0]!.texts).toContain(headline.normalize('NFC'))
    expect(bookmarks).toEqual([headline])
  })

  test('controls and halves of letters are left out, brackets and backslashes are text', async () => {
    const { pages } = await pageOf('a\u0000b (c\\) \ud800> <<')
    expect(pages[0]!.texts[0]).toBe('ab (c\\) > <<')
  })
})

test('slides after a section stand under it among the bookmarks, up to the next section', async () => {
  const chart = slides[0]!
  const deck = (['title', 'charts', 'section', 'charts', 'text', 'section', 'charts'] as const).map(
    (form, i): ComposedSlide => ({
      ...chart,
      form,
      headline: `${i + 1}`,
      charts: form === 'charts' ? chart.charts : [],
    }),
  )
  const { bookmarks } = readPdf(await deckToPdf(deck, options, inter))
  expect(bookmarks).toEqual(['1', '2', '3', '  4', '  5', '6', '  7'])
})

test('a deck without slides is a file all the same', async () => {
  const { pages, bookmarks } = readPdf(await deckToPdf([], options, inter))
  expect({ pages, bookmarks }).toEqual({ pages: [], bookmarks: [] })
})
