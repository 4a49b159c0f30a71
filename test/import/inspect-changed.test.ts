import { expect, test } from 'vitest'
import { inspectFile } from '../../src/core/import/index.ts'
import type { TableMap } from '../../src/core/import/map/table-map.ts'
import type { Inspection } from '../../src/core/import/report.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import { fileOf } from './importing.ts'

const words = wordsFor('en')
const file = fileOf('Bank,Year,Score,NPS,Effort,Recommend\nHồng Hà,2024,4,9,6,8\nCửu Long,2024,5,7,2,3\n')

/** The file inspected again with these maps in place of the proposal. */
async function again(maps: TableMap[], questions?: Inspection['questions']): Promise<Inspection> {
  const first = await inspectFile(file, words)
  return inspectFile(file, words, { changed: { ...first, maps, questions: questions ?? [] } })
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
  expect(await inspectFile(file, words, { changed: first })).toEqual(first)
})

const titled = fileOf('Khảo sát,2024,\nNgân hàng,Năm,NPS\nHồng Hà,2024,41\nCửu Long,2024,35\n')

test('another row is taken for the header where a person says so, and the table is proposed anew', async () => {
  const first = await inspectFile(titled, words)
  const sheet = first.sheets[0]!
  const other = { ...first, maps: [], sheets: [{ ...sheet, headerRow: sheet.headerRow === 1 ? 2 : 1, header: [] }] }
  const anew = await inspectFile(titled, words, { changed: other })
  expect(anew.sheets[0]).toMatchObject({ headerRow: other.sheets[0]!.headerRow })
  const back = await inspectFile(titled, words, {
    changed: { ...anew, maps: [], sheets: [{ ...sheet, headerRow: 2, header: [] }] },
  })
  expect(back.sheets[0]).toMatchObject({ header: ['Ngân hàng', 'Năm', 'NPS'], rowCount: 2, lines: [3, 4] })
  expect(back.maps).toMatchObject([{ table: 'scores', headerRow: 2 }])
})

test('a map that names its header row is read from there', async () => {
  const first = await inspectFile(titled, words)
  const columns = { company: 'Ngân hàng', period: 'Năm', value: 'NPS' }
  const read = await inspectFile(titled, words, {
    changed: { ...first, maps: [{ table: 'scores', headerRow: 2, columns }] },
  })
  expect(read.problems).toEqual([])
  expect(read.sheets[0]!.header).toEqual(['Ngân hàng', 'Năm', 'NPS'])
})

test('the lines of the file are shown beside the table that was read from them', async () => {
  const { sheets } = await inspectFile(titled, words)
  expect(sheets[0]!.raw.slice(0, 2)).toEqual([
    { line: 1, text: 'Khảo sát,2024,' },
    { line: 2, text: 'Ngân hàng,Năm,NPS' },
  ])
})

test('the ratings of a wide table are read alike, by the answers of all its columns', async () => {
  const ratings = fileOf('Bank,Branch,Hotline\nHồng Hà,4,1\nCửu Long,5,2\n')
  const first = await inspectFile(ratings, words)
  const unpivot = { columns: { Branch: 'Branch', Hotline: 'Hotline' }, to: 'touchpoint', value: 'csat' }
  const maps: TableMap[] = [{ table: 'responses', columns: { company: 'Bank' }, unpivot }]
  const wide = await inspectFile(ratings, words, { changed: { ...first, maps } })
  expect(wide.questions).toEqual([])
  expect(wide.maps[0]!.options!.csatScale).toEqual([1, 5])
  expect(wide.issues.map(({ message }) => message)).toContainEqual(expect.stringContaining('"Branch, Hotline"'))
})
