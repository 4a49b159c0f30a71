import type { Metric, MetricId, Unit } from '../../../metrics/metric.ts'
import type { Period } from '../../../workspace/period.ts'
import type { Ranked, RankedRow } from '../rank.ts'
import type { Scope } from '../scope.ts'
import type { Sources } from '../sources.ts'
import type { Mark } from './settings.ts'

export interface RankingRow extends RankedRow {
  /** Chosen to be seen beside our own. */
  rival: boolean
}

/** Two rows that follow each other. `p` of the z test on their difference, after Holm over all such pairs; null without two standard errors. */
export interface Neighbours {
  above: string
  below: string
  difference: number
  p: number | null
  /** Really different: p < 0.05. */
  clear: boolean
}

/** Where our own company would stand with another value and the same standard error, the others as they are. */
export interface WhatIf {
  /** In the unit of the metric; below 0 for less. The value stops at the end of the scale. */
  added: number
  value: number
  rank: number | null
  rankLow: number | null
  rankHigh: number | null
}

/** Where a CX index is computed, or could be: how, of whom, and who lacks a part for it. */
export interface IndexFindings {
  /** Names whose index was computed from parts, and of those the ones of which a file gave parts. */
  computed: string[]
  partsOfFiles: string[]
  /** Names whose index stands in a file. */
  imported: string[]
  incomplete: { name: string; lacks: MetricId[] }[]
}

/** The answer of the default view, as plain data. Rows by value, best first; hidden values at the end, by name. */
export interface RankingFindings extends Pick<Scope, 'period' | 'of' | 'filters' | 'recipe'> {
  metric: MetricId
  unit: Unit
  /** What `change` compares with, and whether any change could be tested; null when no row has a change. */
  comparison: { period: Period; tested: boolean } | null
  /** The company whose segments, channels or journeys are ranked; null for all companies, and when companies are ranked. */
  within: string | null
  /** Our own company, where one is marked and companies are ranked; it need not be among the rows. */
  own: string | null
  rows: RankingRow[]
  mark: Mark
  /** In the order of the rows, where `mark` asks for them; else null. */
  neighbours: Neighbours[] | null
  /** Null where it is not asked for, or our own value is not shown. */
  whatIf: WhatIf | null
  /** Ends of the axis. */
  domain: [number, number]
  /** The scale of the answers behind a CSAT mean; null elsewhere. */
  answerScale: [number, number] | null
  /** Unweighted mean of the shown values; null for fewer than two. */
  mean: number | null
  /** How the intervals of the rows were computed, in the order of words.methods; empty where no row has one. */
  intervals: NonNullable<Metric['interval']>[]
  rankSets: Ranked['rankSets']
  /** Null for other metrics, and where there are no parts to compute an index from. */
  index: IndexFindings | null
  /** Names with data for the metric, but none in this period. */
  withoutData: string[]
  /** Answers that name no segment (channel, journey) where those are ranked. */
  unnamedAnswers: number
  /** Where the shown values come from. */
  sources: Sources
}
