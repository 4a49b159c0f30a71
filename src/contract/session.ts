import type { Slide } from '../core/deck/deck.ts'
import type { Company } from '../core/workspace/companies.ts'
import type { ImportRecord } from '../core/workspace/imports.ts'

/** What the UI knows of the open workspace. Sent whole after every change; it is small. */
export interface Session {
  docId: string
  sample: boolean
  slides: Slide[]
  /** Does the deck end in an appendix, which is made from it (`appendix/draw`). */
  appendix: boolean
  /** Name of the deck's own theme; null where it is Triptych's. */
  theme: string | null
  /** The packs that were kept, the oldest day (ISO) first, with the figures of each. */
  packs: { keptOn: string; figures: number }[]
  companies: Company[]
  imports: ImportRecord[]
  undo: ChangeName | null
  redo: ChangeName | null
  /** The act to take back (`{do: 'undo'}`) to take that step, where it is one of an assessment; else null, and `deck/undo` takes it. */
  undoAct: string | null
  redoAct: string | null
  /** A new number after every change, the old one again where undo and redo lead back; what was saved is compared with it. */
  revision: number
}

/** What a step back would take back; `words.app.changes` names it. */
export type ChangeName =
  | 'headline'
  | 'body'
  | 'notes'
  | 'appendix'
  | 'pack'
  | 'settings'
  | 'slides'
  | 'order'
  | 'hidden'
  | 'theme'
  | 'import'
  | 'company'
  | 'weights'
  | 'rating'
  | 'vote'
  | 'reveal'
  | 'agreement'
  | 'note'

/** A change of the deck or of who we are, as the UI asks for it. */
export type Change =
  | { do: 'slide/add'; kind: string; after: string | null; settings?: Readonly<Record<string, string>> }
  | { do: 'slide/duplicate'; id: string }
  | { do: 'slide/remove'; id: string }
  /** A section's divider takes the slides of its section along; `to` is its place among the slides that stay. */
  | { do: 'slide/move'; id: string; to: number }
  | { do: 'slide/hide'; id: string; on: boolean }
  | { do: 'slide/set'; id: string; key: string; value: string }
  | { do: 'slide/headline'; id: string; lang: 'en' | 'vi'; text: string | null }
  /** The own headline holds for the data as they are now. */
  | { do: 'slide/keep-headline'; id: string; lang: 'en' | 'vi' }
  | { do: 'slide/body'; id: string; lang: 'en' | 'vi'; text: string | null }
  | { do: 'slide/notes'; id: string; lang: 'en' | 'vi'; text: string }
  | { do: 'deck/appendix'; on: boolean }
  /** Keeps what the deck says as the pack of a day (ISO), in the place of an earlier one of that day; `at`: ISO, UTC. */
  | { do: 'pack/keep'; day: string; at: string }
  | { do: 'company/own'; id: number | null }
