import type { ReadableDb } from '../workspace/database.ts'
import { applyBaseRule } from './base-rule.ts'
import { groupKey, inOrderOf, overlap } from './grouping.ts'
import { gathered } from './imported-rows.ts'
import { scoreEstimates } from './imported-scores.ts'
import type { Estimate, Metric, MetricQuery } from './metric.ts'

/**
 * Joins the two sources of a survey metric: where a company has answers in a period they win over values imported for it.
 * Intervals are cut to the metric's scale; the base rule is applied last.
 */
export function surveyMetric(
  metric: Pick<Metric, 'id' | 'unit' | 'scale' | 'interval'> & {
    fromResponses: (db: ReadableDb, query: MetricQuery) => Estimate[]
  },
): Metric {
  const { id, unit, scale, interval, fromResponses } = metric
  return {
    id,
    unit,
    better: 'higher',
    scale,
    interval,
    hasBaseRule: true,
    estimate: (db, query) =>
      joined(fromResponses(db, query), scoreEstimates(db, query, id))
        .sort(inOrderOf(query.by))
        .map((estimate) => applyBaseRule(cutTo(scale, estimate))),
  }
}

function joined(answers: readonly Estimate[], scores: readonly Estimate[]): Estimate[] {
  const subject = (estimate: Estimate) => groupKey({ ...estimate, period: null })
  const answered = new Map(gathered(answers, subject).map((group) => [subject(group[0]!), group]))
  const unanswered = scores.filter(
    (score) =>
      !answered.get(subject(score))?.some(({ period }) => !period || !score.period || overlap(period, score.period)),
  )
  return [...answers, ...unanswered]
}

function cutTo(scale: Metric['scale'], estimate: Estimate): Estimate {
  if (!scale || estimate.low === null || estimate.high === null) return estimate
  return { ...estimate, low: Math.max(scale[0], estimate.low), high: Math.min(scale[1], estimate.high) }
}
