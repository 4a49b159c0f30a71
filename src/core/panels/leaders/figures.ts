import { type KeyFigure, keyFigure } from '../figure.ts'
import type { GapFindings, LinkFindings, MarketFindings } from './findings.ts'

/** The gap in growth between leaders and laggards, with its companies; none without two groups. */
export function gapFigure({ gap, ...market }: MarketFindings & GapFindings): KeyFigure[] {
  const { value, low, high } = gap
  if (value === null) return []
  const { rule, weight } = market
  const n = rule.leaders + rule.laggards
  const interval = { value, low, high, n, better: null }
  return [
    keyFigure('gap', [...marketChoices(market), ...groupChoices(market), weight.used], {
      ...{ unit: 'growth', decimals: 1, metric: market.metric, period: spanOf(market) },
      ...interval,
    }),
  ]
}

/** How score and growth move together, over all companies. */
export function linkFigure(market: MarketFindings, { pearson, low, high, n }: LinkFindings): KeyFigure[] {
  if (pearson === null) return []
  return [
    keyFigure('link', marketChoices(market), {
      ...{ unit: 'correlation', decimals: 2, metric: market.metric, period: spanOf(market), span: 2 },
      ...{ value: pearson, low, high, n },
    }),
  ]
}

/** Choices behind every comparison of companies; the score's period is one only where it is none of the calendar's. */
export function marketChoices({ metric, scorePeriod, lag }: MarketFindings): (string | number | null)[] {
  return [metric, /^\d/.test(scorePeriod) ? 'period' : scorePeriod, lag]
}

/** How leaders and laggards are told apart. */
export function groupChoices({ rule }: MarketFindings): (string | number | null)[] {
  return [rule.id, rule.count]
}

/** The years that growth is of. */
export function spanOf({ growthSpan, from, to }: MarketFindings): KeyFigure['period'] {
  return growthSpan ?? (from && to ? { from, to } : null)
}
