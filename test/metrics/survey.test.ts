import { expect, test } from 'vitest'
import { availableMetrics, catalogue, metricById, periodsOf } from '../../src/core/metrics/index.ts'
import type { MetricId, MetricQuery } from '../../src/core/metrics/metric.ts'
import { type Contents, workspaceWith } from '../workspaces.ts'

async function estimates(id: MetricId, contents: Contents, query: Partial<MetricQuery> = {}) {
  const { read } = await workspaceWith(contents)
  return metricById(id)!.estimate(read, { by: [], ...query })
}

const answers = (company: string, key: 'nps' | 'csat' | 'ces', counts: Record<number, number>, rest = {}) =>
  Object.entries(counts).map(([value, times]) => ({ company, [key]: Number(value), times, ...rest }))

test('NPS of 50 promoters, 33 passives and 17 detractors is 33 with the adjusted Wald interval', async () => {
  const [nps] = await estimates('nps', { responses: answers('A', 'nps', { 9: 20, 10: 30, 7: 13, 8: 20, 6: 10, 0: 7 }) })
  expect(nps).toMatchObject({ n: 100, value: 33, flag: null, company: null, period: null })
  expect(nps!.low).toBeCloseTo(17.56, 2)
  expect(nps!.high).toBeCloseTo(46.52, 2)
  expect(nps!.se).toBeCloseTo(7.49, 2)
})

test('CSAT counts 4 and 5 of 5 with the Wilson interval', async () => {
  const [csat] = await estimates('csat', { responses: answers('A', 'csat', { 5: 40, 4: 34, 3: 20, 1: 13 }) })
  expect(csat!.value).toBeCloseTo(69.16, 2)
  expect(csat!.low).toBeCloseTo(59.87, 2)
  expect(csat!.high).toBeCloseTo(77.12, 2)
})

test('CES counts 5, 6 and 7 of 7, and its mean carries a t interval', async () => {
  const responses = answers('A', 'ces', { 5: 30, 7: 40, 4: 30 })
  const [share] = await estimates('ces', { responses })
  expect(share!.value).toBe(70)
  expect(share!.low).toBeCloseTo(60.42, 2)
  const [mean] = await estimates('ces_mean', { responses })
  const sd = Math.sqrt((30 * 0.5 ** 2 + 40 * 1.5 ** 2 + 30 * 1.5 ** 2) / 99)
  expect(mean!.value).toBeCloseTo(5.5, 12)
  expect(mean!.se).toBeCloseTo(sd / 10, 12)
  expect(mean!.high! - mean!.value!).toBeCloseTo((1.9842169515864174 * sd) / 10, 8)
})

test('the CSAT mean keeps to the scale of most answers; the share takes every scale by its own boxes', async () => {
  const responses = [
    ...answers('A', 'csat', { 4: 60 }),
    ...answers('A', 'csat', { 10: 40 }, { csatScale: [1, 10] as const }),
  ]
  expect((await estimates('csat_mean', { responses }))[0]).toMatchObject({ value: 4, n: 60 })
  expect((await estimates('csat', { responses }))[0]).toMatchObject({ value: 100, n: 100 })
})

test('all answers alike: NPS and CSAT keep a standard error above 0', async () => {
  expect((await estimates('nps', { responses: answers('A', 'nps', { 10: 100 }) }))[0]!.se).toBeGreaterThan(1)
  expect((await estimates('csat', { responses: answers('A', 'csat', { 5: 100 }) }))[0]!.se).toBeGreaterThan(1)
})

test('weights move the value, Kish’s effective n the interval; the n shown counts answers', async () => {
  const light = answers('A', 'nps', { 10: 50 }, { weight: 1 })
  const heavy = answers('A', 'nps', { 0: 50 }, { weight: 3 })
  const [nps] = await estimates('nps', { responses: [...light, ...heavy] })
  expect(nps!.n).toBe(100)
  expect(nps!.value).toBe(-50)
  // n_eff = 200²/500 = 80; V = 1 − 0.25.
  expect(nps!.se).toBeCloseTo(100 * Math.sqrt(0.75 / 80), 10)
})

test('the base rule: under 10 and under 30 hidden, under 100 marked', async () => {
  const responses = [9, 29, 99, 100].flatMap((n) => answers(`n${n}`, 'nps', { 10: n }))
  const found = await estimates('nps', { responses }, { by: ['company'] })
  expect(Object.fromEntries(found.map((e) => [e.company, [e.n, e.value, e.se === null, e.flag]]))).toEqual({
    n9: [9, null, true, 'base-under-10'],
    n29: [29, null, true, 'base-under-30'],
    n99: [99, 100, false, 'base-under-100'],
    n100: [100, 100, false, null],
  })
})

test('groups come in the order of the keys: companies by name, periods by date', async () => {
  const dated = (company: string, answeredOn: string) => ({ company, answeredOn, nps: 10, times: 30 })
  const responses = [dated('Beta', '2024-05-01'), dated('alpha', '2024-08-09'), dated('alpha', '2023-12-31')]
  const months = await estimates('nps', { responses }, { by: ['company', 'period'] })
  expect(months.map((e) => [e.company, e.period!.start, e.period!.grain])).toEqual([
    ['alpha', '2023-12-01', 'month'],
    ['alpha', '2024-08-01', 'month'],
    ['Beta', '2024-05-01', 'month'],
  ])
  const quarters = await estimates('nps', { responses }, { by: ['period', 'company'], grain: 'quarter' })
  expect(quarters.map((e) => [e.period!.start, e.company])).toEqual([
    ['2023-10-01', 'alpha'],
    ['2024-04-01', 'Beta'],
    ['2024-07-01', 'alpha'],
  ])
})

test('a period filter takes the months inside; an undated answer is in no period but in all of them together', async () => {
  const responses = ['2023-12-31', '2024-01-01', '2024-12-31', undefined].map((answeredOn) => ({
    company: 'A',
    nps: 10,
    times: 30,
    ...(answeredOn ? { answeredOn } : {}),
  }))
  expect((await estimates('nps', { responses }))[0]!.n).toBe(120)
  expect((await estimates('nps', { responses }, { period: { start: '2024-01-01', grain: 'year' } }))[0]!.n).toBe(60)
  expect((await estimates('nps', { responses }, { period: { start: '2024-01-01', grain: 'day' } })).length).toBe(0)
  expect((await estimates('nps', { responses }, { by: ['period'], grain: 'year' })).map((e) => e.n)).toEqual([30, 60])
})

test('segments group and filter; answers without one are a group of their own, at the end', async () => {
  const responses = [
    { company: 'A', nps: 10, times: 30, segment: 'Retail' },
    { company: 'A', nps: 0, times: 30, segment: 'Business', channel: 'App' },
    { company: 'A', nps: 8, times: 30 },
  ]
  const segments = await estimates('nps', { responses }, { by: ['segment'] })
  expect(segments.map((e) => [e.segment, e.value])).toEqual([
    ['Business', -100],
    ['Retail', 100],
    [null, 0],
  ])
  const app = await estimates('nps', { responses }, { by: ['company'], where: { channel: 'App' } })
  expect(app).toMatchObject([{ company: 'A', n: 30, value: -100 }])
})

test('periodsOf names the periods with data, ascending; availableMetrics the metrics', async () => {
  const { read } = await workspaceWith({
    responses: [
      { company: 'A', answeredOn: '2024-05-01', nps: 5 },
      { company: 'A', answeredOn: '2023-02-01', nps: 5 },
    ],
    financials: [{ company: 'A', period: '2023', revenue: 5 }],
  })
  expect(periodsOf(read, metricById('nps')!, 'year').map((p) => p.start)).toEqual(['2023-01-01', '2024-01-01'])
  expect(periodsOf(read, metricById('nps')!).map((p) => p.grain)).toEqual(['month', 'month'])
  expect(availableMetrics(read).map((m) => m.id)).toEqual(['nps', 'revenue'])
  expect(availableMetrics((await workspaceWith({})).read)).toEqual([])
})

test('every metric of the catalogue has its own id and is found by it', () => {
  for (const metric of catalogue) expect(metricById(metric.id)).toBe(metric)
  expect(metricById('no such metric')).toBeUndefined()
})
