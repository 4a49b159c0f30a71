import { expect, test } from 'vitest'
import { chartTable } from '../../src/core/charts/index.ts'
import { triptych } from '../../src/core/panels/scorecard/triptych/index.ts'
import type { ScorecardModel } from '../../src/core/scorecard-model/model.ts'
import { keepModel } from '../../src/core/scorecard-model/workspace-model.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import { both, capability, indexModel, model } from '../scorecard-model/models.ts'
import { addRows, type MaturityRow, workspaceWith } from '../workspaces.ts'

const en = wordsFor('en')
const vi = wordsFor('vi')

/** What is found by the models, the last of them in force, and what stands on the slide. Their import is that of a company. */
async function read(models: ScorecardModel[], maturity: MaturityRow[]) {
  const workspace = await workspaceWith({ scores: [{ company: 'Aurora', period: '2025', metric: 'nps', value: 1 }] })
  for (const one of models) keepModel(workspace.write, 1, one)
  addRows(workspace, { maturity })
  const findings = triptych.read(workspace.read, {})
  workspace.close()
  const slides = [en, vi].map((words) => triptych.compose(findings, words))
  return { findings, english: slides[0]!, vietnamese: slides[1]! }
}

const rate = (capability: string, level: number, more: Partial<MaturityRow> = {}): MaturityRow => ({
  assessor: 'An',
  capability,
  level,
  ...more,
})

test('the pillars and capabilities are those of the workspace’s own model, whose name, version and file are told', async () => {
  const { findings, english, vietnamese } = await read(
    [model([capability('plans')])],
    [rate('plans', 3), rate('skills', 4)],
  )
  expect(findings.pillars.map(({ id, value }) => [id, value])).toEqual([
    ['work', 3],
    ['people', 4],
  ])
  expect(english.footnotes).toContain('Model: Own model (en), version 1 (scores.csv)')
  expect(vietnamese.footnotes).toContain('Mô hình: Own model (vi), phiên bản 1 (scores.csv)')
})

test('weights count, stand in the data table, and are told where they are not 1', async () => {
  const heavy = model([capability('plans', { weight: 3 }), capability('tools', { weight: 1 })])
  const { findings, english } = await read([heavy], [rate('plans', 2), rate('tools', 4)])
  // (3·2 + 1·4) / 4.
  expect(findings.pillars[0]!.value).toBe(2.5)
  const { columns, rows } = chartTable(english.charts[0]!)
  const at = columns.findIndex(({ label }) => label === 'Weight')
  expect(rows.map((row) => [row[1], row[at]])).toEqual([
    ['plans (en)', 3],
    ['tools (en)', 1],
    ['skills (en)', 1],
  ])
  expect(english.footnotes.join('\n')).toContain('weights other than 1: plans (en) 3')
})

test('ratings of an older version are found under what they were called then', async () => {
  const first = model([capability('plans', { name: { en: 'Plans', vi: 'Kế hoạch' } })])
  const second = model([capability('direction', { name: both('Direction'), formerly: ['plans'] })], { version: 2 })
  const { findings } = await read([first, second], [rate('Kế hoạch', 4)])
  expect(findings.pillars[0]!.capabilities).toEqual([expect.objectContaining({ id: 'direction', level: 4 })])
  expect([findings.dropped, findings.unknown]).toEqual([[], []])
})

test('ratings of a capability that was dropped stay in the workspace, uncounted, and a footnote names it', async () => {
  const first = model([capability('plans'), capability('tools')])
  const second = model([capability('plans')], { version: 2 })
  const rows = [rate('plans', 4), rate('tools', 1), rate('tools', 2, { assessor: 'Bình' }), rate('skills', 4)]
  const { findings, english, vietnamese } = await read([first, second], rows)
  expect([findings.overall, findings.coverage]).toEqual([expect.closeTo(4, 12), 1])
  expect(findings.dropped).toEqual([{ name: both('tools'), ratings: 2 }])
  expect(english.footnotes.join('\n')).toContain('tools (en) (ratings: 2)')
  expect(vietnamese.footnotes.join('\n')).toContain('2 lượt đánh giá năng lực không còn trong mô hình (tools (vi))')
})

const dimensions = indexModel.pillars[0]!.capabilities.map(({ id }) => id)

test('an index of 0 to 1 with one pillar is its mean, as published, at the stage of its level', async () => {
  const values = [0.8, 0.6, 0.7, 0.5, 0.9, 0.4]
  const { findings, english, vietnamese } = await read(
    [indexModel],
    values.map((value, i) => rate(dimensions[i]!, value)),
  )
  // 3.9 / 6 = 0.65 → level 1 + 4·0.65 = 3.6.
  expect(findings.overall).toBeCloseTo(0.65, 12)
  expect(findings.stage).toBe(3)
  expect(english.headline).toBe('Digital government stands at 0.65 of 1, stage 3: Middle')
  expect(vietnamese.headline).toBe('Chính phủ số đạt 0,65/1, ở giai đoạn 3: Trung bình')
  expect(english.subtitle).toContain('0 to 1')
  const chart = english.charts[0]!
  expect(chart.kind === 'levels' && chart.scale.labels).toEqual(['0', '0.25', '0.5', '0.75', '1'])
  expect(chart.kind === 'levels' && chart.groups[0]!.rows[0]!.levelText).toBe('0.80')
})

test('a pillar at 0 of an index is level 1: it pulls the whole down, and does not make it nothing', async () => {
  const two: ScorecardModel = {
    ...indexModel,
    pillars: [
      { ...indexModel.pillars[0]!, capabilities: indexModel.pillars[0]!.capabilities.slice(0, 1) },
      { id: 'other', name: both('Other'), capabilities: indexModel.pillars[0]!.capabilities.slice(1, 2) },
    ],
  }
  const { findings } = await read([two], [rate(dimensions[0]!, 0), rate(dimensions[1]!, 0.75)])
  // Levels 1 and 4: √4 = 2, which is 0.25; stage 2 is at most one above the weakest pillar's 1.
  expect(findings.overall).toBeCloseTo(0.25, 12)
  expect([findings.stage, findings.gated, findings.weakest]).toEqual([2, false, 'index'])
})

test('assessors differ where half of the scale lies between them', async () => {
  const far = [rate(dimensions[0]!, 0.2), rate(dimensions[0]!, 0.7, { assessor: 'Bình' })]
  const near = [rate(dimensions[1]!, 0.2), rate(dimensions[1]!, 0.69, { assessor: 'Bình' })]
  const { findings } = await read([indexModel], [...far, ...near])
  expect(findings.pillars[0]!.capabilities.slice(0, 2).map(({ disputed }) => disputed)).toEqual([true, false])
})
