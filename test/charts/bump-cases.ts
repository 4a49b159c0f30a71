import type { BumpLine, BumpSpec } from '../../src/core/charts/bump/spec.ts'
import { seededRandom } from '../../src/core/stats/random.ts'

/** Bump charts that stretch the layout: few and many lines, ties, gaps, hollow dots, who enters and who leaves. */

const words = { name: 'Company', place: 'Place', change: '2020–2025', evidence: 'Evidence' }
const vietnamese = { name: 'Doanh nghiệp', place: 'Hạng', change: '2020–2025', evidence: 'Bằng chứng' }

function line(name: string, places: (number | null)[], more: Partial<BumpLine> = {}): BumpLine {
  return {
    ...{ name, places, tone: 'context', named: false, change: '', evidence: '', evidenceTone: 'context' },
    ...{ instead: places.map(() => null), sets: places.map(() => null) },
    ...more,
  }
}

export const threeBump: BumpSpec = {
  kind: 'bump',
  title: 'Places on NPS',
  periods: ['2023', '2024', '2025'],
  lowest: 3,
  lines: [
    line('Aurora', [3, 2, 2], {
      ...{ tone: 'own', named: true, change: '+9', evidence: 'not enough evidence' },
      sets: [
        { low: 2, high: 3 },
        { low: 1, high: 3 },
        { low: 1, high: 3 },
      ],
    }),
    line('Blue Bay', [1, 1, 1], { named: true, change: '+2', evidence: 'not enough evidence' }),
    line('Cedar', [2, 3, 3], {
      ...{ tone: 'bad', named: true, change: '−14', evidence: 'significant', evidenceTone: 'bad' },
      instead: [null, '2–3*', null],
    }),
  ],
  bands: [],
  words,
}

const names = [
  'Ngân hàng Thương mại Cổ phần Ngoại thương Việt Nam',
  'Ngân hàng Thương mại Cổ phần Công Thương Việt Nam',
  ...['Điện máy Phương Đông', 'Siêu thị Ước Mơ', 'Viễn thông Hải Đăng', 'Bảo hiểm Trường Thịnh'],
  ...['Hàng không Cánh Diều', 'Nhà thuốc Bình Minh', 'Ví điện tử Chớp Mắt', 'Giao nhận Xuyên Việt'],
]

const periods = ['2020', '2021', '2022', '2023', '2024', '2025']

/** A field of `count`, its places from scores that drift: the first is our own, the next eight are named; the last enters late, the one before leaves. */
export function manyBump(count: number): BumpSpec {
  const random = seededRandom(count)
  const levels = Array.from({ length: count }, () => 3 * random.normal())
  const scores = periods.map(() =>
    levels.map((level, i) => {
      levels[i] = level + 0.9 * random.normal()
      return levels[i]!
    }),
  )
  const places = scores.map((row) => row.map((score) => 1 + row.filter((other) => other > score).length))
  const lines = levels.map((_, i): BumpLine => {
    const own = i === 0
    const name = i < names.length ? names[i]! : `${names[2 + (i % 8)]} ${i + 1}`
    const at = places.map((row, t) => {
      if (i === count - 1 && t < 2) return null
      if (i === count - 2 && t > 3) return null
      if (i === 3 && t === 2) return null
      return row[i]!
    })
    const up = at[0] !== null && at[5] !== null && at[5]! < at[0]!
    const clear = i % 3 === 1
    return line(name, at, {
      tone: own ? 'own' : i === 2 ? 'rival' : i < 9 && clear ? (up ? 'good' : 'bad') : 'context',
      named: i < 9 || i === count - 2,
      change: i === count - 2 ? '' : `${up ? '+' : '−'}${(i * 7) % 19}`,
      evidence: i === count - 2 ? 'không còn từ 2024' : clear ? 'có ý nghĩa thống kê' : 'chưa đủ bằng chứng',
      evidenceTone: clear ? (up ? 'good' : 'bad') : 'context',
      instead: at.map((place, t) => (i % 5 === 2 && t === 4 && place !== null ? `${place}–${place + 2}*` : null)),
      sets: own
        ? at.map((place) => (place === null ? null : { low: Math.max(1, place - 3), high: Math.min(count, place + 4) }))
        : at.map(() => null),
    })
  })
  const quarter = Math.floor(count / 4)
  const edges = [0, quarter, 2 * quarter, count - quarter, count]
  return {
    kind: 'bump',
    title: 'Thứ hạng NPS qua các kỳ',
    periods,
    lowest: count,
    lines,
    bands: ['Nhóm đầu', 'Nhóm hai', 'Nhóm ba', 'Nhóm cuối'].map((name, i) => ({
      name,
      from: periods.map(() => edges[i]! + 1),
      to: periods.map(() => edges[i + 1]!),
    })),
    words: vietnamese,
  }
}
