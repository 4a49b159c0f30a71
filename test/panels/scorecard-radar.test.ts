import { expect, test } from 'vitest'
import { scorecard } from '../../src/core/panels/scorecard/index.ts'
import { radar } from '../../src/core/panels/scorecard/radar/index.ts'
import { keepModel } from '../../src/core/scorecard-model/workspace-model.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import { indexModel } from '../scorecard-model/models.ts'
import { addRows, type MaturityRow, workspaceWith } from '../workspaces.ts'

const en = wordsFor('en')
const vi = wordsFor('vi')
const rate = (capability: string, level: number, target?: number): MaturityRow => ({
  ...{ assessor: 'An', capability, level },
  ...(target === undefined ? {} : { target }),
})

async function read(maturity: MaturityRow[], settings: Record<string, string> = {}) {
  const workspace = await workspaceWith({ maturity })
  const findings = radar.read(workspace.read, settings)
  workspace.close()
  return findings
}

test('pillars are the axes, or every capability where that is asked; what is not rated is open', async () => {
  const rows = [rate('agile-teams', 2, 4), rate('cx-mindset', 4), rate('retention-goal', 3)]
  const pillars = await read(rows)
  // The third pillar: (2 + 4) / 2, and (4 + 4) / 2 once agile teams have reached their target.
  expect(pillars.spokes.map(({ level, target }) => [level, target])).toEqual([
    [3, null],
    [null, null],
    [3, 4],
  ])
  const capabilities = await read(rows, { axes: 'capabilities' })
  expect(capabilities.spokes).toHaveLength(25)
  expect(capabilities.spokes.find(({ id }) => id === 'agile-teams')).toEqual({ id: 'agile-teams', level: 2, target: 4 })
})

test('a model with fewer than three pillars has its capabilities as axes', async () => {
  const workspace = await workspaceWith({ scores: [{ company: 'Aurora', period: '2024', metric: 'x', value: 1 }] })
  keepModel(workspace.write, 1, indexModel)
  addRows(workspace, { maturity: [rate(indexModel.pillars[0]!.capabilities[0]!.id, 0.5)] })
  const { axes, spokes } = radar.read(workspace.read, {})
  workspace.close()
  expect([axes, spokes.length]).toEqual(['capabilities', 6])
})

test('it says why other views read better, in both languages, and is never what comes first', async () => {
  const found = await read([rate('agile-teams', 2, 4)])
  const notes = [en, vi].map((words) => radar.compose(found, words).footnotes.join('\n'))
  expect(notes[0]).toContain('its area grows with the square of the levels')
  expect(notes[1]).toContain('diện tích tăng theo bình phương của mức')
  expect(
    scorecard
      .views(en)
      .map(({ value }) => value)
      .at(-1),
  ).toBe('radar')
})

test('without a rating it has no chart', async () => {
  const slide = radar.compose(await read([]), en)
  expect([slide.charts.length, slide.lacksData]).toEqual([0, true])
})
