import type { ReadableDb } from '../workspace/database.ts'
import { type Grain, type Period, periodHolding } from '../workspace/period.ts'
import { companyNames, fineness, type Group, groupKey, liesWithin } from './grouping.ts'
import type { MetricQuery } from './metric.ts'

/** A value that came with its period rather than as answers: a row of `scores` or `financials`. */
export interface ImportedRow extends Period {
  importId: number
  companyId: number
  segment: string | null
  value: number
}

/** Rows with equal keys together, in the order of their first appearance. */
export function gathered<R>(rows: readonly R[], keyOf: (row: R) => string): R[][] {
  const groups = new Map<string, R[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const known = groups.get(key)
    if (known) known.push(row)
    else groups.set(key, [row])
  }
  return [...groups.values()]
}

/** The rows that count: a later import of the same company, period and segment replaces an earlier one. */
export function withoutReplaced<R extends ImportedRow>(rows: readonly R[]): R[] {
  return gathered(rows, (row) => JSON.stringify([row.companyId, row.start, row.grain, row.segment])).flatMap((same) => {
    const latest = Math.max(...same.map((row) => row.importId))
    return same.filter((row) => row.importId === latest)
  })
}

/** The rows that no longer period of the same company covers: a year given as a year is not also added up from its quarters. */
export function withoutCovered<R extends ImportedRow>(rows: readonly R[]): R[] {
  const longer = (a: Grain, b: Grain) => fineness(a) < fineness(b)
  const ofCompany = new Map(gathered(rows, (row) => String(row.companyId)).map((own) => [own[0]!.companyId, own]))
  return rows.filter(
    (row) => !ofCompany.get(row.companyId)!.some((other) => longer(other.grain, row.grain) && liesWithin(row, other)),
  )
}

/**
 * The rows inside the query by group. Imported values know no channel and no journey; a period longer than the grain is left out.
 * By segment, a value of the whole company is given (segment null) only where the file does not split it.
 */
export function groupedRows<R extends ImportedRow>(
  db: ReadableDb,
  rows: readonly R[],
  query: MetricQuery,
): { group: Group; rows: R[] }[] {
  const { by, where } = query
  if (by.includes('channel') || by.includes('journey')) return []
  if (where?.channel !== undefined || where?.journey !== undefined) return []
  const names = companyNames(db)
  const unitOf = (row: R) => `${row.companyId} ${row.start} ${row.grain}`
  const split = new Set(rows.filter((row) => row.segment !== null).map(unitOf))
  const inside = rows.filter(
    (row) =>
      (where?.companyId === undefined || row.companyId === where.companyId) &&
      (where?.segment === undefined || row.segment === where.segment) &&
      (!by.includes('segment') || row.segment !== null || !split.has(unitOf(row))) &&
      (!query.period || liesWithin(row, query.period, query.until)) &&
      (!by.includes('period') || !query.grain || fineness(row.grain) >= fineness(query.grain)),
  )
  const groupOf = (row: R): Group => ({
    companyId: by.includes('company') ? row.companyId : null,
    company: by.includes('company') ? (names.get(row.companyId) ?? null) : null,
    period: by.includes('period') ? periodHolding(row.start, query.grain ?? row.grain) : null,
    segment: by.includes('segment') ? row.segment : null,
    channel: null,
    journey: null,
  })
  return gathered(inside, (row) => groupKey(groupOf(row))).map((same) => ({ group: groupOf(same[0]!), rows: same }))
}
