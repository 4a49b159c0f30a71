import { expect, test } from 'vitest'
import { matching } from '../../src/renderer/palette/matching.ts'

const targets = ['Ngân hàng Tân Á', 'Đông Đô', 'Export slide', 'Save', 'Aurora saves more'].map((name) => ({
  id: name,
  name,
  kind: 'x',
  go: () => undefined,
}))
const find = (query: string) => matching(targets, query).map(({ name }) => name)

test('Vietnamese names are found with and without their diacritics, in any case', () => {
  expect(find('tan a')).toEqual(['Ngân hàng Tân Á'])
  expect(find('NGÂN')).toEqual(['Ngân hàng Tân Á'])
  expect(find('dong do')).toEqual(['Đông Đô'])
})

test('all words of the query must be there, in any order', () => {
  expect(find('slide export')).toEqual(['Export slide'])
  expect(find('slide save')).toEqual([])
})

test('what begins with the query comes first; no query finds everything', () => {
  expect(find('save')).toEqual(['Save', 'Aurora saves more'])
  expect(find('  ')).toHaveLength(targets.length)
})
