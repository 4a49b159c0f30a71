import type { ReadableDb } from '../workspace/database.ts'
import type { Act, ActWhat } from './act.ts'

/** An act as it stands in the record. */
export interface RecordedAct extends Act {
  companyId: number | null
}

type Row = Omit<RecordedAct, 'what'> & { what: string }

const columns = `acts.id, said_at AS "at", said_by AS "by", company_id AS companyId, companies.name AS company, assessed_on AS assessment, what`

/** The acts of one assessment of one company (id null: acts that name none), oldest first. */
export function readActs(db: ReadableDb, companyId: number | null, assessment: string): RecordedAct[] {
  const rows = db.all<Row>(
    `SELECT ${columns} FROM assessment_acts AS acts LEFT JOIN companies ON companies.id = company_id
     WHERE company_id IS ? AND assessed_on = ? ORDER BY seq`,
    [companyId, assessment],
  )
  return rows.map(fromRow)
}

/** All acts of a workspace, oldest first. */
export function readAllActs(db: ReadableDb): RecordedAct[] {
  const rows = db.all<Row>(
    `SELECT ${columns} FROM assessment_acts AS acts LEFT JOIN companies ON companies.id = company_id ORDER BY seq`,
  )
  return rows.map(fromRow)
}

export function findAct(db: ReadableDb, id: string): RecordedAct | null {
  const row = db.get<Row>(
    `SELECT ${columns} FROM assessment_acts AS acts LEFT JOIN companies ON companies.id = company_id WHERE acts.id = ?`,
    [id],
  )
  return row ? fromRow(row) : null
}

/** Only what `applyAct` has checked is written there. */
const fromRow = (row: Row): RecordedAct => ({ ...row, what: JSON.parse(row.what) as ActWhat })

/** The ids of the acts that are taken back: undone by an undo that is not itself undone. Acts in the order of the record. */
export function takenBack(acts: readonly Pick<Act, 'id' | 'what'>[]): ReadonlySet<string> {
  const undone = new Set<string>()
  // An undo comes after what it undoes: from the end, what is met has been judged already.
  for (const { id, what } of acts.toReversed()) if (what.do === 'undo' && !undone.has(id)) undone.add(what.act)
  return undone
}

/** The ids of the votes that no reveal has shown since they were given, also of those taken back: their levels are nobody's business. */
export function waitingVotes(acts: readonly Act[]): ReadonlySet<string> {
  const revealed = new Set<string>()
  const waiting = new Set<string>()
  const undone = takenBack(acts)
  for (const { id, what } of acts.toReversed()) {
    if (what.do === 'reveal' && !undone.has(id)) revealed.add(what.capability)
    if (what.do === 'vote' && !revealed.has(what.capability)) waiting.add(id)
  }
  return waiting
}

/** The acts that stand, without the undos themselves. */
export function standing<A extends Pick<Act, 'id' | 'what'>>(acts: readonly A[]): A[] {
  const undone = takenBack(acts)
  return acts.filter(({ id, what }) => what.do !== 'undo' && !undone.has(id))
}
