/**
 * Whether the intervals are as sure as they say: thousands of seeded worlds whose truth is known, for each setting of rank sets, of the gap
 * between leaders and laggards, and of the link of score and growth. Ends with 1 where rank sets of known standard errors hold in
 * fewer than 94 % of the worlds. Run with: npm run bench worlds
 */
import { drawsFor } from '../src/core/panels/rankings/rank.ts'
import { distanceFromUniform, gapCoverage, nullPValues, spreads } from './worlds/gap-worlds.ts'
import { linkCoverage } from './worlds/link-worlds.ts'
import { type RankWorld, rankCoverage, rankWorlds } from './worlds/rank-worlds.ts'

/** Know a share of 95 % to within one point. */
const worlds = 2_000
/** To within half a point: of sixty companies the worst is looked at. */
const manyWorlds = 10_000
const least = 0.94

const percent = (share: number) => `${(100 * share).toFixed(1).padStart(5)} %`

/** Where standard errors are estimated, c has to be drawn anew in each world: with the least draws that the panel takes. */
function optionsOf({ truth, measured }: RankWorld) {
  return 'answers' in measured
    ? { worlds, draws: 10_000, seed: 4 }
    : { worlds: manyWorlds, draws: drawsFor(truth.length), seed: 4 }
}

function ranks(): boolean {
  console.log('Rank sets: share of the worlds in which they hold the true ranks')
  let holds = true
  for (const world of rankWorlds) {
    const options = optionsOf(world)
    const { all } = rankCoverage(world, 'simultaneous', options)
    const { each } = rankCoverage(world, 'marginal', options)
    const worst = Math.min(...each)
    const mean = each.reduce((sum, share) => sum + share, 0) / each.length
    console.log(
      `  ${world.name.padEnd(44)} simultaneous ${percent(all)}   marginal, worst company ${percent(worst)}, mean ${percent(mean)}   (${options.worlds})`,
    )
    if ('errors' in world.measured) holds = holds && all >= least && worst >= least
  }
  return holds
}

function gaps(): void {
  console.log(`Gap: share of ${worlds} worlds in which the 95 % bootstrap interval holds the true gap`)
  for (const [name, spread] of Object.entries(spreads)) {
    const shares = [2, 3, 5, 10, 20, 40].map(
      (size) => `${size}: ${percent(gapCoverage(size, spread, { worlds, draws: 10_000, seed: size }))}`,
    )
    console.log(`  ${name} growth, companies in a group  ${shares.join('   ')}`)
  }
  console.log(
    `Permutation p without a gap: shares under 1, 5, 10 and 50 %, and distance from uniform (limit ${(1.36 / Math.sqrt(manyWorlds)).toFixed(3)})`,
  )
  for (const [name, spread] of Object.entries(spreads)) {
    for (const size of [5, 10]) {
      const found = nullPValues(size, spread, { worlds: manyWorlds, draws: 2_000, seed: size })
      const under = [0.01, 0.05, 0.1, 0.5].map((level) => percent(found.filter((p) => p < level).length / manyWorlds))
      console.log(`  ${name}, ${size} in a group  ${under.join(' ')}   ${distanceFromUniform(found).toFixed(3)}`)
    }
  }
}

function links(): void {
  console.log(
    `Scatter: share of ${worlds} worlds in which r's interval, the slope's, and the band at the highest score hold the truth; worlds with a false outlier`,
  )
  for (const count of [4, 7, 10, 18, 60]) {
    for (const rho of [0, 0.6]) {
      const { r, slope, band, falseOutliers } = linkCoverage(count, rho, { worlds, seed: count })
      console.log(
        `  ${String(count).padStart(2)} companies, ρ = ${rho.toFixed(1)}   r ${percent(r)}   slope ${percent(slope)}   band ${percent(band)}   false outlier ${percent(falseOutliers)}`,
      )
    }
  }
}

const holds = ranks()
gaps()
links()
if (!holds) {
  console.error(`Rank sets hold in fewer than ${percent(least).trim()} of the worlds`)
  process.exitCode = 1
}
