import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import { callErrorToMessage, channels, commandChannel, type HostReply } from '../contract/channels.ts'
import type { HostBridge, HostCommand } from '../contract/host.ts'

/** Asks main; a failure arrives as an `Error` whose message `parseCallErrorMessage` reads. */
async function ask<T>(channel: string, input: unknown = null): Promise<T> {
  const reply: HostReply<T> = await ipcRenderer.invoke(channel, input)
  if (!reply.ok) throw new Error(callErrorToMessage(reply.error))
  return reply.value
}

/** All that the page gets of Electron: these functions. No channel name, no event, no path. */
const host = {
  initialWorkspace: () => ask(channels.initialWorkspace),
  openWorkspace: () => ask(channels.openWorkspace),
  pickImportFiles: () => ask(channels.pickImportFiles),
  saveWorkspace: (request) => ask(channels.saveWorkspace, request),
  saveExport: (files) => ask(channels.saveExport, files),
  appendJournal: (entry) => ask(channels.appendJournal, entry),
  readJournal: (docId) => ask(channels.readJournal, docId),
  clearJournal: (docId) => ask(channels.clearJournal, docId),
  openAudience: (request) => ask(channels.openAudience, request),
  setTitle: (title) => void ask(channels.setTitle, title),
  onCommand: (listener) => {
    const receive = (_: IpcRendererEvent, command: HostCommand) => listener(command)
    ipcRenderer.on(commandChannel, receive)
    return () => void ipcRenderer.off(commandChannel, receive)
  },
} satisfies HostBridge

contextBridge.exposeInMainWorld('triptych', Object.freeze(host))
