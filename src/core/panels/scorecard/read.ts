import { type RatedCompany, type Rating, type Sorted, sortRatings } from '../../assessment/ratings.ts'
import { scoresOf } from '../../assessment/scoring.ts'
import { capabilityFinder } from '../../scorecard-model/capability-names.ts'
import { modelsInForce } from '../../scorecard-model/workspace-model.ts'
import { foldName } from '../../workspace/companies.ts'
import type { ReadableDb } from '../../workspace/database.ts'
import { importedFiles } from '../../workspace/imports.ts'
import type { Settings } from '../panel.ts'
import type { ScorecardFindings } from './findings.ts'
import { chosenRatings, nameOfChosen } from './settings.ts'

/** The maturity of one company by the three-pillar model (methods §5). Failure SET-02. */
export function readScorecard(db: ReadableDb, settings: Settings): ScorecardFindings {
  return readCounted(db, settings).findings
}

/** The scorecard, and the ratings that it counts, by the ids of the model's capabilities. Failure SET-02. */
export function readCounted(
  db: ReadableDb,
  settings: Settings,
): { findings: ScorecardFindings; byCapability: Sorted['byCapability'] } {
  const chosen = chosenRatings(db, settings)
  const { companies, company, until } = chosen
  const { model, importId, earlier } = modelsInForce(db)
  const sorted = sortRatings(company?.ratings ?? [], until, capabilityFinder(model, earlier))
  const findings = {
    model,
    modelFile: importedFiles(db, ({ id }) => id === importId)[0] ?? null,
    company: nameOfChosen(db, chosen),
    ...scoresOf(model, sorted.byCapability),
    ...originOf(db, sorted),
    otherCompanies: others(companies, company),
  }
  return { findings, byCapability: sorted.byCapability }
}

function originOf(db: ReadableDb, { byCapability, counted, superseded, unknown, dropped }: Sorted) {
  const unsigned = ({ assessor, agreed }: Rating) => !agreed && !assessor?.trim()
  const named = new Set(counted.flatMap(({ assessor }) => (assessor?.trim() ? [foldName(assessor)] : [])))
  const unnamed = [...byCapability.values()].map((rated) => rated.filter(unsigned).length)
  const dates = counted.flatMap(({ assessedOn }) => assessedOn ?? []).sort()
  return {
    // How many people stand behind unnamed ratings is not known; at least as many as rated one capability.
    assessors: named.size + Math.max(0, ...unnamed),
    ratings: counted.filter(({ agreed }) => !agreed).length,
    dates: dates.length > 0 ? { first: dates[0]!, last: dates.at(-1)! } : null,
    superseded,
    unknown,
    dropped,
    files: importedFiles(db, ({ id }) => counted.some(({ importId }) => importId === id)),
    givenHere: counted.some(({ importId }) => importId === null),
  }
}

function others(companies: readonly RatedCompany[], shown: RatedCompany | undefined): string[] {
  return companies.filter((company) => company !== shown).flatMap(({ name }) => name ?? [])
}
