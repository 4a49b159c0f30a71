import type { Recipe } from '../../../metrics/cx-index/recipe.ts'
import { listCompanies } from '../../../workspace/companies.ts'
import type { ReadableDb } from '../../../workspace/database.ts'
import type { Settings } from '../../panel.ts'
import { ranked } from '../rank.ts'
import { estimatesIn, incompleteIn, type NamedEstimate } from '../scope.ts'
import { scopeOf } from '../settings.ts'
import { sourcesOf } from '../sources.ts'
import type { NothingToVary, WeightsFindings } from './findings.ts'
import { concentration, draws, seed, underOtherWeights } from './vary.ts'

/** Ranks by the CX index under the chosen weights, and under many drawn around them. Failures: SET-01, SET-02. */
export function readWeights(db: ReadableDb, settings: Settings): WeightsFindings {
  // Weights are those of the index, whatever metric another view shows.
  const scope = scopeOf(db, { ...settings, metric: 'cx_index' })
  const { of, period, filters, within, recipe } = scope
  const estimates = estimatesIn(db, scope)
  const shown = estimates.filter(({ value }) => value !== null)
  const used = recipe && { ...recipe, weights: recipe.weights.filter(({ weight }) => weight > 0) }
  const nothing = nothingToVary(shown, used)
  const order = ranked(shown, [], scope.metric.better, 'simultaneous', null).rows
  const inOrder = order.map(({ name }) => shown.find((estimate) => estimate.name === name)!)
  const varied = nothing || !used ? null : underOtherWeights(inOrder, used)
  const own = listCompanies(db).find((company) => company.own)
  return {
    metric: 'cx_index',
    of,
    period,
    filters,
    recipe,
    within: within?.name ?? null,
    own: of === 'company' ? (own?.name ?? null) : null,
    rows: (varied?.spreads ?? []).map((spread, i) => {
      const { name, own: isOwn, value, n, flag, parts } = inOrder[i]!
      const place = order.findIndex((row) => row.value === value) + 1
      return {
        ...{ name, own: isOwn, value: value!, n, flag, place },
        rank: order[i]!.rank,
        imported: !parts,
        ...spread,
      }
    }),
    nothing,
    weights: varied?.weights ?? (used?.weights ?? []).map((one) => ({ ...one, low: one.weight, high: one.weight })),
    mean: recipe?.mean ?? 'arithmetic',
    draws,
    concentration,
    seed,
    hidden: estimates.filter(({ value }) => value === null).map(({ name }) => name),
    incomplete: incompleteIn(db, scope).map(({ name }) => name),
    sources: sourcesOf(db, scope, estimates),
  }
}

function nothingToVary(shown: readonly NamedEstimate[], recipe: Recipe | null): NothingToVary | null {
  if (shown.length === 0) return 'no-data'
  if (shown.every(({ parts }) => !parts)) return 'imported'
  if (!recipe || recipe.weights.length < 2) return 'one-part'
  return shown.length < 2 ? 'too-few' : null
}
