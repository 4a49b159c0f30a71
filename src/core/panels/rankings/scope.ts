import { periodsOf } from '../../metrics/index.ts'
import type { Estimate, Metric, MetricQuery } from '../../metrics/metric.ts'
import type { RankSetKind } from '../../stats/rank-sets.ts'
import { listCompanies } from '../../workspace/companies.ts'
import type { ReadableDb } from '../../workspace/database.ts'
import type { Period } from '../../workspace/period.ts'

/** What is ranked: companies, or the segments, channels or journeys of one company or of all together. */
export const subjects = ['company', 'segment', 'channel', 'journey'] as const
export type Subject = (typeof subjects)[number]

/** An estimate with the name of what it is of, and whether that is our own company. */
export interface NamedEstimate extends Estimate {
  name: string
  own: boolean
}

/** What is ranked, over which answers: the settings with every default filled in. */
export interface Scope {
  metric: Metric
  /** Null: all periods together. */
  period: Period | null
  ranks: RankSetKind
  of: Subject
  segment: string | null
  /** The one company whose parts are ranked. */
  within: { id: number; name: string } | null
}

/** One estimate per thing that is ranked, within the scope; of another period where one is given. */
export function estimatesIn(db: ReadableDb, scope: Scope, period: Period | null = scope.period): NamedEstimate[] {
  const own = listCompanies(db).find((company) => company.own)
  return scope.metric
    .estimate(db, { ...queryOf(scope), by: [scope.of], ...(period ? { period } : {}) })
    .flatMap((estimate) => {
      const name = estimate[scope.of]
      const isOwn = estimate.companyId !== null && estimate.companyId === own?.id
      return name === null ? [] : [{ ...estimate, name, own: isOwn }]
    })
}

/** Answers within the scope that name no segment (channel, journey). */
export function unnamedAnswers(db: ReadableDb, scope: Scope): number {
  if (scope.of === 'company') return 0
  const { metric, of, period } = scope
  return metric
    .estimate(db, { ...queryOf(scope), by: [of], ...(period ? { period } : {}) })
    .filter((estimate) => estimate[of] === null && estimate.source === 'responses')
    .reduce((sum, estimate) => sum + (estimate.n ?? 0), 0)
}

/** The part of a metric query that the scope fixes. */
export function queryOf(scope: Scope): Pick<MetricQuery, 'where'> {
  return {
    where: {
      ...(scope.segment === null ? {} : { segment: scope.segment }),
      ...(scope.within === null ? {} : { companyId: scope.within.id }),
    },
  }
}

/** Every segment of the workspace, whichever metric it belongs to. */
export function segmentNames(db: ReadableDb): readonly string[] {
  return db.once('segments', () =>
    db
      .all<{ segment: string }>(
        `SELECT segment FROM response_cells WHERE segment <> ''
         UNION SELECT segment FROM scores WHERE segment <> '' ORDER BY 1`,
      )
      .map((row) => row.segment),
  )
}

/** The periods with data that a choice offers: years, then quarters, months and days, each newest first. */
export function periodChoices(db: ReadableDb, metric: Metric): Period[] {
  const days = periodsOf(db, metric).filter((period) => period.grain === 'day')
  return [
    ...periodsOf(db, metric, 'year').reverse(),
    ...periodsOf(db, metric, 'quarter').reverse(),
    ...periodsOf(db, metric, 'month').reverse(),
    ...days.reverse(),
  ]
}
