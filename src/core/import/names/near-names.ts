import type { Words } from '../../words/index.ts'
import { foldName } from '../../workspace/companies.ts'
import { foldText } from '../headers/headers.ts'
import type { NearName } from '../report.ts'

/** Names that may mean one company: offered with the evidence, never joined by itself. */

/** Beyond this many names only equal spellings are compared; comparing each with each would take too long. */
const comparedNames = 600

const legalForms =
  'joint stock commercial bank|commercial joint stock bank|joint stock company|joint stock bank|public limited company|limited liability company|' +
  'incorporated|corporation|limited|company|holdings|holding|group|jscb|jsc|corp|inc|ltd|llc|llp|plc|co|gmbh|ag|se|kg|bv|nv|ab|oy|asa|spa|srl|sarl|sas|sa|pte|pty|' +
  'ngan hang thuong mai co phan|ngan hang tmcp|tong cong ty|tct|ctcp|cong ty cp|cty cp|cty|tap doan|cong ty co phan|cong ty trach nhiem huu han|cong ty tnhh|cong ty|' +
  'mot thanh vien|thuong mai co phan|co phan|tnhh|tmcp|mtv|cp|ngan hang|nh'
const legalForm = new RegExp(` (?:${legalForms})(?= )`, 'gu')
/** Words that so many names of an industry share that they tell none of them apart. */
const generic =
  / (?:bank|banking|airlines?|airways|insurance|telecom|mobile|hotels?|group|vietnam|viet nam)(?= )|bank(?= )/gu

interface Spelling {
  name: string
  /** As companies join: names that fold to the same are one company anyway. */
  folded: string
  rows: number
  inWorkspace: boolean
  /** Case and diacritics folded, no spaces or signs. */
  letters: string
  /** The same without the forms of companies. */
  bare: string
  /** The same again without what an industry shares: what the name really consists of. */
  core: string
}

/**
 * Pairs of names that nearly match. Each name is offered once, with the likest: a company of the workspace before one of the file, the
 * commoner before the rarer. `names`: of the file, with their rows; `known`: of the workspace.
 */
export function nearNames(
  names: ReadonlyMap<string, number>,
  known: readonly string[],
  words: Words,
): Omit<NearName, 'map'>[] {
  const knownFolds = new Set(known.map(foldName))
  const targets = [
    ...known.map((name) => spelling(name, 0, true)),
    ...[...names].map(([name, rows]) => spelling(name, rows, false)).filter(({ folded }) => !knownFolds.has(folded)),
  ].sort((a, b) => Number(b.inWorkspace) - Number(a.inWorkspace) || b.rows - a.rows)
  const liker = targets.length <= comparedNames ? new EachWithEach(words) : new EqualSpellings(words)
  const found: Omit<NearName, 'map'>[] = []
  for (const one of targets) {
    const near = one.inWorkspace ? null : liker.likest(one)
    if (near) {
      const { other, why } = near
      found.push({ name: one.name, like: other.name, rows: one.rows, inWorkspace: other.inWorkspace, why })
    }
    liker.add(one)
  }
  return found
}

/** The names before one, and the first of them that it may be. */
interface Liker {
  likest(one: Spelling): { other: Spelling; why: string } | null
  add(one: Spelling): void
}

class EachWithEach implements Liker {
  readonly #before: Spelling[] = []
  readonly #words: Words

  constructor(words: Words) {
    this.#words = words
  }

  likest(one: Spelling): { other: Spelling; why: string } | null {
    for (const other of this.#before) {
      const why = one.folded === other.folded ? null : likeness(one, other, this.#words)
      if (why !== null) return { other, why }
    }
    return null
  }

  add(one: Spelling): void {
    this.#before.push(one)
  }
}

/** Of many names, those are found that are spelt alike: by their letters, then without the form of the company. */
class EqualSpellings implements Liker {
  readonly #byLetters = new Map<string, Spelling[]>()
  readonly #byBare = new Map<string, Spelling[]>()
  readonly #words: Words

  constructor(words: Words) {
    this.#words = words
  }

  likest(one: Spelling): { other: Spelling; why: string } | null {
    const first = (others: readonly Spelling[] = []) => others.find(({ folded }) => folded !== one.folded)
    const { nearNames: why } = this.#words.questions
    const spelt = first(this.#byLetters.get(one.letters))
    if (spelt) return { other: spelt, why: why.spelling }
    const formed = first(this.#byBare.get(one.bare))
    return formed ? { other: formed, why: why.legalForm } : null
  }

  add(one: Spelling): void {
    for (const [key, spellings] of [
      [one.letters, this.#byLetters],
      [one.bare, this.#byBare],
    ] as const) {
      const others = spellings.get(key)
      // The first two that are not one company answer for all: whatever comes is unlike one of them.
      if (!others) spellings.set(key, [one])
      else if (others.length === 1 && others[0]!.folded !== one.folded) others.push(one)
    }
  }
}

function spelling(name: string, rows: number, inWorkspace: boolean): Spelling {
  const words = ` ${foldText(name.replace(/[.'’]/gu, ''))} `
  const bare = words.replace(legalForm, '')
  const closed = (text: string) => text.replaceAll(' ', '')
  return {
    name,
    folded: foldName(name),
    rows,
    inWorkspace,
    letters: closed(words),
    bare: closed(bare) || closed(words),
    core: closed(bare.replace(generic, ' ')),
  }
}

/** Why two names may be one, in words; null when nothing speaks for it. */
function likeness(one: Spelling, other: Spelling, words: Words): string | null {
  const { nearNames: why } = words.questions
  if (one.letters === other.letters) return why.spelling
  if (one.bare === other.bare) return why.legalForm
  // A number or a letter of its own tells companies apart: "Region 1" is not "Region 2", "Company A" not "Company B".
  if (counters(one.name) !== counters(other.name)) return null
  const length = Math.min(one.core.length, other.core.length)
  const allowed = length >= 10 ? 2 : length >= 5 ? 1 : 0
  const distance = allowed === 0 ? 1 : editDistance(one.bare, other.bare, allowed)
  return distance <= allowed ? why.letters(distance) : null
}

const counters = (name: string) => (name.match(/\d|(?<![\p{L}\p{M}])\p{L}(?![\p{L}\p{M}])/gu) ?? []).join('')

/** Letters to insert, remove, change or swap with their neighbour until the texts are alike; more than `limit` is not counted out. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, k) => k)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + change)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1)
      row.push(cost)
    }
    if (Math.min(...row) > limit) return limit + 1
    ;[before, last] = [last, row]
  }
  return last[b.length]!
}
