import { compareStated, type RatingsBefore, statedFields } from '../../assessment/merge.ts'
import { foldCapability } from '../../scorecard-model/capability-names.ts'
import type { Words } from '../../words/index.ts'
import { foldName } from '../../workspace/companies.ts'
import type { SettledMap } from '../columns/settle.ts'
import type { OpenQuestion } from '../columns/settle-columns.ts'
import { RowCheck } from './check-row.ts'
import { statedIn, textOf } from './rating-rows.ts'

/** Conflicts that a question shows. */
const shown = 5

/**
 * Asks which rating counts where rows of a file say otherwise than the workspace; null where none does, or the map says it. Walks through
 * the rows.
 */
export function conflictQuestion(settled: SettledMap, before: RatingsBefore, words: Words): OpenQuestion | null {
  const { map, source } = settled
  if (map.table !== 'maturity' || map.options?.conflicts !== undefined || before.ratings.length === 0) return null
  const known = new Map(before.ratings.map((rating) => [keyOf(rating), rating]))
  const check = new RowCheck(settled)
  const samples: string[] = []
  let count = 0
  for (const row of source.rows()) {
    if (row.problem) continue
    for (const outcome of check.records(row)) {
      if (outcome.kind !== 'load') continue
      const { values } = outcome
      const company = textOf(values.company) ?? map.options?.company ?? before.own
      const name = String(values.capability)
      const capability = before.names.get(foldCapability(name)) ?? ''
      const assessor = textOf(values.assessor) ?? ''
      const earlier = known.get(keyOf({ company, assessedOn: textOf(values.assessed_on), assessor, capability }))
      const comparison = earlier && compareStated(earlier.stated, statedIn(values))
      if (comparison?.is !== 'conflict') continue
      count++
      const { field, before: from, after } = comparison
      if (samples.length < shown) {
        samples.push(
          words.questions.conflict({ assessor, name, field: statedFields[field], from, after, line: row.line }),
        )
      }
    }
  }
  if (count === 0) return null
  const { earlierRatings, newRatings } = words.questions.choices
  return {
    key: 'options.conflicts',
    text: words.questions.conflicts({ count }),
    column: null,
    samples,
    choices: [
      { value: 'keep', label: earlierRatings },
      { value: 'replace', label: newRatings },
    ],
  }
}

function keyOf(about: { company: string | null; assessedOn: string | null; assessor: string; capability: string }) {
  const { company, assessedOn, assessor, capability } = about
  return JSON.stringify([foldName(company ?? ''), assessedOn, foldName(assessor), capability])
}
