import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { type AppPage, openApp } from './app-page.ts'
import { type Browser, launchChromium } from './chromium.ts'
import { type ServedApp, serveApp } from './served-app.ts'

/** A folder for the files of the tests, the served browser edition, a browser, and the page of the running test. */
export let folder: string
export let server: ServedApp
export let browser: Browser
export let app: AppPage

/** Every test of the file has the app in a page of its own, which may not complain of anything, nor ask anybody but its server. */
export function inBrowser(): void {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'triptych-browser-'))
    server = await serveApp()
    browser = await launchChromium()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  beforeEach(async () => {
    app = await openApp(browser.context, server.url)
  })
  afterEach(async () => {
    expect(app.complaints).toEqual([])
    expect(app.foreign).toEqual([])
    // What one test said in an assessment is not to come back in the next. The journals are gone once the page is.
    await app.page.evaluate(async () => {
      localStorage.clear()
      for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name!)
    })
    await app.page.close({ runBeforeUnload: false })
  })
}
