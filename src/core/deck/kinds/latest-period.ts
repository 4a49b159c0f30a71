import type { ReadableDb } from '../../workspace/database.ts'
import { type Grain, type Period, periodEnd, periodHolding } from '../../workspace/period.ts'

/** The period that ends last of all that there is data of: scores, financials, answers by month. Null without any. */
export function latestPeriod(db: ReadableDb): Period | null {
  const reported = ['scores', 'financials'].flatMap((table) =>
    db.all<{ start: string; grain: Grain }>(`SELECT MAX(period_start) AS start, grain FROM ${table} GROUP BY grain`),
  )
  const answered = db.get<{ month: string | null }>('SELECT MAX(month) AS month FROM response_cells')?.month
  const periods = [...reported, ...(answered ? [periodHolding(`${answered}-01`, 'month')] : [])]
  return periods.reduce<Period | null>(
    (last, period) => (last === null || periodEnd(period) > periodEnd(last) ? period : last),
    null,
  )
}
