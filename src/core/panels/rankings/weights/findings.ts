import type { PartId } from '../../../metrics/cx-index/parts.ts'
import type { BaseFlag } from '../../../metrics/metric.ts'
import type { CompositeMean } from '../../../stats/composite.ts'
import type { RankSpread } from '../../../stats/rank-stability.ts'
import type { Period } from '../../../workspace/period.ts'
import type { Scope, Subject } from '../scope.ts'
import type { Sources } from '../sources.ts'

/** A part of the index, its chosen weight, and the weights of the middle 90 % of the draws: shares of 1. */
export interface WeightSpread {
  part: PartId
  weight: number
  low: number
  high: number
}

export interface WeightedRow extends RankSpread {
  name: string
  own: boolean
  value: number
  n: number | null
  flag: BaseFlag | null
  /** Under the chosen weights, ties sharing one; `rank` is null where the base is under 100. */
  place: number
  rank: number | null
  /** The file gives the index: it is the same under every weighting. */
  imported: boolean
}

/**
 * Why there is nothing to vary: no index at all; all of it as imported; a single part with a weight; fewer than two rows.
 */
export type NothingToVary = 'no-data' | 'imported' | 'one-part' | 'too-few'

/** How the ranks of the CX index depend on its weights, as plain data. Rows by the index under the chosen weights. */
export interface WeightsFindings {
  metric: 'cx_index'
  of: Subject
  period: Period | null
  filters: Scope['filters']
  recipe: Scope['recipe']
  within: string | null
  /** Our own company, where one is marked and companies are ranked; it need not be among the rows. */
  own: string | null
  rows: WeightedRow[]
  nothing: NothingToVary | null
  weights: WeightSpread[]
  mean: CompositeMean
  draws: number
  concentration: number
  seed: number
  /** Names without a value: the base is under 30, or a part of the index is missing. */
  hidden: string[]
  incomplete: string[]
  sources: Sources
}
