import { beforeEach, expect, test } from 'vitest'
import type { Act, ActWhat } from '../../src/core/assessment/act.ts'
import { applyAct } from '../../src/core/assessment/apply-act.ts'
import { assessmentState } from '../../src/core/assessment/assessment-state.ts'
import { ratedCompanies } from '../../src/core/assessment/ratings.ts'
import type { Workspace } from '../../src/core/workspace/workspace.ts'
import { workspaceWith } from '../workspaces.ts'
import { day, first, idOf, second, speaker } from './acts.ts'

let workspace: Workspace
let act: ReturnType<typeof speaker>

beforeEach(async () => {
  workspace = await workspaceWith({ companies: [{ name: 'Aurora', own: true }, { name: 'Blue Bay' }] })
  act = speaker()
})

function say(by: string, what: ActWhat, more: Partial<Act> = {}): string {
  const said = act(by, what, more)
  applyAct(workspace.write, said)
  return said.id
}
const rate = (by: string, level: number | null, capability = first) => say(by, { do: 'rate', capability, level })
const vote = (by: string, level: number | null, capability = first) => say(by, { do: 'vote', capability, level })
const undo = (id: string) => say('Lan', { do: 'undo', act: id })
const state = (company: string | null = null) => assessmentState(workspace.read, company, day)
const score = (capability = first) =>
  state()
    .scores.pillars.flatMap((pillar) => pillar.capabilities)
    .find(({ id }) => id === capability)!
const levels = (capability = first) =>
  Object.fromEntries(
    state()
      .capabilities.find(({ id }) => id === capability)!
      .ratings.map(({ assessor, level }) => [assessor, level]),
  )

test('the levels of several assessors count by their median, and a level left open does not count as low', () => {
  rate('Lan', 2)
  rate('Minh', 4)
  rate('An', null)
  expect(levels()).toEqual({ Lan: 2, Minh: 4, An: null })
  expect(score()).toMatchObject({ level: 3, assessors: 2, low: 2, high: 4, disputed: true })
  expect(score(second)).toMatchObject({ level: null, assessors: 0 })
})

test('an assessor’s last word counts, however the name is spelled', () => {
  rate('Lan', 2)
  rate(' lan ', 5)
  expect(score()).toMatchObject({ level: 5, assessors: 1 })
})

test('votes count from the reveal on, and nobody sees them before', () => {
  vote('Lan', 2)
  vote('Minh', 5)
  const blind = state()
  expect(score().level).toBeNull()
  expect(blind.capabilities[0]!.voted).toEqual(['Lan', 'Minh'])
  expect(blind.record.map(({ what, blind }) => [what, blind])).toEqual([
    [{ do: 'vote', capability: first, level: null }, true],
    [{ do: 'vote', capability: first, level: null }, true],
  ])
  say('', { do: 'reveal', capability: first })
  expect(levels()).toEqual({ Lan: 2, Minh: 5 })
  expect(state().capabilities[0]).toMatchObject({ voted: [], reveals: 1 })
  expect(state().record[1]).toMatchObject({ what: { level: 5 }, blind: false })
})

test('a second round of votes is blind again, and a vote that is taken back does not touch the first', () => {
  vote('Lan', 2)
  vote('Minh', 5)
  say('', { do: 'reveal', capability: first })
  vote('Lan', 4)
  vote('Minh', 3)
  vote('Minh', null)
  expect(levels()).toEqual({ Lan: 2, Minh: 5 })
  say('', { do: 'reveal', capability: first })
  expect(levels()).toEqual({ Lan: 4, Minh: 5 })
})

test('an agreed level counts instead of the single ones, which keep showing how far apart they were', () => {
  rate('Lan', 1)
  rate('Minh', 5)
  say('Hoa', { do: 'agree', capability: first, level: 2, note: 'Pilot in two branches only.' })
  expect(score()).toMatchObject({ level: 2, agreed: true, assessors: 2, low: 1, high: 5, disputed: false })
  expect(state().capabilities[0]!.agreement).toMatchObject({ by: 'Hoa', level: 2, note: 'Pilot in two branches only.' })
  expect(state().agenda[0]).toEqual({
    ...{ capability: first, pillar: state().capabilities[0]!.pillar },
    ...{ apart: 4, disputed: true, agreed: true },
  })
})

test('what was agreed holds until somebody rates in a later assessment', () => {
  rate('Lan', 1)
  say('', { do: 'agree', capability: first, level: 3, note: '' })
  const later = { assessment: '2026-12-31' }
  expect(assessmentState(workspace.read, null, '2026-12-31').capabilities[0]!.earlier).toBe(3)
  say('Lan', { do: 'rate', capability: first, level: 4 }, later)
  const next = assessmentState(workspace.read, null, '2026-12-31')
  expect(next.scores.pillars[0]!.capabilities[0]).toMatchObject({ level: 4, agreed: false, assessors: 1 })
  expect(next.others).toEqual([day])
  expect(score().level).toBe(3)
})

test('a workshop leaves a before and an after', () => {
  vote('Lan', 1)
  vote('Minh', 3)
  say('', { do: 'reveal', capability: first })
  rate('Lan', 3)
  say('', { do: 'agree', capability: first, level: 4, note: '' })
  rate('Minh', 2, second)
  say('', { do: 'agree', capability: second, level: 5, note: '' })
  rate('Minh', 5, second)
  const { before, scores } = state()
  const levelsOf = (of: typeof before) => of.pillars[0]!.capabilities.slice(0, 2).map(({ level }) => level)
  expect(levelsOf(before)).toEqual([2, 2])
  expect(levelsOf(scores)).toEqual([4, 5])
})

test('any act can be taken back, those after it stay, and a step back can be taken back too', () => {
  const two = rate('Lan', 2)
  rate('Minh', 4)
  const five = rate('Lan', 5)
  undo(two)
  expect(levels()).toEqual({ Minh: 4, Lan: 5 })
  const back = undo(five)
  expect(levels()).toEqual({ Minh: 4 })
  undo(back)
  expect(levels()).toEqual({ Minh: 4, Lan: 5 })
  expect(state().record.map(({ takenBack }) => takenBack)).toEqual([true, false, false, false, true, false])
})

test('an act is recorded once, however often it arrives', () => {
  const said = act('Lan', { do: 'rate', capability: first, level: 2 })
  expect([applyAct(workspace.write, said), applyAct(workspace.write, said)]).toEqual([true, false])
  expect(state().record).toHaveLength(1)
})

test('notes stand beside a rating and do not make one', () => {
  const note = (by: string, field: 'evidence' | 'owner' | 'due_on', value: string) =>
    say(by, { do: 'note', capability: first, field, value })
  note('Lan', 'evidence', 'NRR 103 %')
  expect(score().level).toBeNull()
  rate('Lan', 3)
  note('Lan', 'due_on', '2026-12-31')
  say('Lan', { do: 'note', capability: first, field: 'target', value: 4 })
  note('', 'owner', 'Bình')
  expect(state().capabilities[0]).toMatchObject({
    ratings: [{ assessor: 'Lan', level: 3, target: 4, evidence: 'NRR 103 %', owner: null, dueOn: '2026-12-31' }],
    room: { owner: 'Bình', target: null },
  })
  expect(score().target).toBe(4)
})

test('what a file says stays in force where the app adds to it, and comes back when that is taken back', async () => {
  const rated = { capability: first, assessedOn: day, assessor: 'Lan', level: 3, evidence: 'Survey', target: 5 }
  workspace = await workspaceWith({ companies: [{ name: 'Aurora', own: true }], maturity: [rated] })
  say('Lan', { do: 'note', capability: first, field: 'owner', value: 'Bình' })
  expect(state().capabilities[0]!.ratings).toEqual([
    { assessor: 'Lan', level: 3, target: 5, evidence: 'Survey', owner: 'Bình', dueOn: null },
  ])
  const four = rate('Lan', 4)
  expect(score()).toMatchObject({ level: 4, target: 5, assessors: 1 })
  undo(four)
  expect(score().level).toBe(3)
  rate('Lan', null)
  expect(score()).toMatchObject({ level: null, assessors: 0 })
})

test('a company is assessed by itself; without a name it is our own', () => {
  rate('Lan', 2)
  say('Lan', { do: 'rate', capability: first, level: 5 }, { company: 'blue bay' })
  expect(state('Aurora').scores.pillars[0]!.capabilities[0]!.level).toBe(2)
  expect(state('Blue Bay').scores.pillars[0]!.capabilities[0]!.level).toBe(5)
  expect(ratedCompanies(workspace.read).map(({ name }) => name)).toEqual(['Aurora', 'Blue Bay'])
})

const wrong: [string, string, ActWhat, Partial<Act>][] = [
  ['ACT-01', 'Lan', { do: 'rate', capability: 'Elbow grease', level: 3 }, {}],
  ['ACT-02', 'Lan', { do: 'rate', capability: first, level: 6 }, {}],
  ['ACT-02', 'Lan', { do: 'note', capability: first, field: 'target', value: 0 }, {}],
  ['ACT-03', 'Lan', { do: 'rate', capability: first, level: 3 }, { company: 'Nowhere' }],
  ['ACT-04', ' ', { do: 'vote', capability: first, level: 3 }, {}],
  ['ACT-05', 'Lan', { do: 'undo', act: idOf(999) }, {}],
  ['ACT-06', '', { do: 'reveal', capability: first }, {}],
  ['ACT-07', 'Lan', { do: 'note', capability: first, field: 'due_on', value: '2026-02-30' }, {}],
]
test.each(wrong)('%s: by "%s" %j is refused and leaves nothing behind', (code, by, what, more) => {
  expect(() => say(by, what, more)).toThrow(code)
  expect(state().record).toEqual([])
})

test('a capability may be named as the model names it; the record holds its id', () => {
  const { name } = state().model.pillars[0]!.capabilities[0]!
  rate('Lan', 3, name.vi)
  rate('Minh', 3, name.en.toUpperCase())
  expect(score()).toMatchObject({ level: 3, assessors: 2 })
})
