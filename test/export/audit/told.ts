import type { ComposedSlide } from '../../../src/core/deck/compose-slide.ts'
import { drawSlideSvg } from '../../../src/core/export/svg.ts'
import { svgTexts } from '../svg-texts.ts'

/** On one line, composed, spaces and brackets alike: formats differ in where they break a text. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0[\]]+/g, ' ')
    .trim()
}

/** Is the text there as whole words: no letter, digit or decimal goes on before or after it. A sign ("=", "*") may hang on a figure. */
export function says(among: string, text: string): boolean {
  const [whole, part] = [plain(among), plain(text)]
  if (!/[\p{L}\p{N}]/u.test(part)) return whole.includes(part)
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    const goesOn = /^[\p{L}\p{N}]|^[.,]\p{N}/u.test(whole.slice(at + part.length))
    if (!goesOn && !/[\p{L}\p{N}]$|\p{N}[.,]$/u.test(whole.slice(0, at))) return true
  }
  return false
}

/**
 * May the two be one text that both cut, at its end or inside it: formats have different room for a name. What stands before and after the "…" of one is
 * what the other has there, or cuts shorter.
 */
export function saysCut(among: string, text: string): boolean {
  const [ours, theirs] = [text, among].map((each) => plain(each).split(/ ?… ?/)) as [string[], string[]]
  if (ours.length === 1 && theirs.length === 1) return false
  const [begin, start] = [ours[0]!, theirs[0]!]
  const [end, rest] = [ours.at(-1)!, theirs.at(-1)!]
  return (start.includes(begin) || begin.includes(start)) && (rest.endsWith(end) || end.endsWith(rest))
}

/** What a slide says beside its charts: none of it may be missing, or cut, in any format. */
export function wordsOf(slide: ComposedSlide): string[] {
  const { kicker, headline, subtitle, body, footnotes, sampleMark, pageNumber } = slide
  // A colon makes a line a heading, a dash makes it a point.
  const lines = body.split('\n').map((line) => line.replace(/^\s*[-–]\s*|:\s*$/g, ''))
  return [kicker, headline, subtitle, ...lines, ...footnotes, sampleMark ?? '', pageNumber ?? ''].filter(
    (text) => plain(text) !== '',
  )
}

/** Every line of text as it stands on the stage: labels, table cells and ticks included. */
export function stageTexts(slide: ComposedSlide): string[] {
  return svgTexts(drawSlideSvg(slide, 'light'))
}

/** Of a slide's figures what is not whole on the stage: labels, values and notes of tiles have no other place. */
export function cutFigures(slide: ComposedSlide): string[] {
  const stage = stageTexts(slide).join(' ')
  return slide.charts
    .flatMap((spec) => (spec.kind === 'tiles' ? spec.tiles : []))
    .flatMap(({ label, value, note }) => [label, value, note])
    .filter((text) => text !== '' && !says(stage, text))
    .map((text) => `cuts “${text}”`)
}

/** Complaints about words of the slide that a page does not say. */
export function missingWords(slide: ComposedSlide, page: readonly string[]): string[] {
  const said = page.join(' ')
  return wordsOf(slide)
    .filter((text) => !says(said, text))
    .map((text) => `does not say “${text}”`)
}

/** Complaints about lines of the stage that are no line of the page. */
export function missingLines(slide: ComposedSlide, page: readonly string[]): string[] {
  const lines = new Set(page.map(plain))
  return stageTexts(slide)
    .filter((text) => !lines.has(plain(text)))
    .map((text) => `lacks the line “${text}”`)
}
