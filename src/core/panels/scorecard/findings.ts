import type { LocalText, ScorecardModel } from '../../scorecard-model/model.ts'

/** What the scorecard found: plain data. Capabilities and pillars are named by their ids in the model. */
export interface ScorecardFindings {
  /** What is rated, by which words, on which scale. */
  model: ScorecardModel
  /** The file that the workspace has its own model from; null for the built-in one. */
  modelFile: string | null
  /** Null: the ratings name no company and none is our own. */
  company: string | null
  /** Geometric mean of the rated pillars, taken in levels of 1–5 and told on the model's scale; null when nothing is rated. */
  overall: number | null
  /** 1–5: the whole levels of `overall`, at most one above the weakest pillar's. */
  stage: number | null
  /** The weakest pillar holds the stage below that of `overall`. */
  gated: boolean
  /** The weakest rated pillar; null when nothing is rated or no single pillar is weakest. */
  weakest: string | null
  /** Share of the model's capabilities that are rated, 0–1. */
  coverage: number
  pillars: PillarFinding[]
  /** Different assessors behind the counted ratings. */
  assessors: number
  /** Ratings counted. */
  ratings: number
  /** First and last date of the counted ratings, ISO; null where none is dated. */
  dates: { first: string; last: string } | null
  superseded: number
  unknown: { name: string; ratings: number }[]
  /** Capabilities that only an earlier model had: their ratings are kept in the workspace, and not counted. */
  dropped: { name: LocalText; ratings: number }[]
  /** Files that the counted ratings came from. */
  files: string[]
  /** Other companies with ratings, not on this slide. */
  otherCompanies: string[]
}

export interface PillarFinding {
  id: string
  /** Weighted mean of the rated capabilities; null when none is rated. */
  value: number | null
  /** Share of its capabilities that are rated, 0–1. */
  coverage: number
  capabilities: CapabilityFinding[]
}

export interface CapabilityFinding {
  id: string
  /** Median of the assessors; null: not rated, which is never a low level. */
  level: number | null
  low: number | null
  high: number | null
  /** Weight within its pillar, above 0. */
  weight: number
  /** Standard deviation of the assessors' levels; null with fewer than two. */
  sd: number | null
  /** Median of the assessors' targets; null where none is set. */
  target: number | null
  /** Assessors who rated it. */
  assessors: number
  /** They differ by two levels or more. */
  disputed: boolean
}
