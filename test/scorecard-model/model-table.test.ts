import { describe, expect, test } from 'vitest'
import { builtInModel, type ScorecardModel } from '../../src/core/scorecard-model/model.ts'
import {
  isModelHeader,
  modelColumns,
  modelFromTable,
  modelToTable,
} from '../../src/core/scorecard-model/model-table.ts'
import { Failure } from '../../src/core/workspace/failure.ts'
import { capability, indexModel, model } from './models.ts'

const good = model([
  capability('plans', { formerly: ['planning', 'Kế hoạch'], metric: 'nrr', weight: 0.5 }),
  capability('tools'),
])
const header = modelColumns

/** The rows under the header, numbered as a spreadsheet does. */
const rowsOf = (table: readonly (readonly (string | number | null)[])[]) =>
  table.slice(1).map((cells, i) => ({ line: i + 2, cells }))
const table = (of: ScorecardModel) => rowsOf(modelToTable(of))

test.each([
  ['the built-in model', builtInModel],
  ['a small model', good],
  ['a published index', indexModel],
])('%s is the same after it was a table', (_, one) => {
  const rows = modelToTable(one)
  expect(isModelHeader(rows[0] as string[])).toBe(true)
  expect(modelFromTable(rows[0] as string[], rowsOf(rows))).toEqual(one)
})

test('numbers may come as texts, with a decimal comma, and empty rows do not matter', () => {
  const texts = table(good).map(({ line, cells }) => ({
    line,
    cells: cells.map((cell) => (typeof cell === 'number' ? String(cell).replace('.', ',') : cell)),
  }))
  const empty = { line: 99, cells: header.map(() => ' ') }
  expect(modelFromTable(header, [...texts, empty])).toEqual(good)
})

test('a table of ratings is no model', () => {
  expect(isModelHeader(['Company', 'Capability', 'Level'])).toBe(false)
})

/** The good table with one cell changed; rows: 2 the model, 3 a pillar, 4 and 5 its capabilities, 6 a pillar, 7 its capability. */
function changed(row: number, column: string, value: string | number | null) {
  return table(good).map(({ line, cells }) => ({
    line,
    cells: cells.map((cell, i) => (line === row && header[i] === column ? value : cell)),
  }))
}

function failureOf(work: () => unknown): Failure {
  try {
    work()
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('expected a Failure')
}

const wrong: [number, string, string | number | null, string][] = [
  [2, 'version', null, 'MDL-02'],
  [2, 'name_vi', null, 'MDL-03'],
  [2, 'level_5_en', ' ', 'MDL-03'],
  [2, 'scale_low', 9, 'MDL-08'],
  [3, 'purpose_vi', null, 'MDL-03'],
  [4, 'weight', 0, 'MDL-06'],
  [4, 'weight', 'much', 'MDL-02'],
  [5, 'level_3_vi', null, 'MDL-03'],
  [5, 'id', 'plans', 'MDL-04'],
  [6, 'kind', 'column', 'MDL-02'],
  [6, 'id', null, 'MDL-02'],
]

describe.each(wrong)('row %i, column %s: %j', (row, column, value, code) => {
  test('is refused at its row and column', () => {
    const failure = failureOf(() => modelFromTable(header, changed(row, column, value)))
    expect(failure.code).toBe(code)
    expect(failure.detail.row).toBe(row)
    expect(column).toContain(String(failure.detail.column).replace(/_.*/, ''))
    if (code === 'MDL-03') expect(failure.detail.column).toBe(column)
  })
})

test('an unknown column is refused by its heading', () => {
  const failure = failureOf(() => modelFromTable([...header, 'Colour'], table(good)))
  expect([failure.code, failure.detail]).toEqual([
    'MDL-02',
    expect.objectContaining({ row: 1, column: 'Colour', problem: 'unknown' }),
  ])
})

test('a capability above the first pillar is refused', () => {
  const rows = table(good).filter(({ line }) => line !== 3)
  expect(failureOf(() => modelFromTable(header, rows)).detail).toMatchObject({ row: 4, column: 'kind' })
})
