import { expect, test } from 'vitest'
import { chartParts, chartTable } from '../../src/core/charts/index.ts'
import { themes } from '../../src/core/charts/theme.ts'
import { contrast } from './contrast.ts'
import { tiled } from './level-tiles-cases.ts'

const size = { width: 864, height: 300 }
const parts = (spec = tiled(3, 8), theme = themes.light) => chartParts(spec, size, theme)
const rects = (...args: Parameters<typeof parts>) =>
  parts(...args).flatMap((part) => (part.as === 'rect' ? [part] : []))
const texts = (...args: Parameters<typeof parts>) =>
  parts(...args).flatMap((part) => (part.as === 'text' ? [part] : []))

test.each(['light', 'dark'] as const)(
  'on %s paper what is not rated is an empty frame, and the lowest level is none',
  (paper) => {
    const tiles = rects(tiled(1, 6), themes[paper])
    expect(tiles.map(({ fill }) => fill === null)).toEqual([true, false, false, false, false, false])
    expect(tiles[0]!.line).not.toBeNull()
    expect(tiles[1]!.fill).not.toBe(themes[paper].ground)
  },
)

test.each(['light', 'dark'] as const)(
  'on %s paper the ink grows with the level, and every number is read on it',
  (paper) => {
    const tiles = rects(tiled(1, 6), themes[paper]).slice(1)
    const againstPaper = tiles.map(({ fill }) => contrast(fill!, themes[paper].ground))
    expect(againstPaper).toEqual([...againstPaper].sort((a, b) => a - b))
    expect(new Set(againstPaper).size).toBe(5)
    const numbers = texts(tiled(1, 6), themes[paper])
    for (const [i, { fill, x, y }] of tiles.entries()) {
      const number = numbers.find((text) => text.x === x && text.y === y)!
      expect(number.text).toBe(String(i + 1))
      expect(contrast(number.colour, fill!)).toBeGreaterThan(4.5)
    }
  },
)

test('three groups stand side by side; tiles of one group stay together, and those of many flow over the width', () => {
  const columns = (groups: number, tiles: number) =>
    new Set(rects(tiled(groups, tiles)).map(({ x }) => Math.round(x))).size
  expect([columns(3, 8), columns(1, 6), columns(6, 5)]).toEqual([3, 1, 4])
})

test('numbers of a model of the usual size are read from the back of the room', () => {
  const bold = texts().filter(({ text, bold }) => bold && /^[1-5]$/.test(text))
  expect(bold).toHaveLength(20)
  for (const { size } of bold) expect(size).toBe(20)
})

test('no tile stands over another or outside the chart', () => {
  for (const spec of [tiled(3, 8), tiled(1, 6), tiled(7, 9), tiled(2, 40)]) {
    const tiles = rects(spec)
    for (const one of tiles) {
      expect(one.y + one.height).toBeLessThanOrEqual(size.height)
      expect(one.x + one.width).toBeLessThanOrEqual(size.width)
      const over = tiles.filter((other) => other !== one && other.x === one.x && Math.abs(other.y - one.y) < one.height)
      expect(over).toEqual([])
    }
  }
})

test.each([
  [2, 40],
  [9, 20],
])('of %i groups with %i tiles those that find no room are counted, and all are in the table', (groups, tiles) => {
  const spec = tiled(groups, tiles)
  const left = groups * tiles - rects(spec).length
  expect(left).toBeGreaterThan(0)
  expect(texts(spec).map(({ text }) => text)).toContain(`${left} more in the data table`)
  expect(chartTable(spec).rows).toHaveLength(groups * tiles)
})
