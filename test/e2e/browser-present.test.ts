import { expect, test } from 'vitest'
import { app, inBrowser } from './browser-suite.ts'

inBrowser()

const button = (name: string | RegExp) => app.page.getByRole('button', { name })
const show = () => app.page.getByRole('dialog', { name: /^Presentation/ })
const press = (key: string) => app.page.keyboard.press(key)
const isAt = (place: number, count = 3) => show().getByText(`${place} / ${count}`).waitFor()

/** The picture on the screen of the audience. */
const slide = () => show().getByRole('img')

async function present(): Promise<void> {
  await button(/^Present$/).click()
  await isAt(1)
}

test('a slide is reached by its number and Enter', async () => {
  await present()
  await press('3')
  await show().getByText('Go to slide 3').waitFor()
  await press('Enter')
  await isAt(3)
  expect(await show().getByText('Go to slide').count()).toBe(0)
})

test('a clicker’s black key covers the slide and its next press shows it again', async () => {
  await present()
  await press('PageDown')
  await isAt(2)
  await press('.')
  await expect.poll(() => slide().count()).toBe(0)
  await show().getByText('Black screen').waitFor()
  await press('PageDown')
  await expect.poll(() => slide().count()).toBe(1)
  await isAt(2)
  await press('w')
  await show().getByText('White screen').waitFor()
  await press('F5')
  await show().getByText('White screen').waitFor()
})

test('the overview goes to a slide by arrow keys and Enter, or by a click', async () => {
  await present()
  await press('Tab')
  const all = show().getByRole('navigation', { name: 'All slides' })
  expect(await all.getByRole('button').count()).toBe(3)
  const focused = () =>
    app.page.evaluate(() => document.activeElement?.querySelector('[role="img"]')?.getAttribute('aria-label'))
  await expect.poll(focused).toMatch(/^Slide 1: /)
  await press('ArrowRight')
  await press('ArrowRight')
  await expect.poll(focused).toMatch(/^Slide 3: /)
  await press('Enter')
  await isAt(3)
  await press('g')
  await all.getByRole('button', { name: /^Slide 2: / }).click()
  await isAt(2)
  expect(await all.count()).toBe(0)
  await press('Home')
  await isAt(1)
})

test('the laser’s dot is where the pointer is, and the pointer hides when it rests', async () => {
  await present()
  const screen = (await app.page.viewportSize())!
  const at = { x: screen.width / 4, y: screen.height / 2 }
  await app.page.mouse.move(at.x, at.y)
  const cursor = () => show().evaluate((element) => getComputedStyle(element).cursor)
  expect(await cursor()).toBe('default')
  await expect.poll(cursor).toBe('none')
  await press('l')
  const dot = (await show().locator('[data-laser-dot]').boundingBox())!
  expect(dot.x + dot.width / 2).toBeCloseTo(at.x, 0)
  expect(dot.y + dot.height / 2).toBeCloseTo(at.y, 0)
  await press('l')
  expect(await show().locator('[data-laser-dot]').count()).toBe(0)
})

test('? shows the keys; Esc closes them, and only then the presentation, and the focus is back on the button', async () => {
  await present()
  await press('?')
  const keys = show().getByRole('region', { name: 'Keys while presenting' })
  await keys.getByText('laser pointer').waitFor()
  await press('Escape')
  await keys.waitFor({ state: 'detached' })
  await isAt(1)
  await press('Escape')
  await show().waitFor({ state: 'detached' })
  await expect.poll(() => button(/^Present$/).evaluate((element) => element === document.activeElement)).toBe(true)
})
