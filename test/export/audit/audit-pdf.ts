import { chartTable } from '../../../src/core/charts/index.ts'
import { readPdf } from '../read-pdf.ts'
import type { AuditedDeck } from './audited-deck.ts'
import { missingLines, missingWords, plain } from './told.ts'

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
    if (fonts.some((font) => !known.has(font))) found.push('is set in a font that is not embedded')
    if (bookmarks[i] !== plain(slide.headline)) found.push(`is bookmarked as “${bookmarks[i]}”`)
    complaints.push(...found.map((text) => `page ${i + 1} ${text}`))
  })
  const charts = slides.flatMap((slide) => slide.charts.slice(0, 2))
  if (pdf.altTexts.length !== charts.length)
    complaints.push(`describes ${pdf.altTexts.length} of ${charts.length} charts`)
  charts.forEach((chart, i) => {
    const { caption } = chartTable(chart)
    if (!pdf.altTexts[i]?.startsWith(caption)) complaints.push(`does not describe “${caption}”`)
  })
  return complaints
}
