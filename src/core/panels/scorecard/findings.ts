import type { Scores } from '../../assessment/scoring.ts'
import type { LocalText, ScorecardModel } from '../../scorecard-model/model.ts'

/** What the scorecard found: plain data. Capabilities and pillars are named by their ids in the model. */
export interface ScorecardFindings extends Scores {
  /** What is rated, by which words, on which scale. */
  model: ScorecardModel
  /** The file that the workspace has its own model from; null for the built-in one. */
  modelFile: string | null
  /** Null: the ratings name no company and none is our own. */
  company: string | null
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
  /** Some of them were given in the app, not in a file. */
  givenHere: boolean
  /** Other companies with ratings, not on this slide. */
  otherCompanies: string[]
}
