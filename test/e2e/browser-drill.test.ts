import type { Locator, Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { themes } from '../../src/core/charts/theme.ts'
import { app, inBrowser } from './browser-suite.ts'
import { closeAudiences, hearsKeys, openBoth, show, view } from './presenter-pages.ts'

inBrowser()
afterEach(() => closeAudiences(app))

const ink = themes.light.tones.picked
/** Marks and words in the ink of who is highlighted. */
const marks = (window: Locator) => window.getByRole('img').first().locator(`[fill="${ink}" i], [stroke="${ink}" i]`)
const forNow = (window: Locator) => window.locator('[data-for-now]')
const undo = () => app.page.getByRole('button', { name: /^Undo/ })

async function present(): Promise<Locator> {
  await app.page.getByRole('button', { name: 'Present', exact: true }).click()
  await hearsKeys(app.page)
  return show(app.page)
}

async function highlight(page: Page, letters: string): Promise<void> {
  await page.keyboard.press('c')
  await page.getByRole('combobox', { name: 'Highlight a company' }).fill(letters)
  await page.keyboard.press('Enter')
  await hearsKeys(page)
}

/** The words of the slide's picture, joined. */
const wordsOf = async (window: Locator) =>
  (await window.getByRole('img').first().locator('text').allTextContents()).join('\n')

test('a company is highlighted in both windows, on every slide that it stands on, until it is left', async () => {
  const { presenter, audience } = await openBoth(app)
  await highlight(presenter, 'blueb')
  for (const window of [view(presenter), show(audience)]) {
    await forNow(window).getByText('Highlighted: Bluebay').waitFor()
    await expect.poll(() => marks(window).count()).toBeGreaterThan(0)
  }
  await presenter.keyboard.press('PageDown')
  await forNow(view(presenter)).getByText('Bluebay is not on this slide').waitFor()
  await show(audience).getByText('2 / 3').waitFor()
  expect(await forNow(show(audience)).count()).toBe(0)
  await presenter.keyboard.press('PageUp')
  await forNow(show(audience)).getByText('Highlighted: Bluebay').waitFor()
  await presenter.keyboard.press('c')
  await presenter.getByRole('option', { name: 'No longer highlight Bluebay' }).waitFor()
  await presenter.keyboard.press('Enter')
  for (const window of [view(presenter), show(audience)]) await expect.poll(() => marks(window).count()).toBe(0)
})

test('a click on a mark whose value is told highlights its company; a click beside the marks shows the next slide', async () => {
  const window = await present()
  const row = window.getByRole('img').getByText('Bluebay')
  const [words, slide] = [(await row.boundingBox())!, (await window.getByRole('img').boundingBox())!]
  const [x, y] = [slide.x + slide.width / 2, words.y + words.height / 2]
  await app.page.mouse.move(x, y)
  await window.locator('[data-tip]').getByText('Company: Bluebay').waitFor()
  await app.page.mouse.click(x, y)
  await expect.poll(() => marks(window).count()).toBeGreaterThan(0)
  await window.getByText('1 / 3').waitFor()
  await app.page.mouse.click(x, y)
  await expect.poll(() => marks(window).count()).toBe(0)
  await app.page.mouse.click(slide.x + 10, slide.y + 10)
  await window.getByText('2 / 3').waitFor()
})

test('a setting changed for now is so in both windows, and the deck has it back on Esc and on the next slide', async () => {
  const { presenter, audience } = await openBoth(app)
  const inDeck = await wordsOf(show(audience))
  const change = async () => {
    await presenter.keyboard.press('p')
    await view(presenter).getByRole('region', { name: 'Settings, for now' }).waitFor()
    await presenter.keyboard.press('ArrowLeft')
    for (const window of [view(presenter), show(audience)]) {
      await forNow(window)
        .getByText(/^Changed for now: Period: /)
        .waitFor()
      await expect.poll(() => wordsOf(window)).not.toBe(inDeck)
    }
  }
  await change()
  await presenter.keyboard.press('Escape')
  for (const window of [view(presenter), show(audience)]) {
    await forNow(window).waitFor({ state: 'detached' })
    await expect.poll(() => wordsOf(window)).toBe(inDeck)
  }
  await change()
  await presenter.keyboard.press('Enter')
  await presenter.keyboard.press('PageDown')
  await show(audience).getByText('2 / 3').waitFor()
  await presenter.keyboard.press('PageUp')
  await show(audience).getByText('1 / 3').waitFor()
  await expect.poll(() => wordsOf(show(audience))).toBe(inDeck)
  await presenter.keyboard.press('Escape')
  await view(presenter).waitFor({ state: 'detached' })
  expect(await undo().isDisabled()).toBe(true)
})

test('settings are changed from the audience’s window too', async () => {
  const { presenter, audience } = await openBoth(app)
  await audience.keyboard.press('p')
  await show(audience).getByRole('region', { name: 'Settings, for now' }).waitFor()
  await audience.keyboard.press('ArrowLeft')
  await forNow(view(presenter))
    .getByText(/^Changed for now: Period: /)
    .waitFor()
  expect(await view(presenter).getByRole('region', { name: 'Settings, for now' }).count()).toBe(0)
})

test('on the stage too a mark tells its value and its base', async () => {
  const paper = app.page.getByRole('main').getByRole('img').first()
  const row = (await paper.getByText('Bluebay').boundingBox())!
  const slide = (await paper.boundingBox())!
  await app.page.mouse.move(slide.x + slide.width / 2, row.y + row.height / 2)
  const tip = app.page.getByRole('main').locator('[data-tip]')
  await tip.getByText('Company: Bluebay').waitFor()
  expect(await tip.textContent()).toMatch(/^n: \d+$/m)
  await app.page.mouse.move(slide.x + 10, slide.y + 10)
  await tip.waitFor({ state: 'detached' })
})
