import type { HostApi, OpenedWorkspace, SavedWorkspace, SaveRequest } from '../../contract/host.ts'
import { Failure } from '../../core/workspace/failure.ts'
import { openAudienceWindow } from './audience-window.ts'
import { browserJournal } from './browser-journal.ts'
import { download, pickFiles } from './file-input.ts'
import { type FilePickers, filePickers, pickToOpen, pickToSave, writeFile } from './file-system-access.ts'

const extension = '.triptych'
/** The server stops when no page has asked for long; an open page says that it is there. */
const aliveMs = 60_000

/** The browser edition: the page's own server for the start, file inputs or File System Access for files, links for downloads. */
export function browserHost() {
  const pickers = filePickers()
  const handles = new Map<string, FileSystemFileHandle>()
  setInterval(() => void fetch('./alive').catch(() => undefined), aliveMs)
  const guard = unloadGuard()

  const remember = (file: FileSystemFileHandle): string => {
    const key = crypto.randomUUID()
    handles.set(key, file)
    return key
  }

  return {
    initialWorkspace: fetchInitial,
    async openWorkspace(): Promise<OpenedWorkspace | null> {
      if (pickers) {
        const handle = await pickToOpen(pickers, extension)
        if (!handle) return null
        return { handle: remember(handle), ...(await workspaceOf(await handle.getFile())) }
      }
      const [file] = await pickFiles({ accept: extension, multiple: false })
      return file ? { handle: null, ...(await workspaceOf(file)) } : null
    },
    pickImportFiles: () => pickFiles({ accept: importable, multiple: true }),
    async saveWorkspace(request: SaveRequest): Promise<SavedWorkspace | null> {
      if (!pickers) {
        download(`${request.name}${extension}`, request.bytes)
        return { handle: null, name: request.name }
      }
      return saveByHandle(pickers, request, handles, remember)
    },
    async saveExport(files) {
      for (const file of files) download(file.name, file.bytes)
      return { name: files.map((file) => file.name).join(', ') }
    },
    ...browserJournal(),
    openAudience: openAudienceWindow,
    setTitle({ name, unsaved }) {
      document.title = `${unsaved ? '• ' : ''}${name} – Triptych`
      guard.unsaved = unsaved
    },
    // A browser has no menu of ours.
    onCommand: () => () => undefined,
  } satisfies HostApi
}

const importable = '.csv,.tsv,.txt,.xlsx,.json,.sqlite,.sqlite3,.db,.triptych'

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer())

const workspaceOf = async (file: File) => ({ name: withoutExtension(file.name), bytes: await bytesOf(file) })

const withoutExtension = (name: string) => (name.endsWith(extension) ? name.slice(0, -extension.length) : name)

/** The workspace that the server was started with; without one the sample that lies beside the page. */
async function fetchInitial(): Promise<OpenedWorkspace> {
  const served = await fetch('./workspace')
  if (served.status === 200) {
    const name = decodeURIComponent(served.headers.get('X-Workspace-Name') ?? 'workspace')
    return { handle: null, name: withoutExtension(name), bytes: new Uint8Array(await served.arrayBuffer()) }
  }
  const sample = await fetch('./sample.triptych')
  if (!sample.ok) throw new Failure('APP-01', { problem: `sample.triptych: ${sample.status}` })
  return { handle: null, name: 'sample', bytes: new Uint8Array(await sample.arrayBuffer()) }
}

async function saveByHandle(
  pickers: FilePickers,
  request: SaveRequest,
  handles: Map<string, FileSystemFileHandle>,
  remember: (file: FileSystemFileHandle) => string,
): Promise<SavedWorkspace | null> {
  const known = request.as || request.handle === null ? undefined : handles.get(request.handle)
  const file = known ?? (await pickToSave(pickers, `${request.name}${extension}`, extension))
  if (!file) return null
  await writeFile(file, request.bytes)
  return { handle: known ? request.handle : remember(file), name: withoutExtension(file.name) }
}

/** Asks before the tab is closed while there are unsaved changes; the browser words the question. */
function unloadGuard(): { unsaved: boolean } {
  const state = { unsaved: false }
  window.addEventListener('beforeunload', (event) => {
    if (state.unsaved) event.preventDefault()
  })
  return state
}
