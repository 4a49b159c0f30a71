import { describe, expect, test } from 'vitest'
import { codes, inspect, loadText } from './importing.ts'
import { row, workbook } from './workbook.ts'

/** Three years across, and no header that says what the values are. */
const years = 'Bank,2021,2022,2023\nHồng Hà,41.5,42,45\nCửu Long,30.5,35,38\n'
const sheet = row(1, ['Bank', 2021, 2022, 2023]) + row(2, ['Hồng Hà', 41.5, 42, 45])
const openKeys = async (content: string | Uint8Array, name?: string) =>
  (await inspect(content, name)).questions.map(({ key }) => key)

describe('a table of years whose headers do not say what the values are', () => {
  test.each([
    ['the file', years, 'Revenue 2021-2023.csv', 'revenue'],
    ['a line above the header', `Lợi nhuận thuần\n${years}`, 'a.csv', 'operating_profit'],
    ['its sheet', workbook({ sheets: { 'Doanh thu': sheet } }), 'a.xlsx', 'revenue'],
  ])('is one of money where %s says so', async (_, content, name, value) => {
    const { maps, questions } = await inspect(content, name)
    const columns = { 2021: '2021', 2022: '2022', 2023: '2023' }
    expect(questions).toEqual([])
    expect(maps).toMatchObject([
      { table: 'financials', columns: { company: 'Bank' }, unpivot: { columns, to: 'period', value } },
    ])
  })

  test('takes its unit of money from the title, and loads every cell', async () => {
    const { report, rows } = await loadText(`Doanh thu (tỷ đồng)\n${years}`)
    expect(report).toMatchObject({ read: 6, loaded: 6 })
    expect(rows('SELECT SUM(revenue) AS sum, MIN(currency) AS currency FROM financials')).toEqual([
      { sum: 41.5 + 42 + 45 + 30.5 + 35 + 38, currency: 'tỷ đồng' },
    ])
  })

  test('is one of scores where the title names a metric, which is told', async () => {
    const { maps, questions, issues } = await inspect(years, 'NPS by bank.csv')
    expect(questions).toEqual([])
    expect(maps).toMatchObject([{ table: 'scores', columns: { metric: { const: 'nps' } } }])
    expect(codes({ issues })).toContain('MET-03')
    expect(issues.find(({ code }) => code === 'MET-03')?.message).toContain('NPS by bank.csv')
  })

  test('the title nearest to the table counts: a sheet before its file', async () => {
    const { maps } = await inspect(workbook({ sheets: { NPS: sheet } }), 'Revenue.xlsx')
    expect(maps).toMatchObject([{ table: 'scores', columns: { metric: { const: 'nps' } } }])
  })

  test.each(['NPS and revenue.csv', 'CSAT and NPS.csv', 'results.csv'])(
    'is asked about where %s leaves it open',
    async (name) => {
      expect(await openKeys(years, name)).toEqual(['columns.metric'])
    },
  )

  test('a share or a mean is asked, whatever the title', async () => {
    const means = 'Bank,2021,2022,2023\nA,4.1,4.2,4.5\nB,3.5,3.5,3.8\n'
    expect(await openKeys(means, 'Satisfaction.csv')).toEqual(['columns.metric'])
  })
})

test('a header that names its metric counts more than the title', async () => {
  const { maps, issues } = await inspect('Bank,Year,CSAT %\nA,2023,84\nB,2023,71\n', 'NPS.csv')
  expect(maps).toMatchObject([{ columns: { metric: { const: 'csat' } } }])
  expect(codes({ issues })).not.toContain('MET-03')
})
