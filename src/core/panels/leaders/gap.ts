import { cagr } from '../../stats/growth.ts'
import { mean } from '../../stats/ratings.ts'
import {
  bootstrapDifference,
  difference,
  type GroupStatistic,
  leaveOneOutRange,
  permutationP,
} from '../../stats/resampling.ts'
import { type GapFindings, type Rule, type Weight, weights } from './findings.ts'
import { type Groups, groupsOf, type Scored } from './groups.ts'

/** A company with revenue in every period of the window. */
export interface Complete extends Scored {
  own: boolean
  /** Fraction a year over the window. */
  growth: number
  /** Revenue by period of the window. */
  revenue: number[]
}

/** How often companies are drawn again for the interval and the p. */
export const draws = 10_000

/** Robustness counts these, each with every weight. */
const robustnessRules: readonly Rule[] = (['quartile', 'tercile', 'median', 'sd'] as const).map((id) => ({
  id,
  count: null,
}))

const percent = 100

/** Growth of a group in percent a year: the mean of its companies' growth, or the growth of their summed revenue. */
function growthOf(weight: Weight, years: number): GroupStatistic<Complete> {
  if (weight === 'equal') {
    return (group) => {
      const value = mean(group.map(({ growth }) => growth))
      return value === null ? null : percent * value
    }
  }
  const total = (group: readonly Complete[], place: 0 | -1) =>
    group.reduce((sum, { revenue }) => sum + revenue.at(place)!, 0)
  return (group) => {
    const value = cagr(total(group, 0), total(group, -1), years)
    return value === null ? null : percent * value
  }
}

/** The gap in growth between the two groups, and how far it can be relied on (methods §4). */
export function measureGap({ leaders, laggards, none }: Groups<Complete>, weight: Weight, years: number): GapFindings {
  if (none) return { gap: { value: null, low: null, high: null, p: null }, looRange: null }
  const statistic = growthOf(weight, years)
  const interval = bootstrapDifference(leaders, laggards, statistic, { draws })
  return {
    gap: {
      value: difference(leaders, laggards, statistic),
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      p: permutationP(leaders, laggards, statistic, { draws }),
    },
    looRange: leaveOneOutRange(leaders, laggards, statistic),
  }
}

/** Certain: the interval leaves out zero and fewer than one in twenty shuffles give such a gap. */
export function isGapClear({ value, low, high, p }: GapFindings['gap']): boolean {
  if (value === null || low === null || high === null || p === null) return false
  return (low > 0 || high < 0) && p < 0.05
}

/**
 * In how many combinations of rule and weight the gap has the sign of `value`, out of those that give two groups.
 * `summable` false leaves out revenue weights: the companies report in several currencies.
 */
export function countSameSign(
  companies: readonly Complete[],
  value: number | null,
  years: number,
  summable: boolean,
): { kept: number; of: number } | null {
  if (value === null) return null
  const gaps = robustnessRules.flatMap((rule) => {
    const { leaders, laggards, none } = groupsOf(companies, rule)
    if (none) return []
    return weights
      .filter((weight) => summable || weight === 'equal')
      .map((weight) => difference(leaders, laggards, growthOf(weight, years)))
  })
  const known = gaps.filter((gap) => gap !== null)
  return { kept: known.filter((gap) => Math.sign(gap) === Math.sign(value)).length, of: known.length }
}
