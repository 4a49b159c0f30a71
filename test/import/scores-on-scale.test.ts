import { expect, test } from 'vitest'
import { applyAnswers } from '../../src/core/import/index.ts'
import { codes, failureOf, inspect, loadText } from './importing.ts'

/** The scales are those of methods §1: NPS in points, shares and the index in percent, effort from 1 to 7. */

test.each([
  ['nps', '-101', -100, 100],
  ['nps', '100.5', -100, 100],
  ['csat', '140 %', 0, 100],
  ['ces', '-1', 0, 100],
  ['cx_index', '120', 0, 100],
  ['ces_mean', '7.5', 1, 7],
])('V11 a score of %s of %s is rejected with line, column and text', async (metric, raw, low, high) => {
  const { report, rejects, rows } = await loadText(
    `company,year,metric,value\nA,2023,${metric},50\nA,2024,${metric},${raw}\n`.replace(
      ',50',
      metric === 'ces_mean' ? ',5' : ',50',
    ),
  )
  expect(report).toMatchObject({ read: 2, loaded: 1, rejected: 1, skipped: 0 })
  expect(report.issues).toMatchObject([{ code: 'VAL-01', level: 'error', line: 3, column: 'value', raw }])
  expect(report.issues[0]!.message).toContain(`${low}`)
  expect(report.issues[0]!.message).toContain(`${high}`)
  expect(rejects).toMatchObject([{ code: 'VAL-01', line: 3, columnNo: 4, raw }])
  expect(rows('SELECT period_start FROM scores')).toEqual([{ period_start: '2023-01-01' }])
})

test.each([
  ['nps', -100],
  ['nps', 100],
  ['csat', 0],
  ['csat', 100],
  ['ces_mean', 1],
  ['visits', 140],
])('V11 a score of %s of %d stands', async (metric, value) => {
  const { report, rows } = await loadText(`company,year,metric,value\nA,2023,${metric},${value}\nA,2024,${metric},6\n`)
  expect(report).toMatchObject({ loaded: 2, rejected: 0 })
  expect(rows('SELECT value FROM scores ORDER BY id LIMIT 1')).toEqual([{ value }])
})

test('V11 a mean of satisfaction has the scale that its header states', async () => {
  const { report } = await loadText('company,year,CSAT (1-5)\nA,2023,4.2\nB,2023,5.5\n')
  expect(report.issues).toMatchObject([{ code: 'VAL-01', line: 3, column: 'CSAT (1-5)', raw: '5.5' }])
})

test('V11 in a wide table the cell off the scale is rejected, and the others stand', async () => {
  const { report } = await loadText('company,NPS 2022,NPS 2023,CSAT 2023\nA,5,-101,80\nB,6,7,101\n')
  expect(report).toMatchObject({ read: 6, loaded: 4, rejected: 2 })
  expect(report.issues).toMatchObject([
    { code: 'VAL-01', line: 2, column: 'NPS 2023', raw: '-101' },
    { code: 'VAL-01', line: 3, column: 'CSAT 2023', raw: '101' },
  ])
})

const shares = 'company,year,metric,value,n,sd\nA,2023,CSAT,0.57,100,0.5\nB,2023,CSAT,0.8,90,0.4\nA,2023,NPS,31,100,\n'

test('shares of one are asked about, metric by metric, and read as the answer says', async () => {
  const inspection = await inspect(shares)
  expect(inspection.questions).toMatchObject([
    { key: 'options.shares.csat', samples: ['0.57', '0.8'], choices: [{ value: 'fraction' }, { value: 'percent' }] },
  ])
  const { id } = inspection.questions[0]!
  const read = async (answer: string) =>
    (await loadText(shares, applyAnswers(inspection, { [id]: answer }))).rows(
      'SELECT value, sd FROM scores ORDER BY id',
    )
  expect(await read('fraction')).toEqual([
    { value: 57, sd: 50 },
    { value: 80, sd: 40 },
    { value: 31, sd: null },
  ])
  expect(await read('percent')).toEqual([
    { value: 0.57, sd: 0.5 },
    { value: 0.8, sd: 0.4 },
    { value: 31, sd: null },
  ])
})

test.each([
  ['a constant metric', 'company,year,NPS\nA,2023,0.25\nB,2023,-0.1\n', 'nps'],
  [
    'years across',
    'company,2021,2022,2023\nA,0.7,0.71,0.72\n',
    'cx_index',
    { columns: { metric: { const: 'cx_index' } } },
  ],
  ['metrics across', 'company,year,NPS,CSAT\nA,2023,20,"0,84"\nB,2023,30,"0,9"\n', 'csat'],
])('shares of one are noticed under %s', async (_, text, metric, given?: object) => {
  const failure = await failureOf(loadText(text, [{ table: 'scores', ...given }]))
  expect(failure).toMatchObject({
    code: 'IMP-02',
    detail: { key: `options.shares.${metric}`, possible: '"fraction" | "percent"' },
  })
})

test.each([
  'company,year,NPS\nA,2023,1\nB,2023,-1\n',
  'company,year,CSAT\nA,2023,0.5 %\nB,2023,1 %\n',
  'company,year,CSAT\nA,2023,84\nB,2023,0\n',
  'company,year,metric,value\nA,2023,visits per head,0.5\n',
])('nothing of shares is asked about %j', async (text) => {
  expect((await inspect(text)).questions).toEqual([])
})

test('a share above one is off the scale of shares; a percent sign says itself what it is', async () => {
  const map = { table: 'scores', options: { shares: { csat: 'fraction' } } } as const
  const { report, rows } = await loadText('company,year,CSAT\nA,2023,0.57\nB,2023,62 %\nC,2023,1.2\n', [map])
  expect(rows('SELECT value FROM scores ORDER BY id')).toEqual([{ value: 57 }, { value: 62 }])
  expect(report.issues).toMatchObject([{ code: 'VAL-01', line: 4, raw: '1.2' }])
  expect(report.issues[0]!.message).toContain('0–1')
})

test('shares among percentages are pointed out', async () => {
  const { report } = await loadText('company,year,CSAT\nA,2023,0.84\nB,2023,79\nC,2023,81.5\n')
  expect(codes(report)).toEqual(['MET-02'])
})
