import { expect, test } from 'vitest'
import { themes } from '../../src/core/charts/theme.ts'
import { tileShapes } from '../../src/core/charts/tiles/layout.ts'
import type { TilesSpec } from '../../src/core/charts/tiles/spec.ts'

const size = { width: 298, height: 300 }
const long =
  'cách phân nhóm, trọng số và giai đoạn cho chênh lệch cùng dấu; nhóm chỉ có một công ty không chứng minh được gì'
const tiles = (notes: readonly string[], value = '+3,9 điểm'): TilesSpec => ({
  kind: 'tiles',
  title: 'Chênh lệch',
  tiles: notes.map((note, i) => ({ label: `Số ${i}`, value, note, tone: 'context' as const })),
  words: { measure: 'Số đo', value: 'Giá trị', note: 'Ghi chú' },
})
const texts = (spec: TilesSpec) => tileShapes(spec, size, themes.light).filter((shape) => shape.as === 'text')

test('a note longer than its tile takes the room that the others leave, and nothing runs into the next tile or out of the chart', () => {
  const drawn = texts(tiles([`${long}; ${long}`, 'ngắn', 'ngắn', 'ngắn']))
  expect(drawn.map(({ text }) => text).join(' ')).toContain(`${long}; ${long}`)
  for (const [i, shape] of drawn.slice(1).entries()) {
    const above = drawn[i]!
    expect(above.y + above.height).toBeLessThanOrEqual(shape.y)
  }
  expect(drawn.at(-1)!.y + drawn.at(-1)!.height).toBeLessThanOrEqual(size.height)
})

test('tiles whose notes have room stand evenly', () => {
  const tops = tileShapes(tiles(['một', 'hai', 'ba']), size, themes.light).flatMap((shape) =>
    shape.as === 'line' ? [shape.y1] : [],
  )
  expect(tops).toEqual([0, 100, 200])
})

test('a figure too long for its tile is set smaller, not cut', () => {
  const value = '+23.685.511.964,6 điểm %/năm'
  const figure = texts(tiles(['một'], value)).find(({ text }) => text === value)
  expect(figure!.size).toBeLessThan(28)
})
