import { catalogue } from '../../metrics/index.ts'
import type { Metric } from '../../metrics/metric.ts'
import type { RankSetKind } from '../../stats/rank-sets.ts'
import { listCompanies } from '../../workspace/companies.ts'
import type { ReadableDb } from '../../workspace/database.ts'
import { Failure } from '../../workspace/failure.ts'
import { type Period, parsePeriod } from '../../workspace/period.ts'
import type { Settings } from '../panel.ts'
import { chosen } from '../settings.ts'
import { defaultPeriod } from './default-period.ts'
import { estimatesIn, type Scope, segmentNames, subjects } from './scope.ts'

export const settingKeys = ['metric', 'period', 'ranks', 'of', 'segment'] as const
export const rankKinds = ['simultaneous', 'marginal'] as const satisfies readonly RankSetKind[]

/** The metrics that can be ranked: those of experience, not of money. */
export const rankable: readonly Metric[] = catalogue.filter((metric) => metric.hasBaseRule)

/** Which confidence sets are asked for. Failure SET-02 for an unknown kind. */
export function rankKindOf(settings: Settings): RankSetKind {
  return chosen(settings, 'ranks', rankKinds) ?? 'simultaneous'
}

/** Reads the settings. Failure SET-02 for a value that this panel does not know. */
export function scopeOf(db: ReadableDb, settings: Settings): Scope {
  const of = chosen(settings, 'of', subjects) ?? 'company'
  const ranks = rankKindOf(settings)
  const segment = chosen(settings, 'segment', ['all', ...segmentNames(db)]) ?? 'all'
  const named = chosen(
    settings,
    'metric',
    rankable.map((metric) => metric.id),
  )
  const companies = listCompanies(db)
  const own = companies.find((company) => company.own)
  const base = {
    of,
    ranks,
    // Ranking segments within one segment would leave a single row.
    segment: segment === 'all' || of === 'segment' ? null : segment,
    within: of === 'company' || !own ? null : { id: own.id, name: own.name },
  }
  const asked = periodSetting(settings)
  const candidates = rankable.filter((metric) => named === undefined || metric.id === named)
  let best: { scope: Scope; shown: number } | undefined
  for (const metric of candidates) {
    const parts: Scope = { ...base, metric, period: null }
    // Where our own company has no such parts, those of all companies together are ranked.
    const whole = base.within && estimatesIn(db, parts).length === 0 ? { ...parts, within: null } : parts
    const scope = { ...whole, period: asked === undefined ? defaultPeriod(db, whole) : asked }
    if (candidates.length === 1) return scope
    const shown = estimatesIn(db, scope).filter((estimate) => estimate.value !== null).length
    // The list's order breaks ties, so only more shown values win over an earlier metric; more than all there cannot be.
    if (!best || shown > best.shown) best = { scope, shown }
    if (of === 'company' && best.shown === companies.length) break
  }
  return best!.scope
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
