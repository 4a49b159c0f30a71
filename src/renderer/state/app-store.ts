import { create } from 'zustand'
import type { DrawnSlide } from '../../contract/calls.ts'
import type { FileHandle } from '../../contract/host.ts'
import type { Session } from '../../contract/session.ts'
import type { Finding } from '../../core/board-ready/rule.ts'
import type { Paper } from '../../core/charts/theme.ts'
import type { Box } from '../../core/deck/layout.ts'
import type { Lang, Words } from '../../core/words/index.ts'
import { wordsFor } from '../../core/words/index.ts'
import type { Assessing } from './assessing.ts'
import type { ImportStep } from './import-step.ts'
import { readPreferences } from './preferences.ts'

/** Everything that the screen shows. Actions (the other files here) change it; components only read. */
export interface AppState {
  lang: Lang
  /** The room around the slide. */
  desk: Paper
  /** The slide itself. */
  paper: Paper
  /** Null until the first workspace is open. */
  session: Session | null
  file: OpenFile
  /** Ids of the slides of the appendix, which follow those of the session. */
  appendix: readonly string[]
  /** Id of the slide on the stage. */
  current: string | null
  /** The pictures last drawn, by slide; while a new one is drawn, the old one stays. */
  drawn: Readonly<Record<string, DrawnSlide>>
  /** A slide as it would be with what a slider is being moved to; it stands on the stage until the slider is let go. */
  previewed: DrawnSlide | null
  /** Why a slide could not be drawn, by slide. */
  undrawn: Readonly<Record<string, string>>
  drawing: boolean
  /** What stands between each slide and the board, as last checked. */
  findings: Readonly<Record<string, readonly Finding[]>>
  /** The place on the stage that a finding is about, in slide units; null for none. */
  pointed: Box | null
  /** Hidden slides go into PDF and HTML too. */
  exportHidden: boolean
  /** An export is being prepared. */
  exporting: boolean
  /** A short word about what was done; read out, gone after a while. */
  notice: string | null
  /** What the notice offers to do next. */
  offer: { label: string; run(): void } | null
  trouble: Trouble | null
  /** Asked before changes would be lost; the answer goes to `answer`. */
  unsavedQuestion: { answer(choice: UnsavedChoice): void } | null
  /** The tables behind the slide lie open under it. */
  showData: boolean
  /** The group of finer settings lies open in the inspector. */
  showFine: boolean
  /** The notes of the speaker lie open under the stage. */
  showNotes: boolean
  importing: ImportStep | null
  /** The list of tables to fill in lies open. */
  templates: boolean
  finding: boolean
  /** The deck is presented: the slides over the whole window, or the presenter's view. */
  presenting: 'slides' | 'presenter' | null
  /** Of the notes in the presenter's view, in pixels. */
  notesSize: number
  /** Minutes that the presentation is planned to take; 0: none are. */
  plannedMinutes: number
  /** Capabilities are rated, over the whole desk. */
  assessing: Assessing | null
  /** The window of the deck's theme lies open. */
  theming: boolean
  /** What lies open of the scorecard: its sheets to fill in, or its model. */
  scorecardWindow: 'sheets' | 'model' | null
}

/** What did not work, and what to do. */
export interface Trouble {
  text: string
  /** A fault of ours in the core of the open workspace: a restart may help. */
  fault: boolean
}

export interface OpenFile {
  handle: FileHandle | null
  name: string
  /** The session's revision that is on disk; null when none is. */
  savedRevision: number | null
  /** Some file holds it, if not its latest changes; a new one is in none. */
  inFile: boolean
}

export type UnsavedChoice = 'save' | 'discard' | 'cancel'

export const useApp = create<AppState>()(() => ({
  ...readPreferences(),
  session: null,
  file: { handle: null, name: '', savedRevision: null, inFile: false },
  appendix: [],
  current: null,
  drawn: {},
  previewed: null,
  undrawn: {},
  drawing: false,
  findings: {},
  pointed: null,
  exportHidden: false,
  exporting: false,
  notice: null,
  offer: null,
  trouble: null,
  unsavedQuestion: null,
  showData: false,
  importing: null,
  templates: false,
  finding: false,
  presenting: null,
  assessing: null,
  theming: false,
  scorecardWindow: null,
}))

/** The words of the language in force. */
export const useWords = (): Words => wordsFor(useApp((state) => state.lang))

export const wordsNow = (): Words => wordsFor(useApp.getState().lang)

/** Ids of all slides in order, the appendix at the end. */
export function deckIds({ session, appendix }: Pick<AppState, 'session' | 'appendix'>): string[] {
  return [...(session?.slides ?? []).map(({ id }) => id), ...(session?.appendix ? appendix : [])]
}

/** `deckIds` of the open workspace. */
export function useDeckIds(): string[] {
  const session = useApp((state) => state.session)
  const appendix = useApp((state) => state.appendix)
  return deckIds({ session, appendix })
}

/** Would closing now lose changes. */
export function isUnsaved({ session, file }: Pick<AppState, 'session' | 'file'>): boolean {
  return session !== null && session.revision !== file.savedRevision
}
