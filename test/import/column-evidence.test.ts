import { expect, test } from 'vitest'
import { ColumnEvidence } from '../../src/core/import/columns/column-evidence.ts'

test('evidence is the same whether cells come one by one or counted', () => {
  const cells = ['1,5', '3', '1,5', '13/02/2026', '3', '1,234', 'word', '1,5', '3']
  const oneByOne = new ColumnEvidence()
  for (const cell of cells) oneByOne.take(cell, 1)
  const counted = new ColumnEvidence()
  for (const cell of new Set(cells)) counted.take(cell, cells.filter((other) => other === cell).length)
  expect(counted).toEqual(oneByOne)
  expect(counted).toMatchObject({ filled: 9, numbers: { comma: 3, ambiguous: ['1,234'] }, dates: { dmy: 1 }, low: 1.5 })
})

test('evidence remembers the first texts with their counts, and says when there are more', () => {
  const evidence = new ColumnEvidence()
  for (let k = 0; k < 100; k++) evidence.takeNumber(k, 2)
  evidence.takeNumber(3, 5)
  expect(evidence.texts.size).toBe(64)
  expect(evidence.texts.get('3')).toBe(7)
  expect(evidence).toMatchObject({ filled: 205, more: true, samples: ['0', '1', '2', '3', '4'], low: 0, high: 99 })
})
