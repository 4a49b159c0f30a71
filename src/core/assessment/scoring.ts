import type { Capability, Pillar, ScorecardModel } from '../scorecard-model/model.ts'
import { levelAt, ratingAt, type Scale } from '../scorecard-model/scale.ts'
import { geometricMean, median, range, standardDeviation, weightedMean } from '../stats/ratings.ts'

/** Levels, targets and means are on the model's scale; stages are 1 to 5. What is not rated is null and never counts as low (methods §5). */
export interface Scores {
  /** Geometric mean of the rated pillars, taken in levels of 1–5 and told on the model's scale; null when nothing is rated. */
  overall: number | null
  /** 1–5: the whole levels of `overall`, at most one above the weakest pillar's. */
  stage: number | null
  /** The weakest pillar holds the stage below that of `overall`. */
  gated: boolean
  /** The weakest rated pillar; null when nothing is rated or no single pillar is weakest. */
  weakest: string | null
  /** Share of the model's capabilities that are rated, 0–1. */
  coverage: number
  pillars: PillarScore[]
}

export interface PillarScore {
  id: string
  /** Weighted mean of the rated capabilities; null when none is rated. */
  value: number | null
  /** What `value` will be once every rated capability has reached its target; null when none has one. */
  target: number | null
  /** Share of its capabilities that are rated, 0–1. */
  coverage: number
  capabilities: CapabilityScore[]
}

export interface CapabilityScore {
  id: string
  /** What the room agreed on, else the median of the assessors; null: not rated, which is never a low level. */
  level: number | null
  /** The room agreed on it. */
  agreed: boolean
  /** Lowest and highest of the single levels; the agreed one where there are none. */
  low: number | null
  high: number | null
  /** Weight within its pillar, above 0. */
  weight: number
  /** Standard deviation of the assessors' levels; null with fewer than two. */
  sd: number | null
  /** The room's, else the median of the assessors' targets; null where none is set. */
  target: number | null
  /** Assessors who rated it. */
  assessors: number
  /** They differ by two levels or more, and the room has not agreed. */
  disputed: boolean
}

/** What is scored of a rating. */
export interface Scored {
  level: number
  target: number | null
  /** The room's level, which counts instead of the single ones. */
  agreed: boolean
}

/** Scores by a model what was rated (methods §5): `ratings` by the ids of its capabilities, one per assessor and at most one of the room. */
export function scoresOf(model: ScorecardModel, ratings: ReadonlyMap<string, readonly Scored[]>): Scores {
  const pillars = model.pillars.map((pillar) => pillarScore(pillar, ratings, model.scale))
  return {
    ...overallOf(pillars, model.scale),
    coverage: shareRated(pillars.flatMap(({ capabilities }) => capabilities)),
    pillars,
  }
}

function pillarScore(pillar: Pillar, ratings: ReadonlyMap<string, readonly Scored[]>, scale: Scale): PillarScore {
  const capabilities = pillar.capabilities.map((capability) =>
    capabilityScore(capability, ratings.get(capability.id) ?? [], scale),
  )
  const rated = capabilities.flatMap(({ level, target, weight }) =>
    level === null ? [] : [{ value: level, goal: Math.max(level, target ?? level), target, weight }],
  )
  const aims = rated.some(({ target }) => target !== null)
  return {
    id: pillar.id,
    value: weightedMean(rated),
    target: aims ? weightedMean(rated.map(({ goal, weight }) => ({ value: goal, weight }))) : null,
    coverage: shareRated(capabilities),
    capabilities,
  }
}

/** Assessors who are this many levels apart do not mean the same. */
export const farApart = 2

function capabilityScore({ id, weight }: Capability, ratings: readonly Scored[], scale: Scale): CapabilityScore {
  const agreed = ratings.find((rating) => rating.agreed)
  const single = ratings.filter((rating) => !rating.agreed)
  const levels = single.map((rating) => rating.level)
  const spread = range(levels)
  return {
    id,
    weight,
    level: agreed?.level ?? median(levels),
    agreed: agreed !== undefined,
    low: spread?.low ?? agreed?.level ?? null,
    high: spread?.high ?? agreed?.level ?? null,
    sd: standardDeviation(levels),
    target: agreed?.target ?? median(single.map((rating) => rating.target).filter((target) => target !== null)),
    assessors: single.length,
    disputed:
      !agreed && spread !== null && levelAt(spread.high, scale) - levelAt(spread.low, scale) >= farApart - rounding,
  }
}

/** Keeps a mean of threes from ending a hair below three. */
export const rounding = 1e-9
const wholeLevels = (level: number) => Math.floor(level + rounding)

/** Means and stages are those of levels from 1 to 5, whatever ratings are given in: a geometric mean needs values above 0 (decision 26). */
function overallOf(pillars: readonly PillarScore[], scale: Scale) {
  const rated = pillars.flatMap(({ id, value }) => (value === null ? [] : [{ id, level: levelAt(value, scale) }]))
  const overall = geometricMean(rated.map(({ level }) => level))
  if (overall === null) return { overall: null, stage: null, gated: false, weakest: null }
  const lowest = Math.min(...rated.map(({ level }) => level))
  const weakest = rated.filter(({ level }) => level === lowest)
  const gate = wholeLevels(lowest) + 1
  return {
    overall: ratingAt(overall, scale),
    stage: Math.min(wholeLevels(overall), gate),
    gated: gate < wholeLevels(overall),
    weakest: weakest.length === 1 && rated.length > 1 ? weakest[0]!.id : null,
  }
}

function shareRated(capabilities: readonly CapabilityScore[]): number {
  return capabilities.filter(({ level }) => level !== null).length / capabilities.length
}
