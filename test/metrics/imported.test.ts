import { expect, test } from 'vitest'
import { listScoreMetrics, metricById, revenueCurrency } from '../../src/core/metrics/index.ts'
import type { MetricId, MetricQuery } from '../../src/core/metrics/metric.ts'
import { addRows, type Contents, workspaceWith } from '../workspaces.ts'

async function estimates(id: MetricId, contents: Contents, query: Partial<MetricQuery> = {}) {
  const { read } = await workspaceWith(contents)
  return metricById(id)!.estimate(read, { by: ['company'], ...query })
}

const index = { company: 'A', period: '2011', metric: 'cx_index', value: 81 }

test('a score with n and sd has SE = sd/√n and a t interval', async () => {
  const [score] = await estimates('cx_index', { scores: [{ ...index, n: 100, sd: 20 }] })
  expect(score).toMatchObject({ value: 81, n: 100, se: 2, flag: null })
  expect(score!.low).toBeCloseTo(81 - 2 * 1.9842169515864174, 8)
})

test('a score without n is shown with no interval and says so; n without sd gives the base rule only', async () => {
  expect((await estimates('cx_index', { scores: [index] }))[0]).toMatchObject({
    ...{ value: 81, n: null, low: null, high: null, se: null, flag: 'no-base' },
  })
  expect((await estimates('cx_index', { scores: [{ ...index, n: 50 }] }))[0]).toMatchObject({
    ...{ value: 81, n: 50, low: null, se: null, flag: 'base-under-100' },
  })
  expect((await estimates('cx_index', { scores: [{ ...index, n: 20, sd: 3 }] }))[0]).toMatchObject({
    ...{ value: null, n: 20, se: null, flag: 'base-under-30' },
  })
})

test('several periods are averaged with equal weight: n summed, SE = √Σse²/k', async () => {
  const scores = [
    { ...index, value: 80, n: 100, sd: 30 },
    { ...index, period: '2012', value: 60, n: 400, sd: 80 },
  ]
  const [mean] = await estimates('cx_index', { scores })
  expect(mean).toMatchObject({ value: 70, n: 500 })
  expect(mean!.se).toBeCloseTo(Math.hypot(3, 4) / 2, 12)
  const [partly] = await estimates('cx_index', { scores: [scores[0]!, { ...index, period: '2012', value: 60 }] })
  expect(partly).toMatchObject({ value: 70, n: null, se: null, flag: 'no-base' })
})

test('quarters roll up to a year, but not beside the year itself, and a year does not answer for a quarter', async () => {
  const scores = [
    { ...index, period: '2023-Q1', value: 10 },
    { ...index, period: '2023-Q2', value: 20 },
    { ...index, period: '2024', value: 50 },
    { ...index, period: '2024-Q1', value: 90 },
  ]
  const years = await estimates('cx_index', { scores }, { by: ['period'], grain: 'year' })
  expect(years.map((e) => [e.period!.start, e.value])).toEqual([
    ['2023-01-01', 15],
    ['2024-01-01', 50],
  ])
  const quarters = await estimates('cx_index', { scores }, { by: ['period'], grain: 'quarter' })
  expect(quarters.map((e) => e.value)).toEqual([10, 20, 90])
})

test('the row without a segment stands for the whole; without one the segments are weighted by n', async () => {
  const segments = [
    { ...index, segment: 'Retail', value: 80, n: 300, sd: 10 },
    { ...index, segment: 'Business', value: 40, n: 100, sd: 10 },
  ]
  const [mean] = await estimates('cx_index', { scores: segments })
  expect(mean).toMatchObject({ value: 70, n: 400 })
  expect((await estimates('cx_index', { scores: [...segments, { ...index, n: 500 }] }))[0]).toMatchObject({ value: 81 })
  const bySegment = await estimates('cx_index', { scores: [...segments, index] }, { by: ['segment'] })
  expect(bySegment.map((e) => [e.segment, e.value])).toEqual([
    ['Business', 40],
    ['Retail', 80],
  ])
})

test('by segment, a value that no segment splits is given with the segment left open', async () => {
  const scores = [
    { ...index, segment: 'Retail', value: 80 },
    { ...index, value: 70 },
    { ...index, company: 'B', value: 60 },
  ]
  const found = await estimates('cx_index', { scores }, { by: ['company', 'period', 'segment'] })
  expect(found.map((e) => [e.company, e.segment, e.value])).toEqual([
    ['A', 'Retail', 80],
    ['B', null, 60],
  ])
})

test('by segment, answers of any segment win over an imported value of the whole company', async () => {
  const responses = [{ company: 'A', answeredOn: '2024-05-01', segment: 'Retail', nps: 9, times: 30 }]
  const scores = [
    { company: 'A', period: '2024', metric: 'nps', value: 10 },
    { company: 'A', period: '2023', metric: 'nps', value: 5 },
  ]
  const found = await estimates('nps', { responses, scores }, { by: ['company', 'period', 'segment'] })
  expect(found.map((e) => [e.period!.start, e.segment, e.value])).toEqual([
    ['2023-01-01', null, 5],
    ['2024-05-01', 'Retail', 100],
  ])
})

test('a file imported again replaces its earlier values', async () => {
  const workspace = await workspaceWith({ scores: [index], financials: [{ company: 'A', period: '2011', revenue: 7 }] })
  addRows(workspace, {
    scores: [{ ...index, value: 82 }],
    financials: [{ company: 'A', period: '2011', revenue: 8 }],
  })
  expect(metricById('cx_index')!.estimate(workspace.read, { by: [] })).toMatchObject([{ value: 82 }])
  expect(metricById('revenue')!.estimate(workspace.read, { by: [] })).toMatchObject([{ value: 8 }])
})

test('answers win over imported scores of the same company and period, and only there', async () => {
  const contents = {
    responses: [{ company: 'A', answeredOn: '2024-06-01', nps: 10, times: 100 }],
    scores: [
      { company: 'A', period: '2024', metric: 'nps', value: 1, n: 500 },
      { company: 'A', period: '2023', metric: 'NPS', value: 2, n: 500 },
      { company: 'B', period: '2024', metric: 'nps', value: 3, n: 500 },
    ],
  }
  const found = await estimates('nps', contents, { by: ['company', 'period'], grain: 'year' })
  expect(found.map((e) => [e.company, e.period!.start.slice(0, 4), e.value])).toEqual([
    ['A', '2023', 2],
    ['A', '2024', 100],
    ['B', '2024', 3],
  ])
  const own = await estimates('nps', contents, { by: ['company', 'period'] })
  expect(own.map((e) => [e.company, e.period!.grain, e.value])).toEqual([
    ['A', 'year', 2],
    ['A', 'month', 100],
    ['B', 'year', 3],
  ])
})

test('a score’s name is read without regard to case, spaces and hyphens', async () => {
  for (const metric of ['CX index', 'cx-index', 'CX_INDEX']) {
    expect(await estimates('cx_index', { scores: [{ ...index, metric }] })).toMatchObject([{ value: 81 }])
  }
})

test('scores under other names are listed as they were written', async () => {
  const { read } = await workspaceWith({ scores: [index, { ...index, metric: 'Trust' }] })
  expect(listScoreMetrics(read)).toEqual([
    { metric: 'Trust', rows: 1 },
    { metric: 'cx_index', rows: 1 },
  ])
})

test('money is summed over the group, with no base and no flag', async () => {
  const financials = [
    { company: 'A', period: '2023-Q1', revenue: 10, operatingProfit: -2 },
    { company: 'A', period: '2023-Q2', revenue: 20 },
    { company: 'A', period: '2024', revenue: 50 },
    { company: 'A', period: '2024-Q1', revenue: 9 },
    { company: 'B', period: '2024', revenue: 70 },
  ]
  const years = await estimates('revenue', { financials }, { by: ['company', 'period'], grain: 'year' })
  expect(years.map((e) => [e.company, e.value, e.n, e.flag])).toEqual([
    ['A', 30, null, null],
    ['A', 50, null, null],
    ['B', 70, null, null],
  ])
  expect(await estimates('operating_profit', { financials }, { by: [] })).toMatchObject([{ value: -2 }])
  expect(await estimates('revenue', { financials }, { by: ['channel'] })).toEqual([])
  expect(await estimates('operating_profit', { financials }, { by: ['segment'] })).toMatchObject([
    { segment: null, value: -2 },
  ])
})

test('the currency is known when all money has the same one', async () => {
  const money = (currencies: (string | undefined)[]) => ({
    financials: currencies.map((currency) => ({
      company: 'A',
      period: '2024',
      revenue: 1,
      ...(currency ? { currency } : {}),
    })),
  })
  expect(revenueCurrency((await workspaceWith(money(['VND', 'VND']))).read)).toBe('VND')
  expect(revenueCurrency((await workspaceWith(money(['VND', 'USD']))).read)).toBeNull()
  expect(revenueCurrency((await workspaceWith(money(['VND', undefined]))).read)).toBeNull()
  expect(revenueCurrency((await workspaceWith({})).read)).toBeNull()
})
