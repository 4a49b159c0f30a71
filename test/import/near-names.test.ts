import { expect, test } from 'vitest'
import { importFile, inspectFile } from '../../src/core/import/index.ts'
import { editDistance, nearNames } from '../../src/core/import/names/near-names.ts'
import { codes, fileOf, load, words } from './importing.ts'

const near = (names: readonly string[], known: readonly string[] = []) =>
  nearNames(new Map(names.map((name, index) => [name, 100 - index])), known, words).map(({ name, like }) => [
    name,
    like,
  ])

test.each([
  ['Vietcombank', 'Ngân hàng TMCP Vietcombank'],
  ['Vietcombank', 'VietcomBank JSC'],
  ['Tiên Phong Bank', 'Tien Phong Bank'],
  ['Công ty Cổ phần Hoa Sen', 'Hoa Sen'],
  ['Công ty Cổ phần Hoa Sen', 'CTCP Hoa Sen'],
  ['Cty TNHH Hoa Sen', 'Công ty TNHH Hoa Sen'],
  ['Aurora Airlines Ltd.', 'Aurora Airlines'],
  ['Siemens AG', 'SIEMENS'],
  ['Techcombank', 'Techcom Bank'],
  ['Techcombank', 'Tecchombank'],
  ['United Airlines', 'Untied Airlines'],
  ['Southwest', 'Southwset'],
])('%j and %j may be one company', (one, other) => {
  expect(near([one, other])).toEqual([[other, one]])
})

test.each([
  ['ACB', 'OCB'],
  ['TPBank', 'VPBank'],
  ['MB Bank', 'VIB Bank'],
  ['American Airlines', 'African Airlines'],
  ['Region 1', 'Region 2'],
  ['Société A', 'Société B'],
  ['Viettel', 'Vietjet'],
  ['Delta', 'Alaska'],
  ['ACME', 'acme '],
])('%j and %j are not offered', (one, other) => {
  expect(near([one, other])).toEqual([])
})

test('a company of the workspace goes before one of the file, and each name is offered once', () => {
  expect(near(['Aurora Bank JSC', 'Aurora  Bank', 'Arora Bank'], ['Aurora Bank'])).toEqual([
    ['Aurora Bank JSC', 'Aurora Bank'],
    ['Arora Bank', 'Aurora Bank'],
  ])
})

test('of many names those that are spelt alike are found, in time that grows with their number', () => {
  const names = Array.from({ length: 40_000 }, (_, index) => `Công ty ${index.toString(36)}x`)
  const started = performance.now()
  expect(near([...names, 'CTCP 7x', 'CÔNG TY 8X', 'Côngty 9x'], ['9X'])).toEqual([
    ['Công ty 9x', '9X'],
    ['CTCP 7x', 'Công ty 7x'],
    ['Côngty 9x', 'Công ty 9x'],
  ])
  expect(performance.now() - started).toBeLessThan(3_000)
})

test('swapped, missing, added and changed letters are counted, up to a limit', () => {
  expect(editDistance('abcd', 'abdc', 2)).toBe(1)
  expect(editDistance('abcd', 'abd', 2)).toBe(1)
  expect(editDistance('abcd', 'xbcy', 2)).toBe(2)
  expect(editDistance('abcd', 'wxyz', 2)).toBe(3)
})

const survey = fileOf('company,year,NPS\nAurora,2023,31\nAurora,2024,33\nAurora JSC,2022,30\n')

test('near names are told with their rows and evidence, and are two companies until the map joins them', async () => {
  const inspection = await inspectFile(survey, words, { known: ['AURORA'] })
  expect(inspection.nearNames).toEqual([
    {
      map: 0,
      name: 'Aurora JSC',
      like: 'AURORA',
      rows: 1,
      inWorkspace: true,
      why: 'the same name but for the form of the company',
    },
  ])
  const { rows } = await load(survey)
  expect(rows('SELECT name FROM companies ORDER BY name')).toEqual([{ name: 'Aurora' }, { name: 'Aurora JSC' }])
})

test('a name that the map joins is an alias of its company, for later files too', async () => {
  const [map] = (await inspectFile(survey, words)).maps
  const joined = { ...map!, options: { ...map!.options, aliases: { 'Aurora JSC': 'Aurora' } } }
  const { workspace, rows } = await load(survey, [joined])
  await importFile(workspace, fileOf('company,year,NPS\nAurora JSC,2025,35\n'), [{ table: 'scores' }], words)
  expect(rows('SELECT name FROM companies')).toEqual([{ name: 'Aurora' }])
  expect(rows('SELECT count(*) AS n, count(DISTINCT company_id) AS companies FROM scores')).toEqual([
    { n: 4, companies: 1 },
  ])
  const again = await inspectFile(survey, words, { changed: { ...(await inspectFile(survey, words)), maps: [joined] } })
  expect([again.nearNames, codes(again)]).toEqual([[], []])
})
