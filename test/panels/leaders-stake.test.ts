import { expect, test } from 'vitest'
import { stake } from '../../src/core/panels/leaders/stake/index.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import { type Contents, workspaceWith } from '../workspaces.ts'
import { five, market, name, type Planted, planted, revenueOf, scoresOf } from './planted-market.ts'
import { expectHeadlines } from './room.ts'

const en = wordsFor('en')
const vi = wordsFor('vi')

async function read(contents: Contents, settings = {}) {
  const workspace = await workspaceWith(contents)
  const findings = stake.read(workspace.read, settings)
  workspace.close()
  return findings
}

/** Leaders grow by 9.9 to 10.1 % a year, all others by 2 to 2.2 %; `own` is in the middle, with 1,000 in the first year. */
const steady = (own: Partial<Planted> = {}): Planted[] =>
  Array.from({ length: 20 }, (_, i) => ({
    name: name(i),
    score: 90 - i,
    growth: (i < 5 ? 9.9 : 2) + 0.05 * (i % 5),
    first: 1000,
    currency: 'USD',
    ...(i === 9 ? { name: 'Aurora', growth: 2, ...own } : {}),
  }))
const ours = { companies: [{ name: 'Aurora', own: true }] }

test('the value at stake is our revenue grown at the leaders’ pace, less grown at our own', async () => {
  const { own, leadersGrowth, stake: found, gap } = await read(market(steady(), ours), { horizon: '3' })
  // Leaders 9.9, 9.95 … 10.1: mean 10. Own revenue 1000 · 1.02⁴ = 1082.43216. Three years on: · (1.1³ − 1.02³).
  expect(own).toMatchObject({ company: 'Aurora', currency: 'USD', parts: 1, isLeader: false })
  expect(own!.revenue).toBeCloseTo(1082.43216, 6)
  expect(own!.growth).toBeCloseTo(2, 9)
  expect(leadersGrowth!.value).toBeCloseTo(10, 9)
  expect(found!.value).toBeCloseTo(1082.43216 * (1.331 - 1.061208), 6)
  // Laggards grow by 2.1 %: the ends of the gap's interval stand on that.
  expect(leadersGrowth!.low).toBeCloseTo(2.1 + gap.low!, 9)
  expect(found!.high).toBeCloseTo(1082.43216 * ((1 + (2.1 + gap.high!) / 100) ** 3 - 1.061208), 6)
  expect(found!.low).toBeLessThan(found!.value)
})

test('a longer horizon puts more at stake; one that is none of 1 to 10 years is refused', async () => {
  const at = async (horizon: string) => (await read(market(steady(), ours), { horizon })).stake!.value
  expect(await at('10')).toBeGreaterThan(await at('9'))
  for (const horizon of ['0', '11', '2.5', 'soon'])
    await expect(read(market(five), { horizon })).rejects.toThrow('SET-02')
})

test('of quarters, the last four make the year that is grown', async () => {
  const quarters = (company: string, growth: number) =>
    Array.from({ length: 9 }, (_, i) => ({
      company,
      period: `${2020 + Math.floor(i / 4)}-Q${(i % 4) + 1}`,
      revenue: 100 * (1 + growth) ** i,
    }))
  const companies = steady()
  const financials = companies.flatMap(({ name, growth }) => quarters(name, growth / 400))
  const { own } = await read({ ...ours, scores: scoresOf(companies), financials })
  const q = 1.005
  expect(own!.revenue).toBeCloseTo(100 * (q ** 5 + q ** 6 + q ** 7 + q ** 8), 6)
  expect(own!.parts).toBe(4)
  const three = await read({ ...ours, scores: scoresOf(companies), financials }, { from: '2021-Q3', to: '2022-Q1' })
  expect(three.stakeLack).toEqual({ kind: 'no-whole-year' })
  expect(three.stake).toBeNull()
})

test('the inputs stand on the slide: revenue and its period, both growth rates, the interval, the horizon, and what it is not', async () => {
  const findings = await read(market(steady(), ours))
  for (const [words, texts] of [
    [
      en,
      ['revenue 2023: 1,082 USD', '+2.0% a year', '+10.0% a year', '95% interval', '5 years', 'Association, not cause'],
    ],
    [
      vi,
      [
        'doanh thu 2023: 1.082 USD',
        '+2,0% mỗi năm',
        '+10,0% mỗi năm',
        'khoảng 95%',
        '5 năm',
        'Mối liên hệ, không phải nhân quả',
      ],
    ],
  ] as const) {
    const slide = JSON.stringify(stake.compose(findings, words))
    for (const text of texts) expect(slide).toContain(text)
  }
})

test('two paths part at the last year, ours and at the leaders’ pace, with its band', async () => {
  const [chart] = stake.compose(await read(market(steady(), ours), { horizon: '2' }), en).charts
  if (chart?.kind !== 'lines') throw new Error('no lines')
  expect(chart.periods).toEqual(['2019', '2020', '2021', '2022', '2023', '2024', '2025'])
  const [pace, actual, own] = chart.series
  expect([pace!.tone, actual!.tone, own!.tone]).toEqual(['leader', 'own', 'own'])
  expect(actual!.values.slice(5)).toEqual([null, null])
  expect([pace!.values[4], own!.values[4]]).toEqual([actual!.values[4], actual!.values[4]])
  expect(pace!.values[6]).toBeCloseTo(1082.43216 * 1.21, 6)
  expect(pace!.band!.low[6]).toBeLessThan(pace!.values[6]!)
  expect(pace!.band!.high[6]).toBeGreaterThan(pace!.values[6]!)
  expect([pace!.dashed, actual!.dashed, own!.dashed]).toEqual([true, false, true])
})

test('with fewer than five leaders no path is drawn: dots, and the figure with its warning', async () => {
  const slide = stake.compose(await read(market(steady(), ours), { rule: 'top:4' }), en)
  expect(slide.charts.map(({ kind }) => kind)).toEqual(['scatter', 'tiles'])
  expect(JSON.stringify(slide.charts[1])).toContain('"▲ +')
})

const without = (change: (row: Planted) => boolean) => revenueOf(steady().filter((row) => !change(row)))
const isAurora = ({ name }: Planted) => name === 'Aurora'
const cases: [string, Contents, object, RegExp, RegExp][] = [
  [
    'a lead worth having',
    market(steady(), ours),
    {},
    /^At the CX leaders’ pace Aurora would have 548 USD more revenue in 2028$/,
    /^Theo nhịp nhóm dẫn đầu CX, doanh thu 2028 của Aurora sẽ cao hơn 548 USD$/,
  ],
  [
    'a lead that may be chance',
    market(
      planted(0).map((one, i) => (i === 9 ? { ...one, name: 'Aurora', growth: 1 } : one)),
      ours,
    ),
    {},
    /more revenue in 2028, but their lead over it may be chance$/,
    /nhưng có thể chỉ là ngẫu nhiên$/,
  ],
  [
    'few leaders',
    market(steady(), ours),
    { rule: 'top:1' },
    /, but that rests on 1 company$/,
    /, nhưng chỉ dựa trên 1 công ty$/,
  ],
  [
    'faster than the leaders',
    market(steady({ growth: 14 }), ours),
    {},
    /^Aurora grows faster than the CX leaders: at their pace it would have [\d,]+ USD less in 2028$/,
    /^Aurora tăng nhanh hơn nhóm dẫn đầu CX/,
  ],
  [
    'as fast as the leaders',
    market(steady({ growth: 10 }), ours),
    {},
    /^Aurora grows as fast as the CX leaders/,
    /^Aurora tăng trưởng ngang nhóm dẫn đầu CX/,
  ],
  [
    'one of the leaders',
    market(steady({ score: 99 }), ours),
    {},
    /^Aurora is among the CX leaders itself/,
    /^Aurora đã thuộc nhóm dẫn đầu CX/,
  ],
  ['no own company', market(steady()), {}, /^Choose the own company/, /^Hãy chọn công ty của mình/],
  [
    'own company without revenue',
    { ...ours, scores: scoresOf(steady()), financials: without(isAurora) },
    {},
    /no growth to set against the CX leaders’: no revenue$/,
    /: không có doanh thu$/,
  ],
  [
    'own company unknown to the data',
    { companies: [{ name: 'Zed', own: true }], ...{ scores: scoresOf(steady()), financials: revenueOf(steady()) } },
    {},
    /: no revenue$/,
    /: không có doanh thu$/,
  ],
  [
    'own company without a score',
    { ...ours, scores: scoresOf(steady().filter((row) => !isAurora(row))), financials: revenueOf(steady()) },
    {},
    /: no score$/,
    /: không có điểm$/,
  ],
  [
    'own revenue not above zero',
    {
      ...ours,
      scores: scoresOf(steady()),
      financials: revenueOf(steady()).map((row) => (row.company === 'Aurora' ? { ...row, revenue: -5 } : row)),
    },
    {},
    /: revenue not above zero/,
    /: doanh thu không lớn hơn 0/,
  ],
  [
    'own revenue in two currencies',
    {
      ...ours,
      scores: scoresOf(steady()),
      financials: revenueOf(steady()).map((row) =>
        row.company === 'Aurora' && row.period > '2021' ? { ...row, currency: 'VND' } : row,
      ),
    },
    {},
    /: revenue in more than one currency$/,
    /: doanh thu theo nhiều loại tiền$/,
  ],
  [
    'equal scores',
    market(
      steady().map((one) => ({ ...one, score: 50 })),
      ours,
    ),
    {},
    /^There are no CX leaders to measure against: all companies have the same score$/,
    /^Chưa có nhóm dẫn đầu CX để so/,
  ],
  [
    'one period',
    { ...ours, scores: scoresOf(steady()), financials: revenueOf(steady()).filter(({ period }) => period === '2020') },
    {},
    /^Revenue covers only 2020/,
    /^Doanh thu chỉ có 2020/,
  ],
]

test.each(cases)('headline: %s', async (_, contents, settings, english, vietnamese) => {
  expectHeadlines(stake, await read(contents, settings), { en: english, vi: vietnamese })
})

test('among several currencies our own money stays in its own, and the groups are not summed', async () => {
  const mixed = steady().map((one, i) => ({ ...one, currency: i % 2 ? 'VND' : 'USD' }))
  const findings = await read(market(mixed, ours), { weight: 'revenue' })
  expect(findings.own!.currency).toBe('VND')
  expect(findings.weight.used).toBe('equal')
  expect(stake.compose(findings, en).headline).toContain(' VND more revenue')
})

test('a company whose file names no currency has money without one', async () => {
  const findings = await read(
    market(
      steady().map(({ currency: _, ...one }) => one),
      ours,
    ),
  )
  expect(findings.own!.currency).toBeNull()
  expect(stake.compose(findings, en).headline).toBe(
    'At the CX leaders’ pace Aurora would have 548 more revenue in 2028',
  )
})

test('the horizon is an amount of years, and the JSON has the figures', async () => {
  const workspace = await workspaceWith(market(steady(), ours))
  const findings = stake.read(workspace.read, {})
  expect(stake.controls(workspace.read, {}, findings, en)[0]).toMatchObject({
    kind: 'amount',
    key: 'horizon',
    value: '5',
    min: 1,
    max: 10,
  })
  expect(stake.toJson(findings, en)).toMatchObject({
    horizon: 5,
    stakeMissing: null,
    stake: findings.stake,
    own: { company: 'Aurora', to: '2023', currency: 'USD' },
    leaders: [0, 1, 2, 3, 4].map(name),
  })
  workspace.close()
})
