import type { Progress } from '../../contract/calls.ts'
import type { InputFile, Inspection } from '../../core/import/report.ts'
import type { TableName } from '../../core/import/tables.ts'
import { CallClosed, type CoreClient } from '../core-client.ts'
import { startCore } from '../core-worker.ts'
import { useApp, wordsNow } from './app-store.ts'
import { attempt, notify, troubleText } from './attempt.ts'
import { showSession } from './deck-actions.ts'
import {
  type FileToImport,
  type ImportStep,
  type ImportTarget,
  isReadable,
  isReady,
  withField,
  withoutMap,
  withTable,
} from './import-step.ts'
import { keepLastKnown } from './last-known.ts'
import { mapFileOf } from './map-file.ts'
import { core, host } from './services.ts'
import { mayLeave } from './workspace-actions.ts'

/**
 * Files are read and imported in a worker of their own, into a copy of the workspace. The open one is not touched before
 * the end, so that Cancel is the end of that worker, whatever it is doing.
 */
let worker: CoreClient | null = null

export const pickAndInspect = () =>
  attempt(async () => {
    const files = await host.pickImportFiles()
    if (files.length > 0) await inspect(files)
  })

/** Shows what the files seem to be. */
export async function inspect(files: InputFile[]): Promise<void> {
  useApp.setState({ importing: { at: 'reading' } })
  await inWorker(null, async (importer) => {
    const { lang, session } = useApp.getState()
    const inspected = await importer.call('import/inspect', { files, lang })
    const toImport = inspected.map((found, index): FileToImport => {
      return { input: files[index]!, inspected: found, answers: {}, settling: false }
    })
    useApp.setState({ importing: { at: 'mapping', files: toImport, target: session?.sample ? 'new' : 'add' } })
  })
}

/** Answers a question about a file. */
export function answer(index: number, questionId: string, value: string): void {
  editFile(index, (file) => ({ ...file, answers: { ...file.answers, [questionId]: value } }))
}

/** Takes a field of a map from another column; null: from none. */
export const changeField = (index: number, place: number, field: string, column: string | null) =>
  changeMaps(index, ({ inspection, answers }) => ({ inspection: withField(inspection, place, field, column), answers }))

/** Takes the rows of a sheet for one table more. */
export const addTable = (index: number, table: TableName, sheet: string | null) =>
  changeMaps(index, ({ inspection, answers }) => ({ inspection: withTable(inspection, table, sheet), answers }))

/** Leaves one table of a file out. */
export const leaveOut = (index: number, place: number) =>
  changeMaps(index, ({ inspection, answers }) => withoutMap(inspection, answers, place))

/** Changes the maps of a file, and asks the core anew what they leave open. */
async function changeMaps(index: number, change: (file: Mapping) => Mapping): Promise<void> {
  const { importing, lang } = useApp.getState()
  const file = importing?.at === 'mapping' ? importing.files[index] : undefined
  if (!importing || !file?.inspected.ok) return
  const { inspection, answers } = change({ inspection: file.inspected.inspection, answers: file.answers })
  editFile(index, () => ({ ...file, inspected: { ok: true, inspection }, answers, settling: true }))
  await inWorker(importing, async (importer) => {
    const settled = await importer.call('import/settle', { file: file.input, inspection, lang })
    editFile(index, (now) =>
      // Changed once more in the meantime: the answer to that change is on its way.
      now.inspected.ok && now.inspected.inspection === inspection
        ? { ...now, inspected: { ok: true, inspection: settled }, settling: false }
        : now,
    )
  })
}

type Mapping = Pick<FileToImport, 'answers'> & { inspection: Inspection }

/** Saves what every file is imported by, with the answers in it, as map files for the command line. */
export const saveMaps = () =>
  attempt(async () => {
    const { importing } = useApp.getState()
    if (importing?.at !== 'mapping') return
    const saved = await host.saveExport(importing.files.filter(isReadable).map(mapFileOf))
    if (saved) notify(wordsNow().app.export.done(saved.name))
  })

function editFile(index: number, edit: (file: FileToImport) => FileToImport): void {
  useApp.setState(({ importing }) =>
    importing?.at === 'mapping'
      ? { importing: { ...importing, files: importing.files.with(index, edit(importing.files[index]!)) } }
      : {},
  )
}

export function setTarget(target: ImportTarget): void {
  useApp.setState(({ importing }) => (importing?.at === 'mapping' ? { importing: { ...importing, target } } : {}))
}

/** Imports what is ready to be imported. */
export async function run(): Promise<void> {
  const { importing, lang } = useApp.getState()
  if (importing?.at !== 'mapping' || !isReady(importing.files)) return
  const { target } = importing
  if (target === 'new' && !(await mayLeave())) return
  const files = importing.files.filter(isReadable)
  useApp.setState({ importing: { at: 'running', progress: null, startedAt: Date.now(), finishing: false } })
  await inWorker(importing, async (importer) => {
    if (target === 'new') await importer.call('workspace/new', {})
    else await importer.call('workspace/open', { bytes: (await core.call('workspace/bytes', {})).bytes })
    const request = files.map(({ input, inspected, answers }) => ({
      file: input,
      inspection: inspected.inspection,
      answers,
    }))
    const { reports, rejectsCsv } = await importer.call(
      'import/run',
      { lang, files: request },
      { onProgress: (progress) => editRunning({ progress }) },
    )
    if (reports.some((report) => report.loaded > 0)) {
      const { bytes } = await importer.call('workspace/bytes', {})
      editRunning({ finishing: true })
      await takeOver(bytes, target, files[0]!.input.name)
      keepLastKnown(bytes, false)
    }
    useApp.setState({ importing: { at: 'done', reports, rejectsCsv } })
  })
}

/** Leaves the import, at any step; while it runs, that cancels it and nothing of it stays. */
export function leave(): void {
  const { importing } = useApp.getState()
  if (importing?.at === 'running' && importing.finishing) return
  end()
  if (importing?.at === 'running') notify(wordsNow().app.import.cancelled)
}

export const saveRejects = () =>
  attempt(async () => {
    const { importing } = useApp.getState()
    if (importing?.at !== 'done' || !importing.rejectsCsv) return
    const { app } = wordsNow()
    const saved = await host.saveExport([{ name: app.import.rejectsName, bytes: importing.rejectsCsv }])
    if (saved) notify(app.export.done(saved.name))
  })

async function takeOver(bytes: Uint8Array, target: ImportTarget, fileName: string): Promise<void> {
  if (target === 'add') {
    showSession(await core.call('workspace/replace', { bytes }))
    return
  }
  const session = await core.call('workspace/open', { bytes })
  useApp.setState({ file: { handle: null, name: fileName.replace(/\.[^.]+$/, ''), savedRevision: null } })
  showSession(session)
}

function editRunning(edit: { progress: Progress } | { finishing: true }): void {
  useApp.setState(({ importing }) => (importing?.at === 'running' ? { importing: { ...importing, ...edit } } : {}))
}

function end(): void {
  worker?.close()
  worker = null
  useApp.setState({ importing: null })
}

/** Runs a step with the import's worker. What goes wrong is told over the step to go back to; a cancel has been answered. */
async function inWorker(back: ImportStep | null, work: (importer: CoreClient) => Promise<void>): Promise<void> {
  worker ??= startCore()
  try {
    await work(worker)
  } catch (error) {
    if (error instanceof CallClosed) return
    if (back === null) end()
    else useApp.setState({ importing: back })
    // The next step gets a worker of its own: this one may have broken down. The open workspace is not concerned.
    worker?.close()
    worker = null
    useApp.setState({ trouble: { text: troubleText(error), fault: false } })
  }
}
