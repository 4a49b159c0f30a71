import type { Period } from '../../../workspace/period.ts'
import type { GapFindings, MarketFindings, Reason } from '../findings.ts'

/** Why there is no value at stake though there is a market; what is there is shown. */
export type StakeLack =
  | { kind: 'no-own' | 'no-groups' | 'no-whole-year' }
  /** Our own company has no growth to compare. */
  | { kind: 'own-excluded'; reason: Reason }

export interface OwnFinding {
  company: string
  /** Of a year, in the currency's unit; null where the last periods make no whole year. */
  revenue: number | null
  /** The last period of that year, and how many periods it is made of. */
  to: Period
  parts: number
  /** As imported; null where the file names none. */
  currency: string | null
  /** Percent a year over its own span. */
  growth: number
  span: { from: Period; to: Period }
  isLeader: boolean
  /** Revenue by year up to `to`; only `to` where revenue comes in finer periods. */
  history: { period: Period; revenue: number }[]
}

export interface StakeFindings extends MarketFindings, GapFindings {
  horizon: number
  own: OwnFinding | null
  /** Percent a year; low and high are the laggards' pace plus the ends of the gap's interval. Null without two groups. */
  leadersGrowth: { value: number; low: number | null; high: number | null } | null
  stakeLack: StakeLack | null
  /** Revenue a year more (negative: less) at the end of the horizon, at the leaders' pace instead of our own. Null where something lacks. */
  stake: { value: number; low: number | null; high: number | null } | null
}
