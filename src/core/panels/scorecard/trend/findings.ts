import type { ScorecardFindings } from '../findings.ts'

/** How maturity moved from assessment to assessment, as plain data. Values are on the model's scale. */
export interface TrendFindings extends ScorecardFindings {
  /** Oldest first: what was known at the end of each assessment; of a workshop also what was before the assessors talked. */
  points: TrendPoint[]
  /** Days that stand for assessments. */
  assessments: number
  /** What is compared: the last two assessments, or, with one alone, before and after its workshop; null where there is neither. */
  compared: 'assessments' | 'workshop' | null
  /** What the last workshop moved by talking; null where the last assessment was none. */
  workshop: { date: string; from: number; to: number; changed: number } | null
  /** Capabilities whose level differs between the two that are compared: the largest step first, then in the model's order. */
  changes: Change[]
  /** Capabilities that only the latter of the two has rated. */
  added: number
  /** Overall at the two that are compared, on the capabilities that both have; null without a comparison. */
  alike: { from: number; to: number; capabilities: number } | null
}

export interface TrendPoint {
  /** ISO date of its last rating. */
  date: string
  /** Of a workshop: before the assessors talked, or with the levels that the room agreed on; null for an assessment without one. */
  talk: 'before' | 'agreed' | null
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
  /** Why the room agreed on it; null where it did not, or noted nothing. */
  note: string | null
}
