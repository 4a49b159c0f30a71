import { expect, test } from 'vitest'
import { capabilities } from '../../src/core/panels/scorecard/capabilities/index.ts'
import { keepModel } from '../../src/core/scorecard-model/workspace-model.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import { indexModel } from '../scorecard-model/models.ts'
import { addRows, type MaturityRow, workspaceWith } from '../workspaces.ts'
import { expectRoom } from './room.ts'
import { ratings } from './scorecard-rows.ts'

const en = wordsFor('en')
const vi = wordsFor('vi')

async function read(maturity: MaturityRow[]) {
  const workspace = await workspaceWith({ maturity })
  const findings = capabilities.read(workspace.read, {})
  workspace.close()
  return findings
}

const rate = (capability: string, level: number, target?: number, more: Partial<MaturityRow> = {}): MaturityRow => ({
  ...{ assessor: 'An', capability, level },
  ...(target === undefined ? {} : { target }),
  ...more,
})

function chartOf(findings: Awaited<ReturnType<typeof read>>) {
  const chart = capabilities.compose(findings, en).charts[0]!
  if (chart.kind !== 'level-tiles') throw new Error(chart.kind)
  return chart
}

test('every capability of the model has its tile, in its pillar; what is not rated has no level and no gap', async () => {
  const chart = chartOf(await read([rate('agile-teams', 2, 4), rate('agile-teams', 3, 5, { assessor: 'Bình' })]))
  expect(chart.groups.map(({ tiles }) => tiles.length)).toEqual([8, 8, 9])
  const tiles = chart.groups.flatMap((group) => group.tiles)
  // Medians of 2 and 3, and of 4 and 5.
  expect(tiles.find(({ name }) => name === 'Agile teams')).toMatchObject({
    ...{ level: 2.5, levelText: '2.5', target: 4.5, targetText: '4.5', gap: 2, gapText: '−2' },
  })
  const others = tiles.filter(({ name }) => name !== 'Agile teams')
  expect(new Set(others.map(({ level, gap, levelText }) => JSON.stringify([level, gap, levelText])))).toEqual(
    new Set([JSON.stringify([null, null, '–'])]),
  )
})

test('a level above its target has no gap', async () => {
  const tiles = chartOf(await read([rate('agile-teams', 4, 3)])).groups.flatMap((group) => group.tiles)
  expect(tiles.find(({ level }) => level === 4)).toMatchObject({ gap: 0, gapText: '0' })
})

test('on a scale of an index gaps are told in levels', async () => {
  const [first] = indexModel.pillars[0]!.capabilities
  const workspace = await workspaceWith({ scores: [{ company: 'Aurora', period: '2024', metric: 'x', value: 1 }] })
  keepModel(workspace.write, 1, indexModel)
  addRows(workspace, { maturity: [rate(first!.id, 0.25, 0.875)] })
  const found = capabilities.toJson(capabilities.read(workspace.read, {}), en)
  workspace.close()
  // 0 to 1 are five levels, a quarter apart: 0.625 are two and a half.
  expect(found).toMatchObject({
    coverage: expect.closeTo(1 / 6, 12),
    capabilities: expect.arrayContaining([
      expect.objectContaining({ id: first!.id, level: 0.25, target: 0.875, gap: expect.closeTo(2.5, 12) }),
    ]),
  })
})

const whole = (level: number, target?: number) =>
  ratings('Aurora', 1, 1).map(({ capability }) => rate(capability, level, target))
const cases: [string, MaturityRow[], string, string][] = [
  [
    'nothing rated',
    [],
    'CX maturity cannot be stated: no capability is rated yet',
    'Chưa thể nêu mức trưởng thành CX: chưa có năng lực nào được đánh giá',
  ],
  [
    'few rated, without a target',
    [rate('agile-teams', 3)],
    '1 of 25 capabilities is rated so far, none with a target',
    'Mới đánh giá 1/25 năng lực, chưa năng lực nào có mục tiêu',
  ],
  [
    'few rated, none below target',
    [rate('agile-teams', 3, 3), rate('cx-mindset', 3)],
    '2 of 25 capabilities are rated so far; none stands below target',
    'Mới đánh giá 2/25 năng lực; chưa năng lực nào thấp hơn mục tiêu',
  ],
  [
    'few rated, one below target',
    [rate('agile-teams', 3, 4), rate('cx-mindset', 3)],
    '2 of 25 capabilities are rated so far; 1 of them stands below target',
    'Mới đánh giá 2/25 năng lực; 1 năng lực trong đó thấp hơn mục tiêu',
  ],
  [
    'all rated, without a target',
    whole(3),
    '25 capabilities are rated, none has a target yet',
    'Đã đánh giá 25 năng lực, chưa năng lực nào có mục tiêu',
  ],
  [
    'all targets reached',
    whole(3, 3),
    'All 25 capabilities with a target have reached it',
    'Cả 25 năng lực có mục tiêu đều đã đạt',
  ],
  [
    'the one target reached',
    [...whole(3).slice(1), rate('retention-goal', 4, 4)],
    'The one capability with a target has reached it',
    'Năng lực duy nhất có mục tiêu đã đạt mục tiêu',
  ],
  [
    'below target',
    [...whole(3, 4).filter(({ capability }) => capability !== 'agile-teams'), rate('agile-teams', 1, 4)],
    '25 of 25 capabilities stand below target, furthest Agile teams: 1 against 4',
    '25/25 năng lực thấp hơn mục tiêu, xa nhất là “Đội ngũ linh hoạt (agile)”: đang ở 1, cần đạt 4',
  ],
]

test.each(cases)('headline: %s', async (_, rows, english, vietnamese) => {
  const findings = await read(rows)
  const slides = [en, vi].map((words) => capabilities.compose(findings, words))
  expect(slides.map(({ headline }) => headline)).toEqual([english, vietnamese])
  for (const slide of slides) expectRoom(slide)
})
