import type { ScorecardFindings } from '../findings.ts'

/** Companies side by side, as plain data. The rest of the findings is of the company that is chosen. */
export interface UnitsFindings extends ScorecardFindings {
  /** Highest overall first. */
  units: Unit[]
  /** Whether the columns are single capabilities or pillars. */
  columns: 'capabilities' | 'pillars'
  /** Different assessors and files behind all units; dates of their counted ratings. */
  behind: { files: string[]; givenHere: boolean; ratings: number; dates: { first: string; last: string } | null }
}

export interface Unit {
  /** Null: the ratings name no company. */
  name: string | null
  own: boolean
  /** Ties share one. */
  rank: number
  /** On the model's scale. */
  overall: number
  stage: number
  /** Share of the capabilities that are rated, 0–1. */
  coverage: number
  rated: number
  /** In the order of the model's capabilities or pillars; null: not rated. */
  values: (number | null)[]
}
