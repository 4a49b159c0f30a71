import { expect, test } from 'vitest'
import { beforeAfter } from '../../src/core/assessment/before-after.ts'
import { periodKey } from '../../src/core/workspace/period.ts'
import { type Contents, type ScoreRow, workspaceWith } from '../workspaces.ts'

async function measured(contents: Contents, metric = 'nps', startOn = '2023-02-01', dueOn = '2023-11-30') {
  const workspace = await workspaceWith(contents)
  const found = beforeAfter(workspace.read, { metric, startOn, dueOn }, 1)
  workspace.close()
  return found && { ...found, periods: [periodKey(found.before.period), periodKey(found.after.period)] }
}

const answers = (answeredOn: string, [promoters, passives, detractors]: readonly [number, number, number]) =>
  [
    { nps: 9, times: promoters },
    { nps: 8, times: passives },
    { nps: 2, times: detractors },
  ].map((row) => ({ ...row, company: 'Aurora', answeredOn }))
const score = (period: string, value: number, more: Partial<ScoreRow> = {}): ScoreRow => ({
  ...{ company: 'Aurora', period, metric: 'nps', value },
  ...more,
})

test('the change of two years of answers has the interval of independent groups', async () => {
  const found = await measured({
    responses: [
      ...answers('2022-05-01', [180, 124, 96]),
      ...answers('2023-05-01', [0, 100, 0]),
      ...answers('2024-05-01', [200, 120, 80]),
    ],
  })
  expect(found!.periods).toEqual(['2022', '2024'])
  expect([found!.before.n, found!.after.n]).toEqual([400, 400])
  // methods.md §1: 200/80/400 against 180/96/400 are +9.0 points, z = 1.606, so SE is 9/1.606 and the interval holds 0.
  const { value, low, high } = found!.change
  expect(value).toBeCloseTo(9, 9)
  expect((high! - low!) / 2 / 1.959963984540054).toBeCloseTo(9 / 1.606, 2)
  expect(low).toBeLessThan(0)
})

test('the year before the start and the one after the end are taken, not those in which it ran', async () => {
  const rows = ['2020', '2021', '2022', '2023', '2024', '2025'].map((year, i) => score(year, 10 * i))
  expect(await measured({ scores: rows })).toMatchObject({
    periods: ['2022', '2024'],
    change: { value: 20, low: null },
  })
})

test('where there is no year on both sides, quarters are taken', async () => {
  const rows = ['2022-Q3', '2022-Q4', '2023-Q1', '2023-Q4'].map((quarter, i) => score(quarter, i))
  expect(await measured({ scores: rows }, 'NPS', '2023-02-15', '2023-09-30')).toMatchObject({
    periods: ['2022-Q4', '2023-Q4'],
  })
})

test('a period that ends on the day before the start counts as before it, one that begins on the due date not as after it', async () => {
  const rows = ['2022-12', '2023-01', '2023-11', '2023-12'].map((month, i) => score(month, i))
  expect(await measured({ scores: rows }, 'nps', '2023-01-01', '2023-11-01')).toMatchObject({
    periods: ['2022-12', '2023-12'],
  })
})

test('values that the base rule hides are no measure', async () => {
  expect(
    await measured({ scores: [score('2022', 20, { n: 29, sd: 60 }), score('2024', 40, { n: 400, sd: 60 })] }),
  ).toBeNull()
})

test('any metric of the table of scores may be named, as people write it', async () => {
  const rows = [score('2022', 70, { metric: 'Share of wallet' }), score('2024', 74, { metric: 'share-of-wallet' })]
  expect(await measured({ scores: rows }, 'Share of Wallet')).toMatchObject({ change: { value: 4 } })
})

test('without a metric, a date, or values on both sides there is nothing to tell', async () => {
  const scores = [score('2022', 20), score('2023', 30)]
  expect(await measured({ scores })).toBeNull()
  const workspace = await workspaceWith({ scores: [...scores, score('2024', 40)] })
  const whole = { metric: 'nps', startOn: '2023-02-01', dueOn: '2023-11-30' }
  expect(beforeAfter(workspace.read, whole, 1)).not.toBeNull()
  for (const key of ['metric', 'startOn', 'dueOn'])
    expect(beforeAfter(workspace.read, { ...whole, [key]: null }, 1)).toBeNull()
  workspace.close()
})
