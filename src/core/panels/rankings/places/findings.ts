import type { BaseFlag, Metric, MetricId, Unit } from '../../../metrics/metric.ts'
import type { RankSetKind } from '../../../stats/rank-sets.ts'
import type { Period } from '../../../workspace/period.ts'
import type { Subject } from '../scope.ts'
import type { Sources } from '../sources.ts'

export interface RankingRow {
  name: string
  own: boolean
  /** Ties share a rank, the next one is skipped (1, 2, 2, 4). Null where the value is hidden or the base is under 100. */
  rank: number | null
  /** 95 % confidence set of the rank among all shown rows; null without a standard error. */
  rankLow: number | null
  rankHigh: number | null
  /** Null where the base rule hides it. */
  value: number | null
  low: number | null
  high: number | null
  se: number | null
  n: number | null
  flag: BaseFlag | null
  /** Against the period before, where both values are shown. `clear`: significant at 95 % after Holm over all rows compared. */
  change: { value: number; clear: boolean } | null
}

/** The answer of the rankings panel, as plain data. Rows by value, best first; hidden values at the end, by name. */
export interface RankingFindings {
  metric: MetricId
  unit: Unit
  of: Subject
  /** Null: all periods together. */
  period: Period | null
  /** What `change` compares with, and whether any change could be tested; null when no row has a change. */
  comparison: { period: Period; tested: boolean } | null
  segment: string | null
  /** The company whose segments, channels or journeys are ranked; null for all companies, and when companies are ranked. */
  within: string | null
  /** Our own company, where one is marked and companies are ranked; it need not be among the rows. */
  own: string | null
  rows: RankingRow[]
  /** Ends of the axis. */
  domain: [number, number]
  /** The scale of the answers behind a CSAT mean; null elsewhere. */
  answerScale: [number, number] | null
  /** Unweighted mean of the shown values; null for fewer than two. */
  mean: number | null
  /** How the intervals of the rows were computed, in the order of words.methods; empty where no row has one. */
  intervals: NonNullable<Metric['interval']>[]
  /** Null where fewer than two rows have a standard error. `critical`: smallest and largest c; equal for simultaneous sets. */
  rankSets: { kind: RankSetKind; critical: [number, number]; draws: number; seed: number } | null
  /** Names with data for the metric, but none in this period. */
  withoutData: string[]
  /** Answers that name no segment (channel, journey) where those are ranked. */
  unnamedAnswers: number
  /** Where the shown values come from. */
  sources: Sources
}
