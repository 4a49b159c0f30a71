import { expect, test } from 'vitest'
import { parseTableMaps } from '../../src/core/import/index.ts'
import { failureOf } from './importing.ts'

const refused = (json: string) => failureOf((async () => parseTableMaps(json))())

test('one map or an array of maps is read', () => {
  expect(parseTableMaps('\uFEFF{"table":"scores"}')).toEqual([{ table: 'scores' }])
  expect(parseTableMaps('[{"table":"scores"},{"table":"financials"}]')).toHaveLength(2)
})

test('the map of the documentation is valid', () => {
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
    },
  }
  expect(parseTableMaps(JSON.stringify(map))).toEqual([map])
})

test.each([
  ['{"table":"answers"}', 'table'],
  ['{"table":"scores","header":1}', 'header'],
  ['{"table":"scores","headerRow":0}', 'headerRow'],
  ['{"table":"scores","columns":{"value":5}}', 'columns.value'],
  ['{"table":"scores","options":{"csatScale":[5,1]}}', 'options.csatScale'],
  ['{"table":"scores","options":{"dateOrder":"ydm"}}', 'options.dateOrder'],
  ['[{"table":"scores"},{"table":"scores","unpivot":{}}]', '[1].unpivot.columns'],
  ['7', '{}'],
  ['[]', '[]'],
  ['{"table":', 'JSON'],
])('%s is refused, naming %s', async (json, key) => {
  expect(await refused(json)).toMatchObject({ code: 'MAP-01', detail: { key } })
})

test('one sign cannot be decimal and thousands at once', async () => {
  expect((await refused('{"table":"scores","options":{"decimal":",","thousands":","}}')).code).toBe('MAP-08')
})
