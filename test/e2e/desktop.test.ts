import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listImports } from '../../src/core/workspace/imports.ts'
import { Workspace } from '../../src/core/workspace/workspace.ts'
import { type DesktopApp, startDesktop } from './desktop-app.ts'
import { hearsKeys, show, view } from './presenter-pages.ts'

const scores = `company,period,metric,value,n,sd
An Phát,2024,csat_mean,4.3,400,0.8
Bình Minh,2024,csat_mean,3.9,380,1.0
`
const folder = mkdtempSync(join(tmpdir(), 'triptych-desktop-'))
const board = join(folder, 'Quý 3.triptych')
let desktop: DesktopApp
const slide = () => desktop.page.locator('main[aria-busy="false"] [role="img"]').first()

beforeAll(async () => {
  desktop = await startDesktop()
  await slide().waitFor()
})
afterAll(async () => {
  await desktop?.close()
  rmSync(folder, { recursive: true, force: true })
})

test('the window opens with the sample on the stage', async () => {
  expect(await slide().getAttribute('aria-label')).not.toBe('')
  expect(await desktop.title()).toMatch(/ – Triptych$/)
})

test('the page gets the preload’s frozen object and nothing of Node', async () => {
  expect(await desktop.page.evaluate('Object.isFrozen(window.triptych)')).toBe(true)
  const node = await desktop.page.evaluate('[typeof require, typeof process, typeof Buffer]')
  expect(node).toEqual(['undefined', 'undefined', 'undefined'])
})

test('files chosen in the system’s dialog are imported, and saved where the system’s dialog says', async () => {
  const csv = join(folder, 'scores.csv')
  writeFileSync(csv, scores)
  await desktop.willOpen([csv])
  await desktop.choose('import')
  await desktop.page.getByRole('button', { name: 'Check every row' }).click()
  await desktop.page.getByRole('button', { name: 'Import', exact: true }).click()
  await desktop.page.getByRole('button', { name: 'Show the slides' }).click()
  await expect.poll(() => slide().getAttribute('aria-label')).toContain('An Phát')
  await expect.poll(() => desktop.title()).toContain('•')

  await desktop.willSave(board)
  await desktop.choose('save')
  await expect.poll(() => desktop.title()).toBe('Quý 3 – Triptych')
  const saved = await Workspace.open(readFileSync(board))
  expect(listImports(saved.read)).toMatchObject([{ file: 'scores.csv', rowsLoaded: 2 }])
  saved.close()
  expect(readdirSync(folder).sort()).toEqual(['Quý 3.triptych', 'scores.csv'])
})

test('the menu’s export writes a PowerPoint file where the system’s dialog says', async () => {
  const deck = join(folder, 'deck.pptx')
  await desktop.willSave(deck)
  await desktop.choose('export')
  await expect.poll(() => readdirSync(folder)).toContain('deck.pptx')
  // A PowerPoint file is a zip archive.
  expect(readFileSync(deck).subarray(0, 4)).toEqual(Buffer.from('PK\x03\x04'))
})

test('the audience’s window follows the presenter view that the menu opens, and gets nothing of the host', async () => {
  await desktop.choose('presenter')
  await hearsKeys(desktop.page)
  const audience = await desktop.audienceOf(() =>
    desktop.page.getByRole('button', { name: 'Open the audience’s window' }).click(),
  )
  await show(audience).getByRole('img').waitFor()
  expect(await audience.evaluate('typeof window.triptych')).toBe('undefined')
  await desktop.page.bringToFront()
  await desktop.page.keyboard.press('End')
  // The last slide: its number is that of all.
  await show(audience)
    .getByText(/^(\d+) \/ \1$/)
    .waitFor()
  await hearsKeys(audience)
  await audience.keyboard.press('b')
  await view(desktop.page).getByText('Black screen').first().waitFor()
  const closed = audience.waitForEvent('close')
  await view(desktop.page).getByRole('button', { name: /Esc$/ }).click()
  await view(desktop.page).getByRole('button', { name: /Esc$/ }).click()
  await view(desktop.page).waitFor({ state: 'detached' })
  await closed
})

test.each(['https://example.com/', 'file:///etc/passwd', 'app://triptych.evil/', 'data:text/html,x'])(
  'the window neither goes to %s nor opens one for it',
  async (url) => {
    expect(await desktop.canLeaveFor(url)).toBe(false)
    expect(await desktop.canOpen(url)).toBe(false)
  },
)

test('a file that is no workspace is told in words', async () => {
  const broken = join(folder, 'broken.triptych')
  writeFileSync(broken, 'no workspace')
  await desktop.willOpen([broken])
  await desktop.choose('open')
  await desktop.page.getByText('This is not a Triptych workspace').first().waitFor()
})
