import { describe, expect, test } from 'vitest'
import { textWidth } from '../../src/core/charts/text-width.ts'
import type { AssessorSheets } from '../../src/core/export/sheets/assessor-sheets.ts'
import { paperSizes } from '../../src/core/export/sheets/paper-size.ts'
import { pageFormats } from '../../src/core/export/sheets/printed/page-format.ts'
import { printedPages, printedSheets } from '../../src/core/export/sheets/printed/printed-sheets.ts'
import { allElements, svgTree } from '../../src/core/export/svg-tree.ts'
import { builtInModel, capabilitiesOf, type ScorecardModel } from '../../src/core/scorecard-model/model.ts'
import { languages, wordsFor } from '../../src/core/words/index.ts'
import { capability, indexModel, model } from '../scorecard-model/models.ts'
import { inter } from './inter.ts'
import { readPdf } from './read-pdf.ts'

const of = (sheetModel: ScorecardModel, more: Partial<AssessorSheets> = {}): AssessorSheets => ({
  ...{ model: sheetModel, company: null, date: null },
  sheets: [{ assessor: null, rows: [] }],
  ...more,
})

const everyPaper = paperSizes.flatMap((size) => languages.map((lang) => [size, lang] as const))
type Pages = ReturnType<typeof printedPages>
const elementsOf = (page: Pages[number]) => [...allElements(page.parts.flatMap(({ svg }) => svgTree(svg)))]
const textsOf = (page: Pages[number]) => elementsOf(page).flatMap(({ text }) => text || [])
const boxesOn = (page: Pages[number]) =>
  elementsOf(page).filter(({ name, attributes }) => name === 'rect' && attributes.stroke).length

const long = 'A descriptor that goes on and on about what a visitor could see. '.repeat(80)
const longWinded = model([
  capability('plans', { levels: [1, 2, 3, 4, 5].map(() => ({ en: long, vi: long })) }),
  capability('tools'),
])
const models = { builtIn: builtInModel, index: indexModel, longWinded }

describe.each(everyPaper)('a blank sheet on %s in %s', (size, lang) => {
  const words = wordsFor(lang)

  test('prints every capability once, with its five descriptors whole and in its pillar’s place', () => {
    const pages = printedPages(of(builtInModel), size, words)
    for (const pillar of builtInModel.pillars) {
      const own = pages.filter(({ bookmark }) => bookmark === pillar.name[lang])
      const said = own.map((page) => textsOf(page).join(' ')).join(' ')
      for (const { name, levels } of pillar.capabilities) {
        expect(said.split(name[lang]).length - 1, name[lang]).toBe(1)
        for (const level of levels) expect(said).toContain(level[lang])
      }
    }
    // Five levels and five targets to tick for each.
    const boxes = pages.reduce((sum, page) => sum + boxesOn(page), 0)
    expect(boxes).toBe(capabilitiesOf(builtInModel).length * 10)
  })

  test.each(Object.entries(models))('keeps everything inside the page (%s)', (_, one) => {
    const { width, height, margin } = pageFormats[size]
    for (const page of printedPages(of(one, { company: 'Công ty '.repeat(30) }), size, words)) {
      expect([page.width, page.height]).toEqual([width, height])
      for (const { name, attributes, text } of elementsOf(page)) {
        if (name !== 'text') continue
        const set = textWidth(text, Number(attributes['font-size']), attributes['font-weight'] === '600' ? 600 : 400)
        const left = Number(attributes.x) - (attributes['text-anchor'] === 'end' ? set : 0)
        expect(left, text).toBeGreaterThanOrEqual(margin.side - 1)
        expect(left + set, text).toBeLessThanOrEqual(width - margin.side + 1)
        expect(Number(attributes.y), text).toBeLessThanOrEqual(height - margin.bottom)
      }
    }
  })

  test('cuts no capability: its last line is above the foot of the page on which its name is', () => {
    for (const page of printedPages(of(builtInModel), size, words)) {
      const texts = elementsOf(page).filter(({ name }) => name === 'text')
      const foot = Math.max(...texts.map(({ attributes }) => Number(attributes.y)))
      const owners = texts.filter(({ text }) => text === words.sheets.labels.owner)
      const names = capabilitiesOf(builtInModel).filter(({ name }) => textsOf(page).join(' ').includes(name[lang]))
      expect(owners).toHaveLength(names.length)
      for (const { attributes } of owners) expect(Number(attributes.y)).toBeLessThan(foot - 10)
    }
  })

  test('counts its pages and names model and version on each', () => {
    const pages = printedPages(of(builtInModel), size, words)
    pages.forEach((page, i) => {
      expect(textsOf(page).slice(-2)).toEqual([
        words.sheets.model(builtInModel.name[lang], String(builtInModel.version)),
        `${i + 1} / ${pages.length}`,
      ])
    })
  })
})

test('on A3 each pillar of the built-in model stands on one page', () => {
  for (const lang of languages) expect(printedPages(of(builtInModel), 'a3', wordsFor(lang))).toHaveLength(3)
})

test('each assessor has a sheet of their own, with name, company and day in its head', () => {
  const sheets = ['An', 'Bình'].map((assessor) => ({ assessor, rows: [] }))
  const pages = printedPages(of(builtInModel, { company: 'An Phát', date: '2026-03-31', sheets }), 'a3', wordsFor('vi'))
  expect(pages).toHaveLength(6)
  pages.forEach((page, i) => {
    expect(textsOf(page)).toEqual(expect.arrayContaining(['An Phát', i < 3 ? 'An' : 'Bình', '31/03/2026']))
    expect(textsOf(page).at(-1)).toBe(`${(i % 3) + 1} / 3`)
  })
})

test('a model without descriptors has a line for its level instead of boxes', () => {
  const [page] = printedPages(of(indexModel), 'a4', wordsFor('en'))
  expect(boxesOn(page!)).toBe(0)
  expect(textsOf(page!).filter((text) => text === 'Level (0–1)')).toHaveLength(6)
})

test('as a PDF it has the paper’s size, a title, bookmarks and its texts, the same bytes every time', async () => {
  const words = wordsFor('vi')
  const bytes = await printedSheets(of(builtInModel), 'a4', words, inter)
  const pdf = readPdf(bytes)
  const pages = printedPages(of(builtInModel), 'a4', words)
  expect([pdf.title, pdf.language, pdf.pages.length]).toEqual([words.sheets.title, 'vi-VN', pages.length])
  expect(pdf.bookmarks).toEqual(pages.map(({ bookmark }) => bookmark))
  expect(pdf.pages.map(({ texts }) => [...texts].sort())).toEqual(pages.map((page) => textsOf(page).sort()))
  // 297 × 210 mm in points.
  expect([...pdf.objects.values()].find((body) => body.includes('/Type/Page/'))).toMatch(/\[0 0 841\.8\d* 595\.2\d*\]/)
  expect(await printedSheets(of(builtInModel), 'a4', words, inter)).toEqual(bytes)
})
