import type { LogoShape } from './svg-shapes.ts'

/** A picture that stands on every slide. What was in its file besides the picture is gone: it was read and written anew. */
export type Logo = PngLogo | SvgLogo

export interface PngLogo {
  is: 'png'
  /** In pixels. */
  width: number
  height: number
  /** The file, in base64. */
  data: string
}

export interface SvgLogo {
  is: 'svg'
  /** In units of the shapes; the longer side is `logoUnits`. */
  width: number
  height: number
  shapes: readonly LogoShape[]
}

/** The longer side of a vector logo, in its own units. */
export const logoUnits = 1000

/** Of a file that a logo is read from. On a picture of 3840 pixels a logo is at most 640 wide. */
export const logoLimits = { bytes: 500_000, pixels: 2_000_000, shapes: 500, steps: 20_000 } as const

/** A vector logo as an SVG file. */
export function logoSvg({ width, height, shapes }: SvgLogo): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${shapes.map(shapeSvg).join('')}</svg>`
}

/** The logo as part of a slide's picture, filling a box of its own proportions; in slide units. */
export function drawLogo(logo: Logo, { x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  if (logo.is === 'png') {
    return `<image x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" href="${pngPrefix}${logo.data}"/>`
  }
  const scale = Number((width / logo.width).toFixed(6))
  const shapes = logo.shapes.map(shapeSvg).join('\n')
  return `<g transform="matrix(${scale} 0 0 ${scale} ${round(x)} ${round(y)})">\n${shapes}\n</g>`
}

/** What the address of a PNG within a picture begins with. */
export const pngPrefix = 'data:image/png;base64,'

function shapeSvg({ d, fill, fillOpacity, evenOdd, stroke }: LogoShape): string {
  return [
    `<path d="${d}" fill="${fill ?? 'none'}"`,
    fillOpacity < 1 ? ` fill-opacity="${fillOpacity}"` : '',
    evenOdd ? ' fill-rule="evenodd"' : '',
    stroke ? ` stroke="${stroke.colour}" stroke-width="${stroke.width}"` : '',
    stroke && stroke.opacity < 1 ? ` stroke-opacity="${stroke.opacity}"` : '',
    '/>',
  ].join('')
}

function round(value: number): number {
  return Number(value.toFixed(2))
}
