import { expect, test } from 'vitest'
import { readText } from '../../src/core/import/text/text-decoding.ts'
import { transcode } from '../../src/core/import/text/transcode.ts'
import { firstInvalid, surveyUtf8 } from '../../src/core/import/text/utf8.ts'
import { seededRandom } from '../../src/core/stats/random.ts'
import { failureOf, fixture } from './importing.ts'

const textOf = (text: { bytes: Uint8Array }) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(text.bytes)
const bytes = (...values: number[]) => new Uint8Array(values)

test('a byte order mark tells the encoding and is not part of the text', () => {
  const marked: [number[], string][] = [
    [[0xef, 0xbb, 0xbf, 0x61], 'utf-8'],
    [[0xff, 0xfe, 0x61, 0], 'utf-16le'],
    [[0xfe, 0xff, 0, 0x61], 'utf-16be'],
  ]
  for (const [file, encoding] of marked) {
    const text = readText(bytes(...file))
    expect(text).toMatchObject({ encoding, known: 'by-mark', damage: null })
    expect(textOf(text)).toBe('a')
  }
})

test('UTF-16 without a mark shows by its zeros and is called a guess', () => {
  const text = 'company,score\nA,5\n'
  const le = new Uint8Array(Buffer.from(text, 'utf16le'))
  expect(readText(le)).toMatchObject({ encoding: 'utf-16le', known: 'guessed' })
  expect(textOf(readText(le))).toBe(text)
  expect(readText(new Uint8Array(Buffer.from(text, 'utf16le').swap16()))).toMatchObject({ encoding: 'utf-16be' })
})

test('Vietnamese in Windows-1258 is told from Windows-1252', () => {
  const decoded = readText(fixture('reviews-windows-1258.csv').bytes)
  expect(decoded).toMatchObject({ encoding: 'windows-1258', known: 'guessed' })
  expect(textOf(decoded).normalize('NFC')).toContain('Tiếng Việt')
  expect(readText(bytes(0x63, 0x61, 0x66, 0xe9)).encoding).toBe('windows-1252')
  expect(readText(Buffer.from('lunedì però', 'latin1')).encoding).toBe('windows-1252')
})

test('Windows-1252 has its euro and its quotes in every runtime', () => {
  expect(textOf(readText(bytes(0x80, 0x92, 0x9f, 0x81, 0xe9), 'windows-1252'))).toBe('€’Ÿ\x81é')
})

test('one damaged byte among good UTF-8 does not change the encoding', () => {
  const good = new TextEncoder().encode('Tiếng Việt có dấu ở mọi chữ,')
  const decoded = readText(new Uint8Array([...good, 0xea, 0x2c]))
  expect(decoded).toMatchObject({ encoding: 'utf-8', known: 'valid', damage: { lines: 1 } })
})

test('a place in the text leads to its byte in the file, whatever the encoding', () => {
  const text = 'aé€😀b'
  const utf8 = readText(new TextEncoder().encode(`\uFEFF${text}`))
  const utf16 = readText(new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')))
  // Where a, é, €, 😀 and b begin in UTF-8.
  const places = [0, 1, 3, 6, 10]
  expect(places.map((at) => utf8.byteAt(at))).toEqual([3, 4, 6, 9, 13])
  expect(places.map((at) => utf16.byteAt(at))).toEqual([2, 4, 6, 8, 12])
  expect(utf16.byteAt(1)).toBe(4)
  expect(readText(bytes(0x80, 0xe9, 0x61), 'windows-1252').byteAt(5)).toBe(2)
  expect(readText(bytes(0x82, 0xa0, 0x61), 'shift_jis').byteAt(3)).toBeNull()
})

test.each(['utf-16le', 'windows-1258', 'windows-1252', 'shift_jis'])(
  '%s comes out the same in pieces of 1 to 64 bytes',
  (encoding) => {
    const text = 'Tiếng Việt 😀 \r\n"x";'
    const file =
      encoding === 'utf-16le'
        ? new Uint8Array(Buffer.from(text, 'utf16le'))
        : bytes(...Array.from({ length: 256 }, (_, i) => i))
    const whole = transcode(file, encoding, 0)
    for (let piece = 1; piece <= 64; piece++) expect(transcode(file, encoding, 0, piece).bytes).toEqual(whole.bytes)
  },
)

test('what is valid UTF-8 is decided as a decoder decides it', () => {
  const random = seededRandom(11)
  const leads = [
    0x41, 0x7f, 0x80, 0xbf, 0xc0, 0xc2, 0xdf, 0xe0, 0xa0, 0xed, 0x9f, 0xef, 0xf0, 0x90, 0xf4, 0x8f, 0xf5, 0xff,
  ]
  const outcomes = { valid: 0, invalid: 0 }
  for (let round = 0; round < 20_000; round++) {
    // The buffer begins anywhere, so that runs of ASCII meet the border of a word in every way.
    const from = random.below(4)
    const file = new Uint8Array(from + random.below(40)).fill(0x61).subarray(from)
    for (let k = random.below(6); k > 0 && file.length > 0; k--)
      file[random.below(file.length)] = leads[random.below(leads.length)]!
    const replaced = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file).split('\uFFFD').length - 1
    const survey = surveyUtf8(file)
    expect(survey.invalid).toBe(replaced)
    expect(survey.firstInvalid).toBe(firstInvalid(file, 0, file.length))
    outcomes[replaced === 0 ? 'valid' : 'invalid']++
  }
  expect(Math.min(outcomes.valid, outcomes.invalid)).toBeGreaterThan(1_000)
})

test('an encoding that a map names is used, and one that does not exist is refused', async () => {
  expect(textOf(readText(bytes(0xe9), 'windows-1252'))).toBe('é')
  const failure = await failureOf((async () => readText(bytes(0x61), 'tcvn3'))())
  expect(failure).toMatchObject({ code: 'ENC-05', detail: { encoding: 'tcvn3' } })
})
