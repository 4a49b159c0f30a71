import { expect, test } from 'vitest'
import { geometricMean, mean, median, range, standardDeviation, weightedMean } from '../../src/core/stats/ratings.ts'

test('the median sorts by number and halves an even count', () => {
  expect(median([10, 9, 2])).toBe(9)
  expect(median([4, 1, 3, 2])).toBe(2.5)
})

test('range, mean and the standard deviation of a sample', () => {
  expect(range([3, 1, 4])).toEqual({ low: 1, high: 4 })
  expect(mean([1, 2, 6])).toBe(3)
  // Squares of deviations: 9 + 1 + 1 + 1 + 0 + 0 + 4 + 16 = 32 over n − 1 = 7.
  expect(standardDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(Math.sqrt(32 / 7), 12)
})

test('the geometric mean lies below the arithmetic one where values differ', () => {
  expect(geometricMean([2, 8])).toBeCloseTo(4, 12)
  expect(geometricMean([1, 4, 2])).toBeCloseTo(2, 12)
  expect(geometricMean([1, 0])).toBeNull()
})

test('the weighted mean divides by the weights that are there', () => {
  const items = [
    { value: 2, weight: 1 },
    { value: 5, weight: 3 },
  ]
  expect(weightedMean(items)).toBe(4.25)
  expect(weightedMean([{ value: 2, weight: 0 }])).toBeNull()
})

test('nothing to summarise is null, never zero', () => {
  for (const summary of [median, range, mean, standardDeviation, geometricMean]) expect(summary([])).toBeNull()
  expect(weightedMean([])).toBeNull()
  expect(standardDeviation([4])).toBeNull()
})
