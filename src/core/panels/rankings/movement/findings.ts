import type { BaseFlag, MetricId, Unit } from '../../../metrics/metric.ts'
import type { Period } from '../../../workspace/period.ts'
import type { Change, Ranked } from '../rank.ts'
import type { Scope, Subject } from '../scope.ts'
import type { Sources } from '../sources.ts'

/** Where something stands in one period. */
export interface Standing {
  /** By its value, 1 the best; ties share one. Null where the value is hidden. */
  place: number | null
  /** The place as a rank that may be printed: null where the base is under 100 too. */
  rank: number | null
  /** 95 % confidence set of the rank; null where it is not known. */
  rankLow: number | null
  rankHigh: number | null
  value: number | null
  /** 95 % interval. */
  low: number | null
  high: number | null
  se: number | null
  n: number | null
  flag: BaseFlag | null
}

export interface MovementRow {
  name: string
  own: boolean
  rival: boolean
  /** Named on the slide: the own one, rivals, the leader, and the ones that moved furthest. */
  named: boolean
  /** One per period; null: no data in it. */
  standings: (Standing | null)[]
  /** From the first period of the window to the last, and over the last step; null where a value is missing. */
  change: Change | null
  step: Change | null
  /** Ranks won from the first period to the last; null where one of them is missing. */
  climbed: number | null
  /** The quarter of the field in the first and in the last period, 1 the best; null without a rank, or in a field of under 8. */
  quarters: { first: number | null; last: number | null }
}

/** How places moved over a window, as plain data. Rows by the place in the last period, those without one at the end. */
export interface MovementFindings {
  metric: MetricId
  unit: Unit
  of: Subject
  filters: Scope['filters']
  /** How a CX index is made, where it is made of parts. */
  recipe: Scope['recipe']
  within: string | null
  /** Our own company, where one is marked and companies are ranked; it need not be among the rows. */
  own: string | null
  /** The periods of the window in which anybody has data, all of one grain, ascending. */
  periods: Period[]
  /** How many have a value, per period. */
  shown: number[]
  /** Ends of the metric's scale. */
  domain: [number, number]
  rows: MovementRow[]
  /** Whether any change has standard errors at both ends: over the window, and over its last step. */
  tested: { change: boolean; step: boolean }
  /** Behind the sets of the last period; null where there are none. */
  rankSets: Ranked['rankSets']
  sources: Sources
}
