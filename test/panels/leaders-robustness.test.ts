import { describe, expect, test } from 'vitest'
import type { StripSpec } from '../../src/core/charts/strip/spec.ts'
import { growth } from '../../src/core/panels/leaders/growth/index.ts'
import { robustness } from '../../src/core/panels/leaders/robustness/index.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import { type Contents, workspaceWith } from '../workspaces.ts'
import { choicesOf } from './choices.ts'
import {
  five,
  market,
  oneOutlier,
  type Planted,
  planted,
  read as readGrowth,
  revenueOf,
  scoresOf,
} from './planted-market.ts'
import { expectHeadlines } from './room.ts'

const en = wordsFor('en')
const vi = wordsFor('vi')

async function read(contents: Contents, settings = {}) {
  const workspace = await workspaceWith(contents)
  const findings = robustness.read(workspace.read, settings)
  workspace.close()
  return findings
}

const stripOf = (slide: ReturnType<typeof robustness.compose>) => slide.charts[0] as StripSpec
const marksOf = (strip: StripSpec) => strip.groups.flatMap((group) => group.rows.flatMap((row) => row.marks))

/** Leaders that grow faster by six points; the two largest of them, which make most of their revenue, shrink. */
const giants: Planted[] = planted(6).map((company, i) =>
  i === 2 || i === 4 ? { ...company, first: 100_000, growth: -3 } : company,
)

describe('the strip', () => {
  test('has a mark for each rule, weight, window and score, and the one shown among them with the interval of the gap', async () => {
    const scores = [...scoresOf(planted(8)), ...scoresOf(planted(8)).slice(0, 5)].map((row, i) => ({
      ...row,
      // Other scores in the first period of each window, so that base and average differ.
      value: row.value + (row.period === '2019' || row.period === '2021' ? (i % 3) / 10 : 0),
    }))
    const findings = await read({ scores, financials: revenueOf(planted(8)) })
    // 24 companies: quarters of 6, thirds of 8, halves of 12, beyond one SD, and the best five; × 2 weights × 3 windows × 2 scores.
    expect(findings.combinations).toHaveLength(5 * 2 * 3 * 2)
    const shown = findings.combinations.filter((one) => one.shown)
    expect(shown).toHaveLength(1)
    const { value, low, high } = findings.gap
    expect(shown[0]).toMatchObject({ gap: value, low, high, weight: 'equal', scorePeriod: 'average', k: 6 })
    expect(shown[0]!.rule.id).toBe('quartile')
    const strip = stripOf(robustness.compose(findings, en))
    expect(strip.groups).toHaveLength(5)
    expect(marksOf(strip)).toHaveLength(60)
    expect(marksOf(strip).filter(({ label }) => label !== null)).toHaveLength(1)
  })

  test('every combination of a planted gap holds it', async () => {
    const findings = await read(market(planted(8)))
    expect(findings.robustness).toEqual({ kept: 30, of: 30 })
    for (const one of findings.combinations.filter(({ rule }) => rule.id === 'quartile')) {
      expect(Math.abs(one.gap - 8), JSON.stringify(one)).toBeLessThan(2)
      expect(one.low).toBeLessThan(one.gap)
      expect(one.high).toBeGreaterThan(one.gap)
    }
    expect(findings.influence!.effect).toBe('none')
  })

  test('the best five are left out where they are a quarter of the companies, unless they are asked for', async () => {
    const twenty = market(planted(8).slice(0, 20))
    const rulesOf = (found: Awaited<ReturnType<typeof read>>) => new Set(found.combinations.map(({ rule }) => rule.id))
    expect([...rulesOf(await read(twenty))]).toEqual(['quartile', 'tercile', 'median', 'sd'])
    expect([...rulesOf(await read(twenty, { rule: 'top:5' }))]).toContain('top')
  })

  test('a window of two years has no halves of a year each', async () => {
    const findings = await read(market(five), { from: '2022', to: '2023' })
    expect(new Set(findings.combinations.map(({ from, to }) => `${from.start} ${to.start}`)).size).toBe(1)
  })

  test('settings that are changed change what is shown, not the combinations', async () => {
    const workspace = await workspaceWith(market(planted(8)))
    const gaps = (settings = {}) => robustness.read(workspace.read, settings).combinations.map(({ gap }) => gap)
    expect(gaps({ rule: 'median', weight: 'revenue' })).toEqual(gaps())
    workspace.close()
  })
})

describe('one company', () => {
  test('that makes the whole gap turns the strip amber, with a sign, and is named', async () => {
    const findings = await read(market(oneOutlier))
    // Leaders without Comet: 4, 4.2, 4.4, 4.8 and 5 → 4.48; laggards 5, 5.2, 5.4, 5.6, 5.8 and 6 → 5.5.
    expect(findings.influence).toEqual({ company: 'Comet', value: expect.closeTo(4.48 - 5.5, 9), effect: 'flips' })
    for (const words of [en, vi]) {
      const slide = robustness.compose(findings, words)
      expect(slide.headline).toContain('Comet')
      const [shown] = marksOf(stripOf(slide)).filter(({ label }) => label !== null)
      expect(shown).toMatchObject({ tone: 'caution', label: expect.stringMatching(/^▲ /) })
      expect(JSON.stringify(slide.charts[1])).toMatch(/"▲ [^"]*Comet"/)
    }
  })

  test('without which the gap is no longer certain is named too', async () => {
    // All 924 splits counted one by one: p = 0.041; without the first, of 462, p = 0.078 and the gap 0.97 instead of 1.27.
    const best = [7.8, 7.0, 6.4, 5.8, 5.6, 5.2]
    const worst = [6.2, 5.6, 5.2, 5.0, 4.4, 3.8]
    const companies = planted(0).map((company, i) => ({
      ...company,
      growth: i < 6 ? best[i]! : i >= 18 ? worst[i - 18]! : 5,
    }))
    const findings = await read(market(companies))
    expect(findings.gap.p).toBeLessThan(0.05)
    expect(findings.influence).toEqual({ company: 'C00', value: expect.closeTo(6 - 30.2 / 6, 6), effect: 'unclear' })
    expect(robustness.compose(findings, en).headline).toBe(
      'The gap of +1.3 points a year is certain only with C00: without it, +1.0',
    )
    expect(growth.compose(await readGrowth(market(companies)), en).headline).toMatch(
      /, but without C00 it may be chance$/,
    )
  })

  test('that only moves the gap most is named without alarm', async () => {
    const findings = await read(market(planted(8)))
    const slide = robustness.compose(findings, en)
    expect(slide.headline).toBe('However one asks, CX leaders grew faster than laggards: in all 30 combinations')
    expect(JSON.stringify(slide.charts)).toContain(`${findings.influence!.company} matters most`)
    expect(JSON.stringify(slide.charts)).not.toContain('caution')
  })
})

test('weights that disagree are named, on the slide and in the figures', async () => {
  const findings = await read(market(giants))
  expect(findings.gap.value).toBeGreaterThan(0)
  expect(findings.otherWeight).toMatchObject({ weight: 'revenue' })
  expect(findings.otherWeight!.gap).toBeLessThan(0)
  expect(robustness.compose(findings, en).headline).toMatch(/only while every company counts the same/)
  const byRevenue = await read(market(giants), { weight: 'revenue' })
  expect(byRevenue.otherWeight).toEqual({ weight: 'equal', gap: findings.gap.value })
})

test('several currencies leave no other weight, and the tile says why', async () => {
  const findings = await read(market(five.map((company, i) => ({ ...company, currency: i % 2 ? 'USD' : 'VND' }))))
  expect(findings.otherWeight).toBeNull()
  expect(JSON.stringify(robustness.compose(findings, en).charts)).toContain('revenues in USD and VND cannot be summed')
})

const cases: [string, Contents, object, RegExp, RegExp][] = [
  [
    'all combinations',
    market(planted(-8)),
    {},
    /^However one asks, CX leaders grew slower/,
    /cũng tăng chậm hơn nhóm cuối/,
  ],
  [
    'some combinations',
    market(planted(8).map((one, i) => (i > 11 && i < 18 ? { ...one, growth: 25 } : one))),
    {},
    /^CX leaders grew faster than laggards in \d+ of 30 combinations$/,
    /ở \d+ trong 30 cách tính$/,
  ],
  [
    'a group of one',
    market(five),
    {},
    /in all 24 combinations, but groups of one prove nothing$/,
    /nhưng mỗi nhóm chỉ có một công ty$/,
  ],
  [
    'no gap',
    market(planted(0).map((one) => ({ ...one, growth: 4 }))),
    {},
    /^There is hardly a gap to test: 0\.0 points/,
    /^Gần như không có chênh lệch/,
  ],
  [
    'equal scores',
    market(five.map((one) => ({ ...one, score: 50 }))),
    {},
    /^By this rule there is no gap to test: all companies/,
    /^Với cách phân nhóm này/,
  ],
  [
    'the weights disagree',
    market(giants),
    { weight: 'revenue' },
    /^CX leaders grew slower only by revenue/,
    /chỉ tăng chậm hơn khi tính theo doanh thu/,
  ],
  [
    'one outlier',
    market(oneOutlier),
    {},
    /^The gap of \+8\.2 points a year rests on Comet: without it, it is −1\.0$/,
    /dựa vào Comet: nếu bỏ thì còn −1,0$/,
  ],
  ['no revenue', { scores: scoresOf(five) }, {}, /^Without revenue/, /^Chưa có doanh thu/],
  [
    'one period',
    { scores: scoresOf(five), financials: revenueOf(five).filter(({ period }) => period === '2020') },
    {},
    /^Revenue covers only 2020/,
    /^Doanh thu chỉ có 2020/,
  ],
]

test.each(cases)('headline: %s', async (_, contents, settings, english, vietnamese) => {
  expectHeadlines(robustness, await read(contents, settings), { en: english, vi: vietnamese })
})

test('the JSON lists every combination, and the keys of the panel’s contract', async () => {
  const json = JSON.parse(JSON.stringify(robustness.toJson(await read(market(planted(8))), en)))
  expect(json.combinations).toHaveLength(30)
  expect(json.combinations[0]).toEqual({
    rule: 'quartile',
    weight: 'equal',
    from: '2019',
    to: '2023',
    scorePeriod: 'average',
    k: 6,
    gap: json.gap.value,
    low: json.gap.low,
    high: json.gap.high,
    shown: true,
  })
  expect(json).toMatchObject({ leaders: expect.any(Array), rule: { id: 'quartile' }, robustness: { kept: 30, of: 30 } })
})

test('controls are those of the market, with the value in force', async () => {
  const workspace = await workspaceWith(market(five))
  const controls = robustness.controls(workspace.read, {}, robustness.read(workspace.read, {}), en)
  expect(controls.map(({ key }) => key)).toEqual(['metric', 'scorePeriod', 'from', 'to', 'rule', 'weight'])
  for (const control of controls) expect(choicesOf(control)).toContain(control.value)
  workspace.close()
})
