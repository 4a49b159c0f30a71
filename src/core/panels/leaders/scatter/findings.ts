import type { Interval } from '../../../stats/regression.ts'
import type { LeaveOneOut, LinkFindings, MarketFindings } from '../findings.ts'

export interface ScatterFindings extends MarketFindings {
  link: LinkFindings
  /** Least squares of growth (percent a year) on the score; null with fewer than `lineFrom` companies, or equal scores. */
  line: LineFindings | null
  /** From the largest deviation down; none are looked for with fewer than `lineFrom` companies. */
  outliers: { company: string; t: number; p: number }[]
  /** The link without all outliers; null without one. */
  withoutOutliers: LinkFindings | null
  /** What becomes of r when any one company is left out; null with fewer than five, whose r is no figure. */
  leaveOneOut: LeaveOneOut | null
}

export interface LineFindings {
  /** Percentage points of growth a year, for each point of score. */
  slope: number
  intercept: number
  /** 95 % intervals: of the slope, and of the mean growth at scores from the lowest to the highest. */
  slopeInterval: Interval
  band: { x: number; low: number; high: number }[]
}

/**
 * So many companies a line, its band and a test for outliers ask for: ten for each predictor are the least of the field (Harrell, Regression
 * Modeling Strategies, 2015, §4.4).
 */
export const lineFrom = 10
