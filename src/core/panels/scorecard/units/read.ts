import { sortRatings } from '../../../assessment/ratings.ts'
import { scoresOf } from '../../../assessment/scoring.ts'
import { capabilityFinder } from '../../../scorecard-model/capability-names.ts'
import { capabilitiesOf } from '../../../scorecard-model/model.ts'
import { modelsInForce } from '../../../scorecard-model/workspace-model.ts'
import type { ReadableDb } from '../../../workspace/database.ts'
import { importedFiles } from '../../../workspace/imports.ts'
import type { Settings } from '../../panel.ts'
import { readScorecard } from '../read.ts'
import { chosenRatings } from '../settings.ts'
import type { Unit, UnitsFindings } from './findings.ts'

/** Up to so many capabilities stand in columns of their own. */
const mostColumns = 8
/** Means that differ by less than this are the same. */
const rounding = 1e-9

/** Every rated company by the same model, up to the same day. Failure SET-02. */
export function readUnits(db: ReadableDb, settings: Settings): UnitsFindings {
  const { companies, until } = chosenRatings(db, settings)
  const { model, earlier } = modelsInForce(db)
  const meant = capabilityFinder(model, earlier)
  const columns = capabilitiesOf(model).length <= mostColumns ? 'capabilities' : 'pillars'
  const scored = companies
    .map(({ name, own, ratings }) => ({ name, own, sorted: sortRatings(ratings, until, meant) }))
    .map((unit) => ({ ...unit, scores: scoresOf(model, unit.sorted.byCapability) }))
    .filter(({ scores }) => scores.overall !== null)
    .sort((a, b) => {
      const more = b.scores.overall! - a.scores.overall!
      return Math.abs(more) < rounding ? 0 : more
    })
  const counted = scored.flatMap(({ sorted }) => sorted.counted)
  const dates = counted.flatMap(({ assessedOn }) => assessedOn ?? []).sort()
  const imports = new Set(counted.map(({ importId }) => importId))
  return {
    ...readScorecard(db, settings),
    units: scored.map(({ name, own, scores }): Unit => {
      const capabilities = scores.pillars.flatMap((pillar) => pillar.capabilities)
      return {
        ...{ name, own, overall: scores.overall!, stage: scores.stage!, coverage: scores.coverage },
        rank: 1 + scored.filter((other) => other.scores.overall! > scores.overall! + rounding).length,
        rated: capabilities.filter(({ level }) => level !== null).length,
        values:
          columns === 'pillars' ? scores.pillars.map(({ value }) => value) : capabilities.map(({ level }) => level),
      }
    }),
    columns,
    behind: {
      files: importedFiles(db, ({ id }) => imports.has(id)),
      givenHere: imports.has(null),
      ratings: counted.filter(({ agreed }) => !agreed).length,
      dates: dates.length > 0 ? { first: dates[0]!, last: dates.at(-1)! } : null,
    },
  }
}
