import {
  asExtreme,
  type Drawn,
  defaultSeed,
  difference,
  drawMembers,
  drawnDifferences,
  eachShuffle,
  type Group,
  pooled,
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

/**
 * Is a difference that is clear still clear when this member is left out: its 95 % bootstrap interval leaves out zero on the same side, and
 * its permutation p is below 0.05. No draws are made for each member: the bootstrap draws that happen not to hold it are draws without it
 * (jackknife after bootstrap, Efron 1992), and the shuffles that leave it in its group are, without it, shuffles of the others. False where
 * fewer than two would remain.
 * @param shuffles of all members; each is in its own group in about half of them.
 */
export function clearWithout(
  a: Group,
  b: Group,
  statistic: SumStatistic,
  drawn = drawMembers(a.u.length, b.u.length),
  shuffles = 4_000,
): boolean[] {
  const leavesOutZero = intervalsWithout(a, b, statistic, drawn)
  const p = permutationPsWithout(a, b, statistic, shuffles)
  const { sizeA, sizeB } = drawn
  return leavesOutZero.map((leaves, i) => leaves && p[i]! < 0.05 && (i < sizeA ? sizeA : sizeB) > 2)
}

/** Does the interval without this member leave out zero: fewer than 2.5 % of its draws are not on the side of the whole difference. */
function intervalsWithout(a: Group, b: Group, statistic: SumStatistic, drawn: Drawn): boolean[] {
  const { draws, sizeA, sizeB, members } = drawn
  const size = sizeA + sizeB
  const found = drawnDifferences(a, b, statistic, drawn)
  const side = Math.sign(difference(a, b, statistic))
  const held = new Uint32Array(size)
  const otherSide = new Uint32Array(size)
  /** The last draw that held the member. */
  const heldBy = new Int32Array(size).fill(-1)
  for (let draw = 0; draw < draws; draw++) {
    const start = draw * size
    for (let i = 0; i < size; i++) {
      const member = members[start + i]! + (i < sizeA ? 0 : sizeA)
      if (heldBy[member] === draw) continue
      heldBy[member] = draw
      held[member]!++
    }
    if (found[draw]! * side > 0) continue
    for (let member = 0; member < size; member++) if (heldBy[member] !== draw) otherSide[member]!++
  }
  return Array.from(held, (count, i) => otherSide[i]! < 0.025 * (draws - count))
}

function permutationPsWithout(a: Group, b: Group, statistic: SumStatistic, shuffles: number): number[] {
  const sizeA = a.u.length
  const sizeB = b.u.length
  const pool = pooled(a, b)
  const allU = sum(pool.u)
  const allV = sum(pool.v)
  const limits = Float64Array.from(differencesWithout(a, b, statistic), (value) =>
    value === null ? Infinity : asExtreme(value),
  )
  const kept = new Uint32Array(sizeA + sizeB)
  const extreme = new Uint32Array(sizeA + sizeB)
  eachShuffle(pool, sizeA, { draws: shuffles, seed: defaultSeed }, (order, u, v) => {
    const first = statistic(u, v, sizeA)
    const second = statistic(allU - u, allV - v, sizeB)
    for (let place = 0; place < sizeA; place++) {
      const member = order[place]!
      if (member >= sizeA) continue
      kept[member]!++
      const without = statistic(u - pool.u[member]!, v - pool.v[member]!, sizeA - 1)
      if (Math.abs(without - second) >= limits[member]!) extreme[member]!++
    }
    for (let place = sizeA; place < order.length; place++) {
      const member = order[place]!
      if (member < sizeA) continue
      kept[member]!++
      const without = statistic(allU - u - pool.u[member]!, allV - v - pool.v[member]!, sizeB - 1)
      if (Math.abs(first - without) >= limits[member]!) extreme[member]!++
    }
  })
  return Array.from(kept, (count, i) => (extreme[i]! + 1) / (count + 1))
}
