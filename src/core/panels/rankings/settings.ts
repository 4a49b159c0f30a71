import { cxIndexBy } from '../../metrics/cx-index/index.ts'
import { type PartId, partIds } from '../../metrics/cx-index/parts.ts'
import type { Recipe } from '../../metrics/cx-index/recipe.ts'
import { catalogue } from '../../metrics/index.ts'
import type { Metric } from '../../metrics/metric.ts'
import { compositeMeans } from '../../stats/composite.ts'
import { listCompanies } from '../../workspace/companies.ts'
import type { ReadableDb } from '../../workspace/database.ts'
import { Failure } from '../../workspace/failure.ts'
import { type Period, parsePeriod } from '../../workspace/period.ts'
import type { Settings } from '../panel.ts'
import { chosen } from '../settings.ts'
import { parseShares } from '../shares.ts'
import { defaultPeriod } from './default-period.ts'
import { estimatesIn, type Part, partNames, parts, type Scope, subjects } from './scope.ts'

/** The settings that every view reads through `scopeOf`. */
export const scopeKeys = ['metric', 'period', 'of', ...parts, 'weights', 'mean'] as const

/** The metrics that can be ranked: those of experience, not of money. */
export const rankable: readonly Metric[] = catalogue.filter((metric) => metric.hasBaseRule)

/** Reads the settings. Failure SET-02 for a value that this panel does not know. */
export function scopeOf(db: ReadableDb, settings: Settings): Scope {
  const of = chosen(settings, 'of', subjects) ?? 'company'
  const named = chosen(
    settings,
    'metric',
    rankable.map((metric) => metric.id),
  )
  const index = cxIndexBy({
    weights: weightsOf(settings),
    mean: chosen(settings, 'mean', compositeMeans) ?? 'arithmetic',
  })
  const companies = listCompanies(db)
  const own = companies.find((company) => company.own)
  const filter = (part: Part) => {
    const name = chosen(settings, part, ['all', ...partNames(db, part)]) ?? 'all'
    // Ranking segments within one segment would leave a single row.
    return name === 'all' || part === of ? null : name
  }
  const base = {
    of,
    filters: { segment: filter('segment'), channel: filter('channel'), journey: filter('journey') },
    within: of === 'company' || !own ? null : { id: own.id, name: own.name },
  }
  const asked = periodSetting(settings)
  const candidates = rankable.filter((metric) => named === undefined || metric.id === named)
  let best: { scope: Scope; shown: number } | undefined
  for (const metric of candidates) {
    const measure =
      metric.id === index.id
        ? { metric: index, index, recipe: index.recipe(db) }
        : { metric, index: null, recipe: null }
    const inParts: Scope = { ...base, ...measure, period: null }
    // Where our own company has no such parts, those of all companies together are ranked.
    const whole = base.within && estimatesIn(db, inParts).length === 0 ? { ...inParts, within: null } : inParts
    const scope = { ...whole, period: asked === undefined ? defaultPeriod(db, whole) : asked }
    if (candidates.length === 1) return scope
    const shown = estimatesIn(db, scope).filter((estimate) => estimate.value !== null).length
    // The list's order breaks ties, so only more shown values win over an earlier metric; more than all there cannot be.
    if (!best || shown > best.shown) best = { scope, shown }
    if (of === 'company' && best.shown === companies.length) break
  }
  return best!.scope
}

/** The weights of a CX index, each of 1 in all; null when not set. Failure SET-02 where they are no shares of known parts. */
function weightsOf({ weights }: Settings): Recipe['weights'] | null {
  if (weights === undefined) return null
  const shares = parseShares(weights)
  const known = shares?.flatMap(({ key, percent }) => {
    const part: PartId | undefined = partIds.find((id) => id === key)
    return part ? [{ part, weight: percent / 100 }] : []
  })
  if (!known || known.length < shares!.length) {
    const example = `nps:50,csat:30,ces:20 (${partIds.join(', ')})`
    throw new Failure('SET-02', { key: 'weights', value: weights, known: example })
  }
  return known
}

/** The period setting: null for `all`, undefined when not set. A period without data is known too, and shows none. */
function periodSetting(settings: Settings): Period | null | undefined {
  const value = settings.period
  if (value === undefined) return undefined
  if (value === 'all') return null
  const period = parsePeriod(value)
  if (!period) throw new Failure('SET-02', { key: 'period', value, known: 'all, 2024, 2024-Q1, 2024-03' })
  return period
}
