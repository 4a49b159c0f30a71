import { strFromU8 } from 'fflate'
import { expect, test } from 'vitest'
import { initiativesFile } from '../../src/core/export/sheets/initiatives-file.ts'
import { templateFormats } from '../../src/core/export/templates.ts'
import { inspectFile } from '../../src/core/import/index.ts'
import { builtInModel, capabilitiesOf } from '../../src/core/scorecard-model/model.ts'
import { languages, wordsFor } from '../../src/core/words/index.ts'
import { fileOf, load } from '../import/importing.ts'
import { workspaceWith } from '../workspaces.ts'

const capabilities = capabilitiesOf(builtInModel)
const [reached, small, large] = capabilities

const rated = () =>
  workspaceWith({
    companies: [{ name: 'An Phát', own: true }],
    maturity: [
      { company: 'An Phát', assessedOn: '2026-03-31', capability: reached!.id, level: 4, target: 4 },
      { company: 'An Phát', assessedOn: '2026-03-31', capability: small!.id, level: 3, target: 4 },
      {
        ...{ company: 'An Phát', assessedOn: '2026-03-31', capability: large!.id, level: 1, target: 4 },
        ...{ owner: '=Operations', dueOn: '2026-12-31' },
      },
    ],
  })

const everyWay = templateFormats.flatMap((format) => languages.map((lang) => [format, lang] as const))

test.each(everyWay)(
  'initiatives as %s in %s have a row for each gap, the one that weighs most first',
  async (format, lang) => {
    const words = wordsFor(lang)
    const { read } = await rated()
    const file = fileOf(initiativesFile(read, null, format, words), `initiatives.${format}`)
    const { questions, problems, maps } = await inspectFile(file, words)
    expect({ questions, problems, tables: maps.map(({ table }) => table) }).toEqual({
      ...{ questions: [], problems: [] },
      tables: ['initiatives'],
    })
    const { rows, report } = await load(file)
    expect(report).toMatchObject({ read: 2, loaded: 2, rejected: 0, skipped: 0 })
    expect(rows('SELECT name, capability, owner, due_on, metric, benefit, cost FROM initiatives ORDER BY id')).toEqual([
      {
        ...{ name: words.sheets.initiative(large!.name[lang], '1', '4'), capability: large!.name[lang] },
        ...{ owner: '=Operations', due_on: '2026-12-31', metric: large!.metric ?? null, benefit: null, cost: null },
      },
      {
        ...{ name: words.sheets.initiative(small!.name[lang], '3', '4'), capability: small!.name[lang] },
        ...{ owner: null, due_on: null, metric: small!.metric ?? null, benefit: null, cost: null },
      },
    ])
  },
)

test('what a workspace knows of an initiative stands on its row, so that the file can be changed and imported again', async () => {
  const workspace = await rated()
  const csv = `name,capability,journey,benefit,cost,effort_days,owner,start_on,due_on,status,metric,expected_change\nOne-day onboarding,${large!.id},Open an account,500,120,60,Lan,2026-04-01,2026-10-01,Running,nps,3\nElsewhere,,,1,1,1,,,,,,\n`
  await load(fileOf(csv, 'initiatives.csv'), undefined, workspace)
  const lines = strFromU8(initiativesFile(workspace.read, null, 'csv', wordsFor('en')))
    .trimEnd()
    .split('\r\n')
  expect(lines).toHaveLength(3)
  expect(lines[1]).toBe(
    `One-day onboarding,${large!.name.en},Open an account,500,120,60,Lan,2026-04-01,2026-10-01,Running,nps,3`,
  )
})

test('without a gap there is the heading alone, which loads nothing', async () => {
  const { read } = await workspaceWith({ maturity: [{ capability: reached!.id, level: 4, target: 4 }] })
  const { report } = await load(fileOf(initiativesFile(read, null, 'csv', wordsFor('en')), 'initiatives.csv'))
  expect(report).toMatchObject({ read: 0, loaded: 0 })
})
