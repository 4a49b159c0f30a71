import { expect, test } from 'vitest'
import { chartParts, drawChart } from '../../src/core/charts/index.ts'
import { overlap } from '../../src/core/charts/scatter/geometry.ts'
import { layoutScatter } from '../../src/core/charts/scatter/layout.ts'
import type { ScatterSpec } from '../../src/core/charts/scatter/spec.ts'
import { textWidth } from '../../src/core/charts/text-width.ts'
import { themes } from '../../src/core/charts/theme.ts'
import { seededRandom } from '../../src/core/stats/random.ts'
import { crowdedScatter } from './cases.ts'

const size = { width: 530, height: 300 }
const names = { upperLeft: 'Quick wins', upperRight: 'Major projects', lowerLeft: 'Fill-ins', lowerRight: 'Avoid' }

/** `count` initiatives, most of them small, divided at these figures. */
function divided(count: number, at = { x: 50, y: 50 }): ScatterSpec {
  const random = seededRandom(count)
  return {
    ...crowdedScatter(1),
    points: Array.from({ length: count }, (_, i) => ({
      ...{ name: `Call back customers ${i + 1}`, x: 100 * random.uniform(), y: 100 * random.uniform() },
      ...({ tone: 'rival', outlier: false } as const),
    })),
    fit: null,
    quadrants: { ...at, ...names },
  }
}

test('a divided plot begins at zero, and its lines stand at the figures that divide it', () => {
  const { plot, x, y, quadrants } = layoutScatter(divided(12, { x: 25, y: 80 }), size)
  expect([x.min, y.min]).toEqual([0, 0])
  expect(quadrants!.upright[0][0]).toBeCloseTo(plot.x + (25 / x.max) * plot.width, 6)
  expect(quadrants!.level[0][1]).toBeCloseTo(plot.y + plot.height - (80 / y.max) * plot.height, 6)
})

test.each([4, 12, 30])('with %i dots no name of a part stands over a dot, a label or a dividing line', (count) => {
  const spec = divided(count)
  const { quadrants, points } = layoutScatter(spec, size)
  expect(quadrants!.names.length).toBeGreaterThan(0)
  for (const name of quadrants!.names) {
    for (const { x, y, radius, name: text, label } of points) {
      expect(overlap(name, { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius })).toBe(false)
      if (!label) continue
      const width = textWidth(text, 10)
      const left = label.x - { left: 0, center: width / 2, right: width }[label.align]
      expect(overlap(name, { x: left, y: label.y - 6, width, height: 12 }), text).toBe(false)
    }
    const [[at]] = quadrants!.upright
    const [[, height]] = quadrants!.level
    expect(name.x >= at || name.x + name.width <= at, name.text).toBe(true)
    expect(name.y >= height || name.y + name.height <= height, name.text).toBe(true)
  }
})

test('a part that is too narrow for its name has none', () => {
  const { quadrants } = layoutScatter(divided(12, { x: 4, y: 50 }), size)
  expect(quadrants!.names.map(({ text }) => text)).toEqual(['Major projects', 'Avoid'])
})

test('lines and names are drawn on the stage and in PowerPoint; an undivided plot has neither', () => {
  const texts = (spec: ScatterSpec) =>
    chartParts(spec, size, themes.light).flatMap((part) => (part.as === 'text' ? [part.text] : []))
  const spec = divided(6)
  const shown = layoutScatter(spec, size).quadrants!.names.map(({ text }) => text)
  expect(texts(spec)).toEqual(expect.arrayContaining(shown))
  for (const name of shown) expect(drawChart(spec, size, themes.light)).toContain(name)
  expect(chartParts(spec, size, themes.light).filter(({ as }) => as === 'line')).toHaveLength(2)
  const { quadrants: _, ...undivided } = spec
  expect(chartParts(undivided, size, themes.light).filter(({ as }) => as === 'line')).toEqual([])
})
