import { expect, test } from 'vitest'
import { fitNames } from '../../src/core/charts/fit-names.ts'
import { layoutRankedBars } from '../../src/core/charts/ranked-bars/layout.ts'
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

test('names with the same beginning and the same end keep what is between them', () => {
  const names = ['Hà Nội I', 'Hà Nội II', 'Đà Nẵng I', 'Đà Nẵng II'].map((place) => ({
    name: `Công ty Trách nhiệm Hữu hạn Bảo hiểm Nhân thọ ${place}`,
    tone: 'context' as const,
  }))
  const fitted = fitNames(names, 200, 10)
  expect(new Set(fitted).size).toBe(4)
  expect(fitted[3]).toMatch(/^Công ty .*… Đà Nẵng II$/)
})

test('a name that another one goes on from is cut at its end', () => {
  const named = (names: string[]) => names.map((name) => ({ name, tone: 'context' as const }))
  const [short, long] = fitNames(named(['Chuỗi cà phê Phố Núi', 'Chuỗi cà phê Phố Núi 57']), 80, 10)
  expect(short).toMatch(/^Chuỗi cà .*…$/)
  expect(long).toMatch(/… 57$/)
})
