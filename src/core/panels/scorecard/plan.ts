import { type Plan, readPlan } from '../../assessment/initiatives.ts'
import { capabilityFinder } from '../../scorecard-model/capability-names.ts'
import { modelsInForce } from '../../scorecard-model/workspace-model.ts'
import type { ReadableDb } from '../../workspace/database.ts'
import { importedFiles } from '../../workspace/imports.ts'
import type { Settings } from '../panel.ts'
import type { ScorecardFindings } from './findings.ts'
import { chosenRatings } from './settings.ts'

/** The initiatives of the company on the slide, and the files that they came from. */
export interface PlanFindings extends Plan {
  files: string[]
}

/** Initiatives name no company and are our own: with another company on the slide there are none. Failure SET-02. */
export function readPlanOf(db: ReadableDb, settings: Settings, { dates }: ScorecardFindings): PlanFindings {
  const { companies, company, companyId, until } = chosenRatings(db, settings)
  const { model, earlier } = modelsInForce(db)
  const plan = readPlan(db, capabilityFinder(model, earlier), { day: until, ratedOn: dates?.last ?? null })
  const ours = companyId === null || company?.own === true || !companies.some(({ own }) => own)
  const initiatives = ours ? plan.initiatives : []
  const imports = new Set(initiatives.map(({ importId }) => importId))
  return { ...plan, initiatives, files: importedFiles(db, ({ id }) => imports.has(id)) }
}
