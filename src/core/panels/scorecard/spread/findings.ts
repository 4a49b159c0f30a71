import type { CapabilityScore } from '../../../assessment/scoring.ts'
import type { ScorecardFindings } from '../findings.ts'

/** How far the assessors are apart, as plain data. */
export interface SpreadFindings extends ScorecardFindings {
  /** Capabilities that two or more rated: widest range first, then largest standard deviation, then in the model's order. */
  spreads: Spread[]
  /** Capabilities that one assessor rated. */
  ratedOnce: number
}

export interface Spread extends CapabilityScore {
  pillar: string
  /** Levels that were given, lowest first, and by how many. */
  votes: { at: number; count: number }[]
}
