import { describe, expect, test } from 'vitest'
import { growth } from '../../src/core/panels/leaders/growth/index.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import { five, market, read, revenueOf, scoresOf } from './planted-market.ts'

const en = wordsFor('en')
const vi = wordsFor('vi')

describe('growth and correlation', () => {
  test('every company over its own span; shorter spans are named', async () => {
    const contents = market(five)
    const financials = contents.financials!.filter((row) => !(row.company === 'Elm' && Number(row.period) > 2021))
    const findings = await read({ ...contents, financials })
    const elm = findings.companies.find(({ company }) => company === 'Elm')!
    expect([elm.from.start, elm.to.start, elm.group]).toEqual(['2019-01-01', '2021-01-01', null])
    expect(elm.growth).toBeCloseTo(0, 9)
    expect(findings.correlation.n).toBe(5)
    // Scores 80 70 60 50 40, growth 10 8 5 2 0: Σxy = 260, Σxx = 1000, Σyy = 68.
    expect(findings.correlation.pearson).toBeCloseTo(260 / Math.sqrt(1000 * 68), 9)
    expect(findings.correlation.spearman).toBeCloseTo(1, 9)
    expect(growth.compose(findings, en).footnotes.join('\n')).toContain('Elm 2019–2021')
  })

  test('indexes start at 100; groups are the mean of their companies, beside the median and our own', async () => {
    const findings = await read(market(five, { companies: [{ name: 'Cedar', own: true }] }), { rule: 'median' })
    const at = (id: string, i: number) => findings.series.find((series) => series.id === id)!.values[i]!.index
    for (const id of ['leaders', 'laggards', 'median', 'own']) expect(at(id, 0)).toBe(100)
    expect(at('leaders', 4)).toBeCloseTo((146.41 + 136.048896) / 2, 6)
    expect(at('median', 4)).toBeCloseTo(121.550625, 6)
    expect(findings.series.at(-1)!.company).toBe('Cedar')
  })

  test.each([
    ['no score', { scores: scoresOf(five.slice(1)) }, 'Aurora', 'no-score'],
    ['no revenue', { financials: revenueOf(five.slice(1)) }, 'Aurora', 'no-revenue'],
    [
      'one revenue',
      { financials: [...revenueOf(five.slice(1)), { company: 'Aurora', period: '2020', revenue: 5 }] },
      'Aurora',
      'one-revenue',
    ],
    [
      'revenue that is not positive',
      { financials: revenueOf(five).map((row) => (row.company === 'Aurora' ? { ...row, revenue: -1 } : row)) },
      'Aurora',
      'not-positive',
    ],
    [
      'a change of currency',
      {
        financials: revenueOf(five).map((row) =>
          row.company === 'Aurora'
            ? { ...row, currency: row.period < '2021' ? 'USD' : 'EUR' }
            : { ...row, currency: 'EUR' },
        ),
      },
      'Aurora',
      'currency-changes',
    ],
  ])('a company with %s is excluded and named', async (_, change, company, kind) => {
    const findings = await read({ ...market(five), ...change })
    expect(findings.excluded).toEqual([{ company, reason: { kind } }])
    expect(findings.companies.map((found) => found.company)).not.toContain(company)
    for (const words of [en, vi]) expect(growth.compose(findings, words).footnotes.join('\n')).toContain(`${company} (`)
  })

  test('a score hidden by the base rule excludes the company', async () => {
    const responses = five.flatMap(({ name, score }, i) => [
      { company: name, answeredOn: '2021-05-05', nps: 10, times: i === 0 ? 20 : score },
    ])
    const findings = await read({ responses, financials: revenueOf(five) })
    expect(findings.metric).toBe('nps')
    expect(findings.excluded).toEqual([{ company: 'Aurora', reason: { kind: 'hidden-score' } }])
  })

  test('answers are pooled over the window: 90 of 100 and 10 of 300 are a share of 25 %, not the mean of two years', async () => {
    const answers = (company: string, year: number, good: number, bad: number) => [
      { company, answeredOn: `${year}-05-05`, csat: 5, times: good },
      { company, answeredOn: `${year}-05-05`, csat: 1, times: bad },
    ]
    const responses = [
      ...answers('Aurora', 2020, 90, 10),
      ...answers('Aurora', 2021, 10, 290),
      // Outside the window: must not count.
      ...answers('Aurora', 2018, 500, 0),
      ...answers('Blue', 2020, 50, 50),
    ]
    const findings = await read({ responses, financials: revenueOf(five.slice(0, 2)) }, { metric: 'csat' })
    expect(findings.companies.find(({ company }) => company === 'Aurora')!.score).toBeCloseTo(25, 9)
  })

  test('the score of the first period, or of a period asked for, in place of the average', async () => {
    const scores = five.flatMap(({ name, score }) => [
      { company: name, period: '2019', metric: 'cx_index', value: 100 - score },
      { company: name, period: '2023', metric: 'cx_index', value: score },
    ])
    const contents = { scores, financials: revenueOf(five) }
    expect((await read(contents)).companies.map(({ score }) => score)).toEqual([50, 50, 50, 50, 50])
    expect((await read(contents, { scorePeriod: 'base' })).leaders).toEqual(['Elm'])
    expect((await read(contents, { scorePeriod: '2023' })).leaders).toEqual(['Aurora'])
  })
})

describe('revenue', () => {
  const quarters = (company: string, year: number, each: number, of = [1, 2, 3, 4]) =>
    of.map((quarter) => ({ company, period: `${year}-Q${quarter}`, revenue: each }))

  test('beside yearly rows, quarters are summed to a year only where all four are there', async () => {
    const scores = scoresOf(five.slice(0, 3))
    const findings = await read({
      scores,
      financials: [
        { company: 'Aurora', period: '2019', revenue: 100 },
        { company: 'Aurora', period: '2020', revenue: 110 },
        ...quarters('Blue', 2019, 25),
        ...quarters('Blue', 2020, 30),
        ...quarters('Cedar', 2019, 25),
        ...quarters('Cedar', 2020, 30, [1, 2, 3]),
      ],
    })
    expect(findings.companies.map(({ company, growth }) => [company, Math.round(growth)])).toEqual([
      ['Aurora', 10],
      ['Blue', 20],
    ])
    expect(findings.excluded).toEqual([{ company: 'Cedar', reason: { kind: 'one-revenue' } }])
  })

  test('quarters alone stay quarters, and growth is a year’s', async () => {
    const findings = await read({
      scores: scoresOf(five.slice(0, 2)),
      financials: ['Aurora', 'Blue'].flatMap((company) => [
        { company, period: '2020-Q1', revenue: 100 },
        { company, period: '2020-Q2', revenue: 100 },
        { company, period: '2020-Q3', revenue: 110 },
      ]),
    })
    expect(findings.from).toEqual({ start: '2020-01-01', grain: 'quarter' })
    expect(findings.companies[0]!.growth).toBeCloseTo(21, 9)
    expect(growth.compose(findings, en).footnotes.join('\n')).toContain('includes the season')
  })

  test('the window ends where only one company has revenue, unless it is set', async () => {
    const contents = market(five)
    const financials = [...contents.financials!, { company: 'Aurora', period: '2024', revenue: 1000 }]
    expect((await read({ ...contents, financials })).to!.start).toBe('2023-01-01')
    expect((await read({ ...contents, financials }, { to: '2024' })).to!.start).toBe('2024-01-01')
    expect((await read(contents, { from: '2020', to: '2022' })).companies[0]!.growth).toBeCloseTo(10, 9)
  })

  test('revenues in several currencies are never summed: the weight is refused, aloud', async () => {
    const contents = market(five.map((company, i) => ({ ...company, currency: i % 2 ? 'USD' : 'VND' })))
    const findings = await read(contents, { rule: 'median', weight: 'revenue' })
    expect(findings.weight).toEqual({ asked: 'revenue', used: 'equal' })
    expect(findings.gap.value).toBeCloseTo(8, 9)
    // Four rules, three windows, one weight.
    expect(findings.robustness).toEqual({ kept: 12, of: 12 })
    expect(growth.compose(findings, en).footnotes.join('\n')).toContain('refused: revenues in USD and VND')
    expect(growth.compose(findings, vi).footnotes.join('\n')).toContain('USD và VND')
  })
})

test('the metric with most companies is the default; on ties the CX index comes first', async () => {
  const nps = five.slice(0, 4).map(({ name }) => ({ company: name, period: '2020', metric: 'nps', value: 30 }))
  expect((await read(market(five.slice(0, 4), { scores: [...nps, ...scoresOf(five.slice(0, 4))] }))).metric).toBe(
    'cx_index',
  )
  expect((await read(market(five, { scores: [...nps, ...scoresOf(five.slice(0, 2))] }))).metric).toBe('nps')
})

test('an index that we compute from parts is no default: it is shown when asked for', async () => {
  const scores = five.flatMap(({ name }) =>
    ['nps', 'csat'].map((metric) => ({ company: name, period: '2020', metric, value: 30 })),
  )
  expect((await read(market(five, { scores }))).metric).toBe('nps')
  expect((await read(market(five, { scores }), { metric: 'cx_index' })).metric).toBe('cx_index')
})

test('scores of years serve quarters of revenue, and the slide says which years', async () => {
  const financials = five.flatMap(({ name }, i) => [
    { company: name, period: '2020-Q4', revenue: 100 },
    { company: name, period: '2021-Q1', revenue: 110 - i },
  ])
  const findings = await read({ scores: scoresOf(five), financials })
  expect(findings.companies.map(({ score }) => score)).toEqual([80, 70, 60, 50, 40])
  expect(growth.compose(findings, en).footnotes.join('\n')).toContain('score in 2020–2021')
})
