import { expect, test } from 'vitest'
import { twoDigitYear } from '../../src/core/import/headers/headers.ts'
import { dateEvidence, hasShortYear, parseDate, readPeriod } from '../../src/core/import/values/dates.ts'

test.each([
  ['21/12/2025 21:57', 'dmy', '2025-12-21'],
  ['12/21/2025', 'mdy', '2025-12-21'],
  ['03.04.2026', 'dmy', '2026-04-03'],
  ['03/04/2026', 'mdy', '2026-03-04'],
  ['2026-04-03T10:00:00+07:00', 'dmy', '2026-04-03'],
  ['2026/4/3', 'mdy', '2026-04-03'],
  ['20260403', 'dmy', '2026-04-03'],
  ['3/4/26', 'dmy', '2026-04-03'],
  ['3/4/98', 'dmy', '1998-04-03'],
  ['5 Jan 2024', 'mdy', '2024-01-05'],
  ['January 5, 2024', 'dmy', '2024-01-05'],
  ['ngày 5 tháng 1 năm 2024', 'mdy', '2024-01-05'],
  ['5. März 2024', 'mdy', '2024-03-05'],
  ['5. Mrz. 2024 14:30', 'mdy', '2024-03-05'],
  ['5 mars 2024', 'mdy', '2024-03-05'],
  ['1er août 2024', 'mdy', '2024-08-01'],
  ['5 de maio de 2024', 'mdy', '2024-05-05'],
  ['5/mai/2024', 'mdy', '2024-05-05'],
  ['05-Thg3-2024', 'mdy', '2024-03-05'],
  ['5 thg 3, 2024', 'mdy', '2024-03-05'],
  ['05-Mar-24', 'mdy', '2024-03-05'],
  ['15. 3. 2024', 'dmy', '2024-03-15'],
  ['Sept 5th, 2024', 'dmy', '2024-09-05'],
  ['29/02/2024', 'dmy', '2024-02-29'],
  ['2024-03-05T23:30:00Z', 'dmy', '2024-03-05'],
  ['2024-03-05 23:30:00.123+07:00', 'dmy', '2024-03-05'],
  ['3/5/2024 9:57 PM', 'mdy', '2024-03-05'],
  ['5/3/2024 21h30', 'dmy', '2024-03-05'],
  ['5/3/2024 9:57 CH', 'dmy', '2024-03-05'],
] as const)('%s read as %s is %s', (text, order, day) => {
  expect(parseDate(text, order)).toBe(day)
})

test.each([
  '29/02/2025',
  '31/04/2026',
  '00/00/0000',
  '13/13/2026',
  'yesterday',
  '1/2/3',
  '5 Foo 2024',
  '5 jui 2024',
  'marble 5, 2024',
  '05/03/2024 25:61',
  '05/03/2024 soon',
  '30. Februar 2024',
  '2023-02-29',
])('%s is no day', (text) => {
  expect(parseDate(text, 'dmy')).toBeUndefined()
})

test.each([
  ['13/02/2026', 'dmy'],
  ['02/13/2026', 'mdy'],
  ['03/04/2026', 'ambiguous'],
  ['05/05/2026', 'none'],
  ['2026-02-03', 'none'],
  ['hello', 'not-a-date'],
])('%s says %s about the order of day and month', (text, evidence) => {
  expect(dateEvidence(text)).toBe(evidence)
})

test('two-digit years are pivoted at 50', () => {
  expect(['95', '11', '50', '49', "'07"].map(twoDigitYear)).toEqual([1995, 2011, 1950, 2049, 2007])
  expect(twoDigitYear('1995')).toBeUndefined()
  expect(hasShortYear('3/4/26')).toBe(true)
  expect(hasShortYear('3/4/2026')).toBe(false)
  expect(hasShortYear('05-Mar-24')).toBe(true)
  expect(hasShortYear('Mar-24')).toBe(true)
  expect(hasShortYear('5 Mar 2024')).toBe(false)
})

test.each([
  ['2024', '2024-01-01', 'year'],
  ['Quý 1/2024', '2024-01-01', 'quarter'],
  ['Mar 2024', '2024-03-01', 'month'],
  ['März 2024', '2024-03-01', 'month'],
  ['maio de 2024', '2024-05-01', 'month'],
  ['Thg3-2024', '2024-03-01', 'month'],
  ['Mar-24', '2024-03-01', 'month'],
  ['03/2024', '2024-03-01', 'month'],
  ['21/12/2025', '2025-12-21', 'day'],
])('the period %s starts on %s, grain %s', (text, start, grain) => {
  expect(readPeriod(text, 'dmy')).toEqual({ start, grain })
})

test('a text that is no period is none', () => {
  expect(readPeriod('Foo 2024', 'dmy')).toBeUndefined()
  expect(readPeriod('soon', 'dmy')).toBeUndefined()
})
