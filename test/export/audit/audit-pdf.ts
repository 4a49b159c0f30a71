import { type ChartSpec, chartTable } from '../../../src/core/charts/index.ts'
import type { ComposedSlide } from '../../../src/core/deck/compose-slide.ts'
import { drawSlideSvg } from '../../../src/core/export/svg.ts'
import { readPdf } from '../read-pdf.ts'
import type { AuditedDeck } from './audited-deck.ts'
import { drawnMarks } from './drawn-marks.ts'
import { pdfPaths } from './pdf-paths.ts'
import { missingLines, missingWords, plain } from './told.ts'

/** Complaints about marks of the stage that the page does not paint where the stage has them. Round ones are four curves: that they are there is enough. */
function missingMarks(slide: ComposedSlide, paths: ReturnType<typeof pdfPaths>): string[] {
  const { marks } = drawnMarks(drawSlideSvg(slide, 'light'))
  const lost = marks.filter(({ isRound, points }) => !isRound && !paths.some((path) => areSame(path, points)))
  return [
    ...(lost.length > 0 ? [`lacks ${lost.length} of ${marks.length} marks, the first at ${lost[0]!.points[0]}`] : []),
    ...(paths.length < marks.length ? [`paints ${paths.length} marks for ${marks.length}`] : []),
  ]
}

type Corners = readonly (readonly [x: number, y: number])[]

/** To what both are rounded to. */
const areSame = (some: Corners, others: Corners) =>
  some.length === others.length &&
  some.every(([x, y], i) => Math.abs(x - others[i]![0]) < 0.06 && Math.abs(y - others[i]![1]) < 0.06)

/** Do the names of a ranking come in its order, however many columns it stands in. Names that are cut say nothing of it. */
function readsRowByRow(spec: ChartSpec, texts: readonly string[]): boolean {
  if (spec.kind !== 'ranked-bars') return true
  const whole = texts.map(plain)
  const places = spec.rows.map(({ name }) => whole.lastIndexOf(plain(name))).filter((place) => place >= 0)
  return places.every((place, i) => i === 0 || place > places[i - 1]!)
}

/** Of charts side by side, what is read from the title of one to that of the next. */
function textsOf(charts: readonly ChartSpec[], k: number, texts: readonly string[]): readonly string[] {
  const [from, to] = [charts[k], charts[k + 1]].map(
    (spec) => spec && texts.findIndex((text) => plain(text) === spec.title),
  )
  return texts.slice(from, to)
}

/** Complaints about a PDF of the deck: its pages, their boxes and texts, fonts, bookmarks and descriptions. */
export function auditPdf(bytes: Uint8Array, { slides, lang }: AuditedDeck): string[] {
  const pdf = readPdf(bytes)
  const complaints: string[] = []
  if (pdf.pages.length !== slides.length) return [`has ${pdf.pages.length} pages for ${slides.length} slides`]
  const boxes = [...pdf.objects.values()].filter((body) => body.includes('/Type/Page/'))
  for (const page of boxes)
    if (!page.includes('/MediaBox[0 0 960 540]')) complaints.push('has a page that is not 960 × 540 pt')
  for (const { name, embedded } of pdf.fonts) {
    if (!embedded) complaints.push(`does not embed ${name}`)
    if (!/^[A-Z]{6}\+Inter-/.test(name)) complaints.push(`is set in ${name}`)
  }
  if (!pdf.language.startsWith(lang)) complaints.push(`is in the language ${pdf.language}`)
  const bookmarks = pdf.bookmarks.map(plain)
  slides.forEach((slide, i) => {
    const { texts, resources, content, fonts } = pdf.pages[i]!
    const known = new Set(pdf.fonts.map(({ name }) => name))
    const found = [...missingWords(slide, texts), ...missingLines(slide, texts)]
    if (/XObject/.test(resources) || /\b(?:Do|BI)\b/.test(content)) found.push('holds a picture')
    for (const [k, spec] of slide.charts.entries()) {
      const read = slide.grid ? textsOf(slide.charts, k, texts) : texts
      if (!readsRowByRow(spec, read)) found.push('reads its rows in another order')
    }
    found.push(...missingMarks(slide, pdfPaths(content)))
    if (fonts.some((font) => !known.has(font))) found.push('is set in a font that is not embedded')
    if (bookmarks[i] !== plain(slide.headline)) found.push(`is bookmarked as “${bookmarks[i]}”`)
    complaints.push(...found.map((text) => `page ${i + 1} ${text}`))
  })
  const charts = slides.flatMap(({ charts, grid }) => (grid ? charts : charts.slice(0, 2)))
  if (pdf.altTexts.length !== charts.length)
    complaints.push(`describes ${pdf.altTexts.length} of ${charts.length} charts`)
  charts.forEach((chart, i) => {
    const { caption } = chartTable(chart)
    if (!pdf.altTexts[i]?.startsWith(caption)) complaints.push(`does not describe “${caption}”`)
  })
  return complaints
}
