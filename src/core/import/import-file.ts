import { builtInModel } from '../scorecard-model/model.ts'
import { sameScale } from '../scorecard-model/scale.ts'
import { modelsInForce } from '../scorecard-model/workspace-model.ts'
import type { Words } from '../words/index.ts'
import { Failure } from '../workspace/failure.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { isScannable } from './bulk/load-text.ts'
import { isPageTable } from './bulk/page-table.ts'
import { settleMap } from './columns/settle.ts'
import { settleByHead } from './columns/settle-by-head.ts'
import { type ImportJob, prepareJobs, reportOf, type SettledTable } from './load/import-job.ts'
import { loadJobs, Misread } from './load/load-jobs.ts'
import type { ImportProgress } from './load/load-table.ts'
import type { Reject } from './load/rejects.ts'
import { stillOpen } from './map/apply-answers.ts'
import { completeMap } from './map/complete-map.ts'
import type { TableMap } from './map/table-map.ts'
import { importModel } from './model/import-model.ts'
import { modelInFile } from './model/own-model.ts'
import { openFile } from './open-file.ts'
import type { FileReport, InputFile } from './report.ts'
import type { Source, SourceFile } from './source.ts'

/**
 * Imports one file by its maps, as one transaction: all tables of all maps, or nothing. Failures: those of reading and mapping, IMP-01
 * no map, IMP-02 a question is still open, IMP-04 this file was imported in this way before, MDL-10 a map says another scale of levels than the
 * scorecard model. A file that holds a scorecard model (MDL-01 to MDL-09) needs no map: it comes to be in force.
 */
export async function importFile(
  workspace: Workspace,
  file: InputFile,
  maps: readonly TableMap[],
  words: Words,
  progress?: ImportProgress,
): Promise<{ reports: FileReport[]; rejects: Reject[] }> {
  const own = await modelInFile(file, words)
  if (own) {
    const sha256 = file.sha256 ?? (await digest(file.bytes))
    return { reports: [importModel(workspace, own, { file: file.name, sha256 })], rejects: [] }
  }
  if (maps.length === 0) throw new Failure('IMP-01', { file: file.name })
  // Runs beside the reading, where the host has a thread for it.
  const digested = file.sha256 === undefined ? digest(file.bytes) : Promise.resolve(file.sha256)
  const opened = new Map<string, SourceFile>()
  try {
    const tables: { source: SourceFile; table: Source; map: TableMap }[] = []
    for (const map of maps) {
      const key = JSON.stringify([map.options?.encoding, map.options?.delimiter, map.options?.quote])
      const source = opened.get(key) ?? (await openFile(file, map.options ?? {}, words))
      opened.set(key, source)
      const table = source.open(map)
      tables.push({
        source,
        table,
        map: withScale(withOwnCompany(completeMap(table, map, words), workspace), workspace),
      })
    }
    const jobsBy = async (settle: Settle) => {
      const settled = tables.map(({ source, table, map }) => ({ source, ...settle(table, map, words) }))
      const open = settled.find(({ map }) => map.questions.length > 0)?.map
      if (open) throw stillOpen(file.name, open.map, open.questions[0]!)
      return prepareJobs(workspace.read, settled, { file: file.name, sha256: await digested, words })
    }
    const jobs = await loadedJobs(jobsBy, (some) => loadJobs(workspace, some, file.bytes.length, progress))
    return { reports: jobs.map(reportOf), rejects: rejectsOf(jobs) }
  } finally {
    // A failure leaves it running; nobody waits for it then.
    digested.catch(() => undefined)
    for (const source of opened.values()) source.close?.()
  }
}

type Settle = (source: Source, map: TableMap, words: Words) => Omit<SettledTable, 'source'>

/** Loads a long text as its head suggests, which spares a walk through it; and once more if its rows contradict the head. */
async function loadedJobs(
  jobsBy: (settle: Settle) => Promise<ImportJob[]>,
  load: (jobs: readonly ImportJob[]) => Promise<void>,
): Promise<ImportJob[]> {
  const bySuggestion = await jobsBy(settleAtFirst)
  try {
    await load(bySuggestion)
    return bySuggestion
  } catch (error) {
    if (!(error instanceof Misread)) throw error
    const byAllRows = await jobsBy(settleFully)
    await load(byAllRows)
    return byAllRows
  }
}

const settleFully: Settle = (source, map, words) => ({ map: settleMap(source, map, words), unsure: null })

const settleAtFirst: Settle = (source, map, words) => {
  const byHead = isPageTable(map.table) ? settleByHead(source, map, words) : null
  if (!byHead || !isScannable(byHead.settled)) return settleFully(source, map, words)
  const { settled, taker } = byHead
  const settle = (rows: number) => settleMap(source, map, words, { evidence: taker.evidence, rows })
  return { map: settled, unsure: { taker, settle } }
}

/** A file that names no company, imported into a workspace that knows whose it is, is about that company. */
function withOwnCompany(map: TableMap, workspace: Workspace): TableMap {
  if (map.options?.company !== undefined || (map.columns && 'company' in map.columns) || map.columns === undefined)
    return map
  const own = workspace.read.all<{ name: string }>('SELECT name FROM companies WHERE own = 1')
  return own.length === 1 ? { ...map, options: { ...map.options, company: own[0]!.name } } : map
}

/** Levels are held to the scale of the model in force. */
function withScale(map: TableMap, workspace: Workspace): TableMap {
  if (map.table !== 'maturity') return map
  const { scale } = modelsInForce(workspace.read).model
  const [low, high] = map.options?.levelScale ?? [scale.low, scale.high]
  if (!sameScale({ low, high }, scale)) {
    throw new Failure('MDL-10', { low, high, modelLow: scale.low, modelHigh: scale.high })
  }
  return sameScale(scale, builtInModel.scale) ? map : { ...map, options: { ...map.options, levelScale: [low, high] } }
}

/** A row that is broken in itself stands once in the list of rejects, however many tables it was meant for. */
function rejectsOf(jobs: readonly ImportJob[]): Reject[] {
  return [...new Map(jobs.flatMap(({ rejects }) => rejects.map((reject) => [rejectKey(reject), reject]))).values()]
}

const rejectKey = (reject: Reject) => `${reject.sheet}\0${reject.line}\0${reject.columnNo}\0${reject.code}`

async function digest(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
