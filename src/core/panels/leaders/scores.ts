import { metricById } from '../../metrics/index.ts'
import type { Estimate, Metric } from '../../metrics/metric.ts'
import type { ReadableDb } from '../../workspace/database.ts'
import { periodHolding } from '../../workspace/period.ts'
import type { Chosen } from './settings.ts'
import { surveyMetrics } from './settings.ts'
import type { Window } from './window.ts'

/** The metric asked for, or the survey metric that most companies with revenue have; null when there is none. */
export function chooseMetric(db: ReadableDb, asked: Chosen['metric'], withRevenue: ReadonlySet<number>): Metric | null {
  if (asked) return metricById(asked)!
  const counted = surveyMetrics.map((id) => {
    const metric = metricById(id)!
    // An index that we compute ourselves is not what a market is known by: it is shown when it is asked for.
    const scored = metric.estimate(db, { by: ['company'] }).filter(({ value, parts }) => value !== null && !parts)
    const both = scored.filter(({ companyId }) => companyId !== null && withRevenue.has(companyId)).length
    return { metric, both, scored: scored.length }
  })
  // Sorting is stable: on ties the order of the list of survey metrics decides.
  const best = counted.sort((a, b) => b.both - a.both || b.scored - a.scored)[0]!
  return best.scored > 0 ? best.metric : null
}

export interface Scores {
  /** One per company. */
  estimates: readonly Estimate[]
  /** What they are of. */
  span: Window
}

/**
 * Scores over the whole window (answers pooled, imported values averaged over their periods), in its first period, or in a period
 * of one's own choice. Where the metric has only longer periods than revenue, of the whole years that hold them.
 */
export function readScores(db: ReadableDb, metric: Metric, asked: Chosen['scorePeriod'], window: Window): Scores {
  const span =
    asked === 'average'
      ? window
      : asked === 'base'
        ? { from: window.from, to: window.from }
        : { from: asked, to: asked }
  const estimates = estimatesIn(db, metric, span)
  if (estimates.length > 0) return { estimates, span }
  const years = { from: periodHolding(span.from.start, 'year'), to: periodHolding(span.to.start, 'year') }
  return { estimates: estimatesIn(db, metric, years), span: years }
}

function estimatesIn(db: ReadableDb, metric: Metric, { from, to }: Window): readonly Estimate[] {
  return metric.estimate(db, { by: ['company'], period: from, until: to })
}
