import { expect, test } from 'vitest'
import { answerTimeIn, fieldOfQuestion } from '../../src/core/import/headers/question-headers.ts'
import { codes, inspect, loadText } from './importing.ts'

test.each([
  ['nps', 'How likely are you to recommend Acme to a friend or colleague? (0-10)'],
  ['nps', 'How likely is it that you would recommend Acme to a friend or colleague?'],
  ['nps', 'Bạn có sẵn lòng giới thiệu chúng tôi cho bạn bè không?'],
  ['nps', 'Khả năng anh/chị giới thiệu An Phát cho người thân (0-10)'],
  ['csat', 'Overall, how satisfied or dissatisfied are you with our company?'],
  ['csat', 'Mức độ hài lòng chung của bạn'],
  ['csat', 'Anh/chị hài lòng với dịch vụ như thế nào?'],
  ['ces', 'How easy was it to get help?'],
  ['ces', 'Bạn xử lý công việc dễ dàng đến mức nào?'],
  ['comment', 'Do you have any other comments?'],
  ['comment', 'Góp ý khác của anh/chị'],
])('%s is what "%s" asks for', (field, header) => {
  expect(fieldOfQuestion(header)).toBe(field)
})

test.each([
  'Why would you recommend us?',
  'What is the main reason for how satisfied you are?',
  'How likely are you to recommend Acme to a friend? - Group',
  'Vì sao bạn sẵn lòng giới thiệu chúng tôi cho bạn bè?',
  'Which branch did you visit?',
  'Bạn biết chúng tôi qua người giới thiệu nào?',
])('"%s" asks for no score', (header) => {
  expect(fieldOfQuestion(header)).toBeNull()
})

test('the day of an answer is when it was recorded or sent, not when it was begun', () => {
  expect(answerTimeIn(['Start Date', 'End Date', 'Recorded Date'])).toBe('Recorded Date')
  expect(answerTimeIn(['Start Date (UTC)', 'Submit Date (UTC)'])).toBe('Submit Date (UTC)')
  expect(answerTimeIn(['Start Date'])).toBeUndefined()
})

test('a header that names a field comes before a question', async () => {
  const { maps } = await inspect('company,date,NPS,How likely are you to recommend us?\nA,2024-01-31,9,3\n')
  expect(maps).toMatchObject([{ columns: { nps: 'NPS' } }])
})

test('two questions that could be one field are asked', async () => {
  const { questions } = await inspect(
    'company,date,How satisfied are you with the app?,How satisfied are you with the branch?\nA,2024-01-31,5,1\n',
  )
  expect(questions.map(({ key }) => key)).toContain('columns.csat')
})

test('a Google Forms export is read by its questions', async () => {
  const { rows, report } = await loadText(
    '"Timestamp","Company","How likely are you to recommend us to a friend? (0-10)","How satisfied are you overall? (1-5)","Anything else?"\n' +
      '"2024/03/01 9:15:12 AM GMT+7","An Phát","9","4","ok"\n"2024/03/02 9:25:12 PM GMT+7","An Phát","3","1",""\n',
  )
  expect(codes(report)).toEqual([])
  expect(rows('SELECT answered_on, nps, csat, csat_high, comment FROM responses')).toEqual([
    { answered_on: '2024-03-01', nps: 9, csat: 4, csat_high: 5, comment: 'ok' },
    { answered_on: '2024-03-02', nps: 3, csat: 1, csat_high: 5, comment: null },
  ])
})

test('keys of nested records are recognised by their last part', async () => {
  const { maps } = await inspect(
    JSON.stringify([{ id: 'r1', company: { name: 'A' }, answers: { nps: 9 }, created_at: '2024-02-01T10:00:00Z' }]),
    'dump.json',
  )
  expect(maps).toMatchObject([
    { table: 'responses', columns: { company: 'company.name', nps: 'answers.nps', answered_on: 'created_at' } },
  ])
})
