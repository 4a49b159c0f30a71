import type { ReadableDb } from '../workspace/database.ts'
import { type Grain, grains, type Period, periodEnd } from '../workspace/period.ts'
import type { Dimension, Estimate } from './metric.ts'

/** What an estimate is of: the values of the dimensions that were asked for, null for the others. */
export type Group = Pick<Estimate, 'companyId' | 'company' | 'period' | 'segment' | 'channel' | 'journey'>

/** One text per group, equal for equal groups. */
export function groupKey(group: Group): string {
  const { companyId, period, segment, channel, journey } = group
  return JSON.stringify([companyId, period?.start, period?.grain, segment, channel, journey])
}

/** Spelled names of all companies by id. */
export function companyNames(db: ReadableDb): ReadonlyMap<number, string> {
  return db.once(
    'company names',
    () =>
      new Map(db.all<{ id: number; name: string }>('SELECT id, name FROM companies').map((row) => [row.id, row.name])),
  )
}

/** Is `inner` wholly within `outer`, or within the stretch from the start of `outer` to the end of `until`. */
export function liesWithin(inner: Period, outer: Period, until: Period = outer): boolean {
  return inner.start >= outer.start && periodEnd(inner) <= periodEnd(until)
}

/** Have the two periods a day in common. */
export function overlap(a: Period, b: Period): boolean {
  return a.start < periodEnd(b) && b.start < periodEnd(a)
}

/** 0 for years up to 3 for days. */
export function fineness(grain: Grain): number {
  return grains.indexOf(grain)
}

/** By date; of two that start together the longer first. */
export function comparePeriods(a: Period, b: Period): number {
  return compareTexts(a.start, b.start) || fineness(a.grain) - fineness(b.grain)
}

const compareTexts = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Unnamed values after the named ones. */
const compareNames = (a: string | null, b: string | null) =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : compareTexts(a.toLowerCase(), b.toLowerCase()) || compareTexts(a, b)

/** Order of estimates: by the `by` keys in turn, companies by name, periods by date. */
export function inOrderOf(by: readonly Dimension[]): (a: Group, b: Group) => number {
  return (a, b) => {
    for (const dimension of by) {
      const order =
        dimension === 'period'
          ? a.period && b.period
            ? comparePeriods(a.period, b.period)
            : 0
          : compareNames(a[dimension], b[dimension])
      if (order !== 0) return order
    }
    return 0
  }
}
