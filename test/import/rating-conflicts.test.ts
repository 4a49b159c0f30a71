import { expect, test } from 'vitest'
import { applyAct } from '../../src/core/assessment/apply-act.ts'
import { assessmentState } from '../../src/core/assessment/assessment-state.ts'
import { ratingsBefore } from '../../src/core/assessment/merge.ts'
import { answersInMap, applyAnswers, inspectFile } from '../../src/core/import/index.ts'
import type { TableMap } from '../../src/core/import/map/table-map.ts'
import { Workspace } from '../../src/core/workspace/workspace.ts'
import { day, speaker } from '../assessment/acts.ts'
import { codes, fileOf, load, words } from './importing.ts'

const capability = 'end-to-end-journeys'
const header = 'assessed_on,assessor,capability,level,target,evidence\n'
const columns = Object.fromEntries(
  header
    .trim()
    .split(',')
    .map((name) => [name, name]),
)
const map = (conflicts?: 'keep' | 'replace'): TableMap[] => [
  { table: 'maturity', columns, ...(conflicts && { options: { conflicts } }) },
]
const file = (rows: string, name: string) => fileOf(header + rows, name)

const lan4 = `${day},Lan,${capability},4,5,Survey\n`
const lan2 = `${day},lan,End-to-end journeys,2,,\n`

async function withFirst() {
  const workspace = await Workspace.create()
  await load(file(lan4, 'first.csv'), map(), workspace)
  return workspace
}
const rated = (workspace: Workspace) =>
  assessmentState(workspace.read, null, day).capabilities.find(({ id }) => id === capability)!.ratings

test('two assessors’ files come together', async () => {
  const workspace = await withFirst()
  const { report } = await load(file(`${day},Minh,${capability},3,,\n`, 'second.csv'), map(), workspace)
  expect(report).toMatchObject({ loaded: 1, rejected: 0 })
  expect(rated(workspace).map(({ assessor, level }) => [assessor, level])).toEqual([
    ['Lan', 4],
    ['Minh', 3],
  ])
})

test('another level of the same assessor is refused with its line and what both say, and nothing is overwritten', async () => {
  const workspace = await withFirst()
  const { report, rejects } = await load(file(`${day},Minh,${capability},3,,\n${lan2}`, 'second.csv'), map(), workspace)
  expect(report).toMatchObject({ read: 2, loaded: 1, rejected: 1 })
  expect(rejects).toMatchObject([{ code: 'RAT-01', line: 3, raw: '2' }])
  expect(rejects[0]!.message).toContain('level "4" in "first.csv", here "2"')
  expect(rated(workspace)[0]).toMatchObject({ assessor: 'Lan', level: 4, target: 5, evidence: 'Survey' })
})

test('where the map says so the new level is taken, which is told; what it leaves open stays', async () => {
  const workspace = await withFirst()
  const { report } = await load(file(lan2, 'second.csv'), map('replace'), workspace)
  expect(report).toMatchObject({ loaded: 1, rejected: 0 })
  expect(report.issues).toMatchObject([{ code: 'RAT-03', line: 2 }])
  expect(rated(workspace)).toEqual([
    { assessor: 'lan', level: 2, target: 5, evidence: 'Survey', owner: null, dueOn: null },
  ])
})

test('the same rating again is refused; one that adds a target or evidence is taken', async () => {
  const workspace = await withFirst()
  const same = await load(file(`${day},LAN,${capability},4,,\n`, 'same.csv'), map(), workspace)
  expect([same.report.loaded, codes(same.report)]).toEqual([0, ['KEY-03']])
  const bare = await Workspace.create()
  await load(file(`${day},Lan,${capability},4,,\n`, 'bare.csv'), map(), bare)
  const more = await load(file(lan4, 'more.csv'), map(), bare)
  expect([more.report.loaded, codes(more.report)]).toEqual([1, []])
  expect(rated(bare)).toMatchObject([{ level: 4, target: 5, evidence: 'Survey' }])
})

test.each(['keep', 'replace'] as const)(
  'of two rows of one file that differ the first stays (%s)',
  async (conflicts) => {
    const { report, workspace } = await load(file(lan4 + lan2, 'both.csv'), map(conflicts))
    expect(report).toMatchObject({ loaded: 1, rejected: 1 })
    expect(report.issues[0]).toMatchObject({ code: 'RAT-01', line: 3 })
    expect(report.issues[0]!.message).toContain('The row on line 2 was kept')
    expect(rated(workspace)).toMatchObject([{ level: 4 }])
  },
)

test('ratings of another assessment, or of nobody by name, are no conflict', async () => {
  const workspace = await withFirst()
  const others = `2026-12-31,Lan,${capability},2,,\n${day},,${capability},1,,\n${day},,${capability},2,,\n`
  const { report } = await load(file(others, 'others.csv'), map(), workspace)
  expect(report).toMatchObject({ loaded: 3, rejected: 0, issues: [] })
})

test('bad levels and unknown capabilities are refused with line and reason', async () => {
  const rows = `${day},Lan,${capability},6,,\n${day},Lan,Elbow grease,3,,\n${day},Lan,${capability},high,,\n`
  const { report, rejects } = await load(file(rows, 'bad.csv'), map())
  expect(report).toMatchObject({ loaded: 0, rejected: 3 })
  expect(rejects.map(({ code, line }) => [code, line])).toEqual([
    ['VAL-01', 2],
    ['RAT-02', 3],
    ['NUM-01', 4],
  ])
})

test('what was said in the app is no less safe; where the file’s word is taken, the record says so', async () => {
  const workspace = await Workspace.create()
  const act = speaker()
  applyAct(workspace.write, act('Lan', { do: 'rate', capability, level: 5 }))
  const refused = await load(file(lan2, 'second.csv'), map(), workspace)
  expect(refused.rejects[0]).toMatchObject({ code: 'RAT-01', message: expect.stringContaining('"5" in Triptych') })
  await load(file(lan4, 'third.csv'), map('replace'), workspace)
  expect(rated(workspace)).toMatchObject([{ assessor: 'Lan', level: 4, target: 5, evidence: 'Survey' }])
  const { record } = assessmentState(workspace.read, null, day)
  expect(record.at(-1)!.what).toEqual({ do: 'note', capability, field: 'evidence', value: 'Survey' })
  const taken = record.find(({ what }) => what.do === 'rate' && what.level === 4)!
  applyAct(workspace.write, act('', { do: 'undo', act: taken.id }))
  expect(rated(workspace)).toMatchObject([{ level: 5 }])
})

const inspected = async (workspace: Workspace, rows: string) =>
  inspectFile(file(rows, 'second.csv'), words, { ratings: ratingsBefore(workspace.read) })

test('which of two ratings counts is asked where a file says otherwise, showing what both say', async () => {
  const workspace = await withFirst()
  const { maps, questions, ...inspection } = await inspected(workspace, `${day},Minh,${capability},3,,\n${lan2}`)
  expect(questions).toMatchObject([
    {
      ...{ id: 'options.conflicts', key: 'options.conflicts', map: 0 },
      samples: ['lan, End-to-end journeys (line 3): level 4 → 2'],
      choices: [{ value: 'keep' }, { value: 'replace' }],
    },
  ])
  const answered = applyAnswers({ ...inspection, maps, questions }, { 'options.conflicts': 'replace' })
  expect(answered[0]!.options).toMatchObject({ conflicts: 'replace' })
  expect(answersInMap(maps[0]!, questions[0]!)).toEqual(['"keep"', '"replace"'])
  await load(file(lan2, 'second.csv'), answered, workspace)
  expect(rated(workspace)).toMatchObject([{ level: 2 }])
})

test('nothing is asked where no row says otherwise, or the map has the answer', async () => {
  const workspace = await withFirst()
  const agreeing = `${day},Lan,${capability},4,,\n${day},Minh,${capability},3,,\n2026-12-31,Lan,${capability},1,,\n`
  expect((await inspected(workspace, agreeing)).questions).toEqual([])
  const changed = await inspected(workspace, lan2)
  const said = { ...changed, maps: changed.maps.map((one) => ({ ...one, options: { conflicts: 'keep' as const } })) }
  const ratings = ratingsBefore(workspace.read)
  expect((await inspectFile(file(lan2, 'second.csv'), words, { changed: said, ratings })).questions).toEqual([])
})

test('two assessors bring their workspaces together, and are asked where they contradict each other', async () => {
  const mine = await withFirst()
  const theirs = await Workspace.create()
  const act = speaker()
  applyAct(theirs.write, act('Minh', { do: 'rate', capability, level: 3 }))
  applyAct(theirs.write, act('Minh', { do: 'note', capability, field: 'owner', value: 'Bình' }))
  applyAct(theirs.write, act('Lan', { do: 'rate', capability, level: 2 }))
  applyAct(theirs.write, act('An', { do: 'rate', capability, level: null }))
  applyAct(theirs.write, act('', { do: 'agree', capability, level: 5, note: '' }))
  const board = fileOf(theirs.toBytes(), 'theirs.triptych')
  const inspection = await inspectFile(board, words, { ratings: ratingsBefore(mine.read) })
  expect(inspection.questions.map(({ key }) => key)).toEqual(['options.conflicts'])
  const { report } = await load(board, applyAnswers(inspection, { 'options.conflicts': 'keep' }), mine)
  expect(report).toMatchObject({ table: 'maturity', read: 2, loaded: 1, rejected: 1 })
  expect(rated(mine)).toMatchObject([
    { assessor: 'Lan', level: 4 },
    { assessor: 'Minh', level: 3, owner: 'Bình' },
  ])
  expect(assessmentState(mine.read, null, day).scores.pillars.flatMap((pillar) => pillar.capabilities)).toContainEqual(
    expect.objectContaining({ id: capability, level: 3.5, agreed: false }),
  )
})
