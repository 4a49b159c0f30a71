import { gathered } from '../metrics/imported-rows.ts'
import { capabilityFinder, foldCapability, type Meant } from '../scorecard-model/capability-names.ts'
import type { LocalText } from '../scorecard-model/model.ts'
import { modelsInForce } from '../scorecard-model/workspace-model.ts'
import { foldName, ownCompanyId } from '../workspace/companies.ts'
import type { ReadableDb } from '../workspace/database.ts'

/** One assessor's level for one capability, or the room's. */
export interface Rating {
  id: number
  /** Null: said in the app. */
  importId: number | null
  /** Null: the file named no company. */
  companyId: number | null
  /** ISO date, or null. */
  assessedOn: string | null
  assessor: string | null
  capability: string
  level: number
  target: number | null
  /** What it rests on, in the assessor's words. */
  evidence: string | null
  /** Who is to reach the target, and until which ISO date. */
  owner: string | null
  dueOn: string | null
  /** What the room agreed on: it counts instead of the single ratings. */
  agreed: boolean
}

/** A company that has ratings; `id` null gathers ratings that name no company while no company is our own. */
export interface RatedCompany {
  id: number | null
  name: string | null
  own: boolean
  ratings: Rating[]
}

/** Companies with ratings: our own first, then by number of ratings, then by name. Ratings without a company are our own's. */
export function ratedCompanies(db: ReadableDb): RatedCompany[] {
  const ratings = readRatings(db)
  const companies = db.all<{ id: number; name: string; own: number }>(
    'SELECT id, name, own FROM companies ORDER BY own DESC, folded',
  )
  const own = companies.find((company) => company.own === 1)
  const companyOf = (rating: Rating) => rating.companyId ?? own?.id ?? null
  return gathered(ratings, (rating) => String(companyOf(rating)))
    .map((rated) => {
      const company = companies.find(({ id }) => id === companyOf(rated[0]!))
      return { id: company?.id ?? null, name: company?.name ?? null, own: company?.own === 1, ratings: rated }
    })
    .sort(
      (a, b) =>
        Number(b.own) - Number(a.own) ||
        b.ratings.length - a.ratings.length ||
        foldName(a.name ?? '').localeCompare(foldName(b.name ?? ''), 'und'),
    )
}

/** A row of `maturity`: null where an assessor left a capability open. */
type Row = Omit<Rating, 'level' | 'agreed'> & { level: number | null; agreed: number }

/** Every rating, oldest first. One that was left open is none, nor are those before it of the same assessor in the same assessment. */
function readRatings(db: ReadableDb): Rating[] {
  const rows = db.all<Row>(
    `SELECT id, import_id AS importId, company_id AS companyId, assessed_on AS assessedOn, assessor, capability, level, target,
       evidence, owner, due_on AS dueOn, agreed
     FROM maturity ORDER BY id`,
  )
  const { model, earlier } = modelsInForce(db)
  const meant = capabilityFinder(model, earlier)
  const own = ownCompanyId(db)
  const keyOf = (row: Row) => {
    const what = meant(row.capability)
    const capability = what.is === 'rated' ? what.id : foldCapability(row.capability)
    return JSON.stringify([row.companyId ?? own, row.assessedOn, foldName(row.assessor ?? ''), capability, row.agreed])
  }
  const open = new Map(rows.flatMap((row) => (row.level === null ? [[keyOf(row), row.id] as const] : [])))
  return rows.flatMap(({ level, ...row }): Rating[] => {
    if (level === null || (open.size > 0 && row.id < (open.get(keyOf({ ...row, level })) ?? 0))) return []
    return [{ ...row, level, agreed: row.agreed === 1 }]
  })
}

/** The dates of assessment, latest first. */
export function assessmentDates(ratings: readonly Rating[]): string[] {
  return [...new Set(ratings.flatMap((rating) => rating.assessedOn ?? []))].sort().reverse()
}

/** The ratings that a scorecard rests on, and what was left out. */
export interface Sorted {
  byCapability: ReadonlyMap<string, readonly Rating[]>
  counted: readonly Rating[]
  /** How many were replaced by a later one of the same assessor. */
  superseded: number
  /** Names that no model has a capability for, with how many ratings each has. */
  unknown: { name: string; ratings: number }[]
  /** Capabilities that only an earlier model had. */
  dropped: { name: LocalText; ratings: number }[]
}

/**
 * Per assessor and capability the latest rating up to `until` (ISO date; null: no limit). Ratings without an assessor count
 * each, as far as they are of the latest date. Ratings without a date are the earliest. What the room agreed on comes last among the
 * ratings of its capability, until somebody rates it in a later assessment. `meant` tells which capability a rating names.
 */
export function sortRatings(
  ratings: readonly Rating[],
  until: string | null,
  meant: (capability: string) => Meant,
): Sorted {
  const inTime = ratings
    .filter((rating) => until === null || dateOf(rating) <= until)
    .map((rating) => ({ rating, what: meant(rating.capability) }))
  const known = inTime.flatMap(({ rating, what }) => (what.is === 'rated' ? [{ rating, id: what.id }] : []))
  const byCapability = new Map(
    gathered(known, ({ id }) => id).map((same) => [same[0]!.id, counting(same.map(({ rating }) => rating))] as const),
  )
  const counted = [...byCapability.values()].flat()
  const dropped = inTime.flatMap(({ what }) => (what.is === 'dropped' ? [what.name] : []))
  const unknown = inTime.flatMap(({ rating, what }) => (what.is === 'unknown' ? [rating.capability] : []))
  return {
    byCapability,
    counted,
    superseded: known.length - counted.length,
    unknown: gathered(unknown, (name) => name).map((same) => ({ name: same[0]!, ratings: same.length })),
    dropped: gathered(dropped, ({ en }) => en).map((same) => ({ name: same[0]!, ratings: same.length })),
  }
}

function counting(rated: readonly Rating[]): Rating[] {
  const single = rated.filter(({ agreed }) => !agreed)
  const agreed = rated
    .filter(({ agreed }) => agreed)
    .reduce<Rating | null>((last, next) => (last && dateOf(next) < dateOf(last) ? last : next), null)
  if (!agreed) return latestByAssessor(single)
  const later = single.filter((rating) => dateOf(rating) > dateOf(agreed))
  return later.length > 0 ? latestByAssessor(later) : [...latestByAssessor(single), agreed]
}

function latestByAssessor(ratings: readonly Rating[]): Rating[] {
  return gathered(ratings, (rating) => foldName(rating.assessor ?? '')).flatMap((rated) => {
    const latest = rated.map(dateOf).sort().at(-1)
    const last = rated.filter((rating) => dateOf(rating) === latest)
    return rated[0]!.assessor?.trim() ? last.slice(-1) : last
  })
}

const dateOf = (rating: Rating) => rating.assessedOn ?? ''
