import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { expect, test } from 'vitest'

/** Who may import whom (docs/architecture.md). A room of the core imports only rooms before it in this list. */
const coreRooms = [
  'stats',
  'workspace',
  'words',
  'metrics',
  'scorecard-model',
  'assessment',
  'import',
  'charts',
  'theme',
  'panels',
  'deck',
  'export',
  'board-ready',
]
const mayImport: Record<string, string[]> = {
  core: ['core', 'resources'],
  contract: ['contract', 'core'],
  renderer: ['renderer', 'core', 'contract', 'resources'],
  preload: ['preload', 'contract'],
  files: ['files'],
  main: ['main', 'contract', 'core', 'files'],
  cli: ['cli', 'core', 'contract', 'files'],
}
/** Packages and built-ins by house: the core runs anywhere, so it has neither Node, nor the DOM's libraries, nor Electron. */
const packages: Record<string, RegExp> = {
  core: /^(sql\.js|echarts(\/.*)?|pptxgenjs|fflate|valibot)$/,
  contract: /^valibot$/,
  renderer: /^(react|react-dom\/client|zustand|@base-ui\/react(\/.*)?|valibot|sql\.js\/.*|harfbuzzjs\/.*)$/,
  preload: /^electron$/,
  files: /^node:(fs|fs\/promises|path|crypto|timers\/promises|zlib)$/,
  main: /^(electron|node:.*|valibot)$/,
  cli: /^(node:.*|commander|@resvg\/resvg-js|valibot)$/,
}

const src = join(import.meta.dirname, '..', 'src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))

interface Import {
  from: string
  to: string
  typeOnly: boolean
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(src, file), 'utf8')
  const found: Import[] = []
  for (const m of text.matchAll(
    /^(?:import|export)\s+(type\s+)?[^'"`;]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
  )) {
    found.push({ from: file, to: m[2] ?? m[3] ?? m[4]!, typeOnly: Boolean(m[1]) })
  }
  return found
}

const imports = files.flatMap(importsOf)

/** The place in the repository that a relative import leads to, or null for a package. */
function target(item: Import): string | null {
  if (!item.to.startsWith('.')) return null
  const path = relative(src, join(src, dirname(item.from), item.to.replace(/\?.*$/, '')))
  return path.startsWith(`..${sep}`) ? path.slice(3) : path
}

test('every house imports only the houses it may', () => {
  const wrong = imports.filter((item) => {
    const to = target(item)
    return to !== null && !mayImport[item.from.split(sep)[0]!]!.includes(to.split(sep)[0]!)
  })
  expect(wrong).toEqual([])
})

test('a room of the core imports only rooms below it', () => {
  const wrong = imports.filter((item) => {
    const to = target(item)?.split(sep)
    const from = item.from.split(sep)
    if (from[0] !== 'core' || to?.[0] !== 'core') return false
    return coreRooms.indexOf(to[1]!) > coreRooms.indexOf(from[1]!) || !coreRooms.includes(to[1]!)
  })
  expect(wrong).toEqual([])
})

test('main and contract take only types from the core', () => {
  const wrong = imports.filter(
    (item) =>
      ['main', 'contract'].includes(item.from.split(sep)[0]!) &&
      target(item)?.split(sep)[0] === 'core' &&
      !item.typeOnly,
  )
  expect(wrong).toEqual([])
})

test('every house uses only its own packages', () => {
  const wrong = imports.filter(
    (item) => target(item) === null && !item.typeOnly && !packages[item.from.split(sep)[0]!]!.test(item.to),
  )
  expect(wrong).toEqual([])
})

test('the rule sees the imports it is about', () => {
  expect(imports.length).toBeGreaterThan(30)
  expect(imports.some((item) => target(item)?.startsWith('core'))).toBe(true)
})
