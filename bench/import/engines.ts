import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { sqliteTable } from './answers-file.ts'
import { checksumSql } from './checksum.ts'
import { type Peers, requirePackage } from './install-peers.ts'
import type { Outcome } from './programs/outcome.ts'
import { runProgram } from './run-program.ts'
import { importWithShell } from './sqlite3-shell.ts'

/** Something that imports a file into a table. */
export interface Engine {
  name: string
  /** Of our own: what the ratios of its times to those of the peers are called. */
  ratio?: string
  run(file: string): Promise<Outcome>
}

export const peerIds = ['sqlite3', 'duckdb-2', 'duckdb-1', 'better-sqlite3', 'python'] as const
export type PeerId = (typeof peerIds)[number]

/** No import takes longer than this, in milliseconds; one that does has failed. */
const limitMs = 15 * 60_000

/** Where the repository is, and the folder of the built programs. */
export interface Places {
  root: string
  programs: string
}

/**
 * The product's own import: in a process that has just begun, as the command line is, and in one that has imported another small file before, as
 * an app that is open. Both with a map, and once as the wizard does it, which looks at the file first.
 */
export function ownEngines({ programs }: Places): Engine[] {
  const program = join(programs, 'triptych.js')
  const run = (way: 'map' | 'inspect', app: 'new' | 'open') => (file: string) =>
    runProgram(process.execPath, [program, file, way, app], limitMs)
  return [
    { name: 'Triptych, new process', ratio: 'new to it', run: run('map', 'new') },
    { name: 'Triptych, open app', ratio: 'open to it', run: run('map', 'open') },
    { name: 'Triptych, open app, inspected first', run: run('inspect', 'open') },
  ]
}

/** A peer by its id. Throws an Error that says why it cannot be had here. */
export function peerEngine(id: PeerId, { root, programs }: Places, peers: Peers): Engine {
  const node = (name: string, ...args: string[]) => {
    return (file: string) => runProgram(process.execPath, [join(programs, name), file, ...args], limitMs)
  }
  switch (id) {
    case 'sqlite3': {
      const version = versionOf('sqlite3', ['--version'])
      return { name: `sqlite3 ${version} .import`, run: (file) => importWithShell(file, limitMs) }
    }
    case 'duckdb-1':
    case 'duckdb-2': {
      const threads = id.slice(-1)
      const version = requirePackage(peers, '@duckdb/node-api')
      const name = `DuckDB ${version}, ${threads === '1' ? '1 thread' : `${threads} threads`}`
      return { name, run: node('duckdb.js', threads, peers.folder) }
    }
    case 'better-sqlite3': {
      const version = requirePackage(peers, 'better-sqlite3')
      return { name: `better-sqlite3 ${version}`, run: node('better-sqlite3.js', peers.folder) }
    }
    case 'python': {
      const version = versionOf('python3', ['--version'])
      const program = join(root, 'bench', 'import', 'programs', 'python_sqlite3.py')
      const args = [sqliteTable, checksumSql('responses')]
      return {
        name: `Python ${version} sqlite3`,
        run: (file) => runProgram('python3', [program, file, ...args], limitMs),
      }
    }
  }
}

/** The number in what a program says of its version. Throws an Error where there is no such program. */
function versionOf(program: string, args: string[]): string {
  try {
    const said = execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return /\d+(?:\.\d+)+/.exec(said)![0]
  } catch {
    throw new Error(`${program} is not installed (Debian: apt-get install ${program})`)
  }
}
