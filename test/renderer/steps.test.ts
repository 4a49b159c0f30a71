import { expect, test } from 'vitest'
import { decimalsOf, nearestStep } from '../../src/renderer/inspector/steps.ts'

test('a typed number goes to the nearest step, and to the end that it lies beyond', () => {
  const halves = { min: 0, max: 20, step: 0.5 }
  expect([3.2, 3.3, 7.5, 99, -4].map((value) => nearestStep(value, halves))).toEqual([3, 3.5, 7.5, 20, 0])
  expect([1.4, 1.6].map((value) => nearestStep(value, { min: 1, max: 10, step: 1 }))).toEqual([1, 2])
})

test('steps are counted from the lower end, and none lies beyond the upper one', () => {
  expect([3, 4.4, 11].map((value) => nearestStep(value, { min: 1, max: 10, step: 2 }))).toEqual([3, 5, 9])
  expect(nearestStep(-4.9, { min: -5, max: 5, step: 0.25 })).toBe(-5)
})

test('binary fractions leave no trace', () => {
  expect(nearestStep(0.3, { min: 0, max: 1, step: 0.1 })).toBe(0.3)
  expect(nearestStep(1, { min: 0, max: 1, step: 0.1 })).toBe(1)
})

test('a step has the decimals that it is written with', () => {
  expect([1, 0.5, 0.25].map(decimalsOf)).toEqual([0, 1, 2])
})
