import type { Estimate } from '../../metrics/metric.ts'
import { listCompanies } from '../../workspace/companies.ts'
import type { ReadableDb } from '../../workspace/database.ts'
import { importedFiles } from '../../workspace/imports.ts'
import { type Period, periodKey, periodsBetween, periodsPerYear } from '../../workspace/period.ts'
import { type Candidate, sortCompanies } from './companies.ts'
import type { Lack, Lag, MarketFindings } from './findings.ts'
import type { Complete } from './gap.ts'
import { type Groups, groupsOf } from './groups.ts'
import { currenciesByCompany, type RevenueRow, readRevenue } from './revenue.ts'
import { chooseMetric, readScores } from './scores.ts'
import type { Chosen } from './settings.ts'
import { distinctPeriods, laggedWindows, revenueInside, windowOf } from './window.ts'

/** The companies of the window, told apart by score: what every view starts from. */
export interface Market {
  /** All with a score and a growth of their own, by score, best first. */
  candidates: Candidate[]
  /** Of these, the ones with revenue in every period, by name. */
  complete: Complete[]
  /** Revenue inside the window. */
  revenue: RevenueRow[]
  /** Our own company, whether it can be compared or not; null where none is chosen. */
  own: { id: number; name: string } | null
  groups: Groups<Complete>
  /** The periods of the window in which any company has revenue. */
  periods: Period[]
  /** Length of the window of growth, from its first to its last period. */
  years: number
  /** The same, as every view tells it. */
  told: MarketFindings
}

/**
 * Revenue and scores of the window that is asked for, the companies that can be compared, and leaders and laggards by the rule (methods §4).
 * @param lag years from the score to the growth that it is set against; see `laggedWindows`.
 */
export function readMarket(db: ReadableDb, asked: Chosen, lag: Lag = 0): Market {
  const allRevenue = readRevenue(db)
  const window = windowOf(allRevenue, asked)
  const lagged = window && laggedWindows(window, allRevenue, asked.scorePeriod, lag)
  const revenue = revenueInside(allRevenue, lagged?.growth ?? null)
  const metric = chooseMetric(db, asked.metric, new Set(revenue.map(({ companyId }) => companyId)))
  // Where the lag leaves no growth the scores of the window tell what there is.
  const scored = lagged && (lagged.growth ? lagged.score : window)
  const found = metric && scored ? readScores(db, metric, asked.scorePeriod, scored) : null
  // Without a window the scores only tell what there is.
  const scores = found?.estimates ?? metric?.estimate(db, { by: ['company'] }) ?? []
  const periods = distinctPeriods(revenue)
  const currencies = currenciesByCompany(db)
  const own = listCompanies(db).find((company) => company.own)
  const { candidates, complete, excluded } = sortCompanies(revenue, scores, periods, currencies, own?.id)
  const mixed = currenciesOf(candidates, currencies)
  const groups = groupsOf(complete, asked.rule)
  const sizes = { leaders: groups.leaders.length, laggards: groups.laggards.length }
  const k = Math.min(sizes.leaders, sizes.laggards)
  const told: MarketFindings = {
    metric: metric?.id ?? null,
    scorePeriod: typeof asked.scorePeriod === 'string' ? asked.scorePeriod : periodKey(asked.scorePeriod),
    scoreSpan: found?.span ?? null,
    from: window?.from ?? null,
    to: window?.to ?? null,
    lag,
    growthSpan: lagged?.growth ?? null,
    lack: lag > 0 && window && periods.length < 2 ? 'lag' : lackOf(revenue, scores, periods, candidates),
    withRevenue: new Set(revenueInside(allRevenue, window).map(({ companyId }) => companyId)).size,
    withScore: scores.filter(({ value }) => value !== null).length,
    rule: { ...asked.rule, k, ...sizes, n: complete.length, tied: groups.tied },
    weight: { asked: asked.weight, used: asked.weight === 'revenue' && mixed.length > 1 ? 'equal' : asked.weight },
    currencies: mixed,
    noGroups: groups.none,
    leaders: groups.none ? [] : groups.leaders.map(({ company }) => company),
    laggards: groups.none ? [] : groups.laggards.map(({ company }) => company),
    companies: candidates.map((candidate) => ({
      company: candidate.company,
      score: candidate.score,
      growth: 100 * candidate.growth,
      from: candidate.from,
      to: candidate.to,
      group: groupOf(candidate.company, complete, groups),
      own: candidate.own,
    })),
    excluded,
    files: importedFiles(db, ({ target }) => ['scores', 'responses', 'financials'].includes(target)),
  }
  const growth = told.growthSpan
  const years = growth ? periodsBetween(growth.from, growth.to) / periodsPerYear(growth.from.grain) : 0
  return { candidates, complete, revenue, own: own ?? null, groups, periods, years, told }
}

function lackOf(
  revenue: readonly RevenueRow[],
  scores: readonly Estimate[],
  periods: readonly Period[],
  candidates: readonly Candidate[],
): Lack | null {
  const scored = scores.some(({ value }) => value !== null)
  if (revenue.length === 0) return scored ? 'revenue' : 'revenue-and-scores'
  if (!scored) return 'scores'
  if (periods.length < 2) return 'one-period'
  return candidates.length < 2 ? 'one-company' : null
}

function currenciesOf(candidates: readonly Candidate[], currencies: ReadonlyMap<number, string[]>): string[] {
  return [...new Set(candidates.flatMap(({ companyId }) => currencies.get(companyId) ?? []))].sort()
}

function groupOf(company: string, complete: readonly Complete[], { leaders, laggards, none }: Groups<Complete>) {
  const isIn = (group: readonly { company: string }[]) => group.some((member) => member.company === company)
  if (!isIn(complete)) return null
  if (none) return 'middle'
  return isIn(leaders) ? 'leader' : isIn(laggards) ? 'laggard' : 'middle'
}
