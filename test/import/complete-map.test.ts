import { expect, test } from 'vitest'
import { failureOf, loadText } from './importing.ts'

const wide = 'Company,2021,2022,2023\nAurora,9,10,12\nBorealis,9,20,22\n'

test('a map that holds only the answer to a question is completed by what is recognised', async () => {
  const { report, rows } = await loadText(wide, [{ table: 'scores', columns: { metric: { const: 'nps' } } }])
  expect(report).toMatchObject({ read: 6, loaded: 6 })
  expect(rows("SELECT value FROM scores WHERE metric = 'nps' AND period_start = '2023-01-01'")).toEqual([
    { value: 12 },
    { value: 22 },
  ])
})

test('a map without columns is read as the table that is recognised, wide or not', async () => {
  const { rows } = await loadText('Company,NPS 2022,NPS 2023\nAurora,10,12\n', [{ table: 'scores' }])
  expect(rows('SELECT metric, period_start, value FROM scores')).toEqual([
    { metric: 'nps', period_start: '2022-01-01', value: 10 },
    { metric: 'nps', period_start: '2023-01-01', value: 12 },
  ])
})

test('what the table can do without stays left out', async () => {
  const { rows } = await loadText('Company,Date,NPS,Comment,Segment\nAurora,2024-01-31,9,fine,A\n', [
    { table: 'responses', columns: { answered_on: 'Date' } },
  ])
  expect(rows('SELECT answered_on, nps, comment, segment FROM responses')).toEqual([
    { answered_on: '2024-01-31', nps: 9, comment: null, segment: null },
  ])
})

test('a company that the options name is not looked for among the headers', async () => {
  const { rows } = await loadText('Company,NPS\nA,9\nB,8\n', [
    { table: 'responses', columns: { nps: 'NPS' }, options: { company: 'Aurora' } },
  ])
  expect(rows('SELECT name FROM companies')).toEqual([{ name: 'Aurora' }])
})

test('a header that the map gives to another field, and one of two that could be a field, are not taken', async () => {
  const given = [{ table: 'scores', columns: { segment: 'Company', metric: { const: 'nps' } } }] as const
  expect(await failureOf(loadText('Company,Year,NPS\nA,2023,9\n', [...given]))).toMatchObject({ code: 'IMP-02' })
  const two = await failureOf(
    loadText('Company,Brand,Year,NPS\nA,B,2023,9\n', [{ table: 'scores', columns: { value: 'NPS' } }]),
  )
  expect(two.code).toBe('IMP-02')
})
