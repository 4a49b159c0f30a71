import { expect, test } from 'vitest'
import { app, inBrowser } from './browser-suite.ts'
import { choose } from './import-wizard.ts'

inBrowser()

const button = (name: string | RegExp) => app.page.getByRole('button', { name })
const settings = () => app.page.getByRole('region', { name: 'Slide settings' })
const views = () => settings().getByRole('radiogroup', { name: 'Show' }).getByRole('radio')
const view = (name: string) => settings().getByRole('radio', { name, exact: true })
const slides = () => app.page.getByRole('navigation', { name: 'Slides' }).locator('ol').getByRole('button')

/** Finds something by a few letters and takes what comes first. */
async function find(letters: string): Promise<void> {
  await app.page.keyboard.press('Control+k')
  await app.page.getByRole('combobox', { name: /^Find/ }).fill(letters)
  await app.page.keyboard.press('Enter')
}

test('what was chosen in one view stays in the others, and a view is one step of undo', async () => {
  await choose(settings().getByRole('combobox', { name: 'Metric' }), 'Customer satisfaction')
  await settings().getByRole('combobox', { name: 'Rivals' }).fill('tide')
  await app.page.keyboard.press('Enter')
  await button('Remove Tidewater').waitFor()
  await app.page.keyboard.press('Escape')
  const places = await app.headline()
  await view('Movement').click()
  await expect.poll(() => app.headline()).not.toBe(places)
  expect(await app.headline()).toContain('CSAT')
  expect(await settings().getByRole('combobox', { name: 'Metric' }).textContent()).toContain('Customer satisfaction')
  expect(await button('Remove Tidewater').count()).toBe(1)
  await button(/^Undo/).click()
  await expect.poll(() => app.headline()).toBe(places)
  expect(await view('Places').getAttribute('aria-checked')).toBe('true')
})

test('views are chosen by arrow keys', async () => {
  const before = await app.headline()
  await view('Places').focus()
  await app.page.keyboard.press('ArrowRight')
  await expect.poll(() => view('Movement').getAttribute('aria-checked')).toBe('true')
  await expect.poll(() => app.headline()).not.toBe(before)
})

test('every view of every slide has the numbers of its charts as tables', async () => {
  await button('Data behind this slide').click()
  const tables = app.page.getByRole('region', { name: 'Data behind this slide' }).getByRole('table')
  const captions = () => tables.locator('caption').allTextContents()
  for (let slide = 0; slide < (await slides().count()); slide++) {
    await slides().nth(slide).click()
    await app.settled()
    for (let place = 0; place < Math.max(1, await views().count()); place++) {
      const before = await app.headline()
      if (place > 0) {
        await views().nth(place).click()
        await expect.poll(() => app.headline()).not.toBe(before)
      }
      // The sample rates one company: a slide that needs two says so, and has no numbers.
      const headline = await app.headline()
      const hasNumbers = !/needs two/.test(headline)
      expect((await tables.count()) > 0, headline).toBe(hasNumbers)
      if (!hasNumbers) continue
      expect((await captions()).every((caption) => caption !== '')).toBe(true)
      for (const table of await tables.all()) {
        expect(await table.getByRole('columnheader').count()).toBeGreaterThan(1)
        expect(await table.locator('tbody tr').count()).toBeGreaterThan(0)
        expect(await table.locator('tbody').textContent()).not.toMatch(/NaN|undefined|null|Infinity/)
      }
    }
  }
})

test('the finder goes to a view of the slide on the stage, and adds slides by their view', async () => {
  await find('rankings movement')
  await expect.poll(() => view('Movement').getAttribute('aria-checked')).toBe('true')
  expect(await slides().count()).toBe(3)
  await find('leaders robustness')
  await expect.poll(() => slides().count()).toBe(4)
  await expect.poll(() => view('Robustness').getAttribute('aria-checked')).toBe('true')
  expect(await slides().nth(1).getAttribute('aria-current')).toBe('true')
})
