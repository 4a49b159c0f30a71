import type { Words } from '../words/index.ts'
import { limits } from './limits.ts'
import type { Issue, IssueLevel } from './report.ts'

export type IssueCode = keyof Words['issues']
export type IssueDetail = Readonly<Record<string, string | number>>

type Place = Partial<Pick<Issue, 'line' | 'byte' | 'column' | 'raw'>>

/** One issue with its sentence; places that are not given are null, raw text is cut at 80 characters. */
export function issueOf(
  words: Words,
  code: IssueCode,
  level: IssueLevel,
  detail: IssueDetail = {},
  place: Place = {},
): Issue {
  return {
    code,
    level,
    message: words.issues[code](detail),
    line: place.line ?? null,
    byte: place.byte ?? null,
    column: place.column ?? null,
    raw: place.raw === undefined || place.raw === null ? null : cut(place.raw),
  }
}

/** At most 80 characters, never half a surrogate pair. */
export function cut(text: string): string {
  if (text.length <= 80) return text
  return `${text.slice(0, 79).replace(/[\uD800-\uDBFF]$/u, '')}…`
}

/** Issues of one report, capped: what goes beyond is counted in one closing note. */
export class IssueLog {
  readonly #first: Issue[] = []
  readonly #issues: Issue[] = []
  readonly #words: Words
  #more = 0

  constructor(words: Words) {
    this.#words = words
  }

  add(code: IssueCode, level: IssueLevel, detail: IssueDetail = {}, place: Place = {}): void {
    if (this.#issues.length >= limits.issues) this.#more++
    else this.#issues.push(issueOf(this.#words, code, level, detail, place))
  }

  /** Something about the whole table: it stands before all others, and is told however many they are. */
  addFirst(code: IssueCode, level: IssueLevel, detail: IssueDetail): void {
    this.#first.unshift(issueOf(this.#words, code, level, detail))
  }

  /** The issues, with what was known before the rows were read (`before`) in front of what they showed. */
  list(before: readonly Issue[]): Issue[] {
    const told = [...before, ...this.#issues]
    const more = this.#more + Math.max(0, told.length - limits.issues)
    const closing = more > 0 ? [issueOf(this.#words, 'REP-01', 'note', { count: more })] : []
    return [...this.#first, ...told.slice(0, limits.issues), ...closing]
  }
}
