import { mainCsatScale } from '../../../metrics/index.ts'
import type { Metric } from '../../../metrics/metric.ts'
import { listCompanies } from '../../../workspace/companies.ts'
import type { ReadableDb } from '../../../workspace/database.ts'
import { shiftPeriod } from '../../../workspace/period.ts'
import type { Settings } from '../../panel.ts'
import { ranked } from '../rank.ts'
import { rivalsOf } from '../rivals.ts'
import { estimatesIn, incompleteIn, type NamedEstimate, unnamedAnswers } from '../scope.ts'
import { scopeOf } from '../settings.ts'
import { asImported, fromAnswers, sourcesOf } from '../sources.ts'
import type { IndexFindings, RankingFindings, RankingRow } from './findings.ts'
import { neighboursOf } from './neighbours.ts'
import { placesSettings } from './settings.ts'
import { whatIfOf } from './what-if.ts'

/** Ranks what the settings ask for. Without data the rows are empty. Failures: SET-01, SET-02. */
export function readRankings(db: ReadableDb, settings: Settings): RankingFindings {
  const { ranks, mark, whatIf } = placesSettings(settings)
  const rivals = rivalsOf(db, settings)
  const scope = scopeOf(db, settings)
  const { metric, recipe, period, of, filters } = scope
  const estimates = estimatesIn(db, scope)
  const previousPeriod = period && shiftPeriod(period, -1)
  const previous = previousPeriod ? estimatesIn(db, scope, previousPeriod) : []
  const found = ranked(estimates, previous, metric.better, ranks)
  const rows = found.rows.map((row) => ({
    ...row,
    rival: of === 'company' && !row.own && rivals.has(row.name),
  }))
  const own = listCompanies(db).find((company) => company.own)
  const values = rows.map((row) => row.value).filter((value) => value !== null)
  const answerScale = metric.id === 'csat_mean' && fromAnswers(estimates) ? mainCsatScale(db) : null
  const domain = domainOf(metric.scale ?? answerScale, rows)
  const incomplete = incompleteIn(db, scope)
  const named = new Set([...estimates, ...incomplete].map(({ name }) => name))
  return {
    metric: metric.id,
    unit: metric.unit,
    of,
    period,
    comparison:
      previousPeriod && rows.some((row) => row.change) ? { period: previousPeriod, tested: found.tested } : null,
    filters,
    within: scope.within?.name ?? null,
    own: of === 'company' ? (own?.name ?? null) : null,
    rows,
    mark,
    neighbours: mark === 'neighbours' ? neighboursOf(rows) : null,
    whatIf: whatIfOf(found, whatIf, metric.better, domain),
    domain,
    answerScale,
    mean: values.length < 2 ? null : values.reduce((a, b) => a + b, 0) / values.length,
    intervals: intervalsOf(metric, estimates),
    rankSets: found.rankSets,
    recipe,
    index: recipe && { ...indexKinds(estimates), incomplete },
    withoutData: estimatesIn(db, scope, null)
      .map((estimate) => estimate.name)
      .filter((name) => !named.has(name)),
    unnamedAnswers: unnamedAnswers(db, scope),
    sources: sourcesOf(db, scope, estimates),
  }
}

function indexKinds(estimates: readonly NamedEstimate[]): Omit<IndexFindings, 'incomplete'> {
  const names = (which: (estimate: NamedEstimate) => boolean | undefined) =>
    estimates.filter(which).map(({ name }) => name)
  return {
    computed: names(({ parts }) => parts !== undefined),
    partsOfFiles: names(({ parts }) => parts?.some(({ source, weight }) => source === 'imported' && weight < 1)),
    imported: names(({ parts }) => parts === undefined),
  }
}

function intervalsOf(metric: Metric, estimates: readonly NamedEstimate[]): RankingFindings['intervals'] {
  const measured = estimates.filter((estimate) => estimate.se !== null)
  const given = measured.filter(({ parts }) => parts === undefined)
  const found: RankingFindings['intervals'] = []
  if (metric.interval && (fromAnswers(given) || given.length < measured.length)) found.push(metric.interval)
  if (asImported(given) && !found.includes('t')) found.push('t')
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
