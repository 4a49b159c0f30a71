import { describe, expect, test } from 'vitest'
import { layoutBump, rowHeight } from '../../src/core/charts/bump/layout.ts'
import { bumpParts } from '../../src/core/charts/bump/pptx.ts'
import { chartTable } from '../../src/core/charts/index.ts'
import { textWidth } from '../../src/core/charts/text-width.ts'
import { themes } from '../../src/core/charts/theme.ts'
import { manyBump, threeBump } from './bump-cases.ts'

const size = { width: 864, height: 320 }
const specs = [threeBump, manyBump(20), manyBump(60)]

describe.each(specs.map((spec) => [spec.lines.length, spec] as const))('a bump chart of %i lines', (_, spec) => {
  const layout = layoutBump(spec, size)
  const { columns, labels, plot } = layout

  test('has no label over another, nor beyond its box', () => {
    const middles = labels.map(({ y }) => y).sort((a, b) => a - b)
    for (const [i, y] of middles.slice(1).entries()) expect(y - middles[i]!).toBeGreaterThanOrEqual(rowHeight - 0.01)
    expect(middles[0]).toBeGreaterThanOrEqual(plot.y)
    expect(middles.at(-1)).toBeLessThanOrEqual(plot.y + plot.height)
  })

  test('keeps the columns of a label apart', () => {
    for (const { name, place, line } of labels) {
      expect(columns.place - textWidth(place, 12, 600)).toBeGreaterThan(plot.x + plot.width)
      expect(columns.name + textWidth(name, 12, 600)).toBeLessThan(columns.change - textWidth(line.change, 12, 600))
      expect(columns.evidence + textWidth(line.evidence, 10)).toBeLessThanOrEqual(size.width)
    }
  })

  test('names only the lines that are to be named', () => {
    expect(labels.map(({ line }) => line.name)).toEqual(spec.lines.filter((line) => line.named).map(({ name }) => name))
  })

  test('leaves the lines half the width', () => {
    expect(plot.width).toBeGreaterThan(size.width * 0.4)
  })
})

test('the first place is on top, and each place as far from the next', () => {
  const { y, plot } = layoutBump(manyBump(20), size)
  expect(y(1) - plot.y).toBeCloseTo(plot.height / 40)
  expect(y(20)).toBeCloseTo(plot.y + plot.height - plot.height / 40)
  expect(y(2) - y(1)).toBeCloseTo(plot.height / 20)
})

test('a small base is told by its set, in the label and in the table', () => {
  const line = { ...threeBump.lines[2]!, instead: [null, null, '2–3*'] }
  const spec = { ...threeBump, lines: [line] }
  expect(layoutBump(spec, size).labels[0]!.place).toBe('2–3*')
  expect(chartTable(spec).rows[0]).toEqual(['Cedar', 2, 3, '2–3*', '−14', 'significant'])
})

test('bands follow a field that grows', () => {
  const spec = { ...manyBump(20), bands: [{ name: 'Best', from: [1, 1, 1, 1, 1, 1], to: [4, 4, 5, 5, 5, 5] }] }
  const { areas, y, x } = layoutBump(spec, size)
  expect(areas).toHaveLength(2)
  expect(areas[0]!.x + areas[0]!.width).toBeCloseTo((x(1) + x(2)) / 2)
  expect(areas.map((area) => area.y + area.height)).toEqual([y(4.5), y(5.5)])
})

describe('in PowerPoint', () => {
  const parts = bumpParts(manyBump(20), size, themes.light)
  const chart = parts.find((part) => part.as === 'chart')!

  test('is one native line chart with the first place on top and the periods below the last', () => {
    expect(parts.filter((part) => part.as === 'chart')).toHaveLength(1)
    expect(chart).toMatchObject({ type: 'line', categories: manyBump(20).periods })
    expect(chart.valueAxis).toMatchObject({ reversed: true, min: 0.5, max: 20.5, crosses: 20.5 })
  })

  test('a gap stays a gap, and a small base is a hollow dot', () => {
    const spec = manyBump(20)
    for (const line of spec.lines) {
      const series = chart.series.find(({ name }) => name === line.name)!
      expect(series.values).toEqual(line.places)
      line.instead.forEach((text, i) => {
        expect(series.dots![i] === 'hollow', line.name).toBe(text !== null)
      })
    }
  })

  test('every named line has one label, at its last point, and nobody else has one', () => {
    for (const line of manyBump(20).lines) {
      const labels = chart.series.find(({ name }) => name === line.name)!.labels ?? []
      const last = line.places.findLastIndex((place) => place !== null)
      expect(labels.flatMap((label, i) => (label ? [i] : []))).toEqual(line.named ? [last] : [])
    }
  })
})
