import { clearWithout, differencesWithout } from '../../stats/leave-one-out.ts'
import {
  bootstrapDifference,
  difference,
  drawMembers,
  type Group,
  meanOfU,
  permutationP,
  type SumStatistic,
  sum,
} from '../../stats/resampling.ts'
import type { GapFindings, Influence, Weight } from './findings.ts'
import type { Groups, Scored } from './groups.ts'

/** A company with revenue in every period of the window. */
export interface Complete extends Scored {
  own: boolean
  /** Fraction a year over the window. */
  growth: number
  /** Revenue by period of the window; the first and the last are above zero. */
  revenue: number[]
}

/** How often companies are drawn again for the interval and the p. */
export const draws = 10_000

const percent = 100

/** A gap that is written as 0.0 has no sign that could be lost. */
export const noGap = 0.05

/** What is compared: growth in percent a year, as the mean of the companies' growth, or as the growth of their summed revenue. */
export interface Comparison {
  leaders: Group
  laggards: Group
  statistic: SumStatistic
}

export function comparisonOf(groups: Groups<Complete>, weight: Weight, years: number): Comparison {
  const isEqual = weight === 'equal'
  const groupOf = (members: readonly Complete[]): Group => ({
    u: Float64Array.from(members, ({ growth, revenue }) => (isEqual ? percent * growth : revenue[0]!)),
    v: Float64Array.from(members, ({ revenue }) => (isEqual ? 0 : revenue.at(-1)!)),
  })
  return {
    leaders: groupOf(groups.leaders),
    laggards: groupOf(groups.laggards),
    statistic: isEqual ? meanOfU : (first, last) => percent * ((last / first) ** (1 / years) - 1),
  }
}

/** Growth of one group, in percent a year. */
export function growthOfGroup(group: Group, statistic: SumStatistic): number {
  return statistic(sum(group.u), sum(group.v), group.u.length)
}

/** The gap in growth between the two groups, and how far it can be relied on (methods §4). */
export function measureGap(groups: Groups<Complete>, weight: Weight, years: number): GapFindings {
  if (groups.none) return { gap: { value: null, low: null, high: null, p: null }, looRange: null, influence: null }
  const { leaders, laggards, statistic } = comparisonOf(groups, weight, years)
  const drawn = drawMembers(leaders.u.length, laggards.u.length, { draws })
  const interval = bootstrapDifference(leaders, laggards, statistic, drawn)
  const gap = {
    value: difference(leaders, laggards, statistic),
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    p: permutationP(leaders, laggards, statistic, { draws }),
  }
  const without = differencesWithout(leaders, laggards, statistic)
  const known = without.filter((value) => value !== null)
  const stillClear = isGapClear(gap) ? clearWithout(leaders, laggards, statistic, drawn) : null
  const companies = [...groups.leaders, ...groups.laggards]
  const left = companies.flatMap(({ company }, i) => {
    const value = without[i]!
    return value === null ? [] : [{ company, value, effect: effectOf(gap.value, value, stillClear?.[i] ?? null) }]
  })
  return {
    gap,
    looRange: known.length === 0 ? null : { low: Math.min(...known), high: Math.max(...known) },
    influence: mostInfluential(gap.value, left),
  }
}

/** Have two gaps different signs, neither so small that it is none. */
export function isOpposite(gap: number, other: number): boolean {
  return Math.abs(gap) >= noGap && Math.abs(other) >= noGap && Math.sign(gap) !== Math.sign(other)
}

function effectOf(gap: number, without: number, stillClear: boolean | null): Influence['effect'] {
  if (Math.abs(gap) >= noGap && Math.sign(without) !== Math.sign(gap)) return 'flips'
  return stillClear === false ? 'unclear' : 'none'
}

/** The company that makes the result, if there is one; else the one that moves it most. */
function mostInfluential(gap: number, left: readonly Influence[]): Influence | null {
  const worst = ['none', 'unclear', 'flips'] as const
  const rank = ({ effect, value }: Influence) => [worst.indexOf(effect), Math.abs(value - gap)] as const
  return left.reduce<Influence | null>((most, one) => {
    if (most === null) return one
    const [a, b] = [rank(one), rank(most)]
    return a[0] > b[0] || (a[0] === b[0] && a[1] > b[1]) ? one : most
  }, null)
}

/** Certain: the interval leaves out zero and fewer than one in twenty shuffles give such a gap. */
export function isGapClear({ value, low, high, p }: GapFindings['gap']): boolean {
  if (value === null || low === null || high === null || p === null) return false
  return (low > 0 || high < 0) && p < 0.05
}
