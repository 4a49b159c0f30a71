import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { InputFile } from '../../src/core/import/report.ts'
import type { Random } from '../../src/core/stats/random.ts'
import { Database } from '../../src/core/workspace/database.ts'
import { deflated, rawZip } from '../import/raw-zip.ts'
import { row, workbookParts } from '../import/workbook.ts'
import { encodedText } from './encodings.ts'
import { largeCsv } from './large-csv.ts'
import { awkwardValue, damagedBytes, damagedTokens, pick } from './mutations.ts'

/** A file to import, and the text of a map if it is to be imported by one. */
export interface FuzzInput {
  file: InputFile
  map?: string
}

/** Makes the inputs of one format; what it makes follows from the random numbers alone. */
export type Maker = (random: Random) => FuzzInput

export const formats = ['csv', 'xlsx', 'json', 'ndjson', 'sqlite', 'map'] as const
export type Format = (typeof formats)[number]

/** Headers of every table, in both languages, so that each is recognised now and then. */
const headers = [
  ['company', 'date', 'nps', 'csat', 'ces', 'comment', 'response_id'],
  ['Công ty', 'Ngày', 'NPS', 'Kênh', 'Phân khúc', 'Nhận xét'],
  ['company', 'year', 'NPS', 'n'],
  ['Company', 'Period', 'Metric', 'Value', 'n'],
  ['company', '2021', '2022', '2023', '2024'],
  ['company', 'year', 'revenue', 'operating profit', 'currency'],
  ['customer_id', 'company', 'churned', 'tenure', 'segment'],
  ['company', 'industry', 'country', 'own', 'aliases'],
  ['capability', 'pillar', 'level', 'target'],
  ['kind', 'category', 'year', 'base', 'low', 'high'],
  ['initiative', 'owner', 'impact', 'effort', 'start', 'status'],
]

const companies = ['Aurora', 'Cedar', 'Bảo Tín', 'Aurora Ltd', 'Công ty 7']

/** A table of a few rows that fits its headers, but for what was damaged on purpose. */
function table(random: Random): string[][] {
  const header = [...pick(random, headers)]
  const rows = Array.from({ length: random.below(12) }, (_, i) =>
    header.map((name) => {
      if (random.below(12) === 0) return awkwardValue(random)
      if (/company|công ty/iu.test(name)) return pick(random, companies)
      if (/date|ngày|start/iu.test(name)) return `2024-0${1 + random.below(9)}-1${random.below(9)}`
      if (/year|period/iu.test(name)) return String(2020 + random.below(5))
      if (/_id/u.test(name)) return `R${i}`
      if (/metric/iu.test(name)) return pick(random, ['nps', 'csat', 'CX Index'])
      if (/currency/u.test(name)) return pick(random, ['VND', 'EUR'])
      return String(random.below(11))
    }),
  )
  if (random.below(6) === 0) header[random.below(header.length)] = awkwardValue(random)
  return [header, ...rows]
}

/** Committed files of a kind, read once. The fuzzer is run from the repository's root, as the tests are. */
function fixtures(ending: RegExp): InputFile[] {
  const folder = join(process.cwd(), 'test', 'fixtures')
  return readdirSync(folder)
    .filter((name) => ending.test(name))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }))
}

/** Damages the bytes of every third input once more. */
const perhapsDamaged = (bytes: Uint8Array, random: Random) =>
  random.below(3) === 0 ? damagedBytes(bytes, random) : bytes

const utf8 = new TextEncoder()

function csvMaker(): Maker {
  const committed = fixtures(/\.csv$/)
  return (random) => {
    if (random.below(8) === 0) return { file: { name: 'fuzz.csv', bytes: largeCsv(random) } }
    if (random.below(3) === 0) {
      const { name, bytes } = pick(random, committed)
      return { file: { name, bytes: damagedBytes(bytes, random) } }
    }
    const delimiter = pick(random, [',', ',', ';', '\t', '|'])
    const end = pick(random, ['\n', '\r\n', '\r'])
    const cell = (text: string) =>
      /["\r\n]/.test(text) || text.includes(delimiter) || random.below(9) === 0
        ? `"${text.replaceAll('"', '""')}"`
        : text
    let text = table(random)
      .map((cells) => cells.map(cell).join(delimiter))
      .join(end)
    if (random.below(3) > 0) text = damagedTokens(text, /([,;\t|"\r\n]+)/u, random)
    return { file: { name: 'fuzz.csv', bytes: perhapsDamaged(encoded(text, random), random) } }
  }
}

function encoded(text: string, random: Random): Uint8Array {
  if (random.below(5) > 0) return encodedText(text, random.below(5) === 0 ? 'utf-8 with mark' : 'utf-8')
  return encodedText(text, random.below(2) === 0 ? 'utf-16le' : 'windows-1252')
}

/** What stands between the values of an XML text: from a quote or a tag to the next value. */
const betweenValues = /(<[^">]*"|"[^">]*"|"[^">]*>(?:<[^">]*>)*(?:<[^">]*")?|<[^">]*>(?:<[^">]*>)*(?:<[^">]*")?)/u

function xlsxMaker(): Maker {
  return (random) => {
    const parts = new Map(Object.entries(workbookParts(bookOf(random))))
    // The archive stays whole, so that what is inside it is read.
    if (random.below(8) > 0) {
      const part = pick(random, [...parts.keys()])
      // Tags and names of attributes are as much signs as brackets are, but for now and then.
      const signs = random.below(4) === 0 ? /([<>"=&/ ]+)/u : betweenValues
      parts.set(part, damagedTokens(parts.get(part)!, signs, random))
    }
    const packed = random.below(4) === 0
    const entries = [...parts].map(([name, text]) => (packed ? deflated(name, text) : { name, content: text }))
    if (random.below(12) === 0) entries.splice(random.below(entries.length), 1)
    const bytes = rawZip(entries, { zip64: random.below(10) === 0 })
    return { file: { name: 'fuzz.xlsx', bytes: random.below(5) === 0 ? damagedBytes(bytes, random) : bytes } }
  }
}

function bookOf(random: Random): Parameters<typeof workbookParts>[0] {
  const strings: string[] = []
  const xml = (text: string) =>
    text.replace(/[<&>]/gu, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[\0-\x08\x0b-\x1f\ud800]/gu, '')
  const sheet = () =>
    table(random)
      .map((cells, i) => {
        const values = cells.map((cell) => (/^-?\d+$/u.test(cell) && random.below(3) > 0 ? Number(cell) : xml(cell)))
        const text = row(i + 1, values, random.below(4))
        if (random.below(2) === 0) return text
        return text.replace(
          /t="inlineStr"><is><t>([^<]*)<\/t><\/is>/gu,
          (_, value: string) => `t="s"><v>${strings.push(value) - 1}</v>`,
        )
      })
      .join('')
  const names = ['Answers', 'Kết quả', 'S3'].slice(0, 1 + random.below(3))
  return {
    sheets: Object.fromEntries(names.map((name) => [name, sheet()])),
    hidden: random.below(5) === 0 ? [names[0]!] : [],
    strings,
    formats: [0, 14, 9, 'dd/mm/yyyy hh:mm'],
    date1904: random.below(6) === 0,
  }
}

function jsonMaker(byLine: boolean): Maker {
  const committed = fixtures(byLine ? /\.ndjson$/ : /\.json$/)
  const name = byLine ? 'fuzz.ndjson' : 'fuzz.json'
  return (random) => {
    const tokens = /([[\]{}",:\n ]+)/u
    if (random.below(4) === 0) {
      const text = new TextDecoder().decode(pick(random, committed).bytes)
      return { file: { name, bytes: perhapsDamaged(utf8.encode(damagedTokens(text, tokens, random)), random) } }
    }
    const [header, ...rows] = table(random)
    const records = rows.map((cells) => recordOf(header!, cells, random))
    let text = byLine ? records.join('\n') : wrapped(records.join(',\n'), random)
    if (random.below(3) > 0) text = damagedTokens(text, tokens, random)
    return { file: { name, bytes: perhapsDamaged(encoded(text, random), random) } }
  }
}

function recordOf(header: readonly string[], cells: readonly string[], random: Random): string {
  const members = header.map((key, i) => {
    const cell = cells[i]!
    const value = /^-?\d+$/u.test(cell) && random.below(4) > 0 ? cell : JSON.stringify(cell)
    return `${JSON.stringify(key)}:${random.below(30) === 0 ? pick(random, ['null', 'true', '[1,{"a":2}]', '{"a":{"b":1}}', '1e400', '-0.50']) : value}`
  })
  return `{${members.join(',')}}`
}

function wrapped(records: string, random: Random): string {
  return pick(random, [
    `[${records}]`,
    `[${records}]`,
    `{"data":[${records}],"meta":{"year":2024}}`,
    `{"groups":[{"name":"Aurora","items":[${records}]},{"items":[]}]}`,
    records,
  ])
}

async function sqliteMaker(): Promise<Maker> {
  const ordinary = [
    'CREATE TABLE answers (company TEXT, date TEXT, nps INTEGER, response_id INTEGER)',
    "INSERT INTO answers VALUES ('Aurora', '2024-05-01', 9, 9007199254740993), ('Cedar', '2024-05-02', 4, 2)",
    'CREATE INDEX by_company ON answers (company)',
  ]
  const others = [
    'CREATE TABLE money (company TEXT PRIMARY KEY, year INTEGER, revenue REAL) WITHOUT ROWID',
    "INSERT INTO money VALUES ('Aurora', 2024, 5.5), ('Cedar', 2023, 1e300)",
    'CREATE TABLE blobs (b BLOB, t AS (b || 1))',
    "INSERT INTO blobs VALUES (zeroblob(3000)), (x'00ff')",
    'CREATE VIEW v AS SELECT * FROM answers',
  ]
  const bases: Uint8Array[] = []
  for (const pragma of ['PRAGMA page_size = 512', 'PRAGMA page_size = 4096', "PRAGMA encoding = 'UTF-16le'"]) {
    for (const statements of [ordinary, [...ordinary, ...others]]) {
      const db = await Database.open()
      for (const sql of [pragma, ...statements]) db.run(sql)
      bases.push(db.export())
      db.close()
    }
  }
  return (random) => {
    let bytes = pick(random, bases)
    for (let i = 0; i <= random.below(3); i++) bytes = damagedBytes(bytes, random)
    // Most damage hits the header, where all ends at once: it is put back in half of the files.
    if (random.below(2) === 0) bytes.set(pick(random, bases).subarray(0, Math.min(100, bytes.length)))
    return { file: { name: 'fuzz.db', bytes } }
  }
}

function mapMaker(): Maker {
  const file = {
    name: 'fuzz.csv',
    bytes: utf8.encode('company;date;nps;csat;note\nAurora;03/04/2024;9;4,5;x\nCedar;04/05/2024;4;3,0;\n'),
  }
  const maps = [
    '{"table":"responses","columns":{"company":"company","date":"date","nps":"nps","csat":"csat"},"options":{"dateOrder":"dmy","decimal":",","csatScale":[1,5],"delimiter":";","encoding":"utf-8","company":"Aurora","cesDirection":"low-is-easy","missing":["x"],"values":{"nps":{"9":10}}}}',
    '[{"table":"scores","columns":{"company":"company","period":{"const":"2024"},"metric":{"const":"nps"},"value":"nps"}},{"table":"companies","columns":{"company":"company"}}]',
    '{"table":"scores","columns":{"company":"company","period":"date"},"unpivot":{"columns":{"nps":"nps","csat":"csat"},"to":"metric","value":"value"},"headerRow":1}',
  ]
  return (random) => ({ file, map: damagedTokens(pick(random, maps), /([[\]{}",:]+)/u, random) })
}

export async function makerOf(format: Format): Promise<Maker> {
  switch (format) {
    case 'csv':
      return csvMaker()
    case 'xlsx':
      return xlsxMaker()
    case 'json':
      return jsonMaker(false)
    case 'ndjson':
      return jsonMaker(true)
    case 'sqlite':
      return sqliteMaker()
    case 'map':
      return mapMaker()
  }
}
