import { parseCallErrorMessage } from '../../contract/channels.ts'
import type { HostApi, HostBridge } from '../../contract/host.ts'
import { Failure } from '../../core/workspace/failure.ts'

declare global {
  interface Window {
    /** The preload's frozen object; only in the desktop app. */
    readonly triptych?: HostBridge
  }
}

/** The desktop: every call goes over the preload's bridge to Electron's main process, which owns files and dialogs. */
export function electronHost(bridge: HostBridge) {
  return {
    initialWorkspace: () => asFailure(bridge.initialWorkspace()),
    openWorkspace: () => asFailure(bridge.openWorkspace()),
    async pickImportFiles() {
      const files = await asFailure(bridge.pickImportFiles())
      return files.map(({ name, bytes }) => new File([bytes as Uint8Array<ArrayBuffer>], name))
    },
    saveWorkspace: (request) => asFailure(bridge.saveWorkspace(request)),
    saveExport: (files) => asFailure(bridge.saveExport(files)),
    appendJournal: (entry) => asFailure(bridge.appendJournal(entry)),
    readJournal: (docId) => asFailure(bridge.readJournal(docId)),
    clearJournal: (docId) => asFailure(bridge.clearJournal(docId)),
    openAudience: (request) => asFailure(bridge.openAudience(request)),
    setTitle: (title) => bridge.setTitle(title),
    onCommand: (listener) => bridge.onCommand(listener),
  } satisfies HostApi
}

/** Electron's bridge carries only an error's message; the failure in it is made whole again. */
async function asFailure<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (error) {
    const told = error instanceof Error ? parseCallErrorMessage(error.message) : null
    throw told ? new Failure(told.code, told.detail) : error
  }
}
