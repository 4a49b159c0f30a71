import { expect, test } from 'vitest'
import { leaders } from '../../src/core/panels/leaders/index.ts'
import { scatter } from '../../src/core/panels/leaders/scatter/index.ts'
import { seededRandom } from '../../src/core/stats/random.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import { type Contents, workspaceWith } from '../workspaces.ts'
import { five, market, name, type Planted } from './planted-market.ts'

const en = wordsFor('en')

async function read(contents: Contents, settings = {}) {
  const workspace = await workspaceWith(contents)
  const findings = scatter.read(workspace.read, settings)
  workspace.close()
  return findings
}

/** Twelve companies, scores 40 … 95, growth on 1 + 0.1 · score with a seeded noise. */
const twelve = (noise = 1): Planted[] => {
  const random = seededRandom(5)
  return Array.from({ length: 12 }, (_, i) => ({
    name: name(i),
    score: 40 + 5 * i,
    growth: 1 + 0.1 * (40 + 5 * i) + noise * random.normal(),
  }))
}

test('companies planted on a line give back its slope, intercept and r', async () => {
  const findings = await read(market(twelve(0)))
  expect(findings.line!.slope).toBeCloseTo(0.1, 9)
  expect(findings.line!.intercept).toBeCloseTo(1, 9)
  expect(findings.link.pearson).toBeCloseTo(1, 9)
  expect(findings.outliers).toEqual([])
})

test('the band is of the mean, from the lowest to the highest score, and narrowest at the mean score', async () => {
  const { line, companies } = await read(market(twelve()))
  const scores = companies.map(({ score }) => score)
  expect(line!.band[0]!.x).toBe(40)
  expect(line!.band.at(-1)!.x).toBe(95)
  const widths = line!.band.map(({ low, high }) => high - low)
  const narrowest = line!.band[widths.indexOf(Math.min(...widths))]!
  expect(narrowest.x).toBeCloseTo(scores.reduce((sum, score) => sum + score, 0) / scores.length, 9)
  for (const { x, low, high } of line!.band) expect((low + high) / 2).toBeCloseTo(line!.intercept + line!.slope * x, 9)
})

test('with nine companies there is a link but no line, no test for outliers, and a footnote that says so', async () => {
  const findings = await read(market(twelve().slice(0, 9)))
  expect([findings.line, findings.outliers]).toEqual([null, []])
  expect(findings.link.n).toBe(9)
  const slide = scatter.compose(findings, en)
  expect(slide.charts[0]).toMatchObject({ kind: 'scatter', fit: null })
  expect(slide.footnotes.join()).toContain('Only 9 companies (fewer than 10): no line')
})

test('a company planted far from the line is the outlier, ringed, named, and left out of the second r', async () => {
  const planted = twelve(0.3).map((company, i) => (i === 4 ? { ...company, growth: 30 } : company))
  const findings = await read(market(planted))
  expect(findings.outliers.map(({ company }) => company)).toEqual(['C04'])
  expect(findings.outliers[0]!.t).toBeGreaterThan(3)
  const without = await read(market(planted.filter((_, i) => i !== 4)))
  expect(findings.withoutOutliers).toEqual(without.link)
  const slide = scatter.compose(findings, en)
  const [dots] = slide.charts
  expect(dots?.kind === 'scatter' && dots.points.filter(({ outlier }) => outlier).map((point) => point.name)).toEqual([
    'C04',
  ])
  expect(JSON.stringify(slide.charts[1])).toContain('C04')
  expect(slide.footnotes.join()).toContain('p < 0.05 after Bonferroni')
})

/** A cloud without a link, and one company far out at both ends: it alone makes r. */
const carried = (): Planted[] => [
  ...[52, 48, 50, 51, 49, 50.5, 47, 53, 49.5, 51.5].map((score, i) => ({
    name: name(i),
    score,
    growth: [4, 5, 4.5, 5.2, 3.8, 4.1, 4.4, 4.3, 5.1, 4.2][i]!,
  })),
  { name: 'Zenith', score: 95, growth: 15 },
]

test('a link that one company makes is told with its name, and its tile is amber', async () => {
  const findings = await read(market(carried()))
  expect(findings.link.low).toBeGreaterThan(0.5)
  expect(findings.leaveOneOut).toMatchObject({ farthest: 'Zenith', carries: true })
  const slide = scatter.compose(findings, en)
  expect(slide.headline).toContain('but not clearly without Zenith')
  expect(slide.charts[1]?.kind === 'tiles' && slide.charts[1].tiles[2]!.tone).toBe('bad')
})

test('the r without any one company ranges over those of the smaller markets', async () => {
  const planted = twelve()
  const smaller = await Promise.all(planted.map((_, left) => read(market(planted.filter((_, i) => i !== left)))))
  const all = smaller.map(({ link }) => link.pearson!)
  const { leaveOneOut } = await read(market(planted))
  expect(leaveOneOut!.low).toBeCloseTo(Math.min(...all), 12)
  expect(leaveOneOut!.high).toBeCloseTo(Math.max(...all), 12)
})

/** Two companies whose scores and revenue differ in each of five years, so that every shift of the windows shows. */
const shifting: Contents = {
  scores: [
    ...[60, 62, 64, 66, 68].map((value, i) => ({ company: 'A', period: `${2019 + i}`, metric: 'cx_index', value })),
    ...[50, 40, 50, 60, 70].map((value, i) => ({ company: 'B', period: `${2019 + i}`, metric: 'cx_index', value })),
  ],
  financials: [
    ...[100, 110, 121, 100, 144].map((revenue, i) => ({ company: 'A', period: `${2019 + i}`, revenue })),
    ...[100, 200, 100, 400, 100].map((revenue, i) => ({ company: 'B', period: `${2019 + i}`, revenue })),
  ],
}

const cagr = (first: number, last: number, years: number) => 100 * ((last / first) ** (1 / years) - 1)
const lagCases: [string, Record<string, string>, { A: [number, number]; B: [number, number] }][] = [
  // Scores of 2019–2023: (60 + 62 + 64 + 66 + 68) / 5 and (50 + 40 + 50 + 60 + 70) / 5; growth 2019–2023.
  ['no lag', {}, { A: [64, cagr(100, 144, 4)], B: [54, cagr(100, 100, 4)] }],
  // Scores of 2019–2022: 252 / 4 and 200 / 4; growth 2020–2023.
  ['one year', { lag: '1' }, { A: [63, cagr(110, 144, 3)], B: [50, cagr(200, 100, 3)] }],
  // Scores of 2019–2021: 186 / 3 and 140 / 3; growth 2021–2023.
  ['two years', { lag: '2' }, { A: [62, cagr(121, 144, 2)], B: [140 / 3, cagr(100, 100, 2)] }],
  ['the base score, two years', { lag: '2', scorePeriod: 'base' }, { A: [60, cagr(121, 144, 2)], B: [50, 0] }],
  // The score of 2020 against growth 2021–2023; the window begins in 2019.
  ['a score of 2020, one year', { lag: '1', scorePeriod: '2020' }, { A: [62, cagr(121, 144, 2)], B: [40, 0] }],
  ['a shorter window, one year', { lag: '1', from: '2020' }, { A: [64, cagr(121, 144, 2)], B: [50, 0] }],
]

test.each(lagCases)('a lag of %s sets the score against the growth that follows it', async (_, settings, expected) => {
  const { companies } = await read(shifting, settings)
  for (const id of ['A', 'B'] as const) {
    const found = companies.find(({ company }) => company === id)!
    expect(found.score).toBeCloseTo(expected[id][0], 9)
    expect(found.growth).toBeCloseTo(expected[id][1], 9)
  }
})

test('a lag is counted in years where revenue comes by quarter', async () => {
  const quarters = [2020, 2021, 2022].flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`))
  const contents: Contents = {
    scores: ['A', 'B'].flatMap((company, k) =>
      quarters.map((period) => ({ company, period, metric: 'cx_index', value: 50 + 10 * k })),
    ),
    financials: ['A', 'B'].flatMap((company, k) =>
      quarters.map((period, i) => ({ company, period, revenue: 100 + 10 * i * (k + 1) })),
    ),
  }
  const findings = await read(contents, { lag: '1' })
  expect(leaders.toJson({ view: 'scatter', found: findings }, en)).toMatchObject({
    view: 'scatter',
    lag: 1,
    from: '2020-Q1',
    to: '2022-Q4',
    scoreSpan: { from: '2020-Q1', to: '2021-Q4' },
    growthSpan: { from: '2021-Q1', to: '2022-Q4' },
  })
})

test('a lag that leaves fewer than two periods says so, and keeps the window that is set', async () => {
  for (const [settings, left] of [
    [{ lag: '2', from: '2021' }, '1'],
    [{ lag: '2', from: '2022' }, '0'],
    [{ lag: '1', scorePeriod: '2023' }, '0'],
  ] as const) {
    const findings = await read(shifting, settings)
    expect(findings.lack).toBe('lag')
    expect(findings.to!.start).toBe('2023-01-01')
    expect([findings.withRevenue, findings.withScore]).toEqual([2, 2])
    const slide = scatter.compose(findings, en)
    expect(slide.lacksData).toBe(true)
    expect(slide.headline).toContain('too few periods are left')
    const tiles = slide.charts[0]?.kind === 'tiles' ? slide.charts[0].tiles : []
    expect(tiles.at(-1)).toMatchObject({ value: left, tone: 'bad' })
  }
})

test('the slide says of when the score is, and of when the growth', async () => {
  const slide = scatter.compose(await read(shifting, { lag: '2' }), en)
  expect(slide.subtitle).toContain('Revenue growth, % a year, against CX index of two years before')
  expect(slide.charts[0]).toMatchObject({
    x: { label: 'CX index, 0 to 100, 2019–2021' },
    y: { label: 'Revenue growth, % a year, 2021–2023' },
  })
})

test('the lag is a control in years; another value is refused', async () => {
  const workspace = await workspaceWith(market(five))
  const settings = { view: 'scatter', lag: '1' }
  const controls = leaders.controls(workspace.read, settings, leaders.read(workspace.read, settings), en)
  expect(controls.find(({ key }) => key === 'lag')).toMatchObject({ kind: 'choice', value: '1', fine: false })
  expect(() => scatter.read(workspace.read, { lag: '3' })).toThrow('SET-02')
  // A key of another view is without effect.
  expect(leaders.read(workspace.read, { lag: '2' })).toEqual(leaders.read(workspace.read, {}))
})

test('a company without revenue in some year is on the slide, one without growth is named as left out', async () => {
  const planted = twelve()
  const contents = market(planted)
  const financials = contents.financials!.filter(
    ({ company, period }) => !(company === 'C03' && period === '2021') && !(company === 'C05' && period !== '2019'),
  )
  const slide = scatter.compose(await read({ ...contents, financials }), en)
  const [dots] = slide.charts
  const names = dots?.kind === 'scatter' ? dots.points.map((point) => point.name) : []
  expect([names.includes('C03'), names.includes('C05'), names.length]).toEqual([true, false, 11])
  expect(slide.footnotes.join()).toContain('Not shown: C05 (revenue of one period only)')
  expect(slide.footnotes.join()).not.toContain('C03 (')
})
