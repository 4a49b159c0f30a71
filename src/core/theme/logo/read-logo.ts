import { Failure } from '../../workspace/failure.ts'
import { type Logo, logoLimits } from './logo.ts'
import { LogoProblem } from './logo-problem.ts'
import { isPng, pngLogo } from './png.ts'
import { svgLogo } from './svg-shapes.ts'

/** A logo from a PNG or SVG file, told by its bytes. Failure THM-05 says why it cannot be one. */
export function readLogo(file: string, bytes: Uint8Array): Logo {
  try {
    if (bytes.length > logoLimits.bytes) throw new LogoProblem('large', { limit: logoLimits.bytes / 1000 })
    if (isPng(bytes)) return pngLogo(bytes)
    if (looksLikeXml(bytes)) return svgLogo(bytes)
    throw new LogoProblem('kind')
  } catch (error) {
    if (!(error instanceof LogoProblem)) throw error
    throw new Failure('THM-05', { file, problem: error.id, ...error.detail })
  }
}

/** A "<" after a byte order mark and blanks, in UTF-8 or UTF-16. */
function looksLikeXml(bytes: Uint8Array): boolean {
  return (
    bytes.subarray(0, 256).find((byte) => ![0xef, 0xbb, 0xbf, 0xff, 0xfe, 0, 9, 10, 13, 32].includes(byte)) === 0x3c
  )
}
