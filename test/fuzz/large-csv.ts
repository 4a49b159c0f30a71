import type { Random } from '../../src/core/stats/random.ts'
import { encodedText } from './encodings.ts'
import { awkwardValue, damagedBytes, damagedTokens, pick } from './mutations.ts'

/** Delimited files that are large enough for the encoder: answers or customers, written in the many ways of the world. */
export function largeCsv(random: Random): Uint8Array {
  const columns = columnsOf(random)
  const delimiter = pick(random, [',', ',', ',', ';', ';', '\t', '|', '~', '¦', '||'])
  const end = pick(random, ['\n', '\n', '\r\n', '\r\n', '\r', 'mixed'])
  const quoting = pick(random, [0, 0, 1, 4, 40])
  // How many rows there are between two that are not as the others.
  const apart = pick(random, [0, 300, 30, 6])
  const cell = (text: string) => {
    if (!/["\r\n]/.test(text) && !text.includes(delimiter) && (quoting === 0 || random.below(quoting) > 0)) return text
    return `"${text.replaceAll('"', '""')}"${random.below(400) === 0 ? ' ' : ''}`
  }
  const lineOf = (cells: readonly string[]) =>
    cells.map(cell).join(delimiter) + (end === 'mixed' ? pick(random, ['\n', '\r\n', '\r']) : end)
  // The encoder loads files from 20,000 bytes on and surveys them from 50,000 on.
  const size = random.below(6) === 0 ? 50_000 + random.below(30_000) : 21_000 + random.below(9_000)
  const lines = [lineOf(columns.map(({ header }) => header))]
  for (let [row, length] = [0, lines[0]!.length]; length < size && row < 1_500; row++) {
    const cells = columns.map(({ value }) => value(row))
    let line = lineOf(cells)
    if (apart > 0 && random.below(apart) === 0)
      line = unlikeTheOthers(random, { cells, line, lines, lineOf, delimiter })
    lines.push(line)
    length += line.length
  }
  let text = lines.join('')
  if (random.below(4) === 0) text = damagedTokens(text, /([,;\t|~"\r\n]+)/u, random)
  if (random.below(12) === 0) text = decomposedHere(text, random)
  let bytes = encodedText(text, pick(random, encodings))
  if (random.below(3) === 0) bytes = damagedBytes(bytes, random)
  return bytes
}

const encodings = [
  ...['utf-8', 'utf-8', 'utf-8', 'utf-8', 'utf-8', 'utf-8', 'utf-8 with mark'],
  ...['utf-16le', 'windows-1258', 'windows-1258', 'windows-1252'],
] as const

interface Line {
  cells: readonly string[]
  line: string
  /** Those before it. */
  lines: readonly string[]
  lineOf(cells: readonly string[]): string
  delimiter: string
}

/** One row that is wrong, noteworthy, doubled, blank, or not a row of this table at all. */
function unlikeTheOthers(random: Random, { cells, line, lines, lineOf, delimiter }: Line): string {
  const place = random.below(cells.length)
  const put = (text: string) => cells.map((cell, i) => (i === place ? text : cell))
  switch (random.below(16)) {
    case 0:
      return pick(random, lines)
    case 1:
      return lineOf(cells.map(() => pick(random, ['', '', ' ', '-'])))
    case 2:
      return pick(random, ['\n', '\r\n', ' \n', `${delimiter}\n`, '\n\n\r\r\n'])
    case 3:
      return lineOf(cells.slice(0, place))
    case 4:
      return lineOf([...cells, awkwardValue(random)])
    // A quote that stands where it must not, and one that never closes.
    case 5:
      return line.replace(delimiter, () => `${delimiter}"`)
    case 6:
      return line.replace(delimiter, () => `"${delimiter}`)
    case 7:
      return line.slice(0, random.below(line.length + 1))
    case 8:
      return lineOf(
        put(`${cells[place]}${pick(random, ['\u0000', '\ufffd', '\u0301', '\u00a0', '\u200b', '\ufeff', '"'])}`),
      )
    case 9:
      return lineOf(put(pick(random, [' ', '\t', '\u00a0', '\n']) + cells[place]))
    case 10:
      return lineOf(put(cells[place]!.normalize('NFD')))
    case 11:
      return `${pick(random, ['Source: our survey', 'Total', 'company;nps', 'Tổng cộng'])}${delimiter}${line}`
    case 12:
      return lineOf(
        put(pick(random, ['"', '\n', '\r\n', 'x\n\n'.repeat(random.below(400)), 'ô'.repeat(random.below(6_000))])),
      )
    default:
      return lineOf(put(awkwardValue(random)))
  }
}

/** A piece of the text as some systems write it: marks behind their letters. */
function decomposedHere(text: string, random: Random): string {
  const from = random.below(text.length)
  const to = from + random.below(20_000)
  return text.slice(0, from) + text.slice(from, to).normalize('NFD') + text.slice(to)
}

interface Column {
  header: string
  value(row: number): string
}

type ColumnMaker = (random: Random) => Column['value']

/** Columns that the file surely has, and those that it may have, by headers of both languages. */
function columnsOf(random: Random): Column[] {
  const { always, perhaps } = pick(random, [answers, answers, customers])
  const chosen = [...always, ...perhaps.filter(() => random.below(2) === 0)]
  for (let i = random.below(3); i > 0; i--) chosen.push([['unused', 'note 2', 'Cột thừa', 'email'], words])
  // In any order.
  for (let i = chosen.length - 1; i > 0; i--) {
    const k = random.below(i + 1)
    ;[chosen[i], chosen[k]] = [chosen[k]!, chosen[i]!]
  }
  return chosen.map(([headers, maker]) => {
    const value = maker(random)
    const empty = pick(random, [0, 0, 20, 3])
    return { header: pick(random, headers), value: (row) => (empty > 0 && random.below(empty) === 0 ? '' : value(row)) }
  })
}

const digits = (value: number, width: number) => String(value).padStart(width, '0')

/** A number as a country writes it: with groups, decimals, units. */
function numberText(random: Random): (value: number) => string {
  const decimals = pick(random, [0, 1, 2, 3, 6])
  const [group, sign] = pick(random, [
    ['', '.'],
    ['', '.'],
    ['', ','],
    [',', '.'],
    ['.', ','],
    [' ', ','],
    ["'", '.'],
  ] as const)
  const unit = pick(random, ['', '', '', '', '%', ' ₫', '$'])
  return (value) => {
    const [whole, fraction] = value.toFixed(decimals).split('.') as [string, string?]
    const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, group)
    const text = fraction === undefined ? grouped : `${grouped}${sign}${fraction}`
    return unit === '$' ? `$${text}` : text + unit
  }
}

const numbers =
  (most: number): ColumnMaker =>
  (random) => {
    const text = numberText(random)
    return () => text(random.uniform() * most)
  }

const dates: ColumnMaker = (random) => {
  const style = pick(random, [
    (y, m, d) => `${y}-${digits(m, 2)}-${digits(d, 2)}`,
    (y, m, d) => `${y}-${digits(m, 2)}-${digits(d, 2)}`,
    (y, m, d) => `${y}-${digits(m, 2)}-${digits(d, 2)} ${digits(d % 24, 2)}:${digits(y % 60, 2)}`,
    (y, m, d) => `${y}-${digits(m, 2)}-${digits(d, 2)}T10:${digits(d, 2)}:00${pick(random, ['Z', '+07:00', '.123Z'])}`,
    (y, m, d) => `${digits(d, 2)}/${digits(m, 2)}/${y}`,
    (y, m, d) => `${d}/${m}/${y} ${d % 12}:05 PM`,
    (y, m, d) => `${digits(d, 2)}/${digits(m, 2)}/${digits(y % 100, 2)} ${digits(d % 24, 2)}:15:${digits(m, 2)}`,
    (y, m, d) => `${y}${digits(m, 2)}${digits(d, 2)}${d < 3 ? ' 10:00' : ''}`,
    (y, m, d) => `${m}/${d}/${y}`,
    (y, m, d) => `${d}.${m}.${y}`,
    (y, m, d) => `${digits(d, 2)}-${digits(m, 2)}-${digits(y % 100, 2)}`,
    (y, m, d) => `${d} ${pick(random, ['Jan', 'February', 'tháng 3', 'thg 4', 'Mai'])} ${y}${m > 11 ? ' 08:00' : ''}`,
    (y, m, d) => `${d} tháng ${m}, ${y}`,
  ] as ((y: number, m: number, d: number) => string)[])
  const days = pick(random, [12, 28, 31])
  return () => style(2019 + random.below(7), 1 + random.below(12), 1 + random.below(days))
}

/** Answers on a scale: digits mostly, or words, stars, decimals. */
const answersUpTo =
  (low: number, high: number): ColumnMaker =>
  (random) => {
    const value = () => low + random.below(high - low + 1)
    const texts = ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng']
    return pick(random, [
      () => String(value()),
      () => String(value()),
      () => String(value()),
      () => pick(random, [String(value()), String(value()), 'N/A', '98', '99']),
      () => `${value()}${pick(random, ['', '', '.0', ',5', `/${high}`])}`,
      () => texts[value() % texts.length]!,
      () => '★'.repeat(value() % 6),
    ])
  }

const companies: ColumnMaker = (random) => {
  const some = pick(random, [
    ['Aurora'],
    ['Aurora', 'Cedar', 'Bảo Tín', 'Công ty 7'],
    ['Aurora', 'AURORA', ' Aurora ', 'Aurora Ltd', 'Bảo Tín'.normalize('NFD'), 'Bảo  Tín', 'Bảo Tín', 'Total'],
  ])
  return random.below(8) === 0 ? (row) => `Hãng ${row}` : () => pick(random, some)
}

/** Ids that rise, fall, are random, or come twice. */
const ids: ColumnMaker = (random) => {
  const stem = pick(random, ['R', '', 'KH-', 'ố', 'a"b', 'id@mail.example '])
  return pick(random, [
    (row: number) => `${stem}${row}`,
    (row: number) => `${stem}${digits(row, 6)}`,
    (row: number) => `${stem}${9_999 - row}`,
    () => `${stem}${random.below(1e9)}`,
    () => `${stem}${random.below(900)}`,
  ])
}

const some =
  (...texts: string[]): ColumnMaker =>
  (random) => {
    const mine = texts.filter(() => random.below(3) > 0)
    return () => pick(random, mine.length > 0 ? mine : texts)
  }

const pieces = [
  ...[
    'giao hàng',
    'nhanh',
    'rất tốt',
    'ok',
    'service',
    'slow',
    'Ω',
    'ﬁ',
    '😀',
    '“quoted”',
    'a, b; c',
    '5"',
    '\n',
    '\r\n',
  ],
  ...[
    '€ 5',
    'e\u0301',
    'tốt'.normalize('NFD'),
    '中文',
    'a@b.example',
    '0901 234 567',
    '4111 1111 1111 1111',
    '=1+1',
    '\t',
  ],
]
const words: ColumnMaker = (random) => {
  // Only some of the pieces, so that files of plain text are among them.
  const mine = random.below(2) === 0 ? pieces.slice(0, 6) : pieces.filter(() => random.below(2) === 0)
  const most = pick(random, [2, 12, 40])
  return () => Array.from({ length: random.below(most) }, () => pick(random, mine.length > 0 ? mine : pieces)).join(' ')
}

type Columns = [headers: readonly string[], maker: ColumnMaker][]

const segments = some('Gold', 'Bạc', 'bạc', 'SME', 'Khách hàng cá nhân', 'n/a', 'VIP"s')

const answers: { always: Columns; perhaps: Columns } = {
  always: [
    [['nps', 'NPS', 'Điểm NPS'], answersUpTo(0, 10)],
    [['comment', 'Nhận xét', 'review'], words],
  ],
  perhaps: [
    [['company', 'Công ty', 'bank'], companies],
    [['company', 'Công ty', 'bank'], companies],
    [['date', 'Ngày', 'answered at'], dates],
    [['csat', 'Hài lòng', 'rating'], answersUpTo(1, 5)],
    [['ces', 'effort'], answersUpTo(1, 7)],
    [['weight', 'Trọng số'], numbers(3)],
    [['segment', 'Phân khúc'], segments],
    [['channel', 'Kênh'], some('app', 'Chi nhánh', 'e-mail', 'tổng đài')],
    [['journey', 'Hành trình'], some('mua', 'onboarding', 'claim')],
    [['customer_id', 'Mã khách hàng'], ids],
    [['response_id', 'Mã phản hồi'], ids],
  ],
}

const customers: { always: Columns; perhaps: Columns } = {
  always: [
    [['customer_id', 'Mã khách hàng'], ids],
    [['churned', 'Rời bỏ', 'exited'], some('yes', 'no', 'có', 'Không', '1', '0', 'true', 'x')],
  ],
  perhaps: [
    [['company', 'Công ty'], companies],
    [['joined', 'Ngày tham gia'], dates],
    [['left', 'Ngày rời đi'], dates],
    [['tenure', 'Số tháng'], numbers(200)],
    [['revenue', 'Doanh thu'], numbers(1e7)],
    [['revenue', 'Doanh thu'], numbers(1e7)],
    [['segment', 'Phân khúc'], segments],
    [['note', 'Ghi chú'], words],
  ],
}
