import { expect, test } from 'vitest'
import type { ActWhat } from '../../../src/core/assessment/act.ts'
import type { RecordEntry } from '../../../src/core/assessment/assessment-state.ts'
import { wordsFor } from '../../../src/core/words/index.ts'
import { capabilityOf, saidText } from '../../../src/renderer/assess/workshop/said-text.ts'
import { speaker } from '../../assessment/acts.ts'

const say = speaker()
const entry = (what: ActWhat, more: Partial<RecordEntry> = {}): RecordEntry => ({
  ...{ ...say('An', what), takenBack: false, blind: false },
  ...more,
})
const told = (what: ActWhat, more: Partial<RecordEntry> = {}) =>
  (['en', 'vi'] as const).map((lang) => saidText(entry(what, more), [], wordsFor(lang)))

test('everything that can be said is told in both languages', () => {
  const capability = 'closed-loop'
  expect(told({ do: 'rate', capability, level: 2.5 })).toEqual(['rates it 2.5', 'đánh giá mức 2,5'])
  expect(told({ do: 'rate', capability, level: null })).toEqual(['takes the rating back', 'bỏ mức đã chọn'])
  expect(told({ do: 'reveal', capability })).toEqual(['votes revealed', 'mở phiếu'])
  expect(told({ do: 'agree', capability, level: 3, note: '' })).toEqual(['agreed on 3', 'thống nhất mức 3'])
  expect(told({ do: 'agree', capability, level: 3, note: 'chưa đều' })[1]).toBe('thống nhất mức 3: chưa đều')
  expect(told({ do: 'note', capability, field: 'due_on', value: '2027-03-31' })).toEqual([
    'By: 31 Mar 2027',
    'Hạn: 31/03/2027',
  ])
  expect(told({ do: 'note', capability, field: 'owner', value: null })[0]).toBe('Owner removed')
})

test('a vote is told without its level as long as it is covered', () => {
  const vote: ActWhat = { do: 'vote', capability: 'closed-loop', level: 4 }
  expect(told({ ...vote, level: null }, { blind: true })).toEqual(['has voted', 'đã bỏ phiếu'])
  expect(told(vote)).toEqual(['votes 4', 'bỏ phiếu mức 4'])
})

test('an undo says what it takes back, and the undo of an undo what is said again', () => {
  const rating = entry({ do: 'rate', capability: 'closed-loop', level: 2 })
  const undo = entry({ do: 'undo', act: rating.id })
  const redo = entry({ do: 'undo', act: undo.id })
  const again = entry({ do: 'undo', act: redo.id })
  const record = [rating, undo, redo, again]
  const words = wordsFor('en')
  expect(saidText(undo, record, words)).toBe('undone: rates it 2')
  expect(saidText(redo, record, words)).toBe('done again: rates it 2')
  expect(saidText(again, record, words)).toBe('undone: rates it 2')
  expect(capabilityOf(again, record)).toBe('closed-loop')
})
