import { expect, test } from 'vitest'
import {
  announced,
  clock,
  leftOf,
  longer,
  paused,
  setBack,
  started,
} from '../../../src/renderer/assess/workshop/countdown.ts'

const minute = 60_000
const five = { length: 5 * minute, left: 5 * minute, since: null }

test('time runs while it is started, and only then, however seldom one looks', () => {
  const running = started(five, 1_000)
  expect(leftOf(running, 1_000 + 90_000)).toBe(3.5 * minute)
  const still = paused(running, 1_000 + 90_000)
  expect(leftOf(still, 10 * minute)).toBe(3.5 * minute)
  expect(leftOf(started(still, 20 * minute), 21 * minute)).toBe(2.5 * minute)
})

test('it ends at nothing, does not start again, and is set back to its length', () => {
  const over = paused(started(five, 0), 99 * minute)
  expect(leftOf(over, 0)).toBe(0)
  expect(started(over, 0)).toEqual(over)
  expect(setBack(over)).toEqual(five)
})

test('it is made longer and shorter by minutes while it runs, by no less than one and no more than sixty', () => {
  const running = started(five, 0)
  expect(leftOf(longer(running, 1, 2 * minute), 3 * minute)).toBe(3 * minute)
  expect(leftOf(longer(running, -3, 2 * minute), 2 * minute)).toBe(0)
  expect(longer(five, -9, 0)).toEqual({ length: minute, left: minute, since: null })
  expect(longer(five, 99, 0).length).toBe(60 * minute)
})

test('the room is told a minute before the end, and at the end', () => {
  expect([61_000, 60_000, 1, 0].map(announced)).toEqual([null, 'last-minute', 'last-minute', 'time-up'])
})

test('a clock shows the seconds that have begun', () => {
  expect([300_000, 299_001, 59_000, 9_400, 0].map(clock)).toEqual(['5:00', '5:00', '0:59', '0:10', '0:00'])
})
