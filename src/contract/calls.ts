import type { Act } from '../core/assessment/act.ts'
import type { AssessmentState } from '../core/assessment/assessment-state.ts'
import type { LinkedValue } from '../core/assessment/linked-value.ts'
import type { RatingsBefore } from '../core/assessment/merge.ts'
import type { Finding } from '../core/board-ready/rule.ts'
import type { DataTable } from '../core/charts/chart.ts'
import type { Paper } from '../core/charts/theme.ts'
import type { ComposedSlide } from '../core/deck/compose-slide.ts'
import type { ChartTip } from '../core/export/chart-tips.ts'
import type { DeckFormat } from '../core/export/deck-file.ts'
import type { ModelFormat } from '../core/export/scorecard-model-file.ts'
import type { SheetRequest } from '../core/export/sheets/assessor-sheets.ts'
import type { PaperSize } from '../core/export/sheets/paper-size.ts'
import type { TemplateFormat } from '../core/export/templates.ts'
import type { TextReading } from '../core/import/inspect-file.ts'
import type { Answers, FileReport, Inspection } from '../core/import/report.ts'
import type { TableName } from '../core/import/tables.ts'
import type { Control } from '../core/panels/panel.ts'
import type { ScorecardModel } from '../core/scorecard-model/model.ts'
import type { OwnTheme } from '../core/theme/own-theme.ts'
import type { ThemeFile } from '../core/theme/read-theme.ts'
import type { Lang } from '../core/words/index.ts'
import type { Change, Session } from './session.ts'

/** Every call that the UI makes to the core in its worker: `topic/verb`, argument, answer. Written once, here. */
export interface Calls {
  /** `docId`: of a new workspace that is to be begun anew. */
  'workspace/new': (input: { docId?: string }) => Session
  'workspace/open': (input: { bytes: Uint8Array }) => Session
  /** The open workspace with what an import added to it, in a worker of its own; one step of undo. */
  'workspace/replace': (input: { bytes: Uint8Array }) => Session
  /** The workspace as a file; `image` is the same as a handle, which can be kept at no cost to the window's memory. */
  'workspace/bytes': (input: Record<string, never>) => { bytes: Uint8Array; image: Blob; revision: number }
  'deck/change': (input: Change) => Session
  'deck/undo': (input: Record<string, never>) => Session
  'deck/redo': (input: Record<string, never>) => Session
  /** The metrics that the model links its capabilities to, as the workspace has them of a company; those without a value are left out. */
  'assessment/linked': (input: { company: string | null }) => LinkedValue[]
  /** Company by name; null: our own. Assessments are named by their ISO date. */
  'assessment/state': (input: { company: string | null; assessment: string }) => AssessmentState
  /** The act as it would be recorded, so that it can be kept safe first; refused where it cannot be. */
  'assessment/check': (input: Act) => Act
  'assessment/act': (input: Act) => { session: Session; state: AssessmentState }
  /** Acts of a journal, one JSON text each: those that the workspace lacks are recorded. */
  'assessment/replay': (input: { lines: string[] }) => ReplayedActs
  /** The ratings of the workspace, for an import in a worker of its own. */
  'assessment/ratings': (input: Record<string, never>) => RatingsBefore
  /** What a workspace is rated by. */
  'model/state': (input: Record<string, never>) => ScorecardModel
  /** Weights by the ids of capabilities; the model becomes its next version. */
  'model/weigh': (input: { weights: Record<string, number> }) => Session
  'model/export': (input: { format: ModelFormat }) => { name: string; bytes: Uint8Array }
  /** Has anyone rated the company (null: the one that the scorecard shows). */
  'sheets/rated': (input: { company: string | null }) => { rated: boolean }
  /** An assessment as a table to fill in or change and import again. */
  'sheets/export': (input: SheetRequest & { format: TemplateFormat; lang: Lang }) => { bytes: Uint8Array }
  /** Sheets to print and fill in by hand, as PDF. */
  'sheets/print': (input: SheetRequest & { size: PaperSize; lang: Lang }) => { bytes: Uint8Array }
  /** The table of initiatives with a row for each gap of a company's scorecard. */
  'sheets/initiatives': (input: { company: string | null; format: TemplateFormat; lang: Lang }) => { bytes: Uint8Array }
  'slide/draw': (input: { id: string; lang: Lang; paper: Paper }) => DrawnSlide
  /** What stands between the slide and the board (docs/board-ready.md). */
  'slide/check': (input: { id: string; lang: Lang; paper: Paper }) => { findings: Finding[] }
  /** The slides of the appendix; none where the deck has none. */
  'appendix/draw': (input: { lang: Lang; paper: Paper }) => { slides: DrawnSlide[] }
  /**
   * The slide as `slide/draw` would give it with other settings, which are not kept, and with a company highlighted; null where that would
   * change nothing or cannot be drawn.
   */
  'slide/ahead': (input: {
    id: string
    settings: Readonly<Record<string, string>>
    highlight: string | null
    lang: Lang
    paper: Paper
  }) => { slide: DrawnSlide | null }
  /** The slide as a file; `transparent` leaves out the paper of a picture. */
  'slide/export': (input: {
    id: string
    lang: Lang
    paper: Paper
    format: 'svg' | 'csv' | 'xlsx'
    transparent: boolean
  }) => { bytes: Uint8Array }
  /** The slide's numbers with what it says, for the clipboard. */
  'slide/table': (input: { id: string; lang: Lang }) => { text: string; html: string }
  /** `hidden` takes hidden slides along into PDF and HTML; PowerPoint has them in any case, hidden there. */
  /** What the files say as a theme, and the slide in it; without files the theme in force. Nothing is changed. */
  'theme/look': (input: { files: ThemeFile[] | null; id: string | null; lang: Lang; paper: Paper }) => ThemeLook
  /** Dresses the deck in the theme of these files; null: in Triptych's own. */
  'theme/keep': (input: { files: ThemeFile[] | null }) => Session
  /** The theme in force as a theme file. */
  'theme/export': (input: Record<string, never>) => { name: string; bytes: Uint8Array }
  'deck/export': (input: { lang: Lang; paper: Paper; format: DeckFormat; title: string; hidden: boolean }) => {
    bytes: Uint8Array
  }
  /** Reads the files of an import, which ratings are held against; the calls below name each by its place among them. */
  'import/take': (input: { files: File[]; ratings: RatingsBefore }) => Record<string, never>
  'import/inspect': (input: ImportContext) => InspectedFile
  /** An inspection whose maps the user has changed: what they leave open, asked anew. */
  'import/settle': (input: ImportContext & { inspection: Inspection }) => Inspection
  /** A table to fill in. */
  'import/template': (input: { table: TableName; format: TemplateFormat; lang: Lang }) => {
    name: string
    bytes: Uint8Array
  }
  'import/run': (input: ImportRequest) => { reports: FileReport[]; rejectsCsv: Uint8Array | null }
}

/** A theme as a person judges it. */
export interface ThemeLook {
  /** Null: there is none, all is Triptych's own. */
  theme: { name: string; colours: OwnTheme['colours']; fonts: OwnTheme['fonts']; footer: string; logo: boolean } | null
  /** The paper that it is made for. */
  paper: Paper
  /** The slide as it is now, and as it would be in the theme, on the paper that this is made for; SVG as in `DrawnSlide`. Null without a slide. */
  before: string | null
  after: string | null
}

export type CallName = keyof Calls
export type CallInput<N extends CallName> = Parameters<Calls[N]>[0]
export type CallOutput<N extends CallName> = ReturnType<Calls[N]>

/** What became of a journal's acts. */
export interface ReplayedActs {
  session: Session
  /** Recorded now. */
  added: number
  /** Neither recorded before nor fit to be. */
  refused: number
}

/** A slide as it stands on the stage: the very picture that is exported. */
export interface DrawnSlide {
  id: string
  /** The slide as SVG text, 960 × 540 units; only allow-listed elements and presentation attributes. */
  svg: string
  form: ComposedSlide['form']
  headline: string
  /** Is the headline the user's own. */
  ownHeadline: boolean
  outdated: ComposedSlide['outdated']
  /** Above the headline of a slide of words, and the lines under it. */
  kicker: string
  body: string
  subtitle: string
  footnotes: string[]
  /** The slide cannot answer its question before more data is imported. */
  lacksData: boolean
  /** The data behind each chart. */
  tables: DataTable[]
  /** What is told where one points, in slide units. */
  tips: ChartTip[]
  /** The company that is pointed out on it; null where none is, as always in the deck. */
  highlight: string | null
  controls: Control[]
}

/** An inspection, or why the file cannot be read: one message, with what to do. */
export type InspectedFile =
  | { ok: true; inspection: Inspection }
  | { ok: false; file: string; message: string; code: string }

/** A file of an import, and what it is read against. */
export interface ImportContext {
  file: number
  lang: Lang
  /** The companies of the open workspace, which names in the file are held against. */
  known: string[]
  /** Encoding and delimiter of a text file, where the user has said so. */
  reading: TextReading
}

export interface ImportRequest {
  lang: Lang
  /** `inspection.maps` is the proposal as the user changed it. */
  files: { file: number; inspection: Inspection; answers: Answers }[]
}

/** Progress of a long call: the file it is at, the rows of it that are done, and the share of the whole call, 0–1; null while unknown. */
export interface Progress {
  file: string
  rows: number
  share: number | null
}

/** How an error crosses the worker border: the code, the values of its sentence, never a stack. */
export interface CallError {
  code: string
  detail: Readonly<Record<string, string | number>>
}

export type CallMessage = { id: number; call: CallName; input: unknown }
export type CallReply =
  | { id: number; ok: true; value: unknown }
  | { id: number; ok: false; error: CallError }
  | { id: number; progress: Progress }
