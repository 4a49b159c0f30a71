import { expect, test } from 'vitest'
import { rankings } from '../../src/core/panels/rankings/index.ts'
import { places } from '../../src/core/panels/rankings/places/index.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import { type Contents, type ResponseRow, workspaceWith } from '../workspaces.ts'
import { choicesOf } from './choices.ts'

const en = wordsFor('en')

async function read(contents: Contents, settings: Record<string, string> = {}) {
  return places.read((await workspaceWith(contents)).read, settings)
}

/** Answers of a company with this NPS, all promoters and detractors; n is even or the score 0. */
function answers(company: string, n: number, nps: number, more: Partial<ResponseRow> = {}): ResponseRow[] {
  const promoters = Math.round((n * (100 + nps)) / 200)
  return [
    { company, nps: 10, times: promoters, ...more },
    { company, nps: 0, times: n - promoters, ...more },
  ]
}

const reference = [62, 55, 54, 40, 12].map((value, i) => ({
  ...{ company: 'ABCDE'[i]!, period: '2024', metric: 'cx_index', value, n: 100 },
  sd: [30, 30, 40, 50, 60][i]!,
}))
const sets = (found: Awaited<ReturnType<typeof read>>) => found.rows.map((row) => [row.rankLow, row.rankHigh])

test('the reference example keeps its five sets, simultaneous and marginal', async () => {
  const simultaneous = await read({ scores: reference })
  expect(sets(simultaneous)).toEqual([
    [1, 3],
    [1, 4],
    [1, 4],
    [2, 4],
    [5, 5],
  ])
  expect(simultaneous.rankSets!.critical[0]).toBeCloseTo(2.71, 1)
  expect(sets(await read({ scores: reference }, { ranks: 'marginal' }))).toEqual([
    [1, 3],
    [1, 3],
    [1, 4],
    [3, 4],
    [5, 5],
  ])
})

test('rows come by value, ties share a rank, small bases end the list without value and rank', async () => {
  const found = await read({
    responses: [
      ...answers('Dune', 200, 20),
      ...answers('Cedar', 100, 60),
      ...answers('Blue Bay', 200, 20),
      ...answers('Aurora', 60, 80),
      ...answers('Echo', 28, 90),
      ...answers('Fjord', 8, 50),
      ...answers('Gale', 200, 0),
    ],
  })
  expect(found.rows.map((row) => [row.name, row.rank, row.value, row.n, row.flag])).toEqual([
    ['Aurora', null, 80, 60, 'base-under-100'],
    ['Cedar', 2, 60, 100, null],
    ['Blue Bay', 3, 20, 200, null],
    ['Dune', 3, 20, 200, null],
    ['Gale', 5, 0, 200, null],
    ['Echo', null, null, 28, 'base-under-30'],
    ['Fjord', null, null, 8, 'base-under-10'],
  ])
  expect(found.rows[0]!.rankLow).toBe(1)
  expect(found.rows[5]!.rankLow).toBeNull()
  expect(found.mean).toBe(36)
})

test('a row without an interval has a rank but no set, and widens the others’ sets downwards', async () => {
  const scores = [...reference, { company: 'X', period: '2024', metric: 'cx_index', value: 5 }]
  const found = await read({ scores })
  expect(sets(found)).toEqual([
    [1, 4],
    [1, 5],
    [1, 5],
    [2, 5],
    [5, 6],
    [null, null],
  ])
  expect(found.rows[5]).toMatchObject({ name: 'X', rank: 6, value: 5, n: null, flag: 'no-base' })
})

test('without any interval there are no sets, and the slide says why', async () => {
  const scores = [81, 64].map((value, i) => ({ company: 'AB'[i]!, period: '2011', metric: 'cx_index', value }))
  const found = await read({ scores })
  expect(found.rankSets).toBeNull()
  const { footnotes } = places.compose(found, en)
  expect(footnotes).toEqual([
    'Source: scores.csv; the file gives no n',
    'CX index: as the file gives it, not computed here. No interval: it needs n and standard deviation',
  ])
})

test('the metric with most shown values is the default; a tie goes to NPS', async () => {
  const csat = ['A', 'B', 'C'].map((company) => ({ company, csat: 5, times: 30 }))
  expect((await read({ responses: [...csat, ...answers('A', 30, 0)] })).metric).toBe('csat')
  expect((await read({ responses: [...csat.slice(0, 1), ...answers('A', 30, 0)] })).metric).toBe('nps')
})

test('the default period of answers is the latest year in which every rankable company has a base', async () => {
  const year = (company: string, y: number, n: number) => answers(company, n, 0, { answeredOn: `${y}-06-01` })
  const full = [...year('A', 2023, 40), ...year('B', 2023, 40), ...year('A', 2024, 40), ...year('B', 2024, 40)]
  expect((await read({ responses: full })).period).toEqual({ start: '2024-01-01', grain: 'year' })
  // 2025 is short for B; C never has a base, so it holds nothing up.
  const partly = [...full, ...year('A', 2025, 40), ...year('B', 2025, 20), ...year('C', 2023, 4)]
  const found = await read({ responses: partly })
  expect(found.period).toEqual({ start: '2024-01-01', grain: 'year' })
  expect(found.withoutData).toEqual(['C'])
  const apart = [...year('A', 2023, 40), ...year('B', 2024, 40)]
  expect((await read({ responses: apart })).period).toBeNull()
})

test('the default period of imported values is the latest one that at least half hold', async () => {
  const score = (company: string, period: string) => ({ company, period, metric: 'cx_index', value: 50 })
  const scores = [
    ...['A', 'B', 'C', 'D'].map((c) => score(c, '2010')),
    score('A', '2011'),
    score('B', '2011'),
    score('A', '2012'),
  ]
  const found = await read({ scores })
  expect(found.period).toEqual({ start: '2011-01-01', grain: 'year' })
  expect(found.withoutData).toEqual(['C', 'D'])
})

test('change is tested against the period before, by Holm over all companies', async () => {
  const dated = (company: string, before: number, now: number) => [
    ...answers(company, 400, before, { answeredOn: '2023-05-01' }),
    ...answers(company, 400, now, { answeredOn: '2024-05-01' }),
  ]
  const responses = [
    ...dated('Up', 0, 40),
    ...dated('Flat', 20, 22),
    ...dated('Down', 10, -4),
    ...answers('New', 400, 0, { answeredOn: '2024-05-01' }),
  ]
  const found = await read({ responses })
  expect(found.comparison).toEqual({ period: { start: '2023-01-01', grain: 'year' }, tested: true })
  // Down: z = 14 / √(4.97² + 5.00²) = 1.99, clear by itself, not among three.
  expect(Object.fromEntries(found.rows.map((row) => [row.name, row.change]))).toEqual({
    Up: { value: 40, clear: true },
    Flat: { value: 2, clear: false },
    Down: { value: -14, clear: false },
    New: null,
  })
})

test('segments are ranked within our own company, and answers without one are counted as left out', async () => {
  const contents = {
    companies: [{ name: 'Aurora', own: true }],
    responses: [
      ...answers('Aurora', 100, 50, { segment: 'Retail' }),
      ...answers('Aurora', 100, -50, { segment: 'Business' }),
      ...answers('Aurora', 40, 0),
      ...answers('Cedar', 100, 90, { segment: 'Retail' }),
    ],
  }
  const found = await read(contents, { of: 'segment' })
  expect(found).toMatchObject({ within: 'Aurora', own: null, unnamedAnswers: 40 })
  expect(found.rows.map((row) => [row.name, row.value])).toEqual([
    ['Retail', 50],
    ['Business', -50],
  ])
  expect(places.compose(found, en).footnotes).toContain('Left out: 40 answers that name no segment')
  const filtered = await read(contents, { segment: 'Retail' })
  expect(filtered.rows.map((row) => [row.name, row.value, row.own])).toEqual([
    ['Cedar', 90, false],
    ['Aurora', 50, true],
  ])
})

test('without parts of our own company those of all companies are ranked', async () => {
  const contents = {
    companies: [{ name: 'Aurora', own: true }],
    responses: answers('Cedar', 100, 90, { channel: 'App' }),
  }
  expect(await read(contents, { of: 'channel' })).toMatchObject({ within: null, rows: [{ name: 'App', value: 90 }] })
})

test('the slide in both languages: subtitle, marks, tones, footnotes', async () => {
  const found = await read({
    companies: [{ name: 'Aurora', own: true }],
    responses: [
      ...answers('Aurora', 400, 30),
      ...answers('Cedar', 80, 50),
      ...answers('Dune', 12, 0),
      ...answers('Echo', 100, 10),
    ],
  })
  const slide = places.compose(found, en)
  expect(slide.subtitle).toBe(
    'Net Promoter Score, points, −100 to +100 · all periods together · 4 companies, 592 answers',
  )
  const [chart] = slide.charts
  if (chart?.kind !== 'ranked-bars') throw new Error('the slide has no ranked bars')
  expect(chart.rows.map((row) => [row.name, row.rank, row.valueText, row.tone, row.note])).toEqual([
    ['Cedar', null, '50*', 'faint', 'base 30–99: place only as a range'],
    ['Aurora', 2, '30', 'own', null],
    ['Echo', 3, '10', 'context', null],
    ['Dune', null, '**', 'faint', 'n = 12: too few to show'],
  ])
  expect(chart.domain).toEqual([-100, 100])
  expect(chart.reference).toEqual({ value: 30, label: 'Mean 30' })
  expect(slide.footnotes).toEqual([
    'Source: responses.csv; n = 12–400 per company, 592 answers in all',
    'NPS: share scoring 9–10 minus share scoring 0–6, in points. 95% interval: adjusted Wald',
    expect.stringMatching(
      /^Places: simultaneous 95% confidence sets for ranks \(Mogstad et al. 2023\), c = 2\.3\d, 50,000 draws$/,
    ),
    '* base 30–99: place only as a range; ** base under 30: value hidden, no rank',
  ])
  const inVietnamese = places.compose(found, wordsFor('vi'))
  expect(inVietnamese.subtitle).toBe(
    'Mức độ sẵn lòng giới thiệu (NPS), điểm, từ −100 đến +100 · gộp tất cả các kỳ · 4 công ty, 592 câu trả lời',
  )
  expect(inVietnamese.footnotes[0]).toBe('Nguồn: responses.csv; n = 12–400 mỗi công ty, tổng cộng 592 câu trả lời')
})

test('the mean of answers is drawn on their scale and says so', async () => {
  const responses = ['A', 'B'].flatMap((company) => [3, 4].map((csat) => ({ company, csat, times: 100 })))
  const found = await read({ responses }, { metric: 'csat_mean' })
  expect(found).toMatchObject({ domain: [1, 5], answerScale: [1, 5], intervals: ['t'] })
  const slide = places.compose(found, en)
  expect(slide.subtitle).toContain('mean of answers from 1 to 5')
  expect(slide.charts[0]).toMatchObject({ rows: [{ valueText: '3.50' }, { valueText: '3.50' }] })
})

test('an axis takes in imported values beyond the scale', async () => {
  const scores = [{ company: 'A', period: '2024', metric: 'cx_index', value: 640 }]
  expect((await read({ scores })).domain).toEqual([0, 640])
})

test('an empty workspace gives a slide that says so, without a chart', async () => {
  const slide = places.compose(await read({}), en)
  expect(slide).toMatchObject({ headline: 'There is no data on NPS to rank yet', charts: [], footnotes: [] })
})

test('unknown settings are refused with what is known', async () => {
  const { read: db } = await workspaceWith({ responses: answers('A', 30, 0, { segment: 'Retail' }) })
  const refused = (settings: Record<string, string>) => {
    try {
      rankings.read(db, settings)
    } catch (error) {
      return error
    }
    return undefined
  }
  expect(refused({ colour: 'red' })).toMatchObject({
    code: 'SET-01',
    detail: { key: 'colour', known: rankings.settingKeys.join(', ') },
  })
  expect(refused({ ranks: 'best' })).toMatchObject({
    code: 'SET-02',
    detail: { value: 'best', known: 'simultaneous, marginal' },
  })
  expect(refused({ metric: 'revenue' })).toMatchObject({ code: 'SET-02' })
  expect(refused({ segment: 'Gold' })).toMatchObject({ code: 'SET-02', detail: { known: 'all, Retail' } })
  expect(refused({ period: 'soon' })).toMatchObject({ code: 'SET-02' })
  expect(refused({ period: 'Q1 2031', segment: 'Retail', of: 'journey' })).toBeUndefined()
})

test('the controls offer what there is data for, with the value in force', async () => {
  const responses = [
    ...answers('A', 30, 0, { answeredOn: '2023-02-01', segment: 'Retail' }),
    ...answers('A', 30, 0, { answeredOn: '2024-12-01' }),
  ]
  const { read: db } = await workspaceWith({ responses })
  const controls = places.controls(db, {}, places.read(db, {}), en)
  expect(controls.map((control) => [control.key, control.value, choicesOf(control)])).toEqual([
    ['metric', 'nps', ['nps']],
    ['period', '2024', ['all', '2024', '2023', '2024-Q4', '2023-Q1', '2024-12', '2023-02']],
    ['of', 'company', ['company', 'segment']],
    ['segment', 'all', ['all', 'Retail']],
    ['ranks', 'simultaneous', ['simultaneous', 'marginal']],
  ])
  const later = places.controls(db, { period: '2031' }, places.read(db, { period: '2031' }), en)
  expect(choicesOf(later[1]!)[1]).toBe('2031')
})

test('every control is a key that --set takes', async () => {
  const { read: db } = await workspaceWith({ responses: answers('A', 30, 0, { segment: 'Retail' }) })
  for (const control of places.controls(db, {}, places.read(db, {}), en))
    expect(places.settingKeys).toContain(control.key)
})

test('the JSON keeps its contract, with unrounded values and all that reproduces the sets', async () => {
  const scores = reference.map((row) => ({ ...row, value: row.value + 0.123456 }))
  const json = places.toJson(await read({ scores }), en)
  expect(json).toMatchObject({ metric: 'cx_index', period: '2024', of: 'company' })
  const { rows, method } = json as { rows: Record<string, unknown>[]; method: string }
  expect(rows[0]).toMatchObject({
    company: 'A',
    rank: 1,
    rankLow: 1,
    rankHigh: 3,
    value: 62.123456,
    n: 100,
    flag: null,
  })
  expect(Object.keys(rows[0]!).slice(0, 9)).toEqual([
    'company',
    'rank',
    'rankLow',
    'rankHigh',
    'value',
    'low',
    'high',
    'n',
    'flag',
  ])
  expect(method).toMatch(/^95% interval: Student t\. Places: simultaneous .* c = 2\.7\d, 50,000 draws, seed 2023$/)
})

test('the findings are plain data', async () => {
  const found = await read({ scores: reference })
  expect(structuredClone(found)).toEqual(found)
})
