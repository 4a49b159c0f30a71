import type { Words } from '../words/index.ts'
import type { ReadableDb } from '../workspace/database.ts'
import type { Grain, Period } from '../workspace/period.ts'

/** A metric's id is the key of its words: a metric without a name in every language does not compile. */
export type MetricId = keyof Words['metrics'] & string

/** How a value is written: NPS in points; shares in percent 0–100; means and indices as a score; money in its currency. */
export type Unit = 'points' | 'percent' | 'score' | 'money'

export const dimensions = ['company', 'period', 'segment', 'channel', 'journey'] as const
export type Dimension = (typeof dimensions)[number]

export interface MetricQuery {
  /** One estimate per combination of these. Empty: one estimate over everything. */
  by: readonly Dimension[]
  /** Grain of `period` when it is among `by`; the grain of the data where left out. */
  grain?: Grain
  /** Only what lies inside. Left out: all periods together. */
  period?: Period
  /** Together with `period`: what lies from its start to the end of `until`, as one stretch of time. */
  until?: Period
  /** Only these values of a dimension. */
  where?: { companyId?: number; segment?: string; channel?: string; journey?: string }
}

/**
 * Why a value is hidden or to be read with care (methods §3):
 * `base-under-10` hidden for privacy; `base-under-30` hidden, no rank; `base-under-100` shown with "*", rank only as a set;
 * `no-base` shown without an interval, its certainty is unknown.
 */
export type BaseFlag = 'base-under-10' | 'base-under-30' | 'base-under-100' | 'no-base'

/** A part of a computed index as it went in. */
export interface IndexPart {
  part: MetricId
  /** Its share of the index, of 1 in all. */
  weight: number
  source: Estimate['source']
  /** 0 to 100, 100 the best; null where the base rule hides it. */
  value: number | null
  se: number | null
  n: number | null
}

/** One value with its base. `low`/`high` bound the 95 % interval; null where there is none. */
export interface Estimate {
  companyId: number | null
  company: string | null
  period: Period | null
  segment: string | null
  channel: string | null
  journey: string | null
  /** `responses`: computed from answers; `imported`: a value as the file gave it (or a mean or sum of such values). */
  source: 'responses' | 'imported'
  /** Answers counted; null for imported values without a base, and for money. */
  n: number | null
  /** Null where the base rule hides it. */
  value: number | null
  low: number | null
  high: number | null
  /** Standard error in the metric's unit; null without a base. */
  se: number | null
  flag: BaseFlag | null
  /** What an index was computed from; left out of every other value. */
  parts?: readonly IndexPart[]
}

/** A CX metric or a measure of business. One file per metric; `catalogue` in index.ts lists them. */
export interface Metric {
  readonly id: MetricId
  readonly unit: Unit
  readonly better: 'higher' | 'lower'
  /** The ends of its scale, fixed, so that bars of two slides compare; null where values have no natural end. */
  readonly scale: readonly [number, number] | null
  /** The interval's method, as `words.methods` names it; null when no interval is given. */
  readonly interval: 'adjusted-wald' | 'wilson' | 't' | 'normal' | null
  /** Does the small-base rule apply (survey metrics), or not (money). */
  readonly hasBaseRule: boolean
  /** Estimates in the order of the `by` keys (company by name, period by date); the base rule is already applied. */
  estimate(db: ReadableDb, query: MetricQuery): readonly Estimate[]
}
