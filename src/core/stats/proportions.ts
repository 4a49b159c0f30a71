import type { Interval } from './means.ts'
import { z95 } from './normal.ts'

/**
 * Wald standard error of NPS in points: 100·√((P + D − (P − D)²)/n) with P and D the shares of promoters and detractors
 * (Rocks, The American Statistician 2016). 0 when all answers are of one kind: use `adjustedWald().se` there.
 * Counts may be fractional (weighted answers scaled to an effective n > 0).
 */
export function waldSe(promoters: number, detractors: number, n: number): number {
  const p = promoters / n
  const d = detractors / n
  return 100 * Math.sqrt(Math.max(0, p + d - (p - d) ** 2) / n)
}

/**
 * 95 % adjusted-Wald interval of NPS in points, clamped to ±100: n' = n + 3, p' = (promoters + ¾)/n', d' = (detractors + ¾)/n',
 * centre p' − d' (Rocks 2016; MeasuringU). It stays sensible where everyone is a promoter, which the plain Wald does not.
 */
export function adjustedWald(promoters: number, detractors: number, n: number): Interval & { centre: number } {
  const total = n + 3
  const se = waldSe(promoters + 0.75, detractors + 0.75, total)
  const centre = (100 * (promoters - detractors)) / total
  return { centre, low: Math.max(-100, centre - z95 * se), high: Math.min(100, centre + z95 * se), se }
}

/**
 * 95 % Wilson score interval of a share, in percent (Wilson 1927): 74 of 107 → 59.87 to 77.12. `se` is the Wald standard error
 * of the share; where the share is 0 or 100 % and that would be 0, it is the one of (x + 2)/(n + 4) (Agresti and Coull 1998), so
 * that no comparison takes a share for certain. Counts may be fractional; n > 0.
 */
export function wilson(successes: number, n: number): Interval {
  const p = successes / n
  const z2 = z95 * z95
  const centre = (p + z2 / (2 * n)) / (1 + z2 / n)
  const reach = (z95 / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n))
  return { low: 100 * Math.max(0, centre - reach), high: 100 * Math.min(1, centre + reach), se: shareSe(successes, n) }
}

function shareSe(successes: number, n: number): number {
  const wald = (x: number, of: number) => 100 * Math.sqrt(Math.max(0, (x / of) * (1 - x / of)) / of)
  return wald(successes, n) || wald(successes + 2, n + 4)
}

/** z of the difference of two independent estimates; ±Infinity when both standard errors are 0 and the values differ. */
export function differenceZ(a: { value: number; se: number }, b: { value: number; se: number }): number {
  if (a.value === b.value) return 0
  return (a.value - b.value) / Math.hypot(a.se, b.se)
}
