import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { ComposedSlide } from '../../src/core/deck/compose-slide.ts'
import { deckToPptx } from '../../src/core/export/pptx.ts'
import { drawSlideSvg } from '../../src/core/export/svg.ts'
import { companyScatter, eighteenLevels, fourTiles, leaderLines, threeBars } from '../charts/cases.ts'

/** What an imported name may hold: controls, half a surrogate pair, markup, a formula, a line break, a very long word. */
const nasty = [
  'a\u0000b\u001bc',
  '\ud800x',
  '<img src=x onerror=alert(1)>',
  '=cmd|"/c calc"!A1',
  'one\ntwo\ttab',
  'W'.repeat(300),
]
const name = (i: number) => nasty[i % nasty.length]!

const words = { form: 'charts', kicker: '', body: '', notes: '', outdated: null } as const
const base = {
  ...{ ...words, id: '1', lang: 'en' as const },
  ...{ ownHeadline: true, sampleMark: null, pageNumber: null, lacksData: false },
}
const slides: ComposedSlide[] = [
  {
    charts: [{ ...threeBars, rows: nasty.map((text) => ({ ...threeBars.rows[0]!, name: text, note: text })) }],
    headline: nasty.join(' '),
  },
  {
    charts: [
      { ...leaderLines, series: leaderLines.series.map((line, i) => ({ ...line, name: name(i), endLabel: name(i) })) },
      { ...fourTiles, tiles: fourTiles.tiles.map((tile, i) => ({ ...tile, label: name(i), note: name(i + 2) })) },
    ],
    headline: nasty[0]!,
  },
  {
    charts: [{ ...companyScatter, points: companyScatter.points.map((point, i) => ({ ...point, name: name(i) })) }],
    headline: nasty[2]!,
  },
  {
    charts: [
      {
        ...eighteenLevels,
        groups: eighteenLevels.groups.map((group, i) => ({
          ...group,
          name: name(i),
          rows: group.rows.map((row, k) => ({ ...row, name: name(k) })),
        })),
      },
    ],
    headline: nasty[5]!,
  },
].map((slide) => ({ ...base, ...slide, subtitle: nasty.join(' '), footnotes: nasty }))

/** Every tag closed by its own, every ampersand an entity, no character that XML cannot hold. */
function expectWellFormed(xml: string, where: string): void {
  expect(xml, where).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd\ufffe\uffff]/)
  expect(xml, where).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/)
  const open: string[] = []
  for (const [, closing, tag, rest] of xml.matchAll(/<(\/?)([A-Za-z][\w:.-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g)) {
    if (closing) expect(open.pop(), where).toBe(tag)
    else if (!rest!.endsWith('/')) open.push(tag!)
  }
  expect(open, where).toEqual([])
}

test.each(slides.map((slide, i) => [i, slide] as const))('slide %i of nasty names is well-formed SVG', (i, slide) => {
  const svg = drawSlideSvg(slide, 'light')
  expectWellFormed(svg, String(i))
  expect(svg).not.toContain('<img')
})

test('a deck of nasty names is well-formed in every part, workbooks included', async () => {
  const parts = unzipSync(await deckToPptx(slides, { paper: 'light', title: nasty.join(), lang: 'en' }))
  for (const [name, bytes] of Object.entries(parts)) {
    if (/\.(xml|rels)$/.test(name)) expectWellFormed(strFromU8(bytes), name)
    if (!name.endsWith('.xlsx')) continue
    for (const [inner, content] of Object.entries(unzipSync(bytes))) {
      expectWellFormed(strFromU8(content), `${name}/${inner}`)
      expect(strFromU8(content)).not.toContain('<f>')
    }
  }
})
