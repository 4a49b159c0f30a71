import { readFileSync } from 'node:fs'
import { fontOpener } from '../core/export/font-shaping.ts'
import { fontSubsetter } from '../core/export/font-subset.ts'
import type { ShapingFonts } from '../core/export/pdf-fonts.ts'
import { fontFiles, shaperFile, subsetterFile } from './package-root.ts'

/** The two weights of Inter that a slide is set in, with what cuts them to size and sets text in them. */
export async function slideFonts(): Promise<ShapingFonts> {
  return {
    regular: bytesOf(fontFiles.regular),
    semibold: bytesOf(fontFiles.semibold),
    subset: await fontSubsetter(bytesOf(subsetterFile)),
    open: await fontOpener(bytesOf(shaperFile)),
  }
}

function bytesOf(path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(path))
}
