import { describe, expect, test } from 'vitest'
import { movedTogether, moveSlide } from '../../src/core/deck/move-slides.ts'

/** A deck written as a line: capitals are dividers, the rest are slides. */
const deck = (line: string) =>
  [...line].map((id) => ({ id, kind: id < 'a' ? ('section' as const) : ('text' as const) }))
const moved = (line: string, id: string, to: number) =>
  moveSlide(deck(line), id, to)
    ?.map((slide) => slide.id)
    .join('') ?? null

test('a slide goes by itself, a divider takes the slides of its section along', () => {
  expect(movedTogether(deck('tAabBc'), 'b')).toEqual({ from: 3, count: 1 })
  expect(movedTogether(deck('tAabBc'), 'A')).toEqual({ from: 1, count: 3 })
  expect(movedTogether(deck('tAabBc'), 'B')).toEqual({ from: 4, count: 2 })
  expect(movedTogether(deck('tAabBc'), 'x')).toEqual({ from: -1, count: 0 })
})

describe('a slide', () => {
  test.each([
    ['abc', 'a', 1, 'bac'],
    ['abc', 'a', 9, 'bca'],
    ['abc', 'c', 0, 'cab'],
    ['Aab', 'b', 1, 'Aba'],
    ['tAa', 't', 1, 'Ata'],
  ])('of %s moves: %s to %i gives %s', (line, id, to, after) => {
    expect(moved(line, id, to)).toBe(after)
  })

  test('that stays where it is, or is not there, changes nothing', () => {
    expect(moved('abc', 'b', 1)).toBeNull()
    expect(moved('abc', 'x', 1)).toBeNull()
  })
})

describe('a section', () => {
  test.each([
    // One step down stands after the whole next section, one step up before the whole one before.
    ['tAabBcdC', 'A', 2, 'tBcdAabC'],
    ['tAabBcdC', 'B', 3, 'tBcdAabC'],
    // Dropped in the middle of a section it does not cut it in two.
    ['tAabBcdC', 'A', 3, 'tBcdAabC'],
    ['tAabBcdCe', 'C', 5, 'tAabCeBcd'],
    ['tAabBcdC', 'A', 99, 'tBcdCAab'],
    // Slides before the first section are in none, and do not get into one.
    ['tuAaBb', 'B', 0, 'tuBbAa'],
    ['tuAaBb', 'B', 1, 'tuBbAa'],
  ])('of %s moves: %s to %i gives %s', (line, id, to, after) => {
    expect(moved(line, id, to)).toBe(after)
  })

  test('that is the first, or the last, or the only one has nowhere to go', () => {
    expect(moved('tAaBb', 'A', 0)).toBeNull()
    expect(moved('tAaBb', 'B', 3)).toBeNull()
    expect(moved('tAab', 'A', 0)).toBeNull()
    expect(moved('tAab', 'A', 9)).toBeNull()
  })

  test('keeps every slide of the deck, wherever it goes', () => {
    const line = 'tAabBCcdDe'
    for (const id of 'ABCD') {
      for (let to = -1; to <= line.length; to++) {
        const after = moved(line, id, to)
        if (after === null) continue
        expect([...after].sort()).toEqual([...line].sort())
        expect(after[0]).toBe('t')
        // Each section has the slides that it had.
        const parts = (text: string) => text.match(/[A-Z][a-z]*/g)!.sort()
        expect(parts(after)).toEqual(parts(line))
      }
    }
  })
})
