import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { composeAppendix, hasAppendix, setAppendix } from '../../src/core/deck/appendix/index.ts'
import { paginate } from '../../src/core/deck/appendix/paginate.ts'
import { type ComposedSlide, composeSlide } from '../../src/core/deck/compose-slide.ts'
import { panelSlides } from '../../src/core/deck/default-deck.ts'
import { layoutSlide } from '../../src/core/deck/layout.ts'
import { drawSlideSvg } from '../../src/core/export/svg.ts'
import { languages, wordsFor } from '../../src/core/words/index.ts'
import type { Workspace } from '../../src/core/workspace/workspace.ts'
import { expectPicture } from '../pictures.ts'
import { workspaceWith } from '../workspaces.ts'
import { slides, wordSlides } from './slides.ts'

const columns = { company: 'Doanh nghiệp', value: { column: 'Điểm NPS' }, metric: { const: 'nps' } }

async function imported(): Promise<Workspace> {
  const workspace = await workspaceWith({ companies: [{ name: 'Aurora', own: true }] })
  const rows = [
    [
      'scores-2025.csv',
      'scores',
      'ab'.repeat(32),
      '2026-10-05T08:15:30.000Z',
      JSON.stringify({ columns }),
      1240,
      1236,
      3,
      1,
    ],
    ['model.json', 'scorecard_model', 'cd'.repeat(32), '2026-11-01T10:00:00.000Z', '"built by hand"', 18, 18, 0, 0],
  ]
  for (const row of rows) {
    workspace.write.run(
      `INSERT INTO imports (file, target, sha256, imported_at, mapping, rows_read, rows_loaded, rows_rejected, rows_skipped)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      row,
    )
  }
  return workspace
}

const starred = '* base of 30 to 99 answers: read with care'
const leaders = { ...slides.leaders!, footnotes: [...slides.leaders!.footnotes, starred] }
const composed = [wordSlides.title!, leaders, slides.scorecard!]

describe.each(languages)('the appendix in %s', (lang) => {
  const words = wordsFor(lang)

  test('says every footnote of every slide in full, under the number and the headline of its slide', async () => {
    const { read } = await imported()
    const [methods] = composeAppendix(read, composed, words, { sample: false })
    const drawn = layoutSlide(methods!).body!.paragraphs.map(({ lines }) => lines.join(' '))
    for (const note of [starred, ...slides.leaders!.footnotes, ...slides.scorecard!.footnotes]) {
      expect(drawn).toContain(note)
    }
    expect(drawn[0]).toBe(`2 · ${slides.leaders!.headline}`)
    expect(methods).toMatchObject({ form: 'notes', pageNumber: '4', lang })
  })

  test('says of every table its file, fingerprint, day, rows and columns', async () => {
    const { read } = await imported()
    const data = composeAppendix(read, composed, words, { sample: false }).at(-1)!
    const number = words.numbers.number
    for (const said of [
      'scores-2025.csv',
      'abababababababab',
      words.numbers.date('2026-10-05'),
      '08:15',
      number(1236),
      'Điểm NPS',
    ]) {
      expect(data.body, said).toContain(said)
    }
    // 1,236 + 18 rows of two files, 3 rejected.
    expect(data.headline).toContain(number(1254))
    expect(data.headline).toMatch(/(2 files|2 tệp).*3/)
    expect(data.pageNumber).toBe('5')
  })

  test('names the owners’ names that stand on its slides, and only those', async () => {
    const { read } = await imported()
    const bodyOf = (deck: ComposedSlide[]) =>
      composeAppendix(read, deck, words, { sample: false })
        .map(({ body }) => body)
        .join('\n')
    // “CX index” with a small letter is our own measure.
    const bare = {
      ...leaders,
      headline: 'Leaders grew faster',
      subtitle: 'By CX index',
      footnotes: ['Source.'],
      charts: [],
    }
    expect(bodyOf([bare])).not.toContain(words.deck.appendix.names)
    expect(bodyOf([{ ...bare, headline: 'NPS rose' }])).toContain(words.deck.appendix.trademarks('NPS', 1))
    const both = { ...bare, footnotes: ['Scores of the ACSI; NPS by own survey.'] }
    expect(bodyOf([both])).toContain(words.deck.appendix.trademarks(words.numbers.list(['NPS', 'ACSI']), 2))
  })

  test('is drawn as committed', async () => {
    const { read } = await imported()
    const pages = composeAppendix(read, composed, words, { sample: true })
    pages.forEach((page, i) => {
      const file = join(import.meta.dirname, 'output', `appendix-${i + 1}-${lang}.svg`)
      expectPicture(`${drawSlideSvg(page, 'light')}\n`, file)
    })
  })

  test('of a workspace without data has nothing to say of data', async () => {
    const empty = await workspaceWith({})
    const deck = panelSlides().map((slide) => composeSlide(empty.read, slide, words, { sample: false }))
    const pages = composeAppendix(empty.read, deck, words, { sample: false })
    expect(pages.map(({ body }) => body).join('')).not.toMatch(/undefined|NaN|null/)
  })
})

test('notes go on from column to column and page to page, and none is cut or lost', () => {
  const notes = Array.from({ length: 40 }, (_, i) => ({
    head: `Note ${i + 1}`,
    points: Array.from({ length: 1 + (i % 4) }, (_, k) =>
      `Point ${i + 1}.${k + 1} ${'says rather a lot '.repeat(1 + ((i + k) % 9))}`.trim(),
    ),
  }))
  const bodies = paginate(notes, (head) => `${head} (continued)`)
  expect(bodies.length).toBeGreaterThan(4)
  const drawn = bodies.flatMap((body) => {
    const layout = layoutSlide({ ...wordSlides.text!, form: 'notes', body }).body!
    expect(layout.cut).toBe(false)
    expect(layout.size).toBe(12)
    return layout.paragraphs
  })
  expect(drawn.filter(({ as }) => as === 'point').map(({ lines }) => lines.join(' '))).toEqual(
    notes.flatMap(({ points }) => points),
  )
  expect(drawn.flatMap(({ lines }) => lines).some((line) => line.endsWith('…'))).toBe(false)
})

test('a deck has an appendix once it is switched on', async () => {
  const { read, write } = await workspaceWith({})
  expect(hasAppendix(read)).toBe(false)
  setAppendix(write, true)
  expect(hasAppendix(read)).toBe(true)
  setAppendix(write, false)
  expect(hasAppendix(read)).toBe(false)
})
