import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { JsonParser, JsonSyntax } from '../../src/core/import/json/json-parser.ts'
import { readContent } from '../../src/core/import/json/json-records.ts'
import { JsonList, JsonRecord, type JsonValue } from '../../src/core/import/json/json-value.ts'
import { readJson } from '../../src/core/import/json/read-json.ts'
import { limits } from '../../src/core/import/limits.ts'
import { isWrittenNumber } from '../../src/core/import/source.ts'
import { readText } from '../../src/core/import/text/text-decoding.ts'
import { seededRandom } from '../../src/core/stats/random.ts'
import { failureOf, fileOf, inspect, load, loadText, words } from './importing.ts'

/** Section B5 of the catalogue of hostile inputs. */

const answer = '"company":"Aurora","date":"2024-05-01"'
const refused = async (text: string | Uint8Array) => failureOf(inspect(text, 'x.json'))
const parserOf = (text: string | Uint8Array) => new JsonParser(readText(fileOf(text).bytes))

/** Bytes that are still needed, after a collection. */
function heldBytes(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc')
  // What a first collection leaves waiting for its end goes with the second.
  collect()
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** Is this what JSON.parse made of the same text. Numbers that a double cannot hold are texts here. */
function isSame(found: JsonValue, expected: unknown): boolean {
  if (found instanceof JsonList) {
    return (
      Array.isArray(expected) &&
      found.items.length === expected.length &&
      found.items.every((item, i) => isSame(item, expected[i]))
    )
  }
  if (found instanceof JsonRecord) {
    const entries = new Map(Object.entries(expected as object))
    return (
      found.keys.length === entries.size && found.keys.every((key, i) => isSame(found.values[i]!, entries.get(key)))
    )
  }
  const value = isWrittenNumber(found) ? found.number : found
  return value === expected || (typeof expected === 'number' && Number(value) === expected)
}

/** The value of a whole text, or the byte where it is wrong. */
function parsed(text: string): JsonValue | JsonSyntax {
  const parser = parserOf(text)
  try {
    const value = parser.value()
    return parser.peek() < 0 ? value : new JsonSyntax(parser.at)
  } catch (error) {
    if (error instanceof JsonSyntax) return error
    throw error
  }
}

test('J01 keys with a meaning in JavaScript are columns, and no object gets them', async () => {
  const text = `[{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":1}},"toString":2,${answer},"nps":9}]`
  const inspection = await inspect(text, 'x.json')
  expect(inspection.sheets[0]!.header.slice(0, 3)).toEqual([
    '__proto__.admin',
    'constructor.prototype.admin',
    'toString',
  ])
  expect((await loadText(text, undefined, 'x.json')).report.loaded).toBe(1)
  expect(({} as { admin?: unknown }).admin).toBeUndefined()
})

test('J02 five million brackets are refused at the 65th, and 64 are read', async () => {
  for (const bracket of ['[', '{"a":']) {
    const at = 64 * bracket.length
    expect(await refused(bracket.repeat(5_000_000))).toMatchObject({ code: 'JSN-02', detail: { limit: 64, at } })
  }
  const deep = `[{${answer},"nps":9,"x":${'['.repeat(62)}${']'.repeat(62)}}]`
  expect((await loadText(deep, undefined, 'x.json')).report.loaded).toBe(1)
  expect((await refused(deep.replace('[]', '[[]]'))).code).toBe('JSN-02')
})

test('J03 of a key that stands twice the last counts, with a warning that has both bytes', async () => {
  const { report, rows } = await loadText(`[{${answer},"nps":1,"nps":9}]`, undefined, 'x.json')
  expect(rows('SELECT nps FROM responses')).toEqual([{ nps: 9 }])
  expect(report.issues.filter(({ code }) => code === 'JSN-06')).toMatchObject([
    { column: 'nps', byte: 49, level: 'warning' },
  ])
  expect(report.issues[0]!.message).toContain('bytes 41 and 49')
  const lists = '{"a":[{"x":1}],"b":2,"a":[{"y":2}]}'
  expect((await inspect(lists, 'x.json')).sheets[0]).toMatchObject({ header: ['b', 'y'], rows: [['2', '2']] })
})

test('J04 numbers are exact or stay as they are written', async () => {
  const list = parsed('[9007199254740993, 1e400, -0, 0.1, 1.10, 12345678.25, 1E-7, 123456789012345678901]')
  expect((list as JsonList).items).toEqual([
    '9007199254740993',
    '1e400',
    { number: 0, written: '-0' },
    0.1,
    { number: 1.1, written: '1.10' },
    12345678.25,
    { number: 1e-7, written: '1E-7' },
    '123456789012345678901',
  ])
  const { report, rejects } = await loadText('[{"company":"A","year":2024,"revenue":1e400}]', undefined, 'x.json')
  expect(report).toMatchObject({ read: 1, loaded: 0, rejected: 1 })
  expect(rejects).toMatchObject([{ code: 'NUM-01', line: 1, column: 'revenue', raw: '1e400' }])
})

test('J04 an id keeps its digits as they are written, an amount is the number', async () => {
  const text =
    '[{"company":"A","date":"2024-02-13","nps":9.0,"customer_id":1.10,"response_id":-0},{"company":"A","date":"2024-02-14","nps":8,"customer_id":1.1,"response_id":0.0000001}]'
  const { rows } = await loadText(text, undefined, 'x.json')
  expect(rows('SELECT nps, customer_id, response_id FROM responses')).toEqual([
    { nps: 9, customer_id: '1.10', response_id: '-0' },
    { nps: 8, customer_id: '1.1', response_id: '0.0000001' },
  ])
})

test.each([
  ['[{"a":\n\n  NaN}]', 3, 3, 'N'],
  ['[{"a":1},\r\n]', 2, 1, ']'],
  ['{\r"á":1,\r // note\r}', 3, 2, '/'],
  ["[{'a':1}]", 1, 3, "'"],
  ['[{"a":1}', 1, 9, ''],
  ['[{"a":"b\nc"}]', 1, 9, '\n'],
  ['[{"a":"b\\xc"}]', 1, 9, '\\'],
  ['[{"a":01}]', 1, 8, '1'],
  ['[{"a":1.}]', 1, 9, '}'],
  ['[{"a":tru}]', 1, 10, '}'],
  ['[{"a" 1}]', 1, 7, '1'],
])('J05 %j is refused with line, column and what stands there', async (text, line, column, found) => {
  expect(await refused(text)).toMatchObject({ code: 'JSN-01', detail: { line, column, found } })
})

test('J05 a byte order mark and UTF-16 are read, and bytes count from the beginning of the file', async () => {
  const text = `[{${answer},"nps":x}]`
  expect((await refused(`\uFEFF${text}`)).detail).toMatchObject({ line: 1, column: 48 })
  const utf16 = new Uint8Array(Uint16Array.from(`\uFEFF[{${answer},"nps":9},5]`, (c) => c.charCodeAt(0)).buffer)
  const { report, rejects } = await load(fileOf(utf16, 'x.json'))
  expect(report).toMatchObject({ encoding: 'utf-16le', read: 2, loaded: 1, rejected: 1 })
  expect(rejects).toMatchObject([{ code: 'JSN-01', line: 2, byte: 2 + 2 * 50, raw: '5' }])
})

test('J05 a text that is no UTF-8 rejects its record and no other', async () => {
  const bytes = fileOf(
    `[{${answer},"nps":9},{"company":"T?t","nps":8},{"company":"Tốt Tốt Tốt Tốt","nps":7}]`,
  ).bytes.slice()
  const at = bytes.indexOf(63)
  bytes[at] = 0xea
  const { report, rejects } = await load(fileOf(bytes, 'x.json'))
  expect(report).toMatchObject({ read: 3, loaded: 2, rejected: 1 })
  expect(rejects).toMatchObject([{ code: 'ENC-01', line: 2, byte: 50 }])
  expect(rejects[0]!.message).toContain(`byte 0xEA at position ${at}`)
})

test('J06 one bad line of NDJSON is rejected alone, whatever is wrong with it', async () => {
  const bad = ['{bad}', '5', '[]', `{${answer}} {}`, '{"a":'.repeat(100), '{"a":1']
  const good = `{${answer},"nps":9}`
  const text = [good, '', good, ...bad, good].join('\n')
  const { report, rejects } = await loadText(text, undefined, 'x.ndjson')
  expect(report).toMatchObject({ read: 9, loaded: 3, rejected: 6 })
  expect(rejects.map(({ code, line }) => [code, line])).toEqual(bad.map((_, i) => ['JSN-01', i + 4]))
  expect(rejects[0]).toMatchObject({ byte: 2 * good.length + 3, raw: '{bad}' })
})

test('J07 one text, and one record, of more than 64 MB is refused with its byte', async () => {
  const long = new Uint8Array(limits.jsonValueBytes + 100).fill(120)
  long.set(new TextEncoder().encode('[{"a":"'))
  long.set(new TextEncoder().encode('"}]'), long.length - 3)
  expect(await refused(long)).toMatchObject({ code: 'LIM-04', detail: { limit: 64, at: 6 } })
  const record = `[{"a":1},{"b":[${'"0123456789",'.repeat(limits.jsonValueBytes / 13 + 10)}1]}]`
  expect(await refused(record)).toMatchObject({ code: 'LIM-04', detail: { at: 9 } })
})

test('J07 memory stays below four times the file, in an array, NDJSON and a list within a record', async () => {
  const record = (i: number) =>
    `{"id":"R${i}","company":"Công ty ${i % 40}","nps":${i % 11},"comment":"Tốt ${i * 7919}"}`
  const records = Array.from({ length: 100_000 }, (_, i) => record(i))
  for (const text of [`[${records.join(',')}]`, records.join('\n'), `{"data":[${records.join(',')}],"meta":1}`]) {
    const { bytes } = fileOf(text)
    const before = heldBytes()
    const source = readJson({ name: 'x.json', bytes }, {}, words).open({})
    // The file itself is one of the four.
    expect((heldBytes() - before) / bytes.length).toBeLessThan(3)
    let rows = 0
    for (const row of source.rows()) rows += row.problem ? 0 : 1
    expect(rows).toBe(100_000)
  }
})

test('J08 records of different keys share their columns, lists are cells, and values that are no records are rejected', async () => {
  const text = `[{${answer},"nps":9,"tags":["a", {"b":1}],"who":{"x":{"y":true}}}, 5, {"nps":"8","extra":null}, [1]]`
  const inspection = await inspect(text, 'x.json')
  expect(inspection.sheets[0]).toMatchObject({
    header: ['company', 'date', 'nps', 'who.x.y', 'b'],
  })
  const flat = await inspect(text.replace('{"b":1}', '2'), 'x.json')
  expect(flat.sheets[0]).toMatchObject({
    header: ['company', 'date', 'nps', 'tags', 'who.x.y', 'extra'],
    rows: [
      ['Aurora', '2024-05-01', '9', '["a", 2]', 'true', ''],
      ['', '', '', '', '', ''],
      ['', '', '8', '', '', ''],
      ['', '', '', '', '', ''],
    ],
  })
  const { report } = await loadText(text.replace('{"b":1}', '2'), undefined, 'x.json')
  expect(report).toMatchObject({ read: 4, loaded: 1, rejected: 2, skipped: 1 })
})

test('J08 more than 2,000 different keys are refused', async () => {
  const keys = Array.from({ length: 1_100 }, (_, i) => [`"a${i}":1`, `"b${i}":1`])
  const text = `[{${keys.map(([a]) => a).join(',')}},{${keys.map(([, b]) => b).join(',')}}]`
  expect(await refused(text)).toMatchObject({ code: 'LIM-02', detail: { limit: 2_000 } })
  expect((await refused(text.replaceAll('},{', ',').replace('[', '').replace(']', ''))).code).toBe('LIM-02')
})

test('J09 of 20,000 damaged texts exactly those are read that JSON.parse takes, and alike', () => {
  const random = seededRandom(20261122)
  const seeds = [
    '[{"a":1,"b":[true,false,null],"c":{"d":"x\\u00e9\\n"}},-1.5e+3,"\\ud834\\udd1e",0,-0,1E5,[[],{}]]',
    ' {"" : "" , "ố":"Tốt" , "\\"":[ 1 , 2.50 ]} ',
  ]
  const letters = '[]{}",:0123456789.-+eEtrufalsn \\u/\n\t\u0000xÀ'
  const wrong: string[] = []
  let taken = 0
  for (let i = 0; i < 20_000; i++) {
    let text = seeds[i % seeds.length]!
    for (let k = 0; k <= random.below(3); k++) {
      const at = random.below(text.length)
      text = text.slice(0, at) + letters[random.below(letters.length)] + text.slice(at + random.below(3))
    }
    const found = parsed(text)
    const refused = found instanceof JsonSyntax
    try {
      const expected: unknown = JSON.parse(text)
      taken++
      if (refused || !isSame(found, expected)) wrong.push(text)
    } catch {
      if (!refused) wrong.push(text)
    }
  }
  expect(wrong).toEqual([])
  expect(taken).toBeGreaterThan(1_000)
  expect(taken).toBeLessThan(10_000)
})

test('J10 what follows the value is an error with its place, and nothing is read', async () => {
  expect(await refused('{"a":1} x')).toMatchObject({ code: 'JSN-01', detail: { line: 1, column: 9, found: 'x' } })
  expect(await refused('[{"a":1}]\n[]')).toMatchObject({ code: 'JSN-01', detail: { line: 2, column: 1, found: '[' } })
})

test('a file that was read gives its lists and what stands around them', () => {
  const { lists, fields } = readContent(parserOf('{"a":{"b":[{"x":[{"y":1}]},{}]},"c":[1],"d":{"e":2}}'))
  expect(lists.map(({ path, records, below }) => [path, records, [...below.keys()]])).toEqual([
    [['a', 'b'], 2, ['a.b.x']],
  ])
  expect([...fields].map(([name, { cell }]) => [name, cell])).toEqual([
    ['c', '[1]'],
    ['d.e', 2],
  ])
})
