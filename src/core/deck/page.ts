import { balanceText } from '../charts/text-width.ts'
import { type } from '../charts/theme.ts'

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

/** Lines of a text in the size that they are set in. */
export type SetLines = Pick<TextBox, 'lines' | 'size' | 'lineHeight'>

/** The first of the tries that says all of the text; the last where none does. */
export function firstWhole(text: string, tries: readonly SetLines[]): SetLines {
  const isWhole = ({ lines }: SetLines) => !lines.at(-1)?.endsWith('…') || text.trimEnd().endsWith('…')
  return tries.find(isWhole) ?? tries.at(-1)!
}

/** A headline over charts or points: at most two lines, and smaller only where they would not say all. */
export function slideHeadline(headline: string): TextBox {
  const { lines, size, lineHeight } = firstWhole(
    headline,
    [type.headline, 26, 24].map((size) => ({
      lines: headlineLines(headline, size, textWidth, 2),
      ...{ size, lineHeight: Math.round(size * 1.21) },
    })),
  )
  return textBox(margin.x, margin.top, textWidth, lines, size, lineHeight)
}

/** Balanced lines of a headline. A number stays on the line of the word before it: "with 24", never "with / 24". */
export function headlineLines(headline: string, size: number, width: number, maxLines: number): string[] {
  const held = headline.replace(/ (?=[+−]?\d)/g, '\u00a0')
  return balanceText(held, size, 600, width, maxLines).map((line) => line.replaceAll('\u00a0', ' '))
}
