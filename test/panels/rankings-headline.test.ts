import { expect, test } from 'vitest'
import type { RankingFindings, RankingRow } from '../../src/core/panels/rankings/places/findings.ts'
import { headlineOf } from '../../src/core/panels/rankings/places/headline.ts'
import { wordsFor } from '../../src/core/words/index.ts'

/** A row with its interval known and a set of ranks, unless said otherwise. */
function row(name: string, value: number | null, more: Partial<RankingRow> = {}): RankingRow {
  return {
    ...{
      name,
      value,
      own: false,
      rival: false,
      rank: null,
      rankLow: null,
      rankHigh: null,
      n: 400,
      flag: null,
      change: null,
    },
    ...{ low: null, high: null, se: value === null ? null : 3 },
    ...more,
  }
}

function ranking(rows: RankingRow[], more: Partial<RankingFindings> = {}): RankingFindings {
  return {
    ...{ metric: 'nps', unit: 'points', of: 'company', period: null, comparison: null, within: null },
    ...{ filters: { segment: null, channel: null, journey: null }, recipe: null, index: null },
    ...{ mark: 'none', neighbours: null, whatIf: null },
    ...{ own: rows.find((r) => r.own)?.name ?? null, rows, domain: [-100, 100], answerScale: null, mean: null },
    ...{ intervals: ['adjusted-wald'], withoutData: [], unnamedAnswers: 0 },
    rankSets: { kind: 'simultaneous', critical: [3, 3], draws: 10_000, seed: 1 },
    sources: { responses: true, imported: false, files: ['answers.csv'] },
    ...more,
  }
}

const own = { own: true }
const set = (rank: number | null, rankLow: number, rankHigh: number) => ({ rank, rankLow, rankHigh })
const few = { n: 60, flag: 'base-under-100' } as const
const hidden = (n: number) => ({ n, flag: n < 10 ? 'base-under-10' : 'base-under-30' }) as const
const noBase = { n: null, se: null, flag: 'no-base' } as const
const noSpread = { se: null } as const
const others = [row('Blue Bay', 30, set(2, 1, 4)), row('Cedar', 20, set(3, 2, 4)), row('Dune', -12, set(4, 2, 4))]
const index = { metric: 'cx_index', unit: 'score' } as const

const cases: [string, RankingFindings, string, string][] = [
  ['no data', ranking([]), 'There is no data on NPS to rank yet', 'Chưa có dữ liệu NPS để xếp hạng'],
  [
    'no data in the period',
    ranking([], { ...index, period: { start: '2031-01-01', grain: 'year' } }),
    'There is no data on the CX index for 2031',
    'Không có dữ liệu chỉ số CX trong kỳ 2031',
  ],
  [
    'every base too small',
    ranking([row('Aurora', null, hidden(12)), row('Cedar', null, hidden(5))]),
    'No company has the 30 answers that a value of NPS needs',
    'Chưa công ty nào có đủ 30 câu trả lời để công bố NPS',
  ],
  [
    'one company',
    ranking([row('Aurora', 34, { ...own, rank: 1 })]),
    'Aurora stands at 34 on NPS; no other company can be ranked beside it',
    'Aurora đạt 34 về NPS; không có công ty nào khác để xếp hạng cùng',
  ],
  [
    'own company without data',
    ranking(others, { own: 'Aurora' }),
    'Aurora has no data on NPS to be ranked among these 3 companies',
    'Aurora không có dữ liệu NPS để xếp hạng cùng 3 công ty này',
  ],
  [
    'own base too small',
    ranking([...others, row('Aurora', null, { ...own, ...hidden(12) })]),
    'Aurora has only 12 answers on NPS, too few for a place among 3 companies',
    'Aurora chỉ có 12 câu trả lời về NPS, quá ít để xếp hạng cùng 3 công ty',
  ],
  [
    'a single own answer and nobody else',
    ranking([row('Aurora', null, { ...own, ...hidden(1) })]),
    'Aurora has only 1 answer on NPS, too few for a value',
    'Aurora chỉ có 1 câu trả lời về NPS, quá ít để công bố kết quả',
  ],
  [
    'own place within a range',
    ranking([...others.slice(0, 2), row('Aurora', 10, { ...own, ...set(3, 2, 3) }), others[2]!]),
    'Aurora ranks 3rd of 4 on NPS with 10, but only places 2–3 are certain',
    'Aurora xếp thứ 3 trong 4 công ty về NPS với 10, nhưng chỉ chắc chắn nằm trong khoảng hạng 2–3',
  ],
  [
    'own place certain',
    ranking([...others, row('Aurora', -40, { ...own, ...set(4, 4, 4) })]),
    'Aurora ranks 4th of 4 on NPS with −40, and that place is certain',
    'Aurora xếp thứ 4 trong 4 công ty về NPS với −40, và vị trí này là chắc chắn',
  ],
  [
    'own place first and certain',
    ranking([row('Aurora', 70, { ...own, ...set(1, 1, 1) }), ...others]),
    'Aurora ranks 1st of 4 on NPS with 70, and that place is certain',
    'Aurora xếp thứ 1 trong 4 công ty về NPS với 70, và vị trí này là chắc chắn',
  ],
  [
    'own place open altogether',
    ranking([row('Aurora', 31, { ...own, ...set(1, 1, 4) }), ...others]),
    'Aurora ranks 1st of 4 on NPS with 31, but none of the 4 places can be ruled out',
    'Aurora xếp thứ 1 trong 4 công ty về NPS với 31, nhưng chưa thể loại trừ hạng nào trong 4 hạng',
  ],
  [
    'own tie',
    ranking([others[0]!, others[1]!, row('Aurora', 20, { ...own, ...set(2, 1, 3) }), others[2]!]),
    'Aurora shares 2nd place of 4 on NPS with 20, but only places 1–3 are certain',
    'Aurora đồng hạng 2 trong 4 công ty về NPS với 20, nhưng chỉ chắc chắn nằm trong khoảng hạng 1–3',
  ],
  [
    'own base under 100 with a range',
    ranking([...others, row('Aurora', -20, { ...own, ...few, ...set(null, 2, 4) })]),
    'Aurora stands at −20 on NPS, but on 60 answers only places 2–4 of 4 are certain',
    'Aurora đạt −20 về NPS, nhưng với 60 câu trả lời chỉ chắc chắn trong khoảng hạng 2–4 trên 4',
  ],
  [
    'own base under 100 and every place open',
    ranking([...others, row('Aurora', -20, { ...own, ...few, ...set(null, 1, 4) })]),
    'Aurora stands at −20 on NPS, but on 60 answers none of the 4 places can be ruled out',
    'Aurora đạt −20 về NPS, nhưng với 60 câu trả lời chưa thể loại trừ hạng nào trong 4 hạng',
  ],
  [
    'own base under 100 and yet certain',
    ranking([...others, row('Aurora', -90, { ...own, ...few, ...set(null, 4, 4) })]),
    'Aurora stands at −90 on NPS; even on 60 answers place 4 of 4 is certain',
    'Aurora đạt −90 về NPS; dù chỉ có 60 câu trả lời, hạng 4 trong 4 là chắc chắn',
  ],
  [
    'own base under 100 without an interval',
    ranking([...others, row('Aurora', -20, { ...own, ...few, ...noSpread })]),
    'Aurora stands at −20 on NPS, but 60 answers are too few for a rank among 4',
    'Aurora đạt −20 về NPS, nhưng 60 câu trả lời là quá ít để xếp hạng trong 4',
  ],
  [
    'own imported value without a base',
    ranking([row('Aurora', 81, { ...own, ...noBase, rank: 1 }), row('Cedar', 64, { ...noBase, rank: 2 })], index),
    'Aurora ranks 1st of 2 on the CX index with 81; the file has no base, so certainty is unknown',
    'Aurora xếp thứ 1 trong 2 công ty về chỉ số CX với 81; tệp không có cỡ mẫu nên chưa rõ độ chắc chắn',
  ],
  [
    'own imported value without a standard deviation',
    ranking([row('Aurora', 81, { ...own, ...noSpread, rank: 1 }), row('Cedar', 64, { rank: 2 })]),
    'Aurora ranks 1st of 2 on NPS with 81; the file has no standard deviation, so certainty is unknown',
    'Aurora xếp thứ 1 trong 2 công ty về NPS với 81; tệp không có độ lệch chuẩn nên chưa rõ độ chắc chắn',
  ],
  [
    'own base known, the others’ not',
    ranking([row('Cedar', 90, { ...noBase, rank: 1 }), row('Aurora', 81, { ...own, rank: 2 })], { rankSets: null }),
    'Aurora ranks 2nd of 2 on NPS with 81; the others have no base, so certainty is unknown',
    'Aurora xếp thứ 2 trong 2 công ty về NPS với 81; các bên khác không có cỡ mẫu nên chưa rõ độ chắc chắn',
  ],
  [
    'leader clearly ahead',
    ranking([row('Blue Bay', 97, set(1, 1, 1)), ...others.slice(1)], { metric: 'csat', unit: 'percent' }),
    'Blue Bay leads the 3 companies on CSAT with 97%, clearly ahead of the rest',
    'Blue Bay dẫn đầu 3 công ty về CSAT với 97%, hơn hẳn các bên còn lại',
  ],
  [
    'leader within a range',
    ranking([row('Blue Bay', 52, set(1, 1, 2)), ...others.slice(1)]),
    'Blue Bay leads the 3 companies on NPS with 52, but only places 1–2 are certain',
    'Blue Bay dẫn đầu 3 công ty về NPS với 52, nhưng chỉ chắc chắn nằm trong khoảng hạng 1–2',
  ],
  [
    'leading segment that may hold any place',
    ranking([row('Retail', 52, set(1, 1, 2)), row('Business', 50, set(2, 1, 2))], { of: 'segment' }),
    'Retail leads the 2 segments on NPS with 52, but none of the 2 places can be ruled out',
    'Retail dẫn đầu 2 phân khúc về NPS với 52, nhưng chưa thể loại trừ hạng nào trong 2 hạng',
  ],
  [
    'leader with a base under 100',
    ranking([row('Blue Bay', 52, { ...few, ...set(null, 1, 2) }), ...others.slice(1)]),
    'Blue Bay stands highest of 3 companies on NPS with 52, but on 60 answers only places 1–2 of 3 are certain',
    'Blue Bay cao nhất trong 3 công ty về NPS với 52, nhưng với 60 câu trả lời chỉ chắc chắn trong khoảng hạng 1–2 trên 3',
  ],
  [
    'leader without a base',
    ranking([row('Southwest', 81, { ...noBase, rank: 1 }), row('Delta', 56, { ...noBase, rank: 2 })], index),
    'Southwest leads the 2 companies on the CX index with 81; the file has no base, so certainty is unknown',
    'Southwest dẫn đầu 2 công ty về chỉ số CX với 81; tệp không có cỡ mẫu nên chưa rõ độ chắc chắn',
  ],
  [
    'two share the lead, ahead of the rest',
    ranking([row('Blue Bay', 52, set(1, 1, 2)), row('Cedar', 52, set(1, 1, 2)), others[2]!]),
    'Blue Bay and Cedar share the lead of 3 companies on NPS with 52, clearly ahead of the rest',
    'Blue Bay và Cedar cùng dẫn đầu 3 công ty về NPS với 52, hơn hẳn các bên còn lại',
  ],
  [
    'three share the lead within a range',
    ranking([...['A', 'B', 'C'].map((name) => row(name, 52, set(1, 1, 4))), others[1]!, others[2]!]),
    '3 of 5 companies share the lead on NPS with 52, but only places 1–4 are certain',
    '3 trong 5 công ty cùng dẫn đầu về NPS với 52, nhưng chỉ chắc chắn nằm trong khoảng hạng 1–4',
  ],
]

test.each(cases)('%s', (_, findings, en, vi) => {
  expect(headlineOf(findings, wordsFor('en'))).toBe(en)
  expect(headlineOf(findings, wordsFor('vi'))).toBe(vi)
})

test('a headline fits two lines: at most 125 characters with names of ordinary length', () => {
  for (const [, findings] of cases) {
    for (const lang of ['en', 'vi'] as const)
      expect(headlineOf(findings, wordsFor(lang)).length).toBeLessThanOrEqual(125)
  }
})
