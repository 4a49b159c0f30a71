import { afterEach, describe, expect, test } from 'vitest'
import { sampleWorkspace } from '../../scripts/sample-workspace.ts'
import { hasAppendix, setAppendix } from '../../src/core/deck/appendix/index.ts'
import { composeSlide } from '../../src/core/deck/compose-slide.ts'
import { readDeck, writeDeck } from '../../src/core/deck/deck.ts'
import { defaultDeck, panelSlides } from '../../src/core/deck/default-deck.ts'
import { letDeckBeOffered } from '../../src/core/deck/due-deck.ts'
import { offerDeck, offerDueDeck, offerFirstDeck } from '../../src/core/deck/offer-deck.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import type { Workspace } from '../../src/core/workspace/workspace.ts'
import { addRows, type Contents, type ScoreRow, workspaceWith } from '../workspaces.ts'

const en = wordsFor('en')
let workspace: Workspace
afterEach(() => workspace.close())

const names = ['Aurora', 'Blue Bay', 'Cửu Long', 'Đại Nam']
/** NPS of every company in two years, with a base. */
const scores = names.flatMap((company, i): ScoreRow[] =>
  ['2023', '2024'].map((period, k) => ({ company, period, metric: 'nps', value: 10 * i + 3 * k, n: 400, sd: 60 })),
)
const financials = names.flatMap((company, i) =>
  ['2023', '2024'].map((period, k) => ({ company, period, revenue: 100 + 10 * i * k })),
)

/** The slides of a workspace, as "kind view/setting". */
async function offered(contents: Contents): Promise<string[]> {
  workspace = await workspaceWith(contents)
  return defaultDeck(workspace.read).map(({ kind, settings }) => [kind, ...Object.values(settings)].join(' '))
}

describe('the deck of a workspace', () => {
  test('without data has a slide of each panel, with ids of their own', async () => {
    expect(await offered({})).toEqual(['rankings', 'leaders', 'scorecard'])
    expect(new Set(panelSlides().map(({ id }) => id)).size).toBe(3)
  })

  test('of the sample is a title page and slides that each show a chart of data and say something else', async () => {
    workspace = (await sampleWorkspace()).workspace
    const [title, ...slides] = defaultDeck(workspace.read).map((slide) =>
      composeSlide(workspace.read, slide, en, { sample: true }),
    )
    expect(title!.form).toBe('title')
    expect(slides.length).toBeGreaterThanOrEqual(16)
    for (const { lacksData, charts } of slides) expect([lacksData, charts.length > 0]).toEqual([false, true])
    expect(new Set(slides.map(({ headline }) => headline)).size).toBe(slides.length)
  })

  test('without revenue shows no leaders, without ratings no scorecard', async () => {
    expect(await offered({ scores })).toEqual(['title', 'rankings', 'rankings neighbours', 'rankings movement'])
  })

  test('tells what the leaders’ pace is worth only where one company is our own', async () => {
    expect(await offered({ scores, financials })).not.toContain('leaders stake')
    workspace.close()
    const companies = [{ name: 'Aurora', own: true }]
    expect(await offered({ companies, scores, financials })).toContain('leaders stake')
  })

  test('tests no neighbours where values have no intervals', async () => {
    const bare = scores.map(({ n: _n, sd: _sd, ...row }) => row)
    expect(await offered({ scores: bare })).toEqual(['title', 'rankings', 'rankings movement'])
  })

  test('of one company compares its segments, not the company with nobody', async () => {
    const answers = ['Shop', 'Web'].flatMap((segment, i) => [
      { company: 'Aurora', answeredOn: '2024-05-02', csat: 5, segment, times: 40 + 20 * i },
      { company: 'Aurora', answeredOn: '2024-05-02', csat: 2, segment, times: 40 },
    ])
    expect((await offered({ responses: answers })).slice(0, 2)).toEqual(['title', 'rankings segment'])
  })
})

describe('an offered deck', () => {
  test('grows with the data while nobody has changed it, and slides that stay keep their ids', async () => {
    workspace = await workspaceWith({ scores })
    offerDeck(workspace.write)
    const before = readDeck(workspace.read)
    expect(hasAppendix(workspace.read)).toBe(true)
    addRows(workspace, { financials })
    offerDeck(workspace.write)
    const after = readDeck(workspace.read)
    expect(after.slice(0, before.length)).toEqual(before)
    expect(after.slice(before.length).map(({ kind }) => kind)).toContain('leaders')
  })

  test('stays as it is once a slide was changed, and so does its appendix', async () => {
    workspace = await workspaceWith({ scores })
    offerDeck(workspace.write)
    const own = readDeck(workspace.read).map((slide) => ({ ...slide, headlines: { en: 'Ours' } }))
    writeDeck(workspace.write, own)
    setAppendix(workspace.write, false)
    addRows(workspace, { financials })
    offerDeck(workspace.write)
    expect(readDeck(workspace.read)).toEqual(own)
    expect(hasAppendix(workspace.read)).toBe(false)
  })

  test('takes the place of the slides that say what is missing', async () => {
    workspace = await workspaceWith({})
    offerDeck(workspace.write)
    expect([readDeck(workspace.read).length, hasAppendix(workspace.read)]).toEqual([3, false])
    const [ranking] = readDeck(workspace.read)
    addRows(workspace, { scores })
    offerDeck(workspace.write)
    expect(readDeck(workspace.read).map(({ kind }) => kind)).toEqual(['title', 'rankings', 'rankings', 'rankings'])
    expect(readDeck(workspace.read)[1]).toEqual(ranking)
  })

  test('of a new workspace is a slide of each panel, and gives way to what data fill', async () => {
    workspace = await workspaceWith({})
    offerFirstDeck(workspace.write)
    expect(readDeck(workspace.read).map(({ kind }) => kind)).toEqual(['rankings', 'leaders', 'scorecard'])
    addRows(workspace, { scores })
    letDeckBeOffered(workspace.write)
    offerDueDeck(workspace.write)
    expect(readDeck(workspace.read).map(({ kind }) => kind)).toEqual(['title', 'rankings', 'rankings', 'rankings'])
  })

  test('is found when it is due, after an import, and not before', async () => {
    workspace = await workspaceWith({ scores })
    offerDueDeck(workspace.write)
    expect(readDeck(workspace.read)).toEqual([])
    letDeckBeOffered(workspace.write)
    offerDueDeck(workspace.write)
    const [, ...slides] = readDeck(workspace.read)
    expect(slides.map(({ kind }) => kind)).toEqual(['rankings', 'rankings', 'rankings'])
    addRows(workspace, { financials })
    offerDueDeck(workspace.write)
    expect(readDeck(workspace.read)).toHaveLength(4)
    letDeckBeOffered(workspace.write)
    offerDueDeck(workspace.write)
    expect(readDeck(workspace.read).map(({ kind }) => kind)).toContain('leaders')
  })

  test('is never due where somebody has changed a slide', async () => {
    workspace = await workspaceWith({ scores })
    letDeckBeOffered(workspace.write)
    offerDueDeck(workspace.write)
    const own = readDeck(workspace.read).slice(0, 2)
    writeDeck(workspace.write, own)
    addRows(workspace, { financials })
    letDeckBeOffered(workspace.write)
    offerDueDeck(workspace.write)
    expect(readDeck(workspace.read)).toEqual(own)
  })
})
