import { expect, test } from 'vitest'
import { chartTable } from '../../src/core/charts/index.ts'
import { gaps } from '../../src/core/panels/scorecard/gaps/index.ts'
import { keepModel } from '../../src/core/scorecard-model/workspace-model.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import { capability, indexModel, model } from '../scorecard-model/models.ts'
import { addRows, type Contents, type MaturityRow, workspaceWith } from '../workspaces.ts'

const en = wordsFor('en')
const vi = wordsFor('vi')

async function read(contents: Contents) {
  const workspace = await workspaceWith(contents)
  const findings = gaps.read(workspace.read, {})
  workspace.close()
  return findings
}

const rate = (capability: string, level: number, target?: number, more: Partial<MaturityRow> = {}): MaturityRow => ({
  ...{ assessor: 'An', company: 'Aurora', capability, level },
  ...(target === undefined ? {} : { target }),
  ...more,
})

const orderOf = async (contents: Contents) => (await read(contents)).gaps.map(({ id }) => id)

test('gaps stand by levels missing; what has reached its target, or has none, is counted and not listed', async () => {
  const findings = await read({
    maturity: [
      rate('one-direction', 2, 3),
      rate('agile-teams', 1, 5),
      rate('cx-mindset', 3, 3),
      rate('design-training', 4, 3),
      rate('data-protection', 1),
    ],
  })
  expect(findings.gaps.map(({ id, gap }) => [id, gap])).toEqual([
    ['agile-teams', 4],
    ['one-direction', 1],
  ])
  expect([findings.reached, findings.aimless]).toEqual([2, 1])
  const notes = gaps.compose(findings, en).footnotes.join('\n')
  expect(notes).toContain('At their target: 2')
  expect(notes).toContain('Rated, but without a target: 1')
})

test('a weight multiplies a gap', async () => {
  const workspace = await workspaceWith({ companies: [{ name: 'Aurora', own: true }], scores: [] })
  addRows(workspace, { scores: [{ company: 'Aurora', period: '2024', metric: 'csat', value: 1 }] })
  keepModel(workspace.write, 1, model([capability('plans', { weight: 3 }), capability('tools')]))
  addRows(workspace, { maturity: [rate('tools', 1, 3), rate('plans', 2, 3)] })
  const findings = gaps.read(workspace.read, {})
  workspace.close()
  // 1 · 3 against 2 · 1.
  expect(findings.gaps.map(({ id, weighed }) => [id, weighed])).toEqual([
    ['plans', 3],
    ['tools', 2],
  ])
  const labels = (words: typeof en) => {
    const chart = gaps.compose(findings, words).charts[0]!
    return chart.kind === 'listing' && chart.columns.filter(({ as }) => as !== 'table').map(({ label }) => label)
  }
  expect(labels(en)).toContain('Weight')
})

test('of equal gaps the one with the poorer linked metric comes first, its value beside it with interval, n and period', async () => {
  const findings = await read({
    companies: [{ name: 'Aurora', own: true }],
    maturity: [rate('one-direction', 2, 4), rate('moments-of-truth', 2, 4)],
    responses: [
      { company: 'Aurora', answeredOn: '2024-05-01', nps: 9, times: 50 },
      { company: 'Aurora', answeredOn: '2024-05-01', nps: 8, times: 33 },
      { company: 'Aurora', answeredOn: '2024-05-01', nps: 2, times: 17 },
    ],
  })
  expect(findings.gaps.map(({ id }) => id)).toEqual(['moments-of-truth', 'one-direction'])
  // methods.md §1: 50 promoters and 17 detractors of 100 are +33 [17.56, 46.52]; (100 − 33)/200 of the scale is open.
  expect(findings.gaps[0]!.weighed).toBeCloseTo(2 * (1 + 67 / 200), 12)
  const table = chartTable(gaps.compose(findings, en).charts[0]!)
  expect(table.rows[0]![table.columns.findIndex(({ label }) => label === 'Linked metric')]).toBe(
    'NPS 33 (18 to 47), n = 100, 2024',
  )
})

test('a linked metric is shown of the latest year that the base rule shows, and marked where its base is small', async () => {
  const findings = await read({
    companies: [{ name: 'Aurora', own: true }],
    maturity: [rate('moments-of-truth', 2, 4), rate('retention-goal', 2, 4)],
    scores: [
      { company: 'Aurora', period: '2023', metric: 'nps', value: 20, n: 64, sd: 80 },
      { company: 'Aurora', period: '2024', metric: 'nps', value: 90, n: 12, sd: 80 },
      { company: 'Aurora', period: '2024', metric: 'Retention', value: 87.5 },
      { company: 'Cedar', period: '2025', metric: 'nps', value: 70, n: 900, sd: 80 },
    ],
  })
  const texts = chartTable(gaps.compose(findings, en).charts[0]!).rows.map((row) => row[6])
  expect(texts[0]).toMatch(/^NPS 20\* \(.*\), n = 64, 2023$/)
  expect(texts[1]).toBe('Retention 87.5, 2024')
  // A share of what scale is not known, so nothing is multiplied.
  expect(findings.gaps.find(({ id }) => id === 'retention-goal')!.weighed).toBe(2)
  const notes = gaps.compose(findings, en).footnotes
  expect(notes).toContain('* base 30–99')
  expect(notes).toContain('Linked metrics, with 95% interval: scores.csv')
})

test('linked money is told in its currency', async () => {
  const findings = await read({
    companies: [{ name: 'Aurora', own: true }],
    maturity: [rate('growth-origin', 2, 4)],
    financials: [{ company: 'Aurora', period: '2024', revenue: 1.25e9, currency: 'USD' }],
  })
  expect(chartTable(gaps.compose(findings, en).charts[0]!).rows[0]![6]).toBe('Revenue 1.3 bn USD, 2024')
  expect(findings.gaps[0]!.weighed).toBe(2)
  expect(gaps.compose(findings, vi).footnotes).toContain('Chỉ số liên kết, kèm khoảng tin cậy 95%: financials.csv')
})

test('owner and date are those of the latest rating that names them; a date before the latest rating is told', async () => {
  const findings = await read({
    maturity: [
      rate('agile-teams', 1, 3, { assessedOn: '2025-06-01', owner: 'Lan', dueOn: '2025-12-31' }),
      rate('agile-teams', 1, 3, { assessor: 'Bình', assessedOn: '2025-07-01', owner: 'Minh' }),
      rate('cx-mindset', 1, 2, { assessedOn: '2025-06-01', owner: 'Hoa', dueOn: '2025-06-30' }),
    ],
  })
  expect(findings.gaps.map(({ owner, dueOn, late }) => [owner, dueOn, late])).toEqual([
    ['Minh', '2025-12-31', false],
    ['Hoa', '2025-06-30', true],
  ])
})

test('gaps of a model on another scale are told in levels', async () => {
  const [first, second] = indexModel.pillars[0]!.capabilities.map(({ id }) => id)
  const workspace = await workspaceWith({ scores: [{ company: 'Aurora', period: '2024', metric: 'x', value: 1 }] })
  keepModel(workspace.write, 1, indexModel)
  addRows(workspace, { maturity: [rate(first!, 0.25, 0.5), rate(second!, 0.5, 1)] })
  const found = gaps.read(workspace.read, {}).gaps.map(({ id, gap }) => [id, gap])
  workspace.close()
  expect(found).toEqual([
    [second, 2],
    [first, 1],
  ])
})

test('gaps that weigh the same stand as in the model', async () => {
  const rows = [rate('agile-teams', 1, 3), rate('cx-mindset', 2, 4), rate('one-direction', 3, 5)]
  expect(await orderOf({ maturity: rows })).toEqual(['one-direction', 'cx-mindset', 'agile-teams'])
})

const owned = { owner: 'Lan', dueOn: '2026-03-31' }
const cases: [string, MaturityRow[], string, string][] = [
  [
    'nothing rated',
    [],
    'CX maturity cannot be stated: no capability is rated yet',
    'Chưa thể nêu mức trưởng thành CX: chưa có năng lực nào được đánh giá',
  ],
  [
    'no target',
    [rate('agile-teams', 3)],
    'No capability has a target yet, so there is no gap to close',
    'Chưa năng lực nào có mục tiêu, nên chưa có khoảng cách nào để thu hẹp',
  ],
  [
    'all targets reached',
    [rate('agile-teams', 3, 3), rate('cx-mindset', 4, 3)],
    'All 2 capabilities with a target have reached it',
    'Cả 2 năng lực có mục tiêu đều đã đạt',
  ],
  [
    'the only target reached',
    [rate('agile-teams', 3, 3), rate('cx-mindset', 4)],
    'The one capability with a target has reached it',
    'Năng lực duy nhất có mục tiêu đã đạt mục tiêu',
  ],
  [
    'one gap without an owner',
    [rate('agile-teams', 1, 3)],
    'Agile teams comes first, from 1 to 3; the gap has no owner',
    'Ưu tiên “Đội ngũ linh hoạt (agile)”, từ 1 lên 3; khoảng cách này chưa có người phụ trách',
  ],
  [
    'no owner at all',
    [rate('agile-teams', 1, 3), rate('cx-mindset', 2, 3)],
    'Agile teams comes first, from 1 to 3; none of the 2 gaps has an owner',
    'Ưu tiên “Đội ngũ linh hoạt (agile)”, từ 1 lên 3; cả 2 khoảng cách đều chưa có người phụ trách',
  ],
  [
    'some without an owner',
    [rate('agile-teams', 1, 3, owned), rate('cx-mindset', 2, 3)],
    'Agile teams comes first, from 1 to 3; 1 of 2 gaps has no owner',
    'Ưu tiên “Đội ngũ linh hoạt (agile)”, từ 1 lên 3; 1/2 khoảng cách chưa có người phụ trách',
  ],
  [
    'past their date',
    [rate('agile-teams', 1, 3, { ...owned, assessedOn: '2026-06-01' })],
    'Agile teams comes first, from 1 to 3; the gap is past its date',
    'Ưu tiên “Đội ngũ linh hoạt (agile)”, từ 1 lên 3; khoảng cách này đã quá hạn',
  ],
  [
    'some past their date',
    [
      rate('agile-teams', 1, 3, { ...owned, assessedOn: '2026-06-01' }),
      rate('cx-mindset', 2, 3, { ...owned, dueOn: '2026-12-31' }),
    ],
    'Agile teams comes first, from 1 to 3; 1 of 2 gaps is past its date',
    'Ưu tiên “Đội ngũ linh hoạt (agile)”, từ 1 lên 3; 1/2 khoảng cách đã quá hạn',
  ],
  [
    'all owned',
    [rate('agile-teams', 1, 3, owned)],
    'Agile teams comes first: Lan takes it from 1 to 3 by 31 Mar 2026',
    'Ưu tiên “Đội ngũ linh hoạt (agile)”: Lan đưa từ 1 lên 3, hạn 31/03/2026',
  ],
]

test.each(cases)('headline: %s', async (_, rows, english, vietnamese) => {
  const findings = await read({ maturity: rows })
  expect([en, vi].map((words) => gaps.compose(findings, words).headline)).toEqual([english, vietnamese])
})

test('a gap says how many initiatives are to close it, their names in the table, and where there is none; finished and stopped ones do not count', async () => {
  const maturity = [rate('one-direction', 2, 4), rate('agile-teams', 1, 5), rate('cx-mindset', 2, 3)]
  const plan = (name: string, capability: string, status: string) => ({ name, capability, status })
  const initiatives = [
    plan('Journey council', 'one-direction', 'in progress'),
    plan('Squads', 'agile-teams', 'planned'),
    plan('Coaching', 'agile-teams', 'planned'),
    plan('Town hall', 'cx-mindset', 'done'),
    plan('Posters', 'cx-mindset', 'cancelled'),
  ]
  const findings = await read({ maturity, initiatives })
  const named = findings.gaps.map(({ id, initiatives }) => [id, initiatives])
  expect(Object.fromEntries(named)).toEqual({
    'one-direction': ['Journey council'],
    'agile-teams': ['Squads', 'Coaching'],
    'cx-mindset': [],
  })
  const chart = gaps.compose(findings, en).charts[0]!
  if (chart.kind !== 'listing') throw new Error('not a listing')
  const at = chart.columns.findIndex(({ label }) => label === 'Initiatives')
  expect(chart.columns[at]!.as).toBe('text')
  const cells = chart.groups[0]!.rows.map((row) => row.cells[at]!)
  expect(cells.map(({ text, tone }) => [text, tone])).toEqual([
    ['2', null],
    ['1', null],
    ['none', 'bad'],
  ])
  expect(cells[0]!.value).toBe('Squads; Coaching')
  expect(JSON.parse(JSON.stringify(gaps.toJson(findings, en)))).toMatchObject({
    gaps: [{ initiatives: ['Squads', 'Coaching'] }, {}, {}],
  })
})

test('without a plan nothing is said of initiatives on the slide', async () => {
  const findings = await read({ maturity: [rate('one-direction', 2, 4)] })
  const chart = gaps.compose(findings, en).charts[0]!
  const shown = chart.kind === 'listing' && chart.columns.filter(({ as }) => as !== 'table').map(({ label }) => label)
  expect(shown).not.toContain('Initiatives')
})
