import { Resvg } from '@resvg/resvg-js'

/** Width of a picture at scale 1, in pixels; its height follows from the slide's 16:9. */
const basePixels = 1920

/** Draws a slide as PNG with the fonts given and no others, so that it looks the same on every computer. */
export function svgToPng(svg: string, fontFiles: readonly string[], scale: number): Uint8Array {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: basePixels * scale },
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Inter' },
  })
  return picture.render().asPng()
}
