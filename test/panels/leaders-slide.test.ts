import { expect, test } from 'vitest'
import { growth } from '../../src/core/panels/leaders/growth/index.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import type { Contents } from '../workspaces.ts'
import { five, market, planted, read, revenueOf, scoresOf } from './planted-market.ts'
import { expectHeadlines } from './room.ts'

const en = wordsFor('en')
const vi = wordsFor('vi')

test('dots for small groups, lines for groups of five; the own company is the strongest mark', async () => {
  const small = growth.compose(await read(market(five, { companies: [{ name: 'Delta', own: true }] })), en)
  expect(small.charts.map(({ kind }) => kind)).toEqual(['scatter', 'tiles'])
  const [dots] = small.charts
  expect(dots?.kind === 'scatter' && dots.points.map(({ name, tone }) => [name, tone])).toEqual([
    ['Aurora', 'leader'],
    ['Blue', 'context'],
    ['Cedar', 'context'],
    ['Delta', 'own'],
    ['Elm', 'laggard'],
  ])
  const large = growth.compose(await read(market(planted(8), { companies: [{ name: 'C10', own: true }] })), en)
  expect(large.charts.map(({ kind }) => kind)).toEqual(['lines', 'tiles'])
  const [drawn] = large.charts
  expect(drawn?.kind === 'lines' && drawn.series.map(({ tone }) => tone)).toEqual([
    'leader',
    'laggard',
    'context',
    'own',
  ])
})

test('every slide with an answer prints its rule, and says association, not cause', async () => {
  for (const contents of [market(five), market(planted(8))]) {
    const findings = await read(contents)
    const slide = growth.compose(findings, en)
    expect(slide.subtitle).toContain('best and worst quarter')
    expect(slide.footnotes).toContain('Association, not cause')
    expect(growth.compose(findings, vi).footnotes).toContain('Mối liên hệ, không phải nhân quả')
  }
})

const cases: [string, Contents, RegExp, RegExp][] = [
  ['nothing at all', {}, /^CX leaders and laggards cannot be compared yet/, /thiếu cả điểm CX và doanh thu$/],
  ['no revenue', { scores: scoresOf(five) }, /^Without revenue/, /^Chưa có doanh thu/],
  ['no scores', { financials: revenueOf(five) }, /^Without CX scores/, /^Chưa có điểm CX/],
  [
    'one period',
    { scores: scoresOf(five), financials: revenueOf(five).filter(({ period }) => period === '2020') },
    /^Revenue covers only 2020: /,
    /^Doanh thu chỉ có 2020: /,
  ],
  ['one company', market(five.slice(0, 1)), /^Only Aurora has both/, /^Chỉ Aurora có cả/],
  [
    'scores and revenue of different companies',
    { scores: scoresOf(five.slice(0, 2)), financials: revenueOf(five.slice(2)) },
    /^No company has both/,
    /^Chưa công ty nào/,
  ],
  ['two companies', market(five.slice(0, 2)), /^Only 2 companies/, /^Chỉ 2 công ty/],
  [
    'equal scores',
    market(five.map((company) => ({ ...company, score: 50 }))),
    /^All 5 companies have the same CX index/,
    /^Cả 5 công ty/,
  ],
  [
    'a clear link',
    market(five),
    /^A higher CX index went with faster revenue growth: r = 1\.00 across 5 companies, 2019–2023$/,
    /^Chỉ số CX cao hơn đi cùng doanh thu tăng nhanh hơn: r = 1,00 ở 5 công ty, 2019–2023$/,
  ],
  [
    'a clear link the other way',
    market(five.map((company) => ({ ...company, score: -company.score }))),
    /^A higher CX index went with slower revenue growth: r = −1\.00/,
    /chậm hơn: r = −1,00/,
  ],
  [
    'no clear link',
    market(five.map((company, i) => ({ ...company, growth: [3, 1, 4, 1, 5][i]! }))),
    /^No clear link between CX index and revenue growth: r = −0\.\d\d/,
    /^Chưa thấy rõ liên hệ/,
  ],
  [
    'a clear gap',
    market(planted(8)),
    /^CX leaders grew \d\.\d points a year faster than laggards, 2019–2023$/,
    /^Doanh thu nhóm dẫn đầu CX tăng nhanh hơn nhóm cuối \d,\d điểm % mỗi năm, 2019–2023$/,
  ],
  [
    'a clear gap the other way',
    market(planted(-8)),
    /^CX leaders grew \d\.\d points a year slower than laggards, 2019–2023$/,
    /tăng chậm hơn nhóm cuối/,
  ],
  [
    'a gap that may be chance',
    market(planted(0)),
    /(faster|slower) than laggards, 2019–2023, but it may be chance$/,
    /nhưng có thể chỉ là ngẫu nhiên$/,
  ],
  [
    'no gap',
    market(planted(0).map((company) => ({ ...company, growth: 4 }))),
    /^CX leaders and laggards grew alike, 2019–2023: the gap is 0\.0 points a year$/,
    /như nhau, 2019–2023: chênh 0,0/,
  ],
]

test.each(cases)('headline: %s', async (_, contents, english, vietnamese) => {
  expectHeadlines(growth, await read(contents), { en: english, vi: vietnamese })
})

test('what is missing is said with the table to import', async () => {
  const slide = growth.compose(await read({ scores: scoresOf(five) }), en)
  expect(slide.charts).toHaveLength(1)
  expect(JSON.stringify(slide.charts)).toContain('Import “Financials by company and period”')
})
