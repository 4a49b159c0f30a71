import { afterEach, beforeEach, expect, test } from 'vitest'
import { bringAxe, findingsOf } from './axe.ts'
import { app, inBrowserWithAxe } from './axe-suite.ts'
import { hearsKeys, openAudience, openPresenter, show, view } from './presenter-pages.ts'
import { overlapsIn, runsOut } from './window-bounds.ts'

inBrowserWithAxe()

const page = () => app.page
const dialog = '[role="dialog"]'

beforeEach(async () => {
  await page().setViewportSize({ width: 1440, height: 900 })
})
afterEach(async () => {
  const english = page().getByRole('button', { name: 'English' })
  if ((await english.getAttribute('aria-pressed')) !== 'true') await english.click()
})

/** The presentation ends, whatever lies open. */
async function end(): Promise<void> {
  await page().locator(dialog).getByRole('button', { name: /Esc$/ }).click()
  await page().locator(dialog).waitFor({ state: 'detached' })
}

test('the presenter view and what opens over it have no accessibility findings', async () => {
  await openPresenter(app)
  expect(await findingsOf(page())).toEqual([])
  for (const key of ['g', '?', 'p', 'b', 'w']) {
    await page().keyboard.press(key)
    expect(await findingsOf(page()), key).toEqual([])
    await page().keyboard.press(key === 'p' ? 'Escape' : key)
    await hearsKeys(page())
  }
  await page().keyboard.press('c')
  await page().getByRole('combobox', { name: 'Highlight a company' }).fill('blueb')
  expect(await findingsOf(page())).toEqual([])
  await page().keyboard.press('Enter')
  await view(page()).locator('[data-for-now]').waitFor()
  expect(await findingsOf(page())).toEqual([])
  await page().keyboard.press('Escape')
  await view(page()).locator('[data-for-now]').waitFor({ state: 'detached' })
  await end()
})

test('the audience’s window has none, alone neither', async () => {
  await openPresenter(app)
  const audience = await openAudience(app)
  await bringAxe(audience)
  expect(await findingsOf(audience)).toEqual([])
  await audience.keyboard.press('b')
  await show(audience).getByText('Black screen').waitFor()
  expect(await findingsOf(audience)).toEqual([])
  await audience.keyboard.press('b')
  const closed = audience.waitForEvent('close')
  await end()
  await closed
})

const sizes = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
]

test.each(sizes)(
  'in the presenter view of %j nothing is cut or lies over something else, in both languages',
  async (size) => {
    await page().setViewportSize(size)
    for (const language of ['Tiếng Việt', 'English']) {
      await page().getByRole('button', { name: language }).click()
      await page()
        .getByRole('button', { name: language === 'English' ? 'Presenter view' : 'Màn hình người trình bày' })
        .click()
      await hearsKeys(page())
      await page().locator(dialog).getByRole('textbox').fill('600')
      await page().keyboard.press('Enter')
      await hearsKeys(page())
      for (const key of ['Home', 'End']) {
        await page().keyboard.press(key)
        expect(await runsOut(page(), dialog)).toEqual([])
        expect(await overlapsIn(page(), dialog)).toEqual([])
      }
      // Nothing lies open over the keys.
      await page().keyboard.press('?')
      await page().locator(`${dialog} dl`).waitFor()
      expect(await runsOut(page(), dialog)).toEqual([])
      await page().keyboard.press('Escape')
      await hearsKeys(page())
      await end()
    }
  },
)

test('on a screen of 1920 × 1080 no word is smaller than 20 pixels: 10 pt on a slide of 13.333 in', async () => {
  await page().setViewportSize({ width: 1920, height: 1080 })
  await page()
    .getByRole('button', { name: /^Present$/ })
    .click()
  await hearsKeys(page())
  await page().keyboard.press('Home')
  for (const place of [1, 2, 3]) {
    await show(page()).getByText(`${place} / 3`).waitFor()
    const smallest = await show(page())
      .getByRole('img')
      .evaluate((picture) => {
        const scale = picture.getBoundingClientRect().width / 960
        const sizes = [...picture.querySelectorAll('text')].map((text) =>
          Number.parseFloat(getComputedStyle(text).fontSize),
        )
        return Math.min(...sizes) * scale
      })
    expect(smallest).toBeGreaterThanOrEqual(20)
    await page().keyboard.press('PageDown')
  }
  await page().keyboard.press('Home')
  await show(page()).getByText('1 / 3').waitFor()
  await page().keyboard.press('p')
  await page().keyboard.press('ArrowLeft')
  await page().mouse.move(960, 540)
  for (const mark of ['[data-for-now]', '[data-tip]']) {
    const size = await page()
      .locator(mark)
      .evaluate((words) => Number.parseFloat(getComputedStyle(words).fontSize))
    expect(size).toBeGreaterThanOrEqual(20)
  }
  await page().keyboard.press('Escape')
  await page().keyboard.press('Escape')
  await show(page()).waitFor({ state: 'detached' })
})
