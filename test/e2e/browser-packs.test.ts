import { expect, test } from 'vitest'
import { app, inBrowser } from './browser-suite.ts'

inBrowser()

const button = (name: string | RegExp) => app.page.getByRole('button', { name })
const item = (name: string | RegExp) => app.page.getByRole('menuitem', { name })
const settings = () => app.page.getByRole('region', { name: 'Slide settings' })
const picture = () => app.page.locator('main svg[viewBox="0 0 960 540"]').first().textContent()

test('what changed asks for a pack, says that nothing has changed once one is kept, and loses it by a step back', async () => {
  await button('Add slide').click()
  await item('What changed').click()
  await expect.poll(() => app.headline()).toContain('No pack has been kept yet')
  await app.page
    .getByRole('main')
    .getByRole('button', { name: /^Keep as the pack of \d/ })
    .click()
  await expect.poll(() => app.headline()).toMatch(/^Since the pack of .* nothing has changed: \d+ figures/)
  expect(await app.page.getByRole('status').allTextContents()).toContainEqual(
    expect.stringContaining('Kept as the pack of'),
  )
  await button('Export').click()
  await expect.poll(() => item(/^Keep anew as the pack of/).count()).toBe(1)
  await app.page.keyboard.press('Escape')
  await button(/^Undo: pack/).click()
  await expect.poll(() => app.headline()).toContain('No pack has been kept yet')
})

test('a chart stands side by side by keyboard, with the values that are chosen, and alone again', async () => {
  await button('Add slide').click()
  await item('Rankings').click()
  const beside = settings().getByRole('combobox', { name: 'Side by side' })
  await expect.poll(() => beside.count()).toBe(1)
  await beside.focus()
  await app.page.keyboard.press('Enter')
  await app.page.getByRole('option', { name: 'Segment' }).click()
  await expect.poll(() => app.headline()).toContain('is highest for')
  await expect.poll(picture).toContain('Business · n = ')
  await beside.focus()
  await app.page.keyboard.press('Enter')
  await app.page.getByRole('option', { name: 'One chart' }).click()
  await expect.poll(() => app.headline()).not.toContain('is highest for')
})
