import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { svgToPng } from '../../../src/cli/svg-to-png.ts'
import { themes } from '../../../src/core/charts/theme.ts'
import type { ComposedSlide } from '../../../src/core/deck/compose-slide.ts'
import { deckToHtml } from '../../../src/core/export/html.ts'
import { deckToPdf } from '../../../src/core/export/pdf.ts'
import { deckToPptx } from '../../../src/core/export/pptx.ts'
import { standaloneSvg } from '../../../src/core/export/standalone-svg.ts'
import { drawSlideSvg } from '../../../src/core/export/svg.ts'
import { slides as named } from '../../deck/slides.ts'
import { inter } from '../inter.ts'
import { auditHtml } from './audit-html.ts'
import { auditInks } from './audit-inks.ts'
import { auditPdf } from './audit-pdf.ts'
import { auditPng } from './audit-png.ts'
import { auditPptx } from './audit-pptx.ts'
import { auditSvg } from './audit-svg.ts'
import type { AuditedDeck } from './audited-deck.ts'
import { fontFiles } from './export-all.ts'

const notes = 'Nói chậm.'
const slides: ComposedSlide[] = [named['rankings-three']!, named.leaders!, named.scorecard!].map((slide) => ({
  ...slide,
  notes,
}))
const deck: AuditedDeck = { slides, title: 'Audit', lang: 'vi', paper: 'light' }
/** The deck with another text in one of its slides. */
const other = (change: Partial<ComposedSlide>): AuditedDeck => ({
  ...deck,
  slides: slides.map((slide, i) => (i === 0 ? { ...slide, ...change } : slide)),
})

describe('a PowerPoint file', () => {
  let bytes: Uint8Array
  /** Complaints about the file after a change in one of its parts. */
  const damaged = (part: RegExp, from: RegExp | string, to: string): string[] => {
    const parts = unzipSync(bytes)
    const name = Object.keys(parts).find((each) => part.test(each))!
    const text = strFromU8(parts[name]!)
    expect(text.replace(from, to)).not.toBe(text)
    return auditPptx(zipSync({ ...parts, [name]: strToU8(text.replace(from, to)) }), deck)
  }

  beforeAll(async () => {
    bytes = await deckToPptx(slides, deck)
  })

  test('that is as it was written has nothing wrong', () => {
    expect(auditPptx(bytes, deck)).toEqual([])
  })

  test('is found out by a value that is off by a millionth', () => {
    const value = slides[0]!.charts[0]!
    if (value.kind !== 'ranked-bars') throw new Error('Another chart')
    const off = damaged(/charts\/chart\d+\.xml$/, /<c:v>62<\/c:v>/, '<c:v>62.000062</c:v>')
    expect(value.rows[0]!.value).toBe(62)
    expect(off).toEqual(
      expect.arrayContaining([
        `slide 1 does not draw the values of “${value.words.value}”`,
        expect.stringMatching(/^slide 1 has a workbook of other values: 62, /),
      ]),
    )
  })

  test.each([
    ['a chart without a description', /slides\/slide1\.xml$/, /descr="[^"]+"/, 'descr=""', 'without a description'],
    ['small type', /slides\/slide1\.xml$/, / sz="1000"/, ' sz="900"', 'has text of 9 pt'],
    ['another font', /slides\/slide1\.xml$/, /typeface="\+mn-lt"/, 'typeface="Papyrus"', 'asks for the font Papyrus'],
    ['notes of other words', /notesSlide2\.xml$/, notes, 'Nói nhanh.', 'slide 2 has the notes'],
    ['slides of another size', /presentation\.xml$/, '12192000', '9144000', 'is 720 × 540 pt'],
    [
      'elements in another order',
      /charts\/chart1\.xml$/,
      /(<c:barDir [^>]*>)(<c:grouping [^>]*>)/,
      '$2$1',
      'c:grouping',
    ],
    ['a text that is gone', /slides\/slide3\.xml$/, /<a:t>[^<]{12,}<\/a:t>/, '<a:t>x</a:t>', 'slide 3'],
  ])('is found out by %s', (_, part, from, to, complaint) => {
    expect(damaged(part, from, to).some((text) => text.includes(complaint))).toBe(true)
  })

  test('is found out by slides that are missing', () => {
    expect(auditPptx(bytes, { ...deck, slides: slides.slice(1) })).toEqual(['has 3 of 2 slides'])
  })
})

test('a PDF is found out by a box, a headline, and a note of other words', async () => {
  const bytes = await deckToPdf(slides, deck, inter)
  expect(auditPdf(bytes, deck)).toEqual([])
  const narrow = Buffer.from(Buffer.from(bytes).toString('latin1').replace('[0 0 960 540]', '[0 0 960 541]'), 'latin1')
  expect(auditPdf(narrow, deck)).toEqual(['has a page that is not 960 × 540 pt'])
  expect(auditPdf(bytes, other({ headline: 'Khác' }))).toEqual(
    expect.arrayContaining(['page 1 does not say “Khác”', expect.stringMatching(/^page 1 is bookmarked as/)]),
  )
  expect(auditPdf(bytes, other({ footnotes: ['Nguồn khác'] }))).toContain('page 1 does not say “Nguồn khác”')
})

test('a page is found out by what it lets in, by missing rows and by another headline', async () => {
  const page = Buffer.from(await deckToHtml(slides, deck, inter)).toString()
  expect(auditHtml(page, deck)).toEqual([])
  expect(auditHtml(page.replace('</main>', '<img src="https://example.org/x.png"></main>'), deck)).toEqual([
    'refers to https://example.org/x.png',
  ])
  expect(auditHtml(page.replace(/<tr><td.*?<\/tr>/s, ''), deck)[0]).toMatch(/^slide 1 has 2 of 3 rows of/)
  expect(auditHtml(page, other({ headline: 'Khác' }))).toContain('slide 1 does not say “Khác”')
})

test('an SVG is found out by a script, a picture, a reference, small type and letters from elsewhere', () => {
  const slide = slides[0]!
  const svg = standaloneSvg(drawSlideSvg(slide, 'light'), inter)
  expect(auditSvg(svg, slide)).toEqual([])
  const withElement = (element: string) => auditSvg(svg.replace('</svg>', `${element}</svg>`), slide)
  expect(withElement('<script>1</script>')).toEqual(['holds a script'])
  expect(withElement('<image href="data:image/png;base64,AA"/>')).toContain('holds a picture')
  expect(withElement('<use href="other.svg#a"/>')).toEqual(['refers to other.svg#a'])
  expect(withElement('<text font-size="9">x</text>')).toEqual(['has text of 9 pt'])
  expect(withElement('<text font-family="Papyrus">x</text>')).toEqual(['is set in Papyrus'])
})

test.each([
  [
    'a bar that ends elsewhere',
    0,
    /l(\d+\.?\d*) 0l0 (\d+)l-\1 0Z/,
    'l99 0l0 $2l-99 0Z',
    /draws the bar of “.+” to another value/,
  ],
  [
    'a whisker that ends elsewhere',
    0,
    /L(\d+\.?\d*) (\d+\.?\d*)" fill="#000" stroke="#16181D"/,
    'L845 $2" fill="#000" stroke="#16181D"',
    /draws another interval of/,
  ],
  [
    'a line that bends elsewhere',
    1,
    /(L[\d.]+) ([\d.]+)(L[\d.]+ [\d.]+" fill="none" stroke="#0072B2")/,
    '$1 9$3',
    /draws another line of/,
  ],
  ['a band that is wider', 1, /(points="[\d.]+ )[\d.]+/, '$19', /draws another band of/],
  [
    'ticks that are not in line',
    1,
    /(text-anchor="end" font-size="10" transform="translate\([\d.]+ )[\d.]+/,
    '$13',
    /ticks are not in line/,
  ],
])('an SVG is found out by %s', (_, i, from, to, complaint) => {
  const slide = slides[i]!
  const svg = standaloneSvg(drawSlideSvg(slide, 'light'), inter)
  expect(auditSvg(svg, slide)).toEqual([])
  expect(svg.replace(from, to)).not.toBe(svg)
  expect(auditSvg(svg.replace(from, to), slide).some((text) => complaint.test(text))).toBe(true)
})

test('a page and a PDF are found out by marks that are not the stage’s', async () => {
  const page = Buffer.from(await deckToHtml(slides, deck, inter)).toString()
  const moved = page.replace(/ d="M[\d.]+/, ' d="M7')
  expect(auditHtml(moved, deck)).toEqual(['slide 1 draws other marks than the stage'])
  const three = slides[0]!.charts[0]!
  if (three.kind !== 'ranked-bars') throw new Error('Another chart')
  const [first, ...others] = three.rows
  const bytes = await deckToPdf(slides, deck, inter)
  const longer = other({ charts: [{ ...three, rows: [{ ...first!, value: first!.value! - 1 }, ...others] }] })
  expect(auditPdf(bytes, longer).some((text) => /^page 1 lacks \d+ of \d+ marks/.test(text))).toBe(true)
})

test('inks are found out that look alike to some, that cannot be read, and amber without its sign', () => {
  const { light } = themes
  const svg = drawSlideSvg(slides[1]!, 'light')
  expect(auditInks(svg, light)).toEqual([])
  // Olive beside vermillion: two colours to most, one to who has no long or middle cones.
  const olive = { ...light, tones: { ...light.tones, leader: '#8A7A00' } }
  expect(auditInks(svg.replaceAll(light.tones.leader, '#8A7A00'), olive)[0]).toMatch(
    /^draws #8A7A00 and #D55E00, which are alike in (?:prot|deuter)anopia vision$/,
  )
  const pale = svg.replace(/fill="#565B66"/, 'fill="#C9CCD2"')
  expect(auditInks(pale, light)).toEqual([expect.stringMatching(/^sets “.+” in #C9CCD2, which cannot be read there$/)])
  const amber = svg.replace(`stroke="${light.tones.leader}"`, `stroke="${light.tones.caution}"`)
  expect(auditInks(amber, light)).toEqual(['has amber marks without a sign'])
})

test('a picture is found out by its size, and by an empty place where a text should be', () => {
  const slide = slides[0]!
  const noted = { ...slide, footnotes: ['Nguồn: khảo sát'] }
  const draw = (shown: ComposedSlide) => svgToPng(drawSlideSvg(shown, 'light'), fontFiles, 960)
  expect(auditPng(draw(slide), slide, 960)).toEqual([])
  expect(auditPng(draw(slide), slide, 3840)).toEqual(['has 960 × 540 pixels for 3840 × 2160'])
  expect(auditPng(draw({ ...noted, footnotes: [] }), noted, 960)).toEqual(['is empty in the place of footnotes'])
})
