import { listCompanies } from '../../../workspace/companies.ts'
import type { ReadableDb } from '../../../workspace/database.ts'
import type { Settings } from '../../panel.ts'
import { changesSince, drawsFor, type RankedRow, ranked } from '../rank.ts'
import { rivalsOf } from '../rivals.ts'
import type { Scope } from '../scope.ts'
import { scopeOf } from '../settings.ts'
import { sourcesOf } from '../sources.ts'
import type { MovementFindings, MovementRow, Standing } from './findings.ts'
import { namedAmong } from './named.ts'
import { quarterOf } from './quarters.ts'
import { type InPeriod, periodsInWindow, scaleOf } from './window.ts'

/** Up to so many rows in all periods together have their sets in each of them; of more only in the first and the last, because sets take their time. */
const rowsWithSets = 160
/** The least that is sound; the last period has as many as the ranking of that period, and so the same sets. */
const fewDraws = 10_000

/** Follows the places through the periods of the window. Failures: SET-01, SET-02. */
export function readMovement(db: ReadableDb, settings: Settings): MovementFindings {
  // The period of another view says nothing about a window.
  const { period: _, ...rest } = settings
  const scope = scopeOf(db, rest)
  const { metric, of, filters, recipe, within } = scope
  const rivals = rivalsOf(db, settings)
  const window = periodsInWindow(db, scope, settings)
  const total = window.reduce((sum, { estimates }) => sum + estimates.length, 0)
  const rankings = window.map((one, i) => {
    const isLast = i === window.length - 1
    const draws = isLast ? drawsOfRanking(one) : i === 0 || total <= rowsWithSets ? fewDraws : null
    return rankingOf(db, scope, one, draws)
  })
  const first = window[0]?.estimates ?? []
  const last = window.at(-1)?.estimates ?? []
  const change = changesSince(first, last)
  const step = changesSince(window.at(-2)?.estimates ?? [], last)
  const names = [...new Set(window.flatMap(({ estimates }) => estimates.map(({ name }) => name)))]
  const shown = window.map(({ estimates }) => estimates.filter(({ value }) => value !== null).length)
  const own = listCompanies(db).find((company) => company.own)
  const rows = names.map((name): MovementRow => {
    const standings = rankings.map(({ standings }) => standings.get(name) ?? null)
    const [from, to] = [standings[0]?.rank ?? null, standings.at(-1)?.rank ?? null]
    return {
      name,
      own: of === 'company' && name === own?.name,
      rival: rivals.has(name),
      named: false,
      standings,
      change: window.length > 1 ? (change.byName.get(name) ?? null) : null,
      step: window.length > 1 ? (step.byName.get(name) ?? null) : null,
      climbed: from === null || to === null ? null : from - to,
      quarters: { first: quarterOf(from, shown[0] ?? 0), last: quarterOf(to, shown.at(-1) ?? 0) },
    }
  })
  const inOrder = rows.sort((a, b) => lastPlace(a) - lastPlace(b) || (a.name < b.name ? -1 : 1))
  const named = namedAmong(inOrder)
  return {
    metric: metric.id,
    unit: metric.unit,
    of,
    filters,
    recipe,
    within: within?.name ?? null,
    own: of === 'company' ? (own?.name ?? null) : null,
    periods: window.map(({ period }) => period),
    shown,
    domain: scaleOf(db, scope),
    rows: inOrder.map((row) => ({ ...row, named: named.has(row) })),
    tested: { change: window.length > 1 && change.tested, step: window.length > 1 && step.tested },
    rankSets: rankings.at(-1)?.rankSets ?? null,
    sources: sourcesOf(
      db,
      scope,
      window.flatMap(({ estimates }) => estimates),
    ),
  }
}

function drawsOfRanking({ estimates }: InPeriod): number {
  return drawsFor(estimates.filter(({ se }) => se !== null).length)
}

interface Ranking {
  standings: Map<string, Standing>
  rankSets: MovementFindings['rankSets']
}

/** Kept by what it is made from: a window that is moved by a period ranks the other ones no second time. */
function rankingOf(db: ReadableDb, { metric }: Scope, { estimates }: InPeriod, draws: number | null): Ranking {
  const figures = estimates.map(({ name, value, se, n }) => [name, value, se, n])
  return db.once(JSON.stringify(['places', metric.better, draws, figures]), () => {
    const { rows, rankSets } = ranked(estimates, [], metric.better, 'simultaneous', draws)
    return { standings: new Map(rows.map((row) => [row.name, standingOf(row, rows)])), rankSets }
  })
}

function standingOf(row: RankedRow, rows: readonly RankedRow[]): Standing {
  const { rank, rankLow, rankHigh, value, low, high, se, n, flag } = row
  const place = value === null ? null : rows.findIndex((other) => other.value === value) + 1
  return { place, rank, rankLow, rankHigh, value, low, high, se, n, flag }
}

function lastPlace({ standings }: MovementRow): number {
  return standings.at(-1)?.place ?? Number.POSITIVE_INFINITY
}
