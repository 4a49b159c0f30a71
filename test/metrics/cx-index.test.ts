import { expect, test } from 'vitest'
import { cxIndexBy } from '../../src/core/metrics/cx-index/index.ts'
import { offeredParts, onCommonScale, type PartId } from '../../src/core/metrics/cx-index/parts.ts'
import { defaultRecipe, type Recipe } from '../../src/core/metrics/cx-index/recipe.ts'
import { metricById } from '../../src/core/metrics/index.ts'
import type { MetricQuery } from '../../src/core/metrics/metric.ts'
import { z95 } from '../../src/core/stats/normal.ts'
import { seededRandom } from '../../src/core/stats/random.ts'
import { type Contents, type ResponseRow, type ScoreRow, workspaceWith } from '../workspaces.ts'

const byCompany: MetricQuery = { by: ['company'] }

type Percents = Partial<Record<PartId, number>>
const weightsOf = (percents: Percents): Recipe['weights'] =>
  Object.entries(percents).map(([part, percent]) => ({ part: part as PartId, weight: percent / 100 }))

async function index(contents: Contents, percents: Percents | null = null) {
  const { read } = await workspaceWith(contents)
  return { read, metric: cxIndexBy({ weights: percents && weightsOf(percents), mean: 'arithmetic' }) }
}

const score = (company: string, metric: string, value: number, more: Partial<ScoreRow> = {}): ScoreRow => ({
  ...{ company, period: '2024', metric, value },
  ...more,
})

/** NPS 30 ± 4, CSAT 70 ± 4.5, CES 80 ± 5: on 0 to 100 they are 65 ± 2, 70 ± 4.5 and 80 ± 5. */
const three = (company: string) => [
  score(company, 'nps', 30, { n: 400, sd: 80 }),
  score(company, 'csat', 70, { n: 100, sd: 45 }),
  score(company, 'ces', 80, { n: 64, sd: 40 }),
]

test('by 50, 30 and 20 % the parts of a file make 69.5 with the error of independent parts and the smallest base', async () => {
  const { read, metric } = await index({ scores: three('A') }, { nps: 50, csat: 30, ces: 20 })
  const [estimate] = metric.estimate(read, byCompany)
  const se = Math.sqrt(1 + 1.35 ** 2 + 1)
  expect(estimate).toMatchObject({ company: 'A', source: 'imported', n: 64, flag: 'base-under-100' })
  expect(estimate!.value).toBeCloseTo(69.5, 10)
  expect(estimate!.se).toBeCloseTo(se, 10)
  expect(estimate!.low).toBeCloseTo(69.5 - z95 * se, 10)
  expect(estimate!.parts!.map(({ part, value, se }) => [part, value, se])).toEqual([
    ['nps', 65, 2],
    ['csat', 70, 4.5],
    ['ces', 80, 5],
  ])
})

test('without weights the parts count alike; geometric is below arithmetic', async () => {
  const { read } = await workspaceWith({ scores: three('A') })
  const value = (mean: Recipe['mean']) => cxIndexBy({ weights: null, mean }).estimate(read, byCompany)[0]!.value
  expect(value('arithmetic')).toBeCloseTo((65 + 70 + 80) / 3, 10)
  expect(value('geometric')).toBeCloseTo((65 * 70 * 80) ** (1 / 3), 10)
  expect(metricById('cx_index')!.estimate(read, byCompany)[0]!.value).toBeCloseTo((65 + 70 + 80) / 3, 10)
})

test('a mean answer is scaled by the ends of its scale, never by the companies: 5.5 of 1–10 is 50', async () => {
  const answers = (company: string, csat: number): ResponseRow[] => [
    { company, csat, csatScale: [1, 10], nps: 10, times: 60 },
    { company, csat: 5.5, csatScale: [1, 10], nps: 0, times: 60 },
  ]
  const alone = await index({ responses: answers('A', 5.5) }, { csat_mean: 50, nps: 50 })
  const before = alone.metric.estimate(alone.read, byCompany)[0]!
  expect(before.parts!.map(({ part, value }) => [part, value])).toEqual([
    ['csat_mean', 50],
    ['nps', 50],
  ])
  const beside = await index({ responses: [...answers('A', 5.5), ...answers('B', 10)] }, { csat_mean: 50, nps: 50 })
  expect(beside.metric.estimate(beside.read, byCompany)[0]!.value).toBe(before.value)
})

test('lower is better turns the scale round', () => {
  expect(onCommonScale(2, [1, 5], 'higher')).toEqual({ value: 25, perUnit: 25 })
  expect(onCommonScale(2, [1, 5], 'lower')).toEqual({ value: 75, perUnit: 25 })
})

test('where the same people gave the parts, the error is that of the people’s own index', async () => {
  const random = seededRandom(4)
  const responses = Array.from({ length: 400 }, (): ResponseRow => {
    const mood = random.normal()
    const answer = (low: number, high: number) =>
      Math.max(low, Math.min(high, Math.round((low + high) / 2 + ((high - low) / 5) * (mood + 0.7 * random.normal()))))
    return { company: 'A', nps: answer(0, 10), csat: answer(1, 5), ces: answer(1, 7) }
  })
  const { read, metric } = await index({ responses }, { nps: 50, csat: 30, ces: 20 })
  const [estimate] = metric.estimate(read, byCompany)
  const own = responses.map(
    ({ nps, csat, ces }) =>
      0.5 * (nps! >= 9 ? 100 : nps! <= 6 ? 0 : 50) + 0.3 * (csat! >= 4 ? 100 : 0) + 0.2 * (ces! >= 5 ? 100 : 0),
  )
  const mean = own.reduce((a, b) => a + b, 0) / own.length
  const variance = own.reduce((sum, value) => sum + (value - mean) ** 2, 0) / own.length
  expect(estimate!.value).toBeCloseTo(mean, 10)
  expect(estimate!.se).toBeCloseTo(Math.sqrt(variance / own.length), 10)
  const { parts } = estimate!
  expect(estimate!.se).toBeGreaterThan(1.2 * Math.hypot(...parts!.map(({ weight, se }) => weight * se!)))
})

test('where different people gave the parts, the errors are those of strangers', async () => {
  const responses: ResponseRow[] = [
    { company: 'A', nps: 10, times: 60 },
    { company: 'A', nps: 0, times: 40 },
    { company: 'A', csat: 5, times: 90 },
    { company: 'A', csat: 1, times: 60 },
  ]
  const { read, metric } = await index({ responses })
  const [estimate] = metric.estimate(read, byCompany)
  // NPS 20 ± 100·√(1 − 0.2²)/√100 points, which are half as many on 0 to 100; CSAT 60 ± 100·√(0.6·0.4/150).
  expect(estimate!.value).toBeCloseTo((60 + 60) / 2, 10)
  expect(estimate!.se).toBeCloseTo(Math.hypot(0.5 * 5 * Math.sqrt(0.96), 0.5 * 4), 10)
  expect(estimate!.n).toBe(100)
})

test('the correlation is that of the people who answered both, and weighs as much as they are of all', async () => {
  // 100 people answer both questions alike, 300 more only the first, half and half.
  const responses: ResponseRow[] = [
    { company: 'A', nps: 10, csat: 5, times: 50 },
    { company: 'A', nps: 0, csat: 1, times: 50 },
    { company: 'A', nps: 10, times: 150 },
    { company: 'A', nps: 0, times: 150 },
  ]
  const { read, metric } = await index({ responses })
  const [estimate] = metric.estimate(read, byCompany)
  const [nps, csat] = [50 / Math.sqrt(400), 50 / Math.sqrt(100)]
  const r = 100 / Math.sqrt(400 * 100)
  expect(estimate!.se).toBeCloseTo(0.5 * Math.sqrt(nps ** 2 + csat ** 2 + 2 * r * nps * csat), 10)
})

test('a company that lacks a part has no index, and it is told which part', async () => {
  const { read, metric } = await index({ scores: [...three('A'), ...three('B').slice(0, 2)] })
  expect(metric.estimate(read, byCompany).map(({ company }) => company)).toEqual(['A'])
  expect(metric.incomplete(read, byCompany)).toMatchObject([{ group: { company: 'B' }, lacks: ['ces'] }])
  const without = cxIndexBy({ weights: weightsOf({ nps: 60, csat: 40, ces: 0 }), mean: 'geometric' })
  expect(without.estimate(read, byCompany).map(({ company }) => company)).toEqual(['A', 'B'])
  expect(without.incomplete(read, byCompany)).toEqual([])
})

test('a value outside the scale of its part is no part', async () => {
  const odd = [score('A', 'nps', 30), score('A', 'csat', 640)]
  const { read, metric } = await index({ scores: [...odd, ...three('B')] }, { nps: 50, csat: 50 })
  expect(metric.incomplete(read, byCompany)).toMatchObject([{ group: { company: 'A' }, lacks: ['csat'] }])
})

test('one small base hides the index; parts without a base leave its certainty unknown', async () => {
  const small = [score('A', 'nps', 30, { n: 400, sd: 80 }), score('A', 'csat', 70, { n: 12, sd: 45 })]
  const hidden = await index({ scores: small })
  expect(hidden.metric.estimate(hidden.read, byCompany)[0]).toMatchObject({
    ...{ value: null, low: null, se: null, n: 12, flag: 'base-under-30' },
  })
  const unknown = await index({ scores: [small[0]!, score('A', 'csat', 70)] })
  expect(unknown.metric.estimate(unknown.read, byCompany)[0]).toMatchObject({
    ...{ value: 67.5, low: null, se: null, n: null, flag: 'no-base' },
  })
  const partly = await index({ scores: [score('A', 'nps', 30), score('A', 'csat', 70, { n: 60, sd: 45 })] })
  expect(partly.metric.estimate(partly.read, byCompany)[0]).toMatchObject({ n: 60, flag: 'base-under-100' })
})

test('an imported index is used as it is, in its own period only', async () => {
  const later = three('A').map((row) => ({ ...row, period: '2025' }))
  const { read, metric } = await index({ scores: [...three('A'), ...later, score('A', 'cx_index', 81)] })
  const estimates = metric.estimate(read, { by: ['company', 'period'] })
  expect(estimates.map(({ period, value, parts }) => [period!.start, value!.toFixed(4), parts?.length])).toEqual([
    ['2024-01-01', '81.0000', undefined],
    ['2025-01-01', '71.6667', 3],
  ])
  expect(metric.estimate(read, byCompany)).toMatchObject([{ value: 81, n: null }])
})

test('one part is no index, unless it is given all the weight', async () => {
  const { read, metric } = await index({ scores: three('A').slice(0, 1) })
  expect(defaultRecipe(read)).toBeNull()
  expect(metric.estimate(read, byCompany)).toEqual([])
  const asked = cxIndexBy({ weights: weightsOf({ nps: 100 }), mean: 'arithmetic' })
  expect(asked.estimate(read, byCompany)).toMatchObject([{ value: 65, se: 2 }])
})

test('the share of a question goes before its mean, which stands in where there is no share', async () => {
  const responses: ResponseRow[] = [{ company: 'A', nps: 9, csat: 4, times: 40 }]
  const { read } = await workspaceWith({ responses, scores: [score('B', 'ces_mean', 5)] })
  expect(defaultRecipe(read)!.weights.map(({ part }) => part)).toEqual(['nps', 'csat', 'ces_mean'])
  expect(offeredParts(read, ['csat_mean'])).toEqual(['nps', 'csat_mean', 'ces_mean'])
})
