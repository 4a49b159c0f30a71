import { chartTable } from '../../../src/core/charts/index.ts'
import { drawSlideSvg } from '../../../src/core/export/svg.ts'
import { svgTexts } from '../svg-texts.ts'
import { foreign } from './audit-svg.ts'
import type { AuditedDeck } from './audited-deck.ts'
import { missingLines, missingWords } from './told.ts'

/** What the paths of a picture are, in their order. */
const pathsOf = (svg: string) => Array.from(svg.matchAll(/ (?:d|points)="[^"]*"/g), ([path]) => path)

/** Complaints about the page of the deck: a section a slide with its texts and the rows behind each chart, and nothing from elsewhere. */
export function auditHtml(page: string, { slides, lang, paper }: AuditedDeck): string[] {
  const sections = page.split('<section ').slice(1)
  if (sections.length !== slides.length) return [`has ${sections.length} sections for ${slides.length} slides`]
  const complaints = foreign(page)
  if (!page.includes(`<html lang="${lang}">`)) complaints.push('is in another language')
  if (!page.includes(`content="default-src 'none';`)) complaints.push('lets anything load')
  slides.forEach((slide, i) => {
    const section = sections[i]!
    const texts = svgTexts(section)
    const found = [...missingWords(slide, texts), ...missingLines(slide, texts)]
    const stage = drawSlideSvg(slide, paper)
    if (pathsOf(section).join() !== pathsOf(stage).join()) found.push('draws other marks than the stage')
    const tables = section.split('<table>').slice(1)
    if (tables.length !== slide.charts.length) found.push(`has ${tables.length} tables`)
    slide.charts.map(chartTable).forEach(({ caption, rows }, k) => {
      const drawn = (tables[k]?.match(/<tr><td/g) ?? []).length
      if (drawn !== rows.length) found.push(`has ${drawn} of ${rows.length} rows of “${caption}”`)
    })
    complaints.push(...found.map((text) => `slide ${i + 1} ${text}`))
  })
  return complaints
}
