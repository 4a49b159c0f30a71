import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fontOpener } from '../../src/core/export/font-shaping.ts'
import { fontSubsetter } from '../../src/core/export/font-subset.ts'
import type { ShapingFonts } from '../../src/core/export/pdf-fonts.ts'

export const fontFolder = join(import.meta.dirname, '../../resources/fonts')
const harfBuzz = dirname(createRequire(import.meta.url).resolve('harfbuzzjs'))
const bytesOf = (path: string) => new Uint8Array(readFileSync(path))

/** Inter with what cuts and sets it, as the hosts give it. */
export const inter: ShapingFonts = {
  regular: bytesOf(join(fontFolder, 'Inter-Regular.ttf')),
  semibold: bytesOf(join(fontFolder, 'Inter-SemiBold.ttf')),
  subset: await fontSubsetter(bytesOf(join(harfBuzz, 'harfbuzz-subset.wasm'))),
  open: await fontOpener(bytesOf(join(harfBuzz, 'harfbuzz.wasm'))),
}
