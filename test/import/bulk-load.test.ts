import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { settleMap } from '../../src/core/import/columns/settle.ts'
import { importFile } from '../../src/core/import/index.ts'
import { prepareJobs, reportOf } from '../../src/core/import/load/import-job.ts'
import { loadByPages, loadByRows } from '../../src/core/import/load/load-jobs.ts'
import type { TableMap } from '../../src/core/import/map/table-map.ts'
import { openFile } from '../../src/core/import/open-file.ts'
import { refreshResponseCells } from '../../src/core/metrics/response-cells.ts'
import { seededRandom } from '../../src/core/stats/random.ts'
import { Workspace } from '../../src/core/workspace/workspace.ts'
import { words } from './importing.ts'

/** What a file becomes, written as pages or row by row: every cell with its type, what is said, and what was rejected. */
async function load(how: 'pages' | 'rows', texts: readonly string[], maps: readonly TableMap[]) {
  const workspace = await Workspace.create()
  const told = []
  for (const text of texts) {
    const file = { name: 'answers.csv', bytes: new TextEncoder().encode(text) }
    const settled = []
    for (const map of maps) {
      const source = await openFile(file, map.options ?? {}, words)
      settled.push({ source, map: settleMap(source.open(map), map, words), unsure: null })
    }
    const jobs = prepareJobs(workspace.read, settled, {
      file: file.name,
      sha256: createHash('sha256').update(text).digest('hex'),
      words,
    })
    if (how === 'pages') await loadByPages(workspace, jobs, file.bytes.length)
    else loadByRows(workspace, jobs)
    told.push(...jobs.map((job) => ({ report: reportOf(job), rejects: job.rejects })))
  }
  const tables = maps.map(({ table }) => tableWithTypes(workspace, table))
  const companies = workspace.read.all('SELECT name, folded FROM companies ORDER BY name')
  const cells = cellsOf(workspace)
  expect(workspace.read.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
  refreshResponseCells(workspace.write)
  expect(cellsOf(workspace)).toEqual(cells)
  workspace.close()
  return { told, tables, companies, cells }
}

function cellsOf(workspace: Workspace) {
  return workspace.read.all(
    `SELECT response_cells.*, name AS company_id FROM response_cells JOIN companies ON companies.id = company_id
     ORDER BY name, month, segment, channel, journey, csat_low`,
  )
}

function tableWithTypes(workspace: Workspace, table: string) {
  const names = workspace.read
    .all<{ name: string }>(`SELECT name FROM pragma_table_info('${table}')`)
    .flatMap(({ name }) => [name, `typeof(${name}) AS ${name}_type`])
  // New companies are numbered in the order in which they are read, or loaded: their names are compared.
  const company = '(SELECT name FROM companies WHERE companies.id = company_id) AS company_id'
  return workspace.read.all(`SELECT ${names.join(', ')}, ${company} FROM ${table} ORDER BY id`)
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
  const source = await openFile(file, {}, words)
  const settled = settleMap(source.open(map), map, words)
  const jobs = prepareJobs(plain.read, [{ source, map: settled, unsure: null }], { file: file.name, sha256: '', words })
  loadByRows(plain, jobs)
  expect(reports).toEqual(jobs.map(reportOf))
  expect(tableWithTypes(quick, 'customers')).toEqual(tableWithTypes(plain, 'customers'))
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
