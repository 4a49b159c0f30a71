import { bootstrapDifference, type Drawn, difference, drawMembers } from '../../stats/resampling.ts'
import type { ReadableDb } from '../../workspace/database.ts'
import { type Period, periodKey, periodsBetween, periodsPerYear } from '../../workspace/period.ts'
import { type Rule, type Weight, weights } from './findings.ts'
import { type Comparison, type Complete, comparisonOf } from './gap.ts'
import { type Groups, groupsOf } from './groups.ts'
import { type Market, readMarket } from './market.ts'
import { type Chosen, namedRules, ruleKey } from './settings.ts'

/** One way of asking the same question: a rule, a weight, a window, and a period of the score. */
export interface Combination {
  rule: Rule
  weight: Weight
  from: Period
  to: Period
  /** `average`, `base`, or a period key. */
  scorePeriod: string
  /** Companies in the smaller group. */
  k: number
  /** Percentage points a year, leaders minus laggards. */
  gap: number
  /** Null with fewer than two companies in a group, and where no intervals were asked for. */
  low: number | null
  high: number | null
}

/** How often companies are drawn again for the interval of each combination: there are dozens. */
export const drawsEach = 1_000

/** Best and worst so many, where none is asked for. */
const usualTop: Rule = { id: 'top', count: 5 }

/**
 * The gap by every rule, with both weights, over the whole window and over each half of it, by the score of the window and of its first
 * period (methods §4). Ways that give no two groups are left out, and so are those that only repeat another: the best five where they are a
 * quarter, a third or half of the companies, scores that are the same in both periods. Several currencies leave no weight by revenue.
 * @param intervals whether each has its interval, which takes longer than all else.
 */
export function combinationsOf(db: ReadableDb, asked: Chosen, shown: Market, intervals: boolean): Combination[] {
  const { told } = shown
  if (told.lack !== null) return []
  const top = asked.rule.id === 'top' ? asked.rule : usualTop
  const scores = [...new Set([told.scorePeriod, 'average', 'base'])]
  const key = [
    `leaders combinations ${intervals}`,
    told.metric,
    windowKey(shown.periods),
    top === usualTop ? '' : ruleKey(top),
    ...scores,
  ].join(' ')
  const intervalOf = intervals ? sharedDraws() : () => null
  return db.once(key, () =>
    windowsOf(shown.periods).flatMap((window) => {
      const markets = scores.map((scorePeriod) =>
        readMarket(db, { ...asked, ...window, metric: told.metric!, scorePeriod: periodOfScore(scorePeriod, asked) }),
      )
      return markets
        .filter((market, i) => !markets.slice(0, i).some((before) => hasSameScores(before, market)))
        .flatMap((market) => combinationsIn(market, top, intervalOf))
    }),
  )
}

function periodOfScore(scorePeriod: string, asked: Chosen): Chosen['scorePeriod'] {
  return scorePeriod === 'average' || scorePeriod === 'base' ? scorePeriod : asked.scorePeriod
}

const windowKey = (periods: readonly Period[]) =>
  [periods[0], periods.at(-1)].map((at) => at && periodKey(at)).join(' ')

/** The whole window, and where each is at least a year long, its first and its second half. */
function windowsOf(periods: readonly Period[]): { from: Period; to: Period }[] {
  const [first, last] = [periods[0]!, periods.at(-1)!]
  const middle = periods[(periods.length - 1) >> 1]!
  const halves = [
    { from: first, to: middle },
    { from: middle, to: last },
  ]
  const isLong = ({ from, to }: { from: Period; to: Period }) => periodsBetween(from, to) >= periodsPerYear(from.grain)
  return [{ from: first, to: last }, ...(halves.every(isLong) ? halves : [])]
}

function hasSameScores({ complete: a }: Market, { complete: b }: Market): boolean {
  return a.length === b.length && a.every(({ company, score }, i) => b[i]!.company === company && b[i]!.score === score)
}

type IntervalOf = (comparison: Comparison) => { low: number; high: number } | null

/** Intervals of comparisons; groups of the same sizes are drawn once for all of them. */
function sharedDraws(): IntervalOf {
  const made = new Map<string, Drawn>()
  return ({ leaders, laggards, statistic }) => {
    const sizes = [leaders.u.length, laggards.u.length] as const
    const key = sizes.join(' ')
    const drawn = made.get(key) ?? drawMembers(...sizes, { draws: drawsEach })
    made.set(key, drawn)
    return bootstrapDifference(leaders, laggards, statistic, drawn)
  }
}

function combinationsIn({ complete, years, told }: Market, top: Rule, intervalOf: IntervalOf): Combination[] {
  const named = namedRules.map((id) => ({ rule: { id, count: null }, groups: groupsOf(complete, { id, count: null }) }))
  const topGroups = groupsOf(complete, top)
  const repeats = named.some(({ rule, groups }) => rule.id !== 'sd' && smallerSize(groups) === smallerSize(topGroups))
  const ways = repeats && ruleKey(told.rule) !== ruleKey(top) ? named : [...named, { rule: top, groups: topGroups }]
  const used = told.currencies.length > 1 ? (['equal'] as const) : weights
  return ways
    .filter(({ groups }) => groups.none === null)
    .flatMap(({ rule, groups }) =>
      used.map((weight): Combination => {
        const comparison = comparisonOf(groups, weight, years)
        const { leaders, laggards, statistic } = comparison
        const interval = intervalOf(comparison)
        return {
          rule,
          weight,
          from: told.from!,
          to: told.to!,
          scorePeriod: told.scorePeriod,
          k: smallerSize(groups),
          gap: difference(leaders, laggards, statistic),
          low: interval?.low ?? null,
          high: interval?.high ?? null,
        }
      }),
    )
}

const smallerSize = ({ leaders, laggards }: Groups<Complete>) => Math.min(leaders.length, laggards.length)

/** Is this the combination of these settings. */
export function isShown({ rule, weight, from, to, scorePeriod }: Combination, { told }: Market): boolean {
  return (
    ruleKey(rule) === ruleKey(told.rule) &&
    weight === told.weight.used &&
    scorePeriod === told.scorePeriod &&
    from.start === told.from?.start &&
    to.start === told.to?.start
  )
}

/** In how many of the combinations the gap has the sign of the one shown; null without one. */
export function keptSign(
  combinations: readonly Combination[],
  gap: number | null,
): { kept: number; of: number } | null {
  if (gap === null) return null
  const kept = combinations.filter((one) => Math.sign(one.gap) === Math.sign(gap)).length
  return { kept, of: combinations.length }
}

/** The gap of the same companies by the other weight, where revenue can be summed. */
export function otherWeight(
  combinations: readonly Combination[],
  market: Market,
): { weight: Weight; gap: number } | null {
  const same = combinations.find(
    (one) => one.weight !== market.told.weight.used && isShown({ ...one, weight: market.told.weight.used }, market),
  )
  return same ? { weight: same.weight, gap: same.gap } : null
}
