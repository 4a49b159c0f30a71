import { expect, test } from 'vitest'
import { strikingInText } from '../../src/core/import/bulk/striking-lines.ts'
import { surveyText } from '../../src/core/import/bulk/survey-text.ts'
import { type ColumnPart, tellTexts } from '../../src/core/import/columns/tell-texts.ts'
import { openFile } from '../../src/core/import/open-file.ts'
import { surveyUtf8 } from '../../src/core/import/text/utf8.ts'
import { seededRandom } from '../../src/core/stats/random.ts'
import { words } from './importing.ts'

/** More than two of the encoder's windows, of pieces that meet their borders in all ways. */
function longText(pieces: readonly (string | number[])[], seed: number): Uint8Array {
  const random = seededRandom(seed)
  const all = pieces.map((piece) =>
    typeof piece === 'string' ? new TextEncoder().encode(piece) : Uint8Array.from(piece),
  )
  const text = new Uint8Array(9_000_000)
  for (let at = 0; at < text.length; ) {
    const piece = all[random.below(all.length)]!.subarray(0, text.length - at)
    text.set(piece, at)
    at += piece.length
  }
  return text
}

test('a long text is surveyed by the encoder as byte by byte', () => {
  const texts = [
    longText(['plain ascii of some length, ', 'tiếng Việt có dấu ', '😀', 'e\u0301', '\u0345x', '\n'], 1),
    longText(['plain ascii', 'é', [0], [0xff], [0xe1, 0xba], [0xf0, 0x9f, 0x98], [0xed, 0xa0, 0x80], [0xc3], '\n'], 2),
    longText(['nothing but ascii '], 3),
    longText(['a', 'é', 'ế', '😀', '\u0301', '\u036f', '\u0370', '\uffff', '\u0800', '\u{10ffff}'], 4),
    longText(['a', [0xe0, 0x9f, 0xbf], [0xf4, 0x90, 0x80, 0x80], [0xf0, 0x8f, 0xbf, 0xbf], [0xc0, 0x80], [0x80]], 5),
  ]
  for (const text of texts) expect(surveyText(text)).toEqual(surveyUtf8(text))
  // A single wrong piece anywhere in a valid text, and a text that ends within a character.
  const random = seededRandom(9)
  const valid = texts[3]!.subarray(0, 60_000)
  for (let round = 0; round < 300; round++) {
    const text = valid.slice(0, valid.length - random.below(40))
    if (random.below(4) > 0) text[random.below(text.length)] = random.below(256)
    expect(surveyText(text)).toEqual(surveyUtf8(text))
  }
})

test('blank lines of a long text are found once for each run, and very long lines', () => {
  const filled = ['a,b,c\n', '"x",y,z\r\n', ',,1\n', '1,2,3\r']
  const long = `${'long '.repeat(100)}\n`
  const blank = ['\n', '\r\n', ' , \t,\n', '"",""\n']
  const random = seededRandom(4)
  const encoder = new TextEncoder()
  const lines: { bytes: Uint8Array; blank: boolean; long: boolean }[] = []
  for (let length = 0; length < 9_000_000; ) {
    const isBlank = random.below(1000) === 0
    const list = isBlank ? blank : filled
    const isLong = !isBlank && random.below(2000) === 0
    const bytes = encoder.encode(isLong ? long : list[random.below(list.length)]!)
    lines.push({ bytes, blank: isBlank, long: isLong })
    length += bytes.length
  }
  const text = new Uint8Array(lines.reduce((sum, line) => sum + line.bytes.length, 0))
  const expected: { at: number; empty: boolean }[] = []
  let at = 0
  lines.forEach((line, i) => {
    // A line feed behind a lone carriage return belongs to it.
    const before = lines[i - 1]
    const joins = before?.bytes.at(-1) === 13 && line.bytes[0] === 10
    if (line.blank && !before?.blank && !joins) expected.push({ at, empty: true })
    if (line.long) expected.push({ at, empty: false })
    text.set(line.bytes, at)
    at += line.bytes.length
  })
  expect([...strikingInText(text, 0, { longest: 300, delimiter: 44, quote: 34 })]).toEqual(expected)
})

test('the texts of columns are told by the encoder as row by row, each column in its order', async () => {
  const random = seededRandom(6)
  const pieces = [
    '9',
    '10',
    'A',
    'Hải Đăng',
    '"a ""b"", c"',
    '"two\nlines"',
    '',
    ' ',
    'e\u0301',
    'x"y',
    '2024-01-05 10:00',
    'mail me@example.org',
    '"stray"x',
    '"blank behind the quote" ',
    'longer than what is kept '.repeat(10),
  ]
  let file = 'a,b,c\n'
  for (let i = 0; i < 6000; i++) {
    const cell = () => (random.below(10) === 0 ? `n${random.below(1e6)}` : pieces[random.below(pieces.length)]!)
    file += random.below(200) === 0 ? 'short,row\n' : `${cell()},${cell()},${cell()}${random.below(3) ? '\n' : '\r\n'}`
  }
  await expectToldAlike(new TextEncoder().encode(file))
  // Rows with bytes that are no text are rejected whole; what else is in them says nothing about the columns.
  const damaged = new TextEncoder().encode(`${file}only here,\ufffd,here too\n`)
  for (let i = 0; i < 60; i++) damaged[1_000 + random.below(damaged.length - 1_000)] = [0, 0xff, 0xc3][i % 3]!
  await expectToldAlike(damaged)
})

async function expectToldAlike(bytes: Uint8Array): Promise<void> {
  const source = (await openFile({ name: 'a.csv', bytes }, {}, words)).open({})
  const told = (plain: boolean, columns: ReadonlyMap<number, ColumnPart>) => {
    const counts = new Map<number, Map<string, number>>()
    const { plain: _, ...rows } = source
    const count = tellTexts(plain ? source : rows, columns, (column, cell, more) => {
      const texts = counts.get(column) ?? new Map<string, number>()
      counts.set(column, texts.set(cell, (texts.get(cell) ?? 0) + more))
    })
    return { count, texts: [...counts].map(([column, texts]) => [column, [...texts].filter(([text]) => text !== '')]) }
  }
  const all = new Map<number, ColumnPart>([
    [0, 'all'],
    [2, 'all'],
  ])
  expect(told(true, all)).toEqual(told(false, all))
  const some = told(true, new Map([[1, 'worth-a-look']]))
  expect(some.count).toBe(told(false, all).count)
  expect(some.texts[0]![1]).toContainEqual(['mail me@example.org', expect.any(Number)])
}
