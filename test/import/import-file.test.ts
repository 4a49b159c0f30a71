import { expect, test } from 'vitest'
import type { TableMap } from '../../src/core/import/map/table-map.ts'
import { listImports } from '../../src/core/workspace/imports.ts'
import { Workspace } from '../../src/core/workspace/workspace.ts'
import { codes, failureOf, fileOf, inspect, load, loadText } from './importing.ts'

const answers = 'company,date,nps,response_id\nAurora,2024-05-01,9,r1\nCedar,2024-05-02,4,r2\n'

test('an import is recorded with its hash, its map and its counts', async () => {
  const { workspace } = await loadText(answers)
  const [record] = listImports(workspace.read)
  expect(record).toMatchObject({
    file: 'file.csv',
    target: 'responses',
    rowsRead: 2,
    rowsLoaded: 2,
    rowsRejected: 0,
    rowsSkipped: 0,
  })
  // printf of the same bytes through sha256sum.
  expect(record!.sha256).toBe('a5c52b6244573dc5a66d5066fb754ede11fe68d27404f74dbc4fd8a4505384a7')
  const { mapping } = workspace.read.get<{ mapping: string }>('SELECT mapping FROM imports')!
  expect(JSON.parse(mapping)).toMatchObject({ table: 'responses', columns: { company: 'company', nps: 'nps' } })
})

test('the cells that panels read are rebuilt after an import', async () => {
  const { rows } = await loadText(answers)
  expect(
    rows('SELECT sum(nps_n) AS n, sum(promoters) AS promoters, sum(detractors) AS detractors FROM response_cells'),
  ).toEqual([{ n: 2, promoters: 1, detractors: 1 }])
})

test('the same file in the same way is refused; in another way it comes in with a warning', async () => {
  const { workspace } = await loadText(answers)
  const before = workspace.toBytes()
  expect(await failureOf(load(fileOf(answers), undefined, workspace))).toMatchObject({ code: 'IMP-04' })
  expect(workspace.toBytes()).toEqual(before)
  const other: TableMap[] = [{ table: 'responses', columns: { company: 'company', nps: 'nps' } }]
  expect(codes((await load(fileOf(answers), other, workspace)).report)).toContain('KEY-02')
})

test('several maps are one transaction: when one fails, nothing is added', async () => {
  const workspace = await Workspace.create()
  const maps: TableMap[] = [
    { table: 'responses', columns: { company: 'company', nps: 'nps' } },
    { table: 'responses', columns: { company: 'company', nps: 'nps' } },
  ]
  expect((await failureOf(load(fileOf(answers), maps, workspace))).code).toBe('IMP-04')
  expect(
    workspace.read.get(
      'SELECT (SELECT count(*) FROM responses) + (SELECT count(*) FROM imports) + (SELECT count(*) FROM companies) AS n',
    ),
  ).toEqual({ n: 0 })
})

test('a response id that comes again is rejected and the first is kept, in the file and in the workspace', async () => {
  const { workspace, rejects } = await loadText(`${answers}Aurora,2024-05-03,1,r1\n`)
  expect(rejects).toMatchObject([{ code: 'KEY-01', line: 4, raw: 'r1' }])
  const more = await load(
    fileOf('company,date,nps,response_id\nAurora,2024-06-01,2,r1\nAurora,2024-06-01,2,r9\n'),
    undefined,
    workspace,
  )
  expect(more.report).toMatchObject({ loaded: 1, rejected: 1 })
  expect(more.rows("SELECT nps FROM responses WHERE response_id = 'r1'")).toEqual([{ nps: 9 }])
})

test('a value out of range is left out with a warning when another value of the row remains', async () => {
  const { report, rows } = await loadText(
    'company,date,nps,Satisfaction (1-5)\nA,2024-05-01,11,4\nA,2024-05-02,9,6\nA,2024-05-03,,7\n',
  )
  expect(report).toMatchObject({ read: 3, loaded: 2, rejected: 1, skipped: 0 })
  expect(report.issues.map((issue) => [issue.code, issue.level, issue.line])).toEqual([
    ['VAL-01', 'warning', 2],
    ['VAL-01', 'warning', 3],
    ['VAL-01', 'error', 4],
  ])
  expect(report.issues[0]!.message).toBe('nps must be 0–10 (line 2: 11).')
  expect(rows('SELECT nps, csat FROM responses ORDER BY id')).toEqual([
    { nps: null, csat: 4 },
    { nps: 9, csat: null },
  ])
})

test('empty and blank rows are skipped and told in one note each', async () => {
  const { report } = await loadText('company,date,nps\nA,2024-05-01,N/A\n,2024-05-01,không có\n,,\nA,2024-05-01,5\n')
  expect(report).toMatchObject({ read: 4, loaded: 2 - 1, rejected: 0, skipped: 3 })
  expect(codes(report)).toEqual(['ROW-02', 'ROW-01'])
})

test('a column with both day orders rejects what could be either', async () => {
  const { report, rejects } = await loadText('company,date,nps\nA,13/02/2026,5\nA,02/13/2026,5\nA,2026-02-13,5\n')
  expect(report).toMatchObject({ loaded: 1, rejected: 2 })
  expect(rejects.map((r) => [r.code, r.line])).toEqual([
    ['DAT-02', 2],
    ['DAT-02', 3],
  ])
})

test('a column with both decimal signs rejects what uses them', async () => {
  const { report, rejects } = await loadText('company;year;revenue\nA;2024;1.234,5\nA;2023;1,234.5\nA;2022;7\n')
  expect(report).toMatchObject({ loaded: 1, rejected: 2 })
  expect(rejects[0]!.code).toBe('NUM-02')
})

test('days that do not exist are rejected', async () => {
  const { rejects } = await loadText('company,date,nps\nA,29/02/2025,5\nA,30/04/2026,5\n')
  expect(rejects).toMatchObject([{ code: 'DAT-03', line: 2, raw: '29/02/2025' }])
})

test('a two-digit year is told once for its column', async () => {
  const { report, rows } = await loadText('company,date,nps\nA,13/02/26,5\nA,14/02/26,5\n')
  expect(codes(report)).toEqual(['DAT-05'])
  expect(rows('SELECT answered_on FROM responses')).toMatchObject([
    { answered_on: '2026-02-13' },
    { answered_on: '2026-02-14' },
  ])
})

test('a header that is not there is refused, naming those that are; so is a field that is none', async () => {
  const missing: TableMap = { table: 'responses', columns: { nps: 'Score' } }
  expect(await failureOf(loadText(answers, [missing]))).toMatchObject({
    code: 'MAP-04',
    detail: { column: 'Score', available: 'company, date, nps, response_id' },
  })
  const field: TableMap = { table: 'responses', columns: { mood: 'nps' } }
  expect(await failureOf(loadText(answers, [field]))).toMatchObject({ code: 'MAP-03', detail: { field: 'mood' } })
  const scoreless = loadText('company,mood\nA,fine\n', [{ table: 'responses', columns: { company: 'company' } }])
  expect((await failureOf(scoreless)).code).toBe('MAP-06')
  expect((await failureOf(loadText(answers, []))).code).toBe('IMP-01')
  expect((await failureOf(loadText(answers, [{ table: 'responses', headerRow: 99 }]))).code).toBe('MAP-05')
})

test('a map gives constants, values for texts, missing words and the company', async () => {
  const { report, rows } = await loadText('q1;who\nhappy;VIP\nsad;Standard\n98;VIP\n', [
    {
      table: 'responses',
      columns: { csat: { column: 'q1', values: { happy: 5, sad: 1 } }, segment: 'who', channel: { const: 'web' } },
      options: { company: 'Our bank', csatScale: [1, 5], missing: ['98'], values: { segment: { VIP: 'Priority' } } },
    },
  ])
  expect(report).toMatchObject({ loaded: 2, skipped: 1 })
  expect(rows('SELECT c.name, csat, segment, channel FROM responses JOIN companies c ON c.id = company_id')).toEqual([
    { name: 'Our bank', csat: 5, segment: 'Priority', channel: 'web' },
    { name: 'Our bank', csat: 1, segment: 'Standard', channel: 'web' },
  ])
})

test('a map may name the row of the header, the delimiter and the encoding', async () => {
  const { report } = await loadText('a^b^c\nx^y^z\ncompany^nps^date\nA^9^2024-05-01\n', [
    { table: 'responses', headerRow: 3, options: { delimiter: '^', encoding: 'utf-8' } },
  ])
  expect(report).toMatchObject({ delimiter: '^', read: 1, loaded: 1 })
})

test('a file without a company belongs to our own, where the workspace knows it', async () => {
  const { workspace } = await loadText('company,own,industry\nAurora,có,Bank\nCedar,no,Bank\n')
  const { rows } = await load(
    fileOf('when,nps\n2024-05-01,9\n'),
    [{ table: 'responses', columns: { answered_on: 'when', nps: 'nps' } }],
    workspace,
  )
  expect(rows('SELECT c.name FROM responses JOIN companies c ON c.id = company_id')).toEqual([{ name: 'Aurora' }])
})

test('companies are described, and their aliases join later files', async () => {
  const { workspace, rows } = await loadText(
    'company,industry,country,own,aliases\nNgân hàng Bảo Tín,Bank,Việt Nam,yes,BTB; Bao Tin Bank\n',
  )
  expect(rows('SELECT name, industry, country, own FROM companies')).toEqual([
    { name: 'Ngân hàng Bảo Tín', industry: 'Bank', country: 'Việt Nam', own: 1 },
  ])
  await load(fileOf('company,date,nps\nbtb,2024-05-01,9\n'), undefined, workspace)
  expect(rows('SELECT count(*) AS n FROM companies')).toEqual([{ n: 1 }])
})

test('an alias that comes after the data makes one company of the two names', async () => {
  const { workspace, rows } = await loadText(
    'company,date,nps\nVCB,2024-05-01,9\nVietcombank,2024-05-02,3\nNgoại thương,2024-05-03,9\n',
  )
  const list = 'company,own,aliases\nVietcombank,,VCB;Ngoại thương;vietcombank\nVCB,yes,\n'
  await load(fileOf(list), undefined, workspace)
  expect(rows('SELECT name, own FROM companies')).toEqual([{ name: 'Vietcombank', own: 1 }])
  expect(rows('SELECT DISTINCT company_id AS id FROM responses')).toEqual(rows('SELECT id FROM companies'))
  expect(rows('SELECT sum(nps_n) AS n, count(DISTINCT company_id) AS companies FROM response_cells')).toEqual([
    { n: 3, companies: 1 },
  ])
  expect(rows('SELECT alias FROM company_aliases ORDER BY alias')).toEqual([
    { alias: 'Ngoại thương' },
    { alias: 'VCB' },
  ])
})

test('numbers that the map calls missing do not tell the scale', async () => {
  const answers = [5, 98, 1, 99].map((csat) => ({ company: 'A', csat }))
  const { report, rows } = await load(fileOf(JSON.stringify(answers), 'answers.json'), [
    { table: 'responses', options: { missing: ['98', '99'] } },
  ])
  expect(report).toMatchObject({ read: 4, loaded: 2, rejected: 0, skipped: 2 })
  expect(rows('SELECT csat, csat_low, csat_high FROM responses')).toEqual([
    { csat: 5, csat_low: 1, csat_high: 5 },
    { csat: 1, csat_low: 1, csat_high: 5 },
  ])
})

test('two equal rows of results count once, and the second is listed; equal answers are two answers', async () => {
  const money = await loadText('company,year,revenue\nA,2020,5\na ,2020,5\nA,2020,6\nA,2021,5\n')
  expect(money.report).toMatchObject({ read: 4, loaded: 3, rejected: 1 })
  expect(money.report.issues).toMatchObject([{ code: 'KEY-04' }, { code: 'KEY-03', level: 'warning', line: 3 }])
  expect(money.rejects).toMatchObject([{ code: 'KEY-03', line: 3 }])
  const answers = await loadText('company,date,nps\nA,2024-05-01,9\nA,2024-05-01,9\n')
  expect(answers.report).toMatchObject({ loaded: 2, rejected: 0 })
})

test('a row that looks like a total is left out with a warning, unless the map keeps it', async () => {
  const text = 'Công ty;Năm;Doanh thu\nA;2020;5\nTổng cộng;2020;5\nTotal:;2021;5\nTotalEnergies;2021;5\n'
  const { report, rejects } = await loadText(text)
  expect(report).toMatchObject({ read: 4, loaded: 2, rejected: 0, skipped: 2 })
  expect(report.issues).toMatchObject([
    { code: 'CSV-08', level: 'warning', line: 3, column: 'Công ty', raw: 'Tổng cộng' },
    { code: 'CSV-08', level: 'warning', line: 4, raw: 'Total:' },
  ])
  expect(rejects).toEqual([])
  const kept = await loadText(text, [{ table: 'financials', options: { totals: 'keep' } }])
  expect(kept.report).toMatchObject({ loaded: 4, skipped: 0, issues: [] })
})

test('rows that differ about one company and period are loaded, and told with their lines', async () => {
  const { report } = await loadText(
    'company,year,metric,value,segment\nA,2023,NPS,30,\na,2023,nps,32,\nA,2023,NPS,30,SME\nA,2023,CSAT,30,\nA,2024,NPS,30,\nA,2023,NPS,33,\n',
  )
  expect(report).toMatchObject({ read: 6, loaded: 6 })
  expect(report.issues).toMatchObject([{ code: 'KEY-04', level: 'warning' }])
  expect(report.issues[0]!.message).toContain('2 (lines 2/3, 2/7)')
})

test('many rejected rows are told as a whole, before the first of them; a few speak for themselves', async () => {
  const rows = (bad: number) => `company,date,nps\n${'A,2024-05-01,x\n'.repeat(bad)}${'A,2024-05-01,5\n'.repeat(200)}`
  const columns = { company: 'company', nps: 'nps' }
  const many = await loadText(rows(20), [{ table: 'responses', columns }])
  expect(many.report.issues[0]).toMatchObject({ code: 'ROW-03', level: 'warning', line: null })
  expect(many.report.issues[0]!.message).toContain('20 of 220 rows (9 %)')
  expect(codes((await loadText(rows(9), [{ table: 'responses', columns }])).report)).not.toContain('ROW-03')
})

test('one company is our own: the last that says yes', async () => {
  const { workspace, rows } = await loadText('company,own,industry\nA,yes,x\nB,yes,x\nC,no,x\nD,,x\n')
  const own = 'SELECT name FROM companies WHERE own = 1'
  expect(rows(own)).toEqual([{ name: 'B' }])
  await load(fileOf('company,own,industry\nD,yes,x\n'), undefined, workspace)
  expect(rows(own)).toEqual([{ name: 'D' }])
  await load(fileOf('company,own,industry\nA,no,y\nD,no,y\n'), undefined, workspace)
  expect(rows(own)).toEqual([])
})

test('customers, ratings, business case and initiatives go to their tables', async () => {
  const customers = await loadText('customerID,company,tenure,Churn,Contract\nc1,A,12,Yes,x\nc2,A,3,no,y\n')
  expect(customers.rows('SELECT customer_id, churned, tenure_months FROM customers')).toEqual([
    { customer_id: 'c1', churned: 1, tenure_months: 12 },
    { customer_id: 'c2', churned: 0, tenure_months: 3 },
  ])
  const maturity = await loadText('Năng lực,Mức,Mục tiêu\n Đội ngũ linh hoạt (agile) ,3,4\nagile-teams,6,4\n')
  expect(maturity.report).toMatchObject({ table: 'maturity', loaded: 1, rejected: 1 })
  expect(maturity.rows('SELECT capability, level, target, company_id FROM maturity')).toEqual([
    { capability: 'Đội ngũ linh hoạt (agile)', level: 3, target: 4, company_id: null },
  ])
  const business = await loadText(
    'kind,category,year,base,risk\nBenefit,Retention,1,500,20%\nChi phí,Licences,0,1000,0.1\nhope,x,1,5,\n',
  )
  expect(business.rows('SELECT kind, year, base, risk FROM business_case')).toEqual([
    { kind: 'benefit', year: 1, base: 500, risk: 0.2 },
    { kind: 'cost', year: 0, base: 1000, risk: 0.1 },
  ])
  expect(business.rejects).toMatchObject([{ code: 'VAL-03', raw: 'hope' }])
  const initiatives = await loadText('name,benefit,cost,effort_days,start_on\nNew app,500,100,30,2026-01-05\n')
  expect(initiatives.rows('SELECT name, benefit, start_on FROM initiatives')).toEqual([
    { name: 'New app', benefit: 500, start_on: '2026-01-05' },
  ])
})

test('money keeps the unit of its header as a label and is not rescaled', async () => {
  const { rows } = await loadText('company,year,Revenue ($M)\nA,2024,1200\n')
  expect(rows('SELECT revenue, currency, period_start, grain FROM financials')).toEqual([
    { revenue: 1200, currency: '$M', period_start: '2024-01-01', grain: 'year' },
  ])
})

test('issues are listed up to 1,000 and the rest counted; rejects go on', async () => {
  const { report, rejects } = await loadText(`company,date,nps\n${'A,2024-05-01,x\n'.repeat(1500)}A,2024-05-01,5\n`, [
    { table: 'responses', columns: { company: 'company', nps: 'nps' } },
  ])
  expect(report.issues).toHaveLength(1002)
  expect(report.issues[0]!.code).toBe('ROW-03')
  expect(report.issues.at(-1)).toMatchObject({ code: 'REP-01', message: 'And 501 more messages of this kind.' })
  expect(rejects).toHaveLength(1500)
})

test('raw text in messages is cut at 80 characters', async () => {
  const { report } = await loadText(`company,date,nps\nA,2024-05-01,${'x'.repeat(500)}\nA,2024-05-01,5\n`, [
    { table: 'responses', columns: { company: 'company', nps: 'nps' } },
  ])
  expect(report.issues[0]!.raw).toHaveLength(80)
})

test('a row broken in itself stands once in the rejects of a file that feeds two tables', async () => {
  const { reports, rejects } = await loadText('company,year,ACSI score,revenue\nA,2024,71,10\nB,2024,70\n')
  expect(reports.map((report) => [report.table, report.read, report.loaded, report.rejected])).toEqual([
    ['scores', 2, 1, 1],
    ['financials', 2, 1, 1],
  ])
  expect(rejects).toHaveLength(1)
})

test('progress is told with the number of rows', async () => {
  const { importFile } = await import('../../src/core/import/index.ts')
  const { words } = await import('./importing.ts')
  const told: { rows: number; share: number | null }[] = []
  const file = fileOf(`company,date,nps\n${'A,2024-05-01,5\n'.repeat(6000)}`)
  await importFile(await Workspace.create(), file, (await inspect(file.bytes)).maps, words, (done) => told.push(done))
  expect(told.at(-1)).toEqual({ rows: 6000, share: 1 })
})

test('a row without its company is skipped, even when it answers', async () => {
  const { report } = await loadText('company,date,nps\n,2024-05-01,9\nA,2024-05-01,5\n')
  expect(report).toMatchObject({ read: 2, loaded: 1, skipped: 1 })
})
