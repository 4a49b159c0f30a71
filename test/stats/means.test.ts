import { expect, test } from 'vitest'
import { tInterval } from '../../src/core/stats/means.ts'

test('the t interval of 10 answers with mean 4 and standard deviation 1', () => {
  const interval = tInterval(10, 4, 1)!
  expect(interval.se).toBeCloseTo(0.316228, 6)
  expect(interval.low).toBeCloseTo(3.284643, 6)
  expect(interval.high).toBeCloseTo(4.715357, 6)
})

test('one answer has no interval', () => {
  expect(tInterval(1, 4, 0)).toBeNull()
})
