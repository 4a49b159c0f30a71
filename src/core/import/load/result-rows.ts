import { foldName } from '../../workspace/companies.ts'
import type { SqlValue } from '../../workspace/database.ts'
import type { IssueDetail } from '../issue-log.ts'
import { PairNumbers } from './pair-numbers.ts'

/** Pairs of lines that the message names. */
const named = 5

/**
 * Tells apart the rows of results of one import. Results of the same thing are those of one company and period, of scores also of one metric
 * and segment, of money of one currency. Where two say the same, one is too many; where they differ, both are loaded, and averaged or
 * added up later, which is right for parts of a whole and wrong for a correction that was put below.
 */
export class ResultRows {
  /** Places, among the values of a row, of what the results are of. */
  readonly #keys: readonly number[]
  /** Places of what else a row says, and of keys whose spelling counts. */
  readonly #rest: readonly number[]
  /** Of the row before: its keys but the last, and their number. */
  readonly #before: SqlValue[] = []
  #about = start
  readonly #chains = new PairNumbers()
  readonly #things = new PairNumbers()
  readonly #texts = new Map<string, number>()
  readonly #names = new Map<string, number>()
  /** Of each thing, by its number: the line of its first row, and the number of all that this row says. */
  readonly #lines: number[] = []
  readonly #said: number[] = []
  /** Of things with rows that differ: the numbers of what the others say. */
  readonly #others = new Map<number, Set<number>>()
  readonly #pairs: string[] = []
  #differing = 0

  /**
   * `columns`: what the values of a row are, in their order; `keys`: those that say what the results are of, last of them the one that differs
   * most from row to row; `spelled`: keys that say the same in other spellings, in which rows differ.
   */
  constructor(columns: readonly string[], keys: readonly string[], spelled: readonly string[]) {
    this.#keys = keys.map((name) => columns.indexOf(name)).filter((place) => place >= 0)
    this.#rest = [...columns.keys()].filter(
      (place) => !keys.includes(columns[place]!) || spelled.includes(columns[place]!),
    )
  }

  /** Takes a row; false when one that says the same was taken before. */
  take(values: readonly SqlValue[], line: number): boolean {
    const last = this.#keys[this.#keys.length - 1]!
    const thing = this.#things.numberOf(this.#aboutOf(values), this.#nameNumber(values[last]!))
    let said = start
    for (const place of this.#rest) said = this.#chains.numberOf(said, this.#valueNumber(values[place]!))
    if (thing === this.#lines.length) {
      this.#lines.push(line)
      this.#said.push(said)
      return true
    }
    const others = this.#others.get(thing)
    if (this.#said[thing] === said || others?.has(said)) return false
    if (others) others.add(said)
    else this.#others.set(thing, new Set([said]))
    this.#differing++
    if (this.#pairs.length < named) this.#pairs.push(`${this.#lines[thing]}/${line}`)
    return true
  }

  /** The number of all keys but the last; mostly that of the row before. */
  #aboutOf(values: readonly SqlValue[]): number {
    const { length } = this.#keys
    let isSame = this.#about !== start
    for (let k = 0; k < length - 1; k++) {
      const value = values[this.#keys[k]!]!
      if (value !== this.#before[k]) isSame = false
      this.#before[k] = value
    }
    if (isSame) return this.#about
    this.#about = start
    for (const value of this.#before) this.#about = this.#chains.numberOf(this.#about, this.#nameNumber(value))
    return this.#about
  }

  /** What the message about rows that differ says, or null when there are none. */
  get differing(): IssueDetail | null {
    return this.#differing === 0 ? null : { count: this.#differing, lines: this.#pairs.join(', ') }
  }

  #nameNumber(value: SqlValue): number {
    if (typeof value !== 'string') return this.#valueNumber(value)
    const known = this.#names.get(value)
    if (known !== undefined) return known
    const number = this.#textNumber(foldName(value))
    this.#names.set(value, number)
    return number
  }

  /** Numbers of texts are below zero and no whole numbers, so that no number of a row is one of them. */
  #valueNumber(value: SqlValue): number {
    if (typeof value === 'number') return value
    return typeof value === 'string' ? this.#textNumber(value) : nothing
  }

  #textNumber(text: string): number {
    const known = this.#texts.get(text)
    if (known !== undefined) return known
    const number = -this.#texts.size - 0.5
    this.#texts.set(text, number)
    return number
  }
}

/** Where chains of pairs begin: no pair has this number. */
const start = -1
/** Stands for what a row does not say. */
const nothing = Number.NEGATIVE_INFINITY
