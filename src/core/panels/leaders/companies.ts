import { gathered } from '../../metrics/imported-rows.ts'
import type { Estimate } from '../../metrics/metric.ts'
import { cagr } from '../../stats/growth.ts'
import { type Period, periodsBetween, periodsPerYear } from '../../workspace/period.ts'
import type { MarketFindings, Reason } from './findings.ts'
import type { Complete } from './gap.ts'
import type { RevenueRow } from './revenue.ts'

/** A company with a score and a growth of its own: what growth and correlation are told from. */
export interface Candidate {
  companyId: number
  company: string
  score: number
  /** Fraction a year, over its own span. */
  growth: number
  from: Period
  to: Period
  own: boolean
}

type Excluded = MarketFindings['excluded'][number]

/**
 * Two sets. `candidates`: a score and two revenues at least, each over its own span, by score. `complete`: of these, revenue in
 * every one of `periods`. Whoever is not complete is `excluded`, with the reason.
 */
export function sortCompanies(
  revenue: readonly RevenueRow[],
  scores: readonly Estimate[],
  periods: readonly Period[],
  currencies: ReadonlyMap<number, readonly string[]>,
  ownId: number | undefined,
): { candidates: Candidate[]; complete: Complete[]; excluded: Excluded[] } {
  const rowsOf = new Map(
    gathered(revenue, ({ companyId }) => String(companyId)).map((rows) => [rows[0]!.companyId, rows] as const),
  )
  const names = new Map<number, string>([
    ...revenue.map(({ companyId, company }) => [companyId, company] as const),
    ...scores.flatMap(({ companyId, company }) => (companyId === null ? [] : [[companyId, company ?? ''] as const])),
  ])
  const candidates: Candidate[] = []
  const complete: Complete[] = []
  const excluded: Excluded[] = []
  for (const [companyId, company] of names) {
    const rows = [...(rowsOf.get(companyId) ?? [])].sort((a, b) => (a.period.start < b.period.start ? -1 : 1))
    const estimate = scores.find((score) => score.companyId === companyId)
    const verdict = judge(rows, estimate, currencies.get(companyId) ?? [])
    if ('kind' in verdict) {
      excluded.push({ company, reason: verdict })
      continue
    }
    const { score, growth } = verdict
    const own = companyId === ownId
    candidates.push({ companyId, company, score, growth, from: rows[0]!.period, to: rows.at(-1)!.period, own })
    const missing = periods.filter(({ start }) => !rows.some(({ period }) => period.start === start))
    if (missing.length > 0) excluded.push({ company, reason: { kind: 'missing', periods: missing } })
    else complete.push({ company, score, growth, own, revenue: rows.map(({ value }) => value) })
  }
  const byName = <Named extends { company: string }>(a: Named, b: Named) => (a.company < b.company ? -1 : 1)
  return {
    candidates: candidates.sort((a, b) => b.score - a.score || byName(a, b)),
    complete: complete.sort(byName),
    excluded: excluded.sort(byName),
  }
}

/** Score and growth of a company whose revenue comes in order of time, or why it has none. */
function judge(
  rows: readonly RevenueRow[],
  estimate: Estimate | undefined,
  currencies: readonly string[],
): { score: number; growth: number } | Reason {
  if (rows.length === 0) return { kind: 'no-revenue' }
  if (!estimate) return { kind: 'no-score' }
  if (estimate.value === null) return { kind: 'hidden-score' }
  if (rows.length === 1) return { kind: 'one-revenue' }
  // A change of currency would pass for growth.
  if (currencies.length > 1) return { kind: 'currency-changes' }
  const first = rows[0]!
  const last = rows.at(-1)!
  const years = periodsBetween(first.period, last.period) / periodsPerYear(first.period.grain)
  const growth = cagr(first.value, last.value, years)
  return growth === null ? { kind: 'not-positive' } : { score: estimate.value, growth }
}
