import * as v from 'valibot'
import type { ChangeName } from '../../contract/session.ts'
import { type Act, actShape } from '../../core/assessment/act.ts'
import { findAct, readAllActs, standing } from '../../core/assessment/record.ts'
import type { ReadableDb } from '../../core/workspace/database.ts'

const changeNames = {
  rate: 'rating',
  vote: 'vote',
  reveal: 'reveal',
  agree: 'agreement',
  note: 'note',
} as const satisfies Record<Exclude<Act['what']['do'], 'undo'>, ChangeName>

/** What a step that is this act is called; an undo is called like what it takes back in the end. */
export function stepName(db: ReadableDb, { what }: Act): ChangeName {
  if (what.do !== 'undo') return changeNames[what.do]
  return stepName(db, findAct(db, what.act)!)
}

/** The steps that a workspace can take back from the start: what stands in its record, oldest first. */
export function stepsOfRecord(db: ReadableDb): { name: ChangeName; act: string }[] {
  return standing(readAllActs(db)).map((act) => ({ name: stepName(db, act), act: act.id }))
}

/** The act in a line of a journal, or null where it holds none. */
export function parseLine(line: string): Act | null {
  try {
    const parsed = v.safeParse(actShape, JSON.parse(line))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}
