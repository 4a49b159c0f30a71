import { expect, test } from 'vitest'
import { asRanked, composite, compositeValue } from '../../src/core/stats/composite.ts'

const independent = () => 0
const parts = [
  { value: 65, se: 2, weight: 0.5 },
  { value: 70, se: 4.5, weight: 0.3 },
  { value: 80, se: 5, weight: 0.2 },
]

test('the arithmetic mean of 65, 70 and 80 by 50, 30 and 20 % is 69.5, its standard error √(1² + 1.35² + 1²)', () => {
  const { value, se } = composite(parts, 'arithmetic', independent)
  expect(value).toBeCloseTo(69.5, 12)
  expect(se).toBeCloseTo(Math.sqrt(1 + 1.35 ** 2 + 1), 12)
})

test('the geometric mean is e^Σw·ln x and lies below; its standard error is that of its logarithm times it', () => {
  const { value, se } = composite(parts, 'geometric', independent)
  const log = 0.5 * Math.log(65) + 0.3 * Math.log(70) + 0.2 * Math.log(80)
  expect(value).toBeCloseTo(Math.exp(log), 10)
  const ofLog = Math.hypot((0.5 * 2) / 65, (0.3 * 4.5) / 70, (0.2 * 5) / 80)
  expect(se).toBeCloseTo(Math.exp(log) * ofLog, 10)
})

test('the standard error is what a small move of each part makes of the mean, correlated or not', () => {
  const correlated = (i: number, j: number) => 0.2 * (i + j)
  for (const mean of ['arithmetic', 'geometric'] as const) {
    const step = 1e-6
    const slopes = parts.map((_, at) => {
      const moved = (by: number) => parts.map((part, i) => (i === at ? { ...part, value: part.value + by } : part))
      return (
        (composite(moved(step), mean, correlated).value - composite(moved(-step), mean, correlated).value) / 2 / step
      )
    })
    const e = slopes.map((slope, i) => slope * parts[i]!.se)
    const variance =
      e[0]! ** 2 + e[1]! ** 2 + e[2]! ** 2 + 2 * (0.2 * e[0]! * e[1]! + 0.4 * e[0]! * e[2]! + 0.6 * e[1]! * e[2]!)
    expect(composite(parts, mean, correlated).se).toBeCloseTo(Math.sqrt(variance), 6)
  }
})

test('a part of weight 0 does not count, whatever it is', () => {
  const nothing = { value: 0, se: null, weight: 0 }
  for (const mean of ['arithmetic', 'geometric'] as const) {
    expect(composite([...parts, nothing], mean, independent)).toEqual(composite(parts, mean, independent))
  }
})

test('an unknown standard error, or a geometric mean of 0, leaves the error unknown', () => {
  const unknown = [...parts.slice(1), { value: 65, se: null, weight: 0.5 }]
  const arithmetic = composite(unknown, 'arithmetic', independent)
  expect(arithmetic.value).toBeCloseTo(69.5, 12)
  expect(arithmetic.se).toBeNull()
  const atZero = [...parts.slice(1), { value: 0, se: 2, weight: 0.5 }]
  expect(composite(atZero, 'geometric', independent)).toEqual({ value: 0, se: null })
  expect(composite(atZero, 'arithmetic', independent).se).toBeCloseTo(Math.sqrt(1 + 1.35 ** 2 + 1), 12)
})

test('means that are equal on paper are tied, whatever the order of their parts', () => {
  const third = (...values: number[]) => values.map((value) => ({ value, weight: 1 / 3 }))
  for (const mean of ['arithmetic', 'geometric'] as const)
    expect(asRanked(compositeValue(third(70, 60, 50), mean))).toBe(asRanked(compositeValue(third(50, 70, 60), mean)))
})
