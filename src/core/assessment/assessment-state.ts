import { capabilityFinder, type Meant } from '../scorecard-model/capability-names.ts'
import type { ScorecardModel } from '../scorecard-model/model.ts'
import { modelsInForce } from '../scorecard-model/workspace-model.ts'
import { findCompanyId, foldName, ownCompanyId } from '../workspace/companies.ts'
import type { ReadableDb } from '../workspace/database.ts'
import { Failure } from '../workspace/failure.ts'
import type { Act } from './act.ts'
import { type AgendaItem, agendaOf } from './agenda.ts'
import { actsBeforeTalk } from './before-talk.ts'
import { assessmentDates, type Rating, ratedCompanies, sortRatings } from './ratings.ts'
import { type RecordedAct, readActs, takenBack, waitingVotes } from './record.ts'
import { type CapabilitySaid, type Said, saidIn } from './said.ts'
import { type Scores, scoresOf } from './scoring.ts'

/** All that a screen needs to run one assessment of one company. */
export interface AssessmentState {
  /** The company that is assessed; null: our own, which has no name yet. */
  company: string | null
  /** ISO date that names the assessment. */
  assessment: string
  /** The assessments of this company that hold anything, this one excluded, latest first. */
  others: string[]
  model: ScorecardModel
  /** Who has rated, voted or noted anything in this assessment, in the order of the files and of their first word. */
  assessors: string[]
  /** In the order of the model. */
  capabilities: CapabilityState[]
  /** As of this assessment: what counts now. */
  scores: Scores
  /** As the assessors rated before they talked: their levels up to the first reveal or, without one, the first agreement. */
  before: Scores
  agenda: AgendaItem[]
  /** Who said what when, oldest first. */
  record: RecordEntry[]
}

export interface CapabilityState {
  id: string
  pillar: string
  /** One of each assessor in this assessment, of files and of the app. Levels of votes that wait are not in it. */
  ratings: AssessorRating[]
  /** Who has voted and waits for the reveal. */
  voted: string[]
  /** How often votes were revealed. */
  reveals: number
  agreement: CapabilitySaid['agreement']
  /** What the room noted. */
  room: Notes
  /** What counted before this assessment; null: nothing. */
  earlier: number | null
}

export interface Notes {
  target: number | null
  evidence: string | null
  owner: string | null
  /** ISO date. */
  dueOn: string | null
}

export interface AssessorRating extends Notes {
  assessor: string
  /** Null: left open. */
  level: number | null
}

/** An act in the record. The level of a vote that waits for its reveal is not told: null. */
export interface RecordEntry extends Act {
  /** It was undone. */
  takenBack: boolean
  /** A vote that waits for its reveal. */
  blind: boolean
}

/** The state of an assessment; an empty one where nothing was said yet. Failure ACT-03: no such company. */
export function assessmentState(db: ReadableDb, company: string | null, assessment: string): AssessmentState {
  const { model, earlier } = modelsInForce(db)
  const meant = capabilityFinder(model, earlier)
  const { companyId, name, ratings } = ratedCompany(db, company)
  const acts = readActs(db, companyId, assessment)
  const said = saidIn(acts)
  const scored = (counted: readonly Rating[]) => scoresOf(model, sortRatings(counted, assessment, meant).byCapability)
  const scores = scored(ratings)
  const past = levelsOf(scored(ratings.filter(({ assessedOn }) => (assessedOn ?? '') < assessment)))
  const here = ratings.filter(({ assessedOn, agreed }) => assessedOn === assessment && !agreed)
  const capabilities = model.pillars.flatMap((pillar) =>
    pillar.capabilities.map(({ id }): CapabilityState => {
      const { votes, reveals, agreement, said: each } = said.get(id) ?? silence
      const rated = here.filter(({ capability }) => isAbout(meant(capability), id))
      return {
        ...{ id, pillar: pillar.id, reveals, agreement, earlier: past.get(id) ?? null },
        ratings: ratingsBy(rated, each),
        voted: votes.map(({ by }) => by),
        room: notesOf(each.find(({ by }) => by === '') ?? {}),
      }
    }),
  )
  return {
    ...{ company: name, assessment, model, capabilities, scores },
    others: otherAssessments(db, companyId, ratings, assessment),
    assessors: namesIn(capabilities),
    before: scored([
      ...ratings.filter(({ assessedOn, importId }) => assessedOn !== assessment || importId !== null),
      ...ratingsBeforeTalk(acts),
    ]),
    agenda: agendaOf(scores, model.scale),
    record: recordOf(acts),
  }
}

const silence: CapabilitySaid = { said: [], votes: [], reveals: 0, agreement: null }

function ratedCompany(db: ReadableDb, company: string | null) {
  const named = company === null ? ownCompanyId(db) : findCompanyId(db, company)
  if (named === undefined) throw new Failure('ACT-03', { company: company ?? '' })
  const rated = ratedCompanies(db).find(({ id }) => id === named)
  const row = db.get<{ name: string }>('SELECT name FROM companies WHERE id IS ?', [named])
  return { companyId: named, name: row?.name ?? null, ratings: rated?.ratings ?? [] }
}

const isAbout = (what: Meant, id: string) => what.is === 'rated' && what.id === id

function levelsOf({ pillars }: Scores): ReadonlyMap<string, number | null> {
  return new Map(pillars.flatMap(({ capabilities }) => capabilities.map(({ id, level }) => [id, level] as const)))
}

/** Each assessor's last rating; who noted something without a level has none. Ratings without a name stand for themselves. */
function ratingsBy(rated: readonly Rating[], said: readonly Said[]): AssessorRating[] {
  const byAssessor = new Map<string, AssessorRating>()
  for (const { id, assessor, level, ...notes } of rated) {
    const key = assessor?.trim() ? foldName(assessor) : `\0${id}`
    byAssessor.set(key, { assessor: assessor?.trim() ?? '', level, ...notesOf(notes) })
  }
  for (const { by, ...notes } of said) {
    const key = foldName(by)
    if (by !== '' && !byAssessor.has(key)) byAssessor.set(key, { assessor: by, level: null, ...notesOf(notes) })
  }
  return [...byAssessor.values()]
}

function notesOf({ target = null, evidence = null, owner = null, dueOn = null }: Partial<Notes>): Notes {
  return { target, evidence, owner, dueOn }
}

function namesIn(capabilities: readonly CapabilityState[]): string[] {
  const names = capabilities.flatMap(({ ratings, voted }) => [...ratings.map(({ assessor }) => assessor), ...voted])
  return [...new Map(names.filter((name) => name !== '').map((name) => [foldName(name), name])).values()]
}

/** As ratings what assessors said before they talked. */
function ratingsBeforeTalk(acts: readonly RecordedAct[]): Rating[] {
  return [...saidIn(actsBeforeTalk(acts))].flatMap(([capability, { said }]) =>
    said.flatMap(({ by, level = null, ...notes }, id): Rating[] => {
      if (by === '' || level === null) return []
      const { companyId, assessment: assessedOn } = acts[0]!
      return [
        {
          id,
          importId: null,
          companyId,
          assessedOn,
          assessor: by,
          capability,
          level,
          ...notesOf(notes),
          agreed: false,
        },
      ]
    }),
  )
}

function otherAssessments(
  db: ReadableDb,
  companyId: number | null,
  ratings: readonly Rating[],
  assessment: string,
): string[] {
  const said = db.all<{ day: string }>(
    'SELECT DISTINCT assessed_on AS day FROM assessment_acts WHERE company_id IS ?',
    [companyId],
  )
  const days = new Set([...assessmentDates(ratings), ...said.map(({ day }) => day)])
  return [...days]
    .filter((day) => day !== assessment)
    .sort()
    .reverse()
}

function recordOf(acts: readonly RecordedAct[]): RecordEntry[] {
  const undone = takenBack(acts)
  const waiting = waitingVotes(acts)
  return acts.map(({ companyId: _, ...act }) => {
    const blind = waiting.has(act.id)
    const what = blind && act.what.do === 'vote' ? { ...act.what, level: null } : act.what
    return { ...act, what, takenBack: undone.has(act.id), blind }
  })
}
