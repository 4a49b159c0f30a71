import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AppPage, openApp } from './app-page.ts'
import { bringAxe, findingsOf } from './axe.ts'
import { type Browser, launchChromium } from './chromium.ts'
import { type ServedApp, serveApp } from './served-app.ts'

let server: ServedApp
let browser: Browser
let app: AppPage

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

const button = (name: string | RegExp) => app.page.getByRole('button', { name })
const main = () => app.page.getByRole('main')

test('sections, notes, a marked headline and a text being written have no accessibility findings', async () => {
  await main()
    .getByRole('button', { name: /^Edit headline/ })
    .click()
  await app.page.keyboard.insertText('Ours')
  await app.page.keyboard.press('Enter')
  await app.page.getByRole('combobox', { name: 'Metric' }).click()
  await app.page.getByRole('option', { name: 'Customer satisfaction', exact: true }).click()
  await app.page.getByRole('region', { name: /numbers behind your headline/ }).waitFor()
  await button('Speaker notes').click()
  expect(await findingsOf(app.page)).toEqual([])
  for (const kind of ['Section', 'Text']) {
    await button('Add slide').click()
    await app.page.getByRole('menuitem', { name: kind, exact: true }).click()
    await app.page.getByRole('menu').waitFor({ state: 'detached' })
  }
  await main()
    .getByRole('button', { name: /^Edit text/ })
    .click()
  expect(await findingsOf(app.page)).toEqual([])
})
