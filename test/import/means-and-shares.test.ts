import { expect, test } from 'vitest'
import { metricInHeader } from '../../src/core/import/headers/headers.ts'
import { codes, inspect, loadText } from './importing.ts'

test.each([
  ['CSAT (1-5)', 'csat_mean'],
  ['Average satisfaction', 'csat_mean'],
  ['Điểm hài lòng trung bình', 'csat_mean'],
  ['CES (1-7)', 'ces_mean'],
  ['CSAT', 'csat'],
  ['CSAT (%)', 'csat'],
  ['Average NPS', 'nps'],
])('scores under "%s" are %s', (header, metric) => {
  expect(metricInHeader(header)).toBe(metric)
})

test('scores of satisfaction up to ten are not taken for a percentage: it is asked', async () => {
  const { questions } = await inspect('company,year,CSAT\nA,2023,4.2\nB,2023,3.9\n')
  expect(questions).toMatchObject([
    { key: 'columns.metric', samples: ['4.2', '3.9'], choices: [{ value: 'csat' }, { value: 'csat_mean' }] },
  ])
})

test.each([
  'company,year,CSAT\nA,2023,84.2\nB,2023,9\n',
  'company,year,CSAT\nA,2023,5 %\n',
  'company,year,CSAT\nA,2023,\n',
])('nothing is asked of %j', async (text) => {
  expect((await inspect(text)).questions).toEqual([])
})

test('in a wide table it is told', async () => {
  const { report } = await loadText('company,NPS 2022,NPS 2023,CSAT 2022,CSAT 2023\nA,5,6,4.1,4.2\n')
  expect(report.issues).toMatchObject([
    { code: 'MET-01', level: 'warning', column: 'CSAT 2022' },
    { code: 'MET-01', level: 'warning', column: 'CSAT 2023' },
  ])
})

test('metrics in a column keep their mean', async () => {
  const { rows, report } = await loadText(
    'company,year,metric,value\nA,2023,CSAT mean,4.2\nA,2023,Mean NPS,3\nA,2023,CSAT,84\n',
  )
  expect(codes(report)).toEqual([])
  expect(rows('SELECT metric, value FROM scores ORDER BY value')).toEqual([
    { metric: 'Mean NPS', value: 3 },
    { metric: 'csat_mean', value: 4.2 },
    { metric: 'csat', value: 84 },
  ])
})
