import type { ReadableDb } from '../workspace/database.ts'
import type { Grain, Period } from '../workspace/period.ts'
import { ces } from './ces.ts'
import { cesMean } from './ces-mean.ts'
import { csat } from './csat.ts'
import { csatMean } from './csat-mean.ts'
import { cxIndex } from './cx-index/index.ts'
import type { Metric, MetricId } from './metric.ts'
import { nps } from './nps.ts'
import { operatingProfit } from './operating-profit.ts'
import { revenue } from './revenue.ts'

/** Every metric, in the order in which a choice offers them. */
export const catalogue: readonly Metric[] = [nps, cxIndex, csat, ces, csatMean, cesMean, revenue, operatingProfit]

/** The metric of an id as typed or stored; undefined when there is none. */
export function metricById(id: string): Metric | undefined {
  return catalogue.find((metric) => metric.id === (id as MetricId))
}

/** The metrics that this workspace has data for. */
export function availableMetrics(db: ReadableDb): Metric[] {
  return catalogue.filter((metric) => metric.estimate(db, { by: [] }).length > 0)
}

/** The periods with data, ascending; of the grain, or of the data's own grains where left out. */
export function periodsOf(db: ReadableDb, metric: Metric, grain?: Grain): Period[] {
  const estimates = metric.estimate(db, { by: ['period'], ...(grain ? { grain } : {}) })
  return estimates.map((estimate) => estimate.period).filter((period) => period !== null)
}

export { mainCsatScale } from './csat-mean.ts'
export { revenueCurrency } from './imported-money.ts'
export { listScoreMetrics, scoreImportIds } from './imported-scores.ts'
