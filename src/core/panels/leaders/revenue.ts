import { gathered } from '../../metrics/imported-rows.ts'
import { revenue } from '../../metrics/revenue.ts'
import type { ReadableDb } from '../../workspace/database.ts'
import { type Grain, grains, type Period, periodHolding } from '../../workspace/period.ts'

/** Revenue of one company in one period. */
export interface RevenueRow {
  companyId: number
  company: string
  period: Period
  value: number
}

/** How many of the finer periods make a whole of the longer one; days are never added up. */
const partsOf: Partial<Record<Grain, Partial<Record<Grain, number>>>> = {
  year: { quarter: 4, month: 12 },
  quarter: { month: 3 },
}

/**
 * Revenue at one grain. Where files bring several grains: years, adding up quarters (or months) only where all of the year's are
 * there; where that leaves no company two years, the next finer grain. Rows come by company and date.
 */
export function readRevenue(db: ReadableDb): readonly RevenueRow[] {
  return db.once('leaders revenue', () => revenueAtOneGrain(db))
}

function revenueAtOneGrain(db: ReadableDb): RevenueRow[] {
  const rows = revenue
    .estimate(db, { by: ['company', 'period'] })
    .flatMap(({ companyId, company, period, value }) =>
      companyId === null || period === null || value === null
        ? []
        : [{ companyId, company: company ?? '', period, value }],
    )
  const present = grains.filter((grain) => rows.some(({ period }) => period.grain === grain))
  if (present.length <= 1) return rows
  const choices = present.map((grain) => atGrain(rows, grain))
  return choices.find(hasGrowth) ?? choices[0]!
}

function hasGrowth(rows: readonly RevenueRow[]): boolean {
  return gathered(rows, ({ companyId }) => String(companyId)).some((own) => own.length >= 2)
}

function atGrain(rows: readonly RevenueRow[], grain: Grain): RevenueRow[] {
  const whole = gathered(rows, ({ companyId, period }) => `${companyId} ${periodHolding(period.start, grain).start}`)
  return whole
    .flatMap((inside) => {
      const given = inside.find(({ period }) => period.grain === grain)
      if (given) return given
      const complete = gathered(inside, ({ period }) => period.grain).find(
        (parts) => parts.length === partsOf[grain]?.[parts[0]!.period.grain],
      )
      if (!complete) return []
      const value = complete.reduce((sum, row) => sum + row.value, 0)
      return { ...complete[0]!, period: periodHolding(complete[0]!.period.start, grain), value }
    })
    .sort((a, b) => a.companyId - b.companyId || (a.period.start < b.period.start ? -1 : 1))
}

/** The currencies that each company's revenue is stated in; companies whose files name none are left out. */
export function currenciesByCompany(db: ReadableDb): ReadonlyMap<number, string[]> {
  return db.once('leaders currencies', () => readCurrencies(db))
}

function readCurrencies(db: ReadableDb): Map<number, string[]> {
  const rows = db.all<{ companyId: number; currency: string }>(
    `SELECT DISTINCT company_id AS companyId, UPPER(TRIM(currency)) AS currency FROM financials
     WHERE revenue IS NOT NULL AND TRIM(COALESCE(currency, '')) <> '' ORDER BY 2`,
  )
  return new Map(
    gathered(rows, ({ companyId }) => String(companyId)).map((own) => [
      own[0]!.companyId,
      own.map(({ currency }) => currency),
    ]),
  )
}
