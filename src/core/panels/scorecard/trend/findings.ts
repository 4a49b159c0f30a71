import type { ScorecardFindings } from '../findings.ts'

/** How maturity moved from assessment to assessment, as plain data. Values are on the model's scale. */
export interface TrendFindings extends ScorecardFindings {
  /** Oldest first: what was known at the end of each assessment. */
  points: TrendPoint[]
  /** Capabilities whose level differs between the last two points: the largest step first, then in the model's order. */
  changes: Change[]
  /** Capabilities that only the last point has rated. */
  added: number
  /** Overall at the last two points on the capabilities that both have; null with fewer than two points. */
  alike: { from: number; to: number; capabilities: number } | null
}

export interface TrendPoint {
  /** ISO date of its last rating. */
  date: string
  overall: number | null
  /** In the order of the model's pillars. */
  pillars: (number | null)[]
  /** Share of the capabilities that are rated, 0–1. */
  coverage: number
  /** Different assessors whose ratings count; those without a name are not among them. */
  assessors: string[]
}

export interface Change {
  id: string
  pillar: string
  from: number
  to: number
  /** What the latest rating that says so rests on. */
  evidence: string | null
}
