import { expect, test } from 'vitest'
import { applyAnswers, importFile } from '../../src/core/import/index.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import { Workspace } from '../../src/core/workspace/workspace.ts'
import { codes, failureOf, fileOf, fixture, inspect, load, loadText } from './importing.ts'

const keys = async (text: string) => (await inspect(text)).questions.map((question) => question.key)

test('a file that says everything leaves no question open', async () => {
  const inspection = await inspect('Airline,Year,ACSI score,Revenue ($M)\nAurora,2023,71,1200\nCedar,2023,64,900\n')
  expect(inspection.questions).toEqual([])
  expect(inspection.maps).toEqual([
    {
      table: 'scores',
      columns: { company: 'Airline', period: 'Year', value: 'ACSI score', metric: { const: 'cx_index' } },
      options: {},
    },
    {
      table: 'financials',
      columns: { company: 'Airline', period: 'Year', revenue: 'Revenue ($M)', currency: { const: '$M' } },
      options: {},
    },
  ])
})

test('the preview shows the header and the first rows as they stand', async () => {
  const { sheets } = await inspect(fixture('preamble.csv').bytes)
  expect(sheets).toMatchObject([
    {
      name: null,
      headerRow: 4,
      header: ['Company', 'Period', 'Metric', 'Value', 'n'],
      rows: [
        ['Aurora', '2024', 'NPS', '31', '400'],
        ['Cedar', '2024', 'NPS', '−5', '1200'],
      ],
      lines: [5, 6],
      rowCount: 2,
    },
  ])
})

test('a file without a recognised column proposes nothing and names its headers', async () => {
  const inspection = await inspect('foo,bar\n1,2\n')
  expect(inspection.maps).toEqual([])
  expect(inspection.issues).toMatchObject([{ code: 'MAP-02', level: 'error' }])
  expect(inspection.issues[0]!.message).toContain('foo, bar')
})

test('a day order that no value settles is asked; a day beyond 12 settles it', async () => {
  expect(await keys('company,date,nps\nA,03/04/2026,9\nA,05/06/2026,8\n')).toEqual(['options.dateOrder'])
  expect(await keys('company,date,nps\nA,03/04/2026,9\nA,13/06/2026,8\n')).toEqual([])
})

test('a lone "1,234" is asked about; another value of the column settles it', async () => {
  expect(await keys('company,year,revenue\nA,2024,"1,234"\n')).toEqual(['options.decimal'])
  expect(await keys('company,year,revenue\nA,2024,"1,234"\nA,2023,"1,234.5"\n')).toEqual([])
  const { rows } = await loadText('company;year;revenue\nA;2024;1.234\nA;2023;2.345,5\n')
  expect(rows('SELECT revenue FROM financials ORDER BY id')).toEqual([{ revenue: 1234 }, { revenue: 2345.5 }])
})

test('the scale of CSAT is settled by its header, or by whole answers that reach both ends, or asked', async () => {
  expect(await keys('company,date,Satisfaction (1-7)\nA,2024-05-01,3\n')).toEqual([])
  expect(codes(await inspect('company,date,csat\nA,2024-05-01,2\nA,2024-05-02,5\n'))).toEqual(['CSA-01'])
  const inspection = await inspect('company,date,csat\nA,2024-05-01,3\nA,2024-05-02,6\n')
  expect(inspection.questions[0]).toMatchObject({ key: 'options.csatScale', column: 'csat', samples: ['3', '6'] })
  expect(inspection.questions[0]!.choices.map((choice) => choice.value)).toEqual(['1-7', '1-10', '0-10', '0-100'])
})

test('the direction of effort is asked unless the header spells it out', async () => {
  expect(await keys('company,date,ces\nA,2024-05-01,6\n')).toEqual(['options.cesDirection'])
  expect(await keys('company,date,CES (7 = very easy)\nA,2024-05-01,6\n')).toEqual([])
  expect(await keys('company,date,CES (1 = rất dễ)\nA,2024-05-01,6\n')).toEqual([])
})

test('an effort scale on which low is easy is turned round, so that 7 is very easy', async () => {
  const { rows } = await loadText('company,date,CES (1 = very easy)\nA,2024-05-01,1\nA,2024-05-02,6\n')
  expect(rows('SELECT ces FROM responses ORDER BY id')).toEqual([{ ces: 7 }, { ces: 2 }])
})

test('a metric that the header does not name is asked', async () => {
  expect(await keys('company,year,score\nA,2024,71\n')).toEqual(['columns.metric'])
})

test('a file that names no company asks for it once, whatever it feeds', async () => {
  expect(await keys('year,ACSI score,revenue\n2024,71,100\n')).toEqual(['options.company'])
})

test('two headers for one field are a question, never a guess', async () => {
  const inspection = await inspect('company,bank,date,nps\nA,B,2024-05-01,9\n')
  expect(inspection.questions).toMatchObject([
    { key: 'columns.company', choices: [{ value: 'company' }, { value: 'bank' }, { value: '' }] },
  ])
  expect(applyAnswers(inspection, { '0:columns.company': 'bank' })[0]!.columns).toMatchObject({ company: 'bank' })
})

test('several metrics side by side become rows of scores', async () => {
  const { report, rows } = await loadText('company,year,NPS,CSAT\nA,2024,31,70\nB,2024,,65\n')
  expect(report).toMatchObject({ table: 'scores', read: 4, loaded: 3, skipped: 1 })
  expect(rows('SELECT metric, value FROM scores ORDER BY id')).toEqual([
    { metric: 'nps', value: 31 },
    { metric: 'csat', value: 70 },
    { metric: 'csat', value: 65 },
  ])
})

test('a wide table of years is proposed as rows, with the pivot of its two-digit years told', async () => {
  const inspection = await inspect(fixture('wide-scores.csv').bytes)
  expect(inspection.maps[0]!.unpivot).toEqual({
    columns: { '98': '1998', '99': '1999', '00': '2000', '01': '2001' },
    to: 'period',
    value: 'value',
  })
  expect(codes(inspection)).toEqual(['DAT-05'])
  const maps = applyAnswers(inspection, { '0:columns.metric': 'cx_index' })
  const { report, rows } = await load(fixture('wide-scores.csv'), maps)
  expect(report).toMatchObject({ read: 8, loaded: 5, rejected: 0, skipped: 3 })
  expect(rows('SELECT period_start, value FROM scores ORDER BY company_id, period_start')).toEqual([
    { period_start: '1998-01-01', value: 71 },
    { period_start: '1999-01-01', value: 72 },
    { period_start: '1998-01-01', value: 65 },
    { period_start: '2000-01-01', value: 66 },
    { period_start: '2001-01-01', value: 67 },
  ])
})

test('answers complete the maps; one that is missing or foreign is refused', async () => {
  const inspection = await inspect('date,csat\n03/04/2026,3\n05/04/2026,6\n')
  const answers = { 'options.dateOrder': 'mdy', '0:options.csatScale': '1-7', 'options.company': 'Aurora' }
  expect(applyAnswers(inspection, answers)[0]!.options).toEqual({
    dateOrder: 'mdy',
    csatScale: [1, 7],
    company: 'Aurora',
  })
  expect(() => applyAnswers(inspection, { ...answers, 'options.company': ' ' })).toThrow('IMP-02')
  expect(() => applyAnswers(inspection, { ...answers, 'options.dateOrder': 'ydm' })).toThrow('IMP-03')
})

test('an open question stops the import, and its failure names the key of the map', async () => {
  const workspace = await Workspace.create()
  const maps = [{ table: 'responses' as const, columns: { company: 'company', ces: 'ces' } }]
  const failure = await failureOf(importFile(workspace, fileOf('company,ces\nA,3\n'), maps, wordsFor('vi')))
  expect(failure).toMatchObject({ code: 'IMP-02', detail: { key: 'options.cesDirection' } })
  expect(failure.detail.question).toContain('dễ dàng')
})
