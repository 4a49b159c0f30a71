import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { downloadOf } from './app-page.ts'
import { app, inBrowser } from './browser-suite.ts'
import { choose } from './import-wizard.ts'

inBrowser()

const button = (name: string | RegExp) => app.page.getByRole('button', { name })
const rail = () => app.page.getByRole('navigation', { name: 'Slides' })
const slides = () =>
  rail()
    .locator('ol')
    .getByRole('button', { name: /^Slide \d/ })
const settings = () => app.page.getByRole('region', { name: 'Slide settings' })

async function add(kind: string): Promise<void> {
  const before = await slides().count()
  await button('Add slide').click()
  await app.page.getByRole('menuitem', { name: kind }).click()
  await expect.poll(() => slides().count()).toBe(before + 1)
}

/** Writes in the place of words on the slide, and keeps it. */
async function write(place: RegExp, text: string, keep: string): Promise<void> {
  await app.page.getByRole('main').getByRole('button', { name: place }).click()
  await app.page.keyboard.insertText(text)
  await app.page.keyboard.press(keep)
}

const picture = () => app.page.locator('main svg[viewBox="0 0 960 540"]').first().textContent()

test('a title page, a section and a text are added, written by language and undone', async () => {
  await add('Title page')
  await expect.poll(() => app.headline()).toBe('Customer experience')
  await write(/^Edit headline/, 'Board pack, third quarter', 'Enter')
  await expect.poll(() => app.headline()).toBe('Board pack, third quarter')
  await write(/^Edit text/, 'For the board only', 'Control+Enter')
  await expect.poll(picture).toContain('For the board only')
  await button('VI, Tiếng Việt').click()
  await expect.poll(() => app.headline()).toBe('Trải nghiệm khách hàng')
  expect(await picture()).not.toContain('For the board only')
  await button('EN, English').click()
  await expect.poll(() => app.headline()).toBe('Board pack, third quarter')
  await button('Undo: text').click()
  await expect.poll(picture).not.toContain('For the board only')

  await add('Text')
  await write(/^Edit text/, 'Decided:\nOne\nTwo\n\nOpen:\nThree', 'Control+Enter')
  await expect.poll(picture).toContain('Three')
  await app.page
    .getByRole('main')
    .getByRole('button', { name: /^Edit text/ })
    .click()
  await app.page.keyboard.press('Escape')
  expect(await picture()).toContain('Three')
})

test('a section is numbered, and folds its slides away in the rail but not in the deck', async () => {
  await slides().nth(0).click()
  await add('Section')
  await write(/^Edit headline/, 'What it is worth', 'Enter')
  const head = button(/^Section 1 +What it is worth 3$/)
  await head.waitFor()
  expect(await head.getAttribute('aria-expanded')).toBe('true')
  await slides().nth(0).click()
  await head.focus()
  await app.page.keyboard.press('Enter')
  await expect.poll(() => slides().count()).toBe(2)
  await app.page.keyboard.press('PageDown')
  await app.page.keyboard.press('PageDown')
  await expect.poll(() => slides().count()).toBe(3)
  expect(await slides().nth(2).getAttribute('aria-current')).toBe('true')
})

test('notes are kept by language and go into the PowerPoint file of that language', async () => {
  await button('Speaker notes').click()
  const field = app.page.getByRole('textbox', { name: 'Speaker notes' })
  await field.fill('Start with the interval.')
  await button('Undo: speaker notes').waitFor()
  await slides().nth(1).click()
  await expect.poll(() => field.inputValue()).toBe('')
  await slides().nth(0).click()
  await expect.poll(() => field.inputValue()).toBe('Start with the interval.')
  const { bytes } = await downloadOf(app.page, () => app.page.keyboard.press('Control+e'))
  const parts = unzipSync(bytes)
  expect(Object.keys(parts).filter((name) => /notesSlides\/notes/.test(name))).toEqual([
    'ppt/notesSlides/notesSlide1.xml',
  ])
  expect(strFromU8(parts['ppt/notesSlides/notesSlide1.xml']!)).toContain('Start with the interval.')
  await button('Undo: speaker notes').click()
  await expect.poll(() => field.inputValue()).toBe('')
})

test('an own headline is marked once its numbers have changed, and is kept or given up', async () => {
  const said = await app.headline()
  const rank = /ranks (\d+)/.exec(said)![1]!
  await write(/^Edit headline/, `We hold place ${rank}`, 'Enter')
  await expect.poll(() => app.headline()).toBe(`We hold place ${rank}`)
  const flag = settings().getByRole('region', { name: 'The numbers behind your headline have changed' })
  expect(await flag.count()).toBe(0)
  await choose(settings().getByRole('combobox', { name: 'Metric' }), 'Customer satisfaction')
  await flag.waitFor()
  expect(await flag.textContent()).toContain(said)
  await rail()
    .getByRole('button', { name: /The numbers behind your headline have changed/ })
    .waitFor()
  await flag.getByRole('button', { name: 'My headline still holds' }).click()
  await expect.poll(() => flag.count()).toBe(0)
  await button('Undo: headline').click()
  await flag.getByRole('button', { name: 'Take the headline from the data' }).click()
  await expect.poll(() => app.headline()).toContain('CSAT')
  expect(await flag.count()).toBe(0)
})

test('the appendix is switched on, follows the slides, cannot be written on, and is exported and undone', async () => {
  await button('Add slide').click()
  await app.page.getByRole('menuitemcheckbox', { name: /^Appendix/ }).click()
  await app.page.keyboard.press('Escape')
  await expect.poll(() => slides().count()).toBeGreaterThan(4)
  const count = await slides().count()
  await slides().last().click()
  await expect.poll(() => app.headline()).toMatch(/^The numbers come from \d+ files/)
  const main = app.page.getByRole('main')
  expect(await main.getByRole('button', { name: /^Edit/ }).count()).toBe(0)
  await slides().last().focus()
  await app.page.keyboard.press('Delete')
  await slides().nth(4).click()
  await app.page.keyboard.press('ArrowUp')
  await expect.poll(() => app.headline()).toMatch(/^What stands under the slides/)
  const { bytes } = await downloadOf(app.page, () => app.page.keyboard.press('Control+e'))
  const written = Object.keys(unzipSync(bytes)).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
  expect(written).toHaveLength(count)
  await button('Undo: appendix').click()
  await expect.poll(() => slides().count()).toBe(3)
})

test('a section moves with its slides by keyboard, as one step of undo', async () => {
  const names = () =>
    slides()
      .locator('[role="img"]')
      .evaluateAll((all) =>
        all.map(
          (each) =>
            each
              .getAttribute('aria-label')!
              .replace(/^Slide \d+: /, '')
              .split('.')[0]!,
        ),
      )
  await slides().first().click()
  await add('Section')
  await write(/^Edit headline/, 'Part one', 'Enter')
  await slides().nth(2).click()
  await add('Section')
  await write(/^Edit headline/, 'Part two', 'Enter')
  await expect.poll(names).toHaveLength(5)
  const before = await names()
  expect([before[1], before[3]]).toEqual(['Part one', 'Part two'])
  await slides().nth(1).click()
  await slides().nth(1).press('Alt+ArrowDown')
  const after = [before[0], before[3], before[4], before[1], before[2]]
  await expect.poll(names).toEqual(after)
  await button('Undo: slide order').click()
  await expect.poll(names).toEqual(before)
})

test('a hidden slide keeps its number, is skipped in the show and left out of a web page, which says so', async () => {
  await slides().nth(1).click()
  await slides().nth(1).press('h')
  const hiddenName = slides()
    .nth(1)
    .getByRole('img', { name: /Hidden/ })
  await hiddenName.waitFor()
  expect(await slides().count()).toBe(3)
  const html = await downloadOf(app.page, async () => {
    await button('Export').click()
    await app.page.getByRole('menuitem', { name: 'All slides as a web page' }).click()
  })
  expect(html.bytes.toString().match(/<section /g)).toHaveLength(2)
  await app.page.getByText('1 hidden slide left out').first().waitFor()

  await slides().first().click()
  await app.page.getByRole('button', { name: 'Present', exact: true }).click()
  const shown = () =>
    app.page
      .getByRole('dialog', { name: /Presentation/ })
      .getByRole('img')
      .first()
      .getAttribute('aria-label')
  const first = await shown()
  await app.page.keyboard.press('ArrowRight')
  await expect.poll(shown).not.toBe(first)
  await app.page.keyboard.press('Escape')
  await expect.poll(() => slides().nth(2).getAttribute('aria-current')).toBe('true')
  await slides().nth(1).click()
  await button('Hide slide when presenting (H)').click()
  await hiddenName.waitFor({ state: 'detached' })
})
