import { expect, test } from 'vitest'
import { deviations, fitLine, meanInterval, onLine, slopeInterval } from '../../src/core/stats/regression.ts'

/** Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973): the first set, and the third, which one point bends. */
const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]
const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]
const bent = [7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73]

test("the line of Anscombe's first set is 3.0001 + 0.5001 x, with residuals of 1.2366", () => {
  const fit = fitLine(x, y)!
  expect(fit.intercept).toBeCloseTo(3.0000909, 7)
  expect(fit.slope).toBeCloseTo(0.5000909, 7)
  expect(fit.residualSd).toBeCloseTo(1.2366033, 7)
  expect(onLine(fit, 9)).toBeCloseTo(7.5009091, 7)
})

test('the band is narrowest at the mean: t(9) · s / √11 there, wider at the end', () => {
  const fit = fitLine(x, y)!
  // 7.5009091 ∓ 2.2621572 · 1.2366033 / √11
  expect(meanInterval(fit, 9)!.low).toBeCloseTo(6.657464, 6)
  expect(meanInterval(fit, 9)!.high).toBeCloseTo(8.3443542, 6)
  // 10.0013636 ∓ 2.2621572 · 1.2366033 · √(1/11 + 25/110)
  expect(meanInterval(fit, 14)!.low).toBeCloseTo(8.4234223, 6)
  expect(meanInterval(fit, 14)!.high).toBeCloseTo(11.579305, 6)
})

test('the slope of 0.5001 has the interval 0.2334 to 0.7668', () => {
  // 0.5000909 ∓ 2.2621572 · 1.2366033 / √110
  expect(slopeInterval(fitLine(x, y)!)!.low).toBeCloseTo(0.2333701, 6)
  expect(slopeInterval(fitLine(x, y)!)!.high).toBeCloseTo(0.7668117, 6)
})

test('a deviation is the distance from the line of the others, over its prediction error', () => {
  const found = deviations(x, y)
  x.forEach((at, i) => {
    const others = fitLine(without(x, i), without(y, i))!
    const error = others.residualSd! * Math.sqrt(1 + 1 / others.n + (at - others.meanX) ** 2 / others.sxx)
    expect(found[i]!.t).toBeCloseTo((y[i]! - onLine(others, at)) / error, 9)
  })
  // Student's t with 8 degrees of freedom: P(|T| > 2.081099) = 0.0709938, times 11.
  expect(found[2]!.t).toBeCloseTo(-2.081099, 6)
  expect(found[2]!.p).toBeCloseTo(0.7809317, 6)
})

test("the point that bends Anscombe's third set stands out at t = 1203.5, and no other does", () => {
  const found = deviations(x, bent)
  expect(found[2]!.t).toBeCloseTo(1203.5395, 2)
  expect(found.map((one) => one!.p < 0.05)).toEqual(x.map((_, i) => i === 2))
})

test('points on one line have no outliers, and one beside a line of the others does, at a finite t', () => {
  const line = x.map((value) => 0.1 + 0.3 * value)
  expect(deviations(x, line)).toEqual(x.map(() => null))
  const moved = deviations(x, [...line.slice(0, -1), 9])
  expect(moved.at(-1)!.t).toBeGreaterThan(1000)
  expect(moved.at(-1)!.t).toBeLessThan(1e9)
})

test('too few pairs, equal x and a pair that carries the line alone give no figure rather than NaN', () => {
  expect(fitLine([1], [1])).toBeNull()
  expect(fitLine([2, 2, 2], [1, 5, 3])).toBeNull()
  const two = fitLine([1, 2], [3, 5])!
  expect([two.slope, two.intercept]).toEqual([2, 1])
  expect([meanInterval(two, 1), slopeInterval(two)]).toEqual([null, null])
  expect(deviations([1, 2, 3], [1, 5, 2])).toEqual([null, null, null])
  expect(deviations([2, 2, 2, 2], [1, 5, 2, 7])).toEqual([null, null, null, null])
  // The last pair alone says what the slope is: its residual is zero whatever it is.
  const alone = deviations([1, 1, 1, 1, 5], [1, 2, 4, 3, 9])
  expect(alone.at(-1)).toBeNull()
  expect(alone.slice(0, -1).every((one) => Number.isFinite(one!.t) && Number.isFinite(one!.p))).toBe(true)
})

const without = (values: readonly number[], left: number) => values.filter((_, i) => i !== left)
