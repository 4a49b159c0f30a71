import { expect, test } from 'vitest'
import { percentiles95 } from '../../src/core/stats/percentiles.ts'

test('the percentile is exact where the first draws mislead: they are the highest', () => {
  const falling = (draw: number) => 10_000 - draw
  let computed = 0
  const found = percentiles95(10_000, 1, (draw, floors, tell) => {
    if (falling(draw) <= floors[0]!) return
    computed++
    tell(0, falling(draw))
  })
  // 1 to 10,000: 500 values are above 9,500.
  expect(found).toEqual([9_500])
  expect(computed).toBeGreaterThan(10_000)
})

test('draws that are not above the guess are not asked for where the first draws are like the others', () => {
  const scattered = (draw: number) => 1 + ((draw * 7919) % 10_007)
  let computed = 0
  const found = percentiles95(10_007, 1, (draw, floors, tell) => {
    if (scattered(draw) <= floors[0]!) return
    computed++
    tell(0, scattered(draw))
  })
  expect(found).toEqual([Math.ceil(0.95 * 10_007)])
  expect(computed).toBeLessThan(2_500)
})

test('a quantity that is mostly zero has the percentile zero', () => {
  expect(
    percentiles95(2_000, 2, (draw, _, tell) => {
      if (draw % 50 === 0) tell(0, 3)
      if (draw % 10 === 0) tell(1, 4)
    }),
  ).toEqual([0, 4])
})
