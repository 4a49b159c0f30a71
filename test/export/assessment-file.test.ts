import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { ratedCompanies, sortRatings } from '../../src/core/assessment/ratings.ts'
import { assessmentFile } from '../../src/core/export/sheets/assessment-file.ts'
import { assessorSheets, type SheetRequest } from '../../src/core/export/sheets/assessor-sheets.ts'
import { templateFormats } from '../../src/core/export/templates.ts'
import { inspectFile } from '../../src/core/import/index.ts'
import { capabilityFinder } from '../../src/core/scorecard-model/capability-names.ts'
import { builtInModel, capabilitiesOf } from '../../src/core/scorecard-model/model.ts'
import { keepModel, modelsInForce } from '../../src/core/scorecard-model/workspace-model.ts'
import { languages, wordsFor } from '../../src/core/words/index.ts'
import type { Workspace } from '../../src/core/workspace/workspace.ts'
import { codes, failureOf, fileOf, load } from '../import/importing.ts'
import { indexModel } from '../scorecard-model/models.ts'
import { type MaturityRow, workspaceWith } from '../workspaces.ts'

const everything: SheetRequest = { company: null, date: null, assessors: [], blank: false }
const [first, second, third] = capabilitiesOf(builtInModel)

const rated: MaturityRow[] = [
  {
    ...{ company: 'An Phát', assessedOn: '2026-03-31', assessor: 'Bình', capability: first!.id, level: 2, target: 4 },
    ...{ evidence: '=SUM(A1), "quoted";\nsecond line', owner: '+84 Giám đốc', dueOn: '2026-12-31' },
  },
  // Named in the other language, and by two assessors.
  { company: 'An Phát', assessedOn: '2026-03-31', assessor: 'Bình', capability: second!.name.vi, level: 3.5 },
  { company: 'An Phát', assessedOn: '2026-03-30', assessor: 'An', capability: second!.name.en, level: 5 },
  { company: 'An Phát', assessedOn: '2025-03-30', assessor: 'An', capability: second!.id, level: 1 },
]

const market = () => workspaceWith({ companies: [{ name: 'An Phát', own: true }], maturity: rated })

/** What counts of a company's ratings, by capability and assessor. */
function counted({ read }: Workspace) {
  const { model, earlier } = modelsInForce(read)
  const { byCapability } = sortRatings(ratedCompanies(read)[0]?.ratings ?? [], null, capabilityFinder(model, earlier))
  return [...byCapability].flatMap(([id, ratings]) =>
    ratings.map(({ assessor, level, target, evidence, owner, dueOn, assessedOn }) => ({
      ...{ id, assessor, level, target, evidence, owner, dueOn, assessedOn },
    })),
  )
}

const byIdAndName = (a: { id: string; assessor: string | null }, b: typeof a) =>
  `${a.id} ${a.assessor}`.localeCompare(`${b.id} ${b.assessor}`)

const everyWay = templateFormats.flatMap((format) => languages.map((lang) => [format, lang] as const))

describe.each(everyWay)('an assessment as %s in %s', (format, lang) => {
  const words = wordsFor(lang)
  const name = `assessment.${format}`

  test('comes back as the same ratings, without a question; what is not rated stays so', async () => {
    const workspace = await market()
    const bytes = assessmentFile(assessorSheets(workspace.read, everything), format, words)
    const { questions, problems, maps } = await inspectFile(fileOf(bytes, name), words)
    expect({ questions, problems, tables: maps.map(({ table }) => table) }).toEqual({
      ...{ questions: [], problems: [] },
      tables: ['maturity'],
    })
    const back = await load(fileOf(bytes, name))
    expect(back.report).toMatchObject({ read: 50, loaded: 3, rejected: 0, skipped: 47 })
    expect(counted(back.workspace).sort(byIdAndName)).toEqual(counted(workspace).sort(byIdAndName))
    expect(back.rows('SELECT name FROM companies')).toEqual([{ name: 'An Phát' }])
  })

  test('of one assessor leaves the others out, and is the same bytes every time', async () => {
    const { read } = await market()
    const sheets = assessorSheets(read, { ...everything, assessors: ['bình'] })
    const bytes = assessmentFile(sheets, format, words)
    expect(assessmentFile(sheets, format, words)).toEqual(bytes)
    const { workspace } = await load(fileOf(bytes, name))
    expect(counted(workspace).map(({ id, level }) => [id, level])).toEqual([
      [first!.id, 2],
      [second!.id, 3.5],
    ])
  })

  test('left blank for two assessors loads nothing and asks nothing', async () => {
    const { read } = await market()
    const request = { ...everything, assessors: ['Chi', 'Dũng'], date: '2026-06-30', blank: true }
    const bytes = assessmentFile(assessorSheets(read, request), format, words)
    const { report } = await load(fileOf(bytes, name))
    expect(report).toMatchObject({ read: 50, loaded: 0, rejected: 0, skipped: 50 })
    expect(codes(report)).toEqual(['ROW-01'])
  })
})

test('every capability of the model has its row, with nothing in it where nothing was said', async () => {
  const { read } = await market()
  const { company, sheets } = assessorSheets(read, everything)
  expect([company, sheets.map(({ assessor }) => assessor)]).toEqual(['An Phát', ['An', 'Bình']])
  const [an, binh] = sheets
  expect(an!.rows.map(({ capability }) => capability.id)).toEqual(capabilitiesOf(builtInModel).map(({ id }) => id))
  expect(an!.rows[1]).toMatchObject({ level: 5, assessedOn: '2026-03-30' })
  // The day of what was rated last: a level typed here counts with the others.
  expect(binh!.rows[2]).toMatchObject({ capability: third, level: null, target: null, assessedOn: '2026-03-31' })
})

test('up to a day, the ratings of that time stand on the sheet', async () => {
  const { read } = await market()
  const { sheets } = assessorSheets(read, { ...everything, date: '2025-12-31' })
  expect(sheets.map(({ assessor }) => assessor)).toEqual(['An'])
  expect(sheets[0]!.rows[1]).toMatchObject({ level: 1, assessedOn: '2025-03-30' })
  expect(sheets[0]!.rows[0]).toMatchObject({ level: null, assessedOn: '2025-12-31' })
})

test('ratings without a name each keep a row of their own', async () => {
  const maturity = [2, 4].map((level) => ({ assessedOn: '2026-01-05', capability: first!.id, level }))
  const workspace = await workspaceWith({ maturity })
  const { sheets } = assessorSheets(workspace.read, everything)
  expect(sheets.map(({ assessor, rows }) => [assessor, rows.length])).toEqual([[null, 26]])
  const bytes = assessmentFile(assessorSheets(workspace.read, everything), 'csv', wordsFor('en'))
  const back = await load(fileOf(bytes), undefined)
  expect(counted(back.workspace).map(({ level }) => level)).toEqual([2, 4])
})

test('without any rating there is one sheet without a name', async () => {
  const { read } = await workspaceWith({ companies: [{ name: 'An Phát', own: true }] })
  expect(assessorSheets(read, everything)).toMatchObject({ company: 'An Phát', sheets: [{ assessor: null }] })
})

test('a company or a day that is none is refused', async () => {
  const { read } = await market()
  const refused = (request: Partial<SheetRequest>) =>
    failureOf(Promise.resolve().then(() => assessorSheets(read, { ...everything, ...request })))
  expect((await refused({ company: 'Nobody' })).code).toBe('SET-02')
  expect((await refused({ date: '2026-02-30' })).code).toBe('SET-02')
})

test('in Excel a level is held to the scale of the model, days are days, and text is no formula', async () => {
  const { read } = await market()
  const xml = strFromU8(
    unzipSync(assessmentFile(assessorSheets(read, everything), 'xlsx', wordsFor('en')))['xl/worksheets/sheet1.xml']!,
  )
  const rule =
    /<dataValidation type="decimal" operator="between"[^>]*sqref="G2:G\d+"><formula1>1<\/formula1><formula2>5</
  expect(xml).toMatch(rule)
  // 31 March 2026 is day 46112 of a spreadsheet.
  expect(xml).toMatch(/<c r="B27" s="\d+"><v>46112<\/v><\/c>/)
  expect(xml).toContain('t xml:space="preserve">=SUM(A1), &quot;quoted&quot;;')
  expect(xml).not.toContain('<f>')
})

test('an own model on a scale of 0 to 1 has its capabilities, its scale and no sheet of levels', async () => {
  const workspace = await workspaceWith({ scores: [{ company: 'Estonia', period: '2026', metric: 'nps', value: 1 }] })
  keepModel(workspace.write, 1, indexModel)
  const parts = unzipSync(assessmentFile(assessorSheets(workspace.read, everything), 'xlsx', wordsFor('vi')))
  expect(Object.keys(parts).filter((name) => name.startsWith('xl/worksheets'))).toHaveLength(2)
  const xml = strFromU8(parts['xl/worksheets/sheet1.xml']!)
  expect(xml).toMatch(/sqref="G2:G\d+"><formula1>0<\/formula1><formula2>1</)
  for (const { name } of capabilitiesOf(indexModel)) expect(xml).toContain(name.vi)
})
