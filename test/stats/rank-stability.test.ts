import { expect, test } from 'vitest'
import { rankStability } from '../../src/core/stats/rank-stability.ts'

/** Ranks over draws whose values are given. */
const over = (draws: number[][]) =>
  rankStability(draws[0]!.length, draws.length, (draw, values) => values.set(draws[draw]!))

test('each item has its share of the draws at every rank', () => {
  const [a, b, c] = over([
    [9, 5, 1],
    [9, 5, 1],
    [4, 5, 1],
    [9, 0, 1],
  ])
  expect(a!.shares).toEqual([0.75, 0.25, 0])
  expect(b!.shares).toEqual([0.25, 0.5, 0.25])
  expect(c!.shares).toEqual([0, 0.25, 0.75])
})

test('ties share the better rank, and the next one is skipped', () => {
  const spreads = over([[5, 7, 7, 1]])
  expect(spreads.map(({ median }) => median)).toEqual([3, 1, 1, 4])
})

test('median and middle 90 % are counted off the ranks', () => {
  // Of twenty draws one is at rank 1, one at rank 3, and eighteen at rank 2.
  const draws = Array.from({ length: 20 }, (_, i) => (i === 0 ? [9, 5, 4] : i === 1 ? [3, 5, 4] : [4.5, 5, 4]))
  expect(over(draws)[0]).toMatchObject({ median: 2, low: 1, high: 2 })
})

test('an item that never moves has one rank', () => {
  expect(
    over([
      [2, 1],
      [3, 1],
    ])[1],
  ).toEqual({ shares: [0, 1], median: 2, low: 2, high: 2 })
})
