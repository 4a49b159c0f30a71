import { baseLimits } from '../../metrics/base-rule.ts'
import type { ReadableDb } from '../../workspace/database.ts'
import { type Period, periodEnd, periodKey } from '../../workspace/period.ts'
import { estimatesIn, queryOf, type Scope } from './scope.ts'

/**
 * From answers: the latest year in which everything that has a base of 30 over all periods has one too, else all periods
 * together. From imported values: the latest period held by at least half, else the one held by most.
 */
export function defaultPeriod(db: ReadableDb, scope: Scope): Period | null {
  const all = estimatesIn(db, scope, null)
  const fromResponses = all.some((estimate) => estimate.source === 'responses')
  const byPeriod = scope.metric.estimate(db, {
    ...queryOf(scope),
    by: ['period', scope.of],
    ...(fromResponses ? { grain: 'year' as const } : {}),
  })
  const holders = new Map<string, { period: Period; names: Set<string> }>()
  for (const estimate of byPeriod) {
    const name = estimate[scope.of]
    if (estimate.period === null || name === null) continue
    if (fromResponses && (estimate.n ?? 0) < baseLimits.shown) continue
    const key = periodKey(estimate.period)
    const holder = holders.get(key) ?? { period: estimate.period, names: new Set() }
    holder.names.add(name)
    holders.set(key, holder)
  }
  const latestFirst = [...holders.values()].sort((a, b) => (periodEnd(a.period) < periodEnd(b.period) ? 1 : -1))
  if (fromResponses) {
    const ranked = all.filter((estimate) => (estimate.n ?? 0) >= baseLimits.shown)
    return latestFirst.find(({ names }) => ranked.every(({ name }) => names.has(name)))?.period ?? null
  }
  const most = Math.max(0, ...latestFirst.map(({ names }) => names.size))
  const enough = Math.min(most, all.length / 2)
  return latestFirst.find(({ names }) => names.size >= enough)?.period ?? null
}
