import { type Rating, type Sorted, sortRatings } from '../../../assessment/ratings.ts'
import { type Scores, scoresOf } from '../../../assessment/scoring.ts'
import { capabilityFinder } from '../../../scorecard-model/capability-names.ts'
import type { ScorecardModel } from '../../../scorecard-model/model.ts'
import { modelsInForce } from '../../../scorecard-model/workspace-model.ts'
import { foldName } from '../../../workspace/companies.ts'
import type { ReadableDb } from '../../../workspace/database.ts'
import type { Settings } from '../../panel.ts'
import { readScorecard } from '../read.ts'
import { chosenRatings } from '../settings.ts'
import { assessmentsOf } from './assessments.ts'
import type { Change, TrendFindings, TrendPoint } from './findings.ts'
import { type Workshop, workshopOf } from './workshop.ts'

/** Pillars and overall at the end of each assessment, and what changed at the last one. Failure SET-02. */
export function readTrend(db: ReadableDb, settings: Settings): TrendFindings {
  const findings = readScorecard(db, settings)
  const { company, until } = chosenRatings(db, settings)
  const { model, earlier } = modelsInForce(db)
  const ratings = company?.ratings ?? []
  const meant = capabilityFinder(model, earlier)
  const known = assessmentsOf(ratings, until)
    .map((date) => ({ date, sorted: sortRatings(ratings, date, meant) }))
    .map(({ date, sorted }) => ({ date, sorted, scores: scoresOf(model, sorted.byCapability) }))
    .filter(({ scores }) => scores.overall !== null)
    .map((assessment) => ({
      ...assessment,
      workshop: workshopOf(db, company?.name ?? null, ratings, assessment.date),
    }))
  const points = known.flatMap(({ date, sorted, scores, workshop }): TrendPoint[] => {
    const assessors = assessorsOf(sorted)
    return [
      ...(workshop ? [{ ...valuesOf(workshop.before), date, talk: 'before' as const, assessors }] : []),
      { ...valuesOf(scores), date, talk: workshop ? 'agreed' : null, assessors },
    ]
  })
  const [previous, last] = known.length > 1 ? known.slice(-2) : [null, known[0]]
  const before = previous?.scores ?? last?.workshop?.before
  const compared = previous ? ('assessments' as const) : before ? ('workshop' as const) : null
  const shared = { ...findings, points, assessments: known.length, compared }
  if (!before || !last) return { ...shared, workshop: null, changes: [], added: 0, alike: null }
  return {
    ...shared,
    workshop: last.workshop && talked(last.workshop, last.scores, last.date),
    changes: changesBetween(before, last.scores, last.sorted.byCapability, last.workshop?.notes ?? new Map()),
    ...onBoth(before, last.scores, model),
  }
}

function valuesOf({ overall, pillars, coverage }: Scores) {
  return { overall, pillars: pillars.map(({ value }) => value), coverage }
}

/** By name; those without one are not among them. */
function assessorsOf({ counted }: Sorted): string[] {
  const named = counted.flatMap(({ assessor }) => (assessor?.trim() ? [[foldName(assessor), assessor] as const] : []))
  return [...new Map(named).values()]
}

function talked({ before }: Workshop, after: Scores, date: string): TrendFindings['workshop'] {
  const changed = changesBetween(before, after, new Map(), new Map()).length
  return { date, from: before.overall!, to: after.overall!, changed }
}

/** Overall of both on the capabilities that both have rated, and how many only the latter has. What is rated once stays rated, so both have some. */
function onBoth(before: Scores, last: Scores, model: ScorecardModel): Pick<TrendFindings, 'added' | 'alike'> {
  const levels = levelsOf(before)
  const now = [...levelsOf(last).keys()]
  const both = new Set(now.filter((id) => levels.has(id)))
  const overall = (scores: Scores) =>
    scoresOf(
      model,
      new Map([...levelsOf(scores)].filter(([id]) => both.has(id)).map(([id, level]) => [id, [scoredAt(level)]])),
    ).overall!
  return {
    added: now.length - both.size,
    alike: { from: overall(before), to: overall(last), capabilities: both.size },
  }
}

const scoredAt = (level: number) => ({ level, target: null, agreed: false })

function levelsOf({ pillars }: Scores): ReadonlyMap<string, number> {
  return new Map(
    pillars.flatMap(({ capabilities }) =>
      capabilities.flatMap(({ id, level }) => (level === null ? [] : [[id, level] as const])),
    ),
  )
}

function changesBetween(
  before: Scores,
  last: Scores,
  ratings: Sorted['byCapability'],
  notes: ReadonlyMap<string, string>,
): Change[] {
  const levels = levelsOf(before)
  return last.pillars
    .flatMap((pillar) =>
      pillar.capabilities.flatMap(({ id, level }): Change[] => {
        const from = levels.get(id)
        if (from === undefined || level === null || from === level) return []
        const evidence = latestEvidence(ratings.get(id) ?? [])
        return [{ id, pillar: pillar.id, from, to: level, evidence, note: notes.get(id) ?? null }]
      }),
    )
    .sort((a, b) => {
      const more = Math.abs(b.to - b.from) - Math.abs(a.to - a.from)
      return Math.abs(more) < 1e-9 ? 0 : more
    })
}

function latestEvidence(ratings: readonly Rating[]): string | null {
  const told = ratings.filter(({ evidence }) => evidence?.trim())
  const inTime = told.sort((a, b) => ((a.assessedOn ?? '') < (b.assessedOn ?? '') ? -1 : 1))
  return inTime.at(-1)?.evidence ?? null
}
