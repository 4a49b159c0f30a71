import { type Rating, sortRatings } from '../../assessment/ratings.ts'
import { gathered } from '../../metrics/imported-rows.ts'
import { chosenRatings, nameOfChosen } from '../../panels/scorecard/settings.ts'
import { capabilityFinder } from '../../scorecard-model/capability-names.ts'
import type { Capability, Pillar, ScorecardModel } from '../../scorecard-model/model.ts'
import { modelsInForce } from '../../scorecard-model/workspace-model.ts'
import { foldName } from '../../workspace/companies.ts'
import type { ReadableDb } from '../../workspace/database.ts'

/** Which sheets are asked for. */
export interface SheetRequest {
  /** By name or alias; null: the one that the scorecard shows. */
  company: string | null
  /** Ratings up to this ISO date, which blank rows are given; null: the latest ratings, and the last day of the assessor, or else of anyone. */
  date: string | null
  /** Whose sheets; none: of all who rated, or one without a name where nobody did. */
  assessors: readonly string[]
  /** Without what was rated: to fill in. */
  blank: boolean
}

/** The assessment of one company, a sheet for each assessor. */
export interface AssessorSheets {
  model: ScorecardModel
  company: string | null
  /** The day that was asked for, as an ISO date. */
  date: string | null
  sheets: AssessorSheet[]
}

export interface AssessorSheet {
  /** Null: ratings without a name, or nobody yet. */
  assessor: string | null
  /** In the order of the model; every capability has at least one. */
  rows: SheetRow[]
}

/** What an assessor says of a capability; all null where nothing was said. */
export interface SheetRow extends Said {
  pillar: Pillar
  capability: Capability
}

type Said = Pick<Rating, 'assessedOn' | 'target' | 'evidence' | 'owner' | 'dueOn'> & { level: number | null }

/**
 * The sheets of an assessment: every capability of the model in force, rated or not, as each assessor sees it; what the room agreed on is
 * nobody's own. Failure SET-02: no such company or date.
 */
export function assessorSheets(db: ReadableDb, { company, date, assessors, blank }: SheetRequest): AssessorSheets {
  const settings = { ...(company === null ? {} : { company }), ...(date === null ? {} : { date }) }
  const chosen = chosenRatings(db, settings)
  const { model, earlier } = modelsInForce(db)
  const single = (chosen.company?.ratings ?? []).filter(({ agreed }) => !agreed)
  const { byCapability, counted } = sortRatings(single, chosen.until, capabilityFinder(model, earlier))
  const folded = ({ assessor }: Rating) => foldName(assessor ?? '')
  const known = gathered(counted, folded).map((rated) => rated[0]!.assessor?.trim() || null)
  const people = assessors.length > 0 ? assessors : known.length > 0 && !blank ? inOrder(known) : [null]
  const lastDay = lastDayOf(counted)
  const sheetOf = (assessor: string | null): AssessorSheet => {
    const own = (rating: Rating) => !blank && folded(rating) === foldName(assessor ?? '')
    const nothing = nothingSaid(chosen.until ?? lastDayOf(counted.filter(own)) ?? lastDay)
    const rows = model.pillars.flatMap((pillar) =>
      pillar.capabilities.flatMap((capability) => {
        const rated: readonly Said[] = (byCapability.get(capability.id) ?? []).filter(own)
        return (rated.length > 0 ? rated : [nothing]).map((said) => ({ ...said, pillar, capability }))
      }),
    )
    return { assessor, rows }
  }
  return { model, company: nameOfChosen(db, chosen), date: chosen.until, sheets: people.map(sheetOf) }
}

function lastDayOf(ratings: readonly Rating[]): string | null {
  const days = ratings.flatMap(({ assessedOn }) => assessedOn ?? [])
  return days.sort().at(-1) ?? null
}

/** A day on a row that says nothing yet keeps what will be said on it from counting as the earliest. */
function nothingSaid(assessedOn: string | null): Said {
  return { assessedOn, level: null, target: null, evidence: null, owner: null, dueOn: null }
}

/** By name; those without one come last. */
function inOrder(assessors: readonly (string | null)[]): (string | null)[] {
  const named = assessors.filter((assessor) => assessor !== null)
  return [...named.sort((a, b) => a.localeCompare(b, 'vi')), ...(named.length < assessors.length ? [null] : [])]
}
