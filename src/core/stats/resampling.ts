import { seededRandom } from './random.ts'

/** Doubt about the difference of two groups, without assuming a distribution. Seeded: the same data give the same figures. */

/** What is compared, for one group: a mean of growth rates, or the growth of a sum. Null where it is not defined. */
export type GroupStatistic<Member> = (group: readonly Member[]) => number | null

export interface ResamplingOptions {
  draws: number
  seed: number
}

const defaults: ResamplingOptions = { draws: 10_000, seed: 20_211_216 }

/** statistic(a) − statistic(b); null where either is not defined. */
export function difference<Member>(
  a: readonly Member[],
  b: readonly Member[],
  statistic: GroupStatistic<Member>,
): number | null {
  const left = statistic(a)
  const right = statistic(b)
  return left === null || right === null ? null : left - right
}

/**
 * 95 % percentile bootstrap interval of the difference: members are drawn with replacement within each group (Efron).
 * Null when a group has fewer than two members, whose spread is unknown, or the difference is not defined.
 */
export function bootstrapDifference<Member>(
  a: readonly Member[],
  b: readonly Member[],
  statistic: GroupStatistic<Member>,
  options: Partial<ResamplingOptions> = {},
): { low: number; high: number } | null {
  if (a.length < 2 || b.length < 2) return null
  const { draws, seed } = { ...defaults, ...options }
  const random = seededRandom(seed)
  const resample = (group: readonly Member[]) => group.map(() => group[random.below(group.length)]!)
  const found: number[] = []
  for (let i = 0; i < draws; i++) {
    const drawn = difference(resample(a), resample(b), statistic)
    if (drawn === null) return null
    found.push(drawn)
  }
  found.sort((left, right) => left - right)
  return { low: quantile(found, 0.025), high: quantile(found, 0.975) }
}

/**
 * Two-sided permutation p of the difference: members change groups at random; p = (1 + as extreme) / (1 + draws), so it is
 * never zero (Phipson and Smyth 2010). Null when a group has fewer than two members or the difference is not defined.
 */
export function permutationP<Member>(
  a: readonly Member[],
  b: readonly Member[],
  statistic: GroupStatistic<Member>,
  options: Partial<ResamplingOptions> = {},
): number | null {
  const observed = difference(a, b, statistic)
  if (a.length < 2 || b.length < 2 || observed === null) return null
  const { draws, seed } = { ...defaults, ...options }
  const random = seededRandom(seed)
  const pool = [...a, ...b]
  // Sums in another order differ in the last bits; a difference that equals the observed one must count.
  const limit = Math.abs(observed) * (1 - 1e-9)
  let extreme = 0
  for (let i = 0; i < draws; i++) {
    // Only the first group is drawn (Fisher and Yates); what remains is the second.
    for (let place = 0; place < a.length; place++) {
      const other = place + random.below(pool.length - place)
      const held = pool[place]!
      pool[place] = pool[other]!
      pool[other] = held
    }
    const drawn = difference(pool.slice(0, a.length), pool.slice(a.length), statistic)
    if (drawn === null || Math.abs(drawn) >= limit) extreme++
  }
  return (extreme + 1) / (draws + 1)
}

/**
 * The smallest and the largest difference when any one member is left out of its group; a group of one stays whole.
 * Null when no member can be left out.
 */
export function leaveOneOutRange<Member>(
  a: readonly Member[],
  b: readonly Member[],
  statistic: GroupStatistic<Member>,
): { low: number; high: number } | null {
  const without = (group: readonly Member[]) =>
    group.length < 2 ? [] : group.map((_, left) => group.filter((_, i) => i !== left))
  const found = [
    ...without(a).map((group) => difference(group, b, statistic)),
    ...without(b).map((group) => difference(a, group, statistic)),
  ].filter((value) => value !== null)
  return found.length === 0 ? null : { low: Math.min(...found), high: Math.max(...found) }
}

/** Quantile of sorted values by linear interpolation between the closest ranks (R's type 7). `share` from 0 to 1. */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const below = Math.floor(place)
  const low = sorted[below]!
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!
  return low + (high - low) * (place - below)
}
