import { expect, test } from 'vitest'
import type { PptxChart } from '../../src/core/charts/chart.ts'
import { chartParts } from '../../src/core/charts/index.ts'
import { layoutStrip } from '../../src/core/charts/strip/layout.ts'
import { textWidth } from '../../src/core/charts/text-width.ts'
import { themes } from '../../src/core/charts/theme.ts'
import { gapStrip } from './cases.ts'

const size = { width: 530, height: 300 }
const spec = gapStrip(5, 6)
const all = spec.groups.flatMap((group) => group.rows.flatMap((row) => row.marks))

test('marks stand below each other in their order, each at its value, around a zero that is always there', () => {
  const { marks, min, max, plot, zero } = layoutStrip(spec, size)
  expect(marks.map(({ mark }) => mark)).toEqual(all)
  const heights = marks.map(({ y }) => y)
  expect(heights).toEqual([...heights].sort((a, b) => a - b))
  expect(new Set(heights).size).toBe(all.length)
  expect(zero).toBeCloseTo(plot.x + ((0 - min) / (max - min)) * plot.width, 9)
  for (const { mark, x, ends } of marks) {
    expect(Math.sign(Math.round((x - zero) * 1e6))).toBe(Math.sign(mark.value))
    if (ends) expect(ends[0] <= x && x <= ends[1]).toBe(true)
  }
})

test('the label of the mark shown stands beyond its whisker and inside the plot', () => {
  const { marks, plot } = layoutStrip(spec, size)
  const [shown, ...others] = marks.filter(({ label }) => label !== null)
  expect(others).toEqual([])
  const { x, align } = shown!.label!
  const width = textWidth(shown!.mark.label!, 12, 600)
  const [left, right] = align === 'left' ? [x, x + width] : [x - width, x]
  expect(left > shown!.ends![1] || right < shown!.ends![0]).toBe(true)
  expect(left).toBeGreaterThanOrEqual(plot.x)
  expect(right).toBeLessThanOrEqual(plot.x + plot.width)
})

test('in PowerPoint it is a scatter chart with the intervals as error bars along x', () => {
  const chart = chartParts(spec, size, themes.light).find((part): part is PptxChart => part.as === 'chart')!
  expect(chart.type).toBe('scatter')
  const [points] = chart.series
  expect(points!.x).toEqual(all.map(({ value }) => value))
  expect(points!.error).toEqual({
    along: 'x',
    minus: all.map(({ value, low }) => (low === null ? null : value - low)),
    plus: all.map(({ value, high }) => (high === null ? null : high - value)),
  })
})
