import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deckToHtml } from '../../src/core/export/html.ts'
import { slides } from '../deck/slides.ts'
import { inter } from '../export/inter.ts'
import { type Browser, launchChromium } from './chromium.ts'

const deck = Object.values(slides)
const folder = mkdtempSync(join(tmpdir(), 'triptych-html-'))
const file = join(folder, 'Bộ trang chiếu.html')
let browser: Browser
let page: Page
const complaints: string[] = []

beforeAll(async () => {
  writeFileSync(file, await deckToHtml(deck, { paper: 'light', title: 'Báo cáo', lang: 'vi' }, inter))
  browser = await launchChromium({ viewport: { width: 1280, height: 720 } })
  await browser.context.setOffline(true)
  page = await browser.context.newPage()
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) complaints.push(request.url())
  })
  await page.goto(pathToFileURL(file).href)
}, 120_000)
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Number of the slide whose picture is in the middle of the window. */
const shown = () =>
  page.evaluate(() => {
    const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2)
    return Number(middle?.closest('section')?.id.replace('slide-', ''))
  })

test('it opens offline, in its own typeface, and asks for nothing but itself', async () => {
  await page.evaluate(() => document.fonts.ready)
  expect(await page.evaluate(() => document.fonts.check('600 28px Inter', 'Điểm'))).toBe(true)
  expect(complaints).toEqual([pathToFileURL(file).href])
  expect(await page.locator('section').count()).toBe(deck.length)
})

test('keys lead from slide to slide, and show the numbers of the one in view', async () => {
  await page.keyboard.press('Home')
  for (const key of ['ArrowRight', 'PageDown', ' ']) await page.keyboard.press(key)
  await expect.poll(shown).toBe(4)
  await page.keyboard.press('d')
  await page.locator('#slide-4 table').waitFor({ state: 'visible' })
  expect(await page.locator('section table:visible').count()).toBe(1)
  await page.keyboard.press('d')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(shown).toBe(3)
  await page.keyboard.press('End')
  await expect.poll(shown).toBe(deck.length)
  await page.keyboard.press('ArrowRight')
  await expect.poll(shown).toBe(deck.length)
})

test('a headline in the contents leads to its slide', async () => {
  await page.keyboard.press('Home')
  await page.getByText('Mục lục').click()
  await page.getByRole('link', { name: deck[5]!.headline }).click()
  await expect.poll(shown).toBe(6)
})

test('whoever does not see it hears the headlines, the charts and the tables; axe finds nothing', async () => {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true
  })
  const open = await launchChromium({ bypassCSP: true })
  try {
    const tested = await open.context.newPage()
    await tested.goto(pathToFileURL(file).href)
    await tested.evaluate(readFileSync(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8'))
    const found = await tested.evaluate(async () => {
      for (const one of document.querySelectorAll('details')) one.open = true
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; help: string }[] }> }
      }
      return (await axe.run()).violations.map(({ id, help }) => `${id}: ${help}`)
    })
    expect(found).toEqual([])
    expect(await tested.getByRole('heading', { level: 2, name: deck[2]!.headline }).count()).toBe(1)
    expect(await tested.getByRole('img').count()).toBe(deck.length)
  } finally {
    await open.close()
  }
})

test('on paper it is one slide a page, without the numbers behind it', async () => {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(deck.length)
  expect(pdf).toMatch(/\/MediaBox \[0 0 960 540\]/)
})
