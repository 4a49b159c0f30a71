import { geometricMean, median, range, standardDeviation, weightedMean } from '../../stats/ratings.ts'
import { foldName, listCompanies } from '../../workspace/companies.ts'
import type { ReadableDb } from '../../workspace/database.ts'
import { importedFiles } from '../../workspace/imports.ts'
import type { Settings } from '../panel.ts'
import type { CapabilityFinding, PillarFinding, ScorecardFindings } from './findings.ts'
import { type Pillar, scorecardModel } from './model.ts'
import { type RatedCompany, type Rating, type Sorted, sortRatings } from './ratings.ts'
import { chosenRatings } from './settings.ts'

/** The maturity of one company by the three-pillar model (methods §5). */
export function readScorecard(db: ReadableDb, settings: Settings): ScorecardFindings {
  const { companies, company, companyId, until } = chosenRatings(db, settings)
  const sorted = sortRatings(company?.ratings ?? [], until)
  const pillars = scorecardModel.pillars.map((pillar) => pillarFinding(pillar, sorted.byCapability))
  const capabilities = pillars.flatMap((pillar) => pillar.capabilities)
  return {
    company: company ? company.name : nameWithoutRatings(db, companyId),
    ...overallOf(pillars),
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

function pillarFinding(pillar: Pillar, ratings: ReadonlyMap<string, readonly Rating[]>): PillarFinding {
  const capabilities = pillar.capabilities.map(({ id }) => capabilityFinding(id, ratings.get(id) ?? []))
  const rated = pillar.capabilities.flatMap(({ weight }, i) => {
    const level = capabilities[i]!.level
    return level === null ? [] : [{ value: level, weight }]
  })
  return { id: pillar.id, value: weightedMean(rated), coverage: shareRated(capabilities), capabilities }
}

function capabilityFinding(id: string, ratings: readonly Rating[]): CapabilityFinding {
  const levels = ratings.map((rating) => rating.level)
  const spread = range(levels)
  return {
    id,
    level: median(levels),
    low: spread?.low ?? null,
    high: spread?.high ?? null,
    sd: standardDeviation(levels),
    target: median(ratings.map((rating) => rating.target).filter((target) => target !== null)),
    assessors: ratings.length,
    disputed: spread !== null && spread.high - spread.low >= 2,
  }
}

/** Whole levels of a mean; rounding keeps a mean of threes from ending a hair below three. */
const wholeLevels = (value: number) => Math.floor(Number(value.toFixed(9)))

function overallOf(pillars: readonly PillarFinding[]) {
  const rated = pillars.flatMap(({ id, value }) => (value === null ? [] : [{ id, value }]))
  const overall = geometricMean(rated.map(({ value }) => value))
  if (overall === null) return { overall: null, stage: null, gated: false, weakest: null }
  const lowest = Math.min(...rated.map(({ value }) => value))
  const weakest = rated.filter(({ value }) => value === lowest)
  const gate = wholeLevels(lowest) + 1
  return {
    overall,
    stage: Math.min(wholeLevels(overall), gate),
    gated: gate < wholeLevels(overall),
    weakest: weakest.length === 1 && rated.length > 1 ? weakest[0]!.id : null,
  }
}

function shareRated(capabilities: readonly CapabilityFinding[]): number {
  return capabilities.filter(({ level }) => level !== null).length / capabilities.length
}

function originOf(db: ReadableDb, { byCapability, counted, superseded, unknown }: Sorted) {
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
    files: importedFiles(db, ({ id }) => counted.some(({ importId }) => importId === id)),
  }
}

function others(companies: readonly RatedCompany[], shown: RatedCompany | undefined): string[] {
  return companies.filter((company) => company !== shown).flatMap(({ name }) => name ?? [])
}
