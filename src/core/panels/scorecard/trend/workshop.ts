import { assessmentState } from '../../../assessment/assessment-state.ts'
import type { Rating } from '../../../assessment/ratings.ts'
import type { Scores } from '../../../assessment/scoring.ts'
import type { ReadableDb } from '../../../workspace/database.ts'

/** What talking changed at an assessment in which the room agreed on levels. */
export interface Workshop {
  /** As the assessors rated before they talked. */
  before: Scores
  /** Why the room agreed, by the ids of capabilities; those without a note are not in it. */
  notes: ReadonlyMap<string, string>
}

/** The workshop of a day; null where nothing was agreed on it, or nobody rated anything before. */
export function workshopOf(
  db: ReadableDb,
  company: string | null,
  ratings: readonly Rating[],
  day: string,
): Workshop | null {
  if (!ratings.some(({ agreed, assessedOn }) => agreed && assessedOn === day)) return null
  const { before, capabilities } = assessmentState(db, company, day)
  const notes = capabilities.flatMap(({ id, agreement }) =>
    agreement?.note.trim() ? [[id, agreement.note.trim()] as const] : [],
  )
  return before.overall === null ? null : { before, notes: new Map(notes) }
}
