import { join } from 'node:path'
import { expect, test } from 'vitest'
import { composeSlide } from '../../src/core/deck/compose-slide.ts'
import { readDeck, type Slide, writeDeck } from '../../src/core/deck/deck.ts'
import { layoutSlide, slideSize } from '../../src/core/deck/layout.ts'
import { sectionNumbers } from '../../src/core/deck/sections.ts'
import { drawSlideSvg } from '../../src/core/export/svg.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import { expectPicture } from '../pictures.ts'
import { workspaceWith } from '../workspaces.ts'
import { wordSlides } from './slides.ts'

const [en, vi] = [wordsFor('en'), wordsFor('vi')]
const slide = (kind: Slide['kind'], more: Partial<Slide> = {}): Slide => ({
  ...{ id: kind, kind, settings: {}, headlines: {} },
  ...more,
})

test.each(Object.entries(wordSlides))('the slide of words %s is drawn as committed', (name, words) => {
  expectPicture(`${drawSlideSvg(words, 'light')}\n`, join(import.meta.dirname, 'output', `words-${name}.svg`))
})

test.each(['title', 'section-long'])('the slide of words %s is drawn as committed on dark paper', (name) => {
  const file = join(import.meta.dirname, 'output', `words-${name}-dark.svg`)
  expectPicture(`${drawSlideSvg(wordSlides[name]!, 'dark')}\n`, file)
})

test.each(Object.entries(wordSlides))('the words of %s do not meet and stay on the page', (_, words) => {
  const { kicker, accent, headline, body, pageNumber } = layoutSlide(words)
  const bottom = (box: { y: number; height: number }) => box.y + box.height
  if (accent) expect(bottom(kicker)).toBeLessThan(accent.y + accent.height)
  if (accent) expect(bottom(accent)).toBeLessThan(headline.y)
  for (const column of [0, 1]) {
    const placed = body!.paragraphs.filter((paragraph) => paragraph.column === column)
    expect(placed[0]?.y ?? slideSize.height).toBeGreaterThanOrEqual(bottom(headline))
    placed.slice(1).forEach((paragraph, i) => {
      expect(paragraph.y).toBeGreaterThanOrEqual(bottom(placed[i]!))
    })
    for (const paragraph of placed) {
      expect(bottom(paragraph)).toBeLessThan(pageNumber.y)
      expect(paragraph.x + paragraph.width).toBeLessThanOrEqual(slideSize.width - 48)
      expect(paragraph.size).toBeGreaterThanOrEqual(12)
    }
  }
})

test('long headlines are set smaller before anything is cut', () => {
  for (const name of ['title-long', 'section-long']) {
    const { headline } = layoutSlide(wordSlides[name]!)
    expect(headline.lines.join(' ')).toBe(wordSlides[name]!.headline)
    expect(headline.lines.length).toBeLessThanOrEqual(3)
  }
})

test('points are set as large as they fit; what never fits is said to be cut', () => {
  expect(layoutSlide(wordSlides.text!).body).toMatchObject({ size: 24, cut: false })
  expect(layoutSlide(wordSlides['text-full']!).body!.size).toBeLessThan(18)
  const body = Array.from({ length: 60 }, (_, i) => `Point ${i + 1}`).join('\n')
  const full = layoutSlide({ ...wordSlides.text!, body }).body!
  expect(full.cut).toBe(true)
  expect(full.paragraphs.length).toBeGreaterThan(10)
  expect(full.paragraphs.at(-1)!.lines.at(-1)).toMatch(/ …$/)
})

test('a title page says whose it is, up to when its data go and of which day they are', async () => {
  const workspace = await workspaceWith({
    companies: [{ name: 'Hải Đăng', own: true }],
    scores: [{ company: 'Hải Đăng', period: '2025', metric: 'nps', value: 41, n: 300 }],
    responses: [{ company: 'Hải Đăng', answeredOn: '2026-02-14', nps: 9 }],
  })
  const options = { sample: false, position: 1 }
  const composed = composeSlide(workspace.read, slide('title'), vi, options)
  expect(composed).toMatchObject({ form: 'title', kicker: 'Hải Đăng', headline: vi.deck.kinds.title.headline })
  expect(composed.body.split('\n')[0]).toBe('Dữ liệu đến tháng 2/2026')
  expect(composed.pageNumber).toBeNull()
  const own = slide('title', {
    headlines: { en: 'Board pack' },
    words: { en: { body: 'Confidential', notes: 'Welcome' } },
  })
  expect(composeSlide(workspace.read, own, en, options)).toMatchObject({
    ...{ headline: 'Board pack', ownHeadline: true, body: 'Confidential', notes: 'Welcome' },
  })
  expect(composeSlide(workspace.read, own, vi, options)).toMatchObject({ ownHeadline: false, notes: '' })
})

test('a section is numbered by its place among the sections', () => {
  const kinds = ['title', 'rankings', 'section', 'rankings', 'section', 'text'] as const
  expect(sectionNumbers(kinds.map((kind) => ({ kind })))).toEqual([0, 0, 1, 1, 2, 2])
})

test('a deck of words is read as it was written', async () => {
  const workspace = await workspaceWith({})
  const deck = [
    slide('section', { words: { vi: { body: 'Mở đầu' } } }),
    slide('rankings', { settings: { metric: 'nps' } }),
  ]
  writeDeck(workspace.write, deck)
  expect(readDeck(workspace.read)).toEqual(deck)
})

test('the lines under a long name of a section begin where the name ends', () => {
  const words = { ...wordSlides['section-long']!, body: 'Một dòng' }
  const { headline, body } = layoutSlide(words)
  expect(body!.paragraphs[0]!.y).toBeGreaterThan(headline.y + headline.height)
})
