/**
 * How long an import takes, end to end (read, decode, parse, type, check, load, roll up), and how much memory, beside other engines that
 * read the same file into a table with the same columns, types and NULLs. All in turn, in one run, each import in a process of its own;
 * only the ratios travel between machines. Ours twice, beside the same runs of the peers: in a new process, where JavaScript runs for the first
 * time, and in an app that is open: its process has imported one other file before (import/earlier-file.ts). Run with: npm run bench import
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { writeAnswers } from './import/answers-file.ts'
import { type BenchOptions, parseBenchOptions } from './import/arguments.ts'
import { type Checksum, difference } from './import/checksum.ts'
import { type Engine, ownEngines, type PeerId, type Places, peerEngine } from './import/engines.ts'
import { installPeers } from './import/install-peers.ts'
import type { Outcome } from './import/programs/outcome.ts'
import { type Measured, resultTable } from './import/results.ts'

const root = join(import.meta.dirname, '..', '..')
const places: Places = { root, programs: join(import.meta.dirname, 'import', 'programs') }

const howMeasured = `Each import in a process of its own. Libraries are timed inside it, from opening the file to the finished table, their
start-up excluded; the sqlite3 command line from the start of its process. All tables are in memory, typed, empty cells NULL; one checksum
holds for all. Ours includes every check and the roll-up: "new process" has not imported before, "open app" has imported one other small file
of another shape. Ratios are ours to each peer in the same round. Peak memory is the whole process's, Node's or Python's own included.`

async function run(options: BenchOptions): Promise<void> {
  const { engines, missing } = availablePeers(options.peers)
  const own = ownEngines(places)
  const processor = cpus()[0]?.model.trim() ?? 'unknown processor'
  console.log(
    `Node ${process.versions.node}, ${cpus().length} × ${processor}, ${Math.round(totalmem() / 1e9)} GB\n${howMeasured}`,
  )
  let failed = missing.length > 0
  const folder = mkdtempSync(join(tmpdir(), 'triptych-bench-'))
  try {
    for (const rows of options.sizes) {
      const path = join(folder, 'answers.csv')
      const checksum = writeAnswers(path, rows)
      const fileBytes = statSync(path).size
      const results = await measure([...own, ...engines], path, checksum, options.rounds)
      const count = (value: number) => value.toLocaleString('en')
      console.log(`\n${count(rows)} rows, ${(fileBytes / 1e6).toFixed(1)} MB, ${options.rounds} rounds in turn`)
      console.log(resultTable(results, fileBytes))
      for (const { name, problem } of results) {
        if (problem === null) continue
        console.log(`FAILED ${name}: ${problem}`)
        failed = true
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  for (const text of missing) console.error(text)
  if (failed) process.exitCode = 1
}

/** The peers asked for that can be had, and a line for each that cannot. */
function availablePeers(ids: readonly PeerId[]): { engines: Engine[]; missing: string[] } {
  const engines: Engine[] = []
  const missing: string[] = []
  const needsPackages = ids.some((id) => id !== 'sqlite3' && id !== 'python')
  const peers = needsPackages ? installPeers(root) : { folder: '', problem: null }
  for (const id of ids) {
    try {
      engines.push(peerEngine(id, places, peers))
    } catch (error) {
      missing.push(`MISSING ${id}: ${messageOf(error)}. Leave it out with --peers, or install it.`)
    }
  }
  return { engines, missing }
}

/** Every engine once a round; who begins moves on, so that nobody always follows the same one. */
async function measure(
  engines: readonly Engine[],
  path: string,
  checksum: Checksum,
  rounds: number,
): Promise<Measured[]> {
  const outcomes = engines.map((): (Outcome | null)[] => [])
  const problems = engines.map((): string | null => null)
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < engines.length; turn++) {
      const at = (round + turn) % engines.length
      try {
        const outcome = problems[at] === null ? await engines[at]!.run(path) : null
        const wrong = outcome && difference(checksum, outcome.checksum)
        if (wrong) throw new Error(wrong)
        outcomes[at]!.push(outcome)
      } catch (error) {
        problems[at] = messageOf(error)
        outcomes[at]!.push(null)
      }
    }
  }
  return engines.map(({ name, ratio }, i) => ({ name, ratio, outcomes: outcomes[i]!, problem: problems[i]! }))
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

try {
  await run(parseBenchOptions(process.argv.slice(2)))
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = 1
}
