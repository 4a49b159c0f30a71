import { metricById } from '../../metrics/index.ts'
import type { Estimate, MetricId, Unit } from '../../metrics/metric.ts'
import type { Period } from '../../workspace/period.ts'
import { type KeyFigure, keyFigure, sameInAll, stretchOf } from '../figure.ts'
import type { Scope } from './scope.ts'

/** What is ranked, by what, within which answers. */
export interface Ranking extends Pick<Scope, 'of' | 'filters' | 'recipe'> {
  metric: MetricId
  period: Period | null
  within: string | null
  unit: Unit
  /** Ends of the metric's scale. */
  domain: readonly [number, number]
  decimals: number
  /** How many have a value. */
  shown: number
}

/** A row as its figures need it. */
export interface Placed extends Pick<Estimate, 'value' | 'low' | 'high' | 'n'> {
  name: string
  own: boolean
  rank: number | null
  rankLow: number | null
  rankHigh: number | null
}

/** The value and the place of our own company, else of the first; nothing where neither has a value. */
export function standingFigures(ranking: Ranking, rows: readonly Placed[]): KeyFigure[] {
  const row = rows.find(({ own }) => own) ?? rows[0]
  return row ? [...valueFigure(ranking, row), ...placeFigure(ranking, row)] : []
}

/** The unweighted mean of all that have a value. */
export function meanFigure(ranking: Ranking, mean: number | null): KeyFigure[] {
  if (mean === null) return []
  const { unit, decimals } = ranking
  return [figureOf('mean', ranking, null, { unit: unitOf(unit), decimals, value: mean, n: ranking.shown })]
}

/** The place among those ranked; `set` of the places that are possible. */
export function placeFigure(
  ranking: Ranking,
  { name, rank, rankLow, rankHigh, n }: Omit<Placed, 'own' | keyof Pick<Estimate, 'value' | 'low' | 'high'>>,
  as: 'place' | 'weighted-place' = 'place',
): KeyFigure[] {
  if (rank === null) return []
  const place = { value: rank, low: rankLow, high: rankHigh, n, span: ranking.shown - 1 || null }
  return [figureOf(as, ranking, name, { unit: 'place', better: 'lower', ...place })]
}

function valueFigure(ranking: Ranking, { name, value, low, high, n }: Placed): KeyFigure[] {
  if (value === null) return []
  const { unit, decimals } = ranking
  return [figureOf('value', ranking, name, { unit: unitOf(unit), decimals, value, low, high, n })]
}

/** What a metric of experience is written in: none is of money. */
function unitOf(unit: Unit): 'points' | 'percent' | 'score' {
  return unit === 'money' ? 'score' : unit
}

function figureOf(
  name: 'value' | 'mean' | 'place' | 'weighted-place',
  { metric, of, filters, within, recipe, period, domain }: Ranking,
  whose: string | null,
  figure: Pick<KeyFigure, 'unit' | 'value'> & Partial<KeyFigure>,
): KeyFigure {
  const made =
    recipe && [recipe.mean, ...recipe.weights.map(({ part, weight }) => `${part} ${weight.toFixed(4)}`)].join()
  const kept = Object.values(filters).filter((name) => name !== null)
  const choices = [metric, of, whose, within, filters.segment, filters.channel, filters.journey, made]
  return keyFigure(name, choices, {
    ...{ metric, of: whose === null ? null : sameInAll(whose), within: kept, period: stretchOf(period) },
    ...{ better: metricById(metric)!.better, span: domain[1] - domain[0] },
    ...figure,
  })
}
