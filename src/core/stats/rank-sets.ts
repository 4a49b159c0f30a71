import { type NormalDraws, normalDraws } from './normal-draws.ts'
import { percentiles95 } from './percentiles.ts'

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
 * The same seed gives the same sets. Time grows with draws × items.
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
  const sets = estimates.map((_, j) => rankSetAt(j, estimates, standardErrors, critical[j]!))
  return { sets, critical }
}

/**
 * The set of one item, by a critical value that is known: c depends on the standard errors alone, so that an estimate may be moved without
 * drawing again.
 */
export function rankSetAt(
  item: number,
  estimates: readonly number[],
  standardErrors: readonly number[],
  critical: number,
): RankSet {
  const own = estimates[item]!
  let above = 0
  let below = 0
  for (let k = 0; k < estimates.length; k++) {
    const margin = critical * Math.hypot(standardErrors[item]!, standardErrors[k]!)
    if (estimates[k]! - own > margin) above++
    if (own - estimates[k]! > margin) below++
  }
  return { low: 1 + above, high: estimates.length - below }
}

function simultaneousCritical(standardErrors: readonly number[], draws: number, seed: number): number {
  const errors = new ErrorDraws(standardErrors, draws, seed)
  return percentiles95(draws, 1, (draw, floors, tell) => {
    if (!errors.take(draw, floors[0]!)) return
    let max = floors[0]!
    for (let j = 1; j < standardErrors.length; j++) {
      if (errors.mayExceed(j, max)) max = Math.max(max, errors.largestDistance(j, j))
    }
    tell(0, max)
  })[0]!
}

function marginalCritical(standardErrors: readonly number[], draws: number, seed: number): number[] {
  const errors = new ErrorDraws(standardErrors, draws, seed)
  const largest = new Float64Array(standardErrors.length)
  return percentiles95(draws, standardErrors.length, (draw, _, tell, lowestFloor) => {
    if (!errors.take(draw, lowestFloor)) return
    errors.largestDistances(lowestFloor, largest)
    for (let j = 0; j < largest.length; j++) if (largest[j]! > lowestFloor) tell(j, largest[j]!)
  })
}

/** Bounds are compared with distances that are rounded: a hair of room. */
const squareBelow = (distance: number) => distance * distance * (1 - 1e-9)

/**
 * Draws of the errors Z = SE·e with e standard normal, one at a time. Most of them are known to stay below a value without a look at their
 * pairs: |Z_j − Z_k|/s_jk is at most √(e_j² + e_k²) (Cauchy and Schwarz), and where both have the same sign at most the larger one's
 * |Z|/s_jk, which is less than its |e|.
 */
class ErrorDraws {
  readonly #count: number
  readonly #standardErrors: Float64Array
  /** 1/s_jk for every pair, row by row; 0 for a pair without error, which then never is the maximum. */
  readonly #inverse: Float64Array
  readonly #normals: NormalDraws
  /** The largest (SE_j/s_jk)² of all pairs. */
  readonly #alike: number
  readonly #z: Float64Array
  /** Where the draw begins, and the squares of its highest and its lowest e. */
  #at = 0
  #high = 0
  #low = 0

  constructor(standardErrors: readonly number[], draws: number, seed: number) {
    this.#count = standardErrors.length
    this.#standardErrors = Float64Array.from(standardErrors)
    this.#inverse = inverseDistances(standardErrors)
    this.#normals = normalDraws(seed, draws, this.#count)
    const [smallest, largest] = [Math.min(...standardErrors), Math.max(...standardErrors)]
    this.#alike = largest > 0 ? 1 / (1 + (smallest / largest) ** 2) : 0
    this.#z = new Float64Array(this.#count)
  }

  /** Turns to a draw; false, and does not, when no distance in it can exceed `value`. */
  take(draw: number, value: number): boolean {
    const { values, high, low } = this.#normals
    this.#high = high[draw]! * high[draw]!
    this.#low = low[draw]! * low[draw]!
    if (this.#high + this.#low < squareBelow(value)) return false
    this.#at = draw * this.#count
    for (let j = 0; j < this.#count; j++) this.#z[j] = values[this.#at + j]! * this.#standardErrors[j]!
    return true
  }

  /** Can a distance of item j exceed `value`. */
  mayExceed(j: number, value: number): boolean {
    const e = this.#normals.values[this.#at + j]!
    const square = squareBelow(value)
    return e > 0
      ? e * e + this.#low >= square || this.#high * this.#alike >= square
      : e * e + this.#high >= square || this.#low * this.#alike >= square
  }

  /**
   * The largest distance of every item into `largest`, where it is above `floor`; else anything not above it. By the first bound one of the two items
   * of such a pair has e² of at least half the floor's square: few have, and only their pairs are looked at.
   */
  largestDistances(floor: number, largest: Float64Array): void {
    largest.fill(0)
    const square = squareBelow(floor) / 2
    // Fields are read once: the loop below runs millions of times.
    const [z, inverse, count] = [this.#z, this.#inverse, this.#count]
    for (let j = 0; j < count; j++) {
      const e = this.#normals.values[this.#at + j]!
      if (e * e < square) continue
      const zj = z[j]!
      const row = j * count
      let max = largest[j]!
      // Without a floor every item comes to its turn, and each pair only once.
      for (let k = square === 0 ? j + 1 : 0; k < count; k++) {
        const distance = Math.abs(zj - z[k]!) * inverse[row + k]!
        // Hardly any is, and the others need no second look.
        if (distance <= floor) continue
        if (distance > max) max = distance
        if (distance > largest[k]!) largest[k] = distance
      }
      largest[j] = max
    }
  }

  /** The largest distance of item j to the items before `end`. */
  largestDistance(j: number, end: number): number {
    const row = j * this.#count
    const zj = this.#z[j]!
    let max = 0
    for (let k = 0; k < end; k++) {
      const distance = Math.abs(zj - this.#z[k]!) * this.#inverse[row + k]!
      if (distance > max) max = distance
    }
    return max
  }
}

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
