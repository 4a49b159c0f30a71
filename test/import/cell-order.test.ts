import { expect, test } from 'vitest'
import { cellOrder } from '../../src/core/import/bulk/cell-order.ts'
import { seededRandom } from '../../src/core/stats/random.ts'

const letters = ['a', 'B', 'é', 'ệ', 'z', '', 'aa', '￿', '😀', 'Đ']

/** Texts by number, that of 0 empty, all different. */
const textsOf = (count: number) => [
  '',
  ...Array.from({ length: count }, (_, i) => `${letters[i % letters.length]}${i}`),
]

test.each([
  { kinds: [3, 4, 2, 5], scale: [1, 5], what: 'few kinds' },
  { kinds: [3, 4, 2, 5], scale: [-2, 2], what: 'a scale below zero' },
  { kinds: [90_000, 3000, 3000, 3000], scale: [0, 10], what: 'more kinds than one number holds' },
] as const)('cells stand in the order in which SQLite keeps their keys: $what', ({ kinds, scale }) => {
  const random = seededRandom(kinds[0])
  const texts = kinds.map(textsOf)
  const keys = new Map<string, number[]>()
  for (let i = 0; i < 500; i++) {
    const key = [1 + random.below(4), ...texts.map((list) => random.below(list.length)), random.below(2)]
    keys.set(key.join(), key)
  }
  const cells = [...keys.values()]
  const bytesOf = (key: number[]) => {
    const hasCsat = key[5] === 1
    return [...texts.map((list, part) => Buffer.from(list[key[part + 1]!]!)), hasCsat ? scale[0] : 0] as const
  }
  const expected = cells
    .map((key, i) => ({ key, i, parts: bytesOf(key) }))
    .sort((a, b) => {
      if (a.key[0] !== b.key[0]) return a.key[0]! - b.key[0]!
      for (const part of [0, 1, 2, 3] as const) {
        const difference = Buffer.compare(a.parts[part], b.parts[part])
        if (difference !== 0) return difference
      }
      return a.parts[4] - b.parts[4]
    })
    .map(({ i }) => i)
  expect([...cellOrder(Uint32Array.from(cells.flat()), texts, scale)]).toEqual(expected)
})
