import { tQuantile } from './t-distribution.ts'

/** A 95 % interval with the standard error behind it, in the unit of the estimate. */
export interface Interval {
  low: number
  high: number
  se: number
}

/**
 * 95 % t interval of a mean from its count, mean and sample standard deviation; df = n − 1, SE = sd/√n.
 * `n` may be an effective sample size (Kish) and need not be whole. Null for n ≤ 1.
 */
export function tInterval(n: number, mean: number, sd: number): Interval | null {
  if (n <= 1) return null
  return tIntervalOfSe(mean, sd / Math.sqrt(n), n - 1)
}

/** 95 % t interval around an estimate whose standard error and degrees of freedom (> 0) are known. */
export function tIntervalOfSe(estimate: number, se: number, df: number): Interval {
  const reach = tQuantile(0.95, df) * se
  return { low: estimate - reach, high: estimate + reach, se }
}
