import { beforeAll, expect, test } from 'vitest'
import { addUpCells, type CellQuery } from '../../src/core/metrics/add-up-cells.ts'
import { answerCells, type SumColumn } from '../../src/core/metrics/answer-cells.ts'
import { dimensions } from '../../src/core/metrics/metric.ts'
import { seededRandom } from '../../src/core/stats/random.ts'
import type { ReadableDb } from '../../src/core/workspace/database.ts'
import { type Period, parsePeriod, periodEnd } from '../../src/core/workspace/period.ts'
import { type ResponseRow, workspaceWith } from '../workspaces.ts'

/** Answers of every kind: weighted and not, with and without date, segment and channel, on two scales. */
function answers(): ResponseRow[] {
  const random = seededRandom(42)
  const one = <T>(list: readonly T[]): T => list[random.below(list.length)]!
  return Array.from({ length: 3_000 }, (): ResponseRow => {
    const month = String(1 + random.below(12)).padStart(2, '0')
    const date = one([`2023-${month}-05`, `2024-${month}-28`, undefined])
    const segment = one(['Một', 'Two', undefined])
    return {
      company: one(['Aurora', 'Bình Minh', 'Cedar']),
      ...(date && { answeredOn: date }),
      ...(segment && { segment }),
      channel: one(['Web', 'App']),
      nps: random.below(11),
      ces: 1 + random.below(7),
      ...one([{ csat: 1 + random.below(5) }, { csat: 1 + random.below(10), csatScale: [1, 10] as const }, {}]),
      weight: one([1, 0.1, 0.7, 2.3]),
    }
  })
}

let db: ReadableDb
beforeAll(async () => {
  db = (await workspaceWith({ responses: answers() })).read
})

const keys = {
  year: `SUBSTR(month, 1, 4) || '-01-01'`,
  quarter: `SUBSTR(month, 1, 4) || PRINTF('-%02d-01', (CAST(SUBSTR(month, 6, 2) AS INTEGER) - 1) / 3 * 3 + 1)`,
  month: `month || '-01'`,
}
const columnOf = { company: 'company_id', segment: 'segment', channel: 'channel', journey: 'journey' }

/** The same question put to SQLite. */
function bySql({ by, grain, period, until, where = {}, scale, columns }: CellQuery): unknown[] {
  const conditions = [
    by.includes('period') || period ? `month <> ''` : '1',
    period?.grain === 'day' ? '0' : '1',
    period ? `month || '-01' >= '${period.start}' AND month || '-01' < '${periodEnd(until ?? period)}'` : '1',
    ...(where.companyId === undefined ? [] : [`company_id = ${where.companyId}`]),
    ...(['segment', 'channel', 'journey'] as const).flatMap((name) =>
      where[name] === undefined ? [] : [`${name} = '${where[name]}'`],
    ),
    scale ? `csat_low = ${scale[0]} AND csat_high = ${scale[1]}` : '1',
  ]
  const groups = by.map((dimension) => (dimension === 'period' ? keys[grain] : columnOf[dimension]))
  const rows: unknown[] = []
  db.each(
    `SELECT ${[...groups, ...columns.map((column) => `TOTAL(${column})`)].join(', ')} FROM response_cells
     WHERE ${conditions.join(' AND ')} ${by.length > 0 ? `GROUP BY ${by.map((_, i) => i + 1).join(', ')}` : ''}
     HAVING TOTAL(${columns[0]}) > 0`,
    (values) => rows.push(values),
  )
  return rows
}

const periods: (Period | undefined)[] = [undefined, ...['2023', '2024-Q2', '2024-03', '2023-04-05'].map(parsePeriod)]
const questions: [SumColumn, ...SumColumn[]][] = [
  ['nps_n', 'nps_w', 'nps_w2', 'promoters', 'detractors'],
  ['csat_n', 'csat_w', 'csat_w2', 'csat_top', 'csat_sum', 'csat_sum2'],
  ['ces_n', 'ces_w', 'ces_w2', 'ces_top', 'ces_sum', 'ces_sum2'],
]

test('sums over any groups, periods and filters are the very sums that SQLite gives', () => {
  const cells = answerCells(db)
  let compared = 0
  for (const by of [
    [],
    ...dimensions.flatMap((one) => [[one], ...dimensions.filter((two) => two !== one).map((two) => [one, two])]),
  ]) {
    for (const grain of ['year', 'quarter', 'month'] as const) {
      for (const period of periods) {
        for (const where of [{}, { segment: 'Một' }, { companyId: 2, channel: 'App' }, { segment: 'unheard of' }]) {
          for (const scale of [null, [1, 10] as const]) {
            const query = { by, grain, ...(period && { period }), where, scale, columns: questions[compared % 3]! }
            const found = addUpCells(cells, query).map(({ of, sums }) => [
              ...by.map((dimension) => of[dimension]),
              ...sums,
            ])
            const inOrder = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).sort()
            expect(inOrder(found), JSON.stringify(query)).toEqual(inOrder(bySql(query)))
            compared++
          }
        }
      }
    }
  }
  expect(compared).toBeGreaterThan(2_000)
})

test('a stretch of several periods ends with the last of them', () => {
  const query = { by: ['company'] as const, grain: 'year' as const, scale: null, columns: questions[0]! }
  const stretch = { period: parsePeriod('2023-Q4')!, until: parsePeriod('2024-02')! }
  expect(addUpCells(answerCells(db), { ...query, ...stretch }).map(({ of, sums }) => [of.company, ...sums])).toEqual(
    bySql({ ...query, ...stretch }),
  )
})
