import { applyAnswers, importFile, inspectFile, parseTableMaps } from '../../src/core/import/index.ts'
import type { Answers, FileReport, Inspection } from '../../src/core/import/report.ts'
import { type Random, seededRandom } from '../../src/core/stats/random.ts'
import { failureText, isFailureCode } from '../../src/core/words/failure-text.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import { Failure } from '../../src/core/workspace/failure.ts'
import { Workspace } from '../../src/core/workspace/workspace.ts'
import type { FuzzInput, Maker } from './formats.ts'
import { pick } from './mutations.ts'

const words = wordsFor('en')

/** What one file of a fuzzed format came to: "loaded", or the code of the failure. */
export type Outcome = string

/** Something that must never happen, with the sentence that says what. */
export class Broken extends Error {}

/** The input and the choices of a case: the same seed and number give the same, whatever ran before. */
export function caseOf(make: Maker, seed: number, number: number): { input: FuzzInput; random: Random } {
  const random = seededRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b))
  return { input: make(random), random }
}

/** Imports fuzzed files into a workspace that is as good as new for each. */
export class Fuzzer {
  readonly #workspace: Workspace
  readonly #tables: string[]
  #loaded = 0

  private constructor(workspace: Workspace) {
    this.#workspace = workspace
    this.#tables = workspace.read
      .all<{ name: string }>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'meta'",
      )
      .map(({ name }) => name)
  }

  static async create(): Promise<Fuzzer> {
    return new Fuzzer(await Workspace.create())
  }

  close(): void {
    this.#workspace.close()
  }

  /** Inspects, answers at random and imports. Throws `Broken`, or whatever the import threw that is no Failure. */
  async run({ file, map }: FuzzInput, random: Random): Promise<Outcome> {
    try {
      const maps = map === undefined ? answered(await inspectFile(file, words), random) : parseTableMaps(map)
      const { reports, rejects } = await importFile(this.#workspace, file, maps, words)
      for (const report of reports) this.#mustBalance(report)
      const rejected = reports.reduce((sum, report) => sum + report.rejected, 0)
      if (rejected > 0 !== rejects.length > 0)
        throw new Broken(`${rejects.length} rejects listed, ${rejected} rows counted`)
      if (++this.#loaded % 20 === 0) this.#mustBeWhole()
      this.#empty()
      return 'loaded'
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      if (!isFailureCode(error.code, words)) throw new Broken(`${error.code} has no sentence`)
      const text = failureText(error, words)
      // What a sentence needs and the failure does not carry shows as "undefined".
      const hole = /undefined|NaN|\[object/
      if (hole.test(text) && !hole.test(JSON.stringify(error.detail))) throw new Broken(`a hole in "${text}"`)
      this.#mustBeEmpty(error.code)
      return error.code
    }
  }

  #mustBalance({ table, read, loaded, rejected, skipped }: FileReport): void {
    if (read !== loaded + rejected + skipped) {
      throw new Broken(`${table}: read ${read}, but loaded ${loaded} + rejected ${rejected} + skipped ${skipped}`)
    }
    const stored = this.#workspace.read.get<{ n: number }>(
      'SELECT count(*) AS n FROM imports WHERE target = ? AND rows_read = ? AND rows_loaded = ? AND rows_rejected = ? AND rows_skipped = ?',
      [table, read, loaded, rejected, skipped],
    )
    if (stored?.n === 0) throw new Broken(`${table}: the workspace counts otherwise than the report`)
    // Companies are described by rows, not counted by them.
    if (table === 'companies') return
    const rows = this.#workspace.read.get<{ n: number }>(
      `SELECT (SELECT count(*) FROM ${table}) - (SELECT sum(rows_loaded) FROM imports WHERE target = ?) AS n`,
      [table],
    )
    if (rows?.n !== 0) throw new Broken(`${table}: ${rows?.n} rows more than the reports say`)
  }

  #mustBeWhole(): void {
    const check = Object.values(this.#workspace.read.get('PRAGMA integrity_check') ?? {})[0]
    if (check !== 'ok') throw new Broken(`the workspace is damaged: ${check}`)
  }

  #mustBeEmpty(code: string): void {
    for (const table of this.#tables) {
      const { n } = this.#workspace.read.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)!
      if (n > 0) throw new Broken(`${code} left ${n} rows in ${table}`)
    }
  }

  #empty(): void {
    this.#workspace.write.transaction(() => {
      this.#workspace.write.run('PRAGMA defer_foreign_keys = ON')
      for (const table of this.#tables) this.#workspace.write.run(`DELETE FROM ${table}`)
    })
  }
}

/** The maps of an inspection with every question answered by chance, as a person might. */
function answered(inspection: Inspection, random: Random): ReturnType<typeof applyAnswers> {
  const answers: Answers = Object.fromEntries(
    inspection.questions.map(({ id, choices, samples }) => [
      id,
      choices.length > 0 ? pick(random, choices).value : (samples[0] ?? 'Aurora'),
    ]),
  )
  return applyAnswers(inspection, answers)
}
