import { slideSize } from '../deck/layout.ts'
import { base64 } from '../theme/logo/base64.ts'
import type { FontSubsetter } from './font-subset.ts'
import { unescapeXml } from './xml.ts'

/** The font files of `resources/fonts` as the host reads them, and what cuts them down to the letters of a slide. */
export interface Fonts {
  regular: Uint8Array
  semibold: Uint8Array
  subset: FontSubsetter
}

/** A slide's SVG as a file that looks the same on machines without Inter: the letters it uses are in it. */
export function standaloneSvg(svg: string, fonts: Fonts): string {
  return svg.replace(
    /^<svg ([^>]*)>/,
    `<svg width="${slideSize.width}" height="${slideSize.height}" $1>\n<style>${fontFaces(svg, fonts)}</style>`,
  )
}

/** Inter for a page or a picture, as CSS: of each weight the letters that its texts use. */
export function fontFaces(markup: string, fonts: Fonts): string {
  const used = { 400: '', 600: '' }
  for (const [, before, text] of markup.matchAll(/(<text\b[^>]*>|>)([^<>]+)/g)) {
    used[before!.includes('font-weight="600"') ? 600 : 400] += unescapeXml(text!)
  }
  return [face(400, fonts.regular, used[400], fonts.subset), face(600, fonts.semibold, used[600], fonts.subset)].join(
    '',
  )
}

function face(weight: 400 | 600, font: Uint8Array, text: string, subset: FontSubsetter): string {
  if (text === '') return ''
  const data = base64(subset(font, text))
  return `@font-face{font-family:Inter;font-weight:${weight};src:url(data:font/ttf;base64,${data})}`
}
