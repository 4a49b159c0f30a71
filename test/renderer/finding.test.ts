import { expect, test } from 'vitest'
import { beginsWith, isFound } from '../../src/renderer/finding.ts'

test('Vietnamese is found as it is typed in a hurry: without diacritics, in any case', () => {
  expect(isFound('Ngân hàng Quỳnh Lam', 'QUYNH')).toBe(true)
  expect(isFound('Đông Đô', 'dong do')).toBe(true)
  expect(isFound('Đông Đô', 'đông')).toBe(true)
})

test('every word of the query must be there, in any order; spaces around it do not count', () => {
  expect(isFound('Sao Khuê', ' khue  sao ')).toBe(true)
  expect(isFound('Sao Khuê', 'sao mai')).toBe(false)
  expect(isFound('Sao Khuê', '')).toBe(true)
})

test('a text begins with the first word of the query', () => {
  expect(beginsWith('Hải Âu Xanh', 'hai xanh')).toBe(true)
  expect(beginsWith('Hải Âu Xanh', 'xanh')).toBe(false)
})
