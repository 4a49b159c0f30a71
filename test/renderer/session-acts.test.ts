import { beforeEach, expect, test } from 'vitest'
import type { Act, ActWhat } from '../../src/core/assessment/act.ts'
import { CoreSession } from '../../src/renderer/worker/core-session.ts'
import { day, first, second, speaker } from '../assessment/acts.ts'
import { workspaceWith } from '../workspaces.ts'

let session: CoreSession
let act: ReturnType<typeof speaker>

beforeEach(async () => {
  session = new CoreSession()
  await session.open((await workspaceWith({ companies: [{ name: 'Aurora', own: true }] })).toBytes())
  act = speaker()
})

const say = (what: ActWhat, by = 'Lan') => session.say(act(by, what)).session
const rate = (level: number, capability = first) => say({ do: 'rate', capability, level })
/** What Ctrl+Z and its counterpart say. */
const undo = () => say({ do: 'undo', act: session.state().undoAct! })
const redo = () => say({ do: 'undo', act: session.state().redoAct! })
const level = (capability = first) =>
  session.workspace.read.get<{ level: number }>('SELECT level FROM maturity WHERE capability = ?', [capability])?.level

test('what was said is a step that is taken back and brought again, by name', () => {
  const opened = session.state()
  const rated = rate(2)
  expect(rated).toMatchObject({ undo: 'rating', redo: null })
  const back = undo()
  expect([back.undo, back.redo, back.revision]).toEqual([null, 'rating', opened.revision])
  expect(level()).toBeUndefined()
  const again = redo()
  expect([again.undo, again.redo, again.revision]).toEqual(['rating', null, rated.revision])
  expect(level()).toBe(2)
  expect([undo().undo, level()]).toEqual([null, undefined])
})

test('steps of the deck and of the assessment are taken back in their order', async () => {
  rate(2)
  session.change({ do: 'slide/add', kind: 'scorecard', after: null })
  rate(4)
  expect(session.state()).toMatchObject({ undo: 'rating', undoAct: expect.any(String) })
  expect(undo()).toMatchObject({ undo: 'slides', undoAct: null })
  expect((await session.undo()).slides).toHaveLength(0)
  expect([session.state().undo, level()]).toEqual(['rating', 2])
  undo()
  expect(session.state()).toMatchObject({ undo: null, redo: 'rating' })
  redo()
  expect((await session.redo()).slides).toHaveLength(1)
  redo()
  expect([session.state().redo, level()]).toEqual([null, 4])
})

test('taking back an earlier act is a step of its own', () => {
  const early = act('Lan', { do: 'rate', capability: first, level: 2 })
  session.say(early)
  rate(5, second)
  const taken = say({ do: 'undo', act: early.id })
  expect(taken.undo).toBe('rating')
  expect([level(), level(second)]).toEqual([undefined, 5])
  undo()
  expect([level(), level(second)]).toEqual([2, 5])
})

test('a step back is not made by anything but an act', async () => {
  rate(2)
  await expect(session.undo()).rejects.toThrow('APP-01')
  expect([level(), session.state().undo]).toEqual([2, 'rating'])
})

test('after a save and a reopening, what was said can still be taken back', async () => {
  rate(2)
  undo()
  rate(3)
  say({ do: 'agree', capability: first, level: 4, note: '' }, '')
  const again = new CoreSession()
  const opened = await again.open(session.workspace.toBytes())
  expect(opened).toMatchObject({ undo: 'agreement', redo: null })
  const next = again.say(act('', { do: 'undo', act: opened.undoAct! })).session
  expect(next.undo).toBe('rating')
  expect(next.revision).not.toBe(opened.revision)
  expect(again.say(act('', { do: 'undo', act: next.undoAct! })).session.undo).toBeNull()
})

test('an import and what was said before it are taken back in their order', async () => {
  rate(2)
  await session.replace(session.workspace.toBytes())
  rate(4)
  undo()
  expect((await session.undo()).undo).toBe('rating')
  undo()
  expect(level()).toBeUndefined()
  redo()
  await session.redo()
  redo()
  expect(level()).toBe(4)
})

test('a journal adds what the file lacks, each as a step, and counts what it cannot use', () => {
  const said = [
    act('Lan', { do: 'rate', capability: first, level: 2 }),
    act('Minh', { do: 'rate', capability: second, level: 3 }),
  ]
  session.say(said[0]!)
  const before = session.revision
  const unfit: Act = { ...act('Lan', { do: 'rate', capability: 'gone', level: 2 }) }
  const lines = [...said, unfit].map((one) => JSON.stringify(one))
  const { session: now, added, refused } = session.replay([...lines, '{"id":1}', 'no JSON'])
  expect([added, refused, now.undo]).toEqual([1, 3, 'rating'])
  expect(now.revision).not.toBe(before)
  expect([level(), level(second)]).toEqual([2, 3])
  expect(session.replay(lines)).toMatchObject({ added: 0, refused: 1 })
})

test('an act is checked before it is kept, and told as it will be recorded', () => {
  const said = act(' Lan  Anh ', { do: 'rate', capability: first.toUpperCase(), level: 2 })
  expect(session.checked(said)).toEqual({
    ...said,
    by: 'Lan Anh',
    company: 'Aurora',
    what: { do: 'rate', capability: first, level: 2 },
  })
  expect(session.workspace.read.all('SELECT id FROM assessment_acts')).toEqual([])
  expect(() => session.checked(act('Lan', { do: 'rate', capability: first, level: 9 }))).toThrow('ACT-02')
})

test('the answer to an act is the assessment that it belongs to', () => {
  rate(2)
  const { undoAct } = session.state()
  const { state } = session.say(act('', { do: 'undo', act: undoAct! }, { assessment: '1999-01-01' }))
  expect([state.assessment, state.company]).toEqual([day, 'Aurora'])
})
