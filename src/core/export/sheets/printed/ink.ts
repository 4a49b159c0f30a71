import { capHeight, type Weight } from '../../../charts/text-width.ts'
import { themes } from '../../../charts/theme.ts'
import { escapeXml } from '../../xml.ts'

/** Print is on light paper. */
export const { ink, quiet, hairline, wash } = themes.light

interface Pen {
  size: number
  weight?: Weight
  fill?: string
  anchor?: 'end' | 'middle'
}

/** A line of text whose capitals are centred on `y`. */
export function text(x: number, y: number, content: string, { size, weight = 400, fill = ink, anchor }: Pen): string {
  const baseline = y + (size * capHeight) / 2
  const bold = weight === 600 ? ' font-weight="600"' : ''
  const at = anchor ? ` text-anchor="${anchor}"` : ''
  return `<text x="${round(x)}" y="${round(baseline)}" font-size="${size}"${bold} fill="${fill}"${at}>${escapeXml(content)}</text>`
}

export function rule(x1: number, x2: number, y: number, { colour = quiet, width = 0.5 } = {}): string {
  return `<path d="M${round(x1)} ${round(y)}H${round(x2)}" fill="none" stroke="${colour}" stroke-width="${width}"/>`
}

/** A box to tick, its middle at `y`. */
export function tickBox(x: number, y: number, size: number): string {
  return `<rect x="${round(x)}" y="${round(y - size / 2)}" width="${size}" height="${size}" fill="#FFFFFF" stroke="${ink}" stroke-width="0.8"/>`
}

export function area(x: number, y: number, width: number, height: number): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${wash}"/>`
}

export const round = (value: number) => Number(value.toFixed(2))
