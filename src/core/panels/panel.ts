import type { ChartSpec } from '../charts/index.ts'
import type { Words } from '../words/index.ts'
import type { ReadableDb } from '../workspace/database.ts'
import type { KeyFigure } from './figure.ts'

/** A panel's id is the key of its words. */
export type PanelId = keyof Words['panels'] & string

/** A slide's settings as they are stored, typed on the command line (`--set KEY=VALUE`) and chosen in the inspector. */
export type Settings = Readonly<Record<string, string>>

/** One thing that a panel can vary. The inspector draws nothing else. */
export type Control = ChoiceControl | SeveralControl | AmountControl | SharesControl

interface ControlBase {
  key: string
  label: string
  /** In plain words, what it changes; null where the label says it. */
  hint: string | null
  /** The value in force, as `--set` takes it: the slide's own, or the panel's default for this workspace. */
  value: string
  /** A finer setting, which the inspector keeps in a group that is opened when wanted. */
  fine?: boolean
}

/** One of the choices that this workspace offers. */
export interface ChoiceControl extends ControlBase {
  kind: 'choice'
  choices: { value: string; label: string }[]
}

/** Some of the choices, or none: their values joined by ";", in the order of the choices. At most `most` of them. */
export interface SeveralControl extends ControlBase {
  kind: 'several'
  choices: { value: string; label: string }[]
  most: number
}

/** A number between two ends, in steps; `value` has a decimal point, in every language. */
export interface AmountControl extends ControlBase {
  kind: 'amount'
  min: number
  max: number
  step: number
  /** What stands behind the number: "points", "years"; empty for none. */
  unit: string
}

/** Whole percents that sum to 100, one per part: "nps:50,csat:30,ces:20". Moving one moves the others in proportion. */
export interface SharesControl extends ControlBase {
  kind: 'shares'
  parts: { key: string; label: string }[]
}

/** What stands on a slide, before anything is drawn. Plain data: it crosses the worker border and snapshots as text. */
export interface SlideContent {
  /** The message: a full sentence with the number in it, at most two lines. */
  headline: string
  /** Measure, unit, period, who. One line. */
  subtitle: string
  /** One chart fills the slide; of two, the first takes the larger part on the left. */
  charts: ChartSpec[]
  /** Its charts are of equal size and on one scale, in rows; left out: as above. */
  grid?: true
  /** Source, n, method, and what was left out: one short line each. */
  footnotes: string[]
  /** The slide cannot answer its question before more data is imported. */
  lacksData: boolean
}

/**
 * A panel answers one question. `read` asks the workspace and does the statistics; `compose` says it in a language.
 * Nothing in it draws. Settings that name no known key or choice are a Failure: SET-01 (key), SET-02 (value).
 */
export interface Panel<Findings = unknown> {
  readonly id: PanelId
  /** Keys that `--set` takes; a test holds the docs page to them. */
  readonly settingKeys: readonly string[]
  /** The ways in which it answers, as values of the setting `view`, by name; none where there is only one. */
  views(words: Words): { value: string; label: string }[]
  /** What can be varied; `findings` are what `read` found with the same settings, so that nothing is computed twice. */
  controls(db: ReadableDb, settings: Settings, findings: Findings, words: Words): Control[]
  /** Plain, serialisable findings. With no usable data the findings say so; it never throws for want of data. */
  read(db: ReadableDb, settings: Settings): Findings
  compose(findings: Findings, words: Words): SlideContent
  /** The few figures that the slide is about, the one of its headline first; none where there is no usable data. */
  figures(findings: Findings): KeyFigure[]
  /** The contract of `triptych show ID --json`. */
  toJson(findings: Findings, words: Words): unknown
}
