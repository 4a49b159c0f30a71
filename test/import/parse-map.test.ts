import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseTableMaps } from '../../src/core/import/index.ts'
import { failureText } from '../../src/core/words/failure-text.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import { failureOf, loadText } from './importing.ts'

const refused = (json: string) => failureOf((async () => parseTableMaps(json))())

test('one map or an array of maps is read', () => {
  expect(parseTableMaps('\uFEFF{"table":"scores"}')).toEqual([{ table: 'scores' }])
  expect(parseTableMaps('[{"table":"scores"},{"table":"financials"}]')).toHaveLength(2)
})

test('every map of the documentation is valid', () => {
  const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'formats', 'map.md'), 'utf8')
  const maps = [...page.matchAll(/```json\n(.*?)```/gsu)].map((found) => found[1]!)
  expect(maps.length).toBeGreaterThan(2)
  for (const map of maps) expect(parseTableMaps(map)).toEqual([JSON.parse(map)])
})

test('every key of a map is read', () => {
  const map = {
    table: 'scores',
    sheet: 'Sheet1',
    headerRow: 4,
    columns: { company: 'Bank', metric: { const: 'csat' }, n: { column: 'Answers', values: { many: 100 } } },
    unpivot: { columns: { '2017_rq': '2017' }, to: 'period', value: 'value' },
    options: {
      company: 'Our bank',
      csatScale: [1, 5],
      cesDirection: 'high-is-easy',
      decimal: ',',
      thousands: '.',
      dateOrder: 'dmy',
      encoding: 'windows-1258',
      missing: ['NA'],
      values: { churned: { Yes: 1 } },
      totals: 'keep',
      personal: { Comment: 'keep', Phone: 'hash' },
      aliases: { 'Aurora JSC': 'Aurora' },
    },
  }
  expect(parseTableMaps(JSON.stringify(map))).toEqual([map])
  const perField = {
    table: 'scores',
    unpivot: { columns: { 'NPS 2023': { metric: 'nps', period: '2023' } }, value: 'value' },
    options: { decimal: { value: ',' }, dateOrder: { period: 'dmy' }, missing: { value: ['98'] } },
  }
  expect(parseTableMaps(JSON.stringify(perField))).toEqual([perField])
})

test.each([
  ['{"table":"answers"}', 'table'],
  ['{"table":"scores","header":1}', 'header'],
  ['{"table":"scores","headerRow":0}', 'headerRow'],
  ['{"table":"scores","columns":{"value":5}}', 'columns.value'],
  ['{"table":"scores","options":{"csatScale":[5,1]}}', 'options.csatScale'],
  ['{"table":"scores","options":{"csatScale":[1,5,7]}}', 'options.csatScale'],
  ['{"table":"scores","options":{"dateOrder":"ydm"}}', 'options.dateOrder'],
  ['{"table":"scores","options":{"missing":[98]}}', 'options.missing.0'],
  ['{"table":"scores","unpivot":{"columns":{},"value":"value"}}', 'unpivot.columns'],
  ['{"table":"scores","options":{"personal":{"Phone":"burn"}}}', 'options.personal.Phone'],
  ['{"table":"scores","options":{"totals":"sum"}}', 'options.totals'],
  ['[{"table":"scores"},{"table":"scores","unpivot":{}}]', '[1].unpivot.columns'],
  ['7', '{}'],
  ['[]', '[]'],
  ['{"table":', 'JSON'],
])('%s is refused, naming %s', async (json, key) => {
  expect(await refused(json)).toMatchObject({ code: 'MAP-01', detail: { key } })
})

test.each([
  ['{"table":"answers"}', /"answers" cannot stand there. Possible: "responses" \| "scores" \|/u],
  ['{"table":"scores","options":{"decimals":","}}', /unknown key, options.decimals. Known there: company, csatScale,/u],
  ['{"options":{}}', /The map lacks table. Give it./u],
  [
    '{"table":"scores","options":{"decimal":";"}}',
    /options.decimal: ";" cannot stand there. Possible: "." \| "," \| \{…\}./u,
  ],
  ['{"table":"scores","options":{"csatScale":[5,1]}}', /\[5,1\] cannot stand there. Possible: \[1, 5\]./u],
  ['{"table":"scores","headerRow":0}', /headerRow: 0 cannot stand there. Possible: 1, 2, 3 …/u],
])('what is wrong in %s is said with what is possible', async (json, sentence) => {
  const failure = await refused(json)
  expect(failureText(failure, wordsFor('en'))).toMatch(sentence)
  expect(failureText(failure, wordsFor('vi'))).toMatch(/^MAP-01 Tệp ánh xạ/u)
})

test('one sign cannot be decimal and thousands at once', async () => {
  expect((await refused('{"table":"scores","options":{"decimal":",","thousands":","}}')).code).toBe('MAP-08')
  const perField = '{"table":"scores","options":{"decimal":{"value":".","n":","},"thousands":","}}'
  expect((await refused(perField)).code).toBe('MAP-08')
})

test('a header that stands for a text needs the field that it is a value of', async () => {
  const map = { table: 'scores' as const, unpivot: { columns: { '2023': '2023' }, value: 'value' } }
  expect(await failureOf(loadText('company,2023\nA,5\n', [map]))).toMatchObject({
    code: 'MAP-01',
    detail: { key: 'unpivot.to', problem: 'missing' },
  })
})

test.each([
  [{ missing: { nsp: ['98'] } }, 'MAP-03'],
  [{ decimal: { revenu: ',' as const } }, 'MAP-03'],
  [{ values: { churn: { Yes: 1 } } }, 'MAP-03'],
  [{ personal: { Telephone: 'drop' as const } }, 'MAP-04'],
])('options %j about what nothing is called so are refused, not passed over', async (options, code) => {
  const map = { table: 'responses' as const, options }
  expect((await failureOf(loadText('company,nps\nA,5\n', [map]))).code).toBe(code)
})

test('options about a field of another table are no mistake: all maps of a file may have the same', async () => {
  const map = { table: 'responses' as const, options: { decimal: { revenue: ',' as const } } }
  expect((await loadText('company,nps\nA,5\n', [map])).report.loaded).toBe(1)
})
