import type { IndexMetric } from '../../metrics/cx-index/index.ts'
import type { Recipe } from '../../metrics/cx-index/recipe.ts'
import { periodsOf } from '../../metrics/index.ts'
import type { Estimate, Metric, MetricId, MetricQuery } from '../../metrics/metric.ts'
import { listCompanies } from '../../workspace/companies.ts'
import type { ReadableDb } from '../../workspace/database.ts'
import type { Period } from '../../workspace/period.ts'

/** What is ranked: companies, or the segments, channels or journeys of one company or of all together. */
export const subjects = ['company', 'segment', 'channel', 'journey'] as const
export type Subject = (typeof subjects)[number]

/** What answers can be kept to; business units are what tables call segments. */
export const parts = ['segment', 'channel', 'journey'] as const
export type Part = (typeof parts)[number]

/** An estimate with the name of what it is of, and whether that is our own company. */
export interface NamedEstimate extends Estimate {
  name: string
  own: boolean
}

/** What is ranked, over which answers: the settings with every default filled in. */
export interface Scope {
  metric: Metric
  /** The metric where it is a CX index, and how that is computed where none was imported; null for other metrics, and where there are no parts. */
  index: IndexMetric | null
  recipe: Recipe | null
  /** Null: all periods together. */
  period: Period | null
  of: Subject
  /** Null: all of them together. Never set for what is ranked. */
  filters: Readonly<Record<Part, string | null>>
  /** The one company whose parts are ranked. */
  within: { id: number; name: string } | null
}

/** One estimate per thing that is ranked, within the scope; of another period where one is given. */
export function estimatesIn(db: ReadableDb, scope: Scope, period: Period | null = scope.period): NamedEstimate[] {
  const query = { ...queryOf(scope), by: [scope.of], ...(period ? { period } : {}) }
  return namedEstimates(db, scope, scope.metric.estimate(db, query))
}

/** Estimates by what is ranked, with their names; what names none is left out. */
export function namedEstimates(db: ReadableDb, { of }: Scope, estimates: readonly Estimate[]): NamedEstimate[] {
  const own = listCompanies(db).find((company) => company.own)
  return estimates.flatMap((estimate) => {
    const name = estimate[of]
    const isOwn = estimate.companyId !== null && estimate.companyId === own?.id
    return name === null ? [] : [{ ...estimate, name, own: isOwn }]
  })
}

/** Those that have some of the parts of a CX index and no index, with what they lack. */
export function incompleteIn(db: ReadableDb, scope: Scope): { name: string; lacks: MetricId[] }[] {
  const { index, of, period } = scope
  if (!index) return []
  return index
    .incomplete(db, { ...queryOf(scope), by: [of], ...(period ? { period } : {}) })
    .flatMap(({ group, lacks }) => {
      const name = group[of]
      return name === null ? [] : [{ name, lacks }]
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
      ...Object.fromEntries(Object.entries(scope.filters).filter(([, name]) => name !== null)),
      ...(scope.within === null ? {} : { companyId: scope.within.id }),
    },
  }
}

/** Every segment (channel, journey) of the workspace, whichever metric it belongs to. Imported values know segments only. */
export function partNames(db: ReadableDb, part: Part): readonly string[] {
  const ofScores = part === 'segment' ? `UNION SELECT segment FROM scores WHERE segment <> ''` : ''
  return db.once(JSON.stringify(['names of', part]), () =>
    db
      .all<{ name: string }>(
        `SELECT DISTINCT ${part} AS name FROM response_cells WHERE ${part} <> '' ${ofScores} ORDER BY 1`,
      )
      .map(({ name }) => name),
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
