import { expect, test } from 'vitest'
import { chartTable } from '../../src/core/charts/index.ts'
import { trend } from '../../src/core/panels/scorecard/trend/index.ts'
import { builtInModel } from '../../src/core/scorecard-model/model.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import { type MaturityRow, workspaceWith } from '../workspaces.ts'

const en = wordsFor('en')
const vi = wordsFor('vi')

async function read(maturity: MaturityRow[], settings = {}) {
  const workspace = await workspaceWith({ maturity })
  const findings = trend.read(workspace.read, settings)
  workspace.close()
  return findings
}

const rate = (on: string | null, capability: string, level: number, more: Partial<MaturityRow> = {}): MaturityRow => ({
  ...{ assessor: 'An', capability, level },
  ...(on ? { assessedOn: on } : {}),
  ...more,
})

const [may, november, later] = ['2025-05-05', '2025-11-05', '2026-05-05']

test('at each assessment the latest rating of every assessor up to then counts', async () => {
  const { points } = await read([
    rate(may, 'agile-teams', 2),
    rate(may, 'retention-goal', 2),
    rate(november, 'agile-teams', 4),
    rate(november, 'agile-teams', 2, { assessor: 'Bình' }),
  ])
  // Retention stands at 2 throughout; agile teams at 2, then at the median of 4 and 2: √(2·2) and √(2·3).
  expect(points.map(({ date }) => date)).toEqual([may, november])
  expect(points.map(({ overall }) => overall)).toEqual([expect.closeTo(2, 12), expect.closeTo(Math.sqrt(6), 12)])
  expect(points[1]!.pillars).toEqual([2, null, 3])
  expect(points.map(({ coverage }) => coverage)).toEqual([2 / 25, 2 / 25])
  expect(points.map(({ assessors }) => assessors)).toEqual([['An'], ['An', 'Bình']])
})

test('what changed is told between the last two assessments, the largest step first, with its evidence', async () => {
  const { changes } = await read([
    rate(may, 'agile-teams', 1),
    rate(may, 'retention-goal', 4),
    rate(november, 'agile-teams', 3),
    rate(november, 'retention-goal', 4),
    rate(later, 'agile-teams', 2),
    rate(later, 'retention-goal', 2, { evidence: 'The rate is no longer computed.' }),
    rate(later, 'cx-mindset', 5),
  ])
  expect(changes).toEqual([
    {
      id: 'retention-goal',
      pillar: 'aspiration',
      from: 4,
      to: 2,
      evidence: 'The rate is no longer computed.',
      note: null,
    },
    { id: 'agile-teams', pillar: 'enablement', from: 3, to: 2, evidence: null, note: null },
  ])
})

test('capabilities rated for the first time move the lines, not what the headline says', async () => {
  const findings = await read([
    rate(may, 'agile-teams', 2),
    rate(november, 'agile-teams', 3),
    rate(november, 'cx-mindset', 1),
  ])
  expect(findings.points.at(-1)!.overall).toBeCloseTo(2, 12)
  expect(findings.alike).toEqual({ from: expect.closeTo(2, 12), to: expect.closeTo(3, 12), capabilities: 1 })
  expect(findings.added).toBe(1)
  expect(trend.compose(findings, en).footnotes.join('\n')).toContain('Rated for the first time: 1')
})

test('other assessors than the time before are told', async () => {
  const findings = await read([rate(may, 'agile-teams', 2), rate(november, 'agile-teams', 3, { assessor: 'Bình' })])
  expect(trend.compose(findings, en).footnotes).toContain('Not the same assessors: 1 on 05 May 2025, 2 on 05 Nov 2025')
  const same = await read([rate(may, 'agile-teams', 2), rate(november, 'agile-teams', 3)])
  expect(trend.compose(same, en).footnotes.join('\n')).not.toContain('same assessors')
})

test('more than twelve days of rating are told by the last day of each month', async () => {
  const days = ['02', '09', '16', '23'].flatMap((day) =>
    ['01', '02', '03', '04'].map((month) => `2025-${month}-${day}`),
  )
  const { points } = await read(days.map((on) => rate(on, 'agile-teams', 2)))
  expect(points.map(({ date }) => date)).toEqual(['2025-01-23', '2025-02-23', '2025-03-23', '2025-04-23'])
})

test('the setting date ends the trend', async () => {
  const rows = [rate(may, 'agile-teams', 2), rate(november, 'agile-teams', 3), rate(later, 'agile-teams', 5)]
  const { points } = await read(rows, { date: november })
  expect(points.map(({ date }) => date)).toEqual([may, november])
})

test('the data tables have every assessment, and every change with its evidence', async () => {
  const findings = await read([
    rate(may, 'agile-teams', 2),
    rate(may, 'retention-goal', 3),
    rate(november, 'agile-teams', 4, { evidence: 'Three squads' }),
    rate(november, 'retention-goal', 3),
  ])
  const [lines, changed] = trend.compose(findings, en).charts.map(chartTable)
  expect(lines!.columns.map(({ label }) => label)).toEqual([
    'Assessment',
    ...builtInModel.pillars.map(({ name }) => name.en),
    'Overall',
  ])
  expect(lines!.rows[0]).toEqual(['05 May 2025', 3, null, 2, expect.closeTo(Math.sqrt(6), 12)])
  expect(changed!.rows).toEqual([
    ['Up', 'Agile teams', 'Enable the transformation', '2 → 4', 2, 4, 'Three squads', null],
  ])
})

const cases: [string, MaturityRow[], string, string][] = [
  [
    'nothing rated',
    [],
    'CX maturity cannot be stated: no capability is rated yet',
    'Chưa thể nêu mức trưởng thành CX: chưa có năng lực nào được đánh giá',
  ],
  [
    'no dates',
    [rate(null, 'agile-teams', 2)],
    'Ratings have no dates, so no trend can be told',
    'Các lượt đánh giá không ghi ngày nên chưa thể nói về xu hướng',
  ],
  [
    'one assessment',
    [rate(may, 'agile-teams', 2)],
    'There is one assessment so far, of 05 May 2025; a trend needs two',
    'Mới có một kỳ đánh giá, ngày 05/05/2025; cần hai kỳ mới thấy xu hướng',
  ],
  [
    'no change',
    [rate(may, 'agile-teams', 2), rate(november, 'agile-teams', 2)],
    'CX maturity stands at 2.0 of 5, as on 05 May 2025: no capability changed its level',
    'Mức trưởng thành CX đạt 2,0/5, như ngày 05/05/2025: không năng lực nào đổi mức',
  ],
  [
    'up',
    [rate(may, 'agile-teams', 2), rate(november, 'agile-teams', 3)],
    'CX maturity rose from 2.0 to 3.0 since 05 May 2025: 1 capability went up',
    'Mức trưởng thành CX tăng từ 2,0 lên 3,0 kể từ 05/05/2025: 1 năng lực tăng',
  ],
  [
    'down, others up',
    [
      ...['agile-teams', 'cx-mindset', 'data-protection'].map((id) => rate(may, id, 3)),
      ...['agile-teams', 'cx-mindset'].map((id) => rate(november, id, 2)),
      rate(november, 'data-protection', 4),
    ],
    'CX maturity fell from 3.0 to 2.7 since 05 May 2025: 1 capability went up, 2 down',
    'Mức trưởng thành CX giảm từ 3,0 xuống 2,7 kể từ 05/05/2025: 1 năng lực tăng, 2 giảm',
  ],
  [
    'as many up as down',
    [
      ...['agile-teams', 'cx-mindset'].map((id) => rate(may, id, 3)),
      rate(november, 'agile-teams', 2),
      rate(november, 'cx-mindset', 4),
    ],
    'CX maturity stays at 3.0 of 5 since 05 May 2025: 1 capability went up, 1 down',
    'Mức trưởng thành CX giữ nguyên 3,0/5 kể từ 05/05/2025: 1 năng lực tăng, 1 giảm',
  ],
  [
    'new capabilities rated',
    [
      ...['agile-teams', 'cx-mindset'].map((id) => rate(may, id, 3)),
      ...['agile-teams', 'cx-mindset'].map((id) => rate(november, id, 2)),
      rate(november, 'data-protection', 5),
    ],
    'On the 2 capabilities rated both times, CX maturity fell from 3.0 to 2.0 since 05 May 2025: 2 capabilities went down',
    'Trên 2 năng lực được đánh giá cả hai kỳ, mức trưởng thành CX giảm từ 3,0 xuống 2,0 kể từ 05/05/2025: 2 năng lực giảm',
  ],
]

test.each(cases)('headline: %s', async (_, rows, english, vietnamese) => {
  const findings = await read(rows)
  expect([en, vi].map((words) => trend.compose(findings, words).headline)).toEqual([english, vietnamese])
})
