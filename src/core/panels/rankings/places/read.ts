import { mainCsatScale } from '../../../metrics/index.ts'
import type { Metric } from '../../../metrics/metric.ts'
import { listCompanies } from '../../../workspace/companies.ts'
import type { ReadableDb } from '../../../workspace/database.ts'
import { shiftPeriod } from '../../../workspace/period.ts'
import type { Settings } from '../../panel.ts'
import { ranked } from '../rank.ts'
import { estimatesIn, type NamedEstimate, unnamedAnswers } from '../scope.ts'
import { scopeOf } from '../settings.ts'
import { asImported, fromAnswers, sourcesOf } from '../sources.ts'
import type { RankingFindings, RankingRow } from './findings.ts'

/** Ranks what the settings ask for. Without data the rows are empty. Failures: SET-01, SET-02. */
export function readRankings(db: ReadableDb, settings: Settings): RankingFindings {
  const scope = scopeOf(db, settings)
  const { metric, period, of } = scope
  const estimates = estimatesIn(db, scope)
  const previousPeriod = period && shiftPeriod(period, -1)
  const previous = previousPeriod ? estimatesIn(db, scope, previousPeriod) : []
  const { rows, rankSets, tested } = ranked(estimates, previous, metric.better, scope.ranks)
  const present = new Set(estimates.map((estimate) => estimate.name))
  const own = listCompanies(db).find((company) => company.own)
  const values = rows.map((row) => row.value).filter((value) => value !== null)
  const answerScale = metric.id === 'csat_mean' && fromAnswers(estimates) ? mainCsatScale(db) : null
  return {
    metric: metric.id,
    unit: metric.unit,
    of,
    period,
    comparison: previousPeriod && rows.some((row) => row.change) ? { period: previousPeriod, tested } : null,
    segment: scope.segment,
    within: scope.within?.name ?? null,
    own: of === 'company' ? (own?.name ?? null) : null,
    rows,
    domain: domainOf(metric.scale ?? answerScale, rows),
    answerScale,
    mean: values.length < 2 ? null : values.reduce((a, b) => a + b, 0) / values.length,
    intervals: intervalsOf(metric, estimates),
    rankSets,
    withoutData: estimatesIn(db, scope, null)
      .map((estimate) => estimate.name)
      .filter((name) => !present.has(name)),
    unnamedAnswers: unnamedAnswers(db, scope),
    sources: sourcesOf(db, scope, estimates),
  }
}

function intervalsOf(metric: Metric, estimates: readonly NamedEstimate[]): RankingFindings['intervals'] {
  const measured = estimates.filter((estimate) => estimate.se !== null)
  const found: RankingFindings['intervals'] = []
  if (metric.interval && fromAnswers(measured)) found.push(metric.interval)
  if (asImported(measured) && !found.includes('t')) found.push('t')
  return found
}

/** The metric's fixed scale, widened where imported values lie beyond it. Without a scale the axis starts at zero and ends at a round number. */
function domainOf(scale: readonly [number, number] | null, rows: readonly RankingRow[]): [number, number] {
  const values = rows.flatMap((row) =>
    row.value === null ? [] : [row.value, row.low ?? row.value, row.high ?? row.value],
  )
  const shown = rows.map((row) => row.value).filter((value) => value !== null)
  if (scale) return [Math.min(scale[0], ...shown), Math.max(scale[1], ...shown)]
  const top = Math.max(0, ...values)
  const ends = [1, 5, 7, 10, 100]
  return [Math.min(0, ...values), ends.find((end) => end >= top) ?? top]
}
