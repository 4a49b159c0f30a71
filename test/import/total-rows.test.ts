import { expect, test } from 'vitest'
import { applyAnswers } from '../../src/core/import/index.ts'
import { groupLabel } from '../../src/core/import/names/total-row.ts'
import { codes, inspect, loadText } from './importing.ts'

test.each([
  ...['Total', 'TOTAL:', 'Grand total', 'Tổng cộng', 'Tổng số', 'Trung bình ngành', 'Total (5 banks)', 'All companies'],
  ...['Average of all airlines', 'Gesamt', 'Durchschnitt', 'Moyenne', 'Total général', 'Média geral'],
])('"%s" is the label of a total', (name) => {
  expect(groupLabel(name)).toBe('total')
})

test.each([
  ...['All Others', 'Other', 'Airlines', 'Industry', 'Other banks', 'Rest of the market', 'Khác', 'Ngành', 'Ngân hàng'],
  ...[
    'Các ngân hàng khác',
    'Hãng còn lại',
    'Sonstige',
    'Übrige',
    'Branche',
    'Autres',
    'Secteur',
    'Outros',
    'Demais empresas',
  ],
])('"%s" is the label of a group', (name) => {
  expect(groupLabel(name)).toBe('group')
})

test.each([
  ...[
    'TotalEnergies',
    'Tổng công ty Bưu điện',
    'Vietnam Airlines',
    'Bank of America',
    'Market Basket',
    'Others & Sons',
  ],
  ...['Ngân hàng Á Châu', 'Rest Inn', 'Industry City', 'Autres Mondes', 'Mean Fiddler', 'Hãng phim trẻ'],
])('"%s" is a company', (name) => {
  expect(groupLabel(name)).toBeNull()
})

const text = 'Airline,Year,NPS\nNorthwind,2023,10\nAll Others,2023,20\nAirlines,2023,30\nTotal,2023,40\n'

test('C20 groups are asked about, with their names; a total is left out without a question', async () => {
  const inspection = await inspect(text)
  expect(inspection.questions).toMatchObject([
    {
      key: 'options.totals',
      column: 'Airline',
      samples: ['All Others', 'Airlines'],
      choices: [
        { value: 'skip' },
        { value: '["All Others"]' },
        { value: '["Airlines"]' },
        { value: '["All Others","Airlines"]' },
      ],
    },
  ])
  const { id, choices } = inspection.questions[0]!
  const namesBy = async (answer: string) => {
    const { rows, report } = await loadText(text, applyAnswers(inspection, { [id]: answer }))
    expect(report.read).toBe(report.loaded + report.skipped)
    return rows('SELECT name FROM companies ORDER BY id').map(({ name }) => name)
  }
  expect(await namesBy(choices[0]!.value)).toEqual(['Northwind'])
  expect(await namesBy(choices[1]!.value)).toEqual(['Northwind', 'All Others'])
  expect(await namesBy(choices[3]!.value)).toEqual(['Northwind', 'All Others', 'Airlines'])
})

test('C20 with a map they are left out, each told with its line', async () => {
  const { report } = await loadText(text, [{ table: 'scores' }])
  expect(report).toMatchObject({ read: 4, loaded: 1, rejected: 0, skipped: 3 })
  expect(report.issues.map(({ code, line, raw }) => [code, line, raw])).toEqual([
    ['CSV-08', 3, 'All Others'],
    ['CSV-08', 4, 'Airlines'],
    ['CSV-08', 5, 'Total'],
  ])
})

test('a map that names the companies keeps them, and all or none by a word', async () => {
  const loaded = async (totals: 'skip' | 'keep' | string[]) =>
    (await loadText(text, [{ table: 'scores', options: { totals } }])).report.loaded
  expect(await loaded(['all others'])).toBe(2)
  expect(await loaded('keep')).toBe(4)
  expect(await loaded('skip')).toBe(1)
})

test('what is asked once counts for all tables of the file', async () => {
  const inspection = await inspect('company,year,NPS,revenue\nA,2023,1,100\nKhác,2023,2,200\n')
  expect(inspection.maps.map(({ table }) => table)).toEqual(['scores', 'financials'])
  expect(inspection.questions.map(({ key }) => key)).toEqual(['options.totals'])
  const maps = applyAnswers(inspection, { 'options.totals': 'skip' })
  expect(maps.map(({ options }) => options?.totals)).toEqual(['skip', 'skip'])
})

test('in the list of companies every name is one', async () => {
  const { questions } = await inspect('company,industry\nMarket,Retail\nA,Retail\n')
  expect(questions).toEqual([])
  const { report } = await loadText('company,industry\nMarket,Retail\nA,Retail\n')
  expect(codes(report)).toEqual([])
  expect(report.loaded).toBe(2)
})
