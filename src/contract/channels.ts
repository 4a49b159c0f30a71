import type { CallError } from './calls.ts'
import type { HostBridge } from './host.ts'

/** The names on the wire between the desktop's page and its main process: one per call of `HostBridge`, no other. */
export const channels = {
  initialWorkspace: 'workspace/initial',
  openWorkspace: 'workspace/open',
  saveWorkspace: 'workspace/save',
  pickImportFiles: 'import/pick',
  saveExport: 'export/save',
  appendJournal: 'journal/append',
  readJournal: 'journal/read',
  clearJournal: 'journal/clear',
  openAudience: 'audience/open',
  setTitle: 'window/title',
} as const satisfies Record<Exclude<keyof HostBridge, 'onCommand'>, string>

/** The one channel from main to the page: a command of the native menu. */
export const commandChannel = 'menu/command'

/** How main answers every call. */
export type HostReply<T> = { ok: true; value: T } | { ok: false; error: CallError }

/**
 * A failed host call as the message of an `Error`, the only part of one that Electron's bridge carries over. The same form
 * as the message of the core's `Failure`.
 */
export function callErrorToMessage(error: CallError): string {
  return `${error.code} ${JSON.stringify(error.detail)}`
}

/** The failure in such a message, or null when it is some other error's. */
export function parseCallErrorMessage(message: string): CallError | null {
  const parts = /^([A-Z]{3}-\d{2}) (\{.*\})$/s.exec(message)
  if (!parts) return null
  return { code: parts[1]!, detail: JSON.parse(parts[2]!) }
}
