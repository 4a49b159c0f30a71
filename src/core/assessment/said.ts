import { foldName } from '../workspace/companies.ts'
import type { Act } from './act.ts'
import { standing } from './record.ts'

/** What an assessor, or the room, says of one capability: only what was said. */
export interface Said {
  /** The assessor's name; '': the room. */
  by: string
  /** Null: left open. */
  level?: number | null
  target?: number | null
  evidence?: string | null
  owner?: string | null
  dueOn?: string | null
}

/** What an assessment says of one capability. */
export interface CapabilitySaid {
  /** One of each assessor, in the order of their first word, and the room's where it said something. */
  said: Said[]
  /** Votes that wait for the next reveal. */
  votes: { by: string; level: number }[]
  /** How often votes were revealed. */
  reveals: number
  /** The act by which the room agreed. */
  agreement: { at: string; by: string; level: number; note: string } | null
}

/** What the acts of one assessment of one company, oldest first, say by capability. Acts that are taken back say nothing. */
export function saidIn(acts: readonly Act[]): ReadonlyMap<string, CapabilitySaid> {
  const capabilities = new Map<string, CapabilityBook>()
  for (const act of standing(acts)) {
    if (act.what.do === 'undo') continue
    const { capability } = act.what
    const book = capabilities.get(capability) ?? new CapabilityBook()
    capabilities.set(capability, book)
    book.take(act)
  }
  return new Map([...capabilities].map(([capability, book]) => [capability, book.said()]))
}

/** Takes acts about one capability one after another. */
class CapabilityBook {
  readonly #said = new Map<string, Said>()
  readonly #votes = new Map<string, { by: string; level: number }>()
  #reveals = 0
  #agreement: CapabilitySaid['agreement'] = null

  take({ at, by, what }: Act): void {
    switch (what.do) {
      case 'rate':
        this.#of(by).level = what.level
        break
      case 'vote':
        if (what.level === null) this.#votes.delete(foldName(by))
        else this.#votes.set(foldName(by), { by, level: what.level })
        break
      case 'reveal':
        for (const vote of this.#votes.values()) this.#of(vote.by).level = vote.level
        this.#votes.clear()
        this.#reveals++
        break
      case 'agree':
        this.#of('').level = what.level
        this.#agreement = { at, by, level: what.level, note: what.note }
        break
      case 'note':
        this.#note(by, what)
        break
    }
  }

  said(): CapabilitySaid {
    return {
      said: [...this.#said.values()],
      votes: [...this.#votes.values()],
      reveals: this.#reveals,
      agreement: this.#agreement,
    }
  }

  #of(by: string): Said {
    const known = this.#said.get(foldName(by))
    if (known) return known
    const said: Said = { by }
    this.#said.set(foldName(by), said)
    return said
  }

  #note(by: string, note: Extract<Act['what'], { do: 'note' }>): void {
    const said = this.#of(by)
    if (note.field === 'target') said.target = note.value
    else if (note.field === 'due_on') said.dueOn = note.value
    else said[note.field] = note.value
  }
}
