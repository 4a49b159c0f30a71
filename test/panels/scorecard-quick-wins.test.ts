import { expect, test } from 'vitest'
import { chartTable } from '../../src/core/charts/index.ts'
import { quickWins } from '../../src/core/panels/scorecard/quick-wins/index.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import { type Contents, type InitiativeRow, workspaceWith } from '../workspaces.ts'
import { initiatives, npsAround } from './initiative-rows.ts'
import { expectRoom } from './room.ts'

const en = wordsFor('en')
const vi = wordsFor('vi')

async function read(contents: Contents, settings: Record<string, string> = {}) {
  const workspace = await workspaceWith(contents)
  const findings = quickWins.read(workspace.read, settings)
  const keys = quickWins.controls(workspace.read, settings, findings, en).map(({ key }) => key)
  workspace.close()
  return { ...findings, keys }
}

const worth = (name: string, benefit?: number, cost?: number, effortDays?: number): InitiativeRow => ({
  ...{ name, benefit, cost, effortDays, status: 'planned' },
})
/** Medians: benefit 25, cost 25. */
const four = [worth('a', 40, 10), worth('b', 30, 40), worth('c', 20, 20), worth('d', 10, 30)]
const partsOf = ({ placed }: Awaited<ReturnType<typeof read>>) =>
  Object.fromEntries(placed.map(({ initiative, quadrant }) => [initiative.name, quadrant]))

test('the medians of benefit and cost divide the open initiatives in four', async () => {
  const found = await read({ initiatives: four })
  expect(found.thresholds).toEqual({
    benefit: { value: 25, isMedian: true },
    effort: { value: 25, isMedian: true },
  })
  expect(partsOf(found)).toEqual({ a: 'quick-win', b: 'major-project', c: 'fill-in', d: 'avoid' })
})

test('what is done or stopped moves no median', async () => {
  const over = ['done', 'stopped'].map((status) => ({ ...worth(status, 9000, 9000), status }))
  expect((await read({ initiatives: [...four, ...over] })).thresholds!.benefit.value).toBe(25)
})

test('amounts of one’s own divide instead of the medians, also where there are few; what is just at one counts as high and as low', async () => {
  const found = await read({ initiatives: four.slice(0, 2) }, { benefitFrom: '40', effortUpTo: '10' })
  expect(partsOf(found)).toEqual({ a: 'quick-win', b: 'avoid' })
  expect(found.thresholds!.effort.isMedian).toBe(false)
  await expect(read({ initiatives: four }, { benefitFrom: 'high' })).rejects.toThrow('SET-02')
})

test('effort is told in person-days where that is asked or more initiatives have them; a rate adds person-days to the cost', async () => {
  const rows = [worth('a', 40, 10, 5), worth('b', 30, 40, 1), worth('c', 20, undefined, 3)]
  const efforts = async (settings: Record<string, string>) => {
    const { effort, placed } = await read({ initiatives: rows }, settings)
    return [effort, ...placed.map((item) => item.effort)]
  }
  expect(await efforts({})).toEqual(['days', 5, 1, 3])
  expect(await efforts({ effort: 'cost' })).toEqual(['cost', 10, 40])
  // 10 + 2 · 5 and 40 + 2 · 1.
  expect(await efforts({ effort: 'cost', dayRate: '2' })).toEqual(['cost', 20, 42])
})

test('an initiative without a figure is listed with what it lacks, not dropped', async () => {
  const found = await read({ initiatives: [...four, worth('e', undefined, 5), worth('f', 5), worth('g')] })
  expect(found.lacking.map(({ initiative, lacks }) => [initiative.name, lacks])).toEqual([
    ['e', ['benefit']],
    ['f', ['cost']],
    ['g', ['benefit', 'cost']],
  ])
  const { charts, footnotes } = quickWins.compose(found, en)
  const { rows } = chartTable(charts[1]!)
  expect(rows.map((row) => row[1]).sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g'])
  expect(rows.find((row) => row[1] === 'g')![2]).toBe('no benefit, cost')
  expect(footnotes).toContain('Listed without a place, as a figure is missing: 3')
})

test('a finished initiative shows its metric before and after, with intervals, n and periods, and whether it moved', async () => {
  const found = await read({
    companies: [{ name: 'Aurora', own: true }],
    initiatives: initiatives('en'),
    scores: npsAround('Aurora'),
  })
  expect(found.done).toHaveLength(1)
  const { effect, moved } = found.done[0]!
  // SE² = 80²/610 + 75²/590.
  const reach = 1.959963984540054 * Math.sqrt(80 ** 2 / 610 + 75 ** 2 / 590)
  expect(effect!.change).toEqual({
    value: 17,
    low: expect.closeTo(17 - reach, 9),
    high: expect.closeTo(17 + reach, 9),
  })
  expect(moved).toBe('better')
  const { columns, rows } = chartTable(quickWins.compose(found, en).charts[1]!)
  const done = rows.find((row) => row[1] === 'Call back within a day')!
  const cell = (label: string) => done[columns.findIndex((column) => column.label === label)]
  expect(cell('Before the start')).toMatch(/^NPS 24 \(18 to 30\), n = 610, 2023$/)
  expect(cell('After the end')).toMatch(/^NPS 41 \(35 to 47\), n = 590, 2025$/)
  expect(cell('Group')).toBe('Done: metric after against before')
})

test('of a metric that is better when lower, less is better; what may be chance is neither', async () => {
  const row = { name: 'a', status: 'done', startOn: '2023-02-01', dueOn: '2023-11-30' }
  const moved = async (metric: string, before: number, after: number, sd: number) => {
    const { done } = await read({
      companies: [{ name: 'Aurora', own: true }],
      initiatives: [{ ...row, metric }],
      scores: [
        { company: 'Aurora', period: '2022', metric, value: before, n: 400, sd },
        { company: 'Aurora', period: '2024', metric, value: after, n: 400, sd },
      ],
    })
    return done[0]!.moved
  }
  expect(await moved('nps', 40, 20, 60)).toBe('worse')
  expect(await moved('nps', 20, 21, 60)).toBeNull()
})

test('what can be varied is offered only where the plan has figures for it', async () => {
  expect((await read({})).keys).toEqual([])
  expect((await read({ initiatives: four })).keys).toEqual(['benefitFrom', 'effortUpTo'])
  const days = four.map((row, i) => ({ ...row, effortDays: i + 1 }))
  expect((await read({ initiatives: days })).keys).toEqual(['effort', 'dayRate', 'benefitFrom', 'effortUpTo'])
})

test('json tells thresholds, parts, what lacks figures, and effects', async () => {
  const found = await read({ initiatives: [...four, worth('e'), { name: 'f', status: 'done' }] })
  expect(quickWins.toJson(found, en)).toMatchObject({
    ...{ effort: 'cost', dayRate: 0, currency: null },
    initiatives: [{ name: 'a', benefit: 40, effort: 10, quadrant: 'quick-win' }, {}, {}, {}],
    lacking: [{ name: 'e', lacks: ['benefit', 'cost'] }],
    done: [{ name: 'f', moved: null, effect: null }],
    stopped: [],
  })
})

const done = (name: string): InitiativeRow => ({ name, status: 'done' })
const measured = { metric: 'nps', startOn: '2024-01-15', dueOn: '2024-06-30' }
const cases: [string, InitiativeRow[], string, string][] = [
  [
    'no initiative',
    [],
    'No initiative is listed yet, so none can be weighed',
    'Chưa có sáng kiến nào, nên chưa có gì để cân nhắc',
  ],
  [
    'the only one is done',
    [done('a')],
    'The one initiative is over; nothing is left to weigh',
    'Sáng kiến duy nhất đã khép lại; không còn gì để cân nhắc',
  ],
  [
    'all are over',
    [done('a'), { name: 'b', status: 'stopped' }],
    'All 2 initiatives are over, 1 of them done',
    'Cả 2 sáng kiến đã khép lại, trong đó 1 đã hoàn thành',
  ],
  [
    'all are over, one has moved its metric',
    [{ ...done('a'), ...measured }, done('b')],
    'All 2 initiatives are over; of 1 with a metric, 1 moved it the right way by more than chance',
    'Cả 2 sáng kiến đã khép lại; 1/1 sáng kiến có đo lường đã cải thiện chỉ số vượt mức ngẫu nhiên',
  ],
  [
    'the only open one lacks figures',
    [worth('a', 5)],
    'The one open initiative lacks its benefit or its effort, so it cannot be weighed',
    'Sáng kiến đang mở duy nhất thiếu lợi ích hoặc công sức, nên chưa thể cân nhắc',
  ],
  [
    'all open ones lack figures',
    [worth('a', 5), worth('b')],
    'None of the 2 open initiatives has both benefit and effort, so none can be weighed',
    'Cả 2 sáng kiến đang mở đều thiếu lợi ích hoặc công sức, nên chưa thể cân nhắc',
  ],
  [
    'too few for a median',
    four.slice(0, 3),
    'Only 3 open initiatives have benefit and effort; a median needs 4',
    'Mới 3 sáng kiến đang mở có đủ lợi ích và công sức; cần 4 để lấy trung vị',
  ],
  [
    'no quick win',
    [worth('a', 40, 40), worth('b', 30, 30), worth('c', 20, 20), worth('d', 10, 10)],
    'None of 4 open initiatives is a quick win; a is worth most, 40 for 40',
    'Trong 4 sáng kiến đang mở, chưa có việc nào vừa dễ vừa lợi; lợi nhất là “a”: 40, tốn 40',
  ],
  [
    'one quick win',
    four,
    'a is the one quick win of 4 open initiatives: 40 for 10',
    'Trong 4 sáng kiến đang mở, chỉ “a” vừa dễ vừa lợi: 40, tốn 10',
  ],
  [
    'one quick win with a name that is too long',
    [worth(`Programme ${'for everything that moves '.repeat(5)}`, 40, 10), ...four.slice(1)],
    '1 of 4 open initiatives is a quick win, worth 40 for 10',
    '1/4 sáng kiến đang mở nên làm ngay: lợi 40, chỉ tốn 10',
  ],
  [
    'quick wins',
    [worth('a', 40, 10), worth('b', 30, 12), worth('c', 20, 20), worth('d', 10, 30)],
    '2 of 4 open initiatives are quick wins, worth 70 for 22',
    '2/4 sáng kiến đang mở nên làm ngay: lợi 70, chỉ tốn 22',
  ],
]

test.each(cases)('headline: %s', async (_, rows, english, vietnamese) => {
  const findings = await read({
    companies: [{ name: 'Aurora', own: true }],
    initiatives: rows,
    scores: npsAround('Aurora'),
  })
  const slides = [en, vi].map((words) => quickWins.compose(findings, words))
  expect(slides.map(({ headline }) => headline)).toEqual([english, vietnamese])
  for (const slide of slides) expectRoom(slide)
})
