import { describe, expect, test } from 'vitest'
import { dirichletDraws, gammaDraw } from '../../src/core/stats/dirichlet.ts'
import { seededRandom } from '../../src/core/stats/random.ts'

const meanOf = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length
const varianceOf = (values: readonly number[]) => {
  const mean = meanOf(values)
  return meanOf(values.map((value) => (value - mean) ** 2))
}

test.each([0.3, 1, 2.5, 20])('a gamma of shape %f has that mean and that variance', (shape) => {
  const random = seededRandom(5)
  const draws = Array.from({ length: 40_000 }, () => gammaDraw(shape, random))
  // Four standard errors: of the mean √(k/n), of the variance √((2k² + 6k)/n).
  expect(Math.abs(meanOf(draws) - shape)).toBeLessThan(4 * Math.sqrt(shape / 40_000))
  expect(Math.abs(varianceOf(draws) - shape)).toBeLessThan(4 * Math.sqrt((2 * shape ** 2 + 6 * shape) / 40_000))
})

describe('shares around 50, 30 and 20 %', () => {
  const centre = [0.5, 0.3, 0.2]
  const draws = dirichletDraws(centre, { concentration: 20, draws: 20_000, seed: 1 })

  test('sum to 1 in every draw, and none is negative', () => {
    for (const shares of draws) {
      expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12)
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(0)
    }
  })

  test('have the centre as their mean and c(1 − c)/21 as their variance', () => {
    centre.forEach((share, i) => {
      const drawn = draws.map((shares) => shares[i]!)
      const variance = (share * (1 - share)) / 21
      expect(Math.abs(meanOf(drawn) - share)).toBeLessThan(4 * Math.sqrt(variance / 20_000))
      expect(varianceOf(drawn) / variance).toBeGreaterThan(0.95)
      expect(varianceOf(drawn) / variance).toBeLessThan(1.05)
    })
  })

  test('have the quantiles of the beta distribution', () => {
    // A share of a Dirichlet is a beta: of Beta(10, 10) 5 % lie below 0.3201 (scipy.stats.beta.ppf).
    const half = draws.map((shares) => shares[0]!).sort((a, b) => a - b)
    expect(Math.abs(half[1_000]! - 0.32009)).toBeLessThan(0.006)
    expect(Math.abs(half[19_000]! - 0.67991)).toBeLessThan(0.006)
  })

  test('are the same for the same seed, others for another', () => {
    const again = dirichletDraws(centre, { concentration: 20, draws: 3, seed: 1 })
    expect(again).toEqual(draws.slice(0, 3))
    expect(dirichletDraws(centre, { concentration: 20, draws: 3, seed: 2 })).not.toEqual(again)
  })
})
