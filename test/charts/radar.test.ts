import { expect, test } from 'vitest'
import { chartParts, chartTable } from '../../src/core/charts/index.ts'
import { placeRadar } from '../../src/core/charts/radar/layout.ts'
import { themes } from '../../src/core/charts/theme.ts'
import { web } from './radar-cases.ts'

const size = { width: 864, height: 320 }
const parts = (count: number) => chartParts(web(count), size, themes.light)

test('the first axis points upwards, the others follow clockwise, and a value stands at its share of the radius', () => {
  const { at, centre, radius, share } = placeRadar(web(4), size)
  const from = (axis: number, value: number) => {
    const { x, y } = at(axis, share(value))
    return [(x - centre.x) / radius, (centre.y - y) / radius]
  }
  expect(from(0, 5)).toEqual([expect.closeTo(0, 12), expect.closeTo(1, 12)])
  expect(from(1, 3)).toEqual([expect.closeTo(0.5, 12), expect.closeTo(0, 12)])
  expect(from(2, 2)).toEqual([expect.closeTo(0, 12), expect.closeTo(-0.25, 12)])
  expect(from(3, 1)).toEqual([expect.closeTo(0, 12), expect.closeTo(0, 12)])
})

test('it leaves as a native chart whose plot is the circle, with the values, and what is missing missing', () => {
  const chart = parts(4).find((part) => part.as === 'chart')!
  if (chart.as !== 'chart') throw new Error()
  const { centre, radius } = placeRadar(web(4), size)
  expect(chart.type).toBe('radar')
  expect(chart.plot).toEqual({ x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius })
  expect(chart.series.map(({ values }) => values)).toEqual([
    [1, null, 3, 4],
    [4, 4, 4, 4],
  ])
  expect([chart.valueAxis.min, chart.valueAxis.max, chart.valueAxis.step]).toEqual([1, 5, 1])
})

test.each([3, 8, 25])(
  'with %i axes every axis is named, and no name stands outside the chart or on another',
  (count) => {
    const names = parts(count).flatMap((part) => (part.as === 'text' && part.text.startsWith('Hành') ? [part] : []))
    expect(names).toHaveLength(count)
    for (const one of names) {
      expect(one.x).toBeGreaterThanOrEqual(0)
      expect(one.x + one.width).toBeLessThanOrEqual(size.width + 0.5)
      expect(one.y).toBeGreaterThanOrEqual(0)
      expect(one.y + one.height).toBeLessThanOrEqual(size.height + 0.5)
      const over = names.filter((other) => other !== one && other.align === one.align && Math.abs(other.y - one.y) < 9)
      expect(
        over.map(({ text }) => text),
        one.text,
      ).toEqual([])
    }
    expect(chartTable(web(count)).rows).toHaveLength(count)
  },
)
