import { expect, test } from 'vitest'
import { nearestLevel } from '../../../src/renderer/assess/nearest-level.ts'
import { keyName } from '../../../src/renderer/assess/on-screen-key.ts'
import { parseRating } from '../../../src/renderer/assess/parse-rating.ts'
import { withNames } from '../../../src/renderer/assess/with-names.ts'

const levels = { low: 1, high: 5 }
const share = { low: 0, high: 1 }

test('a rating is read with either decimal sign', () => {
  expect(['3', ' 3,5 ', '3.5', '5'].map((text) => parseRating(text, levels))).toEqual([3, 3.5, 3.5, 5])
  expect(['0', '0,35', '1'].map((text) => parseRating(text, share))).toEqual([0, 0.35, 1])
  expect(parseRating('−1', { low: -2, high: 2 })).toBe(-1)
})

test('an empty field is no rating, and what is no number of the scale is refused', () => {
  expect(parseRating('  ', levels)).toBe(null)
  for (const text of ['0', '5,1', 'ba', '1e0', '3 4', '1.000,5', 'NaN'])
    expect(parseRating(text, levels)).toBe(undefined)
  expect(parseRating('1,01', share)).toBe(undefined)
})

test('a digit is told by its place: a Vietnamese keyboard writes letters there', () => {
  expect(keyName({ code: 'Digit1', key: 'ă' })).toBe('1')
  expect(keyName({ code: 'Numpad4', key: '4' })).toBe('4')
  expect(keyName({ code: 'KeyE', key: 'e' })).toBe('e')
  expect(keyName({ code: 'KeyT', key: 'T' })).toBe('T')
})

test('names come one by one or in a list, and nobody twice', () => {
  expect(withNames([], ' Lê  Ánh ')).toEqual(['Lê Ánh'])
  expect(withNames(['An'], 'Bình, Chi;\nan\tDung,,')).toEqual(['An', 'Bình', 'Chi', 'Dung'])
  // Accents are letters of their own: these are two people.
  expect(withNames(['Ha'], 'Hà')).toEqual(['Ha', 'Hà'])
})

test('a vote stands at the level that is nearest to it', () => {
  expect([1, 2.4, 2.5, 5].map((rating) => nearestLevel(rating, levels))).toEqual([0, 1, 2, 4])
  expect([0, 0.12, 0.13, 1].map((rating) => nearestLevel(rating, share))).toEqual([0, 0, 1, 4])
})
