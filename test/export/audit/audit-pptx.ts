import { chartTable } from '../../../src/core/charts/index.ts'
import type { ComposedSlide } from '../../../src/core/deck/compose-slide.ts'
import type { AuditedDeck } from './audited-deck.ts'
import { type ReadPptxChart, type ReadPptxSlide, readPptx } from './read-pptx.ts'
import { missingSeries, otherInWorkbook, specSeries } from './spec-values.ts'
import { missingWords, plain, says, stageTexts } from './told.ts'

/** No text on a slide is smaller, in points. */
const smallest = 10

/** Complaints about a PowerPoint file of the deck: size, texts, values, descriptions, notes and fonts of every slide. */
export function auditPptx(bytes: Uint8Array, { slides }: AuditedDeck): string[] {
  const pptx = readPptx(bytes)
  if (pptx.slides.length !== slides.length) return [`has ${pptx.slides.length} of ${slides.length} slides`]
  const [width, height] = pptx.size
  const complaints = width === 960 && height === 540 ? [] : [`is ${width} × ${height} pt`]
  slides.forEach((slide, i) => {
    complaints.push(...auditSlide(slide, pptx.slides[i]!).map((text) => `slide ${i + 1} ${text}`))
  })
  return complaints
}

function auditSlide(slide: ComposedSlide, page: ReadPptxSlide): string[] {
  const { charts, altTexts, texts, bullets } = page
  const said = [...texts, ...bullets, ...charts.flatMap((chart) => chart.texts)]
  const complaints = [...missingWords(slide, texts), ...charts.flatMap(otherInWorkbook)]
  if (plain(page.title) !== plain(slide.headline)) complaints.push(`has the title “${page.title}”`)
  complaints.push(
    ...stageTexts(slide)
      .filter((text) => !said.some((each) => says(each, text)))
      .filter((text) => !charts.some((chart) => holds(chart, text, slide.lang)))
      .map((text) => `lacks the text “${text}”`),
  )
  const native = slide.charts.filter((spec) => specSeries(spec) !== null)
  if (native.length > 0 && charts.length === 0) complaints.push('has no native chart')
  for (const spec of slide.charts) {
    const { caption } = chartTable(spec)
    if (charts.length > 0) complaints.push(...missingSeries(spec, charts))
    if (!altTexts.some((told) => plain(told).startsWith(plain(caption))))
      complaints.push(`does not describe “${caption}”`)
  }
  if (altTexts.includes('')) complaints.push('has a chart or picture without a description')
  if (plain(page.notes) !== plain(slide.notes)) complaints.push(`has the notes “${page.notes}”`)
  if (page.pictures > 0) complaints.push('holds a picture')
  const small = page.sizes.filter((size) => size < smallest)
  if (small.length > 0) complaints.push(`has text of ${Math.min(...small)} pt`)
  const others = page.fonts.filter((font) => font !== 'Arial')
  if (others.length > 0) complaints.push(`asks for the font ${others.join(', ')}`)
  return complaints
}

/** Is a text of the stage in the chart's workbook: a name, a figure as printed ("1,204", "▲ +3"), or a tick of an axis. */
function holds({ cells, axes }: ReadPptxChart, text: string, lang: ComposedSlide['lang']): boolean {
  const values = [...cells.values()]
  if (values.some((cell) => typeof cell === 'string' && says(cell, text))) return true
  const printed = readNumber(text, lang)
  if (printed === null) return false
  // An arrow says the direction, so that a sign need not.
  const near = (value: number) =>
    Math.abs(printed.arrow ? Math.abs(value) - Math.abs(printed.value) : value - printed.value) <=
    0.5 * 10 ** -printed.decimals + 1e-9
  const isTick = axes.some(
    ({ min, max, step }) =>
      printed.value >= min - 1e-9 && printed.value <= max + 1e-9 && near(Math.round(printed.value / step) * step),
  )
  return isTick || values.some((cell) => typeof cell === 'number' && near(cell))
}

/** A number as it is printed in a language, with its marks; null for other texts. */
function readNumber(
  text: string,
  lang: ComposedSlide['lang'],
): { value: number; decimals: number; arrow: boolean } | null {
  const [group, point] = lang === 'vi' ? ['.', ','] : [',', '.']
  const bare = plain(text)
    .replace(/^[▲▼●＝=–]\s*/, '')
    .replace(/\*+$/, '')
    .replace('−', '-')
    .replaceAll(group, '')
    .replace(point, '.')
  if (!/^[+-]?\d+(?:\.\d+)?%?$/.test(bare)) return null
  return { value: Number.parseFloat(bare), decimals: /\.(\d+)/.exec(bare)?.[1]?.length ?? 0, arrow: /^[▲▼]/.test(text) }
}
