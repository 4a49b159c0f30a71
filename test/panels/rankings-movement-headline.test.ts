import { expect, test } from 'vitest'
import type { MovementFindings, MovementRow, Standing } from '../../src/core/panels/rankings/movement/findings.ts'
import { headlineOf } from '../../src/core/panels/rankings/movement/headline.ts'
import type { Change } from '../../src/core/panels/rankings/rank.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import type { Period } from '../../src/core/workspace/period.ts'

const years = (...all: number[]): Period[] => all.map((year) => ({ start: `${year}-01-01`, grain: 'year' }))

/** A rank with a value, or a base too small for one. */
function at(rank: number | null, value: number): Standing {
  return {
    place: rank ?? 2,
    rank,
    rankLow: null,
    rankHigh: null,
    low: null,
    high: null,
    value,
    se: 2,
    n: rank === null ? 50 : 400,
    flag: null,
  }
}

const clear = (value: number): Change => ({ value, p: 0.001, clear: true })
const unclear = (value: number): Change => ({ value, p: 0.6, clear: false })
const untested = (value: number): Change => ({ value, p: null, clear: false })

function row(
  name: string,
  standings: (Standing | null)[],
  change: Change | null,
  more: Partial<MovementRow> = {},
): MovementRow {
  const [from, to] = [standings[0]?.rank ?? null, standings.at(-1)?.rank ?? null]
  return {
    ...{ name, standings, change, own: false, rival: false, named: true, step: null },
    climbed: from === null || to === null ? null : from - to,
    quarters: { first: null, last: null },
    ...more,
  }
}

function moved(rows: MovementRow[], more: Partial<MovementFindings> = {}): MovementFindings {
  return {
    ...{
      metric: 'nps',
      unit: 'points',
      of: 'company',
      filters: { segment: null, channel: null, journey: null },
      recipe: null,
      within: null,
      domain: [-100, 100],
      rankSets: null,
    },
    own: rows.find((one) => one.own)?.name ?? null,
    periods: years(2023, 2024, 2025),
    shown: [20, 20, 20],
    rows,
    tested: { change: rows.some((one) => one.change && one.change.p !== null), step: false },
    sources: { responses: true, imported: false, files: [] },
    ...more,
  }
}

const own = { own: true }
const crossed = { quarters: { first: 4, last: 1 } }
const plunged = { quarters: { first: 1, last: 4 } }
const other = row('Blue Bay', [at(1, 60), at(1, 60), at(1, 60)], unclear(0))
const mine = (from: number, to: number, change: Change, more: Partial<MovementRow> = {}) =>
  row('Aurora', [at(from, 30), at(from, 30), at(to, 30 + change.value)], change, { ...own, ...more })

const cases: [string, MovementFindings, string, string][] = [
  [
    'no data',
    moved([], { periods: [], shown: [] }),
    'There is no data on NPS whose ranks could move yet',
    'Chưa có dữ liệu NPS để theo dõi thứ hạng',
  ],
  [
    'one period',
    moved([], { periods: years(2025), shown: [20], metric: 'cx_index' }),
    'Movement needs two periods, and the CX index is known for 2025 alone',
    'Cần ít nhất hai kỳ để thấy biến động, mà chỉ số CX mới chỉ có ở kỳ 2025',
  ],
  [
    'every base too small',
    moved([], { shown: [0, 0, 0] }),
    'No company has the 30 answers that a value of NPS needs',
    'Chưa công ty nào có đủ 30 câu trả lời để công bố NPS',
  ],
  [
    'own rise with evidence',
    moved([other, mine(9, 4, clear(12))]),
    'Aurora rose from 9th to 4th of 20 on NPS, 2023–2025; its gain of 12 points is significant',
    'Aurora tăng từ hạng 9 lên hạng 4 trên 20 về NPS, giai đoạn 2023–2025; mức tăng 12 điểm có ý nghĩa thống kê',
  ],
  [
    'own rise without evidence',
    moved([other, mine(5, 4, unclear(1))]),
    'Aurora rose from 5th to 4th of 20 on NPS, 2023–2025, but a change of +1 point is not enough evidence',
    'Aurora tăng từ hạng 5 lên hạng 4 trên 20 về NPS, giai đoạn 2023–2025, nhưng thay đổi +1 điểm chưa đủ bằng chứng',
  ],
  [
    'own fall with evidence, in a field that grew',
    moved([other, mine(4, 9, clear(-12))], { shown: [18, 19, 20] }),
    'Aurora fell from 4th of 18 to 9th of 20 on NPS, 2023–2025; its loss of 12 points is significant',
    'Aurora giảm từ hạng 4 trên 18 xuống hạng 9 trên 20 về NPS, giai đoạn 2023–2025; mức giảm 12 điểm có ý nghĩa thống kê',
  ],
  [
    'own fall although the value rose',
    moved([other, mine(4, 6, clear(8))]),
    'Aurora fell from 4th to 6th of 20 on NPS, 2023–2025, although its gain of 8 points is significant',
    'Aurora giảm từ hạng 4 xuống hạng 6 trên 20 về NPS, giai đoạn 2023–2025, dù mức tăng 8 điểm có ý nghĩa thống kê',
  ],
  [
    'own rise although the value fell',
    moved([other, mine(6, 4, clear(-8))]),
    'Aurora rose from 6th to 4th of 20 on NPS, 2023–2025, although its loss of 8 points is significant',
    'Aurora tăng từ hạng 6 lên hạng 4 trên 20 về NPS, giai đoạn 2023–2025, dù mức giảm 8 điểm có ý nghĩa thống kê',
  ],
  [
    'own rank held while the value rose',
    moved([other, mine(4, 4, clear(8))]),
    'Aurora ranks 4th of 20 on NPS in 2025, as in 2023, although its gain of 8 points is significant',
    'Aurora đứng hạng 4 trên 20 về NPS vào 2025, như vào 2023, dù mức tăng 8 điểm có ý nghĩa thống kê',
  ],
  [
    'own climb from the bottom quarter to the top',
    moved([other, mine(17, 4, clear(31), crossed)]),
    'Aurora climbed from the bottom quarter to the top on NPS, from 17th to 4th of 20, 2023–2025; its gain of 31 points is significant',
    'Aurora vươn từ nhóm cuối lên nhóm đầu về NPS, từ hạng 17 lên hạng 4 trên 20, giai đoạn 2023–2025; mức tăng 31 điểm có ý nghĩa thống kê',
  ],
  [
    'the same ranks without evidence are no such climb',
    moved([other, mine(17, 4, unclear(31), crossed)]),
    'Aurora rose from 17th to 4th of 20 on NPS, 2023–2025, but a change of +31 points is not enough evidence',
    'Aurora tăng từ hạng 17 lên hạng 4 trên 20 về NPS, giai đoạn 2023–2025, nhưng thay đổi +31 điểm chưa đủ bằng chứng',
  ],
  [
    'own fall from the top quarter to the bottom',
    moved([other, mine(4, 17, clear(-31), plunged)]),
    'Aurora fell from the top quarter to the bottom on NPS, from 4th to 17th of 20, 2023–2025; its loss of 31 points is significant',
    'Aurora rơi từ nhóm đầu xuống nhóm cuối về NPS, từ hạng 4 xuống hạng 17 trên 20, giai đoạn 2023–2025; mức giảm 31 điểm có ý nghĩa thống kê',
  ],
  [
    'own rise that cannot be tested',
    moved([other, mine(9, 4, untested(12))], { metric: 'cx_index', unit: 'score', domain: [0, 100] }),
    'Aurora rose from 9th to 4th of 20 on the CX index, 2023–2025; without intervals, chance cannot be told apart',
    'Aurora tăng từ hạng 9 lên hạng 4 trên 20 về chỉ số CX, giai đoạn 2023–2025; không có khoảng tin cậy nên chưa thể loại trừ ngẫu nhiên',
  ],
  [
    'own bases under 100',
    moved([other, row('Aurora', [at(null, 30), at(null, 35), at(null, 42)], clear(12), own)]),
    'Aurora went from 30 to 42 on NPS, 2023–2025; its gain of 12 points is significant',
    'Aurora đi từ 30 đến 42 về NPS, giai đoạn 2023–2025; mức tăng 12 điểm có ý nghĩa thống kê',
  ],
  [
    'own company that came later',
    moved([other, row('Aurora', [null, at(6, 40), at(5, 44)], null, own)]),
    'Aurora has been in the NPS ranking since 2024 and ranks 5th of 20 in 2025',
    'Aurora có mặt trong bảng xếp hạng NPS từ 2024 và đứng hạng 5 trên 20 vào 2025',
  ],
  [
    'own company that left',
    moved([other, row('Aurora', [at(6, 40), at(5, 44), null], null, own)]),
    'Aurora has no place on NPS in 2025; it last ranked 5th of 20, in 2024',
    'Aurora không có thứ hạng về NPS vào 2025; lần cuối là hạng 5 trên 20, vào 2024',
  ],
  [
    'own company without any data',
    moved([other], { own: 'Aurora' }),
    'Aurora has no place on NPS at either end of 2023–2025',
    'Aurora không có thứ hạng về NPS ở cả hai đầu giai đoạn 2023–2025',
  ],
  [
    'no own company: who moved furthest with evidence',
    moved([
      other,
      row('Cedar', [at(9, 30), at(8, 30), at(4, 42)], clear(12)),
      row('Dune', [at(4, 40), at(4, 40), at(12, 35)], unclear(-5)),
    ]),
    'Cedar rose from 9th to 4th of 20 on NPS, 2023–2025; its gain of 12 points is significant',
    'Cedar tăng từ hạng 9 lên hạng 4 trên 20 về NPS, giai đoạn 2023–2025; mức tăng 12 điểm có ý nghĩa thống kê',
  ],
  [
    'no own company: who crossed the field comes before who moved further',
    moved(
      [
        row('Cedar', [at(8, 30), at(8, 30), at(2, 60)], clear(30), crossed),
        row('Dune', [at(2, 40), at(4, 40), at(9, 10)], clear(-30)),
      ],
      { shown: [9, 9, 9] },
    ),
    'Cedar climbed from the bottom quarter to the top on NPS, from 8th to 2nd of 9, 2023–2025; its gain of 30 points is significant',
    'Cedar vươn từ nhóm cuối lên nhóm đầu về NPS, từ hạng 8 lên hạng 2 trên 9, giai đoạn 2023–2025; mức tăng 30 điểm có ý nghĩa thống kê',
  ],
  [
    'no own company and no evidence',
    moved([other, row('Cedar', [at(9, 30), at(8, 30), at(8, 31)], unclear(1))], { of: 'segment' }),
    'None of the 2 segments changed significantly on NPS, 2023–2025',
    'Không phân khúc nào trong 2 phân khúc có thay đổi đủ ý nghĩa thống kê về NPS, giai đoạn 2023–2025',
  ],
  [
    'no own company and no test',
    moved([row('Cedar', [at(9, 30), at(8, 30), at(8, 31)], untested(1))]),
    'Ranks on NPS moved, 2023–2025, but without intervals chance cannot be told apart',
    'Thứ hạng về NPS có thay đổi trong giai đoạn 2023–2025, nhưng không có khoảng tin cậy để loại trừ ngẫu nhiên',
  ],
  [
    'nobody at both ends',
    moved([row('Cedar', [at(1, 30), null, null], null), row('Dune', [null, null, at(1, 30)], null)]),
    'None of the companies has a value of NPS at both ends of 2023–2025',
    'Không công ty nào có NPS ở cả hai đầu giai đoạn 2023–2025',
  ],
  [
    'shares in points of percent',
    moved([other, mine(9, 4, clear(6))], { metric: 'csat', unit: 'percent', domain: [0, 100] }),
    'Aurora rose from 9th to 4th of 20 on CSAT, 2023–2025; its gain of 6 pp is significant',
    'Aurora tăng từ hạng 9 lên hạng 4 trên 20 về CSAT, giai đoạn 2023–2025; mức tăng 6 điểm % có ý nghĩa thống kê',
  ],
]

test.each(cases)('%s', (_, findings, en, vi) => {
  expect(headlineOf(findings, wordsFor('en'))).toBe(en)
  expect(headlineOf(findings, wordsFor('vi'))).toBe(vi)
})
