import { expect, test } from 'vitest'
import { normalTwoSidedP } from '../../src/core/stats/normal.ts'
import { adjustedWald, differenceZ, waldSe, wilson } from '../../src/core/stats/proportions.ts'

const round = (value: number) => Math.round(value * 100) / 100

test.each([
  [50, 17, 100, 7.49, 32.04, 17.56, 46.52],
  [200, 80, 400, 3.91, 29.78, 22.15, 37.4],
  [12, 6, 30, 13.66, 18.18, -7.3, 43.66],
  [10, 0, 10, 0, 76.92, 47.5, 100],
])('NPS of %i promoters and %i detractors among %i', (promoters, detractors, n, se, centre, low, high) => {
  const interval = adjustedWald(promoters, detractors, n)
  expect(round(waldSe(promoters, detractors, n))).toBe(se)
  expect([interval.centre, interval.low, interval.high].map(round)).toEqual([centre, low, high])
})

test('the interval of all promoters is clamped, its standard error is not 0', () => {
  const { centre, se } = adjustedWald(10, 0, 10)
  expect(round(centre + 1.959963984540054 * se)).toBe(106.34)
})

test('Wilson intervals of the reference shares', () => {
  expect(round(wilson(74, 107).low)).toBe(59.87)
  expect(round(wilson(74, 107).high)).toBe(77.12)
  expect(round(wilson(70, 100).low)).toBe(60.42)
  expect(round(wilson(70, 100).high)).toBe(78.11)
})

test('a share of 0 or 100 % keeps a standard error and ends within the scale', () => {
  expect(wilson(0, 30).low).toBe(0)
  expect(wilson(30, 30).high).toBeCloseTo(100, 10)
  expect(wilson(30, 30).se).toBeCloseTo(100 * Math.sqrt(((32 / 34) * (2 / 34)) / 34), 10)
})

test('nine NPS points between two groups of 400 are not significant', () => {
  const z = differenceZ({ value: 30, se: waldSe(200, 80, 400) }, { value: 21, se: waldSe(180, 96, 400) })
  expect(z).toBeCloseTo(1.606, 3)
  expect(normalTwoSidedP(z)).toBeGreaterThan(0.05)
})

test('equal values differ by z 0 even without error', () => {
  expect(differenceZ({ value: 3, se: 0 }, { value: 3, se: 0 })).toBe(0)
  expect(differenceZ({ value: 4, se: 0 }, { value: 3, se: 0 })).toBe(Number.POSITIVE_INFINITY)
})
