import { expect, test } from 'vitest'
import { app, inBrowser } from './browser-suite.ts'

inBrowser()

const slideButtons = () => app.page.getByRole('navigation', { name: 'Slides' }).locator('ol').getByRole('button')
const button = (name: string | RegExp) => app.page.getByRole('button', { name })

test('the first start shows the three panels on the sample, each marked as a sample', async () => {
  expect(await slideButtons().count()).toBe(3)
  for (const index of [0, 1, 2]) {
    await slideButtons().nth(index).click()
    await app.settled()
    const texts = await app.page.locator('main svg[viewBox="0 0 960 540"] text').allTextContents()
    expect(texts).toContain('Sample data: invented companies')
    expect((await app.headline()).length).toBeGreaterThan(20)
  }
  await button('Import your own file').waitFor()
})

test('the language changes the app, the slides and the document', async () => {
  const english = await app.headline()
  await button('Tiếng Việt').click()
  await app.page.waitForFunction((before) => {
    const label = document.querySelector('main [role="img"]')?.getAttribute('aria-label')
    return label !== before
  }, english)
  await button(/^Trình chiếu$/).waitFor()
  expect(await app.page.evaluate(() => document.documentElement.lang)).toBe('vi')
  await app.page.reload()
  await button(/^Trình chiếu$/).waitFor()
  await button('English').click()
  await button(/^Present$/).waitFor()
})

test('a setting changes the slide, and can be undone and redone by keyboard', async () => {
  const picture = () => app.page.locator('main svg[viewBox="0 0 960 540"]').innerHTML()
  const before = await picture()
  const setting = app.page.getByRole('region', { name: 'Slide settings' }).getByRole('combobox').first()
  const chosen = await setting.textContent()
  await setting.click()
  await app.page.getByRole('option').filter({ hasNotText: chosen! }).first().click()
  await expect.poll(picture).not.toBe(before)
  const after = await picture()
  expect(await button(/^Undo/).getAttribute('title')).toContain('slide setting')
  await app.page.locator('main').click({ position: { x: 4, y: 4 } })
  await app.page.keyboard.press('Control+z')
  await expect.poll(picture).toBe(before)
  await app.page.keyboard.press('Control+Shift+z')
  await expect.poll(picture).toBe(after)
})

test('a choice that the pointer rested on shows the slide that the core has, also after another change in between', async () => {
  const picture = () => app.page.locator('main svg[viewBox="0 0 960 540"]').innerHTML()
  const settings = app.page.getByRole('region', { name: 'Slide settings' })
  const metric = settings.getByRole('combobox', { name: 'Metric' })
  const choice = app.page.getByRole('option', { name: 'Customer satisfaction', exact: true })
  await metric.click()
  await choice.hover()
  await app.settled()
  await app.page.keyboard.press('Escape')
  const first = await picture()
  await button('More settings').click()
  await settings.getByRole('combobox', { name: 'Segment' }).click()
  await app.page.getByRole('option', { name: 'Premium' }).click()
  await expect.poll(picture).not.toBe(first)
  const second = await picture()
  await metric.click()
  await choice.click()
  await expect.poll(picture).not.toBe(second)
  await app.settled()
  const third = await picture()
  expect(third).toContain('Premium')
  await button(/^Undo/).click()
  await expect.poll(picture).toBe(second)
  await button(/^Redo/).click()
  await expect.poll(picture).toBe(third)
})

test('a headline of one’s own is written on the slide, undone, redone and given back', async () => {
  const before = await app.headline()
  await button(/^Edit headline/).click()
  await app.page.getByRole('textbox', { name: 'Headline' }).fill('What we tell the board')
  await app.page.keyboard.press('Enter')
  await expect.poll(app.headline).toBe('What we tell the board')
  await button(/^Undo/).click()
  await expect.poll(app.headline).toBe(before)
  await button(/^Redo/).click()
  await expect.poll(app.headline).toBe('What we tell the board')
  await button('Restore the headline from the data').click()
  await expect.poll(app.headline).toBe(before)
})

test('Esc leaves the headline as it was, and an untouched one does not become one’s own', async () => {
  const before = await app.headline()
  await button(/^Edit headline/).focus()
  await app.page.keyboard.press('Enter')
  await app.page.keyboard.type('half a thought')
  await app.page.keyboard.press('Escape')
  expect(await app.headline()).toBe(before)
  await expect.poll(() => button(/^Edit headline/).evaluate((element) => element === document.activeElement)).toBe(true)
  await button(/^Edit headline/).click()
  await app.page.keyboard.press('Enter')
  await expect.poll(() => button(/^Edit headline/).count()).toBe(1)
  expect(await button(/^Undo/).isDisabled()).toBe(true)
})

test('a headline that the slide would cut is said to be too long while it is written', async () => {
  await button(/^Edit headline/).click()
  const field = app.page.getByRole('textbox', { name: 'Headline' })
  await field.fill('Short enough')
  await app.page.getByText('Enter keeps it').waitFor()
  await field.fill('A headline that goes on and on about what the board should know '.repeat(3))
  await app.page.getByText('Too long: a slide has two lines').waitFor()
  await app.page.keyboard.press('Escape')
})

test('slides are moved, removed, brought back, duplicated and added by keyboard and mouse', async () => {
  const labels = () =>
    slideButtons().evaluateAll((all) =>
      all.map((item) =>
        (item.querySelector('[role="img"]')?.getAttribute('aria-label') ?? '').replace(/^Slide \d+: /, ''),
      ),
    )
  await expect.poll(async () => (await labels()).every((label) => label.length > 10)).toBe(true)
  const [first, second, third] = await labels()
  await slideButtons().first().focus()
  await app.page.keyboard.press('Alt+ArrowDown')
  await expect.poll(labels).toEqual([second, first, third])
  await app.page.keyboard.press('Delete')
  await expect.poll(labels).toEqual([second, third])
  await button(/^Undo: slides/).click()
  await expect.poll(labels).toEqual([second, first, third])
  await slideButtons()
    .nth(2)
    .dragTo(slideButtons().nth(0), { targetPosition: { x: 40, y: 4 } })
  await expect.poll(labels).toEqual([third, second, first])
  await button('Duplicate slide').click()
  await expect.poll(async () => (await labels()).length).toBe(4)
  await button('Add slide').click()
  await app.page.getByRole('menuitem').first().click()
  await expect.poll(async () => (await labels()).length).toBe(5)
})

test('a deck without slides says what to do, and nothing of it can be presented or exported', async () => {
  for (const left of [2, 1, 0]) {
    await button('Remove slide').click()
    await expect.poll(() => slideButtons().count()).toBe(left)
  }
  await app.page.getByText('No slides yet.').waitFor()
  expect(await button(/^Present$/).isDisabled()).toBe(true)
  expect(await button('Export').isDisabled()).toBe(true)
  await app.page.keyboard.press('Control+z')
  await expect.poll(() => slideButtons().count()).toBe(1)
  await app.settled()
})

test('the finder goes to slides and runs commands', async () => {
  await app.page.keyboard.press('Control+k')
  const field = app.page.getByRole('combobox', { name: /^Find/ })
  await field.fill('dark nothing')
  await app.page.getByText('Nothing found').waitFor()
  await field.fill('3.')
  await app.page.keyboard.press('Enter')
  await expect.poll(() => slideButtons().nth(2).getAttribute('aria-current')).toBe('true')
  await app.page.keyboard.press('Control+k')
  await field.fill('present')
  await app.page.keyboard.press('Enter')
  await app.page.getByRole('dialog', { name: /^Presentation/ }).waitFor()
  await app.page.keyboard.press('Escape')
})

test('the presentation goes through the slides by arrow keys and ends by Esc', async () => {
  await button(/^Present$/).click()
  const show = app.page.getByRole('dialog', { name: /^Presentation/ })
  await show.getByText('1 / 3').waitFor()
  await app.page.keyboard.press('ArrowRight')
  await app.page.keyboard.press('ArrowRight')
  await app.page.keyboard.press('ArrowRight')
  await show.getByText('3 / 3').waitFor()
  await app.page.keyboard.press('Home')
  await show.getByText('1 / 3').waitFor()
  await app.page.keyboard.press('End')
  await show.getByText('3 / 3').waitFor()
  await app.page.keyboard.press('ArrowLeft')
  await show.getByText('2 / 3').waitFor()
  await app.page.keyboard.press('Escape')
  await show.waitFor({ state: 'detached' })
  expect(await slideButtons().nth(1).getAttribute('aria-current')).toBe('true')
})

test('the numbers behind the slide are a table, with as many rows as the chart has marks', async () => {
  await button('Data behind this slide').click()
  const drawer = app.page.getByRole('region', { name: 'Data behind this slide' })
  expect(await drawer.getByRole('row').count()).toBeGreaterThan(3)
  expect(await drawer.getByRole('columnheader').count()).toBeGreaterThan(2)
})

test('dark slides and a dark desk are two choices', async () => {
  const ground = () => app.page.locator('main svg[viewBox="0 0 960 540"] rect').first().getAttribute('fill')
  expect(await ground()).toBe('#FFFFFF')
  await button('Appearance').click()
  await app.page.getByRole('menuitemcheckbox', { name: 'Dark slides' }).click()
  await expect.poll(ground).toBe('#14171C')
  await app.page.getByRole('menuitemcheckbox', { name: 'Dark desk' }).click()
  await expect.poll(() => app.page.evaluate(() => document.documentElement.dataset.desk)).toBe('dark')
})
