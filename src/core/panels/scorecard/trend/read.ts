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
  const points = known.map(({ date, sorted, scores }) => pointOf(date, sorted, scores))
  const [before, last] = known.slice(-2)
  if (!before || !last) return { ...findings, points, changes: [], added: 0, alike: null }
  const both = [...before.sorted.byCapability.keys()].filter((id) => last.sorted.byCapability.has(id))
  return {
    ...findings,
    points,
    changes: changesBetween(before.scores, last.scores, last.sorted.byCapability),
    added: last.sorted.byCapability.size - both.length,
    alike: {
      from: overallOn(both, before.sorted, model),
      to: overallOn(both, last.sorted, model),
      capabilities: both.length,
    },
  }
}

function pointOf(date: string, { counted }: Sorted, { overall, pillars, coverage }: Scores): TrendPoint {
  const named = new Map(counted.flatMap(({ assessor }) => (assessor?.trim() ? [[foldName(assessor), assessor]] : [])))
  return { date, overall, pillars: pillars.map(({ value }) => value), coverage, assessors: [...named.values()] }
}

/** Capabilities rated at `date` stay rated afterwards, so there is one at least. */
function overallOn(ids: readonly string[], { byCapability }: Sorted, model: ScorecardModel): number {
  return scoresOf(model, new Map(ids.map((id) => [id, byCapability.get(id)!]))).overall!
}

function changesBetween(before: Scores, last: Scores, ratings: Sorted['byCapability']): Change[] {
  const levels = new Map(before.pillars.flatMap(({ capabilities }) => capabilities.map(({ id, level }) => [id, level])))
  return last.pillars
    .flatMap((pillar) =>
      pillar.capabilities.flatMap(({ id, level }): Change[] => {
        const from = levels.get(id) ?? null
        if (from === null || level === null || from === level) return []
        return [{ id, pillar: pillar.id, from, to: level, evidence: latestEvidence(ratings.get(id)!) }]
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
