import { describe, expect, test } from 'vitest'
import { heatMapShapes, layoutHeatMap } from '../../src/core/charts/heat-map/layout.ts'
import { cellInk, readableOn } from '../../src/core/charts/ink.ts'
import { textWidth } from '../../src/core/charts/text-width.ts'
import { themes } from '../../src/core/charts/theme.ts'
import { contrast } from './contrast.ts'
import { manyHeat, threeHeat } from './heat-map-cases.ts'

const size = { width: 864, height: 320 }
const specs = [threeHeat, manyHeat(18), manyHeat(60), manyHeat(200)]

describe.each(specs.map((spec) => [spec.rows.length, spec] as const))('a heat map of %i rows', (_, spec) => {
  const shapes = heatMapShapes(spec, size, themes.light)
  const texts = shapes.filter((shape) => shape.as === 'text')

  test('has no text over another, nor beyond its box', () => {
    const boxes = texts.map((text) => {
      const width = textWidth(text.text, text.size, text.bold ? 600 : 400)
      const left = text.x + { left: 0, center: (text.width - width) / 2, right: text.width - width }[text.align]
      const middle = text.y + text.height / 2
      return { text: text.text, left, right: left + width, top: middle - 4.5, bottom: middle + 4.5 }
    })
    for (const [i, a] of boxes.entries()) {
      expect(a.left, a.text).toBeGreaterThanOrEqual(-0.01)
      expect(a.right, a.text).toBeLessThanOrEqual(size.width + 0.01)
      expect(a.bottom, a.text).toBeLessThanOrEqual(size.height + 8)
      for (const b of boxes.slice(i + 1)) {
        const meet = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
        expect(meet, `${a.text} | ${b.text}`).toBe(false)
      }
    }
  })

  test('sets nothing smaller than 10 points', () => {
    for (const text of texts) expect(text.size).toBeGreaterThanOrEqual(10)
  })
})

test('of more rows than there is room for the first and the own are shown, and the others counted', () => {
  const spec = manyHeat(200)
  const own = { ...spec.rows[150]!, tone: 'own' as const }
  const rows = spec.rows.map((row, i) => (i === 150 ? own : { ...row, tone: 'context' as const }))
  const { blocks, more } = layoutHeatMap({ ...spec, rows }, size)
  const shown = blocks.flatMap((block) => block.rows.map(({ row }) => row))
  expect(shown.at(-1)).toBe(own)
  expect(shown.length + more).toBe(200)
})

test('the cells of a row hold its shares, whole percents where they find room', () => {
  const { rows } = manyHeat(18)
  const { blocks, figures, pitch } = layoutHeatMap(manyHeat(18), size)
  expect(figures).toBe(true)
  const shapes = heatMapShapes(manyHeat(18), size, themes.light)
  const { y } = blocks[0]!.rows[1]!
  const inRow = shapes.flatMap((shape) =>
    shape.as === 'text' && shape.align === 'center' && shape.y > y && shape.y < y + pitch ? [shape.text] : [],
  )
  expect(inRow).toEqual(rows[1]!.shares.filter((share) => share > 0).map((share) => String(Math.round(100 * share))))
})

test('no ink for a share of nothing, more for more, and the place in force is framed', () => {
  const { ground, ink, tones } = themes.light
  expect(cellInk(0, themes.light)).toBe(ground)
  expect(cellInk(1, themes.light)).toBe(ink)
  const greys = [0.01, 0.1, 0.3, 0.6, 1].map((share) => contrast(cellInk(share, themes.light), ground))
  expect(greys).toEqual([...greys].sort((a, b) => a - b))
  const framed = heatMapShapes(manyHeat(18), size, themes.light).filter(
    (shape) => shape.as === 'rect' && shape.line === tones.leader,
  )
  expect(framed).toHaveLength(18)
})

test.each(Object.values(themes))('a figure is read on any share at 4.5:1, on $paper paper', (theme) => {
  for (let share = 0; share <= 100; share++) {
    const ground = cellInk(share / 100, theme)
    expect(contrast(readableOn(ground), ground), `${share} %`).toBeGreaterThanOrEqual(4.5)
  }
})
