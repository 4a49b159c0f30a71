import { expect, test } from 'vitest'
import { layoutSlide } from '../../src/core/deck/layout.ts'
import { scatter } from '../../src/core/panels/leaders/scatter/index.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import { type Contents, workspaceWith } from '../workspaces.ts'
import { five, market, type Planted, revenueOf, scoresOf } from './planted-market.ts'
import { expectHeadlines } from './room.ts'

const en = wordsFor('en')
const vi = wordsFor('vi')

const grown = (growth: (i: number) => number, companies: readonly Planted[] = five) =>
  companies.map((company, i) => ({ ...company, growth: growth(i) }))

/** Four companies without a link, and a fifth far away that makes one. */
const carriedBy = (name: string, sign: 1 | -1) =>
  market([
    ...five.slice(0, 4).map((company, i) => ({ ...company, score: 50 + i, growth: [4, 4.1, 3.9, 4][i]! })),
    { name, score: 90, growth: 4 + sign * 20 },
  ])

const cases: [string, Contents, Record<string, string>, RegExp, RegExp][] = [
  ['nothing at all', {}, {}, /scores and revenue are missing$/, /thiếu cả điểm CX và doanh thu$/],
  ['no revenue', { scores: scoresOf(five) }, {}, /^Without revenue/, /^Chưa có doanh thu/],
  ['no scores', { financials: revenueOf(five) }, {}, /^Without CX scores/, /^Chưa có điểm CX/],
  ['one company', market(five.slice(0, 1)), {}, /^Only Aurora has both/, /^Chỉ Aurora có cả/],
  ['three companies', market(five.slice(0, 3)), {}, /^Only 3 companies have both/, /^Chỉ 3 công ty có cả/],
  [
    'equal scores',
    market(five.map((company) => ({ ...company, score: 50 }))),
    {},
    /^All 5 companies have the same CX index: there is no link with growth to see$/,
    /^Cả 5 công ty có cùng chỉ số CX: /,
  ],
  [
    'equal growth',
    market(grown(() => 3)),
    {},
    /^The revenue of all 5 companies grew alike: there is no link with their scores to see$/,
    /^Doanh thu của cả 5 công ty tăng như nhau: /,
  ],
  [
    'a clear link',
    market(five),
    {},
    /^A higher CX index went with faster revenue growth: r = 1\.00 across 5 companies, 2019–2023$/,
    /^Chỉ số CX cao hơn đi cùng doanh thu tăng nhanh hơn: r = 1,00 ở 5 công ty, 2019–2023$/,
  ],
  [
    'a clear link a year later',
    market(five),
    { lag: '1' },
    /^A higher CX index went with faster revenue growth a year later: r = 1\.00 across 5 companies, 2020–2023$/,
    /^Chỉ số CX cao hơn đi cùng doanh thu tăng nhanh hơn một năm sau: r = 1,00 ở 5 công ty, 2020–2023$/,
  ],
  [
    'a clear link the other way, two years later',
    market(grown((i) => i * 2)),
    { lag: '2' },
    /^A higher CX index went with slower revenue growth two years later: r = −1\.00 across 5 companies, 2021–2023$/,
    /^Chỉ số CX cao hơn đi cùng doanh thu tăng chậm hơn hai năm sau: r = −1,00 ở 5 công ty, 2021–2023$/,
  ],
  [
    'no clear link',
    market(grown((i) => [3, 1, 4, 1, 5][i]!)),
    {},
    /^No clear link between CX index and revenue growth: r = −0\.\d\d across 5 companies, 2019–2023$/,
    /^Chưa thấy rõ liên hệ giữa chỉ số CX và tăng trưởng doanh thu: r = −0,\d\d ở 5 công ty, 2019–2023$/,
  ],
  [
    'a link that one company makes',
    carriedBy('Zenith', 1),
    {},
    /^A higher CX index went with faster growth \(r = 1\.00\), but not clearly without Zenith$/,
    /^Chỉ số CX cao hơn đi cùng tăng trưởng nhanh hơn \(r = 1,00\), nhưng không rõ nếu bỏ Zenith$/,
  ],
  [
    'a link the other way that one company of a long name makes',
    carriedBy('Ngân hàng Thương mại Cổ phần Ngoại thương Việt Nam', -1),
    { lag: '2' },
    /^A higher CX index went with slower growth two years later \(r = −1\.00\), but not clearly without one company$/,
    /^Chỉ số CX cao hơn đi cùng tăng trưởng chậm hơn hai năm sau \(r = −1,00\), nhưng không rõ nếu bỏ một công ty$/,
  ],
  [
    'a lag that leaves no growth',
    market(five),
    { lag: '2', from: '2022' },
    /^Growth two years later cannot be told from revenue in 2022–2023: too few periods are left$/,
    /^Doanh thu 2022–2023 chưa đủ kỳ để tính tăng trưởng hai năm sau$/,
  ],
]

test.each(cases)('headline: %s', async (_, contents, settings, english, vietnamese) => {
  const workspace = await workspaceWith(contents)
  const findings = scatter.read(workspace.read, settings)
  workspace.close()
  expectHeadlines(scatter, findings, { en: english, vi: vietnamese })
  for (const words of [en, vi]) {
    const slide = scatter.compose(findings, words)
    if (slide.lacksData) continue
    expect(slide.footnotes).toContain(words.panels.leaders.foot.cause)
    expect(slide.charts[0]).toMatchObject({ kind: 'scatter', note: words.panels.leaders.scatter.note })
  }
})

test('the longest headlines fit two lines, with every metric and lag, and a name as long as one may be', () => {
  for (const words of [en, vi]) {
    const { headline: say } = words.panels.leaders.scatter
    for (const { short } of [words.metrics.cx_index, words.metrics.csat_mean, words.metrics.nps]) {
      for (const lag of [0, 1, 2] as const) {
        for (const headline of [
          say.carriedAgainst(short, lag, words.numbers.number(-0.88, 2), 'Hải Âu Xanh 24'),
          say.carriedTogether(short, lag, words.numbers.number(0.88, 2), say.oneCompany),
          say.unclear(short, lag, words.numbers.number(-0.88, 2), '200', '2015–2024'),
          say.against(short, lag, words.numbers.number(-0.88, 2), '200', '2015–2024'),
        ]) {
          const slide = { headline, subtitle: '', charts: [], footnotes: [], sampleMark: null, pageNumber: null }
          expect(layoutSlide(slide).headline.lines.join(' ')).toBe(headline)
        }
      }
    }
  }
})
