import type { KeptModels } from '../scorecard-model/kept-models.ts'
import type { Slide } from './deck.ts'
import type { Pack } from './packs/pack.ts'

/** What a step changes, as it stood on the other side of the step. Imports keep the whole workspace, the rest only its part. */
export type Snapshot =
  | { of: 'slides'; slides: Slide[] }
  | { of: 'own-company'; id: number | null }
  | { of: 'appendix'; on: boolean }
  /** The text of a theme file; null for none. */
  | { of: 'theme'; text: string | null }
  | { of: 'packs'; packs: Pack[] }
  | { of: 'models'; kept: KeptModels }
  | { of: 'workspace'; image: Uint8Array }
  /** An act of an assessment, to be undone by another act: nothing is put back. */
  | { of: 'act'; act: string }

interface Step<Name> {
  name: Name
  /** What to put back when the step is taken. */
  snapshot: Snapshot
  /** The number of the state that it puts back. */
  state: number
}

/** A workspace image can be hundreds of megabytes: only so many imports can be taken back. */
export const imageLimit = 5
/** Steps of any kind that are kept; older ones can no longer be taken back. */
export const stepLimit = 200

/**
 * Undo and redo. It holds one snapshot per step: the state on the side that one is not on. Taking a step back therefore
 * needs the present of the same kind, which `present` is asked for, and gives what to put back.
 */
export class History<Name extends string> {
  readonly #past: Step<Name>[] = []
  readonly #future: Step<Name>[] = []
  #state: number
  #lastState: number

  /**
   * @param firstState number of the first state.
   * @param past steps that led to the state that the history begins with, oldest first.
   */
  constructor(firstState = 0, past: readonly { name: Name; snapshot: Snapshot }[] = []) {
    this.#state = firstState
    this.#lastState = firstState
    for (const { name, snapshot } of past) this.record(name, snapshot)
  }

  /** The number of the present state: a new one after every change, its old one again when a step leads back to it. */
  get state(): number {
    return this.#state
  }

  /** The highest number given to a state so far. */
  get lastState(): number {
    return this.#lastState
  }

  /** The name of what `undo` would take back, or null. */
  get undoName(): Name | null {
    return this.#past.at(-1)?.name ?? null
  }

  /** The name of what `redo` would bring back, or null. */
  get redoName(): Name | null {
    return this.#future.at(-1)?.name ?? null
  }

  /** What `undo` would put back, or null. */
  get undoSnapshot(): Snapshot | null {
    return this.#past.at(-1)?.snapshot ?? null
  }

  /** What `redo` would put back, or null. */
  get redoSnapshot(): Snapshot | null {
    return this.#future.at(-1)?.snapshot ?? null
  }

  /** Notes a change just made; `before` is the state it changed. What was undone can no longer be redone. */
  record(name: Name, before: Snapshot): void {
    this.#future.length = 0
    this.#past.push({ name, snapshot: before, state: this.#state })
    this.#state = ++this.#lastState
    forgetOldest(this.#past)
  }

  /** Takes one step back; the snapshot to put back, or null when there is none. */
  undo(present: (of: Snapshot['of']) => Snapshot): Snapshot | null {
    return this.#move(this.#past, this.#future, present)
  }

  /** Takes one step forward again; the snapshot to put back, or null when there is none. */
  redo(present: (of: Snapshot['of']) => Snapshot): Snapshot | null {
    return this.#move(this.#future, this.#past, present)
  }

  #move(from: Step<Name>[], to: Step<Name>[], present: (of: Snapshot['of']) => Snapshot): Snapshot | null {
    const step = from.at(-1)
    if (!step) return null
    // Asked before anything moves: when it throws, the history is as it was.
    const counterpart = present(step.snapshot.of)
    from.pop()
    to.push({ name: step.name, snapshot: counterpart, state: this.#state })
    this.#state = step.state
    return step.snapshot
  }
}

/** Steps before a forgotten one cannot be taken back either: the past is cut behind it. */
function forgetOldest<Name>(past: Step<Name>[]): void {
  let images = 0
  for (let index = past.length - 1; index >= 0; index--) {
    if (past[index]!.snapshot.of === 'workspace') images++
    if (images > imageLimit || past.length - index > stepLimit) {
      past.splice(0, index + 1)
      return
    }
  }
}
