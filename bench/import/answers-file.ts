import { closeSync, openSync, writeSync } from 'node:fs'
import { type Random, seededRandom } from '../../src/core/stats/random.ts'
import type { Checksum } from './checksum.ts'

/** The columns of the file, with their types in SQL. */
export const columns = {
  response_id: 'TEXT',
  date: 'DATE',
  company: 'TEXT',
  segment: 'TEXT',
  channel: 'TEXT',
  nps: 'INTEGER',
  csat: 'INTEGER',
  ces: 'INTEGER',
  comment: 'TEXT',
} as const

/** The table in SQLite, which keeps days as texts. */
export const sqliteTable = `CREATE TABLE responses (${Object.entries(columns)
  .map(([name, type]) => `${name} ${type === 'DATE' ? 'TEXT' : type}`)
  .join(', ')});`

const companies = [
  'Ngân hàng An Phát',
  'Aurora',
  'Ngân hàng Bảo Tín',
  'Cedar Trust',
  'Ngân hàng Đại Việt',
  'Fjord & Sons',
  'Ngân hàng Hải Đăng',
  'Minh Châu',
  'Nordlicht',
  'Ngân hàng Phương Nam',
  'Sông Xanh',
  'Trường Sơn',
]
const segments = ['Cá nhân', 'Doanh nghiệp nhỏ', 'Doanh nghiệp', 'Ưu tiên', 'Sinh viên']
const channels = ['Quầy', 'Ứng dụng', 'Tổng đài', 'Web', 'ATM', 'Đối tác']
const months = 36

const plainComments = [
  'Nhân viên nhiệt tình và hiểu việc',
  'Ứng dụng dễ dùng',
  'Phải chờ quá lâu ở quầy',
  'Rất hài lòng',
  'Phí hơi cao so với nơi khác',
  'Tổng đài khó gọi vào cuối tuần',
  'Sẽ giới thiệu cho bạn bè và gia đình',
]
/** Those that a CSV file has to quote. */
const quotedComments = [
  'Nhân viên nhiệt tình, giải quyết nhanh',
  'Ứng dụng "rất" dễ dùng, tôi sẽ giới thiệu cho bạn bè',
  'Chờ lâu, phí cao, khó gọi tổng đài',
  'Họ nói "để mai", rồi im lặng suốt hai tuần',
  'Mở tài khoản xong trong ngày,\nnhưng thẻ đến muộn',
]

/** How much is written at a time, in characters. */
const chunkLength = 1 << 20

/**
 * Writes a file of survey answers such as people have: Vietnamese text, CRLF, some cells empty (3 to 30 %), 45 % of the comments quoted,
 * with doubled quotes and line breaks within. Seeded by the number of rows, written piece by piece. Every row has an answer.
 * @returns what a table of it must answer to the checksum's questions.
 */
export function writeAnswers(path: string, rows: number): Checksum {
  const random = seededRandom(rows)
  const tally = new Tally()
  const file = openSync(path, 'w')
  try {
    let text = `${Object.keys(columns).join(',')}\r\n`
    for (let i = 1; i <= rows; i++) {
      text += `${answer(i, random, tally)}\r\n`
      if (text.length < chunkLength) continue
      writeSync(file, text)
      text = ''
    }
    writeSync(file, text)
  } finally {
    closeSync(file)
  }
  return tally.checksum(rows)
}

function answer(number: number, random: Random, tally: Tally): string {
  const one = <T>(list: readonly T[]): T => list[random.below(list.length)]!
  const filled = (share: number) => random.uniform() < share
  const score = (low: number, high: number) => low + random.below(high - low + 1)
  const two = (part: number) => String(part).padStart(2, '0')
  const month = random.below(months)
  const date = `${2023 + Math.floor(month / 12)}-${two(1 + (month % 12))}-${two(1 + random.below(28))}`
  const company = one(companies)
  const segment = filled(0.97) ? one(segments) : ''
  const channel = filled(0.95) ? one(channels) : ''
  const csat = filled(0.9) ? score(1, 5) : ''
  const ces = filled(0.7) ? score(1, 7) : ''
  const nps = filled(0.96) || (csat === '' && ces === '') ? score(0, 10) : ''
  const isQuoted = filled(0.45)
  const comment = filled(0.7) ? one(isQuoted ? quotedComments : plainComments) : ''
  tally.add({ response_id: `R${number}`, date, company, segment, channel, nps, csat, ces, comment })
  const written = isQuoted && comment !== '' ? `"${comment.replaceAll('"', '""')}"` : comment
  return `R${number},${date},${company},${segment},${channel},${nps},${csat},${ces},${written}`
}

/** Counts and sums of what was written. */
class Tally {
  readonly #companies = new Set<string>()
  readonly #filled = { segment: 0, channel: 0, nps: 0, csat: 0, ces: 0, comment: 0 }
  readonly #sum = { nps: 0, csat: 0, ces: 0 }
  readonly #length = { response_id: 0, comment: 0 }
  #first = '9999'
  #last = ''

  add(values: Readonly<Record<keyof typeof columns, string | number>>): void {
    this.#companies.add(String(values.company))
    const date = String(values.date)
    if (date < this.#first) this.#first = date
    if (date > this.#last) this.#last = date
    for (const name of keys(this.#filled)) if (values[name] !== '') this.#filled[name]++
    for (const name of keys(this.#sum)) this.#sum[name] += Number(values[name])
    for (const name of keys(this.#length)) this.#length[name] += String(values[name]).length
  }

  /** In the order of the checksum's questions. */
  checksum(rows: number): Checksum {
    const [filled, sum, length] = [this.#filled, this.#sum, this.#length]
    return [
      ...[rows, this.#companies.size, length.response_id, this.#first, this.#last, filled.segment, filled.channel],
      ...[filled.nps, sum.nps, filled.csat, sum.csat, filled.ces, sum.ces],
      ...[filled.comment, length.comment],
    ]
  }
}

const keys = <T extends object>(record: T) => Object.keys(record) as (keyof T)[]
