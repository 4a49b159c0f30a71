import { expect, test } from 'vitest'
import type { Act, ActWhat } from '../../src/core/assessment/act.ts'
import { applyAct } from '../../src/core/assessment/apply-act.ts'
import { chartTable } from '../../src/core/charts/index.ts'
import { trend } from '../../src/core/panels/scorecard/trend/index.ts'
import { triptych } from '../../src/core/panels/scorecard/triptych/index.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import { day, speaker } from '../assessment/acts.ts'
import { type MaturityRow, workspaceWith } from '../workspaces.ts'

const en = wordsFor('en')
const vi = wordsFor('vi')
type Say = (by: string, what: ActWhat) => Act

/** A workshop on 30 June 2026 after what files say. */
async function afterWorkshop(talk: (say: Say) => Act[], maturity: MaturityRow[] = []) {
  const workspace = await workspaceWith({ companies: [{ name: 'Aurora', own: true }], maturity })
  for (const act of talk(speaker())) applyAct(workspace.write, act)
  const found = { trend: trend.read(workspace.read, {}), triptych: triptych.read(workspace.read, {}) }
  workspace.close()
  return found
}

/** Two people vote 2 and 4 on agile teams and 3 and 3 on CX thinking; the room agrees on `level` for the first. */
const talk = (level: number, note: string) => (say: Say) => [
  say('An', { do: 'vote', capability: 'agile-teams', level: 2 }),
  say('Bình', { do: 'vote', capability: 'agile-teams', level: 4 }),
  say('An', { do: 'rate', capability: 'cx-mindset', level: 3 }),
  say('', { do: 'reveal', capability: 'agile-teams' }),
  say('', { do: 'agree', capability: 'agile-teams', level, note }),
]
const headlines = (found: Awaited<ReturnType<typeof afterWorkshop>>) =>
  [en, vi].map((words) => trend.compose(found.trend, words).headline)

test('one workshop alone has a before and an after: the votes as they were, and what the room agreed on', async () => {
  const found = await afterWorkshop(talk(2, 'One squad is not a way of working'))
  const { points, changes, compared } = found.trend
  expect(compared).toBe('workshop')
  // Before: the mean of 3 (median of 2 and 4) and 3; after: of 2 and 3.
  expect(points.map(({ date, talk, overall }) => [date, talk, overall])).toEqual([
    [day, 'before', expect.closeTo(3, 12)],
    [day, 'agreed', expect.closeTo(2.5, 12)],
  ])
  expect(changes).toEqual([
    {
      ...{ id: 'agile-teams', pillar: 'enablement', from: 3, to: 2, evidence: null },
      note: 'One squad is not a way of working',
    },
  ])
  expect(headlines(found)).toEqual([
    'CX maturity fell from 3.0 to 2.5 in the workshop of 30 Jun 2026: 1 capability went down',
    'Mức trưởng thành CX giảm từ 3,0 xuống 2,5 qua hội thảo ngày 30/06/2026: 1 năng lực giảm',
  ])
})

test('why the room agreed stands on the slide and in the data table', async () => {
  const { trend: found } = await afterWorkshop(talk(5, 'Every team ships weekly'))
  const { charts, footnotes } = trend.compose(found, en)
  expect(footnotes).toContain('Why: Agile teams – Every team ships weekly')
  const { columns, rows } = chartTable(charts[1]!)
  expect(rows[0]![columns.findIndex(({ label }) => label === 'Why the room agreed')]).toBe('Every team ships weekly')
  expect(chartTable(charts[0]!).rows.map(([period]) => period)).toEqual([
    '30 Jun 2026, before talking',
    '30 Jun 2026, agreed',
  ])
})

test('a workshop that changes no level says so', async () => {
  expect(headlines(await afterWorkshop(talk(3, '')))).toEqual([
    'CX maturity stands at 3.0 of 5: the workshop of 30 Jun 2026 changed no level',
    'Mức trưởng thành CX đạt 3,0/5: hội thảo ngày 30/06/2026 không đổi mức nào',
  ])
})

test('after an earlier assessment the change is told since then, and what talking moved in a footnote', async () => {
  const earlier = ['agile-teams', 'cx-mindset'].map((capability) => ({
    ...{ company: 'Aurora', assessor: 'An', assessedOn: '2025-06-30', capability, level: 2 },
  }))
  const found = await afterWorkshop(talk(4, 'Three squads since March'), earlier)
  expect(found.trend.points.map(({ talk }) => talk)).toEqual([null, 'before', 'agreed'])
  expect(found.trend.assessments).toBe(2)
  // 2 and 2, then 4 and 3.
  expect(headlines(found)[0]).toBe('CX maturity rose from 2.0 to 3.5 since 30 Jun 2025: 2 capabilities went up')
  const { footnotes } = trend.compose(found.trend, en)
  expect(footnotes).toContain(
    'Talking in the workshop of 30 Jun 2026 took the whole from 3.0 to 3.5; changed levels: 1',
  )
  expect(footnotes).toContain('Not the same assessors: 1 on 30 Jun 2025, 2 on 30 Jun 2026')
})

test('the triptych counts agreed levels, shows who differed, and says so', async () => {
  const { triptych: found } = await afterWorkshop(talk(2, ''))
  const agile = found.pillars.flatMap(({ capabilities }) => capabilities).find(({ id }) => id === 'agile-teams')!
  expect(agile).toMatchObject({ level: 2, low: 2, high: 4, agreed: true, disputed: false })
  const line = (words: typeof en) => triptych.compose(found, words).footnotes.find((note) => /room|phòng/.test(note))
  expect([en, vi].map(line)).toEqual([
    'Agreed in the room: 1 capability; the agreed level counts instead of the median, the line still shows who differed',
    'Cả phòng đã thống nhất mức của 1 năng lực; mức này được tính thay cho trung vị, vạch vẫn cho thấy khoảng ý kiến riêng',
  ])
})

test('what is agreed and taken back counts no more', async () => {
  const found = await afterWorkshop((say) => {
    const acts = talk(5, '')(say)
    return [...acts, say('', { do: 'undo', act: acts.at(-1)!.id })]
  })
  expect(found.trend.points.map(({ talk }) => talk)).toEqual([null])
  expect(headlines(found)[0]).toBe('There is one assessment so far, of 30 Jun 2026; a trend needs two')
  expect(triptych.compose(found.triptych, en).footnotes.join('\n')).not.toContain('Agreed in the room')
})
