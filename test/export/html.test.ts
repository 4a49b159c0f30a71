import { createHash } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { chartTable } from '../../src/core/charts/index.ts'
import { deckToHtml } from '../../src/core/export/html.ts'
import { drawSlideSvg } from '../../src/core/export/svg.ts'
import { slides as named } from '../deck/slides.ts'
import { inter } from './inter.ts'
import { svgTexts } from './svg-texts.ts'

const slides = Object.values(named)
const options = { paper: 'light', title: 'Báo cáo <Hội đồng>', lang: 'vi' } as const
const html = async (deck = slides) => Buffer.from(await deckToHtml(deck, options, inter)).toString()
let page: string
let sections: string[]

beforeAll(async () => {
  page = await html()
  sections = page.split('<section ').slice(1)
})

test('the page asks nobody for anything', () => {
  expect(page).not.toMatch(/ (src|srcset|action|formaction|poster|data|ping)="/)
  expect([...page.matchAll(/href="([^"]*)"/g)].every(([, to]) => /^#slide-\d+$/.test(to!))).toBe(true)
  expect(
    [...page.matchAll(/url\(([^)]{0,30})/g)].every(([, to]) => /^(#slide-\d+-|data:font\/ttf;base64,)/.test(to!)),
  ).toBe(true)
  expect(page).not.toMatch(/@import|https?:\/\/(?!www\.w3\.org\/2000\/svg")/)
})

test('its policy lets its own style and script run, named by their digests, and nothing else', () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!
  const digest = (element: string) => {
    const found = [...page.matchAll(new RegExp(`<${element}>([^]*?)</${element}>`, 'g'))]
    expect(found).toHaveLength(1)
    return `'sha256-${createHash('sha256').update(found[0]![1]!).digest('base64')}'`
  }
  expect(policy).toContain(`style-src ${digest('style')};`)
  expect(policy).toContain(`script-src ${digest('script')};`)
  expect(policy).toMatch(/^default-src 'none';/)
  expect(policy).not.toContain('unsafe')
  expect(page).not.toMatch(/ (on\w+|style)="/)
})

test.each(Object.keys(named).map((name, i) => [name, i] as const))(
  'the slide %s stands there as it is drawn, under its headline',
  (_, i) => {
    const section = sections[i]!
    expect(section).toContain(`<h2>${slides[i]!.headline}</h2>`)
    expect(svgTexts(section)).toEqual(svgTexts(drawSlideSvg(slides[i]!, 'light')))
  },
)

test('behind every slide is the table of each of its charts, all rows of it', () => {
  sections.forEach((section, i) => {
    const tables = slides[i]!.charts.map(chartTable)
    expect(section.match(/<table>/g) ?? []).toHaveLength(tables.length)
    const rows = tables.reduce((sum, table) => sum + table.rows.length, 0)
    expect(section.match(/<tr><td/g) ?? []).toHaveLength(rows)
  })
})

test('numbers are written as the language writes them', () => {
  const section = sections[Object.keys(named).indexOf('rankings-twenty')]!
  expect(section).toContain('<td class="n">1.500</td>')
  expect(section).toContain('<td class="n">−26</td>')
})

test('no id stands twice, and whatever is named by its id is there', () => {
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const asked = [...page.matchAll(/(?:url\(#|href="#)([\w-]+)/g)].map(([, id]) => id)
  expect(asked.length).toBeGreaterThan(slides.length)
  for (const id of asked) expect(ids).toContain(id)
})

test('text of a file is text on the page, never markup', async () => {
  const nasty = '</title><script>alert(1)</script><img src=x onerror=alert(1)>'
  const hostile = await html([{ ...slides[0]!, headline: nasty, subtitle: nasty, footnotes: [nasty] }])
  expect(hostile.match(/<script/g)).toHaveLength(1)
  expect(hostile).not.toContain('<img')
  expect(hostile).toContain('&lt;/title&gt;')
})

test('the same deck gives the same page', async () => {
  expect(await html()).toBe(page)
})
