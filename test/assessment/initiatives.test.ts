import { expect, test } from 'vitest'
import { readPlan } from '../../src/core/assessment/initiatives.ts'
import { progressOf } from '../../src/core/assessment/progress.ts'
import { capabilityFinder } from '../../src/core/scorecard-model/capability-names.ts'
import { builtInModel } from '../../src/core/scorecard-model/model.ts'
import { addRows, type InitiativeRow, workspaceWith } from '../workspaces.ts'

const meant = capabilityFinder(builtInModel, [])

async function plan(rows: InitiativeRow[], day: string | null = '2025-06-30', again: InitiativeRow[] = []) {
  const workspace = await workspaceWith({ initiatives: rows })
  addRows(workspace, { initiatives: again })
  const found = readPlan(workspace.read, meant, { day, ratedOn: '2025-11-14' })
  workspace.close()
  return found
}

test.each([
  ['Done', 'done'],
  ['  COMPLETED ', 'done'],
  ['Hoàn thành', 'done'],
  ['100%', 'done'],
  ['in-progress', 'under-way'],
  ['Đang triển khai', 'under-way'],
  ['chậm tiến độ', 'under-way'],
  ['Not started', 'planned'],
  ['kế hoạch', 'planned'],
  ['On hold', 'stopped'],
  ['Huỷ', 'stopped'],
  ['Hủy', 'stopped'],
  ['green', null],
])('a status of “%s” means %s', (status, progress) => {
  expect(progressOf(status)).toBe(progress)
})

test('without a status that says it, dates tell whether an initiative has begun, and none is done by its date alone', async () => {
  const { initiatives } = await plan([
    { name: 'a', startOn: '2025-06-30' },
    { name: 'b', startOn: '2025-07-01' },
    { name: 'c' },
    { name: 'd', status: 'green', startOn: '2024-01-01', dueOn: '2024-12-31' },
  ])
  expect(initiatives.map(({ progress }) => progress)).toEqual(['under-way', 'planned', 'planned', 'under-way'])
})

test('overdue is what is open and was due before the day of the plan', async () => {
  const due = (status: string, dueOn: string) => ({ name: status + dueOn, status, dueOn })
  const { initiatives } = await plan([
    due('planned', '2025-06-29'),
    due('planned', '2025-06-30'),
    due('done', '2024-01-01'),
    due('stopped', '2024-01-01'),
    { name: 'undated', status: 'under way' },
  ])
  expect(initiatives.map(({ overdue }) => overdue)).toEqual([true, false, false, false, false])
})

test('a plan is looked at from the day that is asked, else from the later one of its import and the latest rating', async () => {
  // Fixtures are imported on 1 January 2026.
  expect((await plan([{ name: 'a' }], null)).asOf).toBe('2026-01-01')
  expect((await plan([{ name: 'a' }], '2024-05-05')).asOf).toBe('2024-05-05')
  expect((await plan([], null)).asOf).toBe('2025-11-14')
})

test('a later import of an initiative replaces the earlier one, whatever its case; two of one import both stay', async () => {
  const { initiatives } = await plan([{ name: 'Call back', status: 'planned' }, { name: 'Letters' }], null, [
    { name: 'CALL  BACK', status: 'done' },
    { name: 'Call back', status: 'done' },
  ])
  expect(initiatives.map(({ name, progress }) => [name, progress])).toEqual([
    ['CALL  BACK', 'done'],
    ['Call back', 'done'],
    ['Letters', 'planned'],
  ])
})

test('a capability is known by its id or its name in either language; another one is none', async () => {
  const { initiatives } = await plan([
    { name: 'a', capability: 'agile-teams' },
    { name: 'b', capability: 'đội ngũ linh hoạt (AGILE)' },
    { name: 'c', capability: 'Branch furniture' },
  ])
  expect(initiatives.map(({ capability }) => capability)).toEqual(['agile-teams', 'agile-teams', null])
})
