import { expect, test } from 'vitest'
import { applyAnswers } from '../../src/core/import/index.ts'
import { codes, fileOf, inspect, load, loadText } from './importing.ts'

const rowsOf = (header: string, values: readonly string[]) =>
  `company,date,${header}\n${values.map((value, k) => `A,2024-05-${String((k % 28) + 1).padStart(2, '0')},"${value}"`).join('\n')}\n`
const repeated = (values: readonly string[], times: number) => Array.from({ length: times }, () => values).flat()

test('words of satisfaction become a table of values with their scale, and a note says so', async () => {
  const text = rowsOf('Mức độ hài lòng', [
    'Rất hài lòng',
    'Hài lòng',
    'Bình thường',
    'Không hài lòng',
    'Rất không hài lòng',
  ])
  const inspection = await inspect(text)
  expect(inspection.questions).toEqual([])
  expect(codes(inspection)).toEqual(['ANS-01'])
  expect(inspection.issues[0]!.message).toContain('Rất hài lòng = 5, Hài lòng = 4')
  expect(inspection.maps[0]).toMatchObject({
    columns: { csat: { column: 'Mức độ hài lòng', values: { 'Rất hài lòng': 5, 'Rất không hài lòng': 1 } } },
    options: { csatScale: [1, 5] },
  })
  const { report, rows } = await loadText(text)
  expect(report).toMatchObject({ loaded: 5, rejected: 0 })
  expect(rows('SELECT csat, csat_low, csat_high FROM responses ORDER BY id LIMIT 2')).toEqual([
    { csat: 5, csat_low: 1, csat_high: 5 },
    { csat: 4, csat_low: 1, csat_high: 5 },
  ])
})

test('words that fit several scales are asked, and the answer stands in the map', async () => {
  const text = rowsOf('Satisfaction', ['Satisfied', 'Neutral', 'Dissatisfied'])
  const inspection = await inspect(text)
  expect(inspection.questions).toMatchObject([
    { key: 'columns.csat.values', column: 'Satisfaction', samples: ['Satisfied', 'Neutral', 'Dissatisfied'] },
  ])
  const { choices, id } = inspection.questions[0]!
  expect(choices.map(({ label }) => label)).toEqual([
    'Satisfied = 3, Neutral = 2, Dissatisfied = 1 (1–3)',
    'Satisfied = 4, Neutral = 3, Dissatisfied = 2 (1–5)',
    'Satisfied = 6, Neutral = 4, Dissatisfied = 2 (1–7)',
    'Leave the column out',
  ])
  const maps = applyAnswers(inspection, { [id]: choices[1]!.value })
  expect(maps[0]).toMatchObject({ columns: { csat: { column: 'Satisfaction' } }, options: { csatScale: [1, 5] } })
  const { rows } = await load(fileOf(text), maps)
  expect(rows('SELECT csat FROM responses ORDER BY id')).toEqual([{ csat: 4 }, { csat: 3 }, { csat: 2 }])
})

test('five words of likelihood are an NPS only if a person says how', async () => {
  const inspection = await inspect(
    rowsOf('Likelihood to recommend', [
      'Extremely likely',
      'Very likely',
      'Moderately likely',
      'Slightly likely',
      'Not at all likely',
    ]),
  )
  expect(inspection.questions.map(({ key }) => key)).toEqual(['columns.nps.values'])
  expect(inspection.questions[0]!.choices[0]!.label).toContain(
    'Extremely likely = 10, Very likely = 8, Moderately likely = 5',
  )
})

test('labelled numbers are the numbers', async () => {
  const { report, rows } = await loadText(rowsOf('NPS', ['10 - Extremely likely', '9', '0 - Not at all likely']))
  expect(codes(report)).toEqual([])
  expect(rows('SELECT nps FROM responses ORDER BY id')).toEqual([{ nps: 10 }, { nps: 9 }, { nps: 0 }])
})

test('seven words of ease say themselves which end is easy; five are asked', async () => {
  const seven = ['Very easy', 'Easy', 'Somewhat easy', 'Neutral', 'Somewhat difficult', 'Difficult', 'Very difficult']
  const { rows } = await loadText(rowsOf('Ease', seven))
  expect(rows('SELECT ces FROM responses ORDER BY id').map(({ ces }) => ces)).toEqual([7, 6, 5, 4, 3, 2, 1])
  const five = await inspect(rowsOf('Ease', ['Rất dễ', 'Dễ', 'Bình thường', 'Khó', 'Rất khó']))
  expect(five.questions.map(({ key }) => key)).toEqual(['columns.ces.values'])
  expect(five.questions[0]!.choices[0]!.label).toContain(
    'Rất dễ = 7, Dễ = 5.5, Bình thường = 4, Khó = 2.5, Rất khó = 1',
  )
})

test('stars and fractions are read; two kinds of fractions in one column are asked', async () => {
  const { rows } = await loadText(rowsOf('Stars', ['★★★★☆', '★★★★★', '★☆☆☆☆']))
  expect(rows('SELECT csat, csat_high FROM responses ORDER BY id')[0]).toEqual({ csat: 4, csat_high: 5 })
  const both = await loadText(rowsOf('Stars', ['★★★★☆', '4,5', '3', '★★★★★', '★☆☆☆☆']))
  expect(both.rows('SELECT csat FROM responses ORDER BY id').map(({ csat }) => csat)).toEqual([4, 4.5, 3, 5, 1])
  expect(both.report).toMatchObject({ loaded: 5, rejected: 0 })
  const mixed = await inspect(rowsOf('Rating', ['4/5', '8/10', '5/5']))
  expect(mixed.questions).toMatchObject([
    { key: 'columns.csat.values', choices: [{ label: '5/5 = 100, 4/5 = 80, 8/10 = 80 (0–100)' }, { value: '' }] },
  ])
})

test('words under a header of satisfaction that are no scale do not become a score', async () => {
  const inspection = await inspect('ID,Age,Satisfaction\n1,30,Satisfied\n2,40,Neutral or Dissatisfied\n')
  expect(inspection.maps).toEqual([])
})

test('a code that means no answer is asked by its column; a single one is a slip', async () => {
  const inspection = await inspect(rowsOf('NPS', ['9', '10', '98', '99', '98', '99', '3']))
  expect(inspection.questions).toMatchObject([
    { key: 'options.missing.nps', choices: [{ value: '["98","99"]' }, { value: '[]' }] },
  ])
  const maps = applyAnswers(inspection, { '0:options.missing.nps': '["98","99"]' })
  expect(maps[0]!.options).toEqual({ missing: { nps: ['98', '99'] } })
  const { report } = await load(fileOf(rowsOf('NPS', ['9', '10', '98', '99', '98', '99', '3'])), maps)
  expect(report).toMatchObject({ read: 7, loaded: 3, rejected: 0, skipped: 4 })
  expect((await inspect(rowsOf('NPS', ['9', '10', '99', '3']))).questions).toEqual([])
})

test('a map that says nothing of codes does not stop the import: they are left out with a warning', async () => {
  const { report } = await loadText(rowsOf('NPS', ['9', '99', '99']), [
    { table: 'responses', columns: { company: 'company', nps: 'NPS' } },
  ])
  expect(report).toMatchObject({ read: 3, loaded: 1, rejected: 2 })
  expect(codes(report)).toEqual(['VAL-01', 'VAL-01'])
})

test('a 0 under a scale from 1 is asked whether it means "not applicable"', async () => {
  const stated = await inspect(rowsOf('Satisfaction (1-5)', ['0', '0', '3', '5']))
  expect(stated.questions.map(({ key }) => key)).toEqual(['options.missing.csat'])
  const open = await inspect(rowsOf('csat', ['0', '0', '4', '5']))
  expect(open.questions[0]!.choices.slice(0, 2)).toEqual([
    { value: '1-5;0', label: '1–5, and 0 means "not applicable"' },
    { value: '1-7;0', label: '1–7, and 0 means "not applicable"' },
  ])
  const maps = applyAnswers(open, { '0:options.csatScale': '1-5;0' })
  expect(maps[0]!.options).toEqual({ csatScale: [1, 5], missing: { csat: ['0'] } })
})

test('codes do not stretch the scale', async () => {
  const inspection = await inspect(rowsOf('csat', ['1', '5', '99', '99', '4']))
  expect(inspection.questions.map(({ key }) => key)).toEqual(['options.missing.csat'])
  expect(inspection.maps[0]!.options).toEqual({ csatScale: [1, 5] })
})

test('answers that are mostly up to 5 and some up to 10 are asked as two scales', async () => {
  const inspection = await inspect(rowsOf('csat', repeated(['1', '4', '5', '3', '8'], 4)))
  expect(inspection.questions[0]).toMatchObject({ key: 'options.csatScale' })
  expect(inspection.questions[0]!.text).toContain('80 %')
  expect(inspection.questions[0]!.choices.map(({ value }) => value)).toEqual(['1-10', '0-10', '0-100', '1-5'])
})

test('an NPS of which no answer is above 5 is pointed out', async () => {
  expect(codes(await inspect(rowsOf('NPS', repeated(['1', '4', '5', '3'], 6))))).toEqual(['NPS-01'])
  expect(codes(await inspect(rowsOf('NPS', repeated(['1', '4', '9', '3'], 6))))).toEqual([])
})
