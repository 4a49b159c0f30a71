import { surveyText } from '../../src/core/import/bulk/survey-text.ts'
import { personalTreatments, type TableMap } from '../../src/core/import/map/table-map.ts'
import type { InputFile } from '../../src/core/import/report.ts'
import { surveyUtf8 } from '../../src/core/import/text/utf8.ts'
import type { Random } from '../../src/core/stats/random.ts'
import { Failure } from '../../src/core/workspace/failure.ts'
import { Workspace } from '../../src/core/workspace/workspace.ts'
import { cellsOf, contentOf, loadBy, type Way } from '../import/two-ways.ts'
import { Broken, mustBalance, mustBeEmpty, mustBeWhole } from './must.ts'
import { pick } from './mutations.ts'

/**
 * Loads a large file as pages and row by row, each into a workspace of its own, and gives the failure that both end in, if they do.
 * Throws `Broken` where the two differ: in what is said of the file, in the rows and the types of their cells, in sums; or
 * where a workspace is not sound.
 */
export async function loadBothWays(
  file: InputFile,
  maps: readonly TableMap[],
  random: Random,
): Promise<Failure | undefined> {
  mustBeSame(surveyText(file.bytes), surveyUtf8(file.bytes), 'survey')
  const chosen = perhapsOtherwise(maps, random)
  const [pages, rows] = [await Workspace.create(), await Workspace.create()]
  try {
    const failure = await loadAndCompare(pages, rows, file, chosen)
    // A second import into tables that have rows already, some with the same ids.
    if (failure) mustBeEmpty(pages, failure)
    else if (random.below(4) === 0) {
      await loadAndCompare(pages, rows, { ...file, bytes: new Uint8Array([...file.bytes, 10]) }, chosen)
    }
    return failure
  } finally {
    pages.close()
    rows.close()
  }
}

async function loadAndCompare(pages: Workspace, rows: Workspace, file: InputFile, maps: readonly TableMap[]) {
  const first = await outcomeOf('pages', pages, file, maps)
  const second = await outcomeOf('rows', rows, file, maps)
  mustBeSame(first, second, 'import')
  const tables = [...new Set(maps.map(({ table }) => table))]
  mustBeSame(contentOf(pages, tables), contentOf(rows, tables), 'workspace')
  // What is added up in another order may differ in its last digits.
  mustBeSame(cellsOf(pages), cellsOf(rows), 'response_cells', 1e-12)
  mustBeWhole(pages)
  if (first instanceof Failure) return first
  for (const { report } of first.told) mustBalance(pages, report)
  return undefined
}

async function outcomeOf(way: Way, workspace: Workspace, file: InputFile, maps: readonly TableMap[]) {
  try {
    return await loadBy(way, workspace, file, maps)
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
}

/** Now and then a person says more than was asked: what means "no answer", what becomes of personal data, who is who. */
function perhapsOtherwise(maps: readonly TableMap[], random: Random): TableMap[] {
  return maps.map((map) => {
    const options = { ...map.options }
    if (random.below(6) === 0) options.missing = pick(random, [['9', 'ok'], { nps: ['0', '98'], segment: ['Bạc'] }])
    if (random.below(6) === 0) options.aliases = { 'Aurora Ltd': 'Aurora', Cedar: 'Bảo Tín' }
    if (random.below(6) === 0) options.totals = 'keep'
    if (random.below(4) === 0) {
      const headers = Object.values(map.columns ?? {}).filter((column) => typeof column === 'string')
      options.personal = Object.fromEntries(headers.map((header) => [header, pick(random, personalTreatments)]))
    }
    return { ...map, options }
  })
}

function mustBeSame(pages: unknown, rows: unknown, what: string, tolerance = 0): void {
  const difference = firstDifference(pages, rows, what, tolerance)
  if (difference !== undefined) throw new Broken(`as pages and row by row: ${difference}`)
}

/** Where two values first differ and how; `tolerance` is relative. */
function firstDifference(a: unknown, b: unknown, path: string, tolerance: number): string | undefined {
  if (Object.is(a, b)) return undefined
  if (
    typeof a === 'number' &&
    typeof b === 'number' &&
    Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b))
  )
    return undefined
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return `${path} is ${shown(a)} and ${shown(b)}`
  }
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  for (const key of keys) {
    const found = firstDifference(a[key as keyof typeof a], b[key as keyof typeof b], `${path}.${key}`, tolerance)
    if (found !== undefined) return found
  }
  return undefined
}

const shown = (value: unknown) => (JSON.stringify(value) ?? String(value)).slice(0, 300)
