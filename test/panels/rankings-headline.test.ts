import { expect, test } from 'vitest'
import { layoutSlide } from '../../src/core/deck/layout.ts'
import type { MetricId } from '../../src/core/metrics/metric.ts'
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
    ...{ filters: noFilters, recipe: null, index: null },
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

const noFilters = { segment: null, channel: null, journey: null }

/** Who has no CX index, and what they lack. */
const incomplete = (...lacking: [string, ...MetricId[]][]): RankingFindings['index'] => ({
  ...{ computed: [], partsOfFiles: [], imported: [] },
  incomplete: lacking.map(([name, ...lacks]) => ({ name, lacks })),
})

/** Neighbours marked: whether each row is really different from the next; null where that cannot be tested. */
function steps(rows: RankingRow[], clear: readonly (boolean | null)[], more: Partial<RankingFindings> = {}) {
  const neighbours = clear.map((one, i) => ({
    ...{ above: rows[i]!.name, below: rows[i + 1]!.name, difference: rows[i]!.value! - rows[i + 1]!.value! },
    ...{ p: one === null ? null : one ? 0.01 : 0.4, clear: one === true },
  }))
  return ranking(rows, { mark: 'neighbours', neighbours, ...more })
}

/** Aurora, third of four with 20, tried at another value. */
function tried(
  added: number,
  value: number,
  place: Pick<RankingRow, 'rank' | 'rankLow' | 'rankHigh'>,
  more: Partial<RankingFindings> = {},
) {
  const aurora = row('Aurora', 20, { ...own, ...set(place.rank === null ? null : 3, 1, 4) })
  return ranking([row('A', 40, set(1, 1, 2)), row('B', 22, set(2, 1, 3)), aurora, row('D', 19, set(4, 2, 4))], {
    whatIf: { added, value, ...place },
    ...more,
  })
}

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
    'Aurora đạt −20 về NPS, nhưng 60 câu trả lời chỉ đủ chắc chắn cho hạng 2–4 trên 4',
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
    'Blue Bay cao nhất trong 3 công ty về NPS với 52, nhưng 60 câu trả lời chỉ đủ chắc chắn cho hạng 1–2 trên 3',
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
  [
    'own place within a segment and a channel',
    ranking([row('Aurora', 31, { ...own, ...set(1, 1, 1) }), ...others], {
      filters: { ...noFilters, segment: 'Retail', channel: 'App' },
    }),
    'Aurora ranks 1st of 4 on NPS in Retail via App with 31, and that place is certain',
    'Aurora xếp thứ 1 trong 4 công ty về NPS ở phân khúc Retail qua kênh App với 31, và vị trí này là chắc chắn',
  ],
  [
    'a journey, and a headline without room for it',
    ranking([row('Blue Bay', 31, set(1, 1, 3)), ...others], {
      filters: { segment: 'Khách hàng doanh nghiệp', channel: 'Tổng đài chăm sóc', journey: 'Khiếu nại và bồi thường' },
    }),
    'Blue Bay leads the 4 companies on NPS with 31, but only places 1–3 are certain',
    'Blue Bay dẫn đầu 4 công ty về NPS với 31, nhưng chỉ chắc chắn nằm trong khoảng hạng 1–3',
  ],
  [
    'an index within a segment',
    ranking([row('Blue Bay', 31, set(1, 1, 1)), ...others], { ...index, filters: { ...noFilters, segment: 'Retail' } }),
    'Blue Bay leads the 4 companies on the CX index in Retail with 31, clearly ahead of the rest',
    'Blue Bay dẫn đầu 4 công ty về chỉ số CX ở phân khúc Retail với 31, hơn hẳn các bên còn lại',
  ],
  [
    'nobody with every part of the index',
    ranking([], { ...index, index: incomplete(['Aurora', 'ces']) }),
    'No company has all the parts that the CX index is made of',
    'Chưa công ty nào có đủ các phần của chỉ số CX',
  ],
  [
    'own company without a part of the index',
    ranking(others, { ...index, own: 'Aurora', index: incomplete(['Dune', 'nps'], ['Aurora', 'csat', 'ces']) }),
    'Aurora has no CX index to rank among these 3 companies: there is no data on its CSAT and CES',
    'Aurora chưa có chỉ số CX để xếp hạng cùng 3 công ty này vì thiếu dữ liệu CSAT và CES',
  ],
  [
    'only one could be first',
    ranking([row('Blue Bay', 52, set(1, 1, 1)), ...others.slice(1)], { mark: 'first' }),
    'Of 3 companies only Blue Bay can be first on NPS',
    'Trong 3 công ty, chỉ Blue Bay có khả năng đứng đầu về NPS',
  ],
  [
    'any could be first',
    ranking(
      ['A', 'B', 'C'].map((name, i) => row(name, 30 - i, set(i + 1, 1, 3))),
      { mark: 'first' },
    ),
    'Any of the 3 companies could be first on NPS',
    'Bất kỳ công ty nào trong số 3 cũng có thể đứng đầu về NPS',
  ],
  [
    'some could be first, our own company too',
    ranking([row('Blue Bay', 52, set(1, 1, 2)), row('Aurora', 50, { ...own, ...set(2, 1, 2) }), others[2]!], {
      mark: 'first',
    }),
    '2 of 3 companies could be first on NPS, Aurora among them',
    '2 trong 3 công ty có thể đứng đầu về NPS, trong đó có Aurora',
  ],
  [
    'some could be first, our own company not',
    ranking([row('A', 52, set(1, 1, 2)), row('B', 50, set(2, 1, 2)), row('Aurora', 9, { ...own, ...set(3, 3, 3) })], {
      mark: 'first',
    }),
    '2 of 3 companies could be first on NPS, but not Aurora',
    '2 trong 3 công ty có thể đứng đầu về NPS, nhưng không có Aurora',
  ],
  [
    'two could be first, without an own company',
    ranking([row('Blue Bay', 52, set(1, 1, 2)), row('Cedar', 50, set(2, 1, 2)), others[2]!], { mark: 'first' }),
    'Blue Bay and Cedar could each be first of 3 companies on NPS',
    'Blue Bay và Cedar đều có thể đứng đầu trong 3 công ty về NPS',
  ],
  [
    'four could be first, without an own company',
    ranking(
      [...'ABCDE'].map((name, i) => row(name, 50 - i, set(i + 1, i < 4 ? 1 : 5, 5))),
      { mark: 'first' },
    ),
    '4 of 5 companies could be first on NPS',
    '4 trong 5 công ty có thể đứng đầu về NPS',
  ],
  [
    'who could be first without intervals',
    ranking([row('A', 81, { ...noBase, rank: 1 }), row('B', 64, { ...noBase, rank: 2 })], { ...index, mark: 'first' }),
    'Who could be first on the CX index cannot be told: the values come without intervals',
    'Chưa thể biết ai có thể đứng đầu về chỉ số CX vì các giá trị không có khoảng tin cậy',
  ],
  ...(
    [
      [
        'own company apart from both neighbours',
        [true, true],
        'On NPS Aurora is really behind Blue Bay and really ahead of Cedar',
        'Về NPS, Aurora thật sự kém Blue Bay và thật sự hơn Cedar',
      ],
      [
        'own company apart from the one above',
        [true, false],
        'On NPS Aurora is really behind Blue Bay, but cannot be told apart from Cedar',
        'Về NPS, Aurora thật sự kém Blue Bay nhưng chưa khác biệt rõ với Cedar',
      ],
      [
        'own company apart from the one below',
        [false, true],
        'On NPS Aurora is really ahead of Cedar, but cannot be told apart from Blue Bay',
        'Về NPS, Aurora thật sự hơn Cedar nhưng chưa khác biệt rõ với Blue Bay',
      ],
      [
        'own company apart from neither neighbour',
        [false, false],
        'On NPS Aurora cannot be told apart from Blue Bay above it, nor from Cedar below it',
        'Về NPS, Aurora chưa khác biệt rõ với Blue Bay ở trên lẫn Cedar ở dưới',
      ],
      [
        'neighbours that cannot all be tested, none of the others different',
        [null, false],
        'No step between neighbouring companies on NPS is known to be real; not all could be tested',
        'Chưa rõ cặp công ty liền kề nào thật sự khác nhau về NPS; có cặp không kiểm định được',
      ],
      [
        'own company with a neighbour that cannot be tested',
        [null, true],
        '1 of the 2 steps between neighbouring companies on NPS is real; not all could be tested',
        '1 trong 2 cặp công ty liền kề thật sự khác nhau về NPS; có cặp không kiểm định được',
      ],
    ] as const
  ).map(([name, clear, en, vi]): (typeof cases)[number] => [
    name,
    steps([others[0]!, row('Aurora', 25, { ...own, ...set(2, 1, 3) }), others[1]!], clear),
    en,
    vi,
  ]),
  ...(
    [
      [
        true,
        'Aurora is first on NPS and really ahead of Blue Bay, the next one',
        'Aurora đứng đầu về NPS và thật sự hơn Blue Bay liền sau',
      ],
      [
        false,
        'Aurora is first on NPS, but cannot be told apart from Blue Bay, the next one',
        'Aurora đứng đầu về NPS nhưng chưa khác biệt rõ với Blue Bay liền sau',
      ],
    ] as const
  ).map(([clear, en, vi]): (typeof cases)[number] => [
    `own company first, ${clear ? '' : 'not '}apart from the next`,
    steps([row('Aurora', 40, { ...own, ...set(1, 1, 2) }), others[0]!], [clear]),
    en,
    vi,
  ]),
  ...(
    [
      [
        true,
        'Aurora is last on NPS and really behind Dune, the one before it',
        'Aurora đứng cuối về NPS và thật sự kém Dune liền trước',
      ],
      [
        false,
        'Aurora is last on NPS, but cannot be told apart from Dune, the one before it',
        'Aurora đứng cuối về NPS nhưng chưa khác biệt rõ với Dune liền trước',
      ],
    ] as const
  ).map(([clear, en, vi]): (typeof cases)[number] => [
    `own company last, ${clear ? '' : 'not '}apart from the one before`,
    steps([others[2]!, row('Aurora', -40, { ...own, ...set(2, 1, 2) })], [clear]),
    en,
    vi,
  ]),
  [
    'no neighbours really different',
    steps(others, [false, false]),
    'None of the 3 companies is really different from the next one on NPS',
    'Không công ty nào trong số 3 thật sự khác công ty liền sau về NPS',
  ],
  [
    'all neighbours really different',
    steps(others, [true, true]),
    'Each of the 3 companies is really different from the next one on NPS',
    'Cả 3 công ty đều thật sự khác công ty liền sau về NPS',
  ],
  [
    'some neighbours really different',
    steps([...others, row('Echo', -20), row('Fjord', -30)], [true, false, true, false]),
    'Only 2 of the 4 steps between neighbouring companies on NPS are real',
    'Chỉ 2 trong 4 cặp công ty liền kề thật sự khác nhau về NPS',
  ],
  [
    'neighbours without intervals',
    steps([row('A', 81, { ...noBase, rank: 1 }), row('B', 64, { ...noBase, rank: 2 })], [null], index),
    'Which neighbouring companies differ on the CX index cannot be told: the values come without intervals',
    'Chưa thể biết các công ty liền kề có khác nhau về chỉ số CX hay không vì không có khoảng tin cậy',
  ],
  [
    'five points more, a better place within a range',
    tried(5, 25, set(2, 1, 3)),
    'With 5 points more on NPS Aurora would rank 2nd of 4 instead of 3rd; only places 1–3 would be certain',
    'Nếu thêm 5 điểm về NPS, Aurora sẽ xếp thứ 2 trong 4 công ty thay vì thứ 3; chỉ chắc chắn ở hạng 1–3',
  ],
  [
    'one point more and the same place, which is certain',
    tried(1, 21, set(3, 3, 3)),
    'Even with 1 point more on NPS Aurora would still rank 3rd of 4; place 3 would be certain',
    'Dù thêm 1 điểm về NPS, Aurora vẫn xếp thứ 3 trong 4 công ty; hạng 3 khi đó là chắc chắn',
  ],
  [
    'more points for the first',
    ranking([row('Aurora', 40, { ...own, ...set(1, 1, 2) }), ...others], {
      whatIf: { added: 8, value: 48, ...set(1, 1, 1) },
    }),
    'With 8 points more on NPS Aurora would rank 1st of 4, as now; place 1 would be certain',
    'Nếu thêm 8 điểm về NPS, Aurora vẫn xếp thứ 1 trong 4 công ty như hiện nay; hạng 1 khi đó là chắc chắn',
  ],
  [
    'two and a half percentage points fewer, every place open',
    tried(-2.5, 17.5, set(4, 1, 4), { metric: 'csat', unit: 'percent' }),
    'With 2.5 percentage points fewer on CSAT Aurora would rank 4th of 4 instead of 3rd; any place would be possible',
    'Nếu bớt 2,5 điểm phần trăm về CSAT, Aurora sẽ xếp thứ 4 trong 4 công ty thay vì thứ 3; vẫn có thể ở bất kỳ hạng nào',
  ],
  [
    'more points on a value without an interval',
    tried(5, 25, { rank: 2, rankLow: null, rankHigh: null }, index),
    'With 5 points more on the CX index Aurora would rank 2nd of 4 instead of 3rd; how certain is unknown',
    'Nếu thêm 5 điểm về chỉ số CX, Aurora sẽ xếp thứ 2 trong 4 công ty thay vì thứ 3; chưa rõ độ chắc chắn',
  ],
  [
    'more points on a base under 100',
    tried(5, 25, set(null, 1, 3)),
    'With 5 points more on NPS Aurora would stand at 25; only places 1–3 would be certain',
    'Nếu thêm 5 điểm về NPS, Aurora sẽ đạt 25; chỉ chắc chắn ở hạng 1–3',
  ],
]

test.each(cases)('%s', (_, findings, en, vi) => {
  expect(headlineOf(findings, wordsFor('en'))).toBe(en)
  expect(headlineOf(findings, wordsFor('vi'))).toBe(vi)
})

/** The lines of a headline as the slide sets them. */
const linesOf = (headline: string) =>
  layoutSlide({ headline, subtitle: '', charts: [], footnotes: [], sampleMark: null, pageNumber: null }).headline.lines

const bothLanguages = (findings: RankingFindings) =>
  (['en', 'vi'] as const).map((lang) => headlineOf(findings, wordsFor(lang)))

test('a headline fits two lines', () => {
  for (const [name, findings] of cases) {
    for (const headline of bothLanguages(findings)) expect(linesOf(headline).join(' '), name).toBe(headline)
  }
})

test('a headline keeps to two lines with long names, and leaves filters to the subtitle where they have no room', () => {
  const long = (name: string) => `Ngân hàng Thương mại Cổ phần ${name} Việt Nam`
  for (const [name, findings] of cases) {
    const longer: RankingFindings = {
      ...findings,
      own: findings.own && long(findings.own),
      rows: findings.rows.map((one) => ({ ...one, name: long(one.name) })),
      neighbours:
        findings.neighbours?.map((one) => ({ ...one, above: long(one.above), below: long(one.below) })) ?? null,
      index: findings.index && {
        ...findings.index,
        incomplete: findings.index.incomplete.map((one) => ({ ...one, name: long(one.name) })),
      },
      filters: { ...noFilters, segment: 'Khách hàng doanh nghiệp vừa và nhỏ khu vực phía Nam' },
    }
    for (const headline of bothLanguages(longer)) expect(linesOf(headline).join(' '), name).toBe(headline)
  }
})
