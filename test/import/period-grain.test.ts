import { expect, test } from 'vitest'
import type { TableMap } from '../../src/core/import/map/table-map.ts'
import { fileOf, inspect, load, loadText } from './importing.ts'
import { row, workbook } from './workbook.ts'

const money: TableMap = { table: 'financials', columns: { company: 'company', period: 'date', revenue: 'revenue' } }
const csv = (days: readonly string[]) =>
  `company,date,revenue\n${days.map((day, k) => `A,${day},${k + 1}`).join('\n')}\n`
const periods = 'SELECT period_start AS start, grain FROM financials ORDER BY id'

/** The grains that a person is offered for such days; null where nothing is asked. */
async function offered(days: readonly string[]): Promise<string[] | null> {
  const { questions } = await inspect(csv(days))
  const question = questions.find(({ key }) => key === 'options.periodGrain')
  return question ? question.choices.map(({ value }) => value) : null
}

test.each([
  ['first days of months', ['2024-01-01', '2024-02-01', '2024-03-01'], ['month', 'day']],
  ['last days of months, of a leap year too', ['2024-01-31', '2024-02-29', '2024-04-30'], ['month', 'day']],
  ['first days of quarters', ['2024-01-01', '2024-04-01'], ['quarter', 'month', 'day']],
  ['last days of quarters', ['31/03/2024', '30/06/2024', '31/12/2024'], ['quarter', 'month', 'day']],
  ['first days of years', ['2023-01-01', '2024-01-01'], ['year', 'quarter', 'month', 'day']],
  ['last days of years', ['2022-12-31', '2023-12-31'], ['year', 'quarter', 'month', 'day']],
])('what %s stand for is asked', async (_, days, grains) => {
  expect(await offered(days)).toEqual(grains)
})

test.each([
  ['other days', ['2024-01-01', '2024-02-15']],
  ['first and last days mixed', ['2024-01-01', '2024-02-29']],
  ['28 February of a leap year', ['2024-01-31', '2024-02-28']],
  ['a single day', ['2024-01-01', '2024-01-01']],
  ['days beside months', ['2024-01-01', '2024-02']],
  ['months', ['2024-01', '2024-02']],
])('nothing is asked of %s', async (_, days) => {
  expect(await offered(days)).toBeNull()
})

test('the answer makes the days periods; without one they are days, with a warning that names the key', async () => {
  const text = csv(['31/03/2024', '30/06/2024'])
  const asked = await loadText(text, [{ ...money, options: { periodGrain: 'quarter' } }])
  expect(asked.rows(periods)).toEqual([
    { start: '2024-01-01', grain: 'quarter' },
    { start: '2024-04-01', grain: 'quarter' },
  ])
  expect(asked.report.issues).toEqual([])
  const days = await loadText(text, [money])
  expect(days.rows(periods)).toEqual([
    { start: '2024-03-31', grain: 'day' },
    { start: '2024-06-30', grain: 'day' },
  ])
  expect(days.report.issues).toMatchObject([{ code: 'PER-02', level: 'warning', column: 'date' }])
  expect(days.report.issues[0]!.message).toContain('options.periodGrain: "quarter"')
})

test('periods that are none of days stay as they are beside the answer', async () => {
  const mixed = await loadText(csv(['2024-01-01', '2024-02', '2023']), [
    { ...money, options: { periodGrain: 'month' } },
  ])
  expect(mixed.rows(periods)).toEqual([
    { start: '2024-01-01', grain: 'month' },
    { start: '2024-02-01', grain: 'month' },
    { start: '2023-01-01', grain: 'year' },
  ])
})

test('the dates of a workbook are asked about as well', async () => {
  // 45292 is 1 January 2024 (ECMA-376, 18.17.4.1), 45323 and 45352 the first days of the next two months.
  const rows = [45292, 45323, 45352].map(
    (serial, k) =>
      `<row r="${k + 2}"><c r="A${k + 2}" t="s"><v>0</v></c><c r="B${k + 2}" s="1"><v>${serial}</v></c><c r="C${k + 2}"><v>5</v></c></row>`,
  )
  const sheets = { S: `${row(1, ['company', 'date', 'revenue'])}${rows.join('')}` }
  const book = workbook({ sheets, strings: ['A'], formats: [0, 14] })
  const { questions } = await inspect(book, 'a.xlsx')
  expect(questions).toMatchObject([
    { key: 'options.periodGrain', column: 'date', samples: ['2024-01-01', '2024-02-01', '2024-03-01'] },
  ])
  const map: TableMap = { ...money, sheet: 'S', options: { periodGrain: 'month' } }
  expect((await load(fileOf(book, 'a.xlsx'), [map])).rows(periods)).toEqual(
    ['2024-01-01', '2024-02-01', '2024-03-01'].map((start) => ({ start, grain: 'month' })),
  )
})

test('days across the headers of a wide table are asked about, once for all tables of the file', async () => {
  const text = 'company,2024-01-01,2024-02-01,2024-03-01\nA,1,2,3\n'
  const wide: TableMap = {
    table: 'scores',
    columns: { company: 'company', metric: { const: 'nps' } },
    unpivot: { columns: { '2024-01-01': '2024-01-01', '2024-02-01': '2024-02-01' }, to: 'period', value: 'value' },
    options: { periodGrain: 'month' },
  }
  expect((await inspect(text)).questions.map(({ key }) => key)).toContain('options.periodGrain')
  expect((await loadText(text, [wide])).rows('SELECT period_start AS start, grain FROM scores ORDER BY id')).toEqual([
    { start: '2024-01-01', grain: 'month' },
    { start: '2024-02-01', grain: 'month' },
  ])
})
