import { Resvg } from '@resvg/resvg-js'

/** Draws a slide as PNG, so many pixels wide and 16:9, with the fonts given and no others, so that it looks the same on every computer. */
export function svgToPng(svg: string, fontFiles: readonly string[], width: number): Uint8Array {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Inter' },
  })
  return picture.render().asPng()
}
