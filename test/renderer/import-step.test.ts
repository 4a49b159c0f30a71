import { expect, test } from 'vitest'
import { type FileToImport, isReady, isSameFile, secondsLeft } from '../../src/renderer/state/import-step.ts'
import { question, readable } from './inspected.ts'

const broken: FileToImport = {
  input: new File([], 'b.bin'),
  inspected: { ok: false, file: 'b.bin', message: 'not readable', code: 'APP-01' },
  answers: {},
  settling: false,
  origin: null,
  changed: false,
  leftOut: false,
  reading: {},
}

test('files are ready when one is readable and nothing is open', () => {
  expect(isReady([readable([])])).toBe(true)
  expect(isReady([readable([]), broken])).toBe(true)
  expect(isReady([broken])).toBe(false)
  expect(isReady([readable([], {}, 0)])).toBe(false)
  expect(isReady([readable([], {}, 1, 0)])).toBe(false)
  expect(isReady([])).toBe(false)
})

test('a scorecard model is ready as it is, without tables and maps', () => {
  const file = readable([], {}, 0)
  const model = { name: { en: 'Own', vi: 'Riêng' }, version: 1, pillars: 2, capabilities: 3 }
  const inspection = { ...file.inspected.inspection, sheets: [], model }
  expect(isReady([{ ...file, inspected: { ok: true, inspection } }])).toBe(true)
})

test('a file that is left out keeps nothing back, and alone is nothing to import', () => {
  const leftOut = { ...readable([question('company')]), leftOut: true }
  expect(isReady([leftOut])).toBe(false)
  expect(isReady([leftOut, readable([])])).toBe(true)
})

test('the same file is known by its name, size and time', () => {
  const at = (name: string, text: string, lastModified: number) => new File([text], name, { lastModified })
  expect(isSameFile(at('a.csv', 'x', 1), at('a.csv', 'x', 1))).toBe(true)
  expect(isSameFile(at('a.csv', 'x', 1), at('b.csv', 'x', 1))).toBe(false)
  expect(isSameFile(at('a.csv', 'x', 1), at('a.csv', 'xy', 1))).toBe(false)
  expect(isSameFile(at('a.csv', 'x', 1), at('a.csv', 'x', 2))).toBe(false)
})

test('every question must have an answer; an empty text is one only where a choice says so', () => {
  expect(isReady([readable([question('company')])])).toBe(false)
  expect(isReady([readable([question('company')], { company: '  ' })])).toBe(false)
  expect(isReady([readable([question('company')], { company: 'Aurora' })])).toBe(true)
  expect(isReady([readable([question('segment', ['Segment', ''])], { segment: '' })])).toBe(true)
})

test('a map that is being settled or lacks a field keeps the files back', () => {
  const file = readable([])
  expect(isReady([{ ...file, settling: true }])).toBe(false)
  const problems = [{ map: 0, code: 'MAP-06', detail: { fields: 'value' } }]
  const { inspection } = file.inspected
  expect(isReady([{ ...file, inspected: { ok: true, inspection: { ...inspection, problems } } }])).toBe(false)
})

test('the time left follows the pace so far, once there is one', () => {
  expect(secondsLeft({ file: 'a', rows: 250, share: 0.25 }, 2_000)).toBe(6)
  expect(secondsLeft({ file: 'a', rows: 250, share: null }, 2_000)).toBeNull()
  expect(secondsLeft({ file: 'a', rows: 0, share: 0 }, 2_000)).toBeNull()
  expect(secondsLeft({ file: 'a', rows: 250, share: 0.25 }, 500)).toBeNull()
})
