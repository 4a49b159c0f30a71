import type { LevelsSpec } from '../../src/core/charts/levels/spec.ts'
import type { LinesSpec } from '../../src/core/charts/lines/spec.ts'
import type { RankedBar, RankedBarsSpec } from '../../src/core/charts/ranked-bars/spec.ts'
import type { ScatterSpec } from '../../src/core/charts/scatter/spec.ts'
import type { StripSpec } from '../../src/core/charts/strip/spec.ts'
import type { TilesSpec } from '../../src/core/charts/tiles/spec.ts'
import { seededRandom } from '../../src/core/stats/random.ts'
import { wordsFor } from '../../src/core/words/index.ts'

/** Specs that stretch the charts: few and many rows, both languages, long names, negatives, nulls, small bases. */

const vi = wordsFor('vi').numbers
const en = wordsFor('en').numbers

const englishWords: RankedBarsSpec['words'] = {
  rank: 'Rank',
  name: 'Company',
  value: 'NPS',
  low: 'Low',
  high: 'High',
  ranks: 'Possible ranks',
  n: 'Answers',
  change: 'Against 2023',
  note: 'Note',
  more: '{n} more in the data table',
}
const vietnameseWords: RankedBarsSpec['words'] = {
  rank: 'Hạng',
  name: 'Doanh nghiệp',
  value: 'NPS',
  low: 'Thấp',
  high: 'Cao',
  ranks: 'Hạng có thể',
  n: 'Số trả lời',
  change: 'So với 2023',
  note: 'Ghi chú',
  more: 'còn {n} doanh nghiệp trong bảng số liệu',
}

interface Row {
  name: string
  value: number | null
  half?: number
  n?: number
  change?: number
  tone?: RankedBar['tone']
  note?: string
  /** Marked, divided from the next, tried at another value. */
  marked?: true
  stepBelow?: true
  whatIf?: number
}

function bars(rows: Row[], lang: 'en' | 'vi'): RankedBar[] {
  const numbers = lang === 'vi' ? vi : en
  return rows.map((row): RankedBar => {
    const { value, half, n = null } = row
    const rank = value === null ? null : 1 + rows.findIndex((other) => other.value === value)
    const spread = Math.max(0, Math.round((half ?? 0) / 3))
    const set =
      rank === null || half === undefined
        ? null
        : ([Math.max(1, rank - spread), Math.min(rows.length, rank + spread)] as const)
    return {
      name: row.name,
      rank,
      tied: rank !== null && rows.filter((other) => other.value === value).length > 1,
      ranks: set ? (set[0] === set[1] ? String(set[0]) : `${set[0]}–${set[1]}`) : null,
      rankLow: set?.[0] ?? null,
      rankHigh: set?.[1] ?? null,
      value,
      valueText: value === null ? '**' : `${numbers.number(value)}${n !== null && n < 100 ? '*' : ''}`,
      low: value === null || half === undefined ? null : value - half,
      high: value === null || half === undefined ? null : value + half,
      n,
      nText: n === null ? null : numbers.number(n),
      change:
        row.change === undefined
          ? null
          : { value: row.change, text: numbers.number(Math.abs(row.change), 1), clear: Math.abs(row.change) > 5 },
      tone: row.tone ?? (n !== null && n < 100 ? 'faint' : 'context'),
      marked: row.marked ?? false,
      stepBelow: row.stepBelow ?? false,
      whatIf: row.whatIf ?? null,
      note: row.note ?? null,
    }
  })
}

export const threeBars: RankedBarsSpec = {
  kind: 'ranked-bars',
  title: 'NPS by company',
  domain: [0, 80],
  rows: bars(
    [
      { name: 'Blue Bay', value: 62, half: 4, n: 1204, change: 6.2 },
      { name: 'Aurora', value: 48, half: 5, n: 880, change: -1.4, tone: 'own' },
      { name: 'Cedar', value: 31, half: 11, n: 84, change: -7.5 },
    ],
    'en',
  ),
  reference: { value: 46, label: 'Mean 46' },
  words: englishWords,
}

/** Everything that can be pointed out: a tie, who could be first, real steps, rivals, and a case tried out. */
export const markedBars: RankedBarsSpec = {
  kind: 'ranked-bars',
  title: 'NPS by company',
  domain: [-100, 100],
  rows: bars(
    [
      {
        name: 'Blue Bay',
        value: 52,
        half: 5,
        n: 1204,
        change: 0.02,
        tone: 'leader',
        marked: true,
        note: 'could be first',
      },
      { name: 'Cedar', value: 47, half: 6, n: 880, tone: 'rival', marked: true, stepBelow: true },
      { name: 'Dune', value: 21, half: 4, n: 640 },
      { name: 'Echo', value: 21, half: 4, n: 655 },
      { name: 'Aurora', value: 14, half: 7, n: 412, tone: 'own', whatIf: 26, stepBelow: true },
      { name: 'Fjord', value: -12, half: 14, n: 61, note: 'base 30–99' },
    ],
    'en',
  ),
  reference: { value: 24, label: 'Mean 24' },
  words: englishWords,
}

/** A case that is worse: the outline lies on the bar. */
export const lowerBars: RankedBarsSpec = {
  ...markedBars,
  rows: markedBars.rows.slice(3).map((row) => (row.tone === 'own' ? { ...row, whatIf: 6 } : row)),
}

const banks = [
  'Ngân hàng Thương mại Cổ phần Ngoại thương Việt Nam',
  'Ngân hàng Thương mại Cổ phần Công Thương Việt Nam',
  'Ngân hàng Thương mại Cổ phần Kỹ Thương Việt Nam',
  'Ngân hàng Thương mại Cổ phần Quân đội',
  'Điện máy Phương Đông',
  'Siêu thị Ước Mơ',
  'Viễn thông Hải Đăng',
  'Bảo hiểm Trường Thịnh',
  'Hàng không Cánh Diều',
  'Nhà thuốc Bình Minh',
  'Ví điện tử Chớp Mắt',
  'Giao nhận Xuyên Việt',
  'Chuỗi cà phê Phố Núi',
  'Điện lực Miền Trung',
  'Taxi Mặt Trời',
  'Khách sạn Biển Ngọc',
  'Thời trang Lụa Vàng',
  'Nội thất Gỗ Xanh',
  'Cấp nước Thủ Đô',
  'Truyền hình Sao Việt',
]

export const twentyBars: RankedBarsSpec = {
  kind: 'ranked-bars',
  title: 'NPS theo doanh nghiệp',
  domain: [-40, 80],
  rows: bars(
    banks.map((name, i): Row => {
      if (i === 19) return { name, value: null, n: 22, note: 'n = 22, dưới 30: không công bố' }
      return {
        name,
        value: 64 - i * 5,
        half: 4 + ((i * 7) % 9),
        n: i === 11 || i === 15 ? 64 : 1500 - i * 61,
        change: Number((((i * 37) % 17) - 8.3).toFixed(1)),
        ...(i === 6 ? { tone: 'own' as const } : {}),
      }
    }),
    'vi',
  ),
  reference: { value: 17, label: 'Trung bình 17' },
  words: vietnameseWords,
}

export function manyBars(count: number): RankedBarsSpec {
  const rows = Array.from({ length: count }, (_, i): Row => {
    const name = i < 4 ? banks[i]! : `${banks[((i * 3) % 16) + 4]} ${i + 1}`
    return {
      name,
      value: 71 - i * (84 / count),
      half: 3 + ((i * 5) % 8),
      n: 2400 - i * 17,
      ...(i === 33 ? { tone: 'own' as const } : {}),
    }
  })
  return { ...twentyBars, domain: [-20, 80], rows: bars(rows, 'vi'), reference: null }
}

export const noIntervals: RankedBarsSpec = {
  ...threeBars,
  domain: [0, 100],
  reference: null,
  words: { ...englishWords, value: 'Index' },
  rows: bars(
    [
      { name: 'Blue Bay', value: 84 },
      { name: 'Aurora', value: 81, tone: 'own' },
      { name: 'Cedar', value: 77 },
      { name: 'Delta & Sons <Ltd>', value: 74 },
      { name: 'Eagle', value: 69 },
    ],
    'en',
  ),
}

export const leaderLines: LinesSpec = {
  kind: 'lines',
  title: 'Revenue, 2019 = 100',
  lang: 'en',
  periods: ['2019', '2020', '2021', '2022', '2023', '2024'],
  series: [
    {
      name: 'Leaders',
      tone: 'leader',
      values: [100, 104, 118, 137, 152, 172],
      endLabel: 'Leaders (5) 172',
      band: { low: [100, 101, 110, 124, 136, 149], high: [100, 108, 126, 149, 170, 195] },
      dashed: false,
    },
    {
      name: 'Laggards',
      tone: 'laggard',
      values: [100, 96, 99, 104, 108, 113],
      endLabel: 'Laggards (5) 113',
      band: { low: [100, 92, 93, 96, 98, 101], high: [100, 99, 106, 112, 118, 124] },
      dashed: false,
    },
    {
      name: 'All others',
      tone: 'context',
      values: [100, 99, 106, 113, 117, 121],
      endLabel: 'All others 121',
      band: null,
      dashed: false,
    },
    {
      name: 'Aurora',
      tone: 'own',
      values: [100, 101, null, 119, 124, 128],
      endLabel: 'Aurora 128',
      band: null,
      dashed: false,
    },
  ],
  baseline: { value: 100, label: '2019 = 100' },
  words: { period: 'Year' },
}

export const manyLines: LinesSpec = {
  ...leaderLines,
  lang: 'vi',
  title: 'Tăng trưởng doanh thu so với năm trước, %',
  periods: Array.from({ length: 24 }, (_, i) => `tháng ${(i % 12) + 1}/${2023 + Math.floor(i / 12)}`),
  series: Array.from({ length: 12 }, (_, k) => ({
    name: `Doanh nghiệp ${k + 1}`,
    tone: k === 4 ? ('own' as const) : k === 11 ? ('faint' as const) : ('context' as const),
    values: Array.from({ length: 24 }, (_, i) =>
      k === 2 && i > 12 ? null : Number((Math.sin(i / 4 + k) * 1.3 + k * 0.12).toFixed(2)),
    ),
    endLabel: k < 9 ? `Doanh nghiệp số ${k + 1} tại thị trường miền Trung và Tây Nguyên` : '',
    band: null,
    dashed: k === 11,
  })),
  baseline: { value: 0, label: 'không đổi' },
}

const scatterWords: ScatterSpec['words'] = {
  name: 'Doanh nghiệp',
  outlier: 'Điểm ngoại lai',
  line: 'Đường hồi quy',
  low: 'Dải 95%, cận dưới',
  high: 'Dải 95%, cận trên',
  more: '{n} tên chỉ có trong bảng số liệu',
}

/** A line whose band is wider at its ends, as a band of the mean is. */
function fitWithBand(points: readonly { x: number }[], slope: number, intercept: number): ScatterSpec['fit'] {
  const xs = points.map(({ x }) => x)
  const [low, high] = [Math.min(...xs), Math.max(...xs)]
  const band = Array.from({ length: 25 }, (_, i) => {
    const x = low + ((high - low) * i) / 24
    const half = 0.6 + 1.2 * ((i - 12) / 12) ** 2
    return { x, low: intercept + slope * x - half, high: intercept + slope * x + half }
  })
  return { slope, intercept, band }
}

const bankPoints: ScatterSpec['points'] = banks.map((name, i) => ({
  name: name.replace('Ngân hàng Thương mại Cổ phần ', 'NH '),
  x: 48 + ((i * 13) % 37) * 0.9,
  y: i === 11 ? 17.5 : -2 + ((i * 13) % 37) * 0.27 + ((i * 5) % 7) * 0.6,
  tone: i === 6 ? 'own' : (i * 13) % 37 > 28 ? 'leader' : (i * 13) % 37 < 8 ? 'laggard' : i === 9 ? 'faint' : 'context',
  outlier: i === 11,
}))

export const companyScatter: ScatterSpec = {
  kind: 'scatter',
  title: 'Experience and growth, each company',
  lang: 'vi',
  x: { label: 'Chỉ số trải nghiệm khách hàng 2019' },
  y: { label: 'Tăng trưởng doanh thu bình quân, % mỗi năm' },
  points: bankPoints,
  fit: fitWithBand(bankPoints, 0.28, -14),
  note: 'Mối liên hệ, không phải nhân quả',
  words: scatterWords,
}

/** `count` companies in a crowd, as real markets are: most in the middle, names of every length. */
export function crowdedScatter(count: number): ScatterSpec {
  const random = seededRandom(count)
  const points = Array.from({ length: count }, (_, i): ScatterSpec['points'][number] => {
    const x = 62 + 7 * random.normal()
    return {
      name: i < 20 ? banks[i]! : `${banks[4 + (i % 16)]} ${i + 1}`,
      x,
      y: 4 + 0.25 * (x - 62) + 2.5 * random.normal(),
      tone: i === 0 ? 'own' : x > 68 ? 'leader' : x < 56 ? 'laggard' : 'context',
      outlier: false,
    }
  })
  return {
    kind: 'scatter',
    title: 'Score and growth',
    lang: 'en',
    x: { label: 'CX index, 0–100' },
    y: { label: 'Revenue growth, % a year' },
    points,
    fit: fitWithBand(points, 0.25, -11.5),
    note: 'Association, not cause',
    words: { ...scatterWords, name: 'Company', more: '{n} names in the data table only' },
  }
}

/** Gaps by `rules` rules, two weights, and so many marks each; the third of the first row is the one shown. */
export function gapStrip(rules: number, marks: number): StripSpec {
  const names = [
    'Best and worst quarter',
    'Best and worst third',
    'Upper and lower half',
    'Beyond ±1 SD',
    'Best and worst five',
  ]
  return {
    kind: 'strip',
    title: 'The gap by every rule',
    lang: 'en',
    axis: 'Gap in revenue growth, points a year',
    sides: { below: 'laggards grew faster', above: 'leaders grew faster' },
    counts: 'same sign',
    groups: names.slice(0, rules).map((name, g) => ({
      name,
      rows: ['companies equal', 'by revenue'].map((row, r) => ({
        name: row,
        count: `${marks} of ${marks}`,
        marks: Array.from({ length: marks }, (_, i) => {
          const value = 4.2 - g * 0.7 - r * 1.1 + ((i * 7) % 5) * 0.6 - (i === 4 ? 2.4 : 0)
          const alone = g === 3 && i === 0
          const shown = g === 0 && r === 0 && i === Math.min(2, marks - 1)
          return {
            name: `${2019 + i}–2024`,
            value,
            low: alone ? null : value - 2 - i * 0.2,
            high: alone ? null : value + 2.2 + i * 0.2,
            tone: shown ? ('caution' as const) : value > 0 ? ('leader' as const) : ('laggard' as const),
            label: shown ? '▲ +4.4' : null,
          }
        }),
      })),
    })),
    words: { group: 'Rule', row: 'Weight', mark: 'Window', value: 'Gap', low: 'Low', high: 'High', shown: 'Shown' },
  }
}

export const fourTiles: TilesSpec = {
  kind: 'tiles',
  title: 'How sure is it',
  tiles: [
    {
      label: 'Gap in growth, points a year',
      value: '+7.4',
      note: '95% interval +2.1 to +12.9, p = 0.012',
      tone: 'leader',
    },
    {
      label: 'Spearman correlation',
      value: '0.58',
      note: '18 companies; without any one of them 0.49 to 0.66',
      tone: 'own',
    },
    {
      label: 'Rules with the same sign',
      value: '5 of 5',
      note: 'Quartile, tercile, median, ±1 SD, top 3',
      tone: 'own',
    },
    {
      label: 'Value at stake for Aurora over five years',
      value: '$1.2 bn',
      note: 'If it grew as the leaders did: $0.3 bn to $2.2 bn. Association, not cause.',
      tone: 'own',
    },
  ],
  words: { measure: 'Measure', value: 'Value', note: 'Note' },
}

const capabilities: Record<string, string[]> = {
  'Con người và văn hóa': [
    'Lãnh đạo cam kết',
    'Trao quyền tuyến đầu',
    'Đào tạo kỹ năng dịch vụ',
    'Khen thưởng gắn với trải nghiệm',
    'Tiếng nói nhân viên',
    'Tuyển dụng theo thái độ phục vụ khách hàng',
  ],
  'Quy trình và hành trình': [
    'Bản đồ hành trình',
    'Xử lý khiếu nại trọn vòng',
    'Nhất quán giữa các kênh',
    'Thiết kế dịch vụ cùng khách hàng',
    'Cam kết mức dịch vụ',
    'Quản trị thay đổi',
  ],
  'Dữ liệu và công nghệ': [
    'Hồ sơ khách hàng hợp nhất',
    'Đo lường liên tục',
    'Phân tích nguyên nhân',
    'Cá nhân hóa',
    'Tự động hóa',
    'Bảo vệ dữ liệu cá nhân',
  ],
}

export const eighteenLevels: LevelsSpec = {
  kind: 'levels',
  title: 'Mức trưởng thành theo năng lực',
  scale: {
    low: 1,
    high: 5,
    labels: ['1', '2', '3', '4', '5'],
    names: ['Khởi đầu', 'Hình thành', 'Chuẩn hóa', 'Chủ động', 'Dẫn dắt'],
  },
  columns: false,
  context: [
    { text: 'Nơi khác: giai đoạn 1: 41%', ours: false },
    { text: 'giai đoạn 2: 30%', ours: true },
  ],
  groups: Object.entries(capabilities).map(([name, rows], g) => ({
    name,
    value: [3.1, 2.2, 2.8][g]!,
    valueText: ['3,1', '2,2', '2,8'][g]!,
    target: [3.6, 3.1, null][g]!,
    targetText: ['mục tiêu 3,6', 'mục tiêu 3,1', ''][g]!,
    coverageText: g === 1 ? '5/6 đã trả lời' : '6/6 đã trả lời',
    weakest: g === 1,
    rows: rows.map((row, i) => {
      const open = g === 1 && i === 4
      const level = open ? null : Math.min(5, 1 + ((g + i * 2) % 5))
      const disputed = (g + i) % 5 === 2 && !open
      return {
        name: row,
        weight: 1,
        level,
        levelText: level === null ? 'chưa đánh giá' : vi.number(level),
        low: level === null ? null : Math.max(1, level - (disputed ? 2 : 0)),
        high: level === null ? null : Math.min(5, level + (i % 2)),
        target: i % 3 === 0 ? Math.min(5, (level ?? 2) + 1) : i === 4 ? level : null,
        assessors: open ? 0 : 4,
        disputed,
        weakLink: level === 1 && g > 0,
      }
    }),
  })),
  words: {
    pillar: 'Trụ cột',
    capability: 'Năng lực',
    weight: 'Trọng số',
    level: 'Mức',
    low: 'Thấp nhất',
    high: 'Cao nhất',
    target: 'Mục tiêu',
    assessors: 'Người đánh giá',
    disputed: 'ý kiến khác xa',
    weakest: 'giới hạn toàn bộ',
    weakLink: 'Mắt xích yếu nhất',
    isWeakLink: 'có',
  },
}
