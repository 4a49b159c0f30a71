import { expect, test } from 'vitest'
import { applyAct } from '../../src/core/assessment/apply-act.ts'
import { scorecard } from '../../src/core/panels/scorecard/index.ts'
import { readScorecard } from '../../src/core/panels/scorecard/read.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import { day, first, second, speaker } from '../assessment/acts.ts'
import { workspaceWith } from '../workspaces.ts'

async function assessed() {
  const workspace = await workspaceWith({ companies: [{ name: 'Aurora', own: true }] })
  const act = speaker()
  applyAct(workspace.write, act('Lan', { do: 'rate', capability: first, level: 2 }))
  applyAct(workspace.write, act('Minh', { do: 'rate', capability: first, level: 4 }))
  applyAct(workspace.write, act('', { do: 'agree', capability: first, level: 3, note: '' }))
  applyAct(workspace.write, act('', { do: 'agree', capability: second, level: 5, note: '' }))
  return workspace
}

test('a slide of ratings that were given in the app says so, and counts people, not the room', async () => {
  const workspace = await assessed()
  const findings = readScorecard(workspace.read, {})
  expect(findings).toMatchObject({
    files: [],
    givenHere: true,
    assessors: 2,
    ratings: 2,
    dates: { first: day, last: day },
  })
  // Two of the first pillar, agreed: their mean with equal weights.
  expect(findings.pillars[0]!.value).toBe(4)
  for (const lang of ['en', 'vi'] as const) {
    const words = wordsFor(lang)
    const { footnotes } = scorecard.compose(scorecard.read(workspace.read, {}), words)
    expect(footnotes.join('\n')).toContain(words.panels.scorecard.foot.givenHere)
  }
})

test('every view is drawn of what only the room has agreed on', async () => {
  const { read } = await assessed()
  for (const view of Object.keys(wordsFor('en').panels.scorecard.views.names)) {
    const findings = scorecard.read(read, { view })
    for (const lang of ['en', 'vi'] as const) expect(scorecard.compose(findings, wordsFor(lang)).headline).not.toBe('')
  }
})
