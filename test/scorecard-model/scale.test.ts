import { expect, test } from 'vitest'
import { decimalsOf, levelAt, ratingAt, ratingsOfLevels } from '../../src/core/scorecard-model/scale.ts'

const levels = { low: 1, high: 5 }
const index = { low: 0, high: 1 }

test('on a scale of 1 to 5 a rating is its own level', () => {
  for (const rating of [1, 2.5, 3, 5]) expect(levelAt(rating, levels)).toBe(rating)
})

test('on another scale the five levels stand at equal steps', () => {
  expect(ratingsOfLevels(index)).toEqual([0, 0.25, 0.5, 0.75, 1])
  expect(ratingsOfLevels({ low: 0, high: 100 })).toEqual([0, 25, 50, 75, 100])
  expect(levelAt(0, index)).toBe(1)
  expect(levelAt(0.6, index)).toBeCloseTo(3.4, 12)
})

test('a level leads back to its rating', () => {
  for (const rating of [0, 0.13, 0.7, 1]) expect(ratingAt(levelAt(rating, index), index)).toBeCloseTo(rating, 12)
})

test('means are told with as many decimals as tell tenths of a level', () => {
  expect([levels, index, { low: 0, high: 10 }, { low: 0, high: 100 }].map(decimalsOf)).toEqual([1, 2, 1, 0])
})
