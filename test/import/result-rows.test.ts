import { describe, expect, test } from 'vitest'
import { PairNumbers } from '../../src/core/import/load/pair-numbers.ts'
import { ResultRows } from '../../src/core/import/load/result-rows.ts'

describe('pairs of numbers', () => {
  test('are numbered in the order of their first appearance, however many there are', () => {
    const pairs = new PairNumbers()
    const wanted = new Map<string, number>()
    for (let k = 0; k < 20_000; k++) {
      const [a, b] = [(k * 7919) % 131, ((k * 104_729) % 257) / 8 - 16]
      const key = `${a} ${b}`
      if (!wanted.has(key)) wanted.set(key, wanted.size)
      expect(pairs.numberOf(a, b)).toBe(wanted.get(key))
    }
    expect(wanted.size).toBeGreaterThan(10_000)
  })

  test('are apart where either number is, with 0 and -0 as one', () => {
    const pairs = new PairNumbers()
    const numbers = [0, 1, -1, 0.5, -0.5, 2 ** 53, Number.NEGATIVE_INFINITY, Number.MIN_VALUE]
    const all = numbers.flatMap((a) => numbers.map((b) => pairs.numberOf(a, b)))
    expect(all).toEqual(all.map((_, k) => k))
    expect(pairs.numberOf(-0, 1)).toBe(pairs.numberOf(0, 1))
  })
})

describe('rows of results', () => {
  const rows = () =>
    new ResultRows(['company', 'period', 'segment', 'value', 'n'], ['period', 'segment', 'company'], ['segment'])

  test('that say the same are taken once, also beside rows that differ', () => {
    const results = rows()
    expect(results.take([1, '2023', null, 5, 10], 2)).toBe(true)
    expect(results.take([1, '2023', null, 5, 10], 3)).toBe(false)
    expect(results.take([1, '2023', null, 6, 10], 4)).toBe(true)
    expect(results.take([1, '2023', null, 5, null], 5)).toBe(true)
    expect(results.take([1, '2023', null, 6, 10], 6)).toBe(false)
    expect(results.take([1, '2023', null, 5, 10], 7)).toBe(false)
    expect(results.differing).toEqual({ count: 2, lines: '2/4, 2/5' })
  })

  test('of other companies, periods and segments are about something else', () => {
    const results = rows()
    for (const [k, row] of [
      [1, '2023', null, 5, 10],
      [2, '2023', null, 5, 10],
      [1, '2024', null, 5, 10],
      [1, '2023', 'Retail', 5, 10],
    ].entries()) {
      expect(results.take(row, k + 2)).toBe(true)
    }
    expect(results.differing).toBeNull()
  })

  test('of one segment in two spellings differ', () => {
    const results = rows()
    expect(results.take([1, '2023', 'Retail', 5, 10], 2)).toBe(true)
    expect(results.take([1, '2023', 'RETAIL', 5, 10], 3)).toBe(true)
    expect(results.differing).toEqual({ count: 1, lines: '2/3' })
  })
})
