import { expect, test } from 'vitest'
import type { Question } from '../../src/core/import/report.ts'
import { type FileToImport, isReady, secondsLeft, withColumn } from '../../src/renderer/state/import-step.ts'

const question = (id: string, choices: string[] = []): Question => ({
  id,
  map: 0,
  text: id,
  column: null,
  samples: [],
  choices: choices.map((value) => ({ value, label: value })),
  key: id,
})
const readable = (questions: Question[], answers: Record<string, string> = {}, maps = 1): FileToImport => ({
  input: { name: 'a.csv', bytes: new Uint8Array() },
  inspected: {
    ok: true,
    inspection: {
      file: 'a.csv',
      format: 'csv',
      encoding: null,
      delimiter: null,
      sheets: [],
      maps: Array.from({ length: maps }, () => ({ table: 'scores' as const })),
      questions,
      issues: [],
    },
  },
  answers,
})
const broken: FileToImport = {
  input: { name: 'b.bin', bytes: new Uint8Array() },
  inspected: { ok: false, file: 'b.bin', message: 'not readable', code: 'APP-01' },
  answers: {},
}

test('files are ready when one is readable and nothing is open', () => {
  expect(isReady([readable([])])).toBe(true)
  expect(isReady([readable([]), broken])).toBe(true)
  expect(isReady([broken])).toBe(false)
  expect(isReady([readable([], {}, 0)])).toBe(false)
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

test('the time left follows the pace so far, once there is one', () => {
  expect(secondsLeft({ file: 'a', rows: 250, total: 1_000 }, 2_000)).toBe(6)
  expect(secondsLeft({ file: 'a', rows: 250, total: null }, 2_000)).toBeNull()
  expect(secondsLeft({ file: 'a', rows: 0, total: 1_000 }, 2_000)).toBeNull()
  expect(secondsLeft({ file: 'a', rows: 250, total: 1_000 }, 500)).toBeNull()
})
