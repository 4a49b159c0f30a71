import { describe, expect, test } from 'vitest'
import type { BumpSpec } from '../../src/core/charts/bump/spec.ts'
import { rankings } from '../../src/core/panels/rankings/index.ts'
import { movement } from '../../src/core/panels/rankings/movement/index.ts'
import { places } from '../../src/core/panels/rankings/places/index.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import { type Contents, type ScoreRow, workspaceWith } from '../workspaces.ts'

const en = wordsFor('en')
const letters = 'ABCDEFGHIJKLMNOPQRST'

async function read(contents: Contents, settings: Record<string, string> = {}) {
  return movement.read((await workspaceWith(contents)).read, settings)
}

/** Values by year: each company's from 2021 on; null leaves a year out. SE = 20/√400 = 1. */
function scores(values: Record<string, (number | null)[]>, more: Partial<ScoreRow> = { n: 400, sd: 20 }): ScoreRow[] {
  return Object.entries(values).flatMap(([company, row]) =>
    row.flatMap((value, i) =>
      value === null ? [] : [{ company, period: String(2021 + i), metric: 'cx_index', value, ...more }],
    ),
  )
}

/** Twelve companies 5 apart; the last of them overtakes ten. */
const twelve = Object.fromEntries(
  [...letters.slice(0, 12)].map((name, i): [string, (number | null)[]] => [
    name,
    i === 11 ? [30, 50, 83] : [90 - 5 * i, 90 - 5 * i, 90 - 5 * i],
  ]),
)

const ranksOf = (found: Awaited<ReturnType<typeof read>>, name: string) =>
  found.rows.find((row) => row.name === name)!.standings.map((at) => at?.rank ?? null)

test('ranks are followed from period to period, and ties share one', async () => {
  const found = await read({ scores: scores({ A: [50, 60, 40], B: [40, 60, 50], C: [30, 10, 30] }) })
  expect(found.periods.map((period) => period.start)).toEqual(['2021-01-01', '2022-01-01', '2023-01-01'])
  expect(ranksOf(found, 'A')).toEqual([1, 1, 2])
  expect(ranksOf(found, 'B')).toEqual([2, 1, 1])
  expect(ranksOf(found, 'C')).toEqual([3, 3, 3])
  expect(found.rows.map((row) => [row.name, row.climbed])).toEqual([
    ['B', 1],
    ['A', -1],
    ['C', 0],
  ])
})

test('a change is significant only where it holds against the number of tests', async () => {
  // SE of a difference is √2; z = 2.83 and p = 0.0047: below 0.05/3, but not below 0.05/20.
  const three = await read({ scores: scores({ A: [50, 54], B: [40, 40], C: [30, 30] }) })
  const change = three.rows.find((row) => row.name === 'A')!.change!
  expect(change).toMatchObject({ value: 4, clear: true })
  expect(change.p).toBeCloseTo(3 * 0.004678, 4)
  const twenty = Object.fromEntries([...letters].map((name, i) => [name, [90 - i, i === 0 ? 94 : 90 - i]]))
  const many = await read({ scores: scores(twenty) })
  expect(many.rows.find((row) => row.name === 'A')!.change).toMatchObject({ value: 4, clear: false })
})

test('the last step is tested by itself', async () => {
  const found = await read({ scores: scores({ A: [50, 30, 50], B: [40, 40, 40] }) })
  expect(found.rows[0]).toMatchObject({
    name: 'A',
    change: { value: 0, clear: false },
    step: { value: 20, clear: true },
  })
})

test('without standard deviations nothing is tested, and the slide says so', async () => {
  const found = await read({ scores: scores({ A: [50, 60], B: [40, 30] }, {}) })
  expect(found.tested).toEqual({ change: false, step: false })
  expect(found.rows[0]!.change).toEqual({ value: 10, p: null, clear: false })
  expect(movement.compose(found, en).footnotes.join('\n')).toContain('Changes cannot be tested')
  expect(movement.compose(found, en).headline).toContain('without intervals chance cannot be told apart')
})

test('a missing year breaks the line; who comes and who goes is named', async () => {
  const found = await read({
    scores: scores({ A: [50, null, 50], B: [40, 40, 40], C: [null, 30, 30], D: [20, 20, null] }),
  })
  expect(ranksOf(found, 'A')).toEqual([1, null, 1])
  const slide = movement.compose(found, en)
  expect(slide.footnotes.join('\n')).toContain('New: C. Gone: D')
  const chart = slide.charts[0] as BumpSpec
  expect(chart.lines.map((line) => [line.name, line.evidence])).toEqual([
    ['A', 'not enough evidence'],
    ['B', 'not enough evidence'],
    ['C', 'new since 2022'],
    ['D', 'last in 2022'],
  ])
})

test('a base of 30 to 99 has a place but no rank, one under 30 neither', async () => {
  const found = await read({
    scores: [
      ...scores({ A: [50, 50], B: [40, 40] }),
      ...scores({ C: [30, 30] }, { n: 64, sd: 8 }),
      ...scores({ D: [20, 20] }, { n: 29, sd: 8 }),
    ],
  })
  const [c, d] = ['C', 'D'].map((name) => found.rows.find((row) => row.name === name)!.standings[1]!)
  expect(c).toMatchObject({ place: 3, rank: null, rankLow: 3, rankHigh: 3, value: 30 })
  expect(d).toMatchObject({ place: null, rank: null, value: null })
  const chart = movement.compose(found, en).charts[0] as BumpSpec
  expect(chart.lines.find((line) => line.name === 'C')).toMatchObject({ places: [3, 3], instead: ['3*', '3*'] })
  expect(chart.lines.find((line) => line.name === 'D')).toMatchObject({ places: [null, null], instead: ['**', '**'] })
})

test('the sets of the last period are those of its ranking', async () => {
  const workspace = await workspaceWith({ scores: scores(twelve), companies: [{ name: 'L', own: true }] })
  const found = movement.read(workspace.read, {})
  const ranking = places.read(workspace.read, { period: '2023' })
  for (const row of ranking.rows) {
    const last = found.rows.find(({ name }) => name === row.name)!.standings.at(-1)!
    expect([last.rank, last.rankLow, last.rankHigh]).toEqual([row.rank, row.rankLow, row.rankHigh])
  }
})

describe('the climb from the bottom quarter to the top', () => {
  test('is found where the gain is significant', async () => {
    const found = await read({ scores: scores(twelve) })
    const climber = found.rows.find((row) => row.name === 'L')!
    // 83 beats all but 90 and 85: 12th, then 3rd, of 12; quarters are of three.
    expect(climber).toMatchObject({ quarters: { first: 4, last: 1 }, climbed: 9 })
    const slide = movement.compose(found, en)
    expect(slide.headline).toBe(
      'L climbed from the bottom quarter to the top on the CX index, from 12th to 3rd of 12, 2021–2023; its gain of 53 points is significant',
    )
    expect(slide.footnotes).toContain('From the bottom quarter to the top with a significant gain: L')
  })

  test('is not told where chance could have done it', async () => {
    // SE = 200/√400 = 10 makes 53 points three and a half standard errors; 900/√400 = 45 makes it less than one.
    const found = await read({ scores: scores(twelve, { n: 400, sd: 900 }) })
    expect(found.rows.find((row) => row.name === 'L')!.quarters).toEqual({ first: 4, last: 1 })
    const slide = movement.compose(found, en)
    expect(slide.headline).toBe('None of the 12 companies changed significantly on the CX index, 2021–2023')
    expect(slide.footnotes).toContain('Nobody went from the bottom quarter to the top with a significant gain')
  })

  test('is not spoken of in a field of seven', async () => {
    const seven = Object.fromEntries(Object.entries(twelve).slice(-7))
    const slide = movement.compose(await read({ scores: scores(seven) }), en)
    expect(slide.footnotes.join('\n')).not.toContain('quarter')
    expect((slide.charts[0] as BumpSpec).bands).toEqual([])
  })
})

test('of a large field the own company, rivals, the leader and the four that moved furthest are named', async () => {
  const twenty = Object.fromEntries(
    [...letters].map((name, i) => [
      name,
      [90 - 4 * i, 90 - 4 * i + ({ C: -30, F: 18, K: -14, M: 10, P: 5 }[name] ?? 0)],
    ]),
  )
  const found = await read({ scores: scores(twenty), companies: [{ name: 'T', own: true }] }, { rivals: 'S' })
  const named = found.rows.filter((row) => row.named).map((row) => row.name)
  expect([...named].sort()).toEqual(['A', 'C', 'F', 'K', 'M', 'S', 'T'])
  const chart = movement.compose(found, en).charts[0] as BumpSpec
  expect(chart.lines.filter((line) => line.named).map((line) => line.name)).toEqual(named)
  expect(chart.lines.find((line) => line.name === 'S')!.tone).toBe('rival')
  expect(chart.lines.find((line) => line.name === 'C')!.tone).toBe('bad')
  expect(chart.lines.filter((line) => !line.named).every((line) => line.tone === 'context')).toBe(true)
})

describe('the window', () => {
  const four = { scores: scores({ A: [1, 2, 3, 4], B: [2, 2, 2, 2] }) }
  const years = (found: Awaited<ReturnType<typeof read>>) => found.periods.map((period) => period.start.slice(0, 4))

  test('runs from one setting to the other, in either order', async () => {
    expect(years(await read(four, { from: '2022', to: '2023' }))).toEqual(['2022', '2023'])
    expect(years(await read(four, { from: '2023', to: '2022' }))).toEqual(['2022', '2023'])
    expect(years(await read(four, { from: '2023' }))).toEqual(['2023', '2024'])
  })

  test('of one period says what is missing', async () => {
    const slide = movement.compose(await read(four, { from: '2024' }), en)
    expect(slide).toMatchObject({ charts: [], lacksData: true })
    expect(slide.headline).toBe('Movement needs two periods, and the CX index is known for 2024 alone')
  })

  test('is told by years where there are two of them, else by quarters', async () => {
    const answers = (company: string, nps: number, ...days: string[]) =>
      days.map((answeredOn) => ({ company, nps, answeredOn, times: 40 }))
    const days = ['2024-02-01', '2024-05-01', '2024-08-01']
    const one = await read({ responses: [...answers('A', 9, ...days), ...answers('B', 5, ...days)] })
    expect(one.periods.map((period) => period.grain)).toEqual(['quarter', 'quarter', 'quarter'])
    const two = await read({
      responses: [...answers('A', 9, ...days, '2025-02-01'), ...answers('B', 5, ...days, '2025-02-01')],
    })
    expect(two.periods.map((period) => period.grain)).toEqual(['year', 'year'])
    const asked = await read(
      { responses: [...answers('A', 9, ...days), ...answers('B', 5, ...days)] },
      { from: '2024-05', to: '2024' },
    )
    expect(asked.periods.map((period) => period.start)).toEqual(['2024-05-01', '2024-08-01'])
  })
})

test('values that no setting knows are named with those that are', async () => {
  await expect(read({ scores: scores(twelve) }, { from: 'soon' })).rejects.toMatchObject({ code: 'SET-02' })
  await expect(read({ scores: scores(twelve) }, { rivals: 'Zebra' })).rejects.toMatchObject({ code: 'SET-02' })
})

test('an empty workspace says that there is nothing to follow', async () => {
  const slide = movement.compose(await read({}), en)
  expect(slide).toMatchObject({ charts: [], footnotes: [], lacksData: true })
  expect(slide.headline).toBe('There is no data on NPS whose ranks could move yet')
})

test('the inspector offers the window, rivals and what else this workspace has', async () => {
  const workspace = await workspaceWith({ scores: scores(twelve), companies: [{ name: 'L', own: true }] })
  const settings = { view: 'movement', rivals: 'B;A' }
  const controls = rankings.controls(workspace.read, settings, rankings.read(workspace.read, settings), en)
  const values = Object.fromEntries(controls.map(({ key, value }) => [key, value]))
  expect(values).toMatchObject({ view: 'movement', metric: 'cx_index', from: '2021', to: '2023', rivals: 'A;B' })
  const offered = controls.find(({ key }) => key === 'rivals')!
  expect('choices' in offered && offered.choices.map(({ value }) => value)).toEqual([...'ABCDEFGHIJK'])
})

test('the JSON has its documented keys, and lists along the periods', async () => {
  const json = movement.toJson(await read({ scores: scores(twelve) }), en) as Record<string, unknown>
  expect(Object.keys(json)).toEqual([
    ...[
      'metric',
      'of',
      'segment',
      'channel',
      'journey',
      'within',
      'periods',
      'ranked',
      'rows',
      'climbed',
      'fell',
      'method',
      'rankSets',
    ],
  ])
  expect(json).toMatchObject({ periods: ['2021', '2022', '2023'], ranked: [12, 12, 12], climbed: ['L'], fell: [] })
  expect((json.rows as unknown[])[2]).toMatchObject({
    company: 'L',
    ranks: [12, 9, 3],
    values: [30, 50, 83],
    climbed: 9,
  })
})

test('many rows in many periods have sets at both ends only, told as strokes', async () => {
  const many = Object.fromEntries([...letters].map((name, i) => [name, Array.from({ length: 9 }, () => 90 - 4 * i)]))
  const found = await read({ scores: scores(many), companies: [{ name: 'C', own: true }] })
  const own = found.rows.find((row) => row.own)!
  expect(own.standings.map((at) => at!.rankLow !== null)).toEqual([true, ...Array(7).fill(false), true])
  expect(movement.compose(found, en).footnotes.join('\n')).toContain('Upright stroke')
  const few = await read({ scores: scores(twelve), companies: [{ name: 'C', own: true }] })
  expect(movement.compose(few, en).footnotes.join('\n')).toContain('Grey band')
})
