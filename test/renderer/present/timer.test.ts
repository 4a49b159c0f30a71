import { expect, test } from 'vitest'
import { elapsed, left, reset, started, timeText, toggled } from '../../../src/renderer/present/timer.ts'

test('a timer counts from its start, but not while it is paused', () => {
  const running = started(1000)
  expect(elapsed(running, 4000)).toBe(3000)
  const paused = toggled(running, 4000)
  expect(elapsed(paused, 90_000)).toBe(3000)
  expect(elapsed(toggled(paused, 90_000), 91_500)).toBe(4500)
})

test('a timer that is set to zero runs on if it ran, and waits if it was paused', () => {
  const running = started(1000)
  expect(elapsed(reset(running, 9000), 9500)).toBe(500)
  expect(elapsed(reset(toggled(running, 5000), 9000), 20_000)).toBe(0)
})

test.each([
  [0, '0:00'],
  [59_999, '0:59'],
  [65_000, '1:05'],
  [3_599_000, '59:59'],
  [3_661_000, '1:01:01'],
])('%i ms are %s', (milliseconds, text) => {
  expect(timeText(milliseconds)).toBe(text)
})

test('the time that is left and the time that has gone by add up to the minutes planned, also beyond them', () => {
  expect(timeText(left(20, 65_400))).toBe('18:55')
  expect(left(1, 75_900)).toBe(-15_000)
})
