import type { Words } from '../../words/index.ts'
import type { SettledMap } from '../columns/settle.ts'
import type { OpenQuestion } from '../columns/settle-columns.ts'
import { issueOf } from '../issue-log.ts'
import type { Issue, NearName } from '../report.ts'
import { groupQuestion, isLeftOut } from './group-question.ts'
import { nearNames } from './near-names.ts'

/** Names of companies beyond this number are not compared: a column with so many holds something else. */
const mostNames = 5_000

/** The names in the company column of a table, counted while its texts are told. */
export class NamesInFile {
  readonly column: number | undefined
  readonly #settled: SettledMap
  readonly #names = new Map<string, number>()

  constructor(settled: SettledMap) {
    this.#settled = settled
    this.column = settled.fields.find(({ field }) => field.name === 'company')?.columns[0]
  }

  take(cell: string, count: number): void {
    const name = cell.normalize('NFC').trim()
    if (this.#names.size > mostNames || this.#settled.readings.get('company')!.isMissing(name)) return
    this.#names.set(name, (this.#names.get(name) ?? 0) + count)
  }

  /** What there is to ask of rows that are called like a group of companies. */
  groupQuestion(words: Words): OpenQuestion | null {
    if (this.column === undefined) return null
    const { source, map } = this.#settled
    return groupQuestion(this.#names.keys(), source.header[this.column]!, map.options ?? {}, words)
  }

  /** Those that nearly match another one there or one of the workspace, and are not joined yet. */
  near(known: readonly string[], words: Words): Omit<NearName, 'map'>[] {
    if (this.#names.size > mostNames) return []
    const { aliases = {}, totals } = this.#settled.map.options ?? {}
    const names = [...this.#names].filter(([name]) => !Object.hasOwn(aliases, name) && !isLeftOut(name, totals))
    return nearNames(new Map(names), known, words)
  }
}

/** The same for people at a command line: which names may be one, and the key of the map that joins them. */
export function nearNameNotes(found: readonly NearName[], words: Words): Issue[] {
  return found.map(({ name, like, why }) => issueOf(words, 'CMP-01', 'note', { name, like, why }))
}
