import { expect, test } from 'vitest'
import { foldHeader, metricInHeader, moneyUnit, scaleInHeader } from '../../src/core/import/headers/headers.ts'
import { periodHeaders, recogniseFields, recogniseTables } from '../../src/core/import/headers/recognise.ts'
import { tableNames, tables } from '../../src/core/import/tables.ts'
import { languages, wordsFor } from '../../src/core/words/index.ts'

test('headers meet without case, diacritics, brackets and camel case', () => {
  expect(foldHeader('Điểm hài lòng (1-5)')).toBe('diem hai long')
  expect(foldHeader('customerID')).toBe('customer id')
  expect(foldHeader('  NPS_score ')).toBe('nps score')
  expect(foldHeader('(1-5)')).toBe('1 5')
})

test.each([...tableNames])('no synonym of %s means two of its fields, and every synonym is folded', (table) => {
  const seen = new Map<string, string>()
  for (const field of tables[table]) {
    for (const synonym of [field.name.replaceAll('_', ' '), ...field.synonyms]) {
      expect(foldHeader(synonym)).toBe(synonym)
      expect(`${synonym}: ${seen.get(synonym) ?? field.name}`).toBe(`${synonym}: ${field.name}`)
      seen.set(synonym, field.name)
    }
  }
})

test.each(languages)('what the app itself calls a field is recognised as that field (%s)', (lang) => {
  const labels: Readonly<Record<string, string>> = wordsFor(lang).app.fields
  for (const table of tableNames) {
    for (const { name } of tables[table]) {
      expect([table, name, [...recogniseFields([labels[name]!], table).keys()]]).toEqual([table, name, [name]])
    }
  }
})

test.each([
  ['responses', ['Ngân hàng', 'Nội dung đánh giá', 'Điểm hài lòng (1-5)', 'Ngày đánh giá']],
  ['responses', ['app_name', 'content', 'score', 'at']],
  ['responses', ['Company', 'Date', 'NPS']],
  ['scores', ['Company', 'Year', 'NPS']],
  ['scores', ['company', 'period', 'metric', 'value', 'n', 'sd', 'industry', 'segment']],
  ['financials', ['Công ty', 'Năm', 'Doanh thu']],
  ['customers', ['customerID', 'tenure', 'Churn']],
  ['companies', ['Tên', 'Ngành', 'Quốc gia']],
  ['maturity', ['company', 'assessed_on', 'capability', 'level']],
  ['business_case', ['kind', 'category', 'year', 'base', 'low', 'high', 'risk']],
  ['initiatives', ['name', 'capability', 'benefit', 'cost', 'effort_days']],
])('%s is recognised by %j', (table, header) => {
  expect(recogniseTables(header)).toEqual([table])
})

test.each([...tableNames])('a file with every field of %s as its headers is taken for that table', (table) => {
  expect(recogniseTables(tables[table].map((field) => field.name))).toEqual([table])
})

test('a file with a score and a revenue by year feeds two tables', () => {
  expect(recogniseTables(['Airline', 'Year', 'ACSI score', 'Revenue ($M)'])).toEqual(['scores', 'financials'])
})

test('names with a country may be airports: only companies, or an industry, make a list of companies', () => {
  expect(recogniseTables(['iata', 'name', 'city', 'country'])).toEqual([])
  expect(recogniseTables(['company', 'country'])).toEqual(['companies'])
  expect(recogniseTables(['name', 'industry'])).toEqual(['companies'])
})

test('headers that nobody knows feed no table', () => {
  expect(recogniseTables(['foo', 'bar', 'baz'])).toEqual([])
})

test('two headers for one field are both kept, for a question', () => {
  expect(recogniseFields(['Company', 'Bank', 'NPS'], 'responses').get('company')).toEqual(['Company', 'Bank'])
})

test('columns without a number are no field of numbers', () => {
  expect(recogniseFields(['Satisfaction'], 'responses', (header) => header === 'Satisfaction').size).toBe(0)
})

test('years across the columns are periods, two digits by the pivot; other numbers are not', () => {
  expect(periodHeaders(['Airline', '98', '99', '00'])).toEqual({ '98': '1998', '99': '1999', '00': '2000' })
  expect(periodHeaders(['Airline', 'Q1 2024', 'Q2 2024', 'Q3 2024'])).toHaveProperty('Q2 2024', 'Q2 2024')
  expect(periodHeaders(['a', '2023', '2024'])).toEqual({})
})

test('brackets tell scale and money unit', () => {
  expect(scaleInHeader('Điểm hài lòng (1-5)')).toEqual([1, 5])
  expect(scaleInHeader('Satisfaction [0–10]')).toEqual([0, 10])
  expect(scaleInHeader('Satisfaction')).toBeNull()
  expect(moneyUnit('Revenue ($M)')).toBe('$M')
  expect(moneyUnit('Doanh thu (tỷ đồng)')).toBe('tỷ đồng')
  expect(moneyUnit('Score (1-5)')).toBeNull()
})

test('the header of a score says which metric it is', () => {
  expect(['ACSI score', 'CX index', 'NPS', 'CSAT score', 'Customer effort score', 'Score'].map(metricInHeader)).toEqual(
    ['cx_index', 'cx_index', 'nps', 'csat', 'ces', null],
  )
})
