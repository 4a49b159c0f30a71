import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { channels, type HostReply } from '../../src/contract/channels.ts'
import type { OpenedWorkspace, SavedWorkspace } from '../../src/contract/host.ts'
import { nodeFs } from '../../src/files/fs-port.ts'
import { Journals } from '../../src/files/journal.ts'
import { AppWindows } from '../../src/main/app-windows.ts'
import { Dialogs } from '../../src/main/dialogs.ts'
import { Documents } from '../../src/main/documents.ts'
import { createHandle } from '../../src/main/handle.ts'
import { registerHostCalls } from '../../src/main/host-calls.ts'
import { startUrl } from '../../src/main/page-url.ts'
import { lockedWebPreferences } from '../../src/main/security.ts'
import { desktopWords } from '../../src/main/words.ts'
import { BrowserWindow, dialog, ipcMain, screen } from '../electron-double/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'triptych-host-'))
const samplePath = join(folder, 'sample.triptych')
const board = join(folder, 'Quý 3.triptych')
const words = desktopWords(['en'])
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let window: BrowserWindow
let windows: AppWindows
let journals: Journals

beforeEach(() => {
  writeFileSync(samplePath, 'sample')
  writeFileSync(board, 'board')
  ipcMain.answers.clear()
  dialog.shown.length = 0
  journals = new Journals(nodeFs, join(folder, 'recovery'))
  windows = new AppWindows('preload.cjs', words, (docId) => journals.clear(docId))
  window = openWindow(null)
  const handle = createHandle(ipcMain as never, (id) => windows.has(id))
  const documents = new Documents()
  registerHostCalls(handle, { windows, documents, dialogs: new Dialogs(words), journals, samplePath })
})

const openWindow = (file: string | null) => windows.open(file).window as unknown as BrowserWindow

async function call<T>(channel: string, input: unknown, from: BrowserWindow = window): Promise<T> {
  const event = { sender: from.webContents, senderFrame: { url: startUrl, parent: null } }
  const reply = (await ipcMain.answers.get(channel)!(event, input)) as HostReply<T>
  if (!reply.ok) throw new Error(reply.error.code)
  return reply.value
}

const bytes = (text: string) => new TextEncoder().encode(text)
const textOf = (opened: OpenedWorkspace | null) => new TextDecoder().decode(opened!.bytes)

async function openBoard(): Promise<OpenedWorkspace> {
  dialog.willOpen.push([board])
  return (await call<OpenedWorkspace | null>(channels.openWorkspace, null))!
}

test('these channels exist and no others', () => {
  expect([...ipcMain.answers.keys()].sort()).toEqual([
    'audience/open',
    'export/save',
    'import/pick',
    'journal/append',
    'journal/clear',
    'journal/read',
    'window/title',
    'workspace/initial',
    'workspace/open',
    'workspace/save',
  ])
})

test('a window starts with the sample, which cannot be saved over', async () => {
  const opened = await call<OpenedWorkspace>(channels.initialWorkspace, null)
  expect(opened).toMatchObject({ handle: null, name: 'sample' })
  expect(textOf(opened)).toBe('sample')
})

test('a window opened for a file starts with it', async () => {
  const opened = await call<OpenedWorkspace>(channels.initialWorkspace, null, openWindow(board))
  expect(opened.name).toBe('Quý 3')
  expect(textOf(opened)).toBe('board')
})

test('what the page gets of a file is a key, a name and bytes: no path', async () => {
  const opened = await openBoard()
  expect(Object.keys(opened).sort()).toEqual(['bytes', 'handle', 'name'])
  expect(opened.handle).toMatch(/^[0-9a-f-]{36}$/)
  expect(JSON.stringify({ ...opened, bytes: null })).not.toContain(folder)
})

test('a cancelled dialog answers null, or no files', async () => {
  expect(await call(channels.openWorkspace, null)).toBeNull()
  expect(await call(channels.pickImportFiles, null)).toEqual([])
  expect(await call(channels.saveExport, [{ name: 'a.svg', bytes: bytes('x') }])).toBeNull()
  expect(await call(channels.saveWorkspace, { handle: null, as: false, name: 'a', bytes: bytes('x') })).toBeNull()
})

test('a workspace is saved where it came from, under the same handle', async () => {
  const { handle, name } = await openBoard()
  const saved = await call<SavedWorkspace>(channels.saveWorkspace, { handle, as: false, name, bytes: bytes('new') })
  expect(saved).toEqual({ handle, name: 'Quý 3' })
  expect(readFileSync(board, 'utf8')).toBe('new')
  await call(channels.saveWorkspace, { handle, as: false, name, bytes: bytes('newer') })
  expect(readFileSync(board, 'utf8')).toBe('newer')
  expect(dialog.shown).toEqual([])
})

test('saving as asks where and gives a handle for there', async () => {
  const { handle, name } = await openBoard()
  const copy = join(folder, 'copy.triptych')
  dialog.willSave.push(copy)
  const saved = await call<SavedWorkspace>(channels.saveWorkspace, { handle, as: true, name, bytes: bytes('new') })
  expect(saved.name).toBe('copy')
  expect(saved.handle).not.toBe(handle)
  expect([readFileSync(copy, 'utf8'), readFileSync(board, 'utf8')]).toEqual(['new', 'board'])
})

test('a file that another program changed meanwhile is not overwritten unasked', async () => {
  const { handle, name } = await openBoard()
  writeFileSync(board, 'somebody else’s work')
  const request = { handle, as: false, name, bytes: bytes('mine') }
  expect(await call(channels.saveWorkspace, request)).toBeNull()
  expect(readFileSync(board, 'utf8')).toBe('somebody else’s work')
  expect(dialog.shown[0]!.message).toBe('“Quý 3” was changed by another program since it was opened.')
  dialog.willPress.push(dialog.shown[0]!.buttons.indexOf('Overwrite'))
  await call(channels.saveWorkspace, request)
  expect(readFileSync(board, 'utf8')).toBe('mine')
})

test('a handle that was never given out saves nothing', async () => {
  const request = { handle: crypto.randomUUID(), as: false, name: 'a', bytes: bytes('x') }
  await expect(call(channels.saveWorkspace, request)).rejects.toThrow('IPC-03')
})

test.each([
  ['a path for a handle', { handle: '/etc/passwd', as: false, name: 'a', bytes: bytes('x') }],
  ['a path beside', { handle: null, as: false, name: 'a', bytes: bytes('x'), path: '/etc/passwd' }],
  ['text for bytes', { handle: null, as: false, name: 'a', bytes: 'x' }],
])('saving with %s is refused', async (_, request) => {
  await expect(call(channels.saveWorkspace, request)).rejects.toThrow('IPC-02')
})

test.each(['../a.svg', 'a/b.svg', 'a\\b.svg', '/etc/passwd', '.bashrc', 'C:a.svg', 'a\0.svg', '', 'a\n.svg'])(
  'an exported file may not be called "%s"',
  async (name) => {
    await expect(call(channels.saveExport, [{ name, bytes: bytes('x') }])).rejects.toThrow('IPC-02')
  },
)

test('several files are exported into one folder, and replace others only when asked', async () => {
  const files = [
    { name: '01-rankings.svg', bytes: bytes('one') },
    { name: '02-leaders.svg', bytes: bytes('two') },
  ]
  dialog.willOpen.push([folder])
  expect(await call(channels.saveExport, files)).not.toBeNull()
  expect(readFileSync(join(folder, '02-leaders.svg'), 'utf8')).toBe('two')
  dialog.willOpen.push([folder])
  expect(await call(channels.saveExport, [files[0]!, { name: '02-leaders.svg', bytes: bytes('other') }])).toBeNull()
  expect(dialog.shown.at(-1)!.message).toBe('2 of the files are already in this folder.')
  expect(readFileSync(join(folder, '02-leaders.svg'), 'utf8')).toBe('two')
})

test('files to import come by name and bytes', async () => {
  const csv = join(folder, 'answers.csv')
  writeFileSync(csv, 'nps\n9\n')
  dialog.willOpen.push([csv])
  const [file] = await call<{ name: string; bytes: Uint8Array }[]>(channels.pickImportFiles, null)
  expect(file!.name).toBe('answers.csv')
  expect(new TextDecoder().decode(file!.bytes)).toBe('nps\n9\n')
})

test('a window without unsaved changes closes; one with them asks first', async () => {
  window.close()
  expect(window.closed).toBe(true)

  const other = openWindow(null)
  await call(channels.setTitle, { name: 'Board', unsaved: true }, other)
  expect(other.title).toBe('Board • – Triptych')
  other.close()
  await Promise.resolve()
  expect(dialog.shown.at(-1)!.message).toBe('Save the changes to “Board”?')
  expect(other.closed).toBe(false)
})

test('“Don’t Save” closes; “Save” asks the page to save and closes once it has', async () => {
  await call(channels.setTitle, { name: 'Board', unsaved: true })
  dialog.willPress.push(1)
  window.close()
  await expect.poll(() => window.closed).toBe(true)

  const other = openWindow(null)
  await call(channels.setTitle, { name: 'Board', unsaved: true }, other)
  dialog.willPress.push(0)
  other.close()
  await expect.poll(() => other.webContents.sent).toEqual([['menu/command', 'save']])
  expect(other.closed).toBe(false)
  await call(channels.setTitle, { name: 'Board', unsaved: false }, other)
  expect(other.closed).toBe(true)
})

test('when that save is cancelled, the window stays open, also after a later save', async () => {
  await call(channels.setTitle, { name: 'Board', unsaved: true })
  dialog.willPress.push(0)
  window.close()
  await expect.poll(() => window.webContents.sent).toHaveLength(1)
  await call(channels.saveWorkspace, { handle: null, as: false, name: 'Board', bytes: bytes('x') })
  await call(channels.setTitle, { name: 'Board', unsaved: false })
  expect(window.closed).toBe(false)
})

test('a page that ended by itself can be loaded again', async () => {
  dialog.willPress.push(0)
  window.webContents.emit('render-process-gone', {}, { reason: 'crashed' })
  await expect.poll(() => window.webContents.reloads).toBe(1)
})

const show = '0f8b9a52-6a1f-4d6e-9a3c-0d7b2f1c4e5a'
const [laptop, projector] = [
  { id: 1, bounds: { x: 0, y: 0, width: 1920, height: 1080 } },
  { id: 2, bounds: { x: 1920, y: 0, width: 1280, height: 720 } },
]

test('the audience’s window fills the display that the presenter is not on', async () => {
  screen.displays = [laptop, projector]
  expect(await call(channels.openAudience, { show, anyway: false })).toBe('second-screen')
  const audience = BrowserWindow.all.at(-1)!
  expect(audience.options).toMatchObject({ ...projector.bounds, fullscreen: true })
  expect(audience.webContents.url).toBe(`app://triptych/audience.html#${show}`)
  audience.close()
  window.bounds = projector.bounds
  await call(channels.openAudience, { show, anyway: false })
  expect(BrowserWindow.all.at(-1)!.options).toMatchObject({ ...laptop.bounds, fullscreen: true })
})

test('with one display the audience’s window opens only when it is asked for all the same', async () => {
  screen.displays = [laptop]
  const before = BrowserWindow.all.length
  expect(await call(channels.openAudience, { show, anyway: false })).toBe('one-screen')
  expect(BrowserWindow.all.length).toBe(before)
  expect(await call(channels.openAudience, { show, anyway: true })).toBe('this-screen')
  expect(BrowserWindow.all.at(-1)!.options).toMatchObject({ fullscreen: false })
})

test('the audience’s window that is open already fills its screen, and no second one opens; once closed it opens anew', async () => {
  screen.displays = [laptop]
  await call(channels.openAudience, { show, anyway: true })
  const audience = BrowserWindow.all.at(-1)!
  const count = BrowserWindow.all.length
  expect(await call(channels.openAudience, { show, anyway: true })).toBe('open')
  expect([BrowserWindow.all.length, audience.fullScreen]).toEqual([count, true])
  audience.close()
  expect(await call(channels.openAudience, { show, anyway: true })).toBe('this-screen')
})

test('the audience’s window is as locked as any, has no preload, and is not heard', async () => {
  await call(channels.openAudience, { show, anyway: true })
  const audience = BrowserWindow.all.at(-1)!
  expect(audience.options.webPreferences).toEqual(lockedWebPreferences)
  await expect(call(channels.openWorkspace, null, audience)).rejects.toThrow('IPC-01')
})

test('commands of the menu go to the presenter while the audience’s window is in front, which stays when the presenter’s closes', async () => {
  await call(channels.openAudience, { show, anyway: true })
  const audience = BrowserWindow.all.at(-1)!
  windows.command('save')
  expect(window.webContents.sent.at(-1)).toEqual([expect.any(String), 'save'])
  expect(audience.webContents.sent).toEqual([])
  window.close()
  expect(audience.closed).toBe(false)
})

test.each([{ show: 'x', anyway: true }, { show }, { show, anyway: true, url: 'https://example.com' }, null])(
  'a request like %j opens no window',
  async (request) => {
    const before = BrowserWindow.all.length
    await expect(call(channels.openAudience, request)).rejects.toThrow('IPC-02')
    expect(BrowserWindow.all.length).toBe(before)
  },
)
