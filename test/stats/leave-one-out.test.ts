import { expect, test } from 'vitest'
import { clearWithout, differencesWithout } from '../../src/core/stats/leave-one-out.ts'
import { bootstrapDifference, drawMembers, meanOfU, permutationP } from '../../src/core/stats/resampling.ts'
import { groupOf } from './groups.ts'

test('each member is left out of its group; the only one of a group cannot be', () => {
  // Means without one: a → 2.5, 2, 1.5; b stays 0. Without one of b: a = 2, b → 1 or −1.
  expect(differencesWithout(groupOf([1, 2, 3]), groupOf([-1, 1]), meanOfU)).toEqual([2.5, 2, 1.5, 1, 3])
  expect(differencesWithout(groupOf([5]), groupOf([1, 3]), meanOfU)).toEqual([null, 2, 4])
})

test('two groups far apart stay clear whoever is left out', () => {
  const clear = clearWithout(groupOf([10, 11, 12, 10, 11, 12]), groupOf([1, 2, 3, 1, 2, 3]), meanOfU)
  expect(clear).toEqual(Array(12).fill(true))
})

test('equal groups are not clear, whoever is left out', () => {
  expect(clearWithout(groupOf([1, 1, 1]), groupOf([1, 1, 1]), meanOfU)).toEqual(Array(6).fill(false))
})

test('of two, none can be spared: one alone has no spread', () => {
  expect(clearWithout(groupOf([10, 11]), groupOf([1, 2, 3, 2, 1, 2, 3, 1]), meanOfU).slice(0, 2)).toEqual([
    false,
    false,
  ])
})

test('the verdict agrees with the interval and the p of the groups without the member, drawn for themselves', () => {
  const a = [4.7, 5.8, 9.0, 5.2, 6.9, 5.7, 10.5, 5.4]
  const b = [4.2, 5.0, 3.1, 6.3, 4.4, 5.2, 1.0, 5.9]
  const found = clearWithout(groupOf(a), groupOf(b), meanOfU, drawMembers(8, 8, { draws: 20_000 }), 20_000)
  const without = (values: number[], left: number) => groupOf(values.filter((_, i) => i !== left))
  const expected = [
    ...a.map((_, i) => [without(a, i), groupOf(b)] as const),
    ...b.map((_, i) => [groupOf(a), without(b, i)] as const),
  ].map(([one, other]) => {
    const interval = bootstrapDifference(
      one,
      other,
      meanOfU,
      drawMembers(one.u.length, other.u.length, { draws: 20_000, seed: 5 }),
    )!
    const p = permutationP(one, other, meanOfU, { draws: 20_000, seed: 5 })!
    return { clear: (interval.low > 0 || interval.high < 0) && p < 0.05, p }
  })
  // Where p is next to 0.05 two sets of draws may differ.
  expected.forEach(({ clear, p }, i) => {
    if (Math.abs(p - 0.05) > 0.004) expect(found[i], `without member ${i}, p = ${p}`).toBe(clear)
  })
  expect(expected.filter(({ p }) => Math.abs(p - 0.05) > 0.004).length).toBeGreaterThan(10)
  expect(new Set(found).size).toBe(2)
})
