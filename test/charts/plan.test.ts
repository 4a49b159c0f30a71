import { expect, test } from 'vitest'
import { chartParts, chartTable } from '../../src/core/charts/index.ts'
import type { PlanRow } from '../../src/core/charts/plan/spec.ts'
import { themes } from '../../src/core/charts/theme.ts'
import { planned } from './plan-cases.ts'

const size = { width: 864, height: 320 }
const light = themes.light
const parts = (spec = planned(3, 5)) => chartParts(spec, size, light)
const rects = (spec = planned(3, 5)) => parts(spec).flatMap((part) => (part.as === 'rect' ? [part] : []))
const texts = (spec = planned(3, 5)) => parts(spec).flatMap((part) => (part.as === 'text' ? [part] : []))

/** One row of a plan over the year 2025. */
function alone(row: Partial<PlanRow>) {
  const spec = planned(1, 1)
  spec.owners[0]!.rows = [{ ...spec.owners[0]!.rows[0]!, late: false, ...row }]
  return spec
}

test('bars run from day to day: half a year takes twice the width of a quarter', () => {
  const [half] = rects(alone({ state: 'under-way', start: '2025-01-01', due: '2025-07-01' }))
  const [quarter] = rects(alone({ state: 'under-way', start: '2025-07-01', due: '2025-09-30' }))
  // 181 and 91 days.
  expect(half!.width / quarter!.width).toBeCloseTo(181 / 91, 6)
  expect(quarter!.x).toBeCloseTo(half!.x + half!.width, 6)
})

test('what is under way is full, what is planned an outline, what is done grey; what is late takes the ink of what is bad', () => {
  const looks = (row: Partial<PlanRow>) => {
    const [bar] = rects(alone(row))
    return [bar!.fill, bar!.line]
  }
  expect(looks({ state: 'under-way' })).toEqual([light.ink, null])
  expect(looks({ state: 'planned' })).toEqual([null, light.ink])
  expect(looks({ state: 'done' })).toEqual([light.tones.context, null])
  expect(looks({ state: 'under-way', late: true })).toEqual([light.tones.bad, null])
  expect(looks({ state: 'planned', late: true })).toEqual([null, light.tones.bad])
})

test('a gap is a diamond at its date; what has neither start nor date has no mark', () => {
  const shapes = (row: Partial<PlanRow>) => parts(alone(row)).map(({ as }) => as)
  expect(shapes({ state: 'gap', start: null })).toContain('diamond')
  const undated = shapes({ state: 'planned', start: null, due: null })
  expect(undated).not.toContain('rect')
  expect(undated).not.toContain('diamond')
})

test('dates outside the calendar and in the wrong order stay within it', () => {
  for (const [start, due] of [
    ['2020-01-01', '2030-01-01'],
    ['2025-09-01', '2025-02-01'],
  ]) {
    const [bar] = rects(alone({ state: 'planned', start: start!, due: due! }))
    expect(bar!.x).toBeGreaterThan(0)
    expect(bar!.x + bar!.width).toBeLessThan(size.width)
    expect(bar!.width).toBeGreaterThan(0)
  }
})

test('rows that find no room are counted, gaps first among them, and all are in the table', () => {
  const spec = planned(5, 8)
  const gaps = spec.owners.flatMap(({ rows }) => rows).filter(({ state }) => state === 'gap').length
  const bars = rects(spec).length
  const diamonds = parts(spec).filter(({ as }) => as === 'diamond').length
  expect(bars + diamonds).toBeLessThan(40)
  expect(diamonds).toBeLessThan(gaps)
  expect(texts(spec).map(({ text }) => text)).toContain(`${40 - bars - diamonds} more in the data table`)
  expect(chartTable(spec).rows).toHaveLength(40)
})

test.each([
  [3, 5],
  [5, 8],
  [12, 1],
])('with %i owners of %i rows no text stands over another or outside the chart', (owners, rows) => {
  const all = texts(planned(owners, rows)).filter(({ text }) => text !== '')
  for (const one of all) {
    expect(one.x + one.width, one.text).toBeLessThanOrEqual(size.width + 0.5)
    expect(one.y + one.height, one.text).toBeLessThanOrEqual(size.height + 0.5)
    const over = all.filter(
      (other) =>
        other !== one &&
        one.x < other.x + other.width - 0.5 &&
        other.x < one.x + one.width - 0.5 &&
        one.y < other.y + other.height - 0.5 &&
        other.y < one.y + one.height - 0.5,
    )
    expect(
      over.map(({ text }) => text),
      one.text,
    ).toEqual([])
  }
})
