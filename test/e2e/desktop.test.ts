import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { channels } from '../../src/contract/channels.ts'
import { listImports } from '../../src/core/workspace/imports.ts'
import { Workspace } from '../../src/core/workspace/workspace.ts'
import { app, dialog, session } from '../electron-double/index.ts'
import { type DesktopApp, startDesktopInChromium } from './desktop-in-chromium.ts'

const scores = `company,period,metric,value,n,sd
An Phát,2024,csat_mean,4.3,400,0.8
Bình Minh,2024,csat_mean,3.9,380,1.0
`
const folder = mkdtempSync(join(tmpdir(), 'triptych-desktop-'))
const board = join(folder, 'Quý 3.triptych')
let desktop: DesktopApp
const slide = () => desktop.page.locator('main[aria-busy="false"] [role="img"]').first()

beforeAll(async () => {
  desktop = await startDesktopInChromium()
  await slide().waitFor()
})
afterAll(async () => {
  await desktop?.close()
  rmSync(folder, { recursive: true, force: true })
})

test('the window opens with the sample on the stage, through the protocol only', async () => {
  expect(desktop.window.title).toContain('Triptych')
  expect(await slide().getAttribute('aria-label')).not.toBe('')
  expect(desktop.requests).toContain('app://triptych/index.html')
  // The sample comes over the bridge, as every workspace does, and not from the page's own origin.
  expect(desktop.requests.filter((url) => url.endsWith('.triptych'))).toEqual([])
})

test('the page gets the preload’s object and nothing of Node', async () => {
  expect(await desktop.page.evaluate('Object.isFrozen(window.triptych)')).toBe(true)
  expect(await desktop.page.evaluate('[typeof require, typeof process, typeof Buffer]')).toEqual(
    Array(3).fill('undefined'),
  )
})

test('files chosen in the system’s dialog are imported, and saved to where the system’s dialog says', async () => {
  const csv = join(folder, 'scores.csv')
  writeFileSync(csv, scores)
  dialog.willOpen.push([csv])
  desktop.window.webContents.send('menu/command', 'import')
  await desktop.page.getByRole('button', { name: 'Import', exact: true }).click()
  await desktop.page.getByRole('button', { name: 'Show the slides' }).click()
  await expect.poll(() => slide().getAttribute('aria-label')).toContain('An Phát')
  await expect.poll(() => desktop.window.title).toContain('•')

  dialog.willSave.push(board)
  desktop.window.webContents.send('menu/command', 'save')
  await expect.poll(() => desktop.window.title).toBe('Quý 3 – Triptych')
  const saved = await Workspace.open(readFileSync(board))
  expect(listImports(saved.read)).toMatchObject([{ file: 'scores.csv', rowsLoaded: 2 }])
  saved.close()
  expect(readdirSync(folder).sort()).toEqual(['Quý 3.triptych', 'scores.csv'])
})

test('the menu’s export reaches a file through the system’s dialog', async () => {
  const deck = join(folder, 'deck.pptx')
  dialog.willSave.push(deck)
  desktop.window.webContents.send('menu/command', 'export')
  await expect.poll(() => readdirSync(folder)).toContain('deck.pptx')
  // A PowerPoint file is a zip archive.
  expect(readFileSync(deck).subarray(0, 4)).toEqual(Buffer.from('PK\x03\x04'))
})

test('an opened workspace is shown, and one that is damaged is told in words', async () => {
  const broken = join(folder, 'broken.triptych')
  writeFileSync(broken, 'no workspace')
  dialog.willOpen.push([broken])
  desktop.window.webContents.send('menu/command', 'open')
  await desktop.page.getByText('This is not a Triptych workspace').waitFor()
})

test('the built app refuses strangers, navigation, windows, permissions and the network', async () => {
  for (const url of ['about:blank', 'https://example.com/', 'app://triptych.evil/']) {
    expect(await desktop.invokeFrom(url, channels.initialWorkspace, null)).toMatchObject({ error: { code: 'IPC-01' } })
  }
  expect(app.sandboxed).toBe(true)
  expect(desktop.window.options.webPreferences).toMatchObject({ sandbox: true, contextIsolation: true })
  expect(desktop.window.webContents.windowOpen!({ url: 'https://example.com/' })).toEqual({ action: 'deny' })
  let stopped = false
  const preventDefault = () => {
    stopped = true
  }
  desktop.window.webContents.emit('will-navigate', { url: 'https://example.com/', preventDefault })
  expect(stopped).toBe(true)
  expect(session.defaultSession.permissionCheck!(null, 'geolocation', 'app://triptych/')).toBe(false)
  session.defaultSession.beforeRequest!({ url: 'https://example.com/' }, (decision) => {
    expect(decision).toEqual({ cancel: true })
  })
})
