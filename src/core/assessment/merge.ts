import { capabilityFinder, foldCapability, namesOf } from '../scorecard-model/capability-names.ts'
import { capabilitiesOf } from '../scorecard-model/model.ts'
import { modelsInForce } from '../scorecard-model/workspace-model.ts'
import { foldName, listCompanies, ownCompanyId } from '../workspace/companies.ts'
import type { ReadableDb } from '../workspace/database.ts'

/** What an assessor says of a capability. */
export interface Stated {
  level: number | null
  target: number | null
  evidence: string | null
  owner: string | null
  dueOn: string | null
}

/** The fields of `Stated`, as tables of ratings call them. */
export const statedFields = {
  level: 'level',
  target: 'target',
  evidence: 'evidence',
  owner: 'owner',
  dueOn: 'due_on',
} as const satisfies Record<keyof Stated, string>

/** What a rating is about: two that agree in it are of the same assessor, in the same assessment. */
export interface About {
  /** Null: no company is named and none is our own. */
  companyId: number | null
  /** ISO date, or null. */
  assessedOn: string | null
  assessor: string
  /** Id in the model. */
  capability: string
}

export interface Known extends About {
  stated: Stated
  /** The file that it came by; null: it was said in the app. */
  file: string | null
}

/** How a rating stands to one that is known: it says nothing more; it adds to it; or it says otherwise, and in what. */
export type Comparison =
  | { is: 'same' }
  | { is: 'more' }
  | { is: 'conflict'; field: keyof Stated; before: string | number; after: string | number }

export function compareStated(before: Stated, after: Stated): Comparison {
  const fields = Object.keys(statedFields) as (keyof Stated)[]
  const field = fields.find((name) => before[name] !== null && after[name] !== null && before[name] !== after[name])
  if (field) return { is: 'conflict', field, before: before[field]!, after: after[field]! }
  return { is: fields.some((name) => before[name] === null && after[name] !== null) ? 'more' : 'same' }
}

/** What the later of two says, and of the earlier what the later leaves open. */
export function joinStated(before: Stated, after: Stated): Stated {
  return {
    level: after.level ?? before.level,
    target: after.target ?? before.target,
    evidence: after.evidence ?? before.evidence,
    owner: after.owner ?? before.owner,
    dueOn: after.dueOn ?? before.dueOn,
  }
}

export function keyOf({ companyId, assessedOn, assessor, capability }: About): string {
  return JSON.stringify([companyId, assessedOn, foldName(assessor), capability])
}

/** The ratings in force that name an assessor and a capability of the model, by `keyOf`. Ratings without a company are our own's. */
export function knownRatings(db: ReadableDb): Map<string, Known> {
  const { model, earlier } = modelsInForce(db)
  const meant = capabilityFinder(model, earlier)
  const own = ownCompanyId(db)
  const rows = db.all<Stated & Omit<About, 'capability'> & { name: string; file: string | null }>(
    `SELECT company_id AS companyId, assessed_on AS assessedOn, assessor, capability AS name, level, maturity.target, evidence, owner,
       due_on AS dueOn, imports.file
     FROM maturity LEFT JOIN imports ON imports.id = import_id
     WHERE agreed = 0 AND trim(coalesce(assessor, '')) <> '' ORDER BY maturity.id`,
  )
  const known = new Map<string, Known>()
  for (const { companyId, assessedOn, assessor, name, file, ...stated } of rows) {
    const what = meant(name)
    if (what.is !== 'rated') continue
    const about = { companyId: companyId ?? own, assessedOn, assessor, capability: what.id }
    // Of several rows the last one counts.
    known.set(keyOf(about), { ...about, stated, file })
  }
  return known
}

/** The ratings of a workspace, for who has the workspace not at hand. */
export interface RatingsBefore {
  /** The company that ratings without one are about. */
  own: string | null
  ratings: { company: string | null; assessedOn: string | null; assessor: string; capability: string; stated: Stated }[]
  /** Ids of capabilities by what they are called (`foldCapability`). */
  names: ReadonlyMap<string, string>
}

export const noRatingsBefore: RatingsBefore = { own: null, ratings: [], names: new Map() }

export function ratingsBefore(db: ReadableDb): RatingsBefore {
  const names = new Map(listCompanies(db).map(({ id, name }) => [id, name]))
  const nameOf = (id: number | null) => (id === null ? null : (names.get(id) ?? null))
  const { model, earlier } = modelsInForce(db)
  const meant = capabilityFinder(model, earlier)
  const called = [model, ...earlier].flatMap(capabilitiesOf).flatMap(namesOf).map(foldCapability)
  return {
    own: nameOf(ownCompanyId(db)),
    ratings: [...knownRatings(db).values()].map(({ companyId, assessedOn, assessor, capability, stated }) => ({
      ...{ company: nameOf(companyId), assessedOn, assessor, capability, stated },
    })),
    names: new Map(
      called.flatMap((name) => {
        const what = meant(name)
        return what.is === 'rated' ? [[name, what.id] as const] : []
      }),
    ),
  }
}
