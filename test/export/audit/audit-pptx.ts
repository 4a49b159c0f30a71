import { strFromU8, unzipSync } from 'fflate'
import { chartTable } from '../../../src/core/charts/index.ts'
import type { ComposedSlide } from '../../../src/core/deck/compose-slide.ts'
import { disorders } from '../ecma-376.ts'
import { parseXml } from '../xml-tree.ts'
import type { AuditedDeck } from './audited-deck.ts'
import { readNumber } from './read-number.ts'
import { type ReadPptxChart, type ReadPptxSlide, readPptx } from './read-pptx.ts'
import { missingSeries, otherInWorkbook, specSeries } from './spec-values.ts'
import { missingWords, plain, says, saysCut, stageTexts } from './told.ts'

/** No text on a slide is smaller, in points. */
const smallest = 10

/** Complaints about a PowerPoint file of the deck: size, texts, values, descriptions, notes and fonts of every slide. */
export function auditPptx(bytes: Uint8Array, { slides }: AuditedDeck): string[] {
  const pptx = readPptx(bytes)
  if (pptx.slides.length !== slides.length) return [`has ${pptx.slides.length} of ${slides.length} slides`]
  const [width, height] = pptx.size
  const complaints = width === 960 && height === 540 ? [] : [`is ${width} × ${height} pt`]
  complaints.push(...outOfOrder(bytes))
  slides.forEach((slide, i) => {
    complaints.push(...auditSlide(slide, pptx.slides[i]!).map((text) => `slide ${i + 1} ${text}`))
  })
  return complaints
}

/** Elements of slides and charts that do not stand in the order of the schema. */
function outOfOrder(bytes: Uint8Array): string[] {
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => /^ppt\/(?:slides|charts)\/[^/]+\.xml$/.test(name))
    .flatMap(([name, part]) => disorders(parseXml(strFromU8(part))).map((text) => `${name}: ${text}`))
}

function auditSlide(slide: ComposedSlide, page: ReadPptxSlide): string[] {
  const { charts, altTexts, texts, bullets } = page
  const said = [...texts, ...bullets, ...charts.flatMap((chart) => chart.texts)]
  const complaints = [...missingWords(slide, texts), ...charts.flatMap(otherInWorkbook)]
  if (plain(page.title) !== plain(slide.headline)) complaints.push(`has the title “${page.title}”`)
  complaints.push(
    ...stageTexts(slide)
      .filter((text) => !said.some((each) => says(each, text) || saysCut(each, text)))
      .filter((text) => !charts.some((chart) => isTick(chart, text, slide.lang)))
      .map((text) => `lacks the text “${text}”`),
  )
  const native = slide.charts.filter((spec) => specSeries(spec) !== null)
  if (native.length > 0 && charts.length === 0) complaints.push('has no native chart')
  for (const [i, spec] of slide.charts.entries()) {
    const { caption } = chartTable(spec)
    // Side by side, each has a native chart of its own.
    const own = slide.grid ? charts.slice(i, i + 1) : charts
    if (own.length > 0) complaints.push(...missingSeries(spec, own))
    if (!altTexts.some((told) => plain(told).startsWith(plain(caption))))
      complaints.push(`does not describe “${caption}”`)
  }
  if (altTexts.includes('')) complaints.push('has a chart or picture without a description')
  if (plain(page.notes) !== plain(slide.notes)) complaints.push(`has the notes “${page.notes}”`)
  if (page.pictures > 0) complaints.push('holds a picture')
  const small = page.sizes.filter((size) => size < smallest)
  if (small.length > 0) complaints.push(`has text of ${Math.min(...small)} pt`)
  const { head, body } = slide.theme?.fonts ?? { head: 'Arial', body: 'Arial' }
  const others = page.fonts.filter((font) => font !== head && font !== body)
  if (others.length > 0) complaints.push(`asks for the font ${others.join(', ')}`)
  return complaints
}

/** Is a text of the stage a tick of the chart's axes, which PowerPoint writes by itself. */
function isTick({ axes }: ReadPptxChart, text: string, lang: ComposedSlide['lang']): boolean {
  const printed = readNumber(text, lang)
  return (
    printed !== null &&
    axes.some(({ min, max, step }) => {
      const tick = Math.round(printed / step) * step
      return Math.abs(tick - printed) < 1e-9 && tick >= min - 1e-9 && tick <= max + 1e-9
    })
  )
}
