import { seededRandom } from '../../../src/core/stats/random.ts'

/**
 * Made-up files of the shapes that real ones have, by name: what a person would give to `triptych import`, with a map where
 * the file leaves a question open.
 */
export interface Shape {
  files: Readonly<Record<string, string>>
  map?: object[]
  /** At least so many slides show charts of these data. */
  charts: number
}

const places = ['Hà Nội', 'Đà Nẵng', 'Cần Thơ', 'Hải Phòng', 'Nghệ An', 'Quảng Ngãi', 'Thừa Thiên Huế', 'Bình Thuận']
const forms = ['Ngân hàng Thương mại Cổ phần Đầu tư và Phát triển', 'Công ty Trách nhiệm Hữu hạn Bảo hiểm Nhân thọ']
/** Names as long as they are registered, no two alike. */
const longNames = (count: number) =>
  Array.from({ length: count }, (_, i) => `${forms[i % 2]} ${places[i % 8]} ${['I', 'II', 'III', 'IV'][i >> 3] ?? i}`)
const shortNames = (count: number) => Array.from({ length: count }, (_, i) => `Brand ${String(i + 1).padStart(2, '0')}`)

const csv = (header: string, rows: readonly (readonly (string | number)[])[]) =>
  `${[header, ...rows.map((row) => row.join(','))].join('\n')}\n`

/** A score per company and period with its base, and revenue that grows with it, in part; of days as slowly as a year has days. */
function market(names: readonly string[], periods: readonly string[], seed: number): Record<string, string> {
  const inYear = periods[0]!.length > 4 ? 365 : 1
  const random = seededRandom(seed)
  const quality = names.map(() => 40 + 40 * random.uniform())
  const scores = names.flatMap((name, i) =>
    periods.map((period) => [name, period, 'cx_index', (quality[i]! + 4 * random.uniform()).toFixed(1), 300, 21]),
  )
  const financials = names.flatMap((name, i) =>
    periods.map((period, k) => [
      name,
      period,
      Math.round(1e8 * (1 + i / 9) * (1 + (quality[i]! / 1500 + random.uniform() / 90) / inYear) ** k),
      'USD',
    ]),
  )
  return {
    'scores.csv': csv('company,period,metric,value,n,sd', scores),
    'financials.csv': csv('company,period,revenue,currency', financials),
  }
}

const owning = (name: string) => csv('company,own', [[name, 'yes']])
const years = ['2019', '2020', '2021', '2022', '2023', '2024']
const days = Array.from({ length: 12 }, (_, i) => `2025-11-${String(i + 10)}`)

/** Reviews of apps, day first, a score of 1–5, most of them in the last months; no revenue and nobody's own company. */
function reviews(): string {
  const random = seededRandom(18)
  const rows = Array.from({ length: 2700 }, (_, i) => {
    const month =
      random.uniform() < 0.7 ? '12/2025' : `${String(1 + Math.floor(11 * random.uniform())).padStart(2, '0')}/2025`
    const day = String(1 + Math.floor(28 * random.uniform())).padStart(2, '0')
    const stars = 1 + Math.floor(5 * random.uniform() ** (0.4 + (i % 18) / 9))
    return [`Ví điện tử ${i % 18}`, 'dùng ổn', stars, `${day}/${month} 21:57`]
  })
  return csv('app_name,content,score,at', rows)
}

/** Passengers of one company: class and kind of travel, a rating of 0–5 where 0 is no answer; no dates. */
function passengers(): string {
  const random = seededRandom(26)
  const [classes, travel] = [
    ['Business', 'Eco', 'Eco Plus'],
    ['Leisure', 'Work'],
  ]
  const rows = Array.from({ length: 3000 }, (_, i) => [
    i,
    classes[i % 3]!,
    travel[i % 2]!,
    Math.floor(6 * random.uniform()),
  ])
  return csv('ID,Class,Type of Travel,Service', rows)
}

/** An index by year without any base, as it is published: figures only. */
function published(names: readonly string[]): string {
  const random = seededRandom(95)
  const span = Array.from({ length: 17 }, (_, i) => String(1995 + i))
  return csv(
    `Company,${span.join(',')}`,
    names.map((name) => [name, ...span.map(() => Math.round(58 + 24 * random.uniform()))]),
  )
}

const customers = csv(
  'customerID,tenure,Contract,Churn',
  Array.from({ length: 400 }, (_, i) => [`C${i}`, i % 70, ['Monthly', 'Yearly'][i % 2]!, i % 4 === 0 ? 'Yes' : 'No']),
)

export const shapes: Readonly<Record<string, Shape>> = {
  'three companies': {
    files: { ...market(shortNames(3), years, 3), 'companies.csv': owning('Brand 02') },
    charts: 8,
  },
  'sixty companies': {
    files: { ...market(shortNames(60), years, 60), 'companies.csv': owning('Brand 31') },
    charts: 8,
  },
  'long Vietnamese names': {
    files: { ...market(longNames(12), years, 12), 'companies.csv': owning(longNames(12)[4]!) },
    charts: 8,
  },
  'daily periods': { files: market(shortNames(8), days, 8), charts: 8 },
  'reviews without revenue': { files: { 'reviews.csv': reviews() }, charts: 8 },
  'an index without a base': {
    files: { 'index.csv': published(['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu']) },
    map: [{ table: 'scores', columns: { company: 'Company', metric: { const: 'cx_index' } } }],
    charts: 8,
  },
  'one company in parts': {
    files: { 'passengers.csv': passengers() },
    map: [
      {
        table: 'responses',
        columns: { csat: 'Service', segment: 'Class', channel: 'Type of Travel' },
        options: { company: 'Airline', csatScale: [1, 5], missing: { csat: ['0'] } },
      },
    ],
    charts: 8,
  },
  'customers without answers': {
    files: { 'customers.csv': customers },
    map: [{ table: 'customers', options: { company: 'Telco' } }],
    charts: 0,
  },
}
