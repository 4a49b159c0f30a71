import type { RecordEntry } from '../../../core/assessment/assessment-state.ts'
import type { Words } from '../../../core/words/index.ts'

/** What an entry of the record says, in words; `record` holds what an undo takes back. */
export function saidText(entry: RecordEntry, record: readonly RecordEntry[], words: Words): string {
  const { said, screen } = words.assess
  const { what } = entry
  const number = words.numbers.exact
  switch (what.do) {
    case 'rate':
      return what.level === null ? said.rateBack : said.rate(number(what.level))
    case 'vote':
      if (entry.blind) return said.voteCovered
      return what.level === null ? said.voteBack : said.vote(number(what.level))
    case 'reveal':
      return said.reveal
    case 'agree':
      return said.agree(number(what.level), what.note)
    case 'note': {
      const field = { evidence: screen.evidence, owner: screen.owner, due_on: screen.due, target: screen.target }[
        what.field
      ]
      if (what.value === null) return said.removed(field)
      if (what.field === 'target') return said.noted(field, number(what.value))
      return said.noted(field, what.field === 'due_on' ? words.numbers.date(what.value) : what.value)
    }
    case 'undo': {
      const undone = record.find(({ id }) => id === what.act)
      if (!undone) return said.undo('')
      // The undo of an undo says the first word again.
      const first = undone.what.do === 'undo' ? firstSaid(undone, record) : undone
      const say = isRedo(entry, record) ? said.redo : said.undo
      return say(first ? saidText(first, record, words) : '')
    }
  }
}

/** The capability that an entry is about; an undo is about what it takes back in the end. */
export function capabilityOf(entry: RecordEntry, record: readonly RecordEntry[]): string | null {
  const first = firstSaid(entry, record)
  return first && first.what.do !== 'undo' ? first.what.capability : null
}

function firstSaid(entry: RecordEntry, record: readonly RecordEntry[]): RecordEntry | null {
  const { what } = entry
  if (what.do !== 'undo') return entry
  const undone = record.find(({ id }) => id === what.act)
  return undone ? firstSaid(undone, record) : null
}

/** Does an undo, counted through all undos under it, bring back what was said. */
function isRedo({ what }: RecordEntry, record: readonly RecordEntry[]): boolean {
  const undone = what.do === 'undo' ? record.find(({ id }) => id === what.act) : undefined
  return undone !== undefined && undone.what.do === 'undo' && !isRedo(undone, record)
}
