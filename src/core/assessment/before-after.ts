import type { Estimate } from '../metrics/metric.ts'
import { z95 } from '../stats/normal.ts'
import type { ReadableDb } from '../workspace/database.ts'
import { type Grain, periodEnd } from '../workspace/period.ts'
import type { Initiative } from './initiatives.ts'
import { estimatesByPeriod, type LinkedValue, linkedFrom } from './linked-value.ts'

/** A metric before an initiative began and after it ended, in periods of the same length. */
export interface BeforeAfter {
  before: LinkedValue
  after: LinkedValue
  /** After less before, with its 95 % interval; null where one of the two has no standard error. */
  change: { value: number; low: number | null; high: number | null }
}

/** Whole years first, for they know no season; then quarters, then the periods of the data. */
const grainsTried: readonly (Grain | null)[] = ['year', 'quarter', null]

/**
 * The last period that ended before `startOn`, and the first one that began after `dueOn`, by the first grain that has both with values
 * that the base rule shows (methods §3). Null where the initiative names no metric or no dates, or the workspace has no such values. The interval of the change is
 * that of independent groups (methods §1): difference ± z·√(SE₁² + SE₂²).
 */
export function beforeAfter(
  db: ReadableDb,
  { metric, startOn, dueOn }: Pick<Initiative, 'metric' | 'startOn' | 'dueOn'>,
  companyId: number,
): BeforeAfter | null {
  if (metric === null || startOn === null || dueOn === null) return null
  const id = metric.trim().toLowerCase().replace(/[ -]/g, '_')
  for (const grain of grainsTried) {
    const found = estimatesByPeriod(db, id, companyId, grain)
    const last = found.filter(({ period }) => periodEnd(period!) <= startOn).at(-1)
    const first = found.find(({ period }) => period!.start > dueOn)
    if (!last || !first) continue
    return {
      before: linkedFrom(db, id, last),
      after: linkedFrom(db, id, first),
      change: changeOf(last, first),
    }
  }
  return null
}

function changeOf(before: Estimate, after: Estimate): BeforeAfter['change'] {
  const value = after.value! - before.value!
  if (before.se === null || after.se === null) return { value, low: null, high: null }
  const reach = z95 * Math.hypot(before.se, after.se)
  return { value, low: value - reach, high: value + reach }
}
