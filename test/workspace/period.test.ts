import { expect, test } from 'vitest'
import {
  parsePeriod,
  periodEnd,
  periodHolding,
  periodKey,
  periodsBetween,
  shiftPeriod,
} from '../../src/core/workspace/period.ts'

test.each([
  ['2024', '2024'],
  ['FY2024', '2024'],
  ['Năm 2024', '2024'],
  ['2024-Q1', '2024-Q1'],
  ['2024 q3', '2024-Q3'],
  ['Q1 2024', '2024-Q1'],
  ['Q4/2023', '2023-Q4'],
  ['Quý 1/2024', '2024-Q1'],
  ['quý IV 2023', '2023-Q4'],
  ['Quý 2 năm 2024', '2024-Q2'],
  ['2024-03', '2024-03'],
  ['03/2024', '2024-03'],
  ['Tháng 3/2024', '2024-03'],
  ['Tháng 3 năm 2024', '2024-03'],
  ['2024-03-05', '2024-03-05'],
  ['2024-03-05T10:00:00', '2024-03-05'],
])('parsePeriod reads %s as %s', (text, key) => {
  expect(periodKey(parsePeriod(text)!)).toBe(key)
})

test('parsePeriod reads Vietnamese typed with combining marks', () => {
  expect(periodKey(parsePeriod('Quý 1/2024'.normalize('NFD'))!)).toBe('2024-Q1')
})

test.each(['', '24', '2024-13', '2024-Q5', '2025-02-29', '05/03/2024', 'last year', '20240'])(
  'parsePeriod leaves %j alone',
  (text) => {
    expect(parsePeriod(text)).toBeUndefined()
  },
)

test('a period holds a date at every grain', () => {
  expect(periodHolding('2024-08-15', 'year').start).toBe('2024-01-01')
  expect(periodHolding('2024-08-15', 'quarter').start).toBe('2024-07-01')
  expect(periodHolding('2024-08-15', 'month').start).toBe('2024-08-01')
  expect(periodHolding('2024-08-15', 'day').start).toBe('2024-08-15')
})

test('periods are half-open and shift over the ends of years', () => {
  expect(periodEnd(parsePeriod('2024-12')!)).toBe('2025-01-01')
  expect(periodEnd(parsePeriod('2024-02-29')!)).toBe('2024-03-01')
  expect(periodKey(shiftPeriod(parsePeriod('2024-Q1')!, -1))).toBe('2023-Q4')
  expect(periodKey(shiftPeriod(parsePeriod('2024')!, -3))).toBe('2021')
})

test('2016 to 2021 is five intervals', () => {
  expect(periodsBetween(parsePeriod('2016')!, parsePeriod('2021')!)).toBe(5)
  expect(periodsBetween(parsePeriod('2019-Q4')!, parsePeriod('2021-Q1')!)).toBe(5)
  expect(periodsBetween(parsePeriod('2024-02-28')!, parsePeriod('2024-03-01')!)).toBe(2)
})
