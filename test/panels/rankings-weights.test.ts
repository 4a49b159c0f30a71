import { describe, expect, test } from 'vitest'
import type { HeatMapSpec } from '../../src/core/charts/heat-map/spec.ts'
import { rankings } from '../../src/core/panels/rankings/index.ts'
import { weights } from '../../src/core/panels/rankings/weights/index.ts'
import { languages, wordsFor } from '../../src/core/words/index.ts'
import { type Contents, type ScoreRow, workspaceWith } from '../workspaces.ts'

const en = wordsFor('en')
const vi = wordsFor('vi')

async function read(contents: Contents, settings: Record<string, string> = {}) {
  return weights.read((await workspaceWith(contents)).read, settings)
}

/** NPS, CSAT and CES of companies in 2024, from a file; the index puts NPS on (NPS + 100)/2. */
function parts(values: Record<string, [nps: number, csat: number, ces: number]>, n = 400): ScoreRow[] {
  return Object.entries(values).flatMap(([company, row]) =>
    (['nps', 'csat', 'ces'] as const).map((metric, i) => ({
      company,
      period: '2024',
      metric,
      value: row[i]!,
      n,
      sd: 20,
    })),
  )
}

/** Aurora is better on recommendation by 10 points of 100, Blue Bay on effort by 10: the heavier of the two decides. Cedar is last on all. */
const market = parts({ Aurora: [40, 60, 50], 'Blue Bay': [20, 60, 60], Cedar: [-40, 20, 10] })
const own = [{ name: 'Aurora', own: true }]
const spreadOf = (found: Awaited<ReturnType<typeof read>>, name: string) => found.rows.find((row) => row.name === name)!

describe('two companies that are ahead on one part each', () => {
  test('lead as often as their part weighs more', async () => {
    const found = await read({ scores: market }, { weights: 'nps:40,csat:30,ces:30' })
    // Given that they share 70 %, the weight of NPS among the two is Beta(8, 6): more than a half with 1 − I(½; 8, 6) = 0.7095.
    const a = spreadOf(found, 'Aurora')
    const b = spreadOf(found, 'Blue Bay')
    expect(Math.abs(a.shares[0]! - 0.7095)).toBeLessThan(4 * Math.sqrt((0.7095 * 0.2905) / 1000))
    expect(a.shares[0]! + b.shares[0]!).toBeCloseTo(1, 12)
    expect(a).toMatchObject({ rank: 1, median: 1, low: 1, high: 2 })
  })

  test('tie under equal weights, and share the place', async () => {
    const found = await read({ scores: market })
    expect(found.rows.map((row) => [row.name, row.rank])).toEqual([
      ['Aurora', 1],
      ['Blue Bay', 1],
      ['Cedar', 3],
    ])
  })

  test('never lead without their part', async () => {
    const found = await read({ scores: market }, { weights: 'nps:50,csat:50,ces:0' })
    expect(found.weights.map(({ part }) => part)).toEqual(['nps', 'csat'])
    expect(spreadOf(found, 'Blue Bay').shares).toEqual([0, 1, 0])
  })
})

test('who is last on every part is last under all weights, by either mean', async () => {
  for (const mean of ['arithmetic', 'geometric'])
    expect(spreadOf(await read({ scores: market }, { mean }), 'Cedar')).toMatchObject({
      shares: [0, 0, 1],
      low: 3,
      high: 3,
    })
})

test('the drawn weights lie around the chosen ones as their beta distribution says', async () => {
  const { weights: spread } = await read({ scores: market }, { weights: 'nps:50,csat:30,ces:20' })
  // 5 % and 95 % of Beta(10, 10), Beta(6, 14), Beta(4, 16), by scipy.stats.beta.ppf.
  const expected = [
    [0.3201, 0.6799],
    [0.1475, 0.4758],
    [0.0753, 0.3594],
  ]
  spread.forEach(({ low, high }, i) => {
    expect(Math.abs(low - expected[i]![0]!)).toBeLessThan(0.025)
    expect(Math.abs(high - expected[i]![1]!)).toBeLessThan(0.025)
  })
})

test('the same data give the same slide every time', async () => {
  const [first, second] = [await read({ scores: market }), await read({ scores: market })]
  expect(second).toEqual(first)
})

test('an index that a file gives stays where it is, and is named', async () => {
  const given = { company: 'Dune', period: '2024', metric: 'cx_index', value: 99, n: 400, sd: 10 }
  const found = await read({ scores: [...market, given] })
  expect(spreadOf(found, 'Dune')).toMatchObject({ imported: true, rank: 1, shares: [1, 0, 0, 0] })
  expect(weights.compose(found, en).footnotes.join('\n')).toContain('because the file gives the index: Dune')
})

test('a base of 30 to 99 has no single rank, and one under 30 is left out', async () => {
  const found = await read({
    scores: [...market, ...parts({ Dune: [60, 80, 80] }, 64), ...parts({ Echo: [60, 90, 90] }, 20)],
  })
  expect(spreadOf(found, 'Dune')).toMatchObject({ place: 1, rank: null })
  expect(found.hidden).toEqual(['Echo'])
  const slide = weights.compose(found, en)
  expect((slide.charts[0] as HeatMapSpec).rows[0]).toMatchObject({ name: 'Dune', place: 1, placeText: '*' })
  expect(slide.footnotes.join('\n')).toContain('Left out, base under 30: Echo')
})

test('who lacks a part is named', async () => {
  const found = await read({ scores: [...market, ...parts({ Dune: [60, 80, 80] }).slice(0, 2)] })
  expect(found.incomplete).toEqual(['Dune'])
  expect(weights.compose(found, en).footnotes.join('\n')).toContain('a part of the index is missing: Dune')
})

const lead = parts({ Aurora: [60, 80, 80], 'Blue Bay': [20, 60, 60], Cedar: [-40, 20, 10] })
const cases: [string, Contents, Record<string, string>, string, string][] = [
  [
    'nothing',
    {},
    {},
    'There is no CX index to be weighted in another way yet',
    'Chưa có chỉ số CX để thử các bộ trọng số khác',
  ],
  [
    'nothing in the period',
    { scores: market },
    { period: '2031' },
    'There is no CX index to be weighted in another way for 2031',
    'Không có chỉ số CX trong kỳ 2031 để thử các bộ trọng số khác',
  ],
  [
    'an imported index',
    { scores: [70, 60].map((value, i) => ({ company: 'AB'[i]!, period: '2024', metric: 'cx_index', value })) },
    {},
    'The CX index is as the file gives it: there are no weights to vary',
    'Chỉ số CX được lấy nguyên từ tệp nên không có trọng số để thay đổi',
  ],
  [
    'one part with all the weight',
    { scores: market },
    { weights: 'nps:100,csat:0,ces:0' },
    'The CX index has one part only, NPS: there are no weights to vary',
    'Chỉ số CX chỉ có một thành phần là NPS nên không có trọng số để thay đổi',
  ],
  [
    'one company',
    { scores: market.slice(0, 3) },
    {},
    'Fewer than two have a CX index: no company can change rank with the weights',
    'Chưa đủ hai công ty có chỉ số CX nên trọng số không làm đổi thứ hạng',
  ],
  [
    'own place the same under all weights',
    { scores: lead, companies: own },
    {},
    'Aurora ranks 1st on the CX index under these weights, and under all 1,000 others that were tried',
    'Aurora xếp thứ 1 về chỉ số CX theo trọng số này, và theo cả 1.000 bộ trọng số khác đã thử',
  ],
  [
    'own place in a range',
    { scores: market, companies: own },
    { weights: 'nps:40,csat:30,ces:30' },
    'Aurora ranks 1st under these weights, and 1–2 under 90% of other weightings',
    'Aurora xếp thứ 1 theo trọng số này, và trong khoảng hạng 1–2 theo 90% bộ trọng số khác',
  ],
  [
    // NPS among the two is Beta(12, 2): more than a half with 0.9983.
    'own place steady under most',
    { scores: market, companies: own },
    { weights: 'nps:60,csat:30,ces:10' },
    'Aurora ranks 1st on the CX index under these weights, and still does under 90% of other weightings',
    'Aurora xếp thứ 1 về chỉ số CX theo trọng số này, và vẫn vậy theo 90% bộ trọng số khác',
  ],
  [
    'own base under 100',
    { scores: [...market.slice(3), ...parts({ Aurora: [40, 60, 50] }, 64)], companies: own },
    { weights: 'nps:40,csat:30,ces:30' },
    'On 64 answers Aurora has no single rank; its CX index stands at places 1–2 under 90% of weightings',
    'Với 64 câu trả lời, Aurora chưa có một hạng duy nhất; chỉ số CX nằm trong khoảng hạng 1–2 theo 90% bộ trọng số',
  ],
  [
    'own base under 100 and always one place',
    { scores: [...lead.slice(3), ...parts({ Aurora: [60, 80, 80] }, 64)], companies: own },
    {},
    'On 64 answers Aurora has no single rank; its CX index stands at place 1 under 90% of weightings',
    'Với 64 câu trả lời, Aurora chưa có một hạng duy nhất; chỉ số CX đứng ở vị trí 1 theo 90% bộ trọng số',
  ],
  [
    'own base under 30',
    { scores: [...market.slice(3), ...parts({ Aurora: [40, 60, 50] }, 20)], companies: own },
    {},
    'Aurora has too few answers for a CX index beside these 2 companies',
    'Aurora có quá ít câu trả lời để có chỉ số CX bên cạnh 2 công ty này',
  ],
  [
    'own company without an index',
    { scores: market.slice(3), companies: own },
    {},
    'Aurora has no CX index to be ranked among these 2 companies, whatever the weights',
    'Aurora không có chỉ số CX để xếp hạng cùng 2 công ty này, dù trọng số thế nào',
  ],
  [
    'no own company: the lead is the same under all weights',
    { scores: lead },
    {},
    'Aurora leads the CX index under these weights and all 1,000 others that were tried',
    'Aurora dẫn đầu chỉ số CX theo trọng số này và theo cả 1.000 bộ trọng số khác đã thử',
  ],
]

test.each(cases)('the headline of %s', async (_, contents, settings, english, vietnamese) => {
  const found = await read(contents, settings)
  expect(weights.compose(found, en).headline).toBe(english)
  expect(weights.compose(found, vi).headline).toBe(vietnamese)
  expect(weights.compose(found, en).lacksData).toBe(found.nothing !== null)
})

test('without an own company the headline says how often the lead changes', async () => {
  const found = await read({ scores: market }, { weights: 'nps:40,csat:30,ces:30' })
  const [a, b] = ['Aurora', 'Blue Bay'].map((name) => Math.round(100 * spreadOf(found, name).shares[0]!))
  expect(weights.compose(found, en).headline).toBe(
    `Aurora leads the CX index under these weights and ${a}% of others; Blue Bay leads under ${b}%`,
  )
  expect(weights.compose(found, vi).headline).toBe(
    `Aurora dẫn đầu chỉ số CX theo trọng số này và theo ${a}% bộ trọng số khác; Blue Bay dẫn đầu theo ${b}%`,
  )
})

test('a shared lead is said to be shared', async () => {
  const headline = weights.compose(await read({ scores: market }), en).headline
  expect(headline).toMatch(/^Aurora and Blue Bay share the lead of the CX index under these weights/)
})

test('chosen weights that the draws do not agree with are told', async () => {
  const found = await read({ scores: market, companies: own }, { weights: 'nps:60,csat:30,ces:10' })
  const rows = found.rows.map((row) => (row.own ? { ...row, rank: 2, shares: [0.97, 0.03, 0] } : row))
  expect(weights.compose({ ...found, rows }, en).headline).toBe(
    'Aurora ranks 2nd under these weights, but 1st under 90% of other weightings',
  )
  expect(weights.compose({ ...found, rows }, vi).headline).toBe(
    'Aurora xếp thứ 2 theo trọng số này, nhưng thứ 1 theo 90% bộ trọng số khác',
  )
})

test('the slide prints the weights, the draws and what they do not cover', async () => {
  const found = await read({ scores: market }, { weights: 'nps:50,csat:30,ces:20', mean: 'geometric' })
  const slide = weights.compose(found, en)
  expect(slide.subtitle).toBe('CX index, 0 to 100 · NPS 50%, CSAT 30%, CES 20%, geometric mean · 2024 · 3 companies')
  expect(slide.footnotes.join('\n')).toMatch(/1,000 weightings around the chosen one \(Dirichlet, concentration 20/)
  expect(slide.footnotes.join('\n')).toContain('Only the weights vary')
  expect(weights.compose(await read({ scores: market }), en).subtitle).toContain('NPS, CSAT and CES weighted alike')
  for (const lang of languages)
    expect(weights.compose(found, wordsFor(lang)).footnotes.join('')).not.toMatch(/undefined|NaN/)
})

test('the inspector offers period, weights and mean, whatever metric another view shows', async () => {
  const workspace = await workspaceWith({ scores: market })
  const settings = { view: 'weights', metric: 'nps', weights: 'nps:50,csat:30,ces:20' }
  const controls = rankings.controls(workspace.read, settings, rankings.read(workspace.read, settings), en)
  expect(controls.map(({ key }) => key)).toEqual(['view', 'period', 'weights', 'mean'])
  expect(controls[2]!.value).toBe('nps:50,csat:30,ces:20')
})

test('the JSON has its documented keys', async () => {
  const json = weights.toJson(await read({ scores: market }), en) as Record<string, unknown>
  expect(Object.keys(json)).toEqual([
    ...[
      'metric',
      'period',
      'of',
      'segment',
      'channel',
      'journey',
      'within',
      'weights',
      'mean',
      'rows',
      'nothingToVary',
    ],
    ...['draws', 'concentration', 'seed', 'method', 'excluded'],
  ])
  expect(json).toMatchObject({
    metric: 'cx_index',
    period: '2024',
    draws: 1000,
    concentration: 20,
    nothingToVary: null,
  })
  expect((json.rows as unknown[])[2]).toMatchObject({
    company: 'Cedar',
    rank: 3,
    rankLow: 3,
    rankHigh: 3,
    medianRank: 3,
  })
})
