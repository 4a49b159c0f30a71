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
      db.once(JSON.stringify(['estimate', id, query]), () =>
        joined(fromResponses(db, query), scoreEstimates(db, query, id))
          .sort(inOrderOf(query.by))
          .map((estimate) => applyBaseRule(cutTo(scale, estimate))),
      ),
  }
}

function joined(answers: readonly Estimate[], scores: readonly Estimate[]): Estimate[] {
  const subject = (estimate: Estimate) => groupKey({ ...estimate, period: null })
  const whole = (estimate: Estimate) => subject({ ...estimate, segment: null })
  const bySubject = (keyOf: typeof subject) =>
    new Map(gathered(answers, keyOf).map((group) => [keyOf(group[0]!), group]))
  const answered = bySubject(subject)
  const answeredInAnySegment = bySubject(whole)
  const unanswered = scores.filter((score) => {
    // A value of the whole company gives way to answers of any of its segments.
    const rivals = score.segment === null ? answeredInAnySegment.get(whole(score)) : answered.get(subject(score))
    return !rivals?.some(({ period }) => !period || !score.period || overlap(period, score.period))
  })
  return [...answers, ...unanswered]
}

function cutTo(scale: Metric['scale'], estimate: Estimate): Estimate {
  if (!scale || estimate.low === null || estimate.high === null) return estimate
  return { ...estimate, low: Math.max(scale[0], estimate.low), high: Math.min(scale[1], estimate.high) }
}
