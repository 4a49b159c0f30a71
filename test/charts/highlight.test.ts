import { expect, test } from 'vitest'
import type { BumpLine } from '../../src/core/charts/bump/spec.ts'
import { highlighted } from '../../src/core/charts/highlight.ts'
import { type ChartSpec, drawChart } from '../../src/core/charts/index.ts'
import { themes } from '../../src/core/charts/theme.ts'
import { distanceSeen, type Vision, visions } from '../export/audit/colour-vision.ts'
import { threeBump } from './bump-cases.ts'
import { companyScatter, threeBars } from './cases.ts'
import { threeHeat } from './heat-map-cases.ts'

const size = { width: 864, height: 360 }
const draw = (spec: ChartSpec) => drawChart(spec, size, themes.light)
const ink = themes.light.tones.picked

const kinds: ChartSpec[] = [threeBars, threeBump, threeHeat, companyScatter]

/** The names that stand on a chart of companies. */
function namesOn(spec: ChartSpec): string[] {
  if (spec.kind === 'ranked-bars' || spec.kind === 'heat-map') return spec.rows.map(({ name }) => name)
  if (spec.kind === 'scatter') return spec.points.map(({ name }) => name)
  return spec.kind === 'bump' ? spec.lines.map(({ name }) => name) : []
}

test.each(kinds.map((spec) => [spec.kind, spec] as const))(
  'on %s whoever is highlighted has an ink that nobody else has',
  (_, spec) => {
    expect(draw(spec).toUpperCase()).not.toContain(ink)
    const last = namesOn(spec).at(-1)!
    expect(draw(highlighted(spec, last)).toUpperCase()).toContain(ink)
  },
)

test.each(kinds.map((spec) => [spec.kind, spec] as const))('%s without the company is left as it is', (_, spec) => {
  expect(highlighted(spec, 'nobody')).toBe(spec)
})

test('a line without a name at its end has one while it is highlighted', () => {
  const unnamed: BumpLine = { ...threeBump.lines[2]!, named: false, tone: 'context' }
  const quiet = { ...threeBump, lines: [...threeBump.lines.slice(0, 2), unnamed] }
  expect(draw(quiet)).not.toContain(unnamed.name)
  expect(draw(highlighted(quiet, unnamed.name))).toContain(unnamed.name)
})

test('a row that finds no room does while it is highlighted', () => {
  const rows = Array.from({ length: 200 }, (_, at) => ({
    ...threeBars.rows[0]!,
    ...{ name: `No ${at + 1}`, rank: at + 1, tone: 'context' as const },
  }))
  const crowded = { ...threeBars, rows }
  expect(draw(crowded)).not.toContain('>No 199<')
  expect(draw(highlighted(crowded, 'No 199'))).toContain('>No 199<')
})

test.each(Object.values(themes))(
  'whoever sees colours in whichever way tells who is highlighted from the others, on $paper paper',
  ({ tones }) => {
    const { picked, ...others } = tones
    for (const vision of Object.keys(visions) as Vision[]) {
      // CIEDE2000: 12 is the least that inks of different meaning keep.
      for (const [tone, other] of Object.entries(others)) {
        expect(distanceSeen(picked, other, vision), `${tone}, ${vision}`).toBeGreaterThanOrEqual(12)
      }
    }
  },
)
