import { expect, test } from 'vitest'
import { differenceOf } from '../../src/core/stats/difference.ts'

test('the interval of a difference of shares is the published one: 56 of 70 against 48 of 80 (Newcombe 1998, method 10)', () => {
  // Wilson intervals of 0.6 and 0.8, computed in Python from Wilson's formula.
  const was = { value: 0.6, low: 0.4904546500516039, high: 0.7003817240412906 }
  const now = { value: 0.8, low: 0.6918335550374695, high: 0.8769526075163705 }
  const { value, low, high } = differenceOf(was, now)
  expect(value).toBeCloseTo(0.2, 12)
  expect([low, high].map((end) => Number(end.toFixed(4)))).toEqual([0.0524, 0.3339])
})

test('of symmetric intervals p is that of the z test', () => {
  // erfc(1.96 · 4 / √8 / √2), by Python.
  const { p } = differenceOf({ value: 10, low: 8, high: 12 }, { value: 14, low: 12, high: 16 })
  expect(p).toBeCloseTo(0.005574596680784421, 10)
})

test('p goes by the halves that face each other, whichever way it went', () => {
  const [wide, narrow] = [
    { value: 20, low: 17, high: 30 },
    { value: 15, low: 10, high: 17 },
  ]
  // A fall of 5 against √(3² + 2²), a rise of 5 against the same, by Python.
  expect(differenceOf(wide, narrow).p).toBeCloseTo(0.006568160634254545, 10)
  expect(differenceOf(narrow, wide).p).toBeCloseTo(0.006568160634254545, 10)
})

test('what did not move is no difference, and values without doubt are one', () => {
  const sure = (value: number) => ({ value, low: value, high: value })
  expect(differenceOf(sure(3), sure(3)).p).toBe(1)
  expect(differenceOf(sure(3), sure(4)).p).toBe(0)
})
