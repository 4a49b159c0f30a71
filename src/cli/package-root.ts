import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The folder of Triptych's own package: what is built and what is bundled lies at fixed places in it. */
export const packageRoot = findRoot(import.meta.dirname)

export const version: string = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')).version

/** The built page; missing before `npm run build`. */
export const pageFolder = join(packageRoot, 'out', 'renderer')

/** The one font family of slides, as TrueType files. */
export const fontFiles = {
  regular: join(packageRoot, 'resources', 'fonts', 'Inter-Regular.ttf'),
  semibold: join(packageRoot, 'resources', 'fonts', 'Inter-SemiBold.ttf'),
}

const harfBuzz = dirname(createRequire(import.meta.url).resolve('harfbuzzjs'))

/** HarfBuzz's subsetter and its shaper, beside the main file of their package. */
export const subsetterFile = join(harfBuzz, 'harfbuzz-subset.wasm')
export const shaperFile = join(harfBuzz, 'harfbuzz.wasm')

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('Triptych’s package.json is missing')
  return findRoot(parent)
}
