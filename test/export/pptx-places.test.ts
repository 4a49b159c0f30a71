import { expect, test } from 'vitest'
import { bumpParts } from '../../src/core/charts/bump/pptx.ts'
import { themes } from '../../src/core/charts/theme.ts'
import { chartXml } from '../../src/core/export/pptx-chart.ts'
import { manyBump, threeBump } from '../charts/bump-cases.ts'
import { parseXml, within } from './xml-tree.ts'

const size = { width: 864, height: 320 }
const look = { theme: themes.light, lang: 'en' } as const

function elementsOf(spec: typeof threeBump) {
  const chart = bumpParts(spec, size, themes.light).find((part) => part.as === 'chart')!
  return [...within(parseXml(chartXml(chart, size, look).xml))]
}

test('the axis of places runs downwards, and the periods stand below its last place', () => {
  const elements = elementsOf(threeBump)
  const values = [...within(elements.find(({ name }) => name === 'c:valAx')!)]
  const periods = [...within(elements.find(({ name }) => name === 'c:catAx')!)]
  const val = (among: typeof elements, name: string) => among.find((element) => element.name === name)!.attributes.val
  expect(val(values, 'c:orientation')).toBe('maxMin')
  expect(val(periods, 'c:orientation')).toBe('minMax')
  expect(val(periods, 'c:crossesAt')).toBe('3.5')
  expect(val(periods, 'c:tickLblPos')).toBe('high')
})

test('a small base is a dot of paper with a rim, on a line that keeps its own ink', () => {
  const cedar = elementsOf(threeBump)
    .filter(({ name }) => name === 'c:ser')
    .at(-2)!
  const points = [...within(cedar)].filter(({ name }) => name === 'c:dPt')
  const inks = points.map((point) => [...within(point)].filter(({ name }) => name === 'a:srgbClr'))
  const { ground, tones } = themes.light
  const hex = (colour: string) => colour.slice(1)
  expect(inks.map((colours) => colours.map(({ attributes }) => attributes.val))).toEqual([
    [hex(tones.bad), hex(tones.bad)],
    [hex(ground), hex(tones.bad), hex(tones.bad)],
    [hex(tones.bad), hex(tones.bad)],
  ])
})

test('the label of a line that ends early is moved to the edge of the plot', () => {
  const spec = manyBump(20)
  const chart = bumpParts(spec, size, themes.light).find((part) => part.as === 'chart')!
  const left = chart.series.findIndex(({ values, labels }) => labels && values.at(-1) === null)
  const gone = elementsOf(spec).filter(({ name }) => name === 'c:ser')[left]!
  const x = [...within(gone)].find(({ name }) => name === 'c:x')!.attributes.val
  // It ends in the fourth of six periods: two steps of five before the edge.
  expect(Number(x)).toBeCloseTo((chart.plot!.width * 2) / 5 / size.width, 3)
})
