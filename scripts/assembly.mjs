// @ts-check
/**
 * `import wasm from './assembly/index.ts?assembly'` gives the WebAssembly module that AssemblyScript makes of that file, as bytes.
 * A Vite plugin, so that the app, the command line, the tests and the benchmarks all run what is in the sources. Compiling takes three seconds;
 * the result is kept in node_modules/.cache until a source changes.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { root } from './setup.mjs'

const suffix = '?assembly'
const options = [
  '-O3',
  '--noAssert',
  '--runtime',
  'stub',
  '--enable',
  'simd',
  '--use',
  'abort=',
  '--disableWarning',
  '--debug',
]

/** @returns {import('vite').Plugin} */
export function assembly() {
  return {
    name: 'assembly',
    async load(id) {
      if (!id.endsWith(suffix)) return null
      const entry = id.slice(0, -suffix.length)
      for (const file of sourcesOf(entry)) this.addWatchFile(file)
      const wasm = (await compile(entry)).toString('base64')
      // A plain loop: it runs once, where nothing is compiled yet.
      return `const letters = atob('${wasm}')
const bytes = new Uint8Array(letters.length)
for (let i = 0; i < bytes.length; i++) bytes[i] = letters.charCodeAt(i)
export default bytes`
    },
  }
}

/** @param {string} entry */
function sourcesOf(entry) {
  const folder = dirname(entry)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => join(folder, file))
}

/** @param {string} entry */
async function compile(entry) {
  const version = readFileSync(join(root, 'node_modules', 'assemblyscript', 'package.json'), 'utf8')
  const hash = createHash('sha256').update(version).update(options.join(' '))
  for (const file of sourcesOf(entry)) hash.update(readFileSync(file))
  const cache = join(root, 'node_modules', '.cache', 'triptych')
  const kept = join(cache, `${hash.digest('hex').slice(0, 32)}.wasm`)
  if (existsSync(kept)) return readFileSync(kept)

  const { default: asc } = await import('assemblyscript/asc')
  /** @type {Uint8Array | undefined} */
  let binary
  const { error, stderr } = await asc.main([relative(root, entry), ...options, '--outFile', 'module.wasm'], {
    readFile: (name, base) => readOrNull(join(base, name)),
    writeFile: (_name, contents) => {
      if (contents instanceof Uint8Array) binary = contents
    },
    listFiles: () => [],
  })
  if (error || !binary) throw new Error(`AssemblyScript could not compile ${relative(root, entry)}:\n${stderr}`)
  mkdirSync(cache, { recursive: true })
  writeFileSync(kept, binary)
  return Buffer.from(binary)
}

/** @param {string} path */
function readOrNull(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}
