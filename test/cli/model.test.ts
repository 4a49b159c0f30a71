import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { modelFormats } from '../../src/core/export/scorecard-model-file.ts'
import { builtInModel } from '../../src/core/scorecard-model/model.ts'
import { writeScorecardModel } from '../../src/core/scorecard-model/parse-model.ts'
import { seededRandom } from '../../src/core/stats/random.ts'
import { indexModel } from '../scorecard-model/models.ts'
import { runCli } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'triptych-model-'))
const at = (name: string) => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each(modelFormats)(
  'the built-in model is written as %s, imported, and written again as it was',
  async (format) => {
    const model = at(`model.${format}`)
    const board = at(`${format}.triptych`)
    expect(await runCli('model', '--out', model)).toMatchObject({ code: 0 })
    const imported = await runCli('import', model, '--out', board, '--json')
    expect(JSON.parse(imported.out).files).toEqual([
      expect.objectContaining({ table: 'scorecard_model', format, read: 25, loaded: 25, rejected: 0, skipped: 0 }),
    ])
    expect(await runCli('model', board, '--out', at('again.json'))).toMatchObject({ code: 0 })
    expect(readFileSync(at('again.json'), 'utf8')).toBe(writeScorecardModel(builtInModel))
  },
)

test('a model comes before the ratings that stand before it in the command, and no map applies to it', async () => {
  writeFileSync(at('index.json'), writeScorecardModel(indexModel))
  writeFileSync(at('ratings.csv'), 'Country,D1,D2\nAurora,0.4,0.6\n')
  const columns = { D1: 'open', D2: 'platform' }
  const map = {
    table: 'maturity',
    columns: { company: 'Country' },
    unpivot: { columns, to: 'capability', value: 'level' },
  }
  writeFileSync(at('map.json'), JSON.stringify(map))
  const board = at('index.triptych')
  const { code } = await runCli('import', at('ratings.csv'), at('index.json'), '--map', at('map.json'), '--out', board)
  expect(code).toBe(0)
  const { out } = await runCli('show', 'scorecard', board, '--json')
  const found = JSON.parse(out)
  expect(Object.keys(found)).toEqual(['overall', 'stage', 'coverage', 'pillars'])
  expect(found).toMatchObject({ overall: expect.closeTo(0.5, 12), stage: 3, coverage: 2 / 6 })
})

test('a model with a mistake ends the import with its place in one line, and writes nothing', async () => {
  const broken = { ...indexModel, pillars: [] }
  writeFileSync(at('broken.json'), JSON.stringify(broken))
  const { code, err } = await runCli('import', at('broken.json'), '--out', at('none.triptych'))
  expect([code, err.trim().split('\n').length]).toEqual([2, 1])
  expect(err).toMatch(/MDL-07.*pillars/)
  expect(() => readFileSync(at('none.triptych'))).toThrow()
})

test('another ending than that of a model file is refused, naming those there are', async () => {
  const { code, err } = await runCli('model', '--out', at('model.docx'))
  expect(code).toBe(2)
  expect(err).toContain('NAME.json, NAME.xlsx, NAME.csv')
})

test('thirty-eight organisations by six dimensions from 0 to 1 are imported with a model of their own and compared', async () => {
  const random = seededRandom(38)
  const dimensions = indexModel.pillars[0]!.capabilities
  const values = Array.from({ length: 38 }, () => dimensions.map(() => Math.round(1000 * random.uniform()) / 1000))
  const rows = values.map((row, i) => [`Country ${i + 1}`, ...row].join(','))
  writeFileSync(at('scores.csv'), [['Country', ...dimensions.map(({ id }) => id)].join(','), ...rows].join('\n'))
  writeFileSync(at('own.json'), writeScorecardModel(indexModel))
  const columns = Object.fromEntries(dimensions.map(({ id }) => [id, id]))
  const map = {
    table: 'maturity',
    columns: { company: 'Country' },
    unpivot: { columns, to: 'capability', value: 'level' },
  }
  writeFileSync(at('scores-map.json'), JSON.stringify(map))
  const board = at('compared.triptych')
  const files = [at('own.json'), at('scores.csv'), '--map', at('scores-map.json')]
  const imported = JSON.parse((await runCli('import', ...files, '--out', board, '--json')).out)
  expect(imported.files.at(-1)).toMatchObject({ table: 'maturity', loaded: 38 * 6, rejected: 0 })
  const { out } = await runCli('show', 'scorecard', board, '--set', 'view=units', '--json')
  const found: { columns: string; units: { company: string; rank: number; overall: number }[] } = JSON.parse(out)
  // An index of one pillar: its overall is the mean of the six.
  const means = values
    .map((row, i) => ({ company: `Country ${i + 1}`, overall: row.reduce((sum, value) => sum + value, 0) / 6 }))
    .sort((a, b) => b.overall - a.overall)
  expect(found.columns).toBe('capabilities')
  expect(found.units.map(({ company, overall }) => ({ company, overall }))).toEqual(
    means.map(({ company, overall }) => ({ company, overall: expect.closeTo(overall, 9) })),
  )
  expect(found.units.map(({ rank }) => rank)).toEqual(means.map((_, i) => i + 1))
  const told = await runCli('show', 'scorecard', board, '--set', 'view=units', '--lang', 'vi')
  expect(told.out).toContain(`${means[0]!.company} dẫn đầu 38 công ty`)
})
