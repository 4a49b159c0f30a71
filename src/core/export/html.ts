import { altText } from '../charts/alt-text.ts'
import { cellText } from '../charts/cell-text.ts'
import { chartTable } from '../charts/index.ts'
import type { Paper } from '../charts/theme.ts'
import type { ComposedSlide } from '../deck/compose-slide.ts'
import { inksOf } from '../theme/inks.ts'
import { type Words, wordsFor } from '../words/index.ts'
import { chartTips } from './chart-tips.ts'
import type { DeckOptions } from './deck-file.ts'
import { pageScript, pageStyle } from './html-page.ts'
import { type Fonts, fontFaces } from './standalone-svg.ts'
import { drawSlideParts, svgOf } from './svg.ts'
import { tableHtml } from './table-html.ts'
import { escapeXml } from './xml.ts'

/**
 * The deck as one HTML file that opens offline and asks nobody for anything: the slides as the SVG of the stage, the numbers behind
 * each, a list of headlines, keys to go through it, one slide a page on paper. Its own policy lets its one style and its one script
 * run, and nothing else.
 */
export async function deckToHtml(
  slides: readonly ComposedSlide[],
  { paper, title, lang }: DeckOptions,
  fonts: Fonts,
): Promise<Uint8Array> {
  const words = wordsFor(lang)
  const sections = slides.map((slide, i) => section(slide, pictureWithTips(slide, paper), i + 1, words))
  const contents = slides.map(({ headline }, i) => `<li><a href="#slide-${i + 1}">${escapeXml(headline)}</a></li>`)
  const body = `<header><h1>${escapeXml(title)}</h1></header>
<nav><details><summary>${escapeXml(words.deck.page.contents)}</summary><ol>${contents.join('')}</ol><p>${escapeXml(words.deck.page.keys)}</p></details></nav>
<main>
${sections.join('\n')}
</main>`
  const style = pageStyle(inksOf(slides[0]?.theme, paper), fontFaces(body, fonts))
  const policy = [
    "default-src 'none'",
    `style-src '${await hashOf(style)}'`,
    `script-src '${await hashOf(pageScript)}'`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return new TextEncoder().encode(`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Triptych">
<title>${escapeXml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
<script>${pageScript}</script>
</body>
</html>
`)
}

/** The picture of the stage; who points at a mark is told what it stands for. */
function pictureWithTips(slide: ComposedSlide, paper: Paper): string {
  const inks = inksOf(slide.theme, paper)
  return svgOf(drawSlideParts(slide, paper), ({ spec, box }) => {
    const places = chartTips(spec, box, inks, slide.lang).map(({ box: { x, y, width, height }, text }) => {
      const sides = [x, y, width, height].map((side) => Number(side.toFixed(1)))
      return `<rect x="${sides[0]}" y="${sides[1]}" width="${sides[2]}" height="${sides[3]}"><title>${escapeXml(text)}</title></rect>`
    })
    return places.length === 0 ? '' : `<g fill="none" pointer-events="all">${places.join('\n')}</g>\n`
  })
}

function section(slide: ComposedSlide, svg: string, number: number, words: Words): string {
  const tables = slide.charts.map(chartTable)
  const said = [slide.kicker, ...slide.body.split('\n'), slide.subtitle, ...tables.map(altText), ...slide.footnotes]
  const told = said.filter((line) => line.trim() !== '').join('. ')
  // Ids are told apart: all slides are in one page.
  const picture = svg
    .replace(/( id="|url\(#)/g, `$1slide-${number}-`)
    .replace('<svg ', `<svg role="img" aria-label="${escapeXml(told)}" `)
  const data =
    tables.length === 0
      ? ''
      : `\n<details><summary>${escapeXml(words.deck.page.data)}</summary><div>${tables.map((table) => tableHtml(table, (cell, numeric) => cellText(cell, numeric, words.lang))).join('\n')}</div></details>`
  return `<section id="slide-${number}" tabindex="-1" aria-label="${escapeXml(words.app.rail.slide(number, slide.headline))}">
<h2>${escapeXml(slide.headline)}</h2>
${picture}${data}
</section>`
}

/** As a policy names an inline element: the digest of its text. */
async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`
}
