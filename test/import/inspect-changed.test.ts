import { expect, test } from 'vitest'
import { inspectFile } from '../../src/core/import/index.ts'
import type { Inspection } from '../../src/core/import/report.ts'
import type { TableMap } from '../../src/core/import/table-map.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import { fileOf } from './importing.ts'

const words = wordsFor('en')
const file = fileOf('Bank,Year,Score,NPS,Effort,Recommend\nHồng Hà,2024,4,9,6,8\nCửu Long,2024,5,7,2,3\n')

/** The file inspected again with these maps in place of the proposal. */
async function again(maps: TableMap[], questions?: Inspection['questions']): Promise<Inspection> {
  const first = await inspectFile(file, words)
  return inspectFile(file, words, { ...first, maps, questions: questions ?? [] })
}

test('a column that a person adds brings its question', async () => {
  const columns = { company: 'Bank', nps: 'NPS' }
  expect((await again([{ table: 'responses', columns }])).questions).toEqual([])
  const changed = await again([{ table: 'responses', columns: { ...columns, ces: 'Effort' } }])
  expect(changed.questions.map(({ id }) => id)).toEqual(['0:options.cesDirection'])
})

test('a map without what it needs is kept, with its problem beside it', async () => {
  const map: TableMap = { table: 'responses', columns: { company: 'Bank' } }
  const { maps, problems, questions } = await again([
    map,
    { table: 'responses', columns: { company: 'Bank', nps: 'NPS' } },
  ])
  expect(maps[0]).toEqual(map)
  expect(problems).toMatchObject([{ map: 0, code: 'MAP-06', detail: { fields: 'nps / csat / ces' } }])
  expect(questions).toEqual([])
})

test('a map that names only its table gets the columns that are recognised for it', async () => {
  const { maps, questions } = await again([{ table: 'responses' }])
  expect(maps[0]).toMatchObject({ table: 'responses', columns: { company: 'Bank', csat: 'Score' } })
  expect(questions.map(({ id }) => id)).toContain('0:columns.nps')
})

test('which of two headers is meant stays a question until the field is taken from one by hand', async () => {
  const first = await again([{ table: 'responses' }])
  const asked = first.questions.filter(({ key }) => key === 'columns.nps')
  expect((await again(first.maps, asked)).questions.map(({ id }) => id)).toContain('0:columns.nps')
  expect((await again(first.maps, [])).questions.map(({ id }) => id)).not.toContain('0:columns.nps')
})

test('an unchanged proposal is settled to itself', async () => {
  const first = await inspectFile(file, words)
  expect(await inspectFile(file, words, first)).toEqual(first)
})
