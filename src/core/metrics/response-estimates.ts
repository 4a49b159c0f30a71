import type { Interval } from '../stats/means.ts'
import { tInterval } from '../stats/means.ts'
import type { ReadableDb } from '../workspace/database.ts'
import { addUpCells } from './add-up-cells.ts'
import { answerCells, type SumColumn } from './answer-cells.ts'
import { companyNames, type Group, inOrderOf } from './grouping.ts'
import type { Estimate, MetricQuery } from './metric.ts'

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

/** Where `response_cells` keeps the sums of a question; a sum that it has not is 0. */
const columnsOf: Record<Question, Partial<Record<keyof AnswerSums, SumColumn>> & { n: SumColumn }> = {
  nps: { n: 'nps_n', w: 'nps_w', w2: 'nps_w2', top: 'promoters', bottom: 'detractors' },
  csat: { n: 'csat_n', w: 'csat_w', w2: 'csat_w2', top: 'csat_top', sum: 'csat_sum', sum2: 'csat_sum2' },
  ces: { n: 'ces_n', w: 'ces_w', w2: 'ces_w2', top: 'ces_top', sum: 'ces_sum', sum2: 'ces_sum2' },
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
  const { n, ...others } = columnsOf[question]
  const names = companyNames(db)
  return addUpCells(answerCells(db), { ...query, grain, scale, columns: [n, ...Object.values(others)] })
    .map(({ of, sums }): Estimate => {
      const group: Group = {
        companyId: (of.company as number | undefined) ?? null,
        company: of.company === undefined ? null : (names.get(of.company as number) ?? null),
        period: of.period === undefined ? null : { start: of.period as string, grain },
        segment: (of.segment as string | undefined) || null,
        channel: (of.channel as string | undefined) || null,
        journey: (of.journey as string | undefined) || null,
      }
      const [count, ...rest] = sums as [number, ...number[]]
      const parts = Object.keys(others).map((part, i) => [part, rest[i]!])
      const answers: AnswerSums = { ...noAnswers, n: count, ...Object.fromEntries(parts) }
      const { value, interval } = compute(answers)
      const { low, high, se } = interval ?? { low: null, high: null, se: null }
      return { ...group, source: 'responses', n: count, value, low, high, se, flag: null }
    })
    .sort(inOrderOf(query.by))
}

const noAnswers: AnswerSums = { n: 0, w: 0, w2: 0, top: 0, bottom: 0, sum: 0, sum2: 0 }
