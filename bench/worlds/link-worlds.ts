import { pearson, pearsonInterval } from '../../src/core/stats/correlation.ts'
import { seededRandom } from '../../src/core/stats/random.ts'
import { deviations, fitLine, meanInterval, slopeInterval } from '../../src/core/stats/regression.ts'

/** Shares of the worlds in which the intervals of the scatter hold the truth, and in which it names an outlier where there is none. */
export interface LinkCoverage {
  r: number
  slope: number
  /** Of the mean at the highest score. */
  band: number
  falseOutliers: number
}

/** Markets of `count` companies whose score and growth are drawn with a true correlation of `rho`, both of standard deviation one. */
export function linkCoverage(
  count: number,
  rho: number,
  { worlds, seed }: { worlds: number; seed: number },
): LinkCoverage {
  const random = seededRandom(seed)
  const held = { r: 0, slope: 0, band: 0, falseOutliers: 0 }
  for (let world = 0; world < worlds; world++) {
    const x = Array.from({ length: count }, () => random.normal())
    const y = x.map((score) => rho * score + Math.sqrt(1 - rho * rho) * random.normal())
    const fit = fitLine(x, y)!
    const top = Math.max(...x)
    if (holds(pearsonInterval(pearson(x, y)!, count), rho)) held.r++
    if (holds(slopeInterval(fit), rho)) held.slope++
    if (holds(meanInterval(fit, top), rho * top)) held.band++
    if (deviations(x, y).some((found) => found !== null && found.p < 0.05)) held.falseOutliers++
  }
  return {
    r: held.r / worlds,
    slope: held.slope / worlds,
    band: held.band / worlds,
    falseOutliers: held.falseOutliers / worlds,
  }
}

const holds = (interval: { low: number; high: number } | null, truth: number) =>
  interval !== null && interval.low <= truth && truth <= interval.high
