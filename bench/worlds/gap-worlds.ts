import { type Random, seededRandom } from '../../src/core/stats/random.ts'
import { bootstrapDifference, drawMembers, type Group, meanOfU, permutationP } from '../../src/core/stats/resampling.ts'

/** How growth is spread within a group: symmetrical, or with a few companies far above the rest. */
export const spreads: Readonly<Record<string, (random: Random) => number>> = {
  normal: (random) => random.normal(),
  // Of mean zero and standard deviation one.
  skewed: (random) => (Math.exp(random.normal()) - Math.exp(0.5)) / Math.sqrt((Math.E - 1) * Math.E),
}

interface Worlds {
  worlds: number
  draws: number
  seed: number
}

const groupOf = (size: number, shift: number, spread: (random: Random) => number, random: Random): Group => ({
  u: Float64Array.from({ length: size }, () => shift + spread(random)),
  v: new Float64Array(size),
})

/** Share of the worlds in which the bootstrap interval holds the true gap of two groups of `size` companies. */
export function gapCoverage(size: number, spread: (random: Random) => number, { worlds, draws, seed }: Worlds): number {
  const random = seededRandom(seed)
  const gap = 2
  // As in the panel, whose draws have a fixed seed.
  const drawn = drawMembers(size, size, { draws })
  let held = 0
  for (let world = 0; world < worlds; world++) {
    const leaders = groupOf(size, gap, spread, random)
    const laggards = groupOf(size, 0, spread, random)
    const { low, high } = bootstrapDifference(leaders, laggards, meanOfU, drawn)!
    if (low <= gap && gap <= high) held++
  }
  return held / worlds
}

/** The permutation p of worlds without a gap, smallest first: uniform where the test is honest. */
export function nullPValues(
  size: number,
  spread: (random: Random) => number,
  { worlds, draws, seed }: Worlds,
): number[] {
  const random = seededRandom(seed)
  const found = Array.from(
    { length: worlds },
    () => permutationP(groupOf(size, 0, spread, random), groupOf(size, 0, spread, random), meanOfU, { draws })!,
  )
  return found.sort((a, b) => a - b)
}

/** Largest distance of the sorted values from the uniform distribution (Kolmogorov); 1.36 / √n is exceeded in one of twenty. */
export function distanceFromUniform(sorted: readonly number[]): number {
  const n = sorted.length
  return sorted.reduce((most, p, i) => Math.max(most, Math.abs(p - i / n), Math.abs((i + 1) / n - p)), 0)
}
