import type { ReadableDb } from '../../../workspace/database.ts'
import { periodsPerYear, shiftPeriod } from '../../../workspace/period.ts'
import type { Settings } from '../../panel.ts'
import { comparisonOf, growthOfGroup, measureGap } from '../gap.ts'
import { type Market, readMarket } from '../market.ts'
import { currenciesByCompany, type RevenueRow } from '../revenue.ts'
import { chosenLeaders } from '../settings.ts'
import type { OwnFinding, StakeFindings, StakeLack } from './findings.ts'

/**
 * Value at stake (methods §4): own revenue · ((1 + leaders' growth)^h − (1 + own growth)^h), low and high from the interval of the gap.
 * Failures: SET-01, SET-02.
 */
export function readStake(db: ReadableDb, settings: Settings): StakeFindings {
  const asked = chosenLeaders(settings)
  const market = readMarket(db, asked)
  const { groups, years, told } = market
  const measured = measureGap(groups, told.weight.used, years)
  const own = ownFinding(market, currenciesByCompany(db))
  const leadersGrowth = groups.none ? null : paceOf(market, measured.gap)
  const stakeLack = lackOf(market, own)
  const at = (growth: number) =>
    own!.revenue! * ((1 + growth / 100) ** asked.horizon - (1 + own!.growth / 100) ** asked.horizon)
  const end = (growth: number | null) => (growth === null ? null : at(growth))
  return {
    ...told,
    ...measured,
    horizon: asked.horizon,
    own,
    leadersGrowth,
    stakeLack,
    stake:
      stakeLack !== null || leadersGrowth === null || told.lack !== null
        ? null
        : { value: at(leadersGrowth.value), low: end(leadersGrowth.low), high: end(leadersGrowth.high) },
  }
}

/** The leaders' growth; what the interval of the gap leaves open is left open here. */
function paceOf({ groups, years, told }: Market, gap: StakeFindings['gap']): StakeFindings['leadersGrowth'] {
  const { leaders, laggards, statistic } = comparisonOf(groups, told.weight.used, years)
  const slow = growthOfGroup(laggards, statistic)
  return {
    value: growthOfGroup(leaders, statistic),
    low: gap.low === null ? null : slow + gap.low,
    high: gap.high === null ? null : slow + gap.high,
  }
}

function ownFinding(market: Market, currencies: ReadonlyMap<number, string[]>): OwnFinding | null {
  const candidate = market.candidates.find(({ own }) => own)
  if (!candidate) return null
  const rows = market.revenue
    .filter(({ companyId }) => companyId === candidate.companyId)
    .sort((a, b) => (a.period.start < b.period.start ? -1 : 1))
  const last = rows.at(-1)!.period
  const year = lastYear(rows)
  return {
    company: candidate.company,
    revenue: year?.revenue ?? null,
    to: last,
    parts: year?.parts ?? 0,
    currency: currencies.get(candidate.companyId)?.[0] ?? null,
    growth: 100 * candidate.growth,
    span: { from: candidate.from, to: candidate.to },
    isLeader: market.told.leaders.includes(candidate.company),
    history:
      last.grain === 'year'
        ? rows.map(({ period, value }) => ({ period, revenue: value }))
        : year
          ? [{ period: last, revenue: year.revenue }]
          : [],
  }
}

/** Revenue of the last year: of finer periods, the sum of as many as make a year, where all are there. */
function lastYear(rows: readonly RevenueRow[]): { revenue: number; parts: number } | null {
  const last = rows.at(-1)!.period
  const parts = periodsPerYear(last.grain)
  if (!Number.isInteger(parts)) return null
  const first = shiftPeriod(last, 1 - parts).start
  const inside = rows.filter(({ period }) => period.start >= first)
  if (inside.length < parts) return null
  return { revenue: inside.reduce((sum, { value }) => sum + value, 0), parts }
}

function lackOf({ own, groups, told }: Market, found: OwnFinding | null): StakeLack | null {
  if (own === null) return { kind: 'no-own' }
  if (found === null) {
    const reason = told.excluded.find(({ company }) => company === own.name)?.reason ?? { kind: 'no-revenue' }
    return { kind: 'own-excluded', reason }
  }
  if (groups.none) return { kind: 'no-groups' }
  return found.revenue === null ? { kind: 'no-whole-year' } : null
}
