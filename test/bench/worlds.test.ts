import { expect, test } from 'vitest'
import { distanceFromUniform, gapCoverage, nullPValues, spreads } from '../../bench/worlds/gap-worlds.ts'
import { linkCoverage } from '../../bench/worlds/link-worlds.ts'
import { rankCoverage, rankWorlds } from '../../bench/worlds/rank-worlds.ts'

/** Short runs of `npm run bench worlds`; seeded, so that they come out the same every time. */

const options = { worlds: 2_000, draws: 10_000, seed: 7 }
const known = rankWorlds.filter(({ measured }) => 'errors' in measured)

test.each(known.map((world) => [world.name, world] as const))(
  'simultaneous rank sets hold all true ranks in 94 of 100 worlds: %s',
  (_, world) => {
    expect(rankCoverage(world, 'simultaneous', options).all).toBeGreaterThanOrEqual(0.94)
  },
)

test('a marginal rank set holds in 94 of 100 worlds for each company, but not all of them at once', () => {
  const world = rankWorlds.find(({ name }) => name === '18 equal, unequal errors')!
  const { all, each } = rankCoverage(world, 'marginal', options)
  expect(Math.min(...each)).toBeGreaterThanOrEqual(0.94)
  expect(all).toBeLessThan(0.9)
})

test('sets that are drawn from surveys of 100 answers or more hold in 92 of 100 worlds', () => {
  const world = rankWorlds.find(({ measured }) => 'answers' in measured)!
  const { all } = rankCoverage(world, 'simultaneous', { ...options, worlds: 200 })
  expect(all).toBeGreaterThanOrEqual(0.92)
})

test('the permutation p is uniform where there is no gap, also where growth is skewed', () => {
  for (const spread of [spreads.normal!, spreads.skewed!]) {
    const found = nullPValues(6, spread, { worlds: 1_000, draws: 1_000, seed: 3 })
    // Kolmogorov's limit for one test of a hundred.
    expect(distanceFromUniform(found)).toBeLessThan(1.63 / Math.sqrt(1_000))
  }
})

test('a distance from uniform is found: of a p that is squared', () => {
  const p = Array.from({ length: 1_000 }, (_, i) => ((i + 0.5) / 1_000) ** 2)
  // The largest distance of √p from p is at p = 1/4.
  expect(distanceFromUniform(p)).toBeCloseTo(0.25, 2)
})

test('the bootstrap interval of the gap is too narrow in small groups, and less so in large ones', () => {
  const shares = [5, 10, 40].map((size) => gapCoverage(size, spreads.normal!, { worlds: 500, draws: 1_000, seed: 2 }))
  expect(shares[0]).toBeGreaterThan(0.85)
  expect(shares[0]).toBeLessThan(shares[2]!)
  expect(shares[2]).toBeGreaterThan(0.91)
})

test('intervals of r and slope and the band hold in 94 of 100 worlds, and outliers are named in 6 of 100 at most where there are none', () => {
  for (const rho of [0, 0.6]) {
    const found = linkCoverage(18, rho, { worlds: 2_000, seed: 1 })
    expect(Math.min(found.r, found.slope, found.band)).toBeGreaterThanOrEqual(0.94)
    expect(found.falseOutliers).toBeLessThanOrEqual(0.06)
  }
})
