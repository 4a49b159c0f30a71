import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** The packages that imports are compared with, in a folder of their own: the product never sees them. */
export interface Peers {
  folder: string
  /** Why npm could not install them; null when it did. */
  problem: string | null
}

/** Installs the packages of bench/peers into out/bench-peers, once per lockfile. */
export function installPeers(root: string): Peers {
  const folder = join(root, 'out', 'bench-peers')
  if (isCurrent(root, folder)) return { folder, problem: null }
  console.log('Installing what to compare with (better-sqlite3 may compile for two minutes) …')
  mkdirSync(folder, { recursive: true })
  for (const name of ['package.json', 'package-lock.json'])
    copyFileSync(join(root, 'bench', 'peers', name), join(folder, name))
  // Scripts apart: where better-sqlite3 does not compile, DuckDB is there all the same.
  const problem = npm(folder, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'])
  return { folder, problem: problem ?? npm(folder, ['rebuild', 'better-sqlite3']) }
}

/** The version of an installed package that loads. Throws an Error that says why it does not. */
export function requirePackage({ folder, problem }: Peers, name: string): string {
  const require = createRequire(join(folder, 'package.json'))
  try {
    const library = require(name)
    // better-sqlite3 looks for its compiled part only when a database is opened.
    if (name === 'better-sqlite3') new library(':memory:').close()
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).dependencies[name]
  } catch (error) {
    throw new Error(problem ?? String(error instanceof Error ? error.message : error).split('\n')[0])
  }
}

function isCurrent(root: string, folder: string): boolean {
  const [wanted, installed] = [join(root, 'bench', 'peers'), folder].map((place) => join(place, 'package-lock.json'))
  if (!existsSync(installed!) || !existsSync(join(folder, 'node_modules'))) return false
  if (readFileSync(wanted!, 'utf8') !== readFileSync(installed!, 'utf8')) return false
  return existsSync(join(folder, 'node_modules', 'better-sqlite3', 'build', 'Release', 'better_sqlite3.node'))
}

/** Runs npm; answers its last error, or null. */
function npm(folder: string, args: readonly string[]): string | null {
  const shell = process.platform === 'win32'
  const { status, stderr, error } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8', shell })
  if (status === 0) return null
  const lines = (stderr ?? '').split('\n').filter((line) => line.startsWith('npm error'))
  return `npm ${args[0]} failed: ${error?.message ?? lines[0] ?? `exit code ${status}`}`
}
