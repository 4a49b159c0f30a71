import { catalogue } from '../../metrics/index.ts'
import type { Metric } from '../../metrics/metric.ts'
import type { RankSetKind } from '../../stats/rank-sets.ts'
import { listCompanies } from '../../workspace/companies.ts'
import type { ReadableDb } from '../../workspace/database.ts'
import { Failure } from '../../workspace/failure.ts'
import { type Period, parsePeriod } from '../../workspace/period.ts'
import type { Settings } from '../panel.ts'
import { checkKeys, chosen } from '../settings.ts'
import { defaultPeriod } from './default-period.ts'
import { subjects } from './findings.ts'
import { estimatesIn, type Scope, segmentNames } from './scope.ts'

export const settingKeys = ['metric', 'period', 'ranks', 'of', 'segment'] as const
export const rankKinds = ['simultaneous', 'marginal'] as const satisfies readonly RankSetKind[]

/** The metrics that can be ranked: those of experience, not of money. */
export const rankable: readonly Metric[] = catalogue.filter((metric) => metric.hasBaseRule)

/** Reads the settings. Failures: SET-01 for a key, SET-02 for a value that this panel does not know. */
export function scopeOf(db: ReadableDb, settings: Settings): Scope {
  checkKeys(settings, settingKeys)
  const of = chosen(settings, 'of', subjects) ?? 'company'
  const ranks = chosen(settings, 'ranks', rankKinds) ?? 'simultaneous'
  const segment = chosen(settings, 'segment', ['all', ...segmentNames(db)]) ?? 'all'
  const named = chosen(
    settings,
    'metric',
    rankable.map((metric) => metric.id),
  )
  const own = listCompanies(db).find((company) => company.own)
  const base = {
    of,
    ranks,
    // Ranking segments within one segment would leave a single row.
    segment: segment === 'all' || of === 'segment' ? null : segment,
    within: of === 'company' || !own ? null : { id: own.id, name: own.name },
  }
  const asked = periodSetting(settings)
  const scopes = rankable
    .filter((metric) => named === undefined || metric.id === named)
    .map((metric): Scope => {
      const parts = { ...base, metric, period: null }
      // Where our own company has no such parts, those of all companies together are ranked.
      const scope = base.within && estimatesIn(db, parts).length === 0 ? { ...parts, within: null } : parts
      return { ...scope, period: asked === undefined ? defaultPeriod(db, scope) : asked }
    })
  // The catalogue's order breaks ties, so only a larger number of shown values wins over an earlier metric.
  const counts = scopes.map((scope) => (scopes.length > 1 ? shownCount(db, scope) : 0))
  return scopes[counts.indexOf(Math.max(...counts))]!
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

function shownCount(db: ReadableDb, scope: Scope): number {
  return estimatesIn(db, scope).filter((estimate) => estimate.value !== null).length
}
