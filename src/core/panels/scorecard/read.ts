import { capabilityFinder } from '../../scorecard-model/capability-names.ts'
import type { Capability, Pillar } from '../../scorecard-model/model.ts'
import { levelAt, ratingAt, type Scale } from '../../scorecard-model/scale.ts'
import { modelsInForce } from '../../scorecard-model/workspace-model.ts'
import { geometricMean, median, range, standardDeviation, weightedMean } from '../../stats/ratings.ts'
import { foldName, listCompanies } from '../../workspace/companies.ts'
import type { ReadableDb } from '../../workspace/database.ts'
import { importedFiles } from '../../workspace/imports.ts'
import type { Settings } from '../panel.ts'
import type { CapabilityFinding, PillarFinding, ScorecardFindings } from './findings.ts'
import { type RatedCompany, type Rating, type Sorted, sortRatings } from './ratings.ts'
import { chosenRatings } from './settings.ts'

/** The maturity of one company by the three-pillar model (methods §5). */
export function readScorecard(db: ReadableDb, settings: Settings): ScorecardFindings {
  const { companies, company, companyId, until } = chosenRatings(db, settings)
  const { model, importId, earlier } = modelsInForce(db)
  const sorted = sortRatings(company?.ratings ?? [], until, capabilityFinder(model, earlier))
  const pillars = model.pillars.map((pillar) => pillarFinding(pillar, sorted.byCapability, model.scale))
  const capabilities = pillars.flatMap((pillar) => pillar.capabilities)
  return {
    model,
    modelFile: importedFiles(db, ({ id }) => id === importId)[0] ?? null,
    company: company ? company.name : nameWithoutRatings(db, companyId),
    ...overallOf(pillars, model.scale),
    coverage: shareRated(capabilities),
    pillars,
    ...originOf(db, sorted),
    otherCompanies: others(companies, company),
  }
}

/** The company asked for, or our own. */
function nameWithoutRatings(db: ReadableDb, companyId: number | null): string | null {
  return listCompanies(db).find(({ id, own }) => (companyId === null ? own : id === companyId))?.name ?? null
}

function pillarFinding(pillar: Pillar, ratings: ReadonlyMap<string, readonly Rating[]>, scale: Scale): PillarFinding {
  const capabilities = pillar.capabilities.map((capability) =>
    capabilityFinding(capability, ratings.get(capability.id) ?? [], scale),
  )
  const rated = capabilities.flatMap(({ level, weight }) => (level === null ? [] : [{ value: level, weight }]))
  return { id: pillar.id, value: weightedMean(rated), coverage: shareRated(capabilities), capabilities }
}

/** Assessors who are this many levels apart do not mean the same. */
const farApart = 2

function capabilityFinding({ id, weight }: Capability, ratings: readonly Rating[], scale: Scale): CapabilityFinding {
  const levels = ratings.map((rating) => rating.level)
  const spread = range(levels)
  return {
    id,
    weight,
    level: median(levels),
    low: spread?.low ?? null,
    high: spread?.high ?? null,
    sd: standardDeviation(levels),
    target: median(ratings.map((rating) => rating.target).filter((target) => target !== null)),
    assessors: ratings.length,
    disputed: spread !== null && levelAt(spread.high, scale) - levelAt(spread.low, scale) >= farApart - rounding,
  }
}

/** Keeps a mean of threes from ending a hair below three. */
const rounding = 1e-9
const wholeLevels = (level: number) => Math.floor(level + rounding)

/** Means and stages are those of levels from 1 to 5, whatever ratings are given in: a geometric mean needs values above 0 (decision 26). */
function overallOf(pillars: readonly PillarFinding[], scale: Scale) {
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

function shareRated(capabilities: readonly CapabilityFinding[]): number {
  return capabilities.filter(({ level }) => level !== null).length / capabilities.length
}

function originOf(db: ReadableDb, { byCapability, counted, superseded, unknown, dropped }: Sorted) {
  const named = new Set(counted.flatMap(({ assessor }) => (assessor?.trim() ? [foldName(assessor)] : [])))
  const unnamed = [...byCapability.values()].map((rated) => rated.filter(({ assessor }) => !assessor?.trim()).length)
  const dates = counted.flatMap(({ assessedOn }) => assessedOn ?? []).sort()
  return {
    // How many people stand behind unnamed ratings is not known; at least as many as rated one capability.
    assessors: named.size + Math.max(0, ...unnamed),
    ratings: counted.length,
    dates: dates.length > 0 ? { first: dates[0]!, last: dates.at(-1)! } : null,
    superseded,
    unknown,
    dropped,
    files: importedFiles(db, ({ id }) => counted.some(({ importId }) => importId === id)),
  }
}

function others(companies: readonly RatedCompany[], shown: RatedCompany | undefined): string[] {
  return companies.filter((company) => company !== shown).flatMap(({ name }) => name ?? [])
}
