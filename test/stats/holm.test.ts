import { expect, test } from 'vitest'
import { holm } from '../../src/core/stats/holm.ts'

test('Holm multiplies the smallest p by the number of tests, the next by one less, and never goes down', () => {
  const expected = [0.03, 0.06, 0.06, 0.02]
  holm([0.01, 0.04, 0.03, 0.005]).forEach((p, i) => {
    expect(p).toBeCloseTo(expected[i]!, 12)
  })
})

test('an adjusted p is at most 1', () => {
  expect(holm([0.6, 0.9])).toEqual([1, 1])
  expect(holm([])).toEqual([])
})
