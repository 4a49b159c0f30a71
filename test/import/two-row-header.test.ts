import { expect, test } from 'vitest'
import { headerUnderGroups } from '../../src/core/import/headers/two-row-header.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import { codes, inspect, loadText, words } from './importing.ts'
import { row, workbook } from './workbook.ts'

const headerOf = (groups: (string | number | null)[], names: (string | number | null)[]) =>
  headerUnderGroups(
    [
      { cells: groups, line: 3 },
      { cells: names, line: 4 },
    ],
    { cells: names, line: 4 },
    words,
  )

test('groups stand in front of names that repeat, and the columns before the first group keep theirs', () => {
  const { header, issues } = headerOf([null, 2023, null, 2024], ['company', 'NPS', 'CSAT', 'NPS'])
  expect(header).toEqual(['company', '2023 NPS', '2023 CSAT', '2024 NPS'])
  expect(issues).toMatchObject([{ code: 'CSV-12', level: 'warning', line: 3 }])
})

test('names that are empty take what stands above them', () => {
  expect(headerOf(['company', 'answers', null], [null, 'NPS', 'CSAT']).header).toEqual(['company', 'NPS', 'CSAT'])
})

test.each([
  ['groups that do not tell columns apart', [null, 2023, null, null], ['company', 'NPS', 'NPS', 'CSAT']],
  ['a row of values', [null, 2023, null, 2024], ['A', 30, 30, 35]],
  ['a full row of other headers', ['a', 'b', 'c'], ['x', 'y', 'y']],
  ['a title', ['Survey', null, null], ['x', 'y', 'y']],
])('%s are not joined', (_what, groups, names) => {
  expect(headerOf(groups, names).issues.some(({ code }) => code === 'CSV-12')).toBe(false)
})

test('a row further up is no group', () => {
  const names = { cells: ['company', 'NPS', 'NPS'], line: 5 }
  const { header } = headerUnderGroups([{ cells: [null, '2023', '2024'], line: 3 }, names], names, wordsFor('vi'))
  expect(header).toEqual(['company', 'NPS', 'NPS_2'])
})

test('merged groups of a workbook are joined like those of a text file', async () => {
  const sheets = {
    S:
      row(1, [null, 2023, null, 2024, null]) +
      row(2, ['company', 'NPS', 'CSAT', 'NPS', 'CSAT']) +
      row(3, ['Aurora', 30, 4.1, 35, 4.2]) +
      row(4, ['Cedar', 10, 3.9, 12, 3.8]),
  }
  const inspection = await inspect(workbook({ sheets }), 'wide.xlsx')
  expect(inspection.sheets[0]).toMatchObject({
    headerRow: 2,
    header: ['company', '2023 NPS', '2023 CSAT', '2024 NPS', '2024 CSAT'],
  })
})

test('a Qualtrics export is read by the questions on its second row, and its row of ids is none of the answers', async () => {
  const { report, rows } = await loadText(
    'EndDate,RecordedDate,ResponseId,Brand,Q1_NPS_GROUP,Q1,Q2\n' +
      'End Date,Recorded Date,Response ID,Brand,How likely are you to recommend us? - Group,"How likely are\nyou to recommend us?",How satisfied are you? (1-5)\n' +
      ['endDate', 'recordedDate', '_recordId', 'Brand', 'QID1_NPS_GROUP', 'QID1', 'QID2']
        .map((id) => `"{""ImportId"":""${id}""}"`)
        .join(',') +
      '\n2024-03-01 09:15:02,2024-03-02 09:15:02,R_1,An Phát,Promoter,9,5\n' +
      '2024-03-02 10:15:02,2024-03-03 10:15:02,R_2,An Phát,Detractor,4,1\n',
  )
  expect(report).toMatchObject({ read: 2, loaded: 2, rejected: 0, skipped: 0 })
  expect(codes(report)).toEqual(['CSV-12'])
  expect(rows('SELECT answered_on, nps, csat, response_id FROM responses')).toEqual([
    { answered_on: '2024-03-02', nps: 9, csat: 5, response_id: 'R_1' },
    { answered_on: '2024-03-03', nps: 4, csat: 1, response_id: 'R_2' },
  ])
})

test('a SurveyMonkey export is read by its questions, with the choices of those that have several', async () => {
  const { sheets, maps } = await inspect(
    'Respondent ID,End Date,Company,How likely is it that you would recommend us?,Which words would you use?,,Any other comments?\n' +
      ',,,,Reliable,Useful,Open-Ended Response\n' +
      '114,03/14/2024 10:12:11 AM,An Phát,10,Reliable,,great\n',
  )
  expect(sheets[0]!.header.slice(3)).toEqual([
    'How likely is it that you would recommend us?',
    'Which words would you use? Reliable',
    'Which words would you use? Useful',
    'Any other comments?',
  ])
  expect(maps).toMatchObject([{ headerRow: 2, columns: { nps: 'How likely is it that you would recommend us?' } }])
})
