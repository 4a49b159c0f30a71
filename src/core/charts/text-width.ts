import { advances, ranges, unitsPerEm } from './inter-advances.ts'

export type Weight = 400 | 600

/** Cap height of Inter over its em: text is centred on its capitals, alike in every renderer. */
export const capHeight = 1490 / 2048

const tables: Readonly<Record<Weight, Map<number, number>>> = { 400: table(400), 600: table(600) }

function table(weight: Weight): Map<number, number> {
  const widths = new Map<number, number>()
  ranges.forEach(([first], i) => {
    const digits = advances[weight][i]!
    for (let at = 0; at < digits.length; at += 3) {
      const width = digits.slice(at, at + 3)
      if (width !== '---') widths.set(first + at / 3, Number.parseInt(width, 36) / unitsPerEm)
    }
  })
  return widths
}

/** Width of one line of Inter in slide units, kerning apart (below 1 %). Other scripts count 1 em a letter, unknown Latin 0.62. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  let em = 0
  for (const letter of text.normalize('NFC')) {
    const code = letter.codePointAt(0)!
    em += tables[weight].get(code) ?? (isMark(code) ? 0 : code >= 0x2e80 ? 1 : 0.62)
  }
  return em * size
}

function isMark(code: number): boolean {
  return (code >= 0x300 && code <= 0x36f) || code === 0x200b || code === 0xfe0f
}

/** The text, cut with "…" where it is wider than `width`. */
export function fitText(text: string, size: number, weight: Weight, width: number): string {
  const whole = text.normalize('NFC')
  if (textWidth(whole, size, weight) <= width) return whole
  const letters = [...whole]
  let kept = letters.length
  while (kept > 0 && textWidth(`${letters.slice(0, kept).join('').trimEnd()}…`, size, weight) > width) kept--
  return `${letters.slice(0, kept).join('').trimEnd()}…`
}

/** As `wrapText`, with lines of about the same length instead of a last line of one word. */
export function balanceText(text: string, size: number, weight: Weight, width: number, maxLines: number): string[] {
  const lines = wrapText(text, size, weight, width, maxLines)
  let narrow = width / 2
  let wide = width
  while (lines.length > 1 && wide - narrow > 4) {
    const middle = (narrow + wide) / 2
    const same = wrapText(text, size, weight, middle, maxLines + 1)
    if (same.length === lines.length && !same.some((line) => line.endsWith('…'))) wide = middle
    else narrow = middle
  }
  return lines.at(-1)?.endsWith('…') ? lines : wrapText(text, size, weight, wide, maxLines)
}

/**
 * Breaks a text at its spaces into lines of at most `width`; a word wider than a line is cut. What does not fit into
 * `maxLines` ends in "…". Line breaks in the text count as spaces.
 */
export function wrapText(text: string, size: number, weight: Weight, width: number, maxLines: number): string[] {
  const words = text
    .normalize('NFC')
    .split(/[ \t\r\n]+/)
    .filter(Boolean)
  const lines: string[] = []
  let line = ''
  for (const [i, word] of words.entries()) {
    const longer = line ? `${line} ${word}` : word
    if (!line || textWidth(longer, size, weight) <= width) {
      line = longer
      continue
    }
    if (lines.length === maxLines - 1) {
      lines.push(fitText([line, ...words.slice(i)].join(' '), size, weight, width))
      return lines
    }
    lines.push(fitText(line, size, weight, width))
    line = word
  }
  if (line) lines.push(fitText(line, size, weight, width))
  return lines
}
