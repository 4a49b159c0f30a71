import { basename, join } from 'node:path'
import * as v from 'valibot'
import { channels } from '../contract/channels.ts'
import type { HostBridge, SavedWorkspace, SaveRequest } from '../contract/host.ts'
import { nodeFs } from '../files/fs-port.ts'
import type { Journals } from '../files/journal.ts'
import { maxFileBytes, readNamedFile } from '../files/read-file.ts'
import { privateMode, sharedMode, writeFileAtomically } from '../files/write-atomically.ts'
import type { AppWindow, AppWindows } from './app-windows.ts'
import type { Dialogs } from './dialogs.ts'
import { type Documents, workspaceName } from './documents.ts'
import type { Handle } from './handle.ts'

const nothing = v.null()
const bytes = v.pipe(v.instance(Uint8Array), v.maxLength(maxFileBytes))
/** A plain file name: no folder in it, nothing hidden, no control characters, none of what Windows forbids. */
const fileName = v.pipe(v.string(), v.maxLength(200), v.regex(/^[^./\\:*?"<>|\0-\x1f][^/\\:*?"<>|\0-\x1f]*$/))
const title = v.strictObject({ name: v.pipe(v.string(), v.maxLength(300)), unsaved: v.boolean() })
const docId = v.pipe(v.string(), v.uuid())
const audienceRequest = v.strictObject({ show: v.pipe(v.string(), v.uuid()), anyway: v.boolean() })
const journalEntry = v.strictObject({
  docId,
  lines: v.pipe(v.array(v.pipe(v.string(), v.maxLength(50_000), v.regex(/^\{[^\n\r]*\}$/))), v.maxLength(1000)),
})
const saveRequest = v.strictObject({
  handle: v.nullable(v.pipe(v.string(), v.uuid())),
  as: v.boolean(),
  name: v.pipe(v.string(), v.maxLength(300)),
  bytes,
})
const exportFiles = v.pipe(
  v.array(v.strictObject({ name: fileName, bytes })),
  v.minLength(1),
  v.maxLength(200),
  v.check((files) => files.reduce((sum, file) => sum + file.bytes.length, 0) <= maxFileBytes),
)

export interface HostCallParts {
  windows: AppWindows
  documents: Documents
  dialogs: Dialogs
  journals: Journals
  /** The sample workspace, as built. */
  samplePath: string
}

type Answer<K extends keyof HostBridge> = Awaited<ReturnType<HostBridge[K]>>

/** Registers main's half of `HostBridge`, one channel per call. */
export function registerHostCalls(handle: Handle, parts: HostCallParts): void {
  const { windows, documents, dialogs, journals, samplePath } = parts

  handle(channels.initialWorkspace, nothing, (_, event): Answer<'initialWorkspace'> => {
    const { startFile } = windows.of(event.sender)
    if (startFile !== null) return documents.open(startFile)
    return { handle: null, name: workspaceName(samplePath), bytes: readNamedFile(samplePath).bytes }
  })

  handle(channels.openWorkspace, nothing, async (_, event): Promise<Answer<'openWorkspace'>> => {
    const path = await dialogs.chooseWorkspace(windows.of(event.sender).window)
    return path === null ? null : documents.open(path)
  })

  handle(channels.pickImportFiles, nothing, async (_, event): Promise<Answer<'pickImportFiles'>> => {
    const paths = await dialogs.chooseImportFiles(windows.of(event.sender).window)
    return paths.map(readNamedFile)
  })

  handle(channels.saveWorkspace, saveRequest, async (request, event): Promise<SavedWorkspace | null> => {
    const appWindow = windows.of(event.sender)
    try {
      const saved = await save(request, appWindow, parts)
      if (saved === null) appWindow.closeWhenSaved = false
      return saved
    } catch (error) {
      appWindow.closeWhenSaved = false
      throw error
    }
  })

  handle(channels.saveExport, exportFiles, async (files, event): Promise<Answer<'saveExport'>> => {
    const { window } = windows.of(event.sender)
    const [only] = files
    if (files.length === 1 && only) {
      const path = await dialogs.chooseExportFile(window, only.name)
      if (path === null) return null
      await writeFileAtomically(nodeFs, path, only.bytes, sharedMode)
      return { name: basename(path) }
    }
    const names = files.map((file) => file.name)
    const folder = await dialogs.chooseExportFolder(window, names)
    if (folder === null) return null
    for (const file of files) await writeFileAtomically(nodeFs, join(folder, file.name), file.bytes, sharedMode)
    return { name: basename(folder) }
  })

  handle(channels.appendJournal, journalEntry, ({ docId, lines }, event) => {
    windows.of(event.sender).journals.add(docId)
    return journals.append(docId, lines)
  })

  handle(channels.readJournal, docId, (id) => journals.read(id))

  handle(channels.clearJournal, docId, (id) => journals.clear(id))

  handle(
    channels.openAudience,
    audienceRequest,
    (request, event): Answer<'openAudience'> => windows.openAudience(windows.of(event.sender), request),
  )

  handle(channels.setTitle, title, ({ name, unsaved }, event) => {
    windows.describe(windows.of(event.sender), name, unsaved)
  })
}

async function save(
  request: SaveRequest,
  { window }: AppWindow,
  { documents, dialogs }: HostCallParts,
): Promise<SavedWorkspace | null> {
  let path: string | null = null
  if (request.handle !== null && !request.as) {
    const document = documents.get(request.handle)
    const choice = document.changedOnDisk
      ? await dialogs.askAboutChangedFile(window, workspaceName(document.path))
      : 'overwrite'
    if (choice === 'cancel') return null
    if (choice === 'overwrite') path = document.path
  }
  path ??= await dialogs.chooseSavePath(window, request.name)
  if (path === null) return null
  await writeFileAtomically(nodeFs, path, request.bytes, privateMode)
  return { handle: documents.remember(path, request.handle), name: workspaceName(path) }
}
