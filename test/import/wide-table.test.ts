import { expect, test } from 'vitest'
import { loadText } from './importing.ts'

const map = { table: 'scores', columns: { company: 'company', n: 'n', metric: { const: 'nps' } } } as const

test('C13 what is wrong with a row of a wide table is told once, however many columns it has', async () => {
  const text = 'company,n,2021,2022,2023\nA,10,1,2,3\nB,10,4,5\nTotal,30,7,8,9\nC,many,1,2,3\n,10,1,2,3\nD,-1,4,5,6\n\n'
  const { report, rejects } = await loadText(text, [map])
  // Three cells of each row that can be read; the short row and the empty line count once each.
  expect(report).toMatchObject({ read: 16, loaded: 6, rejected: 4, skipped: 6 })
  expect(report.issues.map(({ code, line, column, raw }) => ({ code, line, column, raw }))).toEqual([
    { code: 'CSV-01', line: 3, column: null, raw: 'B | 10 | 4 | 5' },
    { code: 'CSV-08', line: 4, column: 'company', raw: 'Total' },
    { code: 'NUM-01', line: 5, column: 'n', raw: 'many' },
    { code: 'VAL-04', line: 7, column: 'n', raw: '-1' },
    { code: 'ROW-01', line: null, column: null, raw: null },
  ])
  expect(rejects.map(({ code, line }) => [code, line])).toEqual([
    ['CSV-01', 3],
    ['NUM-01', 5],
  ])
})

test('a column of totals among companies across is left out, and told once', async () => {
  const columns = { 'Bank A': 'Bank A', 'Bank B': 'Bank B', Total: 'Total' }
  const { report, rows } = await loadText('year,Bank A,Bank B,Total\n2022,10,20,15\n2023,11,21,16\n', [
    {
      table: 'scores',
      columns: { period: 'year', metric: { const: 'nps' } },
      unpivot: { columns, to: 'company', value: 'value' },
    },
  ])
  expect(report).toMatchObject({ read: 6, loaded: 4, skipped: 2 })
  expect(report.issues).toMatchObject([{ code: 'CSV-08', column: 'Total', raw: 'Total' }])
  expect(rows('SELECT name FROM companies ORDER BY name')).toEqual([{ name: 'Bank A' }, { name: 'Bank B' }])
})

test('the same cells are loaded from a wide table and from a long one', async () => {
  // 130 rows of 11 years: more than a statement holds, with gaps in between.
  const years = Array.from({ length: 11 }, (_, k) => 2010 + k)
  const value = (company: number, year: number) => ((company * 37 + year * 11) % 1000) / 10
  const has = (company: number, year: number) => (company + year) % 7 !== 0
  const companies = Array.from({ length: 130 }, (_, k) => k)
  const wide = companies.map((c) => [`C${c}`, `S${c % 3}`, ...years.map((y) => (has(c, y) ? value(c, y) : ''))])
  const long = companies.flatMap((c) =>
    years.filter((y) => has(c, y)).map((y) => [`C${c}`, `S${c % 3}`, y, value(c, y)]),
  )
  const csv = (rows: unknown[][]) => `${rows.map((row) => row.join(',')).join('\n')}\n`
  const metric = { const: 'cx_index' }
  const sql = `SELECT name, segment, period_start, grain, metric, value FROM scores JOIN companies c ON c.id = company_id
    ORDER BY scores.id`
  const fromWide = await loadText(csv([['company', 'segment', ...years], ...wide]), [
    { table: 'scores', columns: { company: 'company', segment: 'segment', metric } },
  ])
  const fromLong = await loadText(csv([['company', 'segment', 'year', 'value'], ...long]), [
    { table: 'scores', columns: { company: 'company', segment: 'segment', period: 'year', value: 'value', metric } },
  ])
  expect(fromWide.report.loaded).toBe(long.length)
  expect(fromWide.rows(sql)).toEqual(fromLong.rows(sql))
  expect(fromWide.rows(sql).slice(0, 2)).toEqual(
    long.slice(0, 2).map(([name, segment, y, v]) => ({
      ...{ name, segment, period_start: `${y}-01-01`, grain: 'year', metric: 'cx_index', value: v },
    })),
  )
})
