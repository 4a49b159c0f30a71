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
  const compare = (a: number[], b: number[]): number => {
    if (a[0] !== b[0]) return a[0]! - b[0]!
    for (const [part, list] of texts.entries()) {
      const difference = Buffer.compare(Buffer.from(list[a[part + 1]!]!), Buffer.from(list[b[part + 1]!]!))
      if (difference !== 0) return difference
    }
    return (a[5] === 1 ? scale[0] : 0) - (b[5] === 1 ? scale[0] : 0)
  }
  const expected = cells.map((_, i) => i).sort((a, b) => compare(cells[a]!, cells[b]!))
  expect([...cellOrder(Uint32Array.from(cells.flat()), texts, scale)]).toEqual(expected)
})
