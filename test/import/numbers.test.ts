import { expect, test } from 'vitest'
import { numberEvidence, parseNumber } from '../../src/core/import/values/numbers.ts'

const point = { decimal: '.' } as const
const comma = { decimal: ',' } as const

test.each([
  ['1.234,56', comma, 1234.56],
  ['1,234.56', point, 1234.56],
  ['1\u00a0234,56', comma, 1234.56],
  ["1'234.56", point, 1234.56],
  ['1,234', point, 1234],
  ['1,234', comma, 1.234],
  ['(1,234)', point, -1234],
  ['1,234-', point, -1234],
  ['\u22125', point, -5],
  ['50 %', point, 50],
  ['₫1.000.000', comma, 1_000_000],
  ['-$5.50', point, -5.5],
  ['$-5.50', point, -5.5],
  ['12 đồng', comma, 12],
  ['.5', point, 0.5],
  ['1E3', point, 1000],
  ['+7', point, 7],
])('%s with %j is %d', (text, style, value) => {
  expect(parseNumber(text, style)?.value).toBe(value)
})

test.each([
  'abc',
  '',
  '1.2.3',
  '1,23,4',
  '12 apples',
  '5/5',
  '★★★',
  '--5',
  'Infinity',
  '0x10',
  '1e400',
  '$',
  '-1234-',
  '(-5)',
  '-(5)',
  '-$-5',
])('%j is not a number', (text) => {
  expect(parseNumber(text, point)).toBeUndefined()
})

test('a percentage says that it is one', () => {
  expect(parseNumber('20%', point)).toEqual({ value: 20, percent: true, inexact: false })
})

test('thousands are grouped only by the sign that the map names', () => {
  expect(parseNumber('1 234', { decimal: ',', thousands: '.' })).toBeUndefined()
  expect(parseNumber('1.234', { decimal: ',', thousands: '.' })?.value).toBe(1234)
  expect(parseNumber('1.234', { decimal: ',', thousands: '' })).toBeUndefined()
})

test.each([
  ['1,234', 'ambiguous'],
  ['1.234', 'ambiguous'],
  ['1,5', 'comma'],
  ['0,123', 'comma'],
  ['1234,567', 'comma'],
  ['1,234,567', 'point'],
  ['1.234,5', 'comma'],
  ['1,234.5', 'point'],
  ['2.75', 'point'],
  ['1234', 'none'],
  ['1 234', 'none'],
  ['n/a', 'not-a-number'],
])('%s says %s about the decimal sign', (text, evidence) => {
  expect(numberEvidence(text)).toBe(evidence)
})

test.each([
  ['9007199254740992', false],
  ['9007199254740993', true],
  ['12345678901234567890', true],
  ['9,007,199,254,740,993.5', true],
  ['0.30000000000000004', false],
  ['1e20', false],
])('%s loses digits: %s', (text, inexact) => {
  expect(parseNumber(text, point)?.inexact).toBe(inexact)
})
