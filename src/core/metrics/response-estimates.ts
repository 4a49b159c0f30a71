import type { Interval } from '../stats/means.ts'
import { tInterval } from '../stats/means.ts'
import type { ReadableDb, SqlValue } from '../workspace/database.ts'
import { type Grain, periodEnd } from '../workspace/period.ts'
import { companyNames, type Group, inOrderOf } from './grouping.ts'
import type { Dimension, Estimate, MetricQuery } from './metric.ts'

/** The three questions that `response_cells` sums up. */
export type Question = 'nps' | 'csat' | 'ces'

/** Sums over the answers of one group; `top`, `bottom` and `sum`s are weighted. */
export interface AnswerSums {
  /** Answers counted. */
  n: number
  /** Sum of weights, and of their squares. */
  w: number
  w2: number
  /** Promoters, satisfied, or finding it easy. */
  top: number
  /** Detractors; 0 for CSAT and CES. */
  bottom: number
  /** Values and squared values; 0 for NPS. */
  sum: number
  sum2: number
}

/** A value with its 95 % interval and standard error, before the base rule; `interval` is null where n allows none. */
export interface Computed {
  value: number
  interval: Interval | null
}

const columns: Record<Question, Omit<Record<keyof AnswerSums, string>, 'n' | 'w' | 'w2'>> = {
  nps: { top: 'promoters', bottom: 'detractors', sum: '0', sum2: '0' },
  csat: { top: 'csat_top', bottom: '0', sum: 'csat_sum', sum2: 'csat_sum2' },
  ces: { top: 'ces_top', bottom: '0', sum: 'ces_sum', sum2: 'ces_sum2' },
}

/** First day of the month's year, quarter or month, as SQL. Cells know no days: days are answered by month. */
const periodSql: Record<Grain, string> = {
  year: `SUBSTR(month, 1, 4) || '-01-01'`,
  quarter: `SUBSTR(month, 1, 4) || PRINTF('-%02d-01', (CAST(SUBSTR(month, 6, 2) AS INTEGER) - 1) / 3 * 3 + 1)`,
  month: `month || '-01'`,
  day: `month || '-01'`,
}

/** Kish's effective sample size: (Σw)²/Σw². Equals the count where all weights are the same. */
export function effectiveN(sums: AnswerSums): number {
  return (sums.w * sums.w) / sums.w2
}

/** Weighted mean with the t interval over the effective sample size. */
export function meanOf(sums: AnswerSums): Computed {
  const n = effectiveN(sums)
  const value = sums.sum / sums.w
  // Clamped: with equal answers the difference of two large sums may fall a hair below zero.
  const variance = Math.max(0, sums.sum2 / sums.w - value * value) * (n / (n - 1))
  return { value, interval: n > 1 ? tInterval(n, value, Math.sqrt(variance)) : null }
}

/**
 * One estimate per group with answers, computed from `response_cells`. Answers without a date are only in estimates over all
 * periods; a missing segment, channel or journey is a group of its own (null). `scale` keeps to answers of one CSAT scale.
 */
export function responseEstimates(
  db: ReadableDb,
  query: MetricQuery,
  question: Question,
  compute: (sums: AnswerSums) => Computed,
  scale: readonly [number, number] | null = null,
): Estimate[] {
  const grain = query.grain === undefined || query.grain === 'day' ? 'month' : query.grain
  const keys: Record<Dimension, string> = {
    company: 'company_id AS companyId',
    period: `${periodSql[grain]} AS periodStart`,
    segment: 'segment',
    channel: 'channel',
    journey: 'journey',
  }
  const { top, bottom, sum, sum2 } = columns[question]
  const { sql: where, params } = conditions(query, scale)
  const groupBy = query.by.length > 0 ? `GROUP BY ${query.by.map((_, i) => i + 1).join(', ')}` : ''
  const rows = db.all<
    AnswerSums & Partial<Record<'segment' | 'channel' | 'journey' | 'periodStart', string>> & { companyId?: number }
  >(
    `SELECT ${query.by.map((dimension) => `${keys[dimension]}, `).join('')}
       TOTAL(${question}_n) AS n, TOTAL(${question}_w) AS w, TOTAL(${question}_w2) AS w2,
       TOTAL(${top}) AS top, TOTAL(${bottom}) AS bottom, TOTAL(${sum}) AS sum, TOTAL(${sum2}) AS sum2
     FROM response_cells WHERE ${where} ${groupBy} HAVING n > 0`,
    params,
  )
  const names = companyNames(db)
  return rows
    .map((row): Estimate => {
      const group: Group = {
        companyId: row.companyId ?? null,
        company: row.companyId === undefined ? null : (names.get(row.companyId) ?? null),
        period: row.periodStart === undefined ? null : { start: row.periodStart, grain },
        segment: row.segment || null,
        channel: row.channel || null,
        journey: row.journey || null,
      }
      const { value, interval } = compute(row)
      const { low, high, se } = interval ?? { low: null, high: null, se: null }
      return { ...group, source: 'responses', n: row.n, value, low, high, se, flag: null }
    })
    .sort(inOrderOf(query.by))
}

function conditions(query: MetricQuery, scale: readonly [number, number] | null): { sql: string; params: SqlValue[] } {
  const parts: string[] = ['1']
  const params: SqlValue[] = []
  const add = (sql: string, ...values: SqlValue[]) => {
    parts.push(sql)
    params.push(...values)
  }
  if (query.by.includes('period') || query.period) add(`month <> ''`)
  if (query.period) {
    // A month lies in the period when its first day and its end do; no month lies in a day.
    add(query.period.grain === 'day' ? '0' : '1')
    add(`month || '-01' >= ? AND month || '-01' < ?`, query.period.start, periodEnd(query.until ?? query.period))
  }
  const { companyId, segment, channel, journey } = query.where ?? {}
  if (companyId !== undefined) add('company_id = ?', companyId)
  if (segment !== undefined) add('segment = ?', segment)
  if (channel !== undefined) add('channel = ?', channel)
  if (journey !== undefined) add('journey = ?', journey)
  if (scale) add('csat_low = ? AND csat_high = ?', ...scale)
  return { sql: parts.join(' AND '), params }
}
