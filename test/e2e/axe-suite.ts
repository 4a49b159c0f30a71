import { afterAll, beforeAll } from 'vitest'
import { type AppPage, openApp } from './app-page.ts'
import { bringAxe } from './axe.ts'
import { type Browser, launchChromium } from './chromium.ts'
import { type ServedApp, serveApp } from './served-app.ts'

/** The page of the file's tests, one after another in it, with axe brought in. */
export let app: AppPage

/** All tests of the file share one page, in which axe can run. */
export function inBrowserWithAxe(): void {
  let server: ServedApp
  let browser: Browser
  beforeAll(async () => {
    server = await serveApp()
    // The policy forbids a foreign script in the page, and axe is one: only here it is off.
    browser = await launchChromium({ bypassCSP: true })
    app = await openApp(browser.context, server.url)
    await bringAxe(app.page)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })
}
