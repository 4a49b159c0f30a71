import type { LinkedValue } from '../../../assessment/linked-value.ts'
import type { ScorecardFindings } from '../findings.ts'
import type { PlanFindings } from '../plan.ts'

/** What is to be closed, in what order, by whom and when, as plain data. */
export interface GapsFindings extends ScorecardFindings {
  /** All initiatives; those of a gap stand with it. */
  plan: PlanFindings
  /** Rated capabilities below their target: highest `weighed` first, then in the model's order. */
  gaps: Gap[]
  /** Files behind the linked metrics. */
  linkedFiles: string[]
  /** Rated capabilities at or above their target. */
  reached: number
  /** Rated capabilities without a target. */
  aimless: number
}

export interface Gap {
  id: string
  pillar: string
  /** On the model's scale, as are `low`, `high` and `target`. */
  level: number
  low: number
  high: number
  target: number
  disputed: boolean
  /** From level to target, in levels of 1 to 5. */
  gap: number
  weight: number
  linked: LinkedValue | null
  /** gap × weight × (1 + the open share of the linked metric's scale). */
  weighed: number
  /** Of the latest counted rating that names one. */
  owner: string | null
  dueOn: string | null
  /** Due before the latest counted rating. */
  late: boolean
  /** Names of the initiatives, planned or under way, that are to lift it. */
  initiatives: string[]
}
