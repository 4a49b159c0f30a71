import { createHash } from 'node:crypto'
import { isScannable } from '../../src/core/import/bulk/load-text.ts'
import { isPageTable } from '../../src/core/import/bulk/page-table.ts'
import { settleMap } from '../../src/core/import/columns/settle.ts'
import { takerFor } from '../../src/core/import/columns/settle-by-head.ts'
import { prepareJobs, reportOf, type SettledTable } from '../../src/core/import/load/import-job.ts'
import { loadByPages, loadByRows } from '../../src/core/import/load/load-jobs.ts'
import { stillOpen } from '../../src/core/import/map/apply-answers.ts'
import type { TableMap } from '../../src/core/import/map/table-map.ts'
import { openFile } from '../../src/core/import/open-file.ts'
import type { InputFile } from '../../src/core/import/report.ts'
import type { Source, SourceFile } from '../../src/core/import/source.ts'
import type { TableName } from '../../src/core/import/tables.ts'
import type { Workspace } from '../../src/core/workspace/workspace.ts'
import { words } from './importing.ts'

/** Delimited text is read and written by the encoder where it is large, else row by row; both must come to the same. */
export type Way = 'pages' | 'rows'

/**
 * Settles the maps of a file and loads it one way, whatever its size; as pages also by the evidence that is gathered while it is loaded, as
 * long texts are. Gives the settled maps and what is said of the rows.
 */
export async function loadBy(way: Way, workspace: Workspace, file: InputFile, maps: readonly TableMap[]) {
  const settled: SettledTable[] = []
  for (const map of maps) {
    const source = await openFile(file, map.options ?? {}, words)
    settled.push(settledTable(way, source, map))
  }
  const open = settled.find(({ map }) => map.questions.length > 0)?.map
  if (open) throw stillOpen(file.name, open.map, open.questions[0]!)
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  const jobs = prepareJobs(workspace.read, settled, { file: file.name, sha256, words })
  if (way === 'pages') await loadByPages(workspace, jobs, file.bytes.length)
  else loadByRows(workspace, jobs)
  return {
    settled: jobs.map(({ settled: { map, rows, confirmations } }) => ({ map, rows, confirmations })),
    told: jobs.map((job) => ({ report: reportOf(job), rejects: job.rejects })),
  }
}

function settledTable(way: Way, source: SourceFile, given: TableMap): SettledTable {
  const table = source.open(given)
  if (way === 'rows') return { source, map: settleMap(rowByRow(table), given, words), unsure: null }
  const map = settleMap(table, given, words)
  if (!table.plain?.() || !isPageTable(given.table) || !isScannable(map)) return { source, map, unsure: null }
  const taker = takerFor(table, given)
  const settle = (rows: number) => settleMap(table, given, words, { evidence: taker.evidence, rows })
  return { source, map, unsure: { taker, settle } }
}

/** The source without the text that the encoder would walk. */
function rowByRow({ plain: _, ...source }: Source): Source {
  return source
}

/** What a workspace holds after an import: the rows of its tables with the type of every cell, and the companies. */
export function contentOf(workspace: Workspace, tables: readonly TableName[]) {
  return {
    tables: tables.map((table) => rowsWithTypes(workspace, table)),
    companies: workspace.read.all('SELECT name, folded, own, industry, country FROM companies ORDER BY folded'),
  }
}

/** The sums of answers, by the names of companies. */
export function cellsOf(workspace: Workspace) {
  return workspace.read.all(
    `SELECT response_cells.*, name AS company_id FROM response_cells JOIN companies ON companies.id = company_id
     ORDER BY name, month, segment, channel, journey, csat_low, csat_high`,
  )
}

function rowsWithTypes(workspace: Workspace, table: TableName) {
  const columns = workspace.read
    .all<{ name: string }>(`SELECT name FROM pragma_table_info('${table}')`)
    .map(({ name }) => name)
  const typed = columns.flatMap((name) => [name, `typeof(${name}) AS ${name}_type`])
  // New companies are numbered in the order in which they are read, or loaded: their names are compared.
  if (columns.includes('company_id')) {
    typed.push('(SELECT name FROM companies WHERE companies.id = company_id) AS company_id')
  }
  return workspace.read.all(`SELECT ${typed.join(', ')} FROM ${table} ORDER BY rowid`)
}
