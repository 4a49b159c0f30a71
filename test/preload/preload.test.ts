import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import { channels, commandChannel, parseCallErrorMessage } from '../../src/contract/channels.ts'
import type { HostBridge } from '../../src/contract/host.ts'
import { contextBridge, ipcRenderer } from '../electron-double/index.ts'

let host: HostBridge
beforeAll(async () => {
  await import('../../src/preload/index.ts')
  host = contextBridge.exposed.get('triptych') as HostBridge
})

test('the page gets one frozen object with these functions and nothing else', () => {
  expect([...contextBridge.exposed.keys()]).toEqual(['triptych'])
  expect(Object.isFrozen(host)).toBe(true)
  expect(Object.keys(host).sort()).toEqual([
    'appendJournal',
    'clearJournal',
    'initialWorkspace',
    'onCommand',
    'openAudience',
    'openWorkspace',
    'pickImportFiles',
    'readJournal',
    'saveExport',
    'saveWorkspace',
    'setTitle',
  ])
})

test('each function asks its own channel and hands nothing else over', async () => {
  ipcRenderer.invoked.length = 0
  const request = { handle: null, as: false, name: 'a', bytes: new Uint8Array() }
  await host.initialWorkspace()
  await host.openWorkspace()
  await host.pickImportFiles()
  await host.saveWorkspace(request)
  await host.saveExport([])
  await host.appendJournal({ docId: 'd', lines: ['{}'] })
  await host.readJournal('d')
  await host.clearJournal('d')
  host.setTitle({ name: 'a', unsaved: false })
  expect(ipcRenderer.invoked).toEqual([
    [channels.initialWorkspace, null],
    [channels.openWorkspace, null],
    [channels.pickImportFiles, null],
    [channels.saveWorkspace, request],
    [channels.saveExport, []],
    [channels.appendJournal, { docId: 'd', lines: ['{}'] }],
    [channels.readJournal, 'd'],
    [channels.clearJournal, 'd'],
    [channels.setTitle, { name: 'a', unsaved: false }],
  ])
})

test('a command reaches the listener without Electron’s event, until it stops listening', () => {
  const listener = vi.fn()
  const stop = host.onCommand(listener)
  ipcRenderer.emit(commandChannel, { sender: 'secret' }, 'save')
  expect(listener.mock.calls).toEqual([['save']])
  stop()
  ipcRenderer.emit(commandChannel, {}, 'save')
  expect(listener).toHaveBeenCalledTimes(1)
})

test('a failure comes as an error whose message can be read back', async () => {
  const error = { code: 'SAV-03', detail: { file: 'Quý 3.triptych' } }
  ipcRenderer.reply = { ok: false, error }
  const thrown: unknown = await host.openWorkspace().catch((reason: unknown) => reason)
  expect(parseCallErrorMessage((thrown as Error).message)).toEqual(error)
  expect(parseCallErrorMessage('TypeError: x is undefined')).toBeNull()
})

test('the preload is small enough to be read at one go', () => {
  const source = readFileSync(join(import.meta.dirname, '../../src/preload/index.ts'), 'utf8')
  expect(source.split('\n').length).toBeLessThan(100)
})
