import { expect, test } from 'vitest'
import { scorecard } from '../../src/core/panels/scorecard/index.ts'
import { triptych } from '../../src/core/panels/scorecard/triptych/index.ts'
import { builtInModel } from '../../src/core/scorecard-model/model.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import { type Contents, type MaturityRow, workspaceWith } from '../workspaces.ts'
import { choicesOf } from './choices.ts'

const en = wordsFor('en')
const vi = wordsFor('vi')
const pillars = builtInModel.pillars

/** The same level for every capability of a pillar, by one assessor. */
const pillarRows = (pillar: number, level: number, more: Partial<MaturityRow> = {}): MaturityRow[] =>
  pillars[pillar]!.capabilities.map(({ id }) => ({ assessor: 'An', capability: id, level, ...more }))

async function read(contents: Contents, settings = {}) {
  const workspace = await workspaceWith(contents)
  const findings = triptych.read(workspace.read, settings)
  workspace.close()
  return findings
}

const readRows = (maturity: MaturityRow[], settings = {}) => read({ maturity }, settings)
const headlines = (findings: Awaited<ReturnType<typeof read>>) =>
  [en, vi].map((words) => triptych.compose(findings, words).headline)

test('a level is the median of the assessors, with range, spread and the median of their targets', async () => {
  const findings = await readRows([
    { assessor: 'An', capability: 'agile-teams', level: 2, target: 4 },
    { assessor: 'Bình', capability: 'agile-teams', level: 3, target: 5 },
    { assessor: 'Chi', capability: 'agile-teams', level: 5 },
  ])
  const found = findings.pillars[2]!.capabilities.find(({ id }) => id === 'agile-teams')
  // Mean 10/3; squares of deviations 42/9; divided by n − 1 = 2.
  expect(found).toEqual({
    id: 'agile-teams',
    weight: 1,
    agreed: false,
    level: 3,
    low: 2,
    high: 5,
    sd: expect.closeTo(Math.sqrt(42 / 9 / 2), 12),
    target: 4.5,
    assessors: 3,
    disputed: true,
  })
})

test('a later rating of the same assessor replaces the earlier one, whichever comes first in the file', async () => {
  const rows = [
    { assessor: 'An', capability: 'agile-teams', level: 4, assessedOn: '2026-06-01' },
    { assessor: 'AN', capability: 'agile-teams', level: 2, assessedOn: '2025-06-01' },
  ]
  const latest = await readRows(rows)
  expect(latest.pillars[2]!.value).toBe(4)
  expect(latest.superseded).toBe(1)
  const earlier = await readRows(rows, { date: '2025-12-31' })
  expect(earlier.pillars[2]!.value).toBe(2)
})

test('ratings without an assessor count each', async () => {
  const findings = await readRows([
    { capability: 'agile-teams', level: 1 },
    { capability: 'agile-teams', level: 4 },
  ])
  expect(findings.pillars[2]!.value).toBe(2.5)
  expect(findings.assessors).toBe(2)
})

test('a capability may be named by id or by its name in either language, with or without diacritics', async () => {
  const findings = await readRows([
    { assessor: 'a', capability: 'AGILE TEAMS', level: 3 },
    { assessor: 'b', capability: 'doi ngu linh hoat (Agile)', level: 3 },
    { assessor: 'c', capability: 'Đội ngũ linh hoạt (agile)', level: 3 },
    { assessor: 'd', capability: 'agile-teams', level: 3 },
    { assessor: 'e', capability: 'Quantum readiness', level: 1 },
  ])
  expect(findings.ratings).toBe(4)
  expect(findings.unknown).toEqual([{ name: 'Quantum readiness', ratings: 1 }])
  expect(triptych.compose(findings, en).footnotes.join('\n')).toContain('Quantum readiness')
})

test('overall is the geometric mean of the pillars: 4, 4 and 2 give 3.17', async () => {
  const findings = await readRows([...pillarRows(0, 4), ...pillarRows(1, 4), ...pillarRows(2, 2)])
  expect(findings.overall).toBeCloseTo(32 ** (1 / 3), 12)
  expect(findings.stage).toBe(3)
  expect(findings.gated).toBe(false)
})

test('the weakest pillar holds the stage at one above its own: 5, 5 and 1.5 give stage 2, not 3', async () => {
  const findings = await readRows([...pillarRows(0, 5), ...pillarRows(1, 5), ...pillarRows(2, 1.5)])
  expect(findings.overall).toBeCloseTo(37.5 ** (1 / 3), 12)
  expect(findings.stage).toBe(2)
  expect(findings.gated).toBe(true)
})

test('three pillars at 3 are stage 3, whatever the rounding of the mean', async () => {
  const findings = await readRows([...pillarRows(0, 3), ...pillarRows(1, 3), ...pillarRows(2, 3)])
  expect(findings.stage).toBe(3)
})

test('what is not rated lowers the coverage and nothing else', async () => {
  const findings = await readRows(pillarRows(0, 4))
  expect(findings.overall).toBeCloseTo(4, 12)
  expect(findings.coverage).toBeCloseTo(8 / 25, 12)
  expect(findings.pillars.map(({ value }) => value)).toEqual([4, null, null])
  const chart = triptych.compose(findings, en).charts[0]!
  expect(chart.kind === 'levels' && chart.groups[1]!.rows[0]).toMatchObject({ level: null, levelText: 'not rated' })
})

test('the own company is shown; ratings without a company are its own', async () => {
  const contents = {
    companies: [{ name: 'Aurora', own: true }, { name: 'Cedar' }],
    maturity: [
      { company: 'Cedar', assessor: 'a', capability: 'agile-teams', level: 5 },
      { company: 'Cedar', assessor: 'b', capability: 'agile-teams', level: 5 },
      { assessor: 'c', capability: 'agile-teams', level: 2 },
    ],
  }
  const own = await read(contents)
  expect([own.company, own.overall, own.otherCompanies]).toEqual(['Aurora', 2, ['Cedar']])
  const other = await read(contents, { company: 'cedar' })
  expect([other.company, other.overall]).toEqual(['Cedar', expect.closeTo(5, 12)])
})

test('without an own company the most rated one is shown', async () => {
  const findings = await readRows([
    { company: 'Aurora', assessor: 'a', capability: 'agile-teams', level: 1 },
    { company: 'Cedar', assessor: 'a', capability: 'agile-teams', level: 3 },
    { company: 'Cedar', assessor: 'b', capability: 'agile-teams', level: 3 },
  ])
  expect(findings.company).toBe('Cedar')
})

test('a setting that names no key, company or date is a failure', async () => {
  const workspace = await workspaceWith({ maturity: pillarRows(0, 3) })
  const read = (settings: Record<string, string>) => () => scorecard.read(workspace.read, settings)
  expect(read({ colour: 'red' })).toThrow('SET-01')
  expect(read({ company: 'Nobody' })).toThrow('SET-02')
  expect(read({ date: 'yesterday' })).toThrow('SET-02')
  workspace.close()
})

test('controls offer only what there is to choose', async () => {
  const one = await workspaceWith({ maturity: pillarRows(0, 3, { company: 'Aurora', assessedOn: '2026-01-05' }) })
  expect(triptych.controls(one.read, {}, triptych.read(one.read, {}), en)).toEqual([])
  one.close()
  const many = await workspaceWith({
    maturity: [
      ...pillarRows(0, 3, { company: 'Aurora', assessedOn: '2026-01-05' }),
      ...pillarRows(1, 3, { company: 'Aurora', assessedOn: '2025-01-05' }),
      ...pillarRows(0, 3, { company: 'Cedar' }),
    ],
  })
  const controls = triptych.controls(many.read, {}, triptych.read(many.read, {}), en)
  expect(controls.map(({ key, value }) => [key, value])).toEqual([
    ['company', 'Aurora'],
    ['date', 'latest'],
  ])
  expect(choicesOf(controls[1]!)).toEqual(['latest', '2026-01-05', '2025-01-05'])
  many.close()
})

test('the JSON has the keys of its contract and no others', async () => {
  const workspace = await workspaceWith({ maturity: pillarRows(0, 4, { target: 5 }) })
  const json = JSON.parse(JSON.stringify(scorecard.toJson(scorecard.read(workspace.read, {}), en)))
  workspace.close()
  expect(Object.keys(json)).toEqual(['overall', 'stage', 'coverage', 'pillars'])
  expect(Object.keys(json.pillars[0])).toEqual(['id', 'value', 'coverage', 'capabilities'])
  expect(json.pillars[0].capabilities[0]).toEqual({
    id: 'retention-goal',
    level: 4,
    low: 4,
    high: 4,
    target: 5,
    assessors: 1,
  })
})

const whole = (a: number, b: number, c: number, more = {}) => [
  ...pillarRows(0, a, more),
  ...pillarRows(1, b, more),
  ...pillarRows(2, c, more),
]

const cases: [string, MaturityRow[], string, string][] = [
  [
    'nothing rated',
    [],
    'CX maturity cannot be stated: no capability is rated yet',
    'Chưa thể nêu mức trưởng thành CX: chưa có năng lực nào được đánh giá',
  ],
  [
    'partly rated',
    pillarRows(0, 3),
    'CX maturity is 3.0 of 5 on the 8 of 25 capabilities rated so far (32%)',
    'Mức trưởng thành CX đạt 3,0/5, tính trên 8/25 năng lực đã đánh giá (32%)',
  ],
  [
    'held back by one pillar',
    whole(5, 5, 1.5),
    'CX maturity is 3.3 of 5; Enable the transformation holds it at stage 2',
    'Mức trưởng thành CX đạt 3,3/5; “Kích hoạt văn hoá và năng lực” giữ ở giai đoạn 2',
  ],
  [
    'disputed',
    [...whole(4, 4, 3), { assessor: 'Bình', capability: 'agile-teams', level: 1 }],
    'CX maturity is 3.6 of 5, but assessors differ by two levels or more on 1 capability',
    'Mức trưởng thành CX đạt 3,6/5, nhưng người đánh giá lệch từ hai mức trở lên ở 1 năng lực',
  ],
  [
    'all at target',
    whole(4, 4, 4, { target: 4 }),
    'CX maturity is 4.0 of 5, and all 25 capabilities with a target have reached it',
    'Mức trưởng thành CX đạt 4,0/5 và cả 25 năng lực có mục tiêu đều đã đạt',
  ],
  [
    'one pillar weakest',
    whole(4, 3, 4, { target: 5 }),
    'CX maturity is 3.6 of 5; the weakest pillar is Transform the business at 3.0',
    'Mức trưởng thành CX đạt 3,6/5; yếu nhất là “Tái thiết hành trình và mô hình vận hành”, 3,0',
  ],
  [
    'no pillar weakest',
    whole(3, 3, 4),
    'CX maturity is 3.3 of 5, at stage 3; no single pillar lags behind',
    'Mức trưởng thành CX đạt 3,3/5, ở giai đoạn 3; không trụ cột nào tụt lại riêng',
  ],
]

test.each(cases)('headline: %s', async (_, rows, english, vietnamese) => {
  const found = headlines(await readRows(rows))
  expect(found).toEqual([english, vietnamese])
  for (const text of found) expect(text.length).toBeLessThanOrEqual(100)
})

test('footnotes name source, n, dates, method and what was left out', async () => {
  const findings = await readRows([
    ...pillarRows(0, 3, { assessedOn: '2026-01-05' }),
    { assessor: 'Bình', capability: 'retention-goal', level: 5, assessedOn: '2026-03-05' },
  ])
  const { footnotes } = triptych.compose(findings, en)
  expect(footnotes[0]).toBe('Source: maturity.csv; ratings: 9, assessors: 2, 05 Jan 2026 to 05 Mar 2026')
  expect(footnotes.join('\n')).toContain('Not rated: 17 of 25 capabilities')
  expect(footnotes.join('\n')).toContain('Assessors differ by two levels or more: Retention as a growth goal')
})

const chartOf = (findings: Awaited<ReturnType<typeof read>>, words = en) => {
  const chart = triptych.compose(findings, words).charts[0]!
  if (chart.kind !== 'levels') throw new Error(chart.kind)
  return chart
}

test('a pillar’s target is its mean once every rated capability is at its target; without a target it stays where it is', async () => {
  const findings = await readRows([
    { assessor: 'An', capability: 'retention-goal', level: 2, target: 4 },
    { assessor: 'An', capability: 'share-of-wallet-goal', level: 3 },
    { assessor: 'An', capability: 'growth-origin', level: 4, target: 3 },
    { assessor: 'An', capability: 'end-to-end-journeys', level: 2 },
  ])
  // (4 + 3 + 4) / 3: a target below the level is reached.
  expect(findings.pillars.map(({ target }) => target)).toEqual([expect.closeTo(11 / 3, 12), null, null])
  expect(chartOf(findings).groups.map(({ targetText }) => targetText)).toEqual(['target 3.7', '', ''])
  expect(chartOf(findings, vi).groups[0]!.targetText).toBe('mục tiêu 3,7')
})

test('the weakest links are the lowest of a pillar, unless more than half of it is as low', async () => {
  const [first, second] = pillars.map(({ capabilities }) => capabilities.map(({ id }) => id))
  const rate = (ids: readonly string[], levels: readonly number[]): MaturityRow[] =>
    levels.map((level, i) => ({ assessor: 'An', capability: ids[i]!, level }))
  const findings = await readRows([...rate(first!, [1, 3, 1, 2]), ...rate(second!, [2, 2, 3])])
  const weak = chartOf(findings).groups.map(({ rows }) => rows.map((row) => row.weakLink))
  expect(weak[0]!.slice(0, 5)).toEqual([true, false, true, false, false])
  expect(weak[1]!.some(Boolean)).toBe(false)
})

test('where others stand is told with its source and our stage, beside a model with the same pillars only', async () => {
  const findings = await readRows(whole(3, 3, 3))
  expect(
    chartOf(findings)
      .context.map(({ text }) => text)
      .join(' '),
  ).toBe(
    'Elsewhere, in XM Institute’s own model (2024, 234 practitioners): stage 1: 41% 2: 30% 3: 18% (our stage) 4: about 9% 5: 2%',
  )
  expect(chartOf(findings, vi).context.filter(({ ours }) => ours)).toEqual([{ text: '3: 18% (chúng ta)', ours: true }])
  const model = { ...findings.model, pillars: findings.model.pillars.slice(1) }
  expect(chartOf({ ...findings, model, pillars: findings.pillars.slice(1) }).context).toEqual([])
})
