import { expect, test } from 'vitest'
import { importFile } from '../../src/core/import/index.ts'
import type { TableMap } from '../../src/core/import/map/table-map.ts'
import { refreshResponseCells } from '../../src/core/metrics/response-cells.ts'
import { seededRandom } from '../../src/core/stats/random.ts'
import { Workspace } from '../../src/core/workspace/workspace.ts'
import { fileOf, words } from './importing.ts'
import { cellsOf, contentOf, loadBy, type Way } from './two-ways.ts'

/** What files become, written as pages or row by row: every cell with its type, what is said, and what was rejected. */
async function load(way: Way, texts: readonly string[], maps: readonly TableMap[]) {
  const workspace = await Workspace.create()
  const told = []
  for (const text of texts) told.push(...(await loadBy(way, workspace, fileOf(text, 'answers.csv'), maps)).told)
  const content = contentOf(
    workspace,
    maps.map(({ table }) => table),
  )
  const cells = cellsOf(workspace)
  expect(workspace.read.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
  refreshResponseCells(workspace.write)
  expect(cellsOf(workspace)).toEqual(cells)
  workspace.close()
  return { told, cells, ...content }
}

async function expectSame(texts: readonly string[], maps: readonly TableMap[]) {
  const pages = await load('pages', texts, maps)
  expect(pages).toEqual(await load('rows', texts, maps))
  return pages
}

const answers: TableMap = {
  table: 'responses',
  columns: {
    company: 'company',
    answered_on: 'date',
    nps: 'nps',
    csat: 'csat',
    ces: 'ces',
    weight: 'weight',
    segment: 'segment',
    comment: 'comment',
    response_id: 'id',
  },
  options: { csatScale: [1, 5], cesDirection: 'low-is-easy', dateOrder: 'dmy' },
}
const header = 'id,company,date,nps,csat,ces,weight,segment,comment,unused\n'

test('ordinary rows become the same table as pages and row by row', async () => {
  const rows = Array.from({ length: 3000 }, (_, i) => {
    const day = String(1 + (i % 28)).padStart(2, '0')
    return `R${i},Hãng ${i % 7},2024-0${1 + (i % 9)}-${day},${i % 11},${1 + (i % 5)},${1 + (i % 7)},,S${i % 3},"Câu ""số"" ${i}, hay",x`
  })
  const { tables } = await expectSame([`${header}${rows.join('\n')}\n`], [answers])
  expect(tables[0]).toHaveLength(3000)
})

test('rows that are wrong, noteworthy, blank or twice there fare the same', async () => {
  const rows = [
    'R1,A,2024-01-05,9,5,1,1.5,Gold,fine,',
    'R2,A,05/02/2024,11,5,1,1,Gold,out of range,',
    'R3,A,31/02/2024,9,5,1,1,Gold,no such day,',
    'R1,A,2024-01-05,9,5,1,1,Gold,the same id,',
    'R1,B,2024-01-05,9,5,1,1,Gold,the same id of another company,',
    ',,,,,,,,,',
    ' , ,,,,,,,, ',
    'R4,A,2024-01-05,,,,1,Gold,no answer,',
    'R5,,2024-01-05,3,,,1,Gold,no company,',
    'R6,A,2024-01-05,3,,,1',
    'R7,A,"2024-01-05" ,3,,,-1,Gold,blank after a quote; negative weight,',
    'R8,A,"2024-01-05"x,3,,,1,Gold,stray,',
    'R9,A,2024-01-05 14:02:01,3,,,0,"Go\r\nld","two\nlines",',
    'R10,A,05/02/24,N/A,4,7,"1,5", Gold ,  trimmed  ,',
    'R11,Total,2024-01-05,3,,,1,Gold,a total,',
    'R12,A,2024-01-05,"3",,,1,,n/a,',
    'R13,A,2024-01-05,3,,,1,không có,KHÔNG CÓ,',
    'R14,A\u0300,2024-01-05,3,,,1,e\u0301,e\u0301,',
    'R15,A,2024-01-05,3,,,1,\u00a0x,😀 \u202e ﬁ Ω,',
    '"R16,A,2024-01-05,3,,,1,x,never closed,',
  ]
  const { told } = await expectSame([`${header}${rows.join('\r\n')}`], [answers])
  const { read, loaded, rejected, skipped } = told[0]!.report
  expect(read).toBe(loaded + rejected + skipped)
  expect(rejected).toBeGreaterThan(4)
})

test('only what is a time of day is left away behind a day', async () => {
  const days = ['2024-01-05', '05/01/2024', '5.1.2024', '20240105', '05/01/24', '2024.1-05', '5 Jan 2024']
  const times = [
    ...[
      '',
      ' 10:00',
      'T10:00:30.250Z',
      ' 10:00:30+07:00',
      ' 24:00',
      ' 3:05 PM',
      ' 3:05pm',
      ' 10:00-0500',
      ' 10h30',
      ' 10:00 ICT',
    ],
    ...[
      ' 10:001',
      " 10:00'",
      ' 25:00',
      ' 10:60',
      ' 10:00:',
      ' 10:00 PMx',
      ' 10:00+7:',
      ' x',
      ' 10',
      ' ',
      'T',
      ' 10:00.5',
      ' 10:00:05.',
    ],
  ]
  const rows = times.flatMap((time) => days.map((day, i) => `R${time}${i},A,${day}${time},9,,,,S,c,`))
  // Once more: a day that is known already must not hide what stands behind it.
  const { told } = await expectSame([`${header}${[...rows, ...rows.toReversed()].join('\n')}\n`], [answers])
  expect(told[0]!.report.loaded).toBeGreaterThan(50)
})

test('sums are kept by segments, channels and journeys that are masked', async () => {
  const masked = { ...answers, options: { ...answers.options, personal: { segment: 'mask' as const } } }
  const rows = ['Gold', 'call 0901 234 567', 'Gold', 'SME'].map((segment, i) => `R${i},A,2024-01-05,9,,,,${segment},c,`)
  const { cells } = await expectSame([header + rows.join('\n')], [masked])
  expect(cells.map(({ segment, nps_n }) => [segment, nps_n])).toEqual([
    ['Gold', 2],
    ['SME', 1],
    ['call [phone number]', 1],
  ])
})

test('a company is spelled as in its first row that is loaded, and there is none without such a row', async () => {
  const people: TableMap = { table: 'customers', columns: { customer_id: 'id', company: 'company', revenue: 'ces' } }
  const rows = [
    'R0,CEDAR,2024-01-05,9,,,x,S,a weight that is no number,',
    'R1,Cedar,2024-01-05,9,,3,,S,fine,',
    'R2,aurora,2024-01-05,,,,,S,says nothing,',
    'R3,Elm,no day,9,,-3,,S,no day and less than nothing,',
    'R4,Aurora,2024-01-05,9,,,,S,fine,',
  ]
  const { companies } = await expectSame([header + rows.join('\n')], [answers])
  expect(companies.map(({ name }) => name)).toEqual(['Aurora', 'Cedar'])
  await expectSame([header + rows.join('\n')], [people, answers])
  await expectSame([header + rows.join('\n')], [answers, people])
})

test('a second file adds to the rows that are there, and knows their ids', async () => {
  const file = (from: number, to: number) =>
    header +
    Array.from({ length: to - from }, (_, i) => `R${from + i},A,2024-01-05,${i % 11},,,,,${'x'.repeat(i % 90)},`).join(
      '\n',
    )
  const { tables, told } = await expectSame([file(0, 900), file(850, 2000), file(0, 10)], [answers])
  expect(tables[0]).toHaveLength(2000)
  expect(told.map(({ report }) => report.rejected)).toEqual([0, 50, 10])
})

test('texts that are longer than a page, and than the window of the encoder, are kept whole', async () => {
  const sizes = [3_900, 4_000, 4_020, 4_030, 4_040, 4_050, 4_061, 4_100, 9_000, 70_000, 4_300_000, 1]
  const rows = sizes.map((size, i) => `R${i},A,2024-01-05,3,,,1,x,${'ô'.repeat(size / 2)},`)
  const { tables } = await expectSame([header + rows.join('\n')], [answers])
  expect(tables[0]!.map((row) => String(row.comment).length)).toEqual(sizes.map((size) => Math.floor(size / 2) || 4))
})

test('a file that feeds two tables gives both, and customers come as pages too', async () => {
  const map: TableMap = {
    table: 'customers',
    columns: { customer_id: 'id', company: 'company', revenue: 'weight', tenure_months: 'nps', churned: 'unused' },
  }
  const rows = Array.from(
    { length: 800 },
    (_, i) => `C${i},A,2024-01-05,${i % 11},,,${i * 1.25},S,c,${i % 2 ? 'yes' : 'No'}`,
  )
  const { tables } = await expectSame([header + rows.join('\n')], [map, answers])
  expect(tables.map((table) => table.length)).toEqual([800, 800])
})

test('numbers that never recur are read as exactly as others', async () => {
  const random = seededRandom(5)
  const map: TableMap = { table: 'customers', columns: { customer_id: 'id', company: 'company', revenue: 'revenue' } }
  const rows = Array.from({ length: 30_000 }, (_, i) => {
    const number = [
      String(random.below(1_000_000_000)),
      (random.below(1_000_000_000) / 100).toFixed(2),
      (random.below(1_000_000_000) / 1e6).toFixed(6),
      `0.${random.below(1_000_000)}`,
      '-3', // out of range: customers do not spend less than nothing
      '1e3',
      `${random.below(1000)}.${String(random.below(1000)).padStart(3, '0')}`,
      '',
    ][random.below(8)]
    return `C${i},A,${number}`
  })
  await expectSame([`id,company,revenue\n${rows.join('\n')}\n`], [map])
})

test('answers of very many kinds are added up as well, with weights and without', async () => {
  const random = seededRandom(8)
  const rows = Array.from({ length: 4000 }, (_, i) => {
    const date = `20${10 + random.below(20)}-${String(1 + random.below(12)).padStart(2, '0')}-05`
    return `R${i},C${random.below(900)},${date},${random.below(11)},${random.below(6) || ''},,${random.below(30) / 8},S${random.below(2000)},,`
  })
  const text = header + rows.join('\n')
  const { weight: _, ...unweighted } = answers.columns!
  await expectSame([text], [answers])
  await expectSame([text], [{ ...answers, columns: unweighted }])
})

test('a second file may bring more kinds of answers than a call takes arguments', async () => {
  const kinds = 150_000
  const textOf = (first: number, count: number) =>
    header + Array.from({ length: count }, (_, i) => `R${first + i},A,,7,,,,S${first + i},,`).join('\n')
  const workspace = await Workspace.create()
  await loadBy('pages', workspace, fileOf(textOf(0, 1), 'first.csv'), [answers])
  await loadBy('pages', workspace, fileOf(textOf(1, kinds), 'second.csv'), [answers])
  expect(workspace.read.get('SELECT COUNT(*) AS kinds, SUM(nps_n) AS n FROM response_cells')).toEqual({
    kinds: kinds + 1,
    n: kinds + 1,
  })
  workspace.close()
})

/** A text of more than 8 MB, whose head alone suggests how it is read; the last rows are given. */
function longText(lastRows: string): Uint8Array {
  const filler = 'x'.repeat(2_000)
  const rows = Array.from({ length: 4_500 }, (_, i) => `C${i},A,${i % 40},2024-03-04,${filler}`)
  return new TextEncoder().encode(`id,company,revenue,joined,text\n${rows.join('\n')}\n${lastRows}`)
}

test.each([
  { what: 'bears out its head', lastRows: 'D1,A,12.5,2024-03-05,\nD2,A,x,2024-03-05,' },
  { what: 'has another decimal sign', lastRows: 'D1,A,"12,5",2024-03-05,\nD2,A,"1.234,5",2024-03-05,' },
  { what: 'has the month first', lastRows: 'D1,A,1,12/31/2024,\nD2,A,2,01/02/2024,' },
  { what: 'has times of other zones', lastRows: 'D1,A,1,2024-03-04T10:00:00Z,\nD2,A,2,2024-03-04 11:00:09.5+07:00,' },
])('a long text whose end $what is read as a walk through all of it says', async ({ lastRows }) => {
  const map: TableMap = {
    table: 'customers',
    columns: { customer_id: 'id', company: 'company', revenue: 'revenue', joined_on: 'joined' },
  }
  const bytes = longText(lastRows)
  const file = { name: 'customers.csv', bytes }
  const quick = await Workspace.create()
  const { reports } = await importFile(quick, file, [map], words)
  const plain = await Workspace.create()
  const { told } = await loadBy('rows', plain, file, [map])
  expect(reports).toEqual(told.map(({ report }) => report))
  expect(contentOf(quick, ['customers'])).toEqual(contentOf(plain, ['customers']))
})

test('random text becomes the same table as pages and row by row', async () => {
  const random = seededRandom(11)
  const pieces = [
    '"',
    '""',
    ',',
    '\n',
    '\r\n',
    '\r',
    ' ',
    'é',
    'e\u0301',
    'A',
    '9',
    '2024-01-05',
    'n/a',
    '😀',
    '\u0000',
    '-',
  ]
  for (let round = 0; round < 30; round++) {
    let text = header
    for (let row = 0; row < 40; row++) {
      const cells = [`R${random.below(30)}`, 'A', '2024-01-05', String(random.below(12)), '3', '4', '1', 'S', 'c', '']
      if (random.below(3) === 0) {
        const piece = () => pieces[random.below(pieces.length)]!
        cells[random.below(10)] = Array.from({ length: random.below(5) }, piece).join('')
      }
      text += `${cells.join(',')}${random.below(20) === 0 ? '\r\n' : '\n'}`
    }
    await expectSame([text], [answers])
  }
})
