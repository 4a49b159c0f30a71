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

test('channels and journeys filter answers, and are ranked themselves', async () => {
  const responses = [
    ...answers('A', 100, 50, { channel: 'App', journey: 'Claims' }),
    ...answers('A', 100, -50, { channel: 'Branch', journey: 'Claims' }),
    ...answers('B', 100, 10, { channel: 'App', journey: 'Support' }),
  ]
  const values = async (settings: Record<string, string>) =>
    (await read({ responses }, settings)).rows.map((row) => [row.name, row.value])
  expect(await values({ channel: 'App' })).toEqual([
    ['A', 50],
    ['B', 10],
  ])
  expect(await values({ channel: 'App', journey: 'Claims' })).toEqual([['A', 50]])
  expect(await values({ of: 'journey', channel: 'App' })).toEqual([
    ['Claims', 50],
    ['Support', 10],
  ])
  const slide = places.compose(await read({ responses }, { channel: 'App', journey: 'Claims' }), en)
  expect(slide.subtitle).toContain(' · channel App · journey Claims · ')
})

test('rivals stand out beside our own company, which stays the strongest mark', async () => {
  const contents = {
    companies: [{ name: 'Aurora', own: true }],
    responses: ['Aurora', 'Blue Bay', 'Cedar', 'Dune'].flatMap((name, i) =>
      answers(name, name === 'Dune' ? 40 : 100, 40 - 20 * i),
    ),
  }
  const found = await read(contents, { rivals: 'Cedar;Aurora;Dune' })
  const [chart] = places.compose(found, en).charts
  expect(chart).toMatchObject({
    // A small base stays faint, whoever it is.
    rows: [{ tone: 'own' }, { tone: 'context' }, { tone: 'rival' }, { tone: 'faint' }],
  })
})

test('who could be first: every row whose set holds the first place', async () => {
  const found = await read({ scores: reference }, { mark: 'first' })
  const slide = places.compose(found, en)
  expect(slide.headline).toBe('A, B and C could each be first of 5 companies on the CX index')
  expect(slide.charts[0]).toMatchObject({
    rows: [
      { name: 'A', ranks: '1–3', marked: true, tone: 'leader' },
      { name: 'B', ranks: '1–4', marked: true, tone: 'leader' },
      { name: 'C', ranks: '1–4', marked: true, tone: 'leader', note: 'could be first' },
      { name: 'D', ranks: '2–4', marked: false, tone: 'context', note: null },
      { name: 'E', ranks: '5', marked: false },
    ],
  })
  expect(slide.footnotes).toContain('Blue and bold places: could be first, place 1 is in the set')
  expect(places.toJson(found, en)).toMatchObject({ first: ['A', 'B', 'C'], neighbours: null })
})

test('neighbours are tested in pairs, all together held to 95 % by Holm', async () => {
  // z = 7/√18 = 1.65, 1/5 = 0.2, 14/√41 = 2.19 and 28/√61 = 3.59; two-sided p = 0.0990, 0.8415, 0.0288 and 0.00034.
  const found = await read({ scores: reference }, { mark: 'neighbours' })
  expect(found.neighbours!.map(({ above, below, difference, clear }) => [above, below, difference, clear])).toEqual([
    ['A', 'B', 7, false],
    ['B', 'C', 1, false],
    // Alone it would be clear; as the second of four its p is 3 · 0.0288.
    ['C', 'D', 14, false],
    ['D', 'E', 28, true],
  ])
  const p = found.neighbours!.map((pair) => pair.p!)
  expect(p[0]).toBeCloseTo(2 * 0.09897, 3)
  expect(p[1]).toBeCloseTo(0.8415, 3)
  expect(p[2]).toBeCloseTo(3 * 0.02878, 3)
  expect(p[3]).toBeCloseTo(4 * 0.000337, 4)
  const slide = places.compose(found, en)
  expect(slide.headline).toBe('Only 1 of the 4 steps between neighbouring companies on the CX index is real')
  expect(slide.charts[0]).toMatchObject({ rows: [...Array(3).fill({ stepBelow: false }), { stepBelow: true }, {}] })
  expect(slide.footnotes).toContain(
    'Line between two rows: really different at 95% (z test, Holm over 4 pairs of neighbours)',
  )
})

test('what if our own value were higher: the rank and the set it would have', async () => {
  const contents = { companies: [{ name: 'D', own: true }], scores: reference }
  const found = await read(contents, { whatIf: '15' })
  // 55 shares second place with B; against A it lies 7 below, less than 2.71·√(5² + 3²), against E 43 above, more than 2.71·√(5² + 6²).
  expect(found.whatIf).toEqual({ added: 15, value: 55, rank: 2, rankLow: 1, rankHigh: 4 })
  expect(found.rows.find((row) => row.own)).toMatchObject({ value: 40, rank: 4 })
  expect(places.toJson(found, en)).toMatchObject({ whatIf: { value: 55, rank: 2, rankLow: 1, rankHigh: 4 } })
  const slide = places.compose(found, en)
  expect(slide.headline).toBe(
    'With 15 points more on the CX index D would rank 2nd of 5 instead of 4th; only places 1–4 would be certain',
  )
  expect(slide.footnotes).toContain(
    'Outlined: with +15: 55, rank 2, places 1–4; same standard error, the others as they are',
  )
  expect(slide.charts[0]).toMatchObject({ rows: [{ whatIf: null }, {}, {}, { name: 'D', whatIf: 55 }, {}] })
})

test('a value that is tried out stops at the end of the scale; without an own value nothing is tried', async () => {
  const own = { companies: [{ name: 'D', own: true }] }
  expect((await read({ ...own, scores: reference }, { whatIf: '150' })).whatIf).toMatchObject({ value: 100, rank: 1 })
  expect((await read({ ...own, scores: reference }, { whatIf: '-150' })).whatIf).toMatchObject({ value: 0, rank: 5 })
  expect((await read({ scores: reference }, { whatIf: '5' })).whatIf).toBeNull()
  expect((await read({ ...own, responses: answers('D', 20, 0) }, { whatIf: '5' })).whatIf).toBeNull()
})

test('a value that is tried out has the very set that it would have if it were measured', async () => {
  const others = reference.filter(({ company }) => company !== 'D')
  for (const ranks of ['simultaneous', 'marginal']) {
    for (const added of [-20, -3, 4, 15, 30]) {
      const measured = { ...reference[3]!, value: 40 + added }
      const found = await read(
        { companies: [{ name: 'D', own: true }], scores: reference },
        { ranks, whatIf: String(added) },
      )
      const { rows } = await read({ scores: [...others.slice(0, 3), measured, others[3]!] }, { ranks })
      const { rank, rankLow, rankHigh } = rows.find((row) => row.name === 'D')!
      expect(found.whatIf).toMatchObject({ rank, rankLow, rankHigh })
    }
  }
})

test('ties are printed as ties', async () => {
  const found = await read({ responses: ['A', 'B', 'C'].flatMap((name, i) => answers(name, 200, i === 0 ? 50 : 20)) })
  expect(places.compose(found, en).charts[0]).toMatchObject({
    rows: [
      { rank: 1, tied: false },
      { rank: 2, tied: true },
      { rank: 2, tied: true },
    ],
  })
})

/** NPS, CSAT and CES of a file with their bases. */
const parts = (company: string, values: [number, number, number?], n = 400) =>
  ['nps', 'csat', 'ces'].flatMap((metric, i) =>
    values[i] === undefined ? [] : [{ company, period: '2024', metric, value: values[i]!, n, sd: 20 }],
  )

test('a CX index of parts is ranked with its recipe in words, and who lacks a part is named', async () => {
  const contents = {
    companies: [{ name: 'Aurora', own: true }],
    scores: [...parts('Aurora', [20, 70, 80]), ...parts('Cedar', [40, 60, 50]), ...parts('Dune', [90, 90])],
  }
  const found = await read(contents, { metric: 'cx_index', weights: 'nps:50,csat:30,ces:20' })
  // 0.5·60 + 0.3·70 + 0.2·80 and 0.5·70 + 0.3·60 + 0.2·50; each part ± 1, NPS ± 0.5 on 0 to 100.
  expect(found.rows.map(({ name, value, n }) => [name, value, n])).toEqual([
    ['Aurora', 67, 400],
    ['Cedar', 63, 400],
  ])
  expect(found.rows[0]!.se).toBeCloseTo(Math.hypot(0.25, 0.3, 0.2), 10)
  expect(found.intervals).toEqual(['normal'])
  expect(found.withoutData).toEqual([])
  const slide = places.compose(found, en)
  expect(slide.footnotes.slice(0, 4)).toEqual([
    'Source: scores.csv; n = 400 per company, 800 answers in all, the smallest base of the parts',
    'CX index: arithmetic mean of NPS 50%, CSAT 30% and CES 20%, each on 0–100 by its fixed scale. 95% interval: ± 1.96 standard errors',
    'Parts from files taken as independent',
    'Without an index, a part is missing: Dune (CES)',
  ])
  expect(places.toJson(found, en)).toMatchObject({
    index: {
      mean: 'arithmetic',
      weights: { nps: 50, csat: 30, ces: 20 },
      computed: ['Aurora', 'Cedar'],
      imported: [],
      incomplete: [{ company: 'Dune', lacks: ['ces'] }],
    },
  })
})

test('an imported index stands beside computed ones as the file gives it, and the slide says whose it is', async () => {
  const scores = [...parts('Aurora', [20, 70]), ...parts('Cedar', [40, 60]), { ...reference[0]!, company: 'Cedar' }]
  const found = await read({ scores }, { metric: 'cx_index', mean: 'geometric' })
  expect(found.rows.map(({ name, value }) => [name, value!.toFixed(4)])).toEqual([
    ['Aurora', Math.sqrt(60 * 70).toFixed(4)],
    ['Cedar', '62.0000'],
  ])
  expect(found.intervals).toEqual(['normal', 't'])
  expect(places.compose(found, en).footnotes).toContain(
    'Parts from files taken as independent; index as the file gives it: Cedar',
  )
})

test('an imported index that stands alone is told as before', async () => {
  const found = await read({ scores: [...reference, { ...reference[0]!, metric: 'nps' }] }, { metric: 'cx_index' })
  expect(found).toMatchObject({ recipe: null, index: null, intervals: ['t'] })
  expect(places.compose(found, en).footnotes[1]).toBe(
    'CX index: as the file gives it, not computed here. 95% interval: Student t',
  )
})

test('weights are a control where there are parts, with every part and whole percents', async () => {
  const scores = [...parts('A', [20, 70, 80]), ...parts('B', [40, 60, 50])]
  const { read: db } = await workspaceWith({ scores })
  const controls = (settings: Record<string, string>) => places.controls(db, settings, places.read(db, settings), en)
  const weights = (settings: Record<string, string>) => controls(settings).find(({ key }) => key === 'weights')
  expect(weights({ metric: 'cx_index' })).toMatchObject({
    kind: 'shares',
    value: 'nps:34,csat:33,ces:33',
    parts: [
      { key: 'nps', label: 'NPS' },
      { key: 'csat', label: 'CSAT' },
      { key: 'ces', label: 'CES' },
    ],
  })
  expect(weights({ metric: 'cx_index', weights: 'nps:29,ces:71' })).toMatchObject({ value: 'nps:29,csat:0,ces:71' })
  expect(weights({ metric: 'nps' })).toBeUndefined()
  expect(controls({ metric: 'cx_index', mean: 'geometric' }).find(({ key }) => key === 'mean')).toMatchObject({
    value: 'geometric',
  })
})

test('our own company can be tried at another value, and rivals chosen, only where that means something', async () => {
  const keys = async (contents: Contents, settings = {}) => {
    const { read: db } = await workspaceWith(contents)
    return places.controls(db, settings, places.read(db, settings), en).map(({ key }) => key)
  }
  const responses = ['A', 'B', 'C'].flatMap((company) => answers(company, 60, 0, { channel: 'App' }))
  expect(await keys({ responses })).toEqual(['metric', 'period', 'of', 'channel', 'mark', 'rivals', 'ranks'])
  const own = { responses, companies: [{ name: 'A', own: true }] }
  expect(await keys(own)).toContain('whatIf')
  expect(await keys(own, { of: 'channel' })).toEqual(['metric', 'period', 'of', 'ranks'])
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
  expect(refused({ rivals: 'A;Zed' })).toMatchObject({ code: 'SET-02', detail: { value: 'Zed', known: 'A' } })
  expect(refused({ mark: 'last' })).toMatchObject({
    code: 'SET-02',
    detail: { known: 'none, first, neighbours' },
  })
  for (const weights of ['nps:60,csat:30', 'nps:50,revenue:50', 'nps']) {
    expect(refused({ weights }), weights).toMatchObject({ code: 'SET-02', detail: { key: 'weights', value: weights } })
  }
  for (const whatIf of ['much', '201', '1e2', '']) {
    expect(refused({ whatIf }), whatIf).toMatchObject({ code: 'SET-02', detail: { key: 'whatIf' } })
  }
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

test('a channel and a journey are offered once each, however many cells they have', async () => {
  const responses = ['2023-02-01', '2024-02-01', '2024-03-01'].flatMap((answeredOn) =>
    ['Web', 'App'].flatMap((channel) => answers('A', 30, 0, { answeredOn, channel, journey: 'Buying' })),
  )
  const { read: db } = await workspaceWith({ responses })
  const controls = places.controls(db, {}, places.read(db, {}), en)
  const offered = (key: string) => choicesOf(controls.find((control) => control.key === key)!)
  expect(offered('channel')).toEqual(['all', 'App', 'Web'])
  expect(offered('journey')).toEqual(['all', 'Buying'])
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
