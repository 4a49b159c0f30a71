import { expect, test } from 'vitest'
import { cagr, revenueIndex } from '../../src/core/stats/growth.ts'

test('2016 to 2021 is five intervals: doubling is 14.87 % a year', () => {
  expect(cagr(100, 200, 5)).toBeCloseTo(0.148698354997, 12)
  expect(cagr(2872.8, 15658, 16)).toBeCloseTo(0.11180066902, 10)
})

test('a fall is a negative growth', () => {
  expect(cagr(100, 81, 2)).toBeCloseTo(-0.1, 12)
})

test('growth is undefined where an end is not positive or there is no interval', () => {
  expect(cagr(0, 100, 2)).toBeNull()
  expect(cagr(100, -1, 2)).toBeNull()
  expect(cagr(100, 110, 0)).toBeNull()
  expect(cagr(Number.NaN, 110, 1)).toBeNull()
})

test('the revenue index is 100 at the base and keeps gaps', () => {
  expect(revenueIndex([80, 100, null, 60], 80)).toEqual([100, 125, null, 75])
  expect(revenueIndex([80, 100], 0)).toEqual([null, null])
})
