import { applyAnswers, importFile, inspectFile, parseTableMaps } from '../../src/core/import/index.ts'
import type { TableMap } from '../../src/core/import/map/table-map.ts'
import type { Answers, InputFile, Inspection } from '../../src/core/import/report.ts'
import { type Random, seededRandom } from '../../src/core/stats/random.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import { Failure } from '../../src/core/workspace/failure.ts'
import { Workspace } from '../../src/core/workspace/workspace.ts'
import { loadBothWays } from './both-ways.ts'
import type { FuzzInput, Maker } from './formats.ts'
import { Broken, importedTables, mustBalance, mustBeEmpty, mustBeWhole, mustHaveSentence } from './must.ts'
import { pick } from './mutations.ts'

const words = wordsFor('en')

/** What one file of a fuzzed format came to: "loaded", "loaded both ways", or the code of the failure. */
export type Outcome = string

/** The input and the choices of a case: the same seed and number give the same, whatever ran before. */
export function caseOf(make: Maker, seed: number, number: number): { input: FuzzInput; random: Random } {
  const random = seededRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b))
  return { input: make(random), random }
}

/** Bytes from which answers and customers in delimited text are written as pages (src/core/import/load/load-jobs.ts). */
const largeFrom = 20_000

/** Imports fuzzed files into a workspace that is as good as new for each. */
export class Fuzzer {
  readonly #workspace: Workspace
  #loaded = 0

  private constructor(workspace: Workspace) {
    this.#workspace = workspace
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
      const inspection = map === undefined ? await inspectFile(file, words) : null
      const maps = inspection ? answered(inspection, random) : parseTableMaps(map!)
      if (inspection?.format === 'csv' && file.bytes.length >= largeFrom && maps.length > 0) {
        const failure = await loadBothWays(file, maps, random)
        if (failure) throw failure
        return 'loaded both ways'
      }
      await this.#import(file, maps)
      return 'loaded'
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      mustHaveSentence(error)
      mustBeEmpty(this.#workspace, error)
      return error.code
    }
  }

  async #import(file: InputFile, maps: readonly TableMap[]): Promise<void> {
    const { reports, rejects } = await importFile(this.#workspace, file, maps, words)
    for (const report of reports) mustBalance(this.#workspace, report)
    const rejected = reports.reduce((sum, report) => sum + report.rejected, 0)
    if (rejected > 0 !== rejects.length > 0)
      throw new Broken(`${rejects.length} rejects listed, ${rejected} rows counted`)
    if (++this.#loaded % 20 === 0) mustBeWhole(this.#workspace)
    this.#empty()
  }

  #empty(): void {
    this.#workspace.write.transaction(() => {
      this.#workspace.write.run('PRAGMA defer_foreign_keys = ON')
      for (const table of importedTables(this.#workspace)) this.#workspace.write.run(`DELETE FROM ${table}`)
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
