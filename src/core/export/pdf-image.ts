import { fromBase64 } from '../theme/logo/base64.ts'
import { pngPrefix } from '../theme/logo/logo.ts'
import { readPng } from '../theme/logo/png.ts'
import type { PdfFile, Ref } from './pdf-file.ts'

/** Writes a picture of a slide (a PNG within it) as an image with its transparency as a soft mask (ISO 32000-1, 8.9.5 and 11.6.5.3). */
export function pdfImage(file: PdfFile, href: string): Ref {
  if (!href.startsWith(pngPrefix)) throw new Error('A picture that slides do not have')
  const { width, height, rgba } = readPng(fromBase64(href.slice(pngPrefix.length)))
  const pixels = width * height
  const colours = new Uint8Array(pixels * 3)
  const alpha = new Uint8Array(pixels)
  for (let i = 0; i < pixels; i++) {
    colours.set(rgba.subarray(i * 4, i * 4 + 3), i * 3)
    alpha[i] = rgba[i * 4 + 3]!
  }
  const entries = `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/BitsPerComponent 8`
  const mask = alpha.every((level) => level === 255)
    ? ''
    : `/SMask ${file.stream(alpha, `${entries}/ColorSpace/DeviceGray`)}`
  return file.stream(colours, `${entries}/ColorSpace/DeviceRGB${mask}`)
}
