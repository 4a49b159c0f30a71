import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { chartKinds, chartTable, drawChart } from '../../src/core/charts/index.ts'
import { themes } from '../../src/core/charts/theme.ts'
import { expectPicture } from '../pictures.ts'
import { manyBump, threeBump } from './bump-cases.ts'
import * as cases from './cases.ts'
import { manyHeat, threeHeat } from './heat-map-cases.ts'
import { tiled } from './level-tiles-cases.ts'
import { listed } from './listing-cases.ts'
import { planned } from './plan-cases.ts'
import { web } from './radar-cases.ts'

const wide = { width: 864, height: 320 }
const side = { width: 298, height: 300 }
const pictures = {
  'ranked-bars-three': [cases.threeBars, wide],
  'ranked-bars-twenty': [cases.twentyBars, wide],
  'ranked-bars-sixty': [cases.manyBars(60), wide],
  'ranked-bars-marked': [cases.markedBars, wide],
  'ranked-bars-lower': [cases.lowerBars, side],
  'ranked-bars-index': [cases.noIntervals, side],
  'lines-groups': [cases.leaderLines, wide],
  'lines-many': [cases.manyLines, wide],
  'scatter-companies': [cases.companyScatter, wide],
  'scatter-sixty': [cases.crowdedScatter(60), wide],
  'scatter-three': [cases.crowdedScatter(3), side],
  'tiles-four': [cases.fourTiles, side],
  'strip-fifty': [cases.gapStrip(5, 5), { width: 530, height: 300 }],
  'strip-few': [cases.gapStrip(4, 1), side],
  'levels-eighteen': [cases.eighteenLevels, wide],
  'levels-low': [cases.eighteenLevels, { width: 864, height: 240 }],
  'level-tiles-three': [tiled(3, 8), wide],
  'level-tiles-one': [tiled(1, 6), side],
  'level-tiles-many': [tiled(7, 12), wide],
  'bump-three': [threeBump, wide],
  'bump-twenty': [manyBump(20), wide],
  'bump-sixty': [manyBump(60), wide],
  'heat-map-three': [threeHeat, wide],
  'heat-map-eighteen': [manyHeat(18), wide],
  'heat-map-sixty': [manyHeat(60), wide],
  'plan-fifteen': [planned(3, 5), wide],
  'plan-forty': [planned(5, 8), wide],
  'radar-eight': [web(8), wide],
  'radar-many': [web(25), wide],
  'listing-five': [listed(5, false), wide],
  'listing-thirty': [listed(30, true, true), wide],
  'listing-side': [listed(7, true), side],
} as const

describe.each(Object.entries(pictures))('%s', (name, [spec, size]) => {
  test('is drawn as committed', () => {
    const fragment = drawChart(spec, size, themes.light, name)
    expectPicture(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" font-family="Inter">\n${fragment}</svg>\n`,
      join(import.meta.dirname, 'output', `${name}.svg`),
    )
  })

  test('draws the same picture twice, and holds no number that is none', () => {
    const first = drawChart(spec, size, themes.dark)
    expect(drawChart(spec, size, themes.dark)).toBe(first)
    expect(first).not.toMatch(/NaN|Infinity|undefined|null|style=|class=|<style/)
  })

  test('stays within its box', () => {
    const fragment = drawChart(spec, size, themes.light)
    for (const [, x, y] of fragment.matchAll(/transform="translate\(([-\d.]+) ([-\d.]+)\)"/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(-0.5)
      expect(Number(x)).toBeLessThanOrEqual(size.width + 0.5)
      expect(Number(y)).toBeGreaterThanOrEqual(-0.5)
      expect(Number(y)).toBeLessThanOrEqual(size.height + 8)
    }
  })

  test('has a table with a cell for every column', () => {
    const table = chartTable(spec)
    expect(table.rows.length).toBeGreaterThan(0)
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length)
  })
})

test('every chart kind has a picture', () => {
  const drawn = new Set<string>(Object.values(pictures).map(([spec]) => spec.kind))
  expect(Object.keys(chartKinds).filter((kind) => !drawn.has(kind))).toEqual([])
})
