import { gathered } from '../../metrics/imported-rows.ts'
import { type Period, periodEnd, periodKey, yearsLater } from '../../workspace/period.ts'
import type { Lag } from './findings.ts'
import type { RevenueRow } from './revenue.ts'
import type { Chosen } from './settings.ts'

/** The window of revenue, first to last period. */
export interface Window {
  from: Period
  to: Period
}

/** From the first to the last period with revenue of two companies (of one, where no period has two), or as set. */
export function windowOf(revenue: readonly RevenueRow[], { from, to }: Pick<Chosen, 'from' | 'to'>): Window | null {
  const byPeriod = gathered(revenue, ({ period }) => periodKey(period))
  const shared = byPeriod.filter((rows) => rows.length >= 2)
  const usual = distinctPeriods((shared.length > 0 ? shared : byPeriod).flat())
  const all = distinctPeriods(revenue)
  const first = (from ? all.find((period) => period.start >= from.start) : usual[0]) ?? null
  const last = (to ? all.findLast((period) => periodEnd(period) <= periodEnd(to)) : usual.at(-1)) ?? null
  return first && last && first.start <= last.start ? { from: first, to: last } : null
}

/**
 * Score and growth `lag` years apart. Growth begins so many years after the score's first period (that of the window, or the one asked
 * for) and ends with the window; a score averaged over the window leaves out as many years at its end, so that both are equally long.
 * Without a lag both have the whole window. `growth` is null where no revenue is left for it.
 */
export function laggedWindows(
  window: Window,
  revenue: readonly RevenueRow[],
  scorePeriod: Chosen['scorePeriod'],
  lag: Lag,
): { score: Window; growth: Window | null } {
  if (lag === 0) return { score: window, growth: window }
  const scoredFrom = typeof scorePeriod === 'string' ? window.from : scorePeriod
  return {
    score: { from: window.from, to: yearsLater(window.to, -lag) },
    growth: windowOf(revenueInside(revenue, window), { from: yearsLater(scoredFrom, lag), to: window.to }),
  }
}

/** The revenue inside a window; none without one. */
export function revenueInside(revenue: readonly RevenueRow[], window: Window | null): RevenueRow[] {
  if (window === null) return []
  return revenue.filter(({ period }) => period.start >= window.from.start && period.start <= window.to.start)
}

/** The periods with revenue, in order of time. */
export function distinctPeriods(rows: readonly RevenueRow[]): Period[] {
  return [...new Map(rows.map(({ period }) => [period.start, period])).values()].sort((a, b) =>
    a.start < b.start ? -1 : 1,
  )
}
