import { expect, test, vi } from 'vitest'
import type { DrawnSlide } from '../../src/contract/calls.ts'
import type { Change } from '../../src/contract/session.ts'
import { themes } from '../../src/core/charts/theme.ts'
import { writeDeck } from '../../src/core/deck/deck.ts'
import { panelById } from '../../src/core/panels/index.ts'
import { Workspace } from '../../src/core/workspace/workspace.ts'
import { CoreSession } from '../../src/renderer/worker/core-session.ts'
import { Drawings } from '../../src/renderer/worker/drawing.ts'
import { addRows, type Contents, workspaceWith } from '../workspaces.ts'

const panels = ['rankings', 'leaders', 'scorecard'] as const
const companies = ['Aurora', 'Bình Minh', 'Cedar', 'Dawn']

/** Answers and revenue of four companies over two years; a higher `lift` is a better third company. */
function contents(lift: number): Contents {
  return {
    companies: [{ name: 'Aurora', own: true }],
    responses: companies.flatMap((company, at) =>
      ['2024-03-05', '2025-03-05'].flatMap((answeredOn) =>
        ['Web', 'App'].flatMap((channel) => [
          { company, answeredOn, channel, segment: 'Một', nps: 10, csat: 5, times: 40 + 5 * at },
          { company, answeredOn, channel, nps: at === 2 ? lift : 3, csat: 2, times: 40 },
        ]),
      ),
    ),
    financials: companies.flatMap((company, at) => [
      { company, period: '2024', revenue: 100 },
      { company, period: '2025', revenue: 110 + at },
    ]),
    maturity: [{ company: 'Aurora', capability: 'vision', level: 3 }],
  }
}

async function openedBoard(): Promise<CoreSession> {
  const workspace = await workspaceWith(contents(3))
  writeDeck(
    workspace.write,
    panels.map((panel) => ({ id: panel, kind: panel, settings: {}, headlines: {} })),
  )
  const session = new CoreSession()
  await session.open(workspace.toBytes())
  return session
}

const drawAll = (session: CoreSession, drawings: Drawings): DrawnSlide[] =>
  session.state().slides.flatMap(({ id }) => [drawings.draw(id, 'en', 'light'), drawings.draw(id, 'vi', 'dark')])

/** The slides as somebody sees them who opens the saved workspace. */
async function drawnAnew(session: CoreSession): Promise<DrawnSlide[]> {
  const other = new CoreSession()
  await other.open(session.workspace.toBytes())
  return drawAll(other, new Drawings(other))
}

/** The workspace with more answers, as the worker of an import hands it back. */
async function withMoreAnswers(session: CoreSession): Promise<Uint8Array> {
  const workspace = await Workspace.open(session.workspace.toBytes())
  addRows(workspace, { responses: [{ company: 'Cedar', answeredOn: '2025-05-05', nps: 0, csat: 1, times: 300 }] })
  return workspace.toBytes()
}

/** A slide with one other setting, nobody highlighted. */
const trial = ({ id, key, value }: { id: string; key: string; value: string }) => ({
  ...{ id, settings: { [key]: value }, highlight: null },
})

const changes: Change[] = [
  { do: 'slide/set', id: 'rankings', key: 'metric', value: 'csat' },
  { do: 'slide/set', id: 'rankings', key: 'segment', value: 'Một' },
  { do: 'slide/set', id: 'rankings', key: 'of', value: 'channel' },
  { do: 'company/own', id: 2 },
  { do: 'slide/set', id: 'rankings', key: 'of', value: 'company' },
  { do: 'slide/set', id: 'leaders', key: 'rule', value: 'median' },
  { do: 'slide/headline', id: 'leaders', lang: 'vi', text: 'Của chúng tôi' },
  { do: 'slide/move', id: 'scorecard', to: 0 },
  { do: 'slide/duplicate', id: 'rankings' },
  { do: 'company/own', id: null },
]

test('after any change, undo and redo every slide is the one that the saved workspace shows', async () => {
  const session = await openedBoard()
  const drawings = new Drawings(session)
  let before = drawAll(session, drawings)
  const check = async () => {
    const now = drawAll(session, drawings)
    expect(now).toEqual(await drawnAnew(session))
    expect(now).not.toEqual(before)
    before = now
  }
  for (const change of changes) {
    const ahead = change.do === 'slide/set' ? drawings.ahead(trial(change), 'en', 'light') : null
    session.change(change)
    if (ahead) expect(drawings.draw(ahead.id, 'en', 'light')).toEqual(ahead)
    await check()
  }
  await session.replace(await withMoreAnswers(session))
  await check()
  for (let step = 0; step < changes.length + 1; step++) {
    await session.undo()
    await check()
  }
  for (let step = 0; step < changes.length + 1; step++) {
    await session.redo()
    await check()
  }
})

test('answers written into the open workspace are on the slide at once', async () => {
  const session = await openedBoard()
  const first = new Drawings(session).draw('rankings', 'en', 'light').svg
  addRows(session.workspace, {
    responses: [{ company: 'Dawn', answeredOn: '2025-06-01', nps: 0, csat: 1, times: 500 }],
  })
  const second = new Drawings(session).draw('rankings', 'en', 'light').svg
  expect(second).not.toBe(first)
  expect(second).toBe((await drawnAnew(session))[0]!.svg)
})

test('a slide that was drawn ahead is there when its setting is chosen, and nothing has changed before', async () => {
  const session = await openedBoard()
  const drawings = new Drawings(session)
  const before = drawings.draw('rankings', 'en', 'light')
  const choice = { id: 'rankings', key: 'metric', value: 'csat' }
  const ahead = drawings.ahead(trial(choice), 'en', 'light')
  expect(ahead?.subtitle).toContain('Customer satisfaction')
  expect(drawings.draw('rankings', 'en', 'light')).toBe(before)
  expect(session.state().undo).toBeNull()
  const read = vi.spyOn(panelById('rankings'), 'read')
  session.change({ do: 'slide/set', ...choice })
  expect(drawings.draw('rankings', 'en', 'light')).toBe(ahead)
  expect(read).not.toHaveBeenCalled()
  read.mockRestore()
})

test('what cannot be drawn ahead is left to be told when it is chosen', async () => {
  const session = await openedBoard()
  const drawings = new Drawings(session)
  expect(drawings.ahead(trial({ id: 'rankings', key: 'metric', value: 'happiness' }), 'en', 'light')).toBeNull()
  expect(drawings.ahead(trial({ id: 'no such slide', key: 'metric', value: 'nps' }), 'en', 'light')).toBeNull()
  session.change({ do: 'slide/set', id: 'rankings', key: 'metric', value: 'happiness' })
  expect(() => drawings.draw('rankings', 'en', 'light')).toThrow('SET-02')
})

test('a slide that is tried out shows other settings and who is highlighted, and the deck stays as it is', async () => {
  const session = await openedBoard()
  const drawings = new Drawings(session)
  const inDeck = drawings.draw('rankings', 'en', 'light')
  const tried = drawings.ahead({ id: 'rankings', settings: { period: '2024' }, highlight: 'Cedar' }, 'en', 'light')!
  expect(tried.subtitle).toContain('2024')
  expect(tried.svg).toContain(themes.light.tones.picked)
  expect([inDeck.highlight, tried.highlight]).toEqual([null, 'Cedar'])
  expect(tried.controls.find(({ key }) => key === 'period')?.value).toBe('2024')
  expect(drawings.draw('rankings', 'en', 'light')).toBe(inDeck)
  expect(session.state().slides[0]!.settings).toEqual({})
})

test('a slide on which the highlighted company does not stand is not drawn anew', async () => {
  const drawings = new Drawings(await openedBoard())
  const asked = { id: 'scorecard', settings: {}, highlight: 'Cedar' }
  expect(drawings.ahead(asked, 'en', 'light')).toBeNull()
  const changed = drawings.ahead({ ...asked, settings: { view: 'capabilities' } }, 'en', 'light')!
  expect(changed.highlight).toBeNull()
  expect(changed.svg).not.toContain(themes.light.tones.picked)
})

test('what is told of a mark has its value and its base, and lies on the mark', async () => {
  const drawings = new Drawings(await openedBoard())
  const { tips, tables } = drawings.draw('rankings', 'en', 'light')
  const [table] = tables
  const column = (label: string) => table!.columns.findIndex((each) => each.label === label)
  const cedar = table!.rows.find((row) => row[column('Company')] === 'Cedar')!
  const tip = tips.find(({ name }) => name === 'Cedar')!
  expect(tip.text.split('\n')).toContain(`n: ${cedar[column('n')]}`)
  expect(tips.map(({ name }) => name)).toEqual(table!.rows.map((row) => row[column('Company')]))
  const tops = tips.map(({ box }) => box.y)
  expect(tops).toEqual([...tops].sort((a, b) => a - b))
  expect(tip.box.y + tip.box.height).toBeLessThan(540)
})
