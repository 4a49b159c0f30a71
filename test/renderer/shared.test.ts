import { expect, test } from 'vitest'
import { shared } from '../../src/renderer/state/shared.ts'

test('what is equal is the object that was there before', () => {
  const before = { a: { b: [1, 2] }, c: null }
  expect(shared(before, { a: { b: [1, 2] }, c: null })).toBe(before)
})

test('what changed is new down to the change, and everything beside it stays', () => {
  const before = { list: [{ id: 1 }, { id: 2 }], kept: { deep: ['x'] } }
  const now = { list: [{ id: 1 }, { id: 3 }], kept: { deep: ['x'] } }
  const after = shared(before, now)
  expect(after).toEqual(now)
  expect(after.list).not.toBe(before.list)
  expect(after.list[0]).toBe(before.list[0])
  expect(after.list[1]).not.toBe(before.list[1])
  expect(after.kept).toBe(before.kept)
})

test.each([
  ['a shorter list', [1, 2], [1]],
  ['a longer list', [1], [1, 2]],
  ['an empty list for an object', {}, []],
  ['a key that is gone', { a: 1, b: undefined }, { a: 1 }],
  ['another key with nothing in it', { a: undefined }, { b: undefined }],
  ['null for an object', { a: { b: 1 } }, { a: null }],
  ['an object for null', { a: null }, { a: { b: 1 } }],
  ['a text for a number', { a: 1 }, { a: '1' }],
  ['bytes', { a: new Uint8Array([1]) }, { a: new Uint8Array([2]) }],
  ['nothing before', undefined, { a: [1] }],
])('%s comes as it is', (_, before, now) => {
  const after = shared(before, now)
  expect(after).toStrictEqual(now)
  expect(after).not.toBe(before)
})
