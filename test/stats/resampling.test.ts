import { expect, test } from 'vitest'
import { mean } from '../../src/core/stats/ratings.ts'
import {
  bootstrapDifference,
  difference,
  leaveOneOutRange,
  permutationP,
  quantile,
} from '../../src/core/stats/resampling.ts'

const draws = 20_000

test('the permutation p meets the exact p of all 70 splits of eight values', () => {
  // 34 of the 70 splits differ by at least 1.5: counted one by one.
  const p = permutationP([5, 7, 9, 4], [6, 3, 8, 2], mean, { draws, seed: 1 })
  expect(p).toBeGreaterThan(34 / 70 - 0.012)
  expect(p).toBeLessThan(34 / 70 + 0.012)
})

test('two groups that do not overlap have p near 2 / 252, and never zero', () => {
  const p = permutationP([9, 8, 10, 11, 7], [3, 4, 2, 5, 6], mean, { draws, seed: 2 })!
  expect(Math.abs(p - 2 / 252)).toBeLessThan(0.003)
  const few = permutationP([9, 8, 10, 11, 7], [3, 4, 2, 5, 6], mean, { draws: 9, seed: 2 })!
  expect(few).toBeGreaterThanOrEqual(0.1)
})

test('equal groups have p = 1', () => {
  expect(permutationP([1, 1, 1], [1, 1, 1], mean, { draws: 500 })).toBe(1)
})

test('the bootstrap of {1, 2} against {0, 0} reaches 1 and 2, as one draw in four does on each side', () => {
  expect(bootstrapDifference([1, 2], [0, 0], mean, { draws })).toEqual({ low: 1, high: 2 })
})

test('the bootstrap interval of a mean agrees with the normal one on many values', () => {
  const a = Array.from({ length: 400 }, (_, i) => i % 20)
  const b = Array.from({ length: 400 }, (_, i) => (i % 20) - 3)
  // Variance of 0…19 is 33.25; SE of the difference = √(2 · 33.25 / 400) = 0.40774; 3 ± 0.79916.
  const interval = bootstrapDifference(a, b, mean, { draws: 5000 })!
  expect(interval.low).toBeCloseTo(3 - 0.799, 1)
  expect(interval.high).toBeCloseTo(3 + 0.799, 1)
})

test('the same seed gives the same figures and another seed others', () => {
  const run = (seed: number) =>
    bootstrapDifference([1, 4, 9, 2, 7, 3.3], [2, 3, 4.4, 5, 1.7], mean, { draws: 999, seed })
  expect(run(7)).toEqual(run(7))
  expect(run(7)).not.toEqual(run(8))
})

test('a group of one has no interval and no p', () => {
  expect(bootstrapDifference([1], [2, 3], mean)).toBeNull()
  expect(permutationP([1, 2], [3], mean)).toBeNull()
})

test('leaving one out gives the extremes over both groups; a group of one stays whole', () => {
  // Means without one: a → 2.5, 2, 1.5; b stays 0. Without one of b: a = 2, b → 1 or −1.
  expect(leaveOneOutRange([1, 2, 3], [-1, 1], mean)).toEqual({ low: 1, high: 3 })
  expect(leaveOneOutRange([5], [1, 3], mean)).toEqual({ low: 2, high: 4 })
  expect(leaveOneOutRange([5], [3], mean)).toBeNull()
})

test('a difference is null where a group has no value', () => {
  expect(difference([], [1], mean)).toBeNull()
  expect(difference([4], [1], mean)).toBe(3)
})

test('quantiles interpolate as R does by default', () => {
  expect(quantile([1, 2, 3, 4], 0.25)).toBeCloseTo(1.75, 12)
  expect(quantile([5], 0.9)).toBe(5)
})
