import { expect, test } from 'vitest'
import { csatThreshold, refreshResponseCells } from '../../src/core/metrics/response-cells.ts'
import { workspaceWith } from '../workspaces.ts'

const cells = (db: { all<R>(sql: string): R[] }) =>
  db.all<Record<string, number | string>>('SELECT * FROM response_cells')

test('the satisfied answers are the top box of 3, the top two of 4, 5, 10 and 0–10, the top three of 7', () => {
  const cases: [number, number, number][] = [
    [1, 3, 3],
    [1, 4, 3],
    [1, 5, 4],
    [1, 7, 5],
    [1, 10, 9],
    [0, 10, 9],
    [0, 100, 80],
  ]
  for (const [low, high, threshold] of cases) expect(csatThreshold(low, high)).toBe(threshold)
})

test('the table counts by the same thresholds as the rule', async () => {
  for (const scale of [
    [1, 3],
    [1, 4],
    [1, 5],
    [1, 6],
    [1, 7],
    [1, 10],
    [0, 10],
    [0, 100],
  ] as const) {
    const [low, high] = scale
    const values = Array.from({ length: high - low + 1 }, (_, i) => low + i)
    const { read } = await workspaceWith({
      responses: values.map((csat) => ({ company: 'A', csat, csatScale: scale })),
    })
    expect(cells(read)[0]!.csat_top).toBe(values.filter((v) => v >= csatThreshold(low, high)).length)
  }
})

test('a cell holds counts, weights, promoters, detractors and sums; a missing weight weighs 1', async () => {
  const { read } = await workspaceWith({
    responses: [
      { company: 'A', answeredOn: '2024-03-05', nps: 9, csat: 4, ces: 5 },
      { company: 'A', answeredOn: '2024-03-28', nps: 6, csat: 3, ces: 4, weight: 2 },
      { company: 'A', answeredOn: '2024-03-29', nps: 8, csat: 5 },
    ],
  })
  expect(cells(read)).toEqual([
    {
      ...{ company_id: 1, month: '2024-03', segment: '', channel: '', journey: '', csat_low: 1, csat_high: 5 },
      ...{ nps_n: 3, nps_w: 4, nps_w2: 6, promoters: 1, detractors: 2 },
      ...{ csat_n: 3, csat_w: 4, csat_w2: 6, csat_top: 2, csat_sum: 15, csat_sum2: 16 + 18 + 25 },
      ...{ ces_n: 2, ces_w: 3, ces_w2: 5, ces_top: 1, ces_sum: 13, ces_sum2: 25 + 32 },
    },
  ])
})

test('an answer without CSAT keeps its own cell, without a date an empty month; a weight of 0 counts for nothing', async () => {
  const { read } = await workspaceWith({
    responses: [
      { company: 'A', nps: 10 },
      { company: 'A', nps: 0, weight: 0 },
      { company: 'A', csat: 3, csatScale: [1, 3] },
    ],
  })
  expect(cells(read)).toMatchObject([
    { month: '', csat_low: 0, csat_high: 0, nps_n: 1, promoters: 1, detractors: 0, csat_n: 0, csat_sum: 0 },
    { month: '', csat_low: 1, csat_high: 3, nps_n: 0, csat_n: 1, csat_top: 1 },
  ])
})

test('rebuilding replaces what was there', async () => {
  const workspace = await workspaceWith({ responses: [{ company: 'A', nps: 10, times: 3 }] })
  refreshResponseCells(workspace.write)
  expect(cells(workspace.read)).toMatchObject([{ nps_n: 3 }])
  workspace.write.run('DELETE FROM responses')
  refreshResponseCells(workspace.write)
  expect(cells(workspace.read)).toEqual([])
})
