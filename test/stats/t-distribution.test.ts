import { expect, test } from 'vitest'
import { tQuantile, tTwoSidedP } from '../../src/core/stats/t-distribution.ts'

/** Quantiles of R 4: qt(0.975, df). */
test.each([
  [1, 12.706204736174694],
  [2, 4.302652729749462],
  [9, 2.2621571628540993],
  [29, 2.045229642132703],
  [99, 1.9842169515864174],
  [1000, 1.9623390808264078],
])('the 95 %% quantile with %i degrees of freedom', (df, t) => {
  expect(tQuantile(0.95, df)).toBeCloseTo(t, 8)
})

test('the quantile tends to the normal one', () => {
  expect(tQuantile(0.95, 1e7)).toBeCloseTo(1.959963984540054, 6)
})

test('with one degree of freedom the tail is that of the Cauchy distribution', () => {
  for (const t of [0.1, 1, 5, 300]) expect(tTwoSidedP(t, 1)).toBeCloseTo(1 - (2 / Math.PI) * Math.atan(t), 12)
})

test('degrees of freedom need not be whole', () => {
  expect(tQuantile(0.95, 9.5)).toBeGreaterThan(tQuantile(0.95, 10))
  expect(tQuantile(0.95, 9.5)).toBeLessThan(tQuantile(0.95, 9))
})
