import { seededRandom } from './random.ts'

/** `simultaneous`: all sets hold together with 95 %. `marginal`: each set by itself does; narrower. */
export type RankSetKind = 'simultaneous' | 'marginal'

/** The ranks that an item may hold; 1 is the best (highest estimate). */
export interface RankSet {
  low: number
  high: number
}

export interface RankSets {
  sets: RankSet[]
  /** Critical value c of each item; for simultaneous sets all are the same. */
  critical: number[]
}

/**
 * 95 % confidence sets for ranks (Mogstad, Romano, Shaikh and Wilhelm, Review of Economic Studies 2023), for independent
 * estimates with standard errors ≥ 0; higher is better. c is the 95th percentile of max |Z_j − Z_k|/s_jk with Z ~ N(0, diag SE²)
 * and s_jk = √(SE_j² + SE_k²), over all pairs (simultaneous) or over the pairs with j (marginal); then rank j is at least
 * 1 + #{k : θ_k − θ_j > c·s_jk} and at most p − #{k : θ_j − θ_k > c·s_jk}. Two items with SE 0 are compared exactly.
 * The same seed gives the same sets. Time grows with draws × items².
 */
export function rankSets(
  estimates: readonly number[],
  standardErrors: readonly number[],
  options: { kind: RankSetKind; draws: number; seed: number },
): RankSets {
  const count = estimates.length
  const critical =
    options.kind === 'simultaneous'
      ? new Array<number>(count).fill(simultaneousCritical(standardErrors, options.draws, options.seed))
      : marginalCritical(standardErrors, options.draws, options.seed)
  const sets = estimates.map((own, j) => {
    let above = 0
    let below = 0
    for (let k = 0; k < count; k++) {
      const margin = critical[j]! * Math.hypot(standardErrors[j]!, standardErrors[k]!)
      if (estimates[k]! - own > margin) above++
      if (own - estimates[k]! > margin) below++
    }
    return { low: 1 + above, high: count - below }
  })
  return { sets, critical }
}

function simultaneousCritical(standardErrors: readonly number[], draws: number, seed: number): number {
  const count = standardErrors.length
  const z = new Float64Array(count)
  const inverse = inverseDistances(standardErrors)
  const fill = errorSource(standardErrors, seed)
  const maxima = new Float64Array(draws)
  for (let draw = 0; draw < draws; draw++) {
    fill(z)
    let max = 0
    for (let j = 1; j < count; j++) {
      const zj = z[j]!
      const row = j * count
      for (let k = 0; k < j; k++) {
        const distance = Math.abs(zj - z[k]!) * inverse[row + k]!
        if (distance > max) max = distance
      }
    }
    maxima[draw] = max
  }
  return percentile95(maxima)
}

function marginalCritical(standardErrors: readonly number[], draws: number, seed: number): number[] {
  const count = standardErrors.length
  const z = new Float64Array(count)
  const inverse = inverseDistances(standardErrors)
  const fill = errorSource(standardErrors, seed)
  const maxima = standardErrors.map(() => new Float64Array(draws))
  const max = new Float64Array(count)
  for (let draw = 0; draw < draws; draw++) {
    fill(z)
    max.fill(0)
    for (let j = 1; j < count; j++) {
      const zj = z[j]!
      const row = j * count
      for (let k = 0; k < j; k++) {
        const distance = Math.abs(zj - z[k]!) * inverse[row + k]!
        if (distance > max[j]!) max[j] = distance
        if (distance > max[k]!) max[k] = distance
      }
    }
    for (let j = 0; j < count; j++) maxima[j]![draw] = max[j]!
  }
  return maxima.map(percentile95)
}

/** 1/s_jk for every pair, row by row; 0 for a pair without error, which then never is the maximum. */
function inverseDistances(standardErrors: readonly number[]): Float64Array {
  const count = standardErrors.length
  const inverse = new Float64Array(count * count)
  for (let j = 0; j < count; j++) {
    for (let k = 0; k < count; k++) {
      const s = Math.hypot(standardErrors[j]!, standardErrors[k]!)
      inverse[j * count + k] = s === 0 ? 0 : 1 / s
    }
  }
  return inverse
}

/** Fills a vector with one draw of independent normal errors. */
function errorSource(standardErrors: readonly number[], seed: number): (z: Float64Array) => void {
  const random = seededRandom(seed)
  return (z) => {
    for (let j = 0; j < z.length; j++) z[j] = random.normal() * standardErrors[j]!
  }
}

/** The smallest draw that at least 95 % of the draws do not exceed. Sorts in place. */
function percentile95(values: Float64Array): number {
  values.sort()
  return values[Math.ceil(0.95 * values.length) - 1]!
}
