import { expect, test } from 'vitest'
import { decodeText } from '../../src/core/import/text-decoding.ts'
import { failureOf, fixture } from './importing.ts'

const bytes = (...values: number[]) => new Uint8Array(values)

test('a byte order mark tells the encoding and is not part of the text', () => {
  expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61))).toMatchObject({ text: 'a', encoding: 'utf-8', known: 'by-mark' })
  expect(decodeText(bytes(0xff, 0xfe, 0x61, 0))).toMatchObject({ text: 'a', encoding: 'utf-16le' })
  expect(decodeText(bytes(0xfe, 0xff, 0, 0x61))).toMatchObject({ text: 'a', encoding: 'utf-16be' })
})

test('UTF-16 without a mark shows by its zeros and is called a guess', () => {
  const text = 'company,score\nA,5\n'
  const le = new Uint8Array(Buffer.from(text, 'utf16le'))
  expect(decodeText(le)).toMatchObject({ text, encoding: 'utf-16le', known: 'guessed' })
  expect(decodeText(new Uint8Array(Buffer.from(text, 'utf16le').swap16()))).toMatchObject({ encoding: 'utf-16be' })
})

test('Vietnamese in Windows-1258 is told from Windows-1252', () => {
  const decoded = decodeText(fixture('reviews-windows-1258.csv').bytes)
  expect(decoded).toMatchObject({ encoding: 'windows-1258', known: 'guessed' })
  expect(decoded.text.normalize('NFC')).toContain('Tiếng Việt')
  expect(decodeText(bytes(0x63, 0x61, 0x66, 0xe9)).encoding).toBe('windows-1252')
  expect(decodeText(Buffer.from('lunedì però', 'latin1')).encoding).toBe('windows-1252')
})

test('Windows-1252 has its euro and its quotes in every runtime', () => {
  expect(decodeText(bytes(0x80, 0x92, 0x9f, 0x81, 0xe9), 'windows-1252').text).toBe('€’Ÿ\x81é')
})

test('one damaged byte among good UTF-8 does not change the encoding', () => {
  const good = new TextEncoder().encode('Tiếng Việt có dấu ở mọi chữ,')
  const decoded = decodeText(new Uint8Array([...good, 0xea, 0x2c]))
  expect(decoded).toMatchObject({ encoding: 'utf-8', known: 'damaged' })
  expect(decoded.invalidFrom!(0)).toEqual({ byte: good.length, value: 0xea })
})

test('a text position leads to its byte, past characters of two to four bytes', () => {
  const text = 'aé€😀b'
  const decoded = decodeText(new TextEncoder().encode(`\uFEFF${text}`))
  expect([0, 1, 2, 3, 5].map((at) => decoded.byteAt(at))).toEqual([3, 4, 6, 9, 13])
  expect(decoded.byteAt(1)).toBe(4)
})

test('an encoding that a map names is used, and one that does not exist is refused', async () => {
  expect(decodeText(bytes(0xe9), 'windows-1252').text).toBe('é')
  const failure = await failureOf((async () => decodeText(bytes(0x61), 'tcvn3'))())
  expect(failure).toMatchObject({ code: 'ENC-05', detail: { encoding: 'tcvn3' } })
})
