import type { Words } from '../../../words/index.ts'
import { type Period, periodKey } from '../../../workspace/period.ts'
import { marketJson } from '../market-json.ts'
import type { ScatterFindings } from './findings.ts'

/**
 * What `triptych show leaders --set view=scatter --json` prints. Growth is percent a year; slopes are percentage points a year for each
 * point of score.
 */
export function toScatterJson(findings: ScatterFindings, words: Words) {
  const { lag, scoreSpan, growthSpan, link, line, outliers, withoutOutliers, leaveOneOut } = findings
  return {
    ...marketJson(findings, words),
    lag,
    scoreSpan: span(scoreSpan),
    growthSpan: span(growthSpan),
    correlation: link,
    line: line && {
      slope: line.slope,
      slopeLow: line.slopeInterval.low,
      slopeHigh: line.slopeInterval.high,
      intercept: line.intercept,
      band: line.band.map(({ x, low, high }) => ({ score: x, low, high })),
    },
    outliers,
    withoutOutliers,
    leaveOneOut,
  }
}

const span = (of: { from: Period; to: Period } | null) => of && { from: periodKey(of.from), to: periodKey(of.to) }
