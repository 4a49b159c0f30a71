import type { ReadableDb } from '../../workspace/database.ts'
import { applyBaseRule } from '../base-rule.ts'
import { type Group, groupKey, inOrderOf, overlap } from '../grouping.ts'
import { gathered } from '../imported-rows.ts'
import type { Estimate, Metric, MetricQuery } from '../metric.ts'
import { surveyMetric } from '../survey-metric.ts'
import { computedIndex, type Incomplete } from './computed.ts'
import { defaultRecipe, type Recipe } from './recipe.ts'

/** An index as somebody else computed it (ACSI-style). Interval: t from n and sd. */
const imported = surveyMetric({
  id: 'cx_index',
  unit: 'score',
  scale: [0, 100],
  interval: 't',
  fromResponses: () => [],
})

/** The CX index, and who lacks a part of it. */
export interface IndexMetric extends Metric {
  /** How it is made in this workspace; null where it has fewer than two parts and no weights are given. */
  recipe(db: ReadableDb): Recipe | null
  /** Groups of a query that have some of the parts and no index of their own. */
  incomplete(db: ReadableDb, query: MetricQuery): readonly Incomplete[]
}

/**
 * CX index, 0 to 100: weighted mean of NPS, satisfaction and effort between fixed goalposts (methods §3), by a recipe or the default of
 * the workspace. An index that was imported for a group and period is used as it is, and nothing is computed beside it.
 */
export function cxIndexBy(choice: { weights: Recipe['weights'] | null; mean: Recipe['mean'] }): IndexMetric {
  const recipe = (db: ReadableDb): Recipe | null =>
    choice.weights ? { weights: choice.weights, mean: choice.mean } : defaultRecipe(db, choice.mean)
  const read = (db: ReadableDb, query: MetricQuery) =>
    db.once(JSON.stringify(['cx index', choice, query]), () => {
      const given = imported.estimate(db, query)
      const how = recipe(db)
      const { estimates, incomplete } = how ? computedIndex(db, query, how) : { estimates: [], incomplete: [] }
      const computed = withoutGiven(estimates, given, (estimate) => estimate)
      return {
        estimates: [...given, ...computed.map(cutToScale).map(applyBaseRule)].sort(inOrderOf(query.by)),
        incomplete: withoutGiven(incomplete, given, ({ group }) => group),
      }
    })
  return {
    ...imported,
    interval: 'normal',
    recipe,
    incomplete: (db, query) => read(db, query).incomplete,
    estimate: (db, query) => read(db, query).estimates,
  }
}

/** By the default of each workspace. */
export const cxIndex = cxIndexBy({ weights: null, mean: 'arithmetic' })

/** Those of whom no index was imported for the same time. */
function withoutGiven<T>(rows: readonly T[], given: readonly Estimate[], groupOf: (row: T) => Group): T[] {
  const subject = (group: Group) => groupKey({ ...group, period: null })
  const rivals = new Map(gathered(given, subject).map((same) => [subject(same[0]!), same]))
  return rows.filter((row) => {
    const group = groupOf(row)
    const same = rivals.get(subject(group)) ?? []
    return !same.some(({ period }) => !period || !group.period || overlap(period, group.period))
  })
}

function cutToScale(estimate: Estimate): Estimate {
  if (estimate.low === null || estimate.high === null) return estimate
  return { ...estimate, low: Math.max(0, estimate.low), high: Math.min(100, estimate.high) }
}
