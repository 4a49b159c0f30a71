import { seededRandom } from './random.ts'
import {
  asExtreme,
  defaultSeed,
  eachShuffle,
  type Group,
  pooled,
  type ResamplingOptions,
  type SumStatistic,
  sum,
} from './resampling.ts'

/** What one member makes of the difference of two groups: the difference without it, and whether it is still clear. Members of `a` come first. */

/** The difference when this member is left out of its group; null for the only member of a group, which cannot be left out. */
export function differencesWithout(a: Group, b: Group, statistic: SumStatistic): (number | null)[] {
  const told = (group: Group) => statistic(sum(group.u), sum(group.v), group.u.length)
  const without = (group: Group): (number | null)[] => {
    const [u, v, count] = [sum(group.u), sum(group.v), group.u.length]
    return Array.from(group.u, (own, i) => (count < 2 ? null : statistic(u - own, v - group.v[i]!, count - 1)))
  }
  const [valueA, valueB] = [told(a), told(b)]
  return [
    ...without(a).map((value) => (value === null ? null : value - valueB)),
    ...without(b).map((value) => (value === null ? null : valueA - value)),
  ]
}

const defaults: ResamplingOptions = { draws: 10_000, seed: defaultSeed }

/**
 * Is the difference clear when this member is left out: its 95 % bootstrap interval leaves out zero, and its permutation p is below 0.05.
 * No draws are made for each member: the bootstrap draws that happen not to hold it are draws without it (jackknife after bootstrap, Efron
 * 1992), and the shuffles that leave it in its group are, without it, shuffles of the others. False where fewer than two would remain.
 */
export function clearWithout(
  a: Group,
  b: Group,
  statistic: SumStatistic,
  options: Partial<ResamplingOptions> = {},
): boolean[] {
  const resampling = { ...defaults, ...options }
  const leavesOut = intervalsWithout(a, b, statistic, resampling)
  const p = permutationPsWithout(a, b, statistic, resampling)
  const sizeA = a.u.length
  return leavesOut.map((zero, i) => zero && p[i]! < 0.05 && (i < sizeA ? sizeA : b.u.length) > 2)
}

/** Does the interval without this member leave out zero: fewer than 2.5 % of its draws are on the other side. */
function intervalsWithout(a: Group, b: Group, statistic: SumStatistic, { draws, seed }: ResamplingOptions): boolean[] {
  const [sizeA, sizeB] = [a.u.length, b.u.length]
  const random = seededRandom(seed)
  const absent = new Uint32Array(sizeA + sizeB)
  const notAbove = new Uint32Array(sizeA + sizeB)
  const notBelow = new Uint32Array(sizeA + sizeB)
  /** The last draw that held the member. */
  const heldBy = new Int32Array(sizeA + sizeB).fill(-1)
  const drawn = (group: Group, first: number, draw: number) => {
    const size = group.u.length
    let u = 0
    let v = 0
    for (let i = 0; i < size; i++) {
      const member = random.below(size)
      heldBy[first + member] = draw
      u += group.u[member]!
      v += group.v[member]!
    }
    return statistic(u, v, size)
  }
  for (let draw = 0; draw < draws; draw++) {
    const found = drawn(a, 0, draw) - drawn(b, sizeA, draw)
    for (let member = 0; member < heldBy.length; member++) {
      if (heldBy[member] === draw) continue
      absent[member]!++
      if (found <= 0) notAbove[member]!++
      if (found >= 0) notBelow[member]!++
    }
  }
  return Array.from(absent, (count, i) => Math.min(notAbove[i]!, notBelow[i]!) < 0.025 * count)
}

function permutationPsWithout(a: Group, b: Group, statistic: SumStatistic, options: ResamplingOptions): number[] {
  const [sizeA, sizeB] = [a.u.length, b.u.length]
  const pool = pooled(a, b)
  const [allU, allV] = [sum(pool.u), sum(pool.v)]
  const limits = differencesWithout(a, b, statistic).map((value) => (value === null ? Infinity : asExtreme(value)))
  const kept = new Uint32Array(sizeA + sizeB)
  const extreme = new Uint32Array(sizeA + sizeB)
  eachShuffle(pool, sizeA, options, (order, u, v) => {
    const whole = [statistic(u, v, sizeA), statistic(allU - u, allV - v, sizeB)] as const
    for (let place = 0; place < order.length; place++) {
      const member = order[place]!
      const inA = place < sizeA
      if (inA !== member < sizeA || limits[member] === Infinity) continue
      const [memberU, memberV] = [pool.u[member]!, pool.v[member]!]
      const drawn = inA
        ? statistic(u - memberU, v - memberV, sizeA - 1) - whole[1]
        : whole[0] - statistic(allU - u - memberU, allV - v - memberV, sizeB - 1)
      kept[member]!++
      if (Math.abs(drawn) >= limits[member]!) extreme[member]!++
    }
  })
  return Array.from(kept, (count, i) => (extreme[i]! + 1) / (count + 1))
}
