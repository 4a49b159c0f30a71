import { gathered } from '../../metrics/imported-rows.ts'
import type { Estimate } from '../../metrics/metric.ts'
import { pearson, pearsonInterval, spearman } from '../../stats/correlation.ts'
import { listCompanies } from '../../workspace/companies.ts'
import type { ReadableDb } from '../../workspace/database.ts'
import { importedFiles } from '../../workspace/imports.ts'
import { type Period, periodEnd, periodKey, periodsBetween, periodsPerYear } from '../../workspace/period.ts'
import type { Settings } from '../panel.ts'
import { type Candidate, sortCompanies } from './companies.ts'
import type { Lack, LeadersFindings } from './findings.ts'
import { type Complete, countSameSign, measureGap } from './gap.ts'
import { groupsOf } from './groups.ts'
import { currenciesByCompany, type RevenueRow, readRevenue } from './revenue.ts'
import { chooseMetric, readScores, type Window } from './scores.ts'
import { indexSeries } from './series.ts'
import { type Chosen, chosenLeaders } from './settings.ts'

/** A group line asks for this many companies in each group (methods §4). */
const lineSize = 5

/** Do CX leaders grow faster than laggards (methods §4). Failures: SET-01, SET-02. */
export function readLeaders(db: ReadableDb, settings: Settings): LeadersFindings {
  const asked = chosenLeaders(settings)
  const allRevenue = readRevenue(db)
  const window = windowOf(allRevenue, asked)
  const revenue = allRevenue.filter(({ period }) => window !== null && isInside(period, window))
  const metric = chooseMetric(db, asked.metric, new Set(revenue.map(({ companyId }) => companyId)))
  const found = metric && window ? readScores(db, metric, asked.scorePeriod, window) : null
  // Without a window the scores only tell what there is.
  const scores = found?.estimates ?? metric?.estimate(db, { by: ['company'] }) ?? []
  const periods = distinctPeriods(revenue)
  const currencies = currenciesByCompany(db)
  const own = listCompanies(db).find((company) => company.own)
  const { candidates, complete, excluded } = sortCompanies(revenue, scores, periods, currencies, own?.id)

  const mixed = currenciesOf(candidates, currencies)
  const used = asked.weight === 'revenue' && mixed.length > 1 ? 'equal' : asked.weight
  const years = window ? periodsBetween(window.from, window.to) / periodsPerYear(window.from.grain) : 0
  const groups = groupsOf(complete, asked.rule)
  const { gap, looRange } = measureGap(groups, used, years)
  const sizes = { leaders: groups.leaders.length, laggards: groups.laggards.length }
  const k = Math.min(sizes.leaders, sizes.laggards)
  return {
    metric: metric?.id ?? null,
    scorePeriod: typeof asked.scorePeriod === 'string' ? asked.scorePeriod : periodKey(asked.scorePeriod),
    scoreSpan: found?.span ?? null,
    from: window?.from ?? null,
    to: window?.to ?? null,
    lack: lackOf(revenue, scores, periods, candidates),
    withRevenue: new Set(revenue.map(({ companyId }) => companyId)).size,
    withScore: scores.filter(({ value }) => value !== null).length,
    rule: { ...asked.rule, k, ...sizes, n: complete.length, tied: groups.tied },
    weight: { asked: asked.weight, used },
    currencies: mixed,
    noGroups: groups.none,
    leaders: groups.none ? [] : groups.leaders.map(({ company }) => company),
    laggards: groups.none ? [] : groups.laggards.map(({ company }) => company),
    gap,
    looRange,
    robustness: countSameSign(complete, gap.value, years, mixed.length <= 1),
    correlation: correlationOf(candidates),
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
    series: indexSeries(complete, groups, used, periods),
    drawsLines: groups.none === null && k >= lineSize,
    files: filesOf(db),
  }
}

/** From the first to the last period with revenue of two companies (of one, where no period has two), or as set. */
function windowOf(revenue: readonly RevenueRow[], { from, to }: Chosen): Window | null {
  const byPeriod = gathered(revenue, ({ period }) => periodKey(period))
  const shared = byPeriod.filter((rows) => rows.length >= 2)
  const usual = distinctPeriods((shared.length > 0 ? shared : byPeriod).flat())
  const all = distinctPeriods(revenue)
  const first = (from ? all.find((period) => period.start >= from.start) : usual[0]) ?? null
  const last = (to ? all.findLast((period) => periodEnd(period) <= periodEnd(to)) : usual.at(-1)) ?? null
  return first && last && first.start <= last.start ? { from: first, to: last } : null
}

const isInside = (period: Period, { from, to }: Window) => period.start >= from.start && period.start <= to.start

function distinctPeriods(rows: readonly RevenueRow[]): Period[] {
  return [...new Map(rows.map(({ period }) => [period.start, period])).values()].sort((a, b) =>
    a.start < b.start ? -1 : 1,
  )
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

function correlationOf(candidates: readonly Candidate[]): LeadersFindings['correlation'] {
  const x = candidates.map(({ score }) => score)
  const y = candidates.map(({ growth }) => growth)
  const r = pearson(x, y)
  const interval = r === null ? null : pearsonInterval(r, x.length)
  return {
    pearson: r,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    spearman: spearman(x, y),
    n: candidates.length,
  }
}

function groupOf(
  company: string,
  complete: readonly Complete[],
  { leaders, laggards, none }: ReturnType<typeof groupsOf>,
) {
  const isIn = (group: readonly { company: string }[]) => group.some((member) => member.company === company)
  if (!isIn(complete)) return null
  if (none) return 'middle'
  return isIn(leaders) ? 'leader' : isIn(laggards) ? 'laggard' : 'middle'
}

function filesOf(db: ReadableDb): string[] {
  const targets = ['scores', 'responses', 'financials']
  return importedFiles(db, ({ target }) => targets.includes(target))
}
