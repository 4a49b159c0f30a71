import regularUrl from '../../../resources/fonts/Inter-Regular.ttf?url'
import semiboldUrl from '../../../resources/fonts/Inter-SemiBold.ttf?url'
import type { Fonts } from '../../core/export/index.ts'

let files: Promise<Fonts> | undefined

/** The two weights of Inter that a slide is set in, for pictures that travel. Read once. */
export function fontFiles(): Promise<Fonts> {
  files ??= Promise.all([read(regularUrl), read(semiboldUrl)]).then(([regular, semibold]) => ({ regular, semibold }))
  return files
}

async function read(url: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(url)).arrayBuffer())
}
