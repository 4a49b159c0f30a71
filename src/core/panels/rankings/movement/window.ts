import { mainCsatScale } from '../../../metrics/index.ts'
import type { ReadableDb } from '../../../workspace/database.ts'
import { Failure } from '../../../workspace/failure.ts'
import {
  type Grain,
  type Period,
  parsePeriod,
  periodEnd,
  periodHolding,
  shiftPeriod,
} from '../../../workspace/period.ts'
import type { Settings } from '../../panel.ts'
import { type NamedEstimate, namedEstimates, queryOf, type Scope } from '../scope.ts'

/** The estimates of one period. */
export interface InPeriod {
  period: Period
  estimates: NamedEstimate[]
}

/** Longest first: movement is told by years where there are two of them. */
const grainsTried: readonly Grain[] = ['year', 'quarter', 'month', 'day']

/**
 * The periods with data from `from` to `to`, ascending, all of one grain: that of the setting, else the longest one with two periods in which at
 * least two have a value. A setting of another grain stands for its part at that end. Failure SET-02 for a text that is no period.
 */
export function periodsInWindow(db: ReadableDb, scope: Scope, settings: Settings): InPeriod[] {
  const from = periodSetting(settings, 'from')
  const to = periodSetting(settings, 'to')
  const asked = from?.grain ?? to?.grain
  const all = asked ? byPeriod(db, scope, asked) : longestWithTwo(db, scope)
  const grain = all[0]?.period.grain
  if (!grain) return []
  const [first, last] = [from && periodHolding(from.start, grain).start, to && periodHolding(lastDay(to), grain).start]
  // The ends in the other order name the same window.
  const [low, high] = first && last && first > last ? [last, first] : [first, last]
  return all.filter(({ period }) => (!low || period.start >= low) && (!high || period.start <= high))
}

function longestWithTwo(db: ReadableDb, scope: Scope): InPeriod[] {
  const isComparable = ({ estimates }: InPeriod) => estimates.filter(({ value }) => value !== null).length >= 2
  let best: InPeriod[] = []
  for (const grain of grainsTried) {
    const found = byPeriod(db, scope, grain)
    if (found.filter(isComparable).length >= 2) return found
    if (best.length === 0) best = found
  }
  return best
}

function byPeriod(db: ReadableDb, scope: Scope, grain: Grain): InPeriod[] {
  const estimates = scope.metric.estimate(db, { ...queryOf(scope), by: ['period', scope.of], grain })
  const found = new Map<string, InPeriod>()
  for (const estimate of namedEstimates(db, scope, estimates)) {
    const { period } = estimate
    // Values without a date, and finer ones that have no whole of this grain, belong to no period.
    if (!period || period.grain !== grain) continue
    const known = found.get(period.start)
    if (known) known.estimates.push(estimate)
    else found.set(period.start, { period, estimates: [estimate] })
  }
  return [...found.values()].sort((a, b) => (a.period.start < b.period.start ? -1 : 1))
}

function periodSetting(settings: Settings, key: 'from' | 'to'): Period | undefined {
  const value = settings[key]
  if (value === undefined) return undefined
  const period = parsePeriod(value)
  if (!period) throw new Failure('SET-02', { key, value, known: '2024, 2024-Q1, 2024-03' })
  return period
}

function lastDay(period: Period): string {
  return shiftPeriod({ start: periodEnd(period), grain: 'day' }, -1).start
}

/** The ends of the metric's scale, which values are written by. */
export function scaleOf(db: ReadableDb, { metric }: Scope): [number, number] {
  const [low, high] = metric.scale ?? mainCsatScale(db) ?? [0, 100]
  return [low, high]
}
