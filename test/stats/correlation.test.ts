import { expect, test } from 'vitest'
import { averageRanks, pearson, pearsonInterval, spearman } from '../../src/core/stats/correlation.ts'

test("Pearson's r of Anscombe's first quartet is 0.81642", () => {
  const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]
  const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]
  expect(pearson(x, y)).toBeCloseTo(0.81642051634484, 12)
})

test('a straight line is ±1 exactly, and a measure that does not vary has no correlation', () => {
  expect(pearson([1, 2, 3], [0.1, 0.2, 0.3])).toBe(1)
  expect(pearson([1, 2, 3], [3, 2, 1])).toBe(-1)
  expect(pearson([1, 2, 3], [5, 5, 5])).toBeNull()
  expect(pearson([1], [1])).toBeNull()
})

test('ties share the average of the ranks they take', () => {
  expect(averageRanks([10, 20, 20, 5, 20])).toEqual([2, 4, 4, 1, 4])
})

test("Spearman's ρ is 0.8 by hand for two swaps in five, and 1 for any rising curve", () => {
  // Σd² = 4, so ρ = 1 − 6·4 / (5·24) = 0.8.
  expect(spearman([1, 2, 3, 4, 5], [2, 1, 4, 3, 5])).toBeCloseTo(0.8, 12)
  expect(spearman([1, 2, 3, 4], [1, 10, 100, 1000])).toBeCloseTo(1, 12)
})

test("Fisher's interval of r = 0.8546 with seven pairs is 0.285 to 0.978", () => {
  // atanh 0.8546 = 1.27302; half = 1.95996 / 2 = 0.97998; tanh 0.29304 and tanh 2.25300.
  const interval = pearsonInterval(0.8546, 7)
  expect(interval?.low).toBeCloseTo(0.2849, 3)
  expect(interval?.high).toBeCloseTo(0.9782, 3)
  expect(pearsonInterval(0.9, 3)).toBeNull()
})

test('growth that is the same but for rounding has no correlation', () => {
  // 0.1 + 0.2 and 0.3 differ in the last bit.
  expect(pearson([1, 2, 3], [0.1 + 0.2, 0.3, 0.3])).toBeNull()
  expect(spearman([1, 2, 3], [0.1 + 0.2, 0.3, 0.3])).toBeNull()
})
