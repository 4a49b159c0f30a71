import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chartTable } from '../../src/core/charts/index.ts'
import type { Paper } from '../../src/core/charts/theme.ts'
import { composeSlide } from '../../src/core/deck/compose-slide.ts'
import { drawSlideSvg } from '../../src/core/export/svg.ts'
import { units } from '../../src/core/panels/scorecard/units/index.ts'
import type { ScorecardModel } from '../../src/core/scorecard-model/model.ts'
import { keepModel } from '../../src/core/scorecard-model/workspace-model.ts'
import { seededRandom } from '../../src/core/stats/random.ts'
import { type Lang, wordsFor } from '../../src/core/words/index.ts'
import { expectPicture } from '../pictures.ts'
import { indexModel } from '../scorecard-model/models.ts'
import { addRows, type MaturityRow, workspaceWith } from '../workspaces.ts'
import { ratings } from './scorecard-rows.ts'

const en = wordsFor('en')
const vi = wordsFor('vi')

async function compared(maturity: MaturityRow[], own: string | null = null, model: ScorecardModel | null = null) {
  const workspace = await workspaceWith({
    scores: [{ company: own ?? 'Cedar', period: '2025', metric: 'x', value: 1 }],
  })
  if (own) addRows(workspace, { companies: [{ name: own, own: true }] })
  if (model) keepModel(workspace.write, 1, model)
  addRows(workspace, { maturity })
  return workspace
}

async function read(...[maturity, own, model]: Parameters<typeof compared>) {
  const workspace = await compared(maturity, own, model)
  const findings = units.read(workspace.read, {})
  workspace.close()
  return findings
}

const rate = (company: string, capability: string, level: number, more: Partial<MaturityRow> = {}): MaturityRow => ({
  ...{ company, assessor: 'An', capability, level },
  ...more,
})

test('companies stand by overall, the geometric mean of their pillars; ties share a rank', async () => {
  const found = await read([
    rate('Aurora', 'agile-teams', 4),
    rate('Aurora', 'retention-goal', 1),
    rate('Birch', 'agile-teams', 2),
    rate('Cedar', 'agile-teams', 3),
    rate('Cedar', 'retention-goal', 3),
  ])
  // Aurora √(4·1) = 2, as Birch; Cedar √(3·3).
  expect(found.units.map(({ name, rank, overall }) => [name, rank, overall])).toEqual([
    ['Cedar', 1, expect.closeTo(3, 12)],
    ['Aurora', 2, expect.closeTo(2, 12)],
    ['Birch', 2, expect.closeTo(2, 12)],
  ])
  expect(found.units.map(({ values }) => values)).toEqual([
    [3, null, 3],
    [1, null, 4],
    [null, null, 2],
  ])
})

test('thirty-eight organisations by six dimensions from 0 to 1 are compared by dimension; all of them are in the data table', async () => {
  const random = seededRandom(38)
  const dimensions = indexModel.pillars[0]!.capabilities
  const values = Array.from({ length: 38 }, () => dimensions.map(() => Math.round(1000 * random.uniform()) / 1000))
  const found = await read(
    values.flatMap((row, at) => row.map((value, i) => rate(`Country ${at + 1}`, dimensions[i]!.id, value))),
    null,
    indexModel,
  )
  expect(found.columns).toBe('capabilities')
  const means = values.map((row) => row.reduce((sum, value) => sum + value, 0) / 6).sort((a, b) => b - a)
  expect(found.units.map(({ overall }) => overall)).toEqual(means.map((mean) => expect.closeTo(mean, 12)))
  const { columns, rows } = chartTable(units.compose(found, en).charts[0]!)
  expect(columns.map(({ label }) => label)).toEqual([
    ...['#', 'Company', ...dimensions.map(({ name }) => name.en), 'Overall', 'Stage', 'Rated'],
  ])
  expect(rows).toHaveLength(38)
})

test('our own company stands first, with its rank; units that are rated in part are marked', async () => {
  const maturity = [
    ...ratings('Aurora', 1, 1).map((row) => ({ ...row, level: 2 })),
    ...ratings('Cedar', 0.4, 1).map((row) => ({ ...row, level: 4 })),
  ]
  const content = units.compose(await read(maturity, 'Aurora'), en)
  const chart = content.charts[0]!
  if (chart.kind !== 'listing') throw new Error(chart.kind)
  const texts = chart.groups[0]!.rows.map(({ cells }) => cells.map(({ text }) => text))
  expect(texts[0]).toEqual(['2', 'Aurora', '2.0', '2.0', '2.0', '2.0', '2', '25/25'])
  expect(texts[1]).toEqual(['1', 'Cedar', '4.0', '4.0', '4.0', '4.0*', '4', '10/25'])
  expect(content.footnotes.join('\n')).toContain('* under 80% of the capabilities rated')
})

const named = (levels: Record<string, number>) =>
  Object.entries(levels).map(([company, level]) => rate(company, 'agile-teams', level))

const cases: [string, MaturityRow[], string | null, string, string][] = [
  [
    'nothing rated',
    [],
    null,
    'CX maturity cannot be stated: no capability is rated yet',
    'Chưa thể nêu mức trưởng thành CX: chưa có năng lực nào được đánh giá',
  ],
  [
    'one company',
    named({ Aurora: 3 }),
    null,
    'Only Aurora has been rated; a comparison needs two companies',
    'Mới chỉ Aurora được đánh giá; cần hai công ty để so sánh',
  ],
  [
    'own company behind',
    named({ Aurora: 2, Birch: 3, Cedar: 4 }),
    'Aurora',
    'Aurora is 3rd of 3 on CX maturity, at 2.0 of 5; in front: Cedar at 4.0',
    'Aurora xếp thứ 3/3 về mức trưởng thành CX, đạt 2,0/5; dẫn đầu là Cedar, 4,0',
  ],
  [
    'own company behind two',
    named({ Aurora: 2, Birch: 4, Cedar: 4 }),
    'Aurora',
    'Aurora is 3rd of 3 on CX maturity, at 2.0 of 5; in front: 2 others at 4.0',
    'Aurora xếp thứ 3/3 về mức trưởng thành CX, đạt 2,0/5; dẫn đầu là 2 đơn vị khác, 4,0',
  ],
  [
    'one leads',
    named({ Aurora: 4, Birch: 3, Cedar: 2 }),
    'Aurora',
    'Aurora leads 3 companies on CX maturity, at 4.0 of 5; next is Birch at 3.0',
    'Aurora dẫn đầu 3 công ty về mức trưởng thành CX, đạt 4,0/5; kế tiếp là Birch, 3,0',
  ],
  [
    'two lead',
    named({ Aurora: 4, Birch: 4, Cedar: 2 }),
    null,
    'Aurora and Birch lead 3 companies on CX maturity, both at 4.0 of 5',
    'Aurora và Birch cùng dẫn đầu 3 công ty về mức trưởng thành CX, đều đạt 4,0/5',
  ],
  [
    'three lead',
    named({ Aurora: 4, Birch: 4, Cedar: 4, Dawn: 1 }),
    null,
    '3 of 4 companies share the lead on CX maturity, at 4.0 of 5',
    '3/4 công ty cùng dẫn đầu về mức trưởng thành CX, đạt 4,0/5',
  ],
]

test.each(cases)('headline: %s', async (_, rows, own, english, vietnamese) => {
  const found = await read(rows, own)
  expect([en, vi].map((words) => units.compose(found, words).headline)).toEqual([english, vietnamese])
})

test('the headline of an index of one pillar is about what the pillar is about', async () => {
  const [first] = indexModel.pillars[0]!.capabilities
  const found = await read([rate('Norway', first!.id, 0.8), rate('Peru', first!.id, 0.4)], null, indexModel)
  expect(units.compose(found, en).headline).toBe(
    'Norway leads 2 companies on Digital government, at 0.80 of 1; next is Peru at 0.40',
  )
})

const stems = ['Ngân hàng Quỹ Đất', 'Aurora', 'Bluebay', 'Hải Âu Xanh', 'Cedarway Financial Services', 'Mỹ Phước']
const pictures: [number, Lang, Paper][] = [
  [4, 'vi', 'light'],
  [4, 'en', 'dark'],
  [38, 'en', 'light'],
]

test.each(pictures)('%i units, in %s on %s paper, are drawn as committed', async (count, lang, paper) => {
  const random = seededRandom(count)
  const names = Array.from({ length: count }, (_, i) => (i < stems.length ? stems[i]! : `${stems[i % 6]} ${i + 1}`))
  const rows = names.flatMap((company, at) =>
    count > 10
      ? indexModel.pillars[0]!.capabilities.map(({ id }) => rate(company, id, Math.round(100 * random.uniform()) / 100))
      : ratings(company, at === 2 ? 0.4 : 1, 1).map((row) => ({
          ...row,
          level: Math.min(5, Math.max(1, row.level + ((at + row.capability.length) % 3) - 1 + (at === 3 ? 1 : 0))),
        })),
  )
  const workspace = await compared(rows, names[0]!, count > 10 ? indexModel : null)
  const slide = composeSlide(
    workspace.read,
    { id: 'scorecard', kind: 'scorecard', settings: { view: 'units' }, headlines: {} },
    wordsFor(lang),
    { sample: false, position: 1 },
  )
  workspace.close()
  expectPicture(
    `${drawSlideSvg(slide, paper)}\n`,
    join(import.meta.dirname, 'output', `scorecard-units-${count}-${lang}.svg`),
  )
})
