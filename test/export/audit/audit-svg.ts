import type { ComposedSlide } from '../../../src/core/deck/compose-slide.ts'
import { svgTexts } from '../svg-texts.ts'
import { drawnMarks } from './drawn-marks.ts'
import { wronglyDrawn } from './drawn-values.ts'
import { cutFigures, missingLines, missingWords } from './told.ts'

/** Complaints about the SVG file of a slide: text as text, its letters inside, no script and nothing from elsewhere. */
export function auditSvg(svg: string, slide: ComposedSlide): string[] {
  const texts = svgTexts(svg)
  const complaints = [
    ...missingWords(slide, texts),
    ...missingLines(slide, texts),
    ...cutFigures(slide),
    ...wrongMarks(svg, slide),
    ...foreign(svg),
  ]
  if (!/^<svg [^>]*viewBox="0 0 960 540"/.test(svg)) complaints.push('is not of 960 × 540 pt')
  if (/<(?:image|foreignObject)\b/.test(svg)) complaints.push('holds a picture')
  if (!svg.includes('@font-face')) complaints.push('does not carry its letters')
  for (const [, family] of svg.matchAll(/font-family[=:]["']?([^"';},]+)/g))
    if (family !== 'Inter') complaints.push(`is set in ${family}`)
  for (const [, size] of svg.matchAll(/font-size[=:]"?([\d.]+)/g))
    if (Number(size) < 10) complaints.push(`has text of ${size} pt`)
  return complaints
}

/** Complaints about the marks of its charts, each chart's own: they are groups in the order of the slide. */
function wrongMarks(svg: string, slide: ComposedSlide): string[] {
  const groups = svg.split(/(?=<g transform="translate)/).slice(1)
  return slide.charts
    .slice(0, groups.length)
    .flatMap((spec, i) =>
      wronglyDrawn(spec, drawnMarks(groups[i]!.replace(/<\/g>(?=<text x=|<\/svg>).*$/s, '')), slide.lang),
    )
}

/** Complaints about scripts of elements, and about references that lead out of the file. */
export function foreign(markup: string): string[] {
  const complaints: string[] = []
  const inPictures = markup.match(/<svg\b.*?<\/svg>/gs) ?? []
  if (/<script\b[^>]*\bsrc=|\son\w+="/.test(markup) || inPictures.some((svg) => svg.includes('<script')))
    complaints.push('holds a script')
  const references = [
    ...markup.matchAll(/\b(?:href|src|srcset|action|poster|data)="([^"]*)"/g),
    ...markup.matchAll(/url\(["']?([^)"']*)/g),
    ...markup.matchAll(/@import\s+["']?([^"';]*)/g),
  ]
  for (const [, to] of references) if (!/^(?:#|data:font\/)/.test(to!)) complaints.push(`refers to ${to!.slice(0, 60)}`)
  return complaints
}
