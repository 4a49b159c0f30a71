import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { MapOptions } from '../../src/core/import/map/table-map.ts'
import type { InputFile } from '../../src/core/import/report.ts'
import type { PlainText, SourceRow } from '../../src/core/import/source.ts'
import { readCsv } from '../../src/core/import/text/read-csv.ts'
import { seededRandom } from '../../src/core/stats/random.ts'
import { Failure } from '../../src/core/workspace/failure.ts'
import { fileOf, fixture, words } from './importing.ts'

const open = (file: InputFile, options: MapOptions = {}) => readCsv(file, options, words).open({})

function stepwise(plain: PlainText): SourceRow[] {
  const rows: SourceRow[] = []
  let [at, line] = [plain.from, plain.line]
  while (at < plain.end) {
    const step = plain.rowAt(at, line)
    // Every step goes on, and a row that is asked for twice is the same row.
    expect(step.next).toBeGreaterThan(at)
    expect(plain.rowAt(at, line)).toEqual(step)
    if (step.row) rows.push(step.row)
    at = step.next
    line = step.nextLine
  }
  return rows
}

const csvFixtures = readdirSync(join(import.meta.dirname, '..', 'fixtures')).filter((name) => name.endsWith('.csv'))

test.each(csvFixtures)('%s gives the same rows one by one as in a walk, and each where its bytes are', (name) => {
  const source = open(fixture(name))
  const plain = source.plain!()!
  const rows = [...source.rows()]
  expect(rows.length).toBeGreaterThan(0)
  expect(stepwise(plain)).toEqual(rows)
  for (const row of rows) expect(plain.byteAt(row.at!)).toBe(source.byteAt(row.at!))
})

test('random text gives the same rows one by one as in a walk', () => {
  const random = seededRandom(20261122)
  const pieces = [
    'a',
    '7',
    ' ',
    ',',
    ',',
    ';',
    '"',
    '"',
    '""',
    '\n',
    '\r\n',
    '\r',
    'ế',
    '€',
    '😀',
    '\\',
    '|',
    '\t',
    '"\n"',
    ',"',
  ]
  let broken = 0
  for (let round = 0; round < 1_000; round++) {
    let text = 'company,nps\n'
    for (let k = random.below(60); k > 0; k--) text += pieces[random.below(pieces.length)]
    const source = open(fileOf(text), { delimiter: ',', quote: '"' })
    const rows = [...source.rows()]
    expect(stepwise(source.plain!()!), JSON.stringify(text)).toEqual(rows)
    broken += rows.filter((row) => row.problem).length
  }
  expect(broken).toBeGreaterThan(500)
})

test('a text in another encoding is given in UTF-8, with its places in the file', () => {
  const text = 'company,nps\nTiếng Việt 😀,9\nB,8\n'
  const plain = open(fileOf(new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')))).plain!()!
  expect(new TextDecoder().decode(plain.bytes)).toBe(text)
  const second = plain.rowAt(plain.from, plain.line)
  expect([plain.byteAt(plain.from), plain.byteAt(second.next)]).toEqual([2 + 2 * 12, 2 + 2 * 28])
  expect([plain.line, second.nextLine]).toEqual([2, 3])
})

test('bytes that are UTF-8 already are handed on as they are', () => {
  const file = fileOf('company,nps\nA,9\n')
  const plain = open(file).plain!()!
  expect(plain.bytes).toBe(file.bytes)
  expect(plain).toMatchObject({ from: 12, line: 2, end: 16, delimiter: 44 })
})

test('a delimiter beyond ASCII is read row by row only', () => {
  const source = open(fileOf('company¦nps\nA¦9\n'), { delimiter: '¦' })
  expect([...source.rows()].map((row) => row.cells)).toEqual([['A', '9']])
  expect(source.plain!()).toBeUndefined()
  expect(() => open(fileOf('a,b\n'), { delimiter: '"' })).toThrow(Failure)
})

test('the first lines are given as they stand in the file, and no more than a window shows', () => {
  const text = `\uFEFF"Survey"\r\n\ra;b\n${'x'.repeat(5_000)}\n${'1;2\n'.repeat(50)}`
  const { head } = open(fileOf(text))
  expect(head.slice(0, 3)).toEqual([
    { line: 1, text: '"Survey"' },
    { line: 2, text: '' },
    { line: 3, text: 'a;b' },
  ])
  expect(head[3]!.text).toBe(`${'x'.repeat(2_000)}…`)
  expect(head).toHaveLength(20)
})
