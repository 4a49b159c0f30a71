import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { app, inBrowser } from './browser-suite.ts'
import { closeAudiences, hearsKeys, openAudience, openBoth, openPresenter, show, view } from './presenter-pages.ts'

inBrowser()
afterEach(() => closeAudiences(app))

const press = (page: Page, ...keys: string[]) =>
  keys.reduce<Promise<void>>((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())

/** Waits until both windows are at the slide of that number. */
async function bothAt(audience: Page, place: number): Promise<void> {
  for (const page of [view(app.page), show(audience)]) await page.getByText(`${place} / 3`).waitFor()
}

const pictures = (audience: Page) => show(audience).getByRole('img').count()

test('the slide, a black and a white screen go from the presenter’s window to the audience’s', async () => {
  const { presenter, audience } = await openBoth(app)
  await bothAt(audience, 1)
  await press(presenter, 'PageDown')
  await bothAt(audience, 2)
  await press(presenter, 'b')
  await show(audience).getByText('Black screen').waitFor()
  expect(await pictures(audience)).toBe(0)
  // The presenter still makes out the slide.
  expect(await view(presenter).getByRole('img').first().isVisible()).toBe(true)
  await press(presenter, 'w')
  await show(audience).getByText('White screen').waitFor()
  await press(presenter, 'w')
  await expect.poll(() => pictures(audience)).toBe(1)
  const headline = await show(audience).getByRole('img').getAttribute('aria-label')
  expect(await view(presenter).getByRole('img').first().getAttribute('aria-label')).toBe(headline)
})

test('keys in the audience’s window do the same in both', async () => {
  const { presenter, audience } = await openBoth(app)
  await press(audience, '3', 'Enter')
  await bothAt(audience, 3)
  await press(audience, '.')
  await view(presenter).getByText('Black screen').first().waitFor()
  await press(audience, 'PageUp')
  await expect.poll(() => pictures(audience)).toBe(1)
  await press(audience, 'Home')
  await bothAt(audience, 1)
})

test('all slides lie open in the presenter’s window alone, and the one that is chosen comes in both', async () => {
  const { presenter, audience } = await openBoth(app)
  await press(presenter, 'g')
  const all = view(presenter).getByRole('navigation', { name: 'All slides' })
  await all.getByRole('button', { name: /^Slide 3: / }).click()
  await bothAt(audience, 3)
  expect(await all.count()).toBe(0)
  expect(await show(audience).getByRole('navigation').count()).toBe(0)
})

test('the laser is seen at the same place of the slide, with the value that it points at', async () => {
  const { presenter, audience } = await openBoth(app)
  await press(presenter, 'l')
  const slide = (await view(presenter).getByRole('img').first().boundingBox())!
  await presenter.mouse.move(slide.x + slide.width * 0.5, slide.y + slide.height * 0.5)
  const dot = show(audience).locator('[data-laser-dot]')
  await dot.waitFor()
  const [at, screen] = [(await dot.boundingBox())!, (await show(audience).getByRole('img').boundingBox())!]
  expect((at.x + at.width / 2 - screen.x) / screen.width).toBeCloseTo(0.5, 2)
  expect((at.y + at.height / 2 - screen.y) / screen.height).toBeCloseTo(0.5, 2)
  const told = await view(presenter).locator('[data-tip]').textContent()
  expect(told).toMatch(/^n: \d+$/m)
  expect(await show(audience).locator('[data-tip]').textContent()).toBe(told)
  await press(presenter, 'l')
  await dot.waitFor({ state: 'detached' })
})

test('once the audience’s window is closed the presenter’s goes on, and opens it again where the deck is', async () => {
  const { presenter, audience } = await openBoth(app)
  await press(presenter, 'PageDown')
  await bothAt(audience, 2)
  await audience.close()
  await view(presenter).getByText('The audience’s window is closed.').waitFor()
  await press(presenter, 'End')
  await view(presenter).getByText('3 / 3').waitFor()
  await bothAt(await openAudience(app), 3)
})

test('once the presenter’s window is gone the audience’s goes on with the slides it has', async () => {
  const { presenter, audience } = await openBoth(app)
  await press(presenter, 'PageDown')
  await bothAt(audience, 2)
  await presenter.reload()
  await show(audience).getByText('The presenter’s window is closed. The slides go on here.').waitFor()
  await press(audience, 'PageDown')
  await show(audience).getByText('3 / 3').waitFor()
  await press(audience, 'b')
  await show(audience).getByText('Black screen').waitFor()
  await press(audience, 'Escape')
  await expect.poll(() => pictures(audience)).toBe(1)
  const closed = audience.waitForEvent('close')
  // The window closes before the key is let go of.
  await press(audience, 'Escape').catch(() => undefined)
  await closed
  await app.settled()
})

test('Esc ends both, and the focus is back where the presentation began', async () => {
  const { presenter, audience } = await openBoth(app)
  const closed = audience.waitForEvent('close')
  await presenter.bringToFront()
  await press(presenter, 'Escape')
  await closed
  await view(presenter).waitFor({ state: 'detached' })
  await presenter
    .locator('button:focus')
    .and(presenter.getByRole('button', { name: 'Presenter view' }))
    .waitFor()
})

test('the timer pauses, goes on and starts from zero; the minutes planned say what is left', async () => {
  await openPresenter(app)
  const timer = view(app.page).getByRole('timer')
  await press(app.page, 't')
  await view(app.page).getByRole('button', { name: 'Go on' }).waitFor()
  await press(app.page, 'r')
  await expect.poll(() => timer.textContent()).toBe('0:00')
  await view(app.page).getByRole('textbox', { name: 'Planned' }).fill('20')
  await view(app.page).getByText('20:00 left').waitFor()
  await press(app.page, 'Enter')
  await hearsKeys(app.page)
  await press(app.page, 't')
  await expect.poll(() => timer.textContent()).not.toBe('0:00')
})

test('notes are read beside the slide and made larger, which is kept', async () => {
  await app.page.getByRole('button', { name: 'Speaker notes' }).click()
  await app.page.getByRole('textbox', { name: 'Speaker notes' }).fill('Begin with the gap.')
  await app.page.getByRole('textbox', { name: 'Speaker notes' }).blur()
  await expect.poll(() => app.page.title()).toContain('•')
  await openPresenter(app)
  const notes = view(app.page).getByRole('region', { name: 'Speaker notes' })
  const size = () => notes.getByText('Begin with the gap.').evaluate((text) => getComputedStyle(text).fontSize)
  const before = Number.parseFloat(await size())
  await press(app.page, '+')
  await expect.poll(async () => Number.parseFloat(await size())).toBeGreaterThan(before)
  const larger = await size()
  await press(app.page, 'PageDown')
  await notes.getByText('No notes for this slide.').waitFor()
  await press(app.page, 'Escape')
  await view(app.page).waitFor({ state: 'detached' })
  await openPresenter(app)
  await press(app.page, 'Home')
  await expect.poll(size).toBe(larger)
})

test('among the buttons of the presenter Tab goes on and Enter presses', async () => {
  await openPresenter(app)
  const black = view(app.page).getByRole('button', { name: /^Black/ })
  const isBlack = () => black.evaluate((button) => button === document.activeElement)
  for (let tabs = 0; tabs < 20 && !(await isBlack()); tabs++) await press(app.page, 'Tab')
  await press(app.page, 'Enter')
  await view(app.page).getByText('Black screen').first().waitFor()
  expect(await black.getAttribute('aria-pressed')).toBe('true')
  expect(await view(app.page).getByText('1 / 3').count()).toBe(1)
})

test('where the browser says where a second screen is, the audience’s window is opened on it at once', async () => {
  await app.page.evaluate(() => {
    const screenAt = (availLeft: number) => ({ availLeft, availTop: 30, availWidth: 1024, availHeight: 700 })
    const [own, second] = [screenAt(0), screenAt(1440)]
    const open = window.open
    Object.defineProperty(screen, 'isExtended', { value: true })
    Object.assign(window, {
      getScreenDetails: async () => ({ screens: [own, second], currentScreen: own }),
      open: (url: string, target: string, features: string) => {
        document.body.dataset.opened = features
        return open(url, target, features)
      },
    })
  })
  const opened = app.page.context().waitForEvent('page')
  await openPresenter(app)
  const audience = await opened
  await show(audience).getByRole('img').waitFor()
  await view(app.page).getByText('The audience sees the slides on the second screen.').waitFor()
  const features = (await app.page.locator('body').getAttribute('data-opened'))!.split(',')
  expect(features).toEqual(expect.arrayContaining(['left=1440', 'top=30', 'width=1024', 'height=700']))
})

test('A fills the screen with the audience’s window once it is open, and opens no other', async () => {
  const { presenter, audience } = await openBoth(app)
  const windows = presenter.context().pages().length
  await presenter.bringToFront()
  await press(presenter, 'a')
  await expect.poll(() => audience.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  expect(presenter.context().pages().length).toBe(windows)
})
