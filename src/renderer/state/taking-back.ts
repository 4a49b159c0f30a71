import type { RecordEntry } from '../../core/assessment/assessment-state.ts'

type Entry = Pick<RecordEntry, 'id' | 'what' | 'takenBack' | 'by'>

/** The act that a step back takes back: the last one that stands; undefined where none does. Entries oldest first. */
export function undoable<E extends Entry>(record: readonly E[]): E | undefined {
  return record.findLast(({ what, takenBack }) => what.do !== 'undo' && !takenBack)
}

/** The undo that a step forward takes back: the last that stands, as long as nothing was said after it. */
export function redoable<E extends Entry>(record: readonly E[]): E | undefined {
  const said = new Set(record.filter(({ what }) => what.do !== 'undo').map(({ id }) => id))
  const last = record.findLastIndex(({ what }) => what.do !== 'undo')
  return record.findLast(
    ({ what, takenBack }, place) => place > last && what.do === 'undo' && said.has(what.act) && !takenBack,
  )
}
