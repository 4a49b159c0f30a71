import type { BeforeAfter } from '../../../assessment/before-after.ts'
import type { Initiative } from '../../../assessment/initiatives.ts'
import type { ScorecardFindings } from '../findings.ts'
import type { PlanFindings } from '../plan.ts'

/** What is worth doing first, as plain data: benefit in money against effort in money or person-days (methods §6). */
export interface QuickWinsFindings extends ScorecardFindings {
  plan: PlanFindings
  /** Of the money in the plan; null where the files name no currency, or several. */
  currency: string | null
  /** What effort is measured by; `dayRate` of money per person-day is added to the cost, 0 for none. */
  effort: Effort
  dayRate: number
  /** Open initiatives with both figures: highest benefit first. */
  placed: Placed[]
  /** From here on a benefit is high, up to here an effort is low; null where nothing is placed, or too few for a median. */
  thresholds: { benefit: Threshold; effort: Threshold } | null
  /** Open initiatives without one of the figures. */
  lacking: { initiative: Initiative; lacks: Figure[] }[]
  done: Finished[]
  stopped: Initiative[]
}

export const efforts = ['cost', 'days'] as const
export type Effort = (typeof efforts)[number]
export type Figure = 'benefit' | Effort

export type Quadrant = 'quick-win' | 'major-project' | 'fill-in' | 'avoid'

export interface Threshold {
  value: number
  /** The median of what is placed; else set by the user. */
  isMedian: boolean
}

export interface Placed {
  initiative: Initiative
  benefit: number
  effort: number
  /** Null without thresholds. */
  quadrant: Quadrant | null
}

export interface Finished {
  initiative: Initiative
  /** Null where metric or dates are missing, or the workspace has no values on both sides. */
  effect: BeforeAfter | null
  /** The metric moved the right way, or the wrong one, by more than chance would (95 %); null where that is not known. */
  moved: 'better' | 'worse' | null
}
