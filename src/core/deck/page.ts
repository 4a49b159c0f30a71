import { balanceText } from '../charts/text-width.ts'

/** A slide in points: 13.333 × 7.5 in. */
export const slideSize = { width: 960, height: 540 } as const

export const margin = { x: 48, top: 40, bottom: 26 } as const

/** Of a slide without its margins. */
export const textWidth = slideSize.width - 2 * margin.x

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Lines of text in a box; the first line's middle stands `lineHeight` / 2 under its top. */
export interface TextBox extends Box {
  lines: string[]
  size: number
  lineHeight: number
}

/** A box as high as its lines. */
export function textBox(
  x: number,
  y: number,
  width: number,
  lines: string[],
  size: number,
  lineHeight: number,
): TextBox {
  return { x, y, width, height: lines.length * lineHeight, lines, size, lineHeight }
}

/** Balanced lines of a headline. A number stays on the line of the word before it: "with 24", never "with / 24". */
export function headlineLines(headline: string, size: number, width: number, maxLines: number): string[] {
  const held = headline.replace(/ (?=[+−]?\d)/g, '\u00a0')
  return balanceText(held, size, 600, width, maxLines).map((line) => line.replaceAll('\u00a0', ' '))
}
