import { expect, test } from 'vitest'
import { normalTwoSidedP, z95 } from '../../src/core/stats/normal.ts'

test('two-sided p values of the normal', () => {
  expect(normalTwoSidedP(0)).toBe(1)
  expect(normalTwoSidedP(z95)).toBeCloseTo(0.05, 12)
  expect(normalTwoSidedP(-1)).toBeCloseTo(0.31731050786291415, 12)
  expect(normalTwoSidedP(3.5)).toBeCloseTo(0.00046525815807105, 14)
  expect(normalTwoSidedP(5)).toBeCloseTo(5.733031437583866e-7, 16)
  expect(normalTwoSidedP(Number.POSITIVE_INFINITY)).toBe(0)
})

test('series and continued fraction agree where they meet', () => {
  const edge = 2.5 * Math.SQRT2
  expect(normalTwoSidedP(edge - 1e-9) / normalTwoSidedP(edge + 1e-9)).toBeCloseTo(1, 7)
})
