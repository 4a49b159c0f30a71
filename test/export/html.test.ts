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
}, 60_000)

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

/** What is told at each place of a chart that can be pointed at, by the middle of the place. */
const tipsOf = (name: string) =>
  [
    ...sections[Object.keys(named).indexOf(name)]!.matchAll(
      /<rect x="(.+?)" y="(.+?)" width="(.+?)" height="(.+?)"><title>([^<]*)</g,
    ),
  ].map(([, x, y, width, height, text]) => ({
    x: Number(x) + Number(width) / 2,
    y: Number(y) + Number(height) / 2,
    lines: text!.split('\n'),
  }))

test('who points at a bar is told its company with its value, interval, base and ranks', () => {
  const tips = tipsOf('rankings-twenty')
  const row = tips.find(({ lines }) => lines.some((line) => line.endsWith(': Hàng không Cánh Diều')))!
  expect(row.lines).toContain('NPS: 24')
  expect(row.lines).toContain('Số trả lời: 1.012')
  // It lies on the row in which the name is written.
  const svg = drawSlideSvg(named['rankings-twenty']!, 'light')
  const written = Number(/translate\([\d.]+ ([\d.]+)\)"[^>]*>Hàng không Cánh Diều</.exec(svg)![1])
  expect(Math.abs(row.y - written)).toBeLessThan(2)
})

test('who points at a dot or at a point of a line is told what it is, where the dot is drawn', () => {
  const dots = tipsOf('leaders-scatter')
  const drawn = [
    ...drawSlideSvg(named['leaders-scatter']!, 'light').matchAll(
      /transform="matrix\([\d.]+,0,0,[\d.]+,([\d.]+),([\d.]+)\)"/g,
    ),
  ]
  expect(dots.length).toBeGreaterThan(10)
  for (const { x, y, lines } of dots) {
    expect(lines.length).toBeGreaterThanOrEqual(2)
    const nearest = Math.min(...drawn.map(([, cx, cy]) => Math.hypot(Number(cx) - x, Number(cy) - y)))
    expect(nearest).toBeLessThan(1.5)
  }
  expect(tipsOf('leaders').some(({ lines }) => lines[1] === '2024: 172')).toBe(true)
})
