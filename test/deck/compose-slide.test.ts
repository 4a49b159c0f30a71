import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chartTable } from '../../src/core/charts/index.ts'
import { composeSlide } from '../../src/core/deck/compose-slide.ts'
import type { Slide } from '../../src/core/deck/deck.ts'
import { panelSlides } from '../../src/core/deck/default-deck.ts'
import { deckToPptx } from '../../src/core/export/pptx.ts'
import { drawSlideSvg } from '../../src/core/export/svg.ts'
import { panelById } from '../../src/core/panels/index.ts'
import { languages, wordsFor } from '../../src/core/words/index.ts'
import type { Workspace } from '../../src/core/workspace/workspace.ts'
import { workspaceWith } from '../workspaces.ts'

const en = wordsFor('en')
const vi = wordsFor('vi')
let workspace: Workspace
let empty: Workspace

beforeAll(async () => {
  workspace = await workspaceWith({
    companies: [{ name: 'Aurora', own: true }],
    scores: ['Aurora', 'Blue Bay', 'Cedar & Sons'].map((company, i) => ({
      company,
      period: '2024',
      metric: 'cx_index',
      value: 70 - i * 6,
      n: 400,
      sd: 20,
    })),
  })
  empty = await workspaceWith({})
})
afterAll(() => {
  workspace.close()
  empty.close()
})

const ranking: Slide = { id: 'r', kind: 'rankings', settings: {}, headlines: {} }

test('a slide says what its panel says, with the mark of the sample and its number in the deck', () => {
  const slide = composeSlide(workspace.read, ranking, en, { sample: true, position: 2 })
  expect(slide).toMatchObject({ id: 'r', lang: 'en', ownHeadline: false, pageNumber: '2' })
  expect(slide.headline).toContain('Aurora')
  expect(slide.sampleMark).toBe(en.deck.sampleMark)
  expect(composeSlide(workspace.read, ranking, vi, { sample: true }).sampleMark).toBe(vi.deck.sampleMark)
})

test('real data is not marked, and a slide by itself has no number', () => {
  expect(composeSlide(workspace.read, ranking, en, { sample: false })).toMatchObject({
    sampleMark: null,
    pageNumber: null,
  })
})

test('the user’s own headline stands in its language; the other language keeps the panel’s', () => {
  const slide = { ...ranking, headlines: { vi: 'Chúng ta dẫn đầu' } }
  expect(composeSlide(workspace.read, slide, vi, { sample: false })).toMatchObject({
    headline: 'Chúng ta dẫn đầu',
    ownHeadline: true,
  })
  expect(composeSlide(workspace.read, slide, en, { sample: false }).ownHeadline).toBe(false)
})

test('a composed slide crosses a worker’s border unchanged', () => {
  const slide = composeSlide(workspace.read, ranking, en, { sample: false })
  expect(structuredClone(slide)).toEqual(slide)
})

test('the JSON of a slide is its panel’s', () => {
  const panel = panelById(ranking.kind)
  expect(panel.toJson(panel.read(workspace.read, ranking.settings), en)).toHaveProperty('rows')
})

describe.each(languages)('a workspace without data, in %s', (lang) => {
  test('still gives three slides that can be drawn and exported, and says what is missing', async () => {
    const deck = panelSlides().map((slide, i) =>
      composeSlide(empty.read, slide, wordsFor(lang), { sample: false, position: i + 1 }),
    )
    for (const slide of deck) {
      expect(slide.headline).not.toBe('')
      expect(drawSlideSvg(slide, 'dark')).not.toMatch(/NaN|undefined|Infinity/)
      for (const spec of slide.charts) expect(chartTable(spec).columns.length).toBeGreaterThan(0)
    }
    expect((await deckToPptx(deck, { paper: 'dark', title: '', lang })).length).toBeGreaterThan(1000)
  })
})
