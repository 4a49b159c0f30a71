import { type Deviation, deviations, fitLine, meanInterval, slopeInterval } from '../../../stats/regression.ts'
import type { ReadableDb } from '../../../workspace/database.ts'
import type { Settings } from '../../panel.ts'
import type { CompanyFinding } from '../findings.ts'
import { leaveOneOut, linkOf } from '../link.ts'
import { readMarket } from '../market.ts'
import { chosenLeaders } from '../settings.ts'
import { type LineFindings, lineFrom, type ScatterFindings } from './findings.ts'
import { chosenLag } from './settings.ts'

/** An outlier by the field's rule: p < 0.05 after Bonferroni. */
const outlierLevel = 0.05
const bandSteps = 32

/** Does growth go with the score, company by company (methods §4). Failures: SET-01, SET-02. */
export function readScatter(db: ReadableDb, settings: Settings): ScatterFindings {
  const { told } = readMarket(db, chosenLeaders(settings), chosenLag(settings))
  const { companies } = told
  const link = linkOf(companies)
  const outliers = outliersOf(companies)
  const named = new Set(outliers.map(({ company }) => company))
  return {
    ...told,
    link,
    line: lineOf(companies),
    outliers,
    withoutOutliers: named.size === 0 ? null : linkOf(companies.filter(({ company }) => !named.has(company))),
    leaveOneOut: leaveOneOut(companies, link),
  }
}

const scoresOf = (companies: readonly CompanyFinding[]) => companies.map(({ score }) => score)
const growthOf = (companies: readonly CompanyFinding[]) => companies.map(({ growth }) => growth)

function lineOf(companies: readonly CompanyFinding[]): LineFindings | null {
  if (companies.length < lineFrom) return null
  const x = scoresOf(companies)
  const fit = fitLine(x, growthOf(companies))
  if (fit === null) return null
  const [low, high] = [Math.min(...x), Math.max(...x)]
  const band = Array.from({ length: bandSteps + 1 }, (_, i) => {
    const at = low + ((high - low) * i) / bandSteps
    return { x: at, ...meanInterval(fit, at)! }
  })
  return { slope: fit.slope, intercept: fit.intercept, slopeInterval: slopeInterval(fit)!, band }
}

function outliersOf(companies: readonly CompanyFinding[]): ScatterFindings['outliers'] {
  if (companies.length < lineFrom) return []
  const isFar = (found: Deviation | null): found is Deviation => found !== null && found.p < outlierLevel
  return deviations(scoresOf(companies), growthOf(companies))
    .flatMap((found, i) => (isFar(found) ? [{ company: companies[i]!.company, ...found }] : []))
    .sort((a, b) => Math.abs(b.t) - Math.abs(a.t))
}
