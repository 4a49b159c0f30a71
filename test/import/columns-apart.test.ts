import { expect, test } from 'vitest'
import { applyAnswers } from '../../src/core/import/index.ts'
import { codes, fileOf, inspect, load, loadText } from './importing.ts'

const asked = async (text: string) => (await inspect(text)).questions.map(({ key, column }) => [key, column])

test('one column settles nothing for another: what stays open is asked by its column', async () => {
  const text = 'company;year;revenue;profit\nA;2023;1234,5;1,234\nA;2024;2345,5;2,345\n'
  expect(await asked(text)).toEqual([['options.decimal.operating_profit', 'profit']])
  const inspection = await inspect(text)
  const maps = applyAnswers(inspection, { '0:options.decimal.operating_profit': '.' })
  expect(maps[0]!.options).toEqual({ decimal: { operating_profit: '.' } })
  const { rows } = await load(fileOf(text), maps)
  expect(rows('SELECT revenue, operating_profit FROM financials ORDER BY id')).toEqual([
    { revenue: 1234.5, operating_profit: 1234 },
    { revenue: 2345.5, operating_profit: 2345 },
  ])
})

test('columns that are all open are asked once', async () => {
  expect(await asked('company;year;revenue;profit\nA;2023;1,234;2,345\n')).toEqual([['options.decimal', 'revenue']])
  expect(await asked('customer_id,company,joined_on,left_on\n1,A,03/04/2026,05/06/2026\n')).toEqual([
    ['options.dateOrder', 'joined_on'],
  ])
  expect(await asked('customer_id,company,joined_on,left_on\n1,A,13/04/2026,05/06/2026\n')).toEqual([
    ['options.dateOrder.left_on', 'left_on'],
  ])
})

test('an answer for the file does not overrule what the columns of its other table have settled', async () => {
  const text = 'company;year;metric;value;revenue\nA;2023;visits;1,234;1.234,5\nB;2023;visits;2,345;99,5\n'
  const inspection = await inspect(text)
  expect(inspection.questions.map(({ key }) => key)).toEqual(['options.decimal'])
  const maps = applyAnswers(inspection, { 'options.decimal': '.' })
  expect(maps.map(({ options }) => options?.decimal)).toEqual(['.', { revenue: ',' }])
  const { rows } = await load(fileOf(text), maps)
  expect(rows('SELECT value FROM scores ORDER BY id')).toEqual([{ value: 1234 }, { value: 2345 }])
  expect(rows('SELECT revenue FROM financials ORDER BY id')).toEqual([{ revenue: 1234.5 }, { revenue: 99.5 }])
})

test('a column of numbers that holds many words is pointed out', async () => {
  const rows = Array.from({ length: 30 }, (_, k) => `A,2024-05-01,${k % 5 === 0 ? 'late' : 7}`).join('\n')
  const inspection = await inspect(`company,date,nps\n${rows}\n`)
  expect(codes(inspection)).toEqual(['NUM-05'])
  expect(inspection.issues[0]!.message).toContain('20 % of the values in "nps" are no numbers (late)')
})

test('times of different zones keep the day that is written, and that is said', async () => {
  const { report, rows } = await loadText(
    'company,date,nps\nA,2024-03-05T23:30:00Z,9\nA,2024-03-06T06:30:00+07:00,9\nA,05/03/2024 10:00 +07:00,8\n',
    [
      {
        table: 'responses',
        columns: { company: 'company', answered_on: 'date', nps: 'nps' },
        options: { dateOrder: 'dmy' },
      },
    ],
  )
  expect(codes(report)).toEqual(['DAT-06'])
  expect(rows('SELECT answered_on FROM responses ORDER BY id').map((row) => row.answered_on)).toEqual([
    '2024-03-05',
    '2024-03-06',
    '2024-03-05',
  ])
})

test('headers of metric and period become rows, each with both', async () => {
  const text = 'company,NPS 2023,NPS Q1/2024,CSAT 2023\nA,31,33,71\nB,,25,65\n'
  const inspection = await inspect(text)
  expect(inspection.questions).toEqual([])
  expect(inspection.maps).toEqual([
    {
      table: 'scores',
      columns: { company: 'company' },
      unpivot: {
        columns: {
          'NPS 2023': { metric: 'nps', period: '2023' },
          'NPS Q1/2024': { metric: 'nps', period: '2024-Q1' },
          'CSAT 2023': { metric: 'csat', period: '2023' },
        },
        value: 'value',
      },
      options: {},
    },
  ])
  const { report, rows } = await loadText(text)
  expect(report).toMatchObject({ read: 6, loaded: 5, skipped: 1 })
  expect(rows('SELECT metric, period_start, grain, value FROM scores WHERE company_id = 1 ORDER BY id')).toEqual([
    { metric: 'nps', period_start: '2023-01-01', grain: 'year', value: 31 },
    { metric: 'nps', period_start: '2024-01-01', grain: 'quarter', value: 33 },
    { metric: 'csat', period_start: '2023-01-01', grain: 'year', value: 71 },
  ])
})

test.each([
  ['Điểm NPS năm 2023', 'NPS', '2023'],
  ['2023 NPS', 'nps', '2023'],
  ['NPS_2023', 'nps', '2023'],
  ['NPS (2023)', 'nps', '2023'],
  ['CSAT 03/2024', 'csat', '2024-03'],
  ['CSAT Mar 2024', 'csat', '2024-03'],
])('the header %j stands for a metric and a period', async (header, metric, period) => {
  const { maps } = await inspect(`company,${header},CES 2019\nA,1,2\n`)
  expect(maps[0]!.unpivot!.columns[header]).toEqual({ metric: metric.toLowerCase(), period })
})

test('years with a unit, and figures with a year, become rows', async () => {
  const scores = await inspect('company,2022 (%),2023 (%),2024* (%)\nA,1,2,3\n')
  expect(Object.keys(scores.maps[0]!.unpivot!.columns)).toHaveLength(3)
  const { reports, rows } = await loadText(
    'company,Revenue 2022 ($M),Revenue 2023 ($M),Profit 2022,Profit 2023\nA,10,12,1,2\n',
  )
  expect(reports).toMatchObject([{ table: 'financials', loaded: 2 }, { loaded: 2 }])
  expect(rows('SELECT period_start, revenue, operating_profit, currency FROM financials ORDER BY id')).toEqual([
    { period_start: '2022-01-01', revenue: 10, operating_profit: null, currency: '$M' },
    { period_start: '2023-01-01', revenue: 12, operating_profit: null, currency: '$M' },
    { period_start: '2022-01-01', revenue: null, operating_profit: 1, currency: null },
    { period_start: '2023-01-01', revenue: null, operating_profit: 2, currency: null },
  ])
})
