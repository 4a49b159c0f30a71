import { mean, varies } from './ratings.ts'
import { tQuantile, tTwoSidedP } from './t-distribution.ts'

/** The straight line of least squares through pairs, and how far it can be relied on. Draper and Smith, Applied Regression Analysis (1998), ch. 1, 8. */
export interface LineFit {
  n: number
  /** y = intercept + slope · x. */
  slope: number
  intercept: number
  meanX: number
  /** Σ(x − x̄)². */
  sxx: number
  /** Standard deviation of the residuals, √(Σe² / (n − 2)); null with two pairs, which any line meets. */
  residualSd: number | null
}

export interface Interval {
  low: number
  high: number
}

/** Pairs are by position; both lists have the same length. Null with fewer than two pairs, or where x does not vary. */
export function fitLine(x: readonly number[], y: readonly number[]): LineFit | null {
  const n = Math.min(x.length, y.length)
  if (n < 2 || !varies(x)) return null
  const meanX = mean(x)!
  const meanY = mean(y)!
  let sxx = 0
  let sxy = 0
  for (let i = 0; i < n; i++) {
    sxx += (x[i]! - meanX) ** 2
    sxy += (x[i]! - meanX) * (y[i]! - meanY)
  }
  const slope = sxy / sxx
  const intercept = meanY - slope * meanX
  const squares = x.reduce((sum, value, i) => sum + (y[i]! - intercept - slope * value) ** 2, 0)
  return { n, slope, intercept, meanX, sxx, residualSd: n < 3 ? null : Math.sqrt(squares / (n - 2)) }
}

/** What the line says at `x`. */
export const onLine = ({ slope, intercept }: LineFit, x: number): number => intercept + slope * x

/** 95 % interval of the mean of y at `x`: ŷ ± t(n − 2) · s · √(1/n + (x − x̄)²/Σ(x − x̄)²). Null with fewer than three pairs. */
export function meanInterval(fit: LineFit, x: number): Interval | null {
  const half = halfWidth(fit, Math.sqrt(1 / fit.n + (x - fit.meanX) ** 2 / fit.sxx))
  return half === null ? null : around(onLine(fit, x), half)
}

/** 95 % interval of the slope: b ± t(n − 2) · s / √Σ(x − x̄)². Null with fewer than three pairs. */
export function slopeInterval(fit: LineFit): Interval | null {
  const half = halfWidth(fit, 1 / Math.sqrt(fit.sxx))
  return half === null ? null : around(fit.slope, half)
}

function halfWidth({ n, residualSd }: LineFit, factor: number): number | null {
  return residualSd === null ? null : tQuantile(0.95, n - 2) * residualSd * factor
}

const around = (centre: number, half: number): Interval => ({ low: centre - half, high: centre + half })

/** How far one pair lies from the line of all others. */
export interface Deviation {
  /** Externally studentised residual; positive above the line. */
  t: number
  /** Two-sided p of Student's t with n − 3 degrees of freedom, times n (Bonferroni), at most 1. */
  p: number
}

/**
 * The outlier test of Cook and Weisberg (Residuals and Influence in Regression, 1982, §2.2): tᵢ = eᵢ / (s₍ᵢ₎ · √(1 − hᵢ)), s₍ᵢ₎ from the
 * line without pair i. One per pair; null where the others leave no line or no freedom to be tested by, and for pairs that all lie on one line.
 */
export function deviations(x: readonly number[], y: readonly number[]): (Deviation | null)[] {
  const fit = fitLine(x, y)
  if (fit === null || fit.n < 4) return x.map(() => null)
  const { n, meanX, sxx } = fit
  const residuals = x.map((value, i) => y[i]! - onLine(fit, value))
  const squares = residuals.reduce((sum, e) => sum + e * e, 0)
  const meanY = mean(y)!
  const spread = y.reduce((sum, value) => sum + (value - meanY) ** 2, 0)
  // What is left on a straight line is rounding, and rounding has no outliers.
  if (squares <= 1e-20 * spread) return x.map(() => null)
  return residuals.map((e, i) => {
    const free = 1 - (1 / n + (x[i]! - meanX) ** 2 / sxx)
    if (free < 1e-9) return null
    // Where the others lie on a line the difference is rounding: a floor keeps t finite, and as large as it must be.
    const without = Math.max(squares - (e * e) / free, 1e-12 * squares) / (n - 3)
    const t = e / Math.sqrt(without * free)
    return { t, p: Math.min(1, n * tTwoSidedP(Math.abs(t), n - 3)) }
  })
}
