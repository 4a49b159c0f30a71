import { expect, test } from 'vitest'
import { layoutRankedBars } from '../../src/core/charts/ranked-bars/layout.ts'
import { placeLabels } from '../../src/core/charts/scatter/place-labels.ts'
import { spread } from '../../src/core/charts/spread.ts'
import { niceTicks } from '../../src/core/charts/ticks.ts'
import { manyBars } from './cases.ts'

test('labels with room stay where they want to be', () => {
  expect(
    spread(
      [
        { centre: 20, height: 10 },
        { centre: 60, height: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([20, 60])
})

test('labels that collide move apart by as little as they must, in order', () => {
  const centres = spread(
    [50, 50, 52, 90].map((centre) => ({ centre, height: 10 })),
    0,
    100,
  )
  expect(centres[3]).toBe(90)
  expect(centres[1]! - centres[0]!).toBeCloseTo(10)
  expect(centres[2]! - centres[1]!).toBeCloseTo(10)
  expect((centres[0]! + centres[1]! + centres[2]!) / 3).toBeCloseTo(152 / 3)
})

test('labels stay between the ends', () => {
  expect(
    spread(
      [
        { centre: 1, height: 10 },
        { centre: 2, height: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([5, 15])
  expect(spread([{ centre: 99, height: 10 }], 0, 100)).toEqual([95])
})

test('ticks are round and hold the values', () => {
  expect(niceTicks(91, 195, 5)).toMatchObject({ min: 75, max: 200, decimals: 0 })
  expect(niceTicks(-0.3, 0.42, 4)).toMatchObject({ min: -0.4, max: 0.6, decimals: 1 })
  expect(niceTicks(7, 7, 5).max).toBeGreaterThan(7)
})

test('no label covers another or a dot; the own company is named in any case', () => {
  const dots = Array.from({ length: 40 }, (_, i) => ({
    x: 100 + (i % 8) * 9,
    y: 100 + Math.floor(i / 8) * 9,
    radius: 4,
    width: 60,
    height: 12,
    first: i === 20 ? 0 : 6,
  }))
  const places = placeLabels(dots, { x: 0, y: 0, width: 300, height: 300 }, [])
  expect(places[20]).not.toBeNull()
  const boxes = places.flatMap((place, i) => {
    if (!place || i === 20) return []
    const left = { left: place.x, center: place.x - 30, right: place.x - 60 }[place.align]
    return [{ left, right: left + 60, top: place.y - 6, bottom: place.y + 6 }]
  })
  expect(boxes.length).toBeGreaterThan(3)
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1)) {
      expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false)
    }
  })
})

test('of more companies than find room, the first and the own are shown and the rest is counted', () => {
  const spec = manyBars(200)
  const own = spec.rows[33]!
  const rows = spec.rows.filter((row) => row !== own)
  const layout = layoutRankedBars({ ...spec, rows: [...rows, own] }, { width: 864, height: 330 })
  const shown = layout.columns.flatMap((column) => column.rows.map((row) => row.bar))
  expect(shown.at(-1)).toBe(own)
  expect(layout.more!.count + shown.length).toBe(200)
  expect(Math.max(...layout.columns.map((column) => column.rows.length))).toBeLessThanOrEqual(22)
})

test('names that begin alike stay apart when they are cut', () => {
  const layout = layoutRankedBars(manyBars(60), { width: 864, height: 330 })
  const names = layout.columns.flatMap((column) => column.rows.map((row) => row.name))
  expect(new Set(names).size).toBe(60)
})
