import regularUrl from '../../../resources/fonts/Inter-Regular.ttf?url'
import semiboldUrl from '../../../resources/fonts/Inter-SemiBold.ttf?url'

export interface FontFiles {
  regular: Uint8Array
  semibold: Uint8Array
}

let files: Promise<FontFiles> | undefined

/** The two weights of Inter that a slide is set in, for pictures that travel. Read once. */
export function fontFiles(): Promise<FontFiles> {
  files ??= Promise.all([read(regularUrl), read(semiboldUrl)]).then(([regular, semibold]) => ({ regular, semibold }))
  return files
}

async function read(url: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(url)).arrayBuffer())
}
