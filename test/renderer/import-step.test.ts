import { expect, test } from 'vitest'
import type { Question } from '../../src/core/import/report.ts'
import {
  type FileToImport,
  isReady,
  type ReadableFile,
  secondsLeft,
  withColumn,
  withField,
  withoutMap,
  withTable,
} from '../../src/renderer/state/import-step.ts'

const question = (id: string, choices: string[] = [], key = id): Question => ({
  id,
  map: 0,
  text: id,
  column: null,
  samples: [],
  choices: choices.map((value) => ({ value, label: value })),
  key,
})
const readable = (questions: Question[], answers: Record<string, string> = {}, maps = 1, rows = 1): ReadableFile => ({
  input: { name: 'a.csv', bytes: new Uint8Array() },
  inspected: {
    ok: true,
    inspection: {
      file: 'a.csv',
      format: 'csv',
      encoding: null,
      delimiter: null,
      sheets: [{ name: null, headerRow: 1, header: ['a'], raw: [], rows: [['1']], lines: [2], rowCount: rows }],
      maps: Array.from({ length: maps }, () => ({ table: 'scores' as const })),
      questions,
      problems: [],
      personal: [],
      nearNames: [],
      issues: [],
    },
  },
  answers,
  settling: false,
})
const broken: FileToImport = {
  input: { name: 'b.bin', bytes: new Uint8Array() },
  inspected: { ok: false, file: 'b.bin', message: 'not readable', code: 'APP-01' },
  answers: {},
  settling: false,
}

test('files are ready when one is readable and nothing is open', () => {
  expect(isReady([readable([])])).toBe(true)
  expect(isReady([readable([]), broken])).toBe(true)
  expect(isReady([broken])).toBe(false)
  expect(isReady([readable([], {}, 0)])).toBe(false)
  expect(isReady([readable([], {}, 1, 0)])).toBe(false)
  expect(isReady([])).toBe(false)
})

test('every question must have an answer; an empty text is one only where a choice says so', () => {
  expect(isReady([readable([question('company')])])).toBe(false)
  expect(isReady([readable([question('company')], { company: '  ' })])).toBe(false)
  expect(isReady([readable([question('company')], { company: 'Aurora' })])).toBe(true)
  expect(isReady([readable([question('segment', ['Segment', ''])], { segment: '' })])).toBe(true)
})

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

test('a map that is being settled or lacks a field keeps the files back', () => {
  const file = readable([])
  expect(isReady([{ ...file, settling: true }])).toBe(false)
  const problems = [{ map: 0, code: 'MAP-06', detail: { fields: 'value' } }]
  const { inspection } = file.inspected
  expect(isReady([{ ...file, inspected: { ok: true, inspection: { ...inspection, problems } } }])).toBe(false)
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

test('the time left follows the pace so far, once there is one', () => {
  expect(secondsLeft({ file: 'a', rows: 250, total: 1_000 }, 2_000)).toBe(6)
  expect(secondsLeft({ file: 'a', rows: 250, total: null }, 2_000)).toBeNull()
  expect(secondsLeft({ file: 'a', rows: 0, total: 1_000 }, 2_000)).toBeNull()
  expect(secondsLeft({ file: 'a', rows: 250, total: 1_000 }, 500)).toBeNull()
})
