import { expect, test } from 'vitest'
import { redoable, undoable } from '../../../src/renderer/state/taking-back.ts'

/** A record as letters: "a" says something, "-a" takes back the act called a; ids of undos are as they are written. */
function recordOf(...said: string[]) {
  const entries = said.map((id) => ({
    id,
    by: '',
    what: id.startsWith('-')
      ? ({ do: 'undo', act: id.slice(1) } as const)
      : ({ do: 'rate', capability: 'x', level: 1 } as const),
    takenBack: false,
  }))
  for (const entry of entries.toReversed()) {
    const { what } = entry
    if (what.do === 'undo' && !entry.takenBack) entries.find(({ id }) => id === what.act)!.takenBack = true
  }
  return entries
}
const steps = (...said: string[]) => [undoable(recordOf(...said))?.id, redoable(recordOf(...said))?.id]

test('a step back takes what was said last, then what was said before it', () => {
  expect(steps()).toEqual([undefined, undefined])
  expect(steps('a', 'b')).toEqual(['b', undefined])
  expect(steps('a', 'b', '-b')).toEqual(['a', '-b'])
  expect(steps('a', 'b', '-b', '-a')).toEqual([undefined, '-a'])
})

test('a step forward brings back what was taken back last, one after another', () => {
  expect(steps('a', 'b', '-b', '-a', '--a')).toEqual(['a', '-b'])
  expect(steps('a', 'b', '-b', '-a', '--a', '--b')).toEqual(['b', undefined])
})

test('what is said after a step back leaves nothing to bring back', () => {
  expect(steps('a', 'b', '-b', 'c')).toEqual(['c', undefined])
})
