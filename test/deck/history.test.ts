import { expect, test } from 'vitest'
import { History, imageLimit, type Snapshot, stepLimit } from '../../src/core/deck/history.ts'

type Name = 'settings' | 'import' | 'company'

const slides = (panel: 'rankings' | 'leaders' | 'scorecard'): Snapshot => ({
  of: 'slides',
  slides: [{ id: 'a', kind: panel, settings: {}, headlines: {} }],
})
const image = (byte: number): Snapshot => ({ of: 'workspace', image: new Uint8Array([byte]) })

/** A document whose whole state is one snapshot, changed and taken back through the history. */
function document(start: Snapshot) {
  const history = new History<Name>()
  let state = start
  return {
    history,
    get state() {
      return state
    },
    change(name: Name, next: Snapshot) {
      history.record(name, state)
      state = next
    },
    undo() {
      const back = history.undo(() => state)
      if (back) state = back
      return back !== null
    },
    redo() {
      const forth = history.redo(() => state)
      if (forth) state = forth
      return forth !== null
    },
  }
}

test('a new history has nothing to take back', () => {
  const history = new History<Name>()
  expect(history.undoName).toBeNull()
  expect(history.redoName).toBeNull()
  expect(history.undo(() => slides('rankings'))).toBeNull()
})

test('undo and redo walk through every state in order', () => {
  const doc = document(slides('rankings'))
  doc.change('settings', slides('leaders'))
  doc.change('settings', slides('scorecard'))
  doc.undo()
  expect(doc.state).toEqual(slides('leaders'))
  doc.undo()
  expect(doc.state).toEqual(slides('rankings'))
  doc.redo()
  doc.redo()
  expect(doc.state).toEqual(slides('scorecard'))
  expect(doc.redo()).toBe(false)
})

test('the steps are named on both sides', () => {
  const doc = document(slides('rankings'))
  doc.change('settings', slides('leaders'))
  doc.change('company', slides('scorecard'))
  doc.undo()
  expect([doc.history.undoName, doc.history.redoName]).toEqual(['settings', 'company'])
})

test('a change after an undo drops what could be redone', () => {
  const doc = document(slides('rankings'))
  doc.change('settings', slides('leaders'))
  doc.undo()
  doc.change('settings', slides('scorecard'))
  expect(doc.history.redoName).toBeNull()
  doc.undo()
  expect(doc.state).toEqual(slides('rankings'))
})

test('the present is asked for in the kind of the step', () => {
  const history = new History<Name>()
  history.record('company', { of: 'own-company', id: 7 })
  const asked: string[] = []
  history.undo((of) => {
    asked.push(of)
    return { of: 'own-company', id: 9 }
  })
  expect(asked).toEqual(['own-company'])
  expect(history.redo(() => ({ of: 'own-company', id: 7 }))).toEqual({ of: 'own-company', id: 9 })
})

test('when the present cannot be told, the step is not lost', () => {
  const history = new History<Name>()
  history.record('settings', slides('rankings'))
  expect(() =>
    history.undo(() => {
      throw new Error('out of memory')
    }),
  ).toThrow('out of memory')
  expect(history.undoName).toBe('settings')
})

test('no more workspace images than the limit are kept, and nothing older than a forgotten one', () => {
  const doc = document(image(0))
  doc.change('settings', image(1))
  for (let n = 2; n <= imageLimit + 2; n++) doc.change('import', image(n))
  let steps = 0
  while (doc.undo()) steps++
  expect(steps).toBe(imageLimit)
  expect(doc.state).toEqual(image(2))
})

test('the past ends after the step limit', () => {
  const history = new History<Name>()
  for (let n = 0; n < stepLimit + 10; n++) history.record('settings', slides('rankings'))
  let steps = 0
  while (history.undo(() => slides('rankings'))) steps++
  expect(steps).toBe(stepLimit)
})
