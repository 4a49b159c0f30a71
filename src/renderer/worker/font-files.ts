import shaperUrl from 'harfbuzzjs/dist/harfbuzz.wasm?url'
import subsetterUrl from 'harfbuzzjs/dist/harfbuzz-subset.wasm?url'
import regularUrl from '../../../resources/fonts/Inter-Regular.ttf?url'
import semiboldUrl from '../../../resources/fonts/Inter-SemiBold.ttf?url'
import { fontOpener } from '../../core/export/font-shaping.ts'
import { fontSubsetter } from '../../core/export/font-subset.ts'
import type { ShapingFonts } from '../../core/export/pdf-fonts.ts'
import type { Fonts } from '../../core/export/standalone-svg.ts'

let files: Promise<Fonts> | undefined

/** The two weights of Inter that a slide is set in, and what cuts them to size, for pictures that travel. Read once. */
export function fontFiles(): Promise<Fonts> {
  files ??= Promise.all([read(regularUrl), read(semiboldUrl), read(subsetterUrl)]).then(
    async ([regular, semibold, wasm]) => ({ regular, semibold, subset: await fontSubsetter(wasm) }),
  )
  return files
}

/** The same with what sets text in them, for files that place each glyph themselves. */
export async function shapingFonts(): Promise<ShapingFonts> {
  return { ...(await fontFiles()), open: await fontOpener(await read(shaperUrl)) }
}

async function read(url: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await fetch(url)).arrayBuffer())
}
