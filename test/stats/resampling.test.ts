import { expect, test } from 'vitest'
import {
  bootstrapDifference,
  difference,
  drawMembers,
  meanOfU,
  permutationP,
  quantile,
} from '../../src/core/stats/resampling.ts'
import { groupOf } from './groups.ts'

const draws = 20_000

test('the permutation p meets the exact p of all 70 splits of eight values', () => {
  // 34 of the 70 splits differ by at least 1.5: counted one by one.
  const p = permutationP(groupOf([5, 7, 9, 4]), groupOf([6, 3, 8, 2]), meanOfU, { draws, seed: 1 })
  expect(p).toBeGreaterThan(34 / 70 - 0.012)
  expect(p).toBeLessThan(34 / 70 + 0.012)
})

test('two groups that do not overlap have p near 2 / 252, and never zero', () => {
  const p = permutationP(groupOf([9, 8, 10, 11, 7]), groupOf([3, 4, 2, 5, 6]), meanOfU, { draws, seed: 2 })!
  expect(Math.abs(p - 2 / 252)).toBeLessThan(0.003)
  const few = permutationP(groupOf([9, 8, 10, 11, 7]), groupOf([3, 4, 2, 5, 6]), meanOfU, { draws: 9, seed: 2 })!
  expect(few).toBeGreaterThanOrEqual(0.1)
})

test('equal groups have p = 1', () => {
  expect(permutationP(groupOf([1, 1, 1]), groupOf([1, 1, 1]), meanOfU, { draws: 500 })).toBe(1)
})

test('the bootstrap of {1, 2} against {0, 0} reaches 1 and 2, as one draw in four does on each side', () => {
  expect(bootstrapDifference(groupOf([1, 2]), groupOf([0, 0]), meanOfU, drawMembers(2, 2, { draws }))).toEqual({
    low: 1,
    high: 2,
  })
})

test('the bootstrap interval of a mean agrees with the normal one on many values', () => {
  const a = Array.from({ length: 400 }, (_, i) => i % 20)
  const b = Array.from({ length: 400 }, (_, i) => (i % 20) - 3)
  // Variance of 0…19 is 33.25; SE of the difference = √(2 · 33.25 / 400) = 0.40774; 3 ± 0.79916.
  const interval = bootstrapDifference(groupOf(a), groupOf(b), meanOfU, drawMembers(400, 400, { draws: 5000 }))!
  expect(interval.low).toBeCloseTo(3 - 0.799, 1)
  expect(interval.high).toBeCloseTo(3 + 0.799, 1)
})

test('the same seed gives the same figures and another seed others', () => {
  const run = (seed: number) =>
    bootstrapDifference(
      groupOf([1, 4, 9, 2, 7, 3.3]),
      groupOf([2, 3, 4.4, 5, 1.7]),
      meanOfU,
      drawMembers(6, 5, { draws: 999, seed }),
    )
  expect(run(7)).toEqual(run(7))
  expect(run(7)).not.toEqual(run(8))
})

test('a group of one has no interval and no p', () => {
  expect(bootstrapDifference(groupOf([1]), groupOf([2, 3]), meanOfU)).toBeNull()
  expect(permutationP(groupOf([1, 2]), groupOf([3]), meanOfU)).toBeNull()
})

test('the growth of a sum is compared from the sums of both ends', () => {
  // 400 → 554.556688 and 1000 → 1008.243216 over four years, of two companies each.
  const overFour = (first: number, last: number) => (last / first) ** 0.25 - 1
  const a = groupOf([100, 300], [146.41, 408.146688])
  const b = groupOf([900, 100], [900, 108.243216])
  expect(difference(a, b, overFour)).toBeCloseTo(1.386391722 ** 0.25 - 1.008243216 ** 0.25, 9)
})

test('quantiles interpolate as R does by default', () => {
  expect(quantile([1, 2, 3, 4], 0.25)).toBeCloseTo(1.75, 12)
  expect(quantile([5], 0.9)).toBe(5)
})
