import {
  addNewResponses,
  addResponseCells,
  type ResponseCell,
  refreshResponseCells,
} from '../../metrics/response-cells.ts'
import { CompanyDirectory } from '../../workspace/companies.ts'
import type { WritableDb } from '../../workspace/database.ts'
import { DatabaseImage } from '../../workspace/database-image.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { isScannable, loadText } from '../bulk/load-text.ts'
import { isPageTable, PageTable } from '../bulk/page-table.ts'
import { readsAlike } from '../columns/settle-by-head.ts'
import { applyAliases, joinAliases } from '../map/apply-aliases.ts'
import { type ImportJob, recordJob } from './import-job.ts'
import { rowWriter } from './load-rows.ts'
import { type ImportProgress, loadTable } from './load-table.ts'

/**
 * Pages are written instead of rows where a file is larger than this share of the workspace: they cost a copy of it, rows cost
 * twenty times as much each.
 */
const shareForPages = 0.1
/** Files below this size are not worth the copy of any workspace. */
const leastForPages = 20_000

/** Bytes of a row beside its texts, on its page (header, ids, numbers) and in its cell of sums. They only size the image beforehand. */
const bytesBesideTexts = 120

/** Loads all jobs of a file as one transaction and counts them. Throws `Misread`, with nothing loaded. */
export async function loadJobs(
  workspace: Workspace,
  jobs: readonly ImportJob[],
  fileBytes: number,
  progress?: ImportProgress,
): Promise<void> {
  if (pagesPay(workspace, jobs, fileBytes)) await loadByPages(workspace, jobs, fileBytes, progress)
  else {
    if (jobs.some(({ unsure }) => unsure)) throw new Misread()
    loadByRows(workspace, jobs, progress)
  }
}

function pagesPay(workspace: Workspace, jobs: readonly ImportJob[], fileBytes: number): boolean {
  if (fileBytes < leastForPages || !jobs.some((job) => isPageTable(job.settled.map.table))) return false
  const { count, size } = workspace.read.get<{ count: number; size: number }>(
    'SELECT page_count AS count, page_size AS size FROM pragma_page_count, pragma_page_size',
  )!
  return fileBytes >= count * size * shareForPages
}

/** Inserts every row by itself: the plain way, to which the other is held by tests. */
export function loadByRows(workspace: Workspace, jobs: readonly ImportJob[], progress?: ImportProgress): void {
  const db = workspace.write
  db.transaction(() => {
    const merged = applyAllAliases(db, jobs)
    for (const job of jobs) loadRows(db, job, progress)
    if (merged || jobs.some(namesCompanies)) refreshResponseCells(db)
  })
}

/** Writes the large tables as pages of the workspace's next image, then everything else into a database of that image. */
export async function loadByPages(
  workspace: Workspace,
  jobs: readonly ImportJob[],
  fileBytes: number,
  progress?: ImportProgress,
): Promise<void> {
  const bytes = workspace.toBytes()
  if (!DatabaseImage.canGrow(bytes)) {
    if (jobs.some(({ unsure }) => unsure)) throw new Misread()
    loadByRows(workspace, jobs, progress)
    return
  }
  const rows = jobs.reduce((sum, job) => sum + job.settled.rows, 0)
  const image = new DatabaseImage(bytes, fileBytes + rows * bytesBesideTexts)
  const companies = new CompanyDirectory(workspace.read)
  for (const job of jobs) joinAliases(companies, job.settled.map)
  const firstNew = companies.next
  const written = new Set<ImportJob>()
  const cells: ResponseCell[][] = []
  const tables: PageTable[] = []
  for (const name of new Set(jobs.map((job) => job.settled.map.table).filter(isPageTable))) {
    const mine = jobs.filter((job) => job.settled.map.table === name)
    const table = new PageTable(name, workspace.read, image, companies, firstNew)
    for (const job of mine) {
      const { map } = job.settled
      table.begin(map, fieldsOf(job), job.id, job.settled.rows, workspace.read)
      loadIntoPages(table, job, progress)
      written.add(job)
      if (mine.length > 1) cells.push(table.cells(map))
    }
    table.finish()
    // The sums of one map alone need not be added by SQL.
    const [only] = mine.length === 1 ? mine : []
    if (only && !table.fillCells(only.settled.map, workspace.read)) cells.push(table.cells(only.settled.map))
    tables.push(table)
  }
  await workspace.continueWith(image.finish(), (db) => {
    companies.save(db, (id, name) => (id < firstNew ? name : firstNameOf(id, tables)))
    const merged = applyAllAliases(db, jobs)
    for (const some of cells) addResponseCells(db, some)
    for (const job of jobs) {
      if (written.has(job)) recordJob(db, job)
      else loadRows(db, job, progress)
    }
    if (merged || jobs.some(namesCompanies)) refreshResponseCells(db)
  })
}

/** A new company is spelled as in its first row; one that was only read, in rows that were not loaded, has none. */
function firstNameOf(company: number, tables: readonly PageTable[]): string | undefined {
  for (const table of tables) {
    const name = table.firstNameOf(company)
    if (name !== undefined) return name
  }
  return undefined
}

function applyAllAliases(db: WritableDb, jobs: readonly ImportJob[]): boolean {
  return jobs.map((job) => applyAliases(db, job.settled.map)).some(Boolean)
}

function loadIntoPages(table: PageTable, job: ImportJob, progress: ImportProgress | undefined): void {
  const text = isScannable(job.settled) ? job.settled.source.plain?.() : undefined
  if (!text) {
    job.counts = loadTable(job, table.writer(job.settled.map, fieldsOf(job)), progress)
    return
  }
  const { counts, rows } = loadText(table, text, job, job.unsure?.taker ?? null, progress)
  job.counts = counts
  if (!job.unsure) return
  const sure = job.unsure.settle(rows)
  if (!readsAlike(sure, job.settled)) throw new Misread()
  job.settled = sure
}

/** A map that was settled by the head of its text does not hold for all rows, or cannot be held against them: it is to be settled by all. */
export class Misread extends Error {}

const fieldsOf = (job: ImportJob) => job.settled.fields.map(({ field }) => field.name)

/** Inserts the rows of a job one by one. */
function loadRows(db: WritableDb, job: ImportJob, progress: ImportProgress | undefined): void {
  const { table } = job.settled.map
  const last = db.get<{ last: number }>('SELECT COALESCE(MAX(id), 0) AS last FROM responses')!.last
  const companies = new CompanyDirectory(db)
  const { map } = job.settled
  const writer = rowWriter(db, { map, fields: fieldsOf(job), importId: job.id }, companies)
  try {
    job.counts = loadTable(job, writer, progress)
    writer.finish()
  } finally {
    writer.free()
  }
  companies.save(db)
  recordJob(db, job)
  if (table === 'responses') addNewResponses(db, last)
}

/** Aliases may have made two companies one: their sums are made anew. */
const namesCompanies = (job: ImportJob) => job.settled.map.table === 'companies'
