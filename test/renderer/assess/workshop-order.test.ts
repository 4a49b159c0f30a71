import { expect, test } from 'vitest'
import { nextOnAgenda, nextToVote, nobody } from '../../../src/renderer/state/workshop-order.ts'

const people = ['An', 'Bình', 'Chi']
const voting = (turn: number, voted: string[], casting: string[] = []) =>
  nextToVote({
    ...{ people, turn, casting, capability: 'x' },
    state: {
      capabilities: [
        { id: 'x', pillar: 'p', ratings: [], voted, reveals: 0, agreement: null, room: notes, earlier: null },
      ],
    },
  })
const notes = { target: null, evidence: null, owner: null, dueOn: null }

test('the turn goes to the next person who has not voted, round the room', () => {
  expect(voting(0, ['An'])).toBe(1)
  expect(voting(1, ['An', 'Bình'])).toBe(2)
  expect(voting(2, ['Chi'])).toBe(0)
  expect(voting(nobody, [])).toBe(0)
})

test('a vote that is still on its way to the disk is one, whatever the spelling of the name', () => {
  expect(voting(0, [], ['An'])).toBe(1)
  expect(voting(0, ['an', 'BÌNH'], ['Chi'])).toBe(nobody)
})

test('when all have voted it is nobody’s turn', () => {
  expect(voting(1, people)).toBe(nobody)
})

const agenda = (...items: string[]) => ({
  agenda: items.map((item) => ({
    ...{ capability: item.replace('!', ''), pillar: 'p', apart: null, disputed: false },
    agreed: item.endsWith('!'),
  })),
})

test('the largest disagreement comes next that is neither agreed nor was seen', () => {
  expect(nextOnAgenda(agenda('a', 'b', 'c'), [])).toBe('a')
  expect(nextOnAgenda(agenda('b!', 'a', 'c'), ['a', 'b'])).toBe('c')
})

test('what was passed over comes again at the end, and then nothing', () => {
  expect(nextOnAgenda(agenda('a', 'b!', 'c!'), ['a', 'b', 'c'])).toBe('a')
  expect(nextOnAgenda(agenda('a', 'b!'), ['b', 'a'])).toBe(null)
  expect(nextOnAgenda(agenda('a!', 'b!'), ['a', 'b'])).toBe(null)
})
