import { applyBaseRule } from '../metrics/base-rule.ts'
import { scoreEstimates } from '../metrics/imported-scores.ts'
import { metricById, revenueCurrency, scoreImportIds } from '../metrics/index.ts'
import type { Estimate, MetricId, MetricQuery, Unit } from '../metrics/metric.ts'
import { capabilitiesOf } from '../scorecard-model/model.ts'
import { modelsInForce } from '../scorecard-model/workspace-model.ts'
import { findCompanyId, ownCompanyId } from '../workspace/companies.ts'
import type { ReadableDb } from '../workspace/database.ts'
import { importedFiles } from '../workspace/imports.ts'
import type { Grain, Period } from '../workspace/period.ts'

/** The latest value of the metric that a capability is linked to, with its base. */
export interface LinkedValue extends Pick<Estimate, 'low' | 'high' | 'n' | 'se' | 'flag' | 'source'> {
  /** As the model names it. */
  metric: string
  /** Of the catalogue; null where only the table of scores knows it. */
  known: MetricId | null
  unit: Unit | null
  /** Of money; null where the files name none, or several. */
  currency: string | null
  value: number
  period: Period
  /**
   * How much of its scale is still open, 0 (at its best end) to 1; null for a metric without a natural scale. NPS +33 has (100 − 33)/200 of its scale
   * before it.
   */
  open: number | null
}

/** Years say most; where no year has enough of a base, the data's own periods are looked at. */
const grainsTried: readonly (Grain | null)[] = ['year', null]

/** The latest value that the base rule shows (methods §3) of a company; null where the workspace has none. */
export function linkedValue(db: ReadableDb, metric: string, companyId: number): LinkedValue | null {
  for (const grain of grainsTried) {
    const last = estimatesByPeriod(db, metric, companyId, grain).at(-1)
    if (last) return linkedFrom(db, metric, last)
  }
  return null
}

/** A company's values that the base rule shows, each with its period, oldest first; `grain` null: the periods of the data. */
export function estimatesByPeriod(
  db: ReadableDb,
  metric: string,
  companyId: number,
  grain: Grain | null,
): readonly Estimate[] {
  const known = metricById(metric)
  const query: MetricQuery = { by: ['period'], where: { companyId }, ...(grain ? { grain } : {}) }
  const estimates = known ? known.estimate(db, query) : scoreEstimates(db, query, metric).map(applyBaseRule)
  return estimates.filter(({ value, period }) => value !== null && period !== null)
}

/** One of these values with what is known of its metric. */
export function linkedFrom(db: ReadableDb, metric: string, estimate: Estimate): LinkedValue {
  const known = metricById(metric)
  const { value, low, high, n, se, flag, source, period } = estimate
  return {
    metric,
    known: known?.id ?? null,
    unit: known?.unit ?? null,
    currency: known?.unit === 'money' ? revenueCurrency(db) : null,
    ...{ value: value!, period: period!, low, high, n, se, flag, source },
    open: known?.scale ? openShare(value!, known.scale, known.better) : null,
  }
}

/** The latest values of all metrics that the model in force names, of a company (null: our own); those that it has no value of are left out. */
export function linkedValues(db: ReadableDb, company: string | null): LinkedValue[] {
  const companyId = company === null ? ownCompanyId(db) : findCompanyId(db, company)
  if (companyId === null || companyId === undefined) return []
  const metrics = capabilitiesOf(modelsInForce(db).model).flatMap(({ metric }) => metric ?? [])
  return [...new Set(metrics)].flatMap((metric) => linkedValue(db, metric, companyId) ?? [])
}

/** The files that the values came from. */
export function linkedFiles(db: ReadableDb, links: readonly LinkedValue[]): string[] {
  const answered = links.some(({ source }) => source === 'responses')
  const money = links.some(({ unit }) => unit === 'money')
  const scored = links
    .filter(({ source, unit }) => source === 'imported' && unit !== 'money')
    .flatMap(({ metric }) => scoreImportIds(db, metric))
  return importedFiles(
    db,
    ({ id, target }) =>
      (answered && target === 'responses') || (money && target === 'financials') || scored.includes(id),
  )
}

function openShare(value: number, [low, high]: readonly [number, number], better: 'higher' | 'lower'): number {
  const reached = (value - low) / (high - low)
  return better === 'higher' ? 1 - reached : reached
}
