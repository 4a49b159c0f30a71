import { expect, test } from 'vitest'
import { readCsv } from '../../src/core/import/text/read-csv.ts'
import { seededRandom } from '../../src/core/stats/random.ts'
import { fileOf, words } from './importing.ts'

const random = seededRandom(5)
const pick = <T>(items: readonly T[]): T => items[random.below(items.length)]!

const paragraph = () =>
  Array.from({ length: 1 + random.below(4) }, () =>
    pick(['Tốt', 'slow, but kind', 'so "so"', '5 stars; ok', 'a|b', '', 'ế😀']),
  ).join(pick(['\n', '\n\n', '\r\n', ', ']))
const cell = () =>
  pick([
    paragraph,
    () => String(random.below(1000)),
    () => `${random.below(90)},5`,
    () => '2024-05-01',
    () => '',
    () => 'An Bình',
  ])()

interface Style {
  delimiter: string
  lineBreak: string
  quoteAll: boolean
  backslash: boolean
}

function written(table: readonly string[][], { delimiter, lineBreak, quoteAll, backslash }: Style): string {
  const quoted = (text: string) =>
    backslash ? `"${text.replace(/[\\"]/g, '\\$&')}"` : `"${text.replaceAll('"', '""')}"`
  const one = (text: string) => (quoteAll || /["\r\n,;|\t^]/.test(text) ? quoted(text) : text)
  return table.map((row) => row.map(one).join(delimiter) + lineBreak).join('')
}

const encodings: Record<string, (text: string) => Uint8Array> = {
  'utf-8': (text) => new TextEncoder().encode(text),
  'utf-8 with mark': (text) => new TextEncoder().encode(`\uFEFF${text}`),
  'utf-16le with mark': (text) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')),
  'utf-16be with mark': (text) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()),
}

test.each(Object.keys(encodings))(
  '300 tables written in one of many ways are read back as they were: %s',
  (encoding) => {
    for (let round = 0; round < 300; round++) {
      const width = 2 + random.below(5)
      const rows = Array.from({ length: 5 + random.below(20) }, () => ['x', ...Array.from({ length: width - 1 }, cell)])
      const table = [Array.from({ length: width }, (_, i) => `tên ${i}`), ...rows]
      const style: Style = {
        delimiter: pick([',', ';', '\t', '|', '^']),
        lineBreak: pick(['\n', '\r\n', '\r']),
        quoteAll: random.below(2) === 0,
        backslash: random.below(4) === 0 && table.some((row) => row.some((text) => text.includes('"'))),
      }
      const text = written(table, style)
      const file = readCsv(fileOf(encodings[encoding]!(text)), {}, words)
      const source = file.open({})
      const told = `round ${round}: ${JSON.stringify(style)}\n${text}`
      expect(file.delimiter, told).toBe(style.delimiter)
      expect(source.header, told).toEqual(table[0])
      expect(
        [...source.rows()].map((row) => row.problem ?? row.cells),
        told,
      ).toEqual(rows)
    }
  },
)
