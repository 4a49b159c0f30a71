import { expect, test } from 'vitest'
import { chartTable } from '../../src/core/charts/index.ts'
import { spread } from '../../src/core/panels/scorecard/spread/index.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import { type MaturityRow, workspaceWith } from '../workspaces.ts'

const en = wordsFor('en')
const vi = wordsFor('vi')

async function read(maturity: MaturityRow[]) {
  const workspace = await workspaceWith({ maturity })
  const findings = spread.read(workspace.read, {})
  workspace.close()
  return findings
}

/** Levels of one capability, a person each. */
const levels = (capability: string, ...given: number[]): MaturityRow[] =>
  given.map((level, i) => ({ assessor: ['An', 'Bình', 'Chi', 'Dũng'][i]!, capability, level }))

test('capabilities stand by range, then by standard deviation, then as in the model', async () => {
  const { spreads } = await read([
    ...levels('retention-goal', 3, 3, 3),
    ...levels('share-of-wallet-goal', 1, 3, 3),
    ...levels('growth-origin', 1, 1, 3),
    ...levels('agile-teams', 1, 3, 5),
    ...levels('lifetime-value', 1, 2, 3),
  ])
  // Ranges 4, 2, 2, 2, 0; standard deviations √(4/3) = 1.15 twice and 1.
  expect(spreads.map(({ id }) => id)).toEqual([
    'agile-teams',
    'share-of-wallet-goal',
    'growth-origin',
    'lifetime-value',
    'retention-goal',
  ])
  expect(spreads[1]!.sd).toBeCloseTo(Math.sqrt(4 / 3), 12)
  expect(spreads[2]!.votes).toEqual([
    { at: 1, count: 2 },
    { at: 3, count: 1 },
  ])
})

test('what one assessor rated has no spread: it is counted, not shown', async () => {
  const findings = await read([...levels('retention-goal', 3, 4), ...levels('agile-teams', 1)])
  expect(findings.spreads.map(({ id }) => id)).toEqual(['retention-goal'])
  expect(spread.compose(findings, en).footnotes).toContain('Rated by one assessor alone, so not shown: 1')
})

test('the data table has who is far apart, the range, the median and n of every capability', async () => {
  const findings = await read([...levels('agile-teams', 1, 3, 5), ...levels('retention-goal', 3, 4)])
  const { columns, rows } = chartTable(spread.compose(findings, en).charts[0]!)
  expect(columns.map(({ label }) => label)).toEqual([
    ...['Agreement', 'Capability', 'Pillar', 'Median', 'Lowest rating', 'Highest rating', 'Range', 'SD', 'Assessors'],
  ])
  expect(rows).toEqual([
    ['Two levels or more apart', 'Agile teams', 'Enable the transformation', 3, 1, 5, '1–5', 2, 3],
    ['Closer together', 'Retention as a growth goal', 'Aspiration tied to value', 3.5, 3, 4, '3–4', Math.SQRT1_2, 2],
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
    'one assessor',
    levels('agile-teams', 3),
    'One assessor has rated so far; how far others would agree is not known',
    'Mới có một người đánh giá, nên chưa biết những người khác đồng tình đến đâu',
  ],
  [
    'two assessors who rated nothing together',
    [...levels('agile-teams', 3), { assessor: 'Bình', capability: 'retention-goal', level: 2 }],
    'No capability has been rated by two assessors yet, so agreement cannot be told',
    'Chưa năng lực nào có hai người cùng đánh giá, nên chưa thể nói về mức đồng thuận',
  ],
  [
    'far apart',
    [...levels('agile-teams', 1, 5), ...levels('retention-goal', 2, 4), ...levels('growth-origin', 2, 3)],
    'Assessors are two levels or more apart on 2 of 3 capabilities, most on Agile teams (1 to 5)',
    'Ý kiến lệch từ hai mức trở lên ở 2/3 năng lực, nhiều nhất ở “Đội ngũ linh hoạt (agile)” (1 đến 5)',
  ],
  [
    'close',
    [...levels('agile-teams', 3, 4), ...levels('retention-goal', 2, 2)],
    'Nowhere are assessors two levels apart; on 1 of 2 capabilities they all agree',
    'Không năng lực nào lệch đến hai mức; 1/2 năng lực được mọi người đánh giá như nhau',
  ],
  [
    'all agree',
    [...levels('agile-teams', 3, 3), ...levels('retention-goal', 2, 2)],
    'Assessors agree on all 2 capabilities that several of them rated',
    'Mọi người đánh giá như nhau ở cả 2 năng lực có nhiều người cùng chấm',
  ],
  [
    'the only one agreed',
    levels('agile-teams', 3, 3),
    'Assessors agree on the one capability that several of them rated',
    'Mọi người đánh giá như nhau ở năng lực duy nhất có nhiều người cùng chấm',
  ],
]

test.each(cases)('headline: %s', async (_, rows, english, vietnamese) => {
  const findings = await read(rows)
  expect([en, vi].map((words) => spread.compose(findings, words).headline)).toEqual([english, vietnamese])
})
