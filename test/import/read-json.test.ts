import { expect, test } from 'vitest'
import { failureOf, fixture, inspect, load, loadText } from './importing.ts'

test('a path without records is refused with those that have some', async () => {
  const map = { table: 'scores' as const, records: 'companies.months', columns: { company: 'name', value: 'nps' } }
  expect(await failureOf(load(fixture('nested.json'), [map]))).toMatchObject({
    code: 'JSN-05',
    detail: { records: 'companies.months', available: 'companies.years' },
  })
})

test('nested records are found, and what their parents hold stays usable', async () => {
  const { report, rows } = await load(fixture('nested.json'), [
    {
      table: 'scores',
      records: 'companies.years',
      columns: { company: 'name', period: 'year', value: 'nps', n: 'n', industry: 'industry' },
    },
  ])
  expect(report).toMatchObject({ format: 'json', read: 3, loaded: 3 })
  expect(
    rows(
      'SELECT c.name, period_start, metric, value, n, s.industry FROM scores s JOIN companies c ON c.id = company_id',
    ),
  ).toEqual([
    { name: 'Aurora', period_start: '2023-01-01', metric: 'nps', value: 20, n: 150, industry: 'Bank' },
    { name: 'Aurora', period_start: '2024-01-01', metric: 'nps', value: 24, n: 180, industry: 'Bank' },
    { name: 'Cedar', period_start: '2024-01-01', metric: 'nps', value: -3, n: 90, industry: 'Bank' },
  ])
})

test('without a map the deepest list of records is proposed; several lists are asked for by name', async () => {
  expect((await inspect(fixture('nested.json').bytes, 'nested.json')).sheets[0]).toMatchObject({
    header: ['source', 'name', 'industry', 'year', 'nps', 'n'],
    rowCount: 3,
  })
  const failure = await failureOf(inspect('{"a":[{"x":1}],"b":[{"y":2}]}', 'two.json'))
  expect(failure).toMatchObject({ code: 'JSN-04', detail: { available: 'a, b' } })
})

test('a key that record and parent share is the record’s; the parent’s has its path in front', async () => {
  const { sheets } = await inspect('{"groups":[{"id":1,"items":[{"id":7}]}]}', 'x.json')
  expect(sheets[0]).toMatchObject({ header: ['groups.id', 'id'], rows: [['1', '7']] })
})

test('one record a line: a bad line is rejected alone, and long ids keep every digit', async () => {
  const { report, rejects, rows } = await load(fixture('answers.ndjson'))
  expect(report).toMatchObject({ read: 4, loaded: 2, rejected: 1, skipped: 1 })
  expect(rejects).toMatchObject([{ line: 3, code: 'JSN-01', raw: '{bad}' }])
  expect(rows('SELECT response_id FROM responses ORDER BY id')).toEqual([
    { response_id: '9007199254740993' },
    { response_id: '9007199254740994' },
  ])
})

test('keys with a meaning in JavaScript are only names', async () => {
  const { report } = await load(fixture('hostile-keys.json'))
  expect(report.loaded).toBe(1)
  expect(({} as { admin?: unknown }).admin).toBeUndefined()
})

test('nesting beyond 64 is refused before it is parsed, whatever the depth', async () => {
  expect(await failureOf(inspect('['.repeat(1_000_000), 'deep.json'))).toMatchObject({
    code: 'JSN-02',
    detail: { at: 64 },
  })
})

test('a number that a double cannot hold is no number of another size', async () => {
  const { report, rejects } = await loadText(
    '[{"company":"A","year":2024,"revenue":1e400},{"company":"A","year":2023,"revenue":-0}]',
    undefined,
    'x.json',
  )
  expect(report).toMatchObject({ loaded: 1, rejected: 1 })
  expect(rejects).toMatchObject([{ code: 'NUM-01', line: 1, raw: '1e400' }])
})

test.each(['[{"a":1},]', '{"a":1} x', "[{'a':1}]", '[{"a":NaN}]', '[1', '{"a":"\u0001"}'])(
  '%j is refused with a position',
  async (text) => {
    const failure = await failureOf(inspect(text, 'x.json'))
    expect(failure.code).toBe('JSN-01')
    expect(failure.detail.line).toBe(1)
  },
)

test('a byte order mark is no part of JSON, and lists without records are told', async () => {
  expect((await inspect('\uFEFF[{"company":"A"}]', 'x.json')).sheets[0]!.rowCount).toBe(1)
  expect((await failureOf(inspect('[1,2,3]', 'x.json'))).code).toBe('JSN-03')
})
