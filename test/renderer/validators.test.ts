import { expect, test } from 'vitest'
import { parseCall } from '../../src/renderer/worker/validators.ts'

test('a call of the contract passes as it is', () => {
  const message = { id: 1, call: 'slide/draw', input: { id: 'a', lang: 'vi', paper: 'dark' } }
  expect(parseCall(message)).toEqual({ call: 'slide/draw', input: { id: 'a', lang: 'vi', paper: 'dark' } })
})

test.each([
  ['a call that is none', { call: 'workspace/drop', input: {} }, 'workspace/drop'],
  ['a name from the prototype', { call: 'toString', input: {} }, 'toString'],
  ['a language that is none', { call: 'slide/draw', input: { id: 'a', lang: 'fr', paper: 'light' } }, 'lang'],
  ['bytes that are none', { call: 'workspace/open', input: { bytes: [1, 2] } }, 'bytes'],
  ['a change that is none', { call: 'deck/change', input: { do: 'slide/explode', id: 'a' } }, 'do'],
  ['a place before the first', { call: 'deck/change', input: { do: 'slide/move', id: 'a', to: -1 } }, 'to'],
])('%s is refused, naming it', (_, message, named) => {
  expect(() => parseCall({ id: 1, ...message })).toThrow(named)
  expect(() => parseCall({ id: 1, ...message })).toThrow('APP-01')
})
