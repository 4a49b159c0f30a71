import type { Words } from '../words/index.ts'
import { Failure } from '../workspace/failure.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { type SettledMap, settleMap } from './columns/settle.ts'
import { type ImportJob, prepareJobs, reportOf } from './load/import-job.ts'
import { loadJobs } from './load/load-jobs.ts'
import type { ImportProgress } from './load/load-table.ts'
import type { Reject } from './load/rejects.ts'
import { completeMap } from './map/complete-map.ts'
import type { TableMap } from './map/table-map.ts'
import { openFile } from './open-file.ts'
import type { FileReport, InputFile } from './report.ts'
import type { SourceFile } from './source.ts'

/**
 * Imports one file by its maps, as one transaction: all tables of all maps, or nothing. Failures: those of reading and mapping, IMP-01
 * no map, IMP-02 a question is still open, IMP-04 this file was imported in this way before.
 */
export async function importFile(
  workspace: Workspace,
  file: InputFile,
  maps: readonly TableMap[],
  words: Words,
  progress?: ImportProgress,
): Promise<{ reports: FileReport[]; rejects: Reject[] }> {
  if (maps.length === 0) throw new Failure('IMP-01', { file: file.name })
  // Runs beside the reading, where the host has a thread for it.
  const digested = digest(file.bytes)
  const opened = new Map<string, SourceFile>()
  try {
    const settled: { source: SourceFile; map: SettledMap }[] = []
    for (const map of maps) {
      const key = JSON.stringify([map.options?.encoding, map.options?.delimiter, map.options?.quote])
      const source = opened.get(key) ?? (await openFile(file, map.options ?? {}, words))
      opened.set(key, source)
      const table = source.open(map)
      const whole = completeMap(table, map, words)
      settled.push({ source, map: settleMap(table, withOwnCompany(whole, workspace), words) })
    }
    const open = settled.flatMap((item) => item.map.questions)[0]
    if (open) throw new Failure('IMP-02', { file: file.name, question: open.text, key: open.key })
    const sha256 = await digested
    const jobs = prepareJobs(workspace.read, settled, { file: file.name, sha256, words })
    await loadJobs(workspace, jobs, file.bytes.length, progress)
    return { reports: jobs.map(reportOf), rejects: rejectsOf(jobs) }
  } finally {
    // A failure leaves it running; nobody waits for it then.
    digested.catch(() => undefined)
    for (const source of opened.values()) source.close?.()
  }
}

/** A file that names no company, imported into a workspace that knows whose it is, is about that company. */
function withOwnCompany(map: TableMap, workspace: Workspace): TableMap {
  if (map.options?.company !== undefined || (map.columns && 'company' in map.columns) || map.columns === undefined)
    return map
  const own = workspace.read.all<{ name: string }>('SELECT name FROM companies WHERE own = 1')
  return own.length === 1 ? { ...map, options: { ...map.options, company: own[0]!.name } } : map
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
