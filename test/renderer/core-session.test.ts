import { beforeEach, expect, test } from 'vitest'
import { Workspace } from '../../src/core/workspace/workspace.ts'
import { CoreSession } from '../../src/renderer/worker/core-session.ts'
import { addRows, workspaceWith } from '../workspaces.ts'

let session: CoreSession

beforeEach(async () => {
  const workspace = await workspaceWith({
    companies: [{ name: 'Aurora', own: true }, { name: 'Blue Bay' }],
    scores: [{ company: 'Aurora', period: '2024', metric: 'nps', value: 41, n: 300 }],
  })
  session = new CoreSession()
  await session.open(workspace.toBytes())
})

const own = () => session.state().companies.find((company) => company.own)?.name

test('a new workspace starts with three slides and nothing to undo', async () => {
  const state = await session.create()
  expect(state.slides.map(({ kind }) => kind)).toEqual(['rankings', 'leaders', 'scorecard'])
  expect([state.undo, state.redo]).toEqual([null, null])
})

test('before a workspace is open, there is nothing to ask', () => {
  expect(() => new CoreSession().state()).toThrow('APP-01')
})

test('every change makes a new revision; a step back leads to the old one, and a change from there to a new one', async () => {
  const add = () => session.change({ do: 'slide/add', kind: 'rankings', after: null }).revision
  const opened = session.state().revision
  const first = add()
  const second = add()
  expect(new Set([opened, first, second]).size).toBe(3)
  expect((await session.undo()).revision).toBe(first)
  expect((await session.undo()).revision).toBe(opened)
  expect((await session.redo()).revision).toBe(first)
  expect([opened, first, second]).not.toContain(add())
})

test('another workspace never has a revision of the one before', async () => {
  const before = [session.state().revision, session.change({ do: 'slide/add', kind: 'rankings', after: null }).revision]
  expect(before).not.toContain((await session.create()).revision)
})

test('slides and the own company are taken back and brought again, by name', async () => {
  const blueBay = session.state().companies.find(({ name }) => name === 'Blue Bay')!
  session.change({ do: 'slide/add', kind: 'rankings', after: null })
  session.change({ do: 'company/own', id: blueBay.id })
  expect(own()).toBe('Blue Bay')
  expect(session.state().undo).toBe('company')
  expect((await session.undo()).undo).toBe('slides')
  expect(own()).toBe('Aurora')
  expect((await session.undo()).slides).toHaveLength(0)
  await session.redo()
  const again = await session.redo()
  expect(own()).toBe('Blue Bay')
  expect(again.slides).toHaveLength(1)
})

test('an import taken over from another worker is one step, with everything before it still there', async () => {
  session.change({ do: 'slide/add', kind: 'rankings', after: null })
  const copy = await Workspace.open(session.workspace.toBytes())
  addRows(copy, { scores: [{ company: 'Cedar', period: '2024', metric: 'nps', value: 12, n: 150 }] })
  await session.replace(copy.toBytes())
  const names = () => session.state().companies.map(({ name }) => name)
  expect(names()).toContain('Cedar')
  expect((await session.undo()).undo).toBe('slides')
  expect(names()).not.toContain('Cedar')
  await session.redo()
  expect(names()).toContain('Cedar')
})

test('only what is not the deck makes drawings stale', () => {
  const before = session.dataRevision
  session.change({ do: 'slide/add', kind: 'rankings', after: null })
  expect(session.dataRevision).toBe(before)
  session.change({ do: 'company/own', id: null })
  expect(session.dataRevision).toBe(before + 1)
})

test('bytes that are no workspace leave the open one open', async () => {
  await expect(session.open(new Uint8Array(200))).rejects.toThrow('FMT-01')
  expect(own()).toBe('Aurora')
})
