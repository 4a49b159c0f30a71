import { expect, test } from 'vitest'
import { headersOf, type TableMap } from '../../src/core/import/map/table-map.ts'
import {
  unusedColumns,
  wideColumns,
  withAlias,
  withColumn,
  withCompanies,
  withField,
  withHeaderRow,
  withoutMap,
  withTable,
  withTreatment,
  withWide,
  withWideColumn,
  withWideField,
} from '../../src/renderer/state/map-changes.ts'
import { question, readable } from './inspected.ts'

test('a field takes another column, or none', () => {
  const map = { table: 'scores' as const, columns: { company: 'Bank', value: 'Score' } }
  expect(withColumn(map, 'value', 'Points').columns).toEqual({ company: 'Bank', value: 'Points' })
  expect(withColumn(map, 'value', null).columns).toEqual({ company: 'Bank' })
  expect(map.columns).toEqual({ company: 'Bank', value: 'Score' })
})

test('what the file said of a column does not outlive it', () => {
  const answers = {
    table: 'responses' as const,
    columns: { csat: 'Score' },
    options: { csatScale: [1, 5] as [number, number] },
  }
  expect(withColumn(answers, 'csat', 'Stars').options).toEqual({})
  expect(withColumn(answers, 'nps', 'NPS').options).toEqual({ csatScale: [1, 5] })
  const scores = { table: 'scores' as const, columns: { value: 'NPS', metric: { const: 'nps' } } }
  expect(withColumn(scores, 'value', 'CSAT').columns).toEqual({ value: 'CSAT' })
})

test('a field that the user has chosen is no longer asked about', () => {
  const { inspection } = readable([
    question('0:columns.nps', ['NPS', 'Recommend'], 'columns.nps'),
    question('0:metric'),
  ]).inspected
  const changed = withField(inspection, 0, 'nps', 'Recommend')
  expect(changed.questions.map(({ id }) => id)).toEqual(['0:metric'])
  expect(changed.maps[0]!.columns).toEqual({ nps: 'Recommend' })
})

test('a column that nothing uses can name the companies, in every table of its sheet that knows none', () => {
  const { inspection: one } = readable([
    question('options.company', [], 'options.company'),
    question('0:metric'),
  ]).inspected
  const maps: TableMap[] = [
    { table: 'scores', sheet: 'A', columns: { value: 'NPS' } },
    { table: 'financials', sheet: 'A', columns: { revenue: 'Umsatz' } },
    { table: 'scores', sheet: 'B', columns: { value: 'Firma' } },
  ]
  const sheet = { ...one.sheets[0]!, header: ['Firma', 'NPS', 'Umsatz', ''] }
  const inspection = { ...one, maps, sheets: ['A', 'B'].map((name) => ({ ...sheet, name })) }
  expect(unusedColumns(inspection, 0)).toEqual(['Firma'])
  expect(unusedColumns(inspection, 2)).toEqual(['NPS', 'Umsatz'])
  const changed = withCompanies(inspection, 0, 'Firma')
  expect(changed.maps.map(({ columns }) => columns?.company)).toEqual(['Firma', 'Firma', undefined])
  expect(changed.questions.map(({ id }) => id)).toEqual(['0:metric'])
})

test('rows are taken for one table more; in a workbook, those of a sheet', () => {
  const { inspection } = readable([]).inspected
  expect(withTable(inspection, 'customers', null).maps[1]).toEqual({ table: 'customers' })
  const workbook = { ...inspection, sheets: ['A', 'B'].map((name) => ({ ...inspection.sheets[0]!, name })) }
  expect(withTable(workbook, 'customers', 'B').maps[1]).toEqual({ table: 'customers', sheet: 'B' })
})

test('a table that is left out takes its questions along; the answers of the others follow them', () => {
  const asked = [question('0:options.csatScale'), { ...question('1:columns.metric'), key: 'columns.metric', map: 1 }]
  const { inspection } = readable(asked, {}, 2).inspected
  const answers = { '0:options.csatScale': '1-5', '1:columns.metric': 'nps' }
  const left = withoutMap(inspection, answers, 0)
  expect(left.inspection.maps).toHaveLength(1)
  expect(left.inspection.questions.map(({ id, map }) => [id, map])).toEqual([['0:columns.metric', 0]])
  expect(left.answers).toEqual({ '0:columns.metric': 'nps' })
})

test('another header row takes the columns of its sheet along, and leaves the other sheets as they are', () => {
  const { inspection } = readable([question('0:metric')], {}, 0).inspected
  const sheets = ['A', 'B'].map((name) => ({ ...inspection.sheets[0]!, name }))
  const maps: TableMap[] = [{ table: 'scores' }, { table: 'scores', sheet: 'B' }]
  const anew = withHeaderRow({ ...inspection, sheets, maps }, 'A', 3)
  expect(anew.maps).toEqual([{ table: 'scores', sheet: 'B' }])
  expect(anew.sheets.map(({ headerRow, header }) => [headerRow, header])).toEqual([
    [3, []],
    [1, ['a']],
  ])
  expect(anew.questions).toEqual([])
})

test('a column of a wide table stands for something else, or for nothing', () => {
  const map: TableMap = {
    table: 'scores',
    unpivot: { columns: { '98': '1998', '99': '1999' }, to: 'period', value: 'value' },
  }
  expect(withWideColumn(map, '98', '2098').unpivot!.columns).toEqual({ '98': '2098', '99': '1999' })
  expect(withWideColumn(map, '98', null).unpivot!.columns).toEqual({ '99': '1999' })
  expect(withWideColumn({ table: 'scores' }, '98', null)).toEqual({ table: 'scores' })
  expect(withWideColumn(withWideColumn(map, '98', null), '99', null)).toEqual({ table: 'scores' })
})

test('the treatment of personal data and the joined names stand in the map', () => {
  expect(withTreatment({ table: 'responses' }, 'Phone', 'drop').options).toEqual({ personal: { Phone: 'drop' } })
  const joined = withAlias({ table: 'responses' }, 'Vietcom', 'Vietcombank')
  expect(joined.options).toEqual({ aliases: { Vietcom: 'Vietcombank' } })
  expect(withAlias(joined, 'Vietcom', null).options).toEqual({ aliases: {} })
})

test('columns of numbers that nothing uses can become rows; what fed their fields before no longer does', () => {
  const sheet = {
    ...readable([]).inspected.inspection.sheets[0]!,
    header: ['Bank', 'Wifi', 'Food', 'Note'],
    rows: [
      ['Hồng Hà', '4', '', 'x'],
      ['Cửu Long', '5', '3.5', '1'],
    ],
  }
  const map: TableMap = { table: 'responses', columns: { company: 'Bank', csat: 'Overall' } }
  const wide = wideColumns(map, sheet, new Set(headersOf(map)))
  expect(wideColumns(map, sheet, new Set(['Food']))).toEqual(['Wifi'])
  expect(wide).toEqual(['Wifi', 'Food'])
  expect(withWide(map, wide)).toEqual({
    table: 'responses',
    columns: { company: 'Bank' },
    unpivot: { to: 'touchpoint', value: 'csat', columns: { Wifi: 'Wifi', Food: 'Food' } },
  })
  expect(withWideField(withWide(map, wide), { to: 'journey' }).unpivot!.to).toBe('journey')
  expect(wideColumns({ table: 'initiatives' }, sheet, new Set())).toEqual([])
})
