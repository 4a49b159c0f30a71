import { seededRandom } from './random.ts'

/** Doubt about the difference of two groups, without assuming a distribution. Seeded: the same data give the same figures. */

/** Two quantities of each member of a group, whose sums its statistic is made from: revenue at both ends, or a growth rate and nothing. */
export interface Group {
  u: Float64Array
  v: Float64Array
}

/** The statistic of a group from the sums of `u` and `v` over its members, and their number (≥ 1). */
export type SumStatistic = (u: number, v: number, count: number) => number

/** The mean of `u`. */
export const meanOfU: SumStatistic = (u, _, count) => u / count

export interface ResamplingOptions {
  draws: number
  seed: number
}

export const defaultSeed = 20_211_216
const defaults: ResamplingOptions = { draws: 10_000, seed: defaultSeed }

export const sum = (values: Float64Array): number => {
  let total = 0
  for (let i = 0; i < values.length; i++) total += values[i]!
  return total
}

/** statistic(a) − statistic(b). */
export function difference(a: Group, b: Group, statistic: SumStatistic): number {
  return statistic(sum(a.u), sum(a.v), a.u.length) - statistic(sum(b.u), sum(b.v), b.u.length)
}

/** Members drawn with replacement, each group from itself: draw after draw, `sizeA` of the first group and `sizeB` of the second. */
export interface Drawn {
  draws: number
  sizeA: number
  sizeB: number
  members: Uint32Array
}

/** The same draws serve every comparison of groups of these sizes. */
export function drawMembers(sizeA: number, sizeB: number, options: Partial<ResamplingOptions> = {}): Drawn {
  const { draws, seed } = { ...defaults, ...options }
  const random = seededRandom(seed)
  const members = new Uint32Array(draws * (sizeA + sizeB))
  let at = 0
  for (let draw = 0; draw < draws; draw++) {
    for (let i = 0; i < sizeA; i++) members[at++] = random.below(sizeA)
    for (let i = 0; i < sizeB; i++) members[at++] = random.below(sizeB)
  }
  return { draws, sizeA, sizeB, members }
}

/** The difference of each draw. */
export function drawnDifferences(a: Group, b: Group, statistic: SumStatistic, drawn: Drawn): Float64Array {
  const { draws, sizeA, sizeB, members } = drawn
  const found = new Float64Array(draws)
  let at = 0
  for (let draw = 0; draw < draws; draw++) {
    let u = 0
    let v = 0
    for (let i = 0; i < sizeA; i++) {
      const member = members[at++]!
      u += a.u[member]!
      v += a.v[member]!
    }
    const first = statistic(u, v, sizeA)
    u = 0
    v = 0
    for (let i = 0; i < sizeB; i++) {
      const member = members[at++]!
      u += b.u[member]!
      v += b.v[member]!
    }
    found[draw] = first - statistic(u, v, sizeB)
  }
  return found
}

/**
 * 95 % percentile bootstrap interval of the difference: members are drawn with replacement within each group (Efron).
 * Null when a group has fewer than two members, whose spread is unknown.
 */
export function bootstrapDifference(
  a: Group,
  b: Group,
  statistic: SumStatistic,
  drawn = drawMembers(a.u.length, b.u.length),
): { low: number; high: number } | null {
  if (drawn.sizeA < 2 || drawn.sizeB < 2) return null
  const found = drawnDifferences(a, b, statistic, drawn).sort()
  return { low: quantile(found, 0.025), high: quantile(found, 0.975) }
}

/**
 * Two-sided permutation p of the difference: members change groups at random; p = (1 + as extreme) / (1 + draws), so it is
 * never zero (Phipson and Smyth 2010). Null when a group has fewer than two members.
 */
export function permutationP(
  a: Group,
  b: Group,
  statistic: SumStatistic,
  options: Partial<ResamplingOptions> = {},
): number | null {
  const [sizeA, sizeB] = [a.u.length, b.u.length]
  if (sizeA < 2 || sizeB < 2) return null
  const { draws, seed } = { ...defaults, ...options }
  const pool = pooled(a, b)
  const [allU, allV] = [sum(pool.u), sum(pool.v)]
  const limit = asExtreme(difference(a, b, statistic))
  let extreme = 0
  eachShuffle(pool, sizeA, { draws, seed }, (_, u, v) => {
    const drawn = statistic(u, v, sizeA) - statistic(allU - u, allV - v, sizeB)
    if (Math.abs(drawn) >= limit) extreme++
  })
  return (extreme + 1) / (draws + 1)
}

/** Sums in another order differ in the last bits; a difference that equals the observed one must count. */
export function asExtreme(observed: number): number {
  return Math.abs(observed) * (1 - 1e-9)
}

/** The members of both groups, those of `a` first. */
export function pooled(a: Group, b: Group): Group {
  return { u: Float64Array.from([...a.u, ...b.u]), v: Float64Array.from([...a.v, ...b.v]) }
}

/**
 * Draws `size` of the members again and again (Fisher and Yates), what remains is the other group: tells the order of the members,
 * which is changed by the next draw, and the sums of the drawn.
 */
export function eachShuffle(
  pool: Group,
  size: number,
  { draws, seed }: ResamplingOptions,
  tell: (order: Uint32Array, u: number, v: number) => void,
): void {
  const random = seededRandom(seed)
  const order = Uint32Array.from(pool.u, (_, i) => i)
  for (let draw = 0; draw < draws; draw++) {
    let u = 0
    let v = 0
    for (let place = 0; place < size; place++) {
      const other = place + random.below(order.length - place)
      const member = order[other]!
      order[other] = order[place]!
      order[place] = member
      u += pool.u[member]!
      v += pool.v[member]!
    }
    tell(order, u, v)
  }
}

/** Quantile of sorted values by linear interpolation between the closest ranks (R's type 7). `share` from 0 to 1. */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share
  const below = Math.floor(place)
  const low = sorted[below]!
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!
  return low + (high - low) * (place - below)
}
