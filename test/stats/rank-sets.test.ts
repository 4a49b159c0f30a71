import { expect, test } from 'vitest'
import { seededRandom } from '../../src/core/stats/random.ts'
import { type RankSetKind, rankSets } from '../../src/core/stats/rank-sets.ts'

const estimates = [62, 55, 54, 40, 12]
const standardErrors = [3, 3, 4, 5, 6]
const options = { draws: 20_000, seed: 1 }
const random = seededRandom(11)
const pairs = (sets: { low: number; high: number }[]) => sets.map((set) => [set.low, set.high])

test('simultaneous sets of the reference example, with c near 2.71', () => {
  const { sets, critical } = rankSets(estimates, standardErrors, { ...options, kind: 'simultaneous' })
  expect(critical[0]).toBeCloseTo(2.71, 1)
  expect(new Set(critical).size).toBe(1)
  expect(pairs(sets)).toEqual([
    [1, 3],
    [1, 4],
    [1, 4],
    [2, 4],
    [5, 5],
  ])
})

test('marginal sets of the reference example are no wider', () => {
  const { sets } = rankSets(estimates, standardErrors, { ...options, kind: 'marginal' })
  expect(pairs(sets)).toEqual([
    [1, 3],
    [1, 3],
    [1, 4],
    [3, 4],
    [5, 5],
  ])
})

test('the order of the items does not matter to their sets', () => {
  const forward = rankSets(estimates, standardErrors, { ...options, kind: 'simultaneous' })
  const backward = rankSets([...estimates].reverse(), [...standardErrors].reverse(), {
    ...options,
    kind: 'simultaneous',
  })
  expect(pairs(backward.sets).reverse()).toEqual(pairs(forward.sets))
})

test('for two items c is the normal quantile', () => {
  const { critical } = rankSets([1, 0], [1, 1], { kind: 'marginal', draws: 100_000, seed: 3 })
  expect(critical[0]).toBeCloseTo(1.96, 1)
  expect(critical[1]).toBe(critical[0])
})

test('items without error are told apart exactly, and equal ones share their set', () => {
  const { sets } = rankSets([3, 2, 2], [0, 0, 0], { ...options, kind: 'simultaneous' })
  expect(pairs(sets)).toEqual([
    [1, 1],
    [2, 3],
    [2, 3],
  ])
})

test('one item has rank 1, no items have no sets', () => {
  for (const kind of ['simultaneous', 'marginal'] as const) {
    expect(pairs(rankSets([5], [1], { ...options, kind }).sets)).toEqual([[1, 1]])
    expect(rankSets([], [], { ...options, kind }).sets).toEqual([])
  }
})

test('the same seed gives the same c, another seed another', () => {
  const c = (seed: number) =>
    rankSets(estimates, standardErrors, { kind: 'simultaneous', draws: 10_000, seed }).critical[0]
  expect(c(7)).toBe(c(7))
  expect(c(8)).not.toBe(c(7))
})

/** The definition of c, word for word: every pair of every draw. */
function plainCritical(errors: readonly number[], kind: RankSetKind, draws: number, seed: number): number[] {
  const random = seededRandom(seed)
  const maxima = errors.map(() => [] as number[])
  for (let draw = 0; draw < draws; draw++) {
    const z = errors.map((error) => random.normal() * error)
    const ofItem = errors.map((error, j) =>
      Math.max(
        0,
        ...errors.map((other, k) => {
          const s = Math.hypot(error, other)
          return k === j || s === 0 ? 0 : Math.abs(z[j]! - z[k]!) * (1 / s)
        }),
      ),
    )
    maxima.forEach((values, j) => void values.push(kind === 'marginal' ? ofItem[j]! : Math.max(...ofItem)))
  }
  return maxima.map((values) => values.sort((a, b) => a - b)[Math.ceil(0.95 * draws) - 1]!)
}

test.each([
  ['alike', () => 0.2 + 0.1 * random.uniform()],
  ['far apart', () => Math.exp(4 * random.normal())],
  ['zero for some', () => random.below(3) * random.uniform()],
])('c is the very number that its definition gives, with errors %s', (_, error) => {
  for (const [items, draws] of [
    [2, 40],
    [7, 1500],
    [30, 4000],
  ] as const) {
    const errors = Array.from({ length: items }, error)
    for (const kind of ['simultaneous', 'marginal'] as const) {
      const { critical } = rankSets(errors, errors, { kind, draws, seed: items })
      expect(critical).toEqual(plainCritical(errors, kind, draws, items))
    }
  }
})
