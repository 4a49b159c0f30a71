import type { Recipe } from '../../../metrics/cx-index/recipe.ts'
import { asRanked, compositeValue } from '../../../stats/composite.ts'
import { dirichletDraws } from '../../../stats/dirichlet.ts'
import { type RankSpread, rankStability } from '../../../stats/rank-stability.ts'
import type { NamedEstimate } from '../scope.ts'
import type { WeightSpread } from './findings.ts'

/** 1,000 at least (methods of the OECD handbook); the same seed gives the same slide in every host. */
export const draws = 1_000
export const seed = 2008
/** How close other weights stay to the chosen ones (decision 23): a weight of a half then has a standard deviation of 11 points. */
export const concentration = 20

/** The ranks of estimates that have a value, under weights drawn around those of the recipe. All weights of the recipe are above 0. */
export function underOtherWeights(
  estimates: readonly NamedEstimate[],
  { weights, mean }: Recipe,
): { spreads: RankSpread[]; weights: WeightSpread[] } {
  const centre = weights.map(({ weight }) => weight)
  const drawn = dirichletDraws(centre, { concentration, draws, seed })
  const inParts = estimates.map(({ value, parts }) => {
    const ordered = weights.map(({ part, weight }) => {
      const found = parts?.find((known) => known.part === part)
      return { value: found?.value ?? 0, weight }
    })
    return { fixed: parts ? null : value!, parts: ordered }
  })
  const spreads = rankStability(estimates.length, draws, (draw, values) => {
    const shares = drawn[draw]!
    for (let row = 0; row < inParts.length; row++) {
      const { fixed, parts } = inParts[row]!
      for (let i = 0; i < parts.length; i++) parts[i]!.weight = shares[i]!
      values[row] = fixed ?? asRanked(compositeValue(parts, mean))
    }
  })
  const quantile = (i: number, share: number) => {
    const ascending = drawn.map((shares) => shares[i]!).sort((a, b) => a - b)
    return ascending[Math.ceil(share * draws) - 1]!
  }
  return {
    spreads,
    weights: weights.map(({ part, weight }, i) => ({ part, weight, low: quantile(i, 0.05), high: quantile(i, 0.95) })),
  }
}
