/**
 * How much of the processor's time confidence sets for ranks take at 10,000 draws, in Node, beside the paper's definition written down line by line in the same run. New
 * draws are those of a seed that was not asked for before; kept ones are found again, as by a slide whose metric or period is changed. Both ways must
 * give the same sets. Everything is seeded. Run with: npm run bench ranks
 */
import { seededRandom } from '../src/core/stats/random.ts'
import { rankSets } from '../src/core/stats/rank-sets.ts'
import { plainRankSets } from './ranks/plain.ts'

const draws = 10_000
const rounds = 9
const limit = { companies: 200, milliseconds: 300 }

/** So many companies like those of a survey: NPS around 30, standard errors of 2 to 9 points. */
function market(count: number) {
  const random = seededRandom(count)
  const standardErrors = Array.from({ length: count }, () => 2 + 7 * random.uniform())
  return { estimates: standardErrors.map((se) => 30 + 12 * random.normal() + se * random.normal()), standardErrors }
}

function timed<T>(work: () => T): { time: number; result: T } {
  const start = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(start)
  return { time: (user + system) / 1000, result }
}

const text = (milliseconds: number) => milliseconds.toFixed(1).padStart(8)

const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!

for (const companies of [20, 60, 200]) {
  const { estimates, standardErrors } = market(companies)
  console.log(`${companies} companies, ${draws} draws: median of ${rounds} rounds`)
  for (const kind of ['simultaneous', 'marginal'] as const) {
    const sets = (seed: number) => timed(() => rankSets(estimates, standardErrors, { kind, draws, seed }))
    const seeds = Array.from({ length: rounds }, (_, round) => 1 + round)
    // Another seed in between lets the draws of the seed before be forgotten.
    const fresh = seeds.map((seed) => sets(seed).time)
    const seed = seeds.at(-1)!
    const kept = seeds.map(() => sets(seed).time)
    const plain = timed(() => plainRankSets(estimates, standardErrors, { kind, draws, seed }))
    console.log(
      `  ${kind.padEnd(12)} new draws ${text(median(fresh))} ms, kept draws ${text(median(kept))} ms, by the definition ` +
        `${text(plain.time)} ms: ${(plain.time / median(fresh)).toFixed(0)} and ${(plain.time / median(kept)).toFixed(0)} times`,
    )
    if (JSON.stringify(sets(seed).result.sets) !== JSON.stringify(plain.result)) {
      console.error(`  The ${kind} sets differ from those of the definition.`)
      process.exitCode = 1
    }
    if (companies === limit.companies && median(fresh) > limit.milliseconds) {
      console.error(`  More than ${limit.milliseconds} ms.`)
      process.exitCode = 1
    }
  }
}
