import { describe, expect, test } from 'vitest'
import { modelFormats, scorecardModelFile } from '../../src/core/export/scorecard-model-file.ts'
import { triptych } from '../../src/core/panels/scorecard/triptych/index.ts'
import { builtInModel } from '../../src/core/scorecard-model/model.ts'
import { modelsInForce } from '../../src/core/scorecard-model/workspace-model.ts'
import { seededRandom } from '../../src/core/stats/random.ts'
import { Workspace } from '../../src/core/workspace/workspace.ts'
import { both, capability, indexModel, model } from '../scorecard-model/models.ts'
import { codes, failureOf, fileOf, inspect, load } from './importing.ts'

const own = model([capability('plans', { weight: 2.5, metric: 'nrr', formerly: ['planning'] }), capability('tools')])
const file = (one = own, format: (typeof modelFormats)[number] = 'json') =>
  fileOf(scorecardModelFile(one, format), `model.${format}`)

describe.each(modelFormats)('a model that was exported as %s', (format) => {
  test.each([
    ['the built-in one', builtInModel],
    ['an own one', own],
    ['a published index', indexModel],
  ])('is told from data and comes into force as it was: %s', async (_, one) => {
    const { report, workspace } = await load(file(one, format), [])
    const count = one.pillars.flatMap(({ capabilities }) => capabilities).length
    expect(report).toMatchObject({
      table: 'scorecard_model',
      format,
      read: count,
      loaded: count,
      rejected: 0,
      skipped: 0,
    })
    expect(modelsInForce(workspace.read).model).toEqual(one)
    workspace.close()
  })

  test('is seen as a model before it is imported, with nothing to map or ask', async () => {
    const { maps, questions, model: seen } = await inspect(scorecardModelFile(own, format), `model.${format}`)
    expect({ maps, questions, seen }).toEqual({
      maps: [],
      questions: [],
      seen: { name: own.name, version: 1, pillars: 2, capabilities: 3 },
    })
  })
})

test('a table with a mistake is refused at its row and column, and nothing is changed', async () => {
  const text = new TextDecoder().decode(scorecardModelFile(own, 'csv')).replace('tools 3 (vi)', '')
  const workspace = await Workspace.create()
  const failure = await failureOf(load(fileOf(text), [], workspace))
  // Row 1 the header, 2 the model, 3 a pillar, 4 and 5 its capabilities.
  expect([failure.code, failure.detail]).toEqual(['MDL-03', { row: 5, column: 'level_3_vi', lang: 'vi' }])
  expect(modelsInForce(workspace.read).model).toEqual(builtInModel)
  expect(workspace.read.all('SELECT * FROM imports')).toEqual([])
  workspace.close()
})

test('the model in force is not imported again, an earlier one is', async () => {
  const { workspace } = await load(file(), [])
  expect((await failureOf(load(file(), [], workspace))).code).toBe('IMP-04')
  await load(file(builtInModel), [], workspace)
  await load(file(), [], workspace)
  expect(modelsInForce(workspace.read).model).toEqual(own)
  workspace.close()
})

test('ratings survive a new version that renames a capability, and a name is read as before', async () => {
  const { workspace } = await load(file(), [])
  await load(fileOf('capability,level,assessor\nplans (vi),4,An\n', 'ratings.csv'), undefined, workspace)
  const next = model([capability('direction', { name: both('Direction'), formerly: ['plans'] })], { version: 2 })
  await load(file(next), [], workspace)
  expect(triptych.read(workspace.read, {}).pillars[0]!.capabilities[0]).toMatchObject({ id: 'direction', level: 4 })
  workspace.close()
})

test('a model on another scale is refused where there are ratings', async () => {
  const { workspace } = await load(fileOf('capability,level\nagile-teams,4\n'))
  expect((await failureOf(load(file(indexModel), [], workspace))).code).toBe('MDL-09')
  workspace.close()
})

test('levels are held to the scale of the model in force', async () => {
  const { workspace } = await load(file(indexModel), [])
  const { report, rows } = await load(
    fileOf('company,capability,level\nA,open,0.4\nB,open,3\nC,open,0\n'),
    undefined,
    workspace,
  )
  expect(report).toMatchObject({ loaded: 2, rejected: 1 })
  expect(codes(report)).toContain('VAL-01')
  expect(rows('SELECT level FROM maturity ORDER BY id')).toEqual([{ level: 0.4 }, { level: 0 }])
  const again = fileOf('company,capability,level\nD,open,2\n')
  const options = { levelScale: [1, 5] as [number, number] }
  const columns = { company: 'company', capability: 'capability', level: 'level' }
  expect((await failureOf(load(again, [{ table: 'maturity', columns, options }], workspace))).code).toBe('MDL-10')
  workspace.close()
})

test('an index of 38 organisations by 6 dimensions from 0 to 1 is mapped to a model of its own, and each can be looked at', async () => {
  const random = seededRandom(38)
  const ids = indexModel.pillars[0]!.capabilities.map(({ id }) => id)
  const values = Array.from({ length: 38 }, () => ids.map(() => random.below(101) / 100))
  const lines = values.map((row, i) => [`Country ${i + 1}`, ...row].join(','))
  const index = fileOf(`Country,D1,D2,D3,D4,D5,D6\n${lines.join('\n')}\n`, 'index.csv')
  const { workspace } = await load(file(indexModel), [])
  const { report } = await load(
    index,
    [
      {
        table: 'maturity',
        columns: { company: 'Country', assessed_on: { const: '2023-12-31' } },
        unpivot: {
          columns: Object.fromEntries(ids.map((id, i) => [`D${i + 1}`, id])),
          to: 'capability',
          value: 'level',
        },
      },
    ],
    workspace,
  )
  expect(report).toMatchObject({ read: 38 * 6, loaded: 38 * 6, rejected: 0 })
  for (const place of [0, 17, 37]) {
    const found = triptych.read(workspace.read, { company: `Country ${place + 1}` })
    expect(found.overall).toBeCloseTo(values[place]!.reduce((sum, value) => sum + value, 0) / 6, 10)
    expect([found.coverage, found.unknown]).toEqual([1, []])
  }
  workspace.close()
})

test('JSON with ratings is no model', async () => {
  const { report, workspace } = await load(fileOf('[{"capability": "agile-teams", "level": 3}]', 'ratings.json'))
  expect(report).toMatchObject({ table: 'maturity', loaded: 1 })
  workspace.close()
})
