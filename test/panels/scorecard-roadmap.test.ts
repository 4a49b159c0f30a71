import { expect, test } from 'vitest'
import { chartTable } from '../../src/core/charts/index.ts'
import { roadmap } from '../../src/core/panels/scorecard/roadmap/index.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import { type Contents, type InitiativeRow, type MaturityRow, workspaceWith } from '../workspaces.ts'
import { initiatives } from './initiative-rows.ts'
import { expectRoom } from './room.ts'
import { ratings } from './scorecard-rows.ts'

const en = wordsFor('en')
const vi = wordsFor('vi')

async function read(contents: Contents, settings: Record<string, string> = { date: '2025-06-30' }) {
  const workspace = await workspaceWith(contents)
  const findings = roadmap.read(workspace.read, settings)
  workspace.close()
  return findings
}

const rate = (capability: string, level: number, target: number, more: Partial<MaturityRow> = {}): MaturityRow => ({
  ...{ assessor: 'An', assessedOn: '2025-01-10', capability, level, target },
  ...more,
})

test('owners stand by their first date, nobody last; within an owner initiatives by date, then open targets', async () => {
  const found = await read({
    initiatives: [
      { name: 'late', owner: 'Minh', dueOn: '2025-12-31' },
      { name: 'undated', owner: 'Minh' },
      { name: 'first', owner: 'Lan', dueOn: '2025-03-31' },
      { name: 'nobody’s', dueOn: '2025-01-31' },
      { name: 'early', owner: 'MINH', dueOn: '2025-09-30' },
    ],
    maturity: [rate('agile-teams', 1, 3, { owner: 'Lan', dueOn: '2025-02-28' })],
  })
  expect(
    found.owners.map(({ name, initiatives, gaps }) => [
      name,
      ...[...initiatives.map((i) => i.name), ...gaps.map(({ id }) => id)],
    ]),
  ).toEqual([
    ['Lan', 'first', 'agile-teams'],
    ['Minh', 'early', 'late', 'undated'],
    [null, 'nobody’s'],
  ])
})

test('a gap is open until an initiative for it is planned or under way; one that is done or stopped closes no gap', async () => {
  const gap = (capability: string) => rate(capability, 1, 3, { owner: 'Lan', dueOn: '2025-12-31' })
  const maturity = ['agile-teams', 'cx-mindset', 'closed-loop', 'one-direction'].map(gap)
  const found = await read({
    maturity: [...maturity, rate('data-protection', 1, 3), rate('design-training', 4, 4)],
    initiatives: [
      { name: 'a', capability: 'agile-teams', status: 'planned' },
      { name: 'b', capability: 'CX thinking in every team', status: 'under way' },
      { name: 'c', capability: 'closed-loop', status: 'done' },
      { name: 'd', capability: 'one-direction', status: 'stopped' },
    ],
  })
  expect(found.open.map(({ id }) => id).sort()).toEqual(['closed-loop', 'data-protection', 'one-direction'])
  expect(found.owners.flatMap(({ gaps }) => gaps.map(({ id }) => id)).sort()).toEqual(['closed-loop', 'one-direction'])
  expect(roadmap.compose(found, en).footnotes).toContain('Gaps without an initiative and without a date, not shown: 1')
})

test('the table has every row with its dates as ISO, and what is overdue says so', async () => {
  const found = await read(
    { initiatives: initiatives('en'), maturity: ratings('Aurora', 1, 1) },
    { date: '2025-01-10' },
  )
  const chart = roadmap.compose(found, en).charts[0]!
  const { rows } = chartTable(chart)
  expect(rows).toHaveLength(12 + found.open.length)
  expect(rows.filter((row) => row[5] === 'overdue').map((row) => [row[1], row[4]])).toEqual([
    ['Journey dashboard for the board', '2024-10-31'],
    ['Complaints routed by topic', '2024-12-31'],
  ])
})

test('initiatives are our own: with another company on the slide there are none', async () => {
  const contents = {
    companies: [{ name: 'Aurora', own: true }, { name: 'Cedar' }],
    maturity: [rate('agile-teams', 1, 3, { company: 'Cedar' }), rate('agile-teams', 1, 3, { company: 'Aurora' })],
    initiatives: [{ name: 'a', capability: 'agile-teams' }],
  }
  expect((await read(contents, { company: 'Cedar' })).plan.initiatives).toEqual([])
  expect((await read(contents, { company: 'Aurora' })).plan.initiatives).toHaveLength(1)
  expect((await read(contents)).plan.initiatives).toHaveLength(1)
})

test('a plan of many years stands in a calendar of years', async () => {
  const pieces = async (dueOn: string) => {
    const chart = roadmap.compose(await read({ initiatives: [{ name: 'a', startOn: '2025-02-01', dueOn }] }), en)
      .charts[0]!
    return chart.kind === 'plan' ? chart.calendar.pieces.map(({ label }) => label) : []
  }
  expect(await pieces('2025-06-30')).toEqual(['Q1 2025', 'Q2 2025', 'Q3 2025', 'Q4 2025'])
  expect(await pieces('2031-01-01')).toEqual(['2025', '2026', '2027', '2028', '2029', '2030', '2031'])
})

test('json tells owners, initiatives and open gaps', async () => {
  const found = await read({
    initiatives: [{ name: 'a', owner: 'Lan', status: 'Done', dueOn: '2025-03-31' }],
    maturity: [rate('agile-teams', 1, 3, { owner: 'Lan', dueOn: '2025-12-31' })],
  })
  expect(roadmap.toJson(found, en)).toEqual({
    asOf: '2025-06-30',
    owners: [
      {
        owner: 'Lan',
        initiatives: [
          {
            ...{ name: 'a', capability: null, startOn: null, dueOn: '2025-03-31' },
            ...{ progress: 'done', status: 'Done', overdue: false },
          },
        ],
        openGaps: [{ id: 'agile-teams', level: 1, target: 3, dueOn: '2025-12-31' }],
      },
    ],
    openGaps: ['agile-teams'],
  })
})

const open = (name: string, dueOn: string | undefined, more: Partial<InitiativeRow> = {}): InitiativeRow => ({
  ...{ name, owner: 'Lan', status: 'under way', dueOn },
  ...more,
})
const gap = rate('agile-teams', 1, 3)
const cases: [string, InitiativeRow[], MaturityRow[], string, string][] = [
  [
    'nothing at all',
    [],
    [],
    'CX maturity cannot be stated: no capability is rated yet',
    'Chưa thể nêu mức trưởng thành CX: chưa có năng lực nào được đánh giá',
  ],
  [
    'neither initiative nor gap',
    [],
    [rate('agile-teams', 3, 3)],
    'No initiative is planned yet, and no gap waits for one',
    'Chưa có sáng kiến nào, và cũng không còn khoảng cách nào cần thu hẹp',
  ],
  [
    'one gap alone',
    [],
    [gap],
    'No initiative is planned yet for the one gap to close',
    'Khoảng cách duy nhất cần thu hẹp chưa có sáng kiến nào',
  ],
  [
    'gaps alone',
    [],
    [gap, rate('cx-mindset', 1, 3)],
    'No initiative is planned yet for the 2 gaps to close',
    '2 khoảng cách cần thu hẹp đều chưa có sáng kiến nào',
  ],
  [
    'all done',
    [open('a', '2025-01-31', { status: 'done' }), open('b', '2025-01-31', { status: 'stopped' })],
    [],
    'All 2 initiatives are over; no gap is left',
    'Cả 2 sáng kiến đã khép lại; không còn khoảng cách nào bỏ ngỏ',
  ],
  [
    'the one is done, a gap is left',
    [open('a', '2025-01-31', { status: 'done' })],
    [gap],
    'The one initiative is over, but 1 gap is left',
    'Sáng kiến duy nhất đã khép lại, nhưng 1 khoảng cách còn bỏ ngỏ',
  ],
  [
    'one overdue',
    [open('Call back', '2025-06-29'), open('Letters', '2025-12-31')],
    [gap],
    '1 of 2 open initiatives is overdue: Call back, due 29 Jun 2025',
    '1/2 sáng kiến đang mở đã quá hạn: “Call back”, hạn 29/06/2025',
  ],
  [
    'several overdue',
    [open('Letters', '2025-03-31'), open('Call back', '2025-01-31')],
    [],
    '2 of 2 open initiatives are overdue, longest: Call back, due 31 Jan 2025',
    '2/2 sáng kiến đang mở đã quá hạn, lâu nhất là “Call back”, hạn 31/01/2025',
  ],
  [
    'overdue under a name that is too long',
    [open(`Programme ${'for everything that moves '.repeat(5)}`, '2025-01-31')],
    [],
    '1 of 1 open initiative overdue, the first since 31 Jan 2025',
    '1/1 sáng kiến đang mở đã quá hạn, sớm nhất từ 31/01/2025',
  ],
  [
    'a gap without an initiative',
    [open('Letters', '2025-12-31')],
    [gap],
    '1 open initiative is on time, but 1 gap has none: Agile teams',
    '1 sáng kiến đang mở đều đúng hạn, nhưng 1 khoảng cách chưa có sáng kiến: “Đội ngũ linh hoạt (agile)”',
  ],
  [
    'gaps without an initiative',
    [open('Letters', '2025-12-31'), open('Call back', undefined)],
    [gap, rate('cx-mindset', 2, 3)],
    '2 open initiatives are on time, but 2 gaps have none, above all: Agile teams',
    '2 sáng kiến đang mở đều đúng hạn, nhưng 2 khoảng cách chưa có sáng kiến, trước hết là “Đội ngũ linh hoạt (agile)”',
  ],
  [
    'an initiative without an owner',
    [open('Letters', '2025-12-31', { owner: undefined }), open('Call back', '2025-12-31')],
    [],
    '1 of 2 open initiatives has no owner',
    '1/2 sáng kiến đang mở chưa có người phụ trách',
  ],
  [
    'all on time',
    [open('Letters', '2025-12-31'), open('Call back', '2025-09-30')],
    [],
    '2 open initiatives are on time; next due: Call back, 30 Sept 2025',
    '2 sáng kiến đang mở đều đúng hạn; kế tiếp: “Call back”, hạn 30/09/2025',
  ],
  [
    'no dates',
    [open('Letters', undefined)],
    [],
    '1 open initiative has no due date',
    '1 sáng kiến đang mở chưa có hạn',
  ],
]

test.each(cases)('headline: %s', async (_, rows, maturity, english, vietnamese) => {
  const findings = await read({ initiatives: rows, maturity })
  const slides = [en, vi].map((words) => roadmap.compose(findings, words))
  expect(slides.map(({ headline }) => headline)).toEqual([english, vietnamese])
  for (const slide of slides) expectRoom(slide)
})
