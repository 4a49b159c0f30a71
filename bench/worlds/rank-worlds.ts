import { waldSe } from '../../src/core/stats/proportions.ts'
import { type Random, seededRandom } from '../../src/core/stats/random.ts'
import { type RankSet, type RankSetKind, rankSetAt, rankSets } from '../../src/core/stats/rank-sets.ts'

/** A market whose true values are known, and how a survey of it comes out. */
export interface RankWorld {
  name: string
  truth: readonly number[]
  /** Known standard errors, or the numbers of answers to a question of NPS, whose standard errors are estimated from them. */
  measured: { errors: readonly number[] } | { answers: readonly number[] }
}

export interface RankCoverage {
  /** Share of the worlds in which every set holds all ranks that its company truly has. */
  all: number
  /** For each company, the share of the worlds in which its set does. */
  each: number[]
}

/** Worlds drawn from the truth, with the sets that the panel gives them. With known errors c is the same in all, and drawn once. */
export function rankCoverage(
  { truth, measured }: RankWorld,
  kind: RankSetKind,
  { worlds, draws, seed }: { worlds: number; draws: number; seed: number },
): RankCoverage {
  const random = seededRandom(seed)
  const options = { kind, draws, seed: 1 }
  const known = 'errors' in measured ? rankSets(truth, measured.errors, options).critical : null
  const ranks = truth.map((value) => trueRanks(value, truth))
  const each = truth.map(() => 0)
  let all = 0
  for (let world = 0; world < worlds; world++) {
    const { estimates, errors } =
      'errors' in measured ? noisy(truth, measured.errors, random) : asked(truth, measured.answers, random)
    const sets = known
      ? truth.map((_, j) => rankSetAt(j, estimates, errors, known[j]!))
      : rankSets(estimates, errors, options).sets
    const held = sets.map((set, j) => holds(set, ranks[j]!))
    held.forEach((right, j) => {
      if (right) each[j]!++
    })
    if (held.every(Boolean)) all++
  }
  return { all: all / worlds, each: each.map((count) => count / worlds) }
}

/** Companies with equal true values have each of the ranks that they share. */
function trueRanks(value: number, truth: readonly number[]): RankSet {
  return {
    low: 1 + truth.filter((other) => other > value).length,
    high: truth.length - truth.filter((other) => other < value).length,
  }
}

const holds = (set: RankSet, ranks: RankSet) => set.low <= ranks.low && set.high >= ranks.high

function noisy(truth: readonly number[], errors: readonly number[], random: Random) {
  return { estimates: truth.map((value, j) => value + errors[j]! * random.normal()), errors }
}

/** Answers drawn one by one, 30 % of them passive; the standard error as the metric NPS has it. */
function asked(truth: readonly number[], answers: readonly number[], random: Random) {
  const surveys = truth.map((value, j) => {
    const n = answers[j]!
    const promoters = (0.7 + value / 100) / 2
    let [up, down] = [0, 0]
    for (let i = 0; i < n; i++) {
      const at = random.uniform()
      if (at < promoters) up++
      else if (at < 0.7) down++
    }
    return { value: (100 * (up - down)) / n, se: waldSe(up, down, n) }
  })
  return { estimates: surveys.map(({ value }) => value), errors: surveys.map(({ se }) => se) }
}

const steps = (count: number, at: (i: number) => number) => Array.from({ length: count }, (_, i) => at(i))

export const rankWorlds: readonly RankWorld[] = [
  { name: '2 equal', truth: [50, 50], measured: { errors: [3, 3] } },
  { name: '5 of methods §3', truth: [62, 55, 54, 40, 12], measured: { errors: [3, 3, 4, 5, 6] } },
  { name: '18 equal', truth: steps(18, () => 50), measured: { errors: steps(18, () => 3) } },
  { name: '18 equal, unequal errors', truth: steps(18, () => 50), measured: { errors: steps(18, (i) => 1 + i) } },
  {
    name: '18 close (a sixth of an error apart)',
    truth: steps(18, (i) => 50 - i / 2),
    measured: { errors: steps(18, () => 3) },
  },
  {
    name: '18 close, unequal errors',
    truth: steps(18, (i) => 50 - i / 2),
    measured: { errors: steps(18, (i) => 1 + ((i * 7) % 18)) },
  },
  { name: '18 far apart', truth: steps(18, (i) => 50 - 20 * i), measured: { errors: steps(18, () => 3) } },
  { name: '60 equal', truth: steps(60, () => 50), measured: { errors: steps(60, () => 3) } },
  {
    name: '18 surveys of 100 to 440 answers, equal',
    truth: steps(18, () => 30),
    measured: { answers: steps(18, (i) => 100 + 20 * i) },
  },
  {
    name: '18 surveys of 100 to 440 answers, close',
    truth: steps(18, (i) => 40 - i),
    measured: { answers: steps(18, (i) => 100 + 20 * i) },
  },
]
