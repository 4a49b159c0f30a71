import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { downloadOf, hasFocus, openApp, pickFiles } from './app-page.ts'
import { bringAxe, findingsOf } from './axe.ts'
import { app, browser, folder, inBrowser, server } from './browser-suite.ts'
import { launchChromium } from './chromium.ts'
import { runTriptych, serveApp } from './served-app.ts'
import { runsOut } from './window-bounds.ts'

inBrowser()

const keys = async (...names: string[]) => {
  for (const name of names) await app.page.keyboard.press(name)
}
const write = (text: string) => app.page.keyboard.type(text)
const list = () => app.page.getByRole('navigation', { name: 'Capabilities' })
const item = (name: string) => list().getByRole('button', { name: new RegExp(`^${name}`) })
const level = (number: number) => app.page.getByRole('button', { name: new RegExp(`^Level ${number},`) })
const screen = () => app.page.getByRole('dialog', { name: /^Assessment: / })
const first = 'Retention as a growth goal'

/** Opens the screen in the name of these people. */
async function assessAs(names: string): Promise<void> {
  await keys('Control+k')
  await write('assess')
  await keys('Enter')
  await app.page.getByRole('dialog', { name: 'Assess capabilities' }).waitFor()
  await write(names)
  await keys('Enter', 'Enter')
  await list().waitFor()
}

test('one capability after another is rated by keyboard; what is not answered stays unanswered', async () => {
  await assessAs('An')
  expect(await item(first).innerText()).toContain('not answered')
  await keys('4')
  await expect.poll(() => level(4).getAttribute('aria-pressed')).toBe('true')
  await keys('e')
  await write('Board minutes of May')
  await keys('Enter', 'o')
  await write('Head of service')
  await keys('Enter', 't', '5', 'Enter', 'd')
  await write('31/3/2027')
  await keys('Enter')
  await expect.poll(() => app.page.getByRole('textbox', { name: /^By/ }).inputValue()).toBe('31 Mar 2027')
  await keys('ArrowRight', 'ArrowRight', '2')
  await expect.poll(() => level(2).getAttribute('aria-pressed')).toBe('true')
  await keys('ArrowLeft')
  expect(await level(2).getAttribute('aria-pressed')).toBe('false')
  await keys('ArrowLeft')
  expect(await app.page.getByRole('textbox', { name: /^Evidence/ }).inputValue()).toBe('Board minutes of May')
  expect(await app.page.getByRole('textbox', { name: /^Target/ }).inputValue()).toBe('5')
  await list().getByText('2 of 8').waitFor()
  await keys('Backspace')
  await list().getByText('1 of 8').waitFor()
  expect(await item(first).innerText()).toContain('not answered')
})

test('in a field Esc puts back what stood there, and leaves the screen only outside one', async () => {
  await assessAs('An')
  await keys('o')
  await write('nobody')
  await keys('Escape')
  expect(await app.page.getByRole('textbox', { name: /^Owner/ }).inputValue()).toBe('')
  await keys('t')
  await write('7')
  await keys('Enter')
  await app.page.getByText('The scale goes from 1 to 5.').waitFor()
  await keys('Escape', '?')
  const help = app.page.getByRole('dialog', { name: 'Keys' })
  await hasFocus(help)
  await keys('3', 'Escape')
  await help.waitFor({ state: 'detached' })
  expect(await level(3).getAttribute('aria-pressed')).toBe('false')
  await keys('Escape')
  await screen().waitFor({ state: 'detached' })
})

test('several rate one after another, each without the levels of the others', async () => {
  await assessAs('An, Bình')
  await keys('2')
  await expect.poll(() => level(2).getAttribute('aria-pressed')).toBe('true')
  await keys('a')
  await app.page.getByText('Bình assesses').waitFor()
  expect(await level(2).getAttribute('aria-pressed')).toBe('false')
  await keys('5')
  await expect.poll(() => level(5).getAttribute('aria-pressed')).toBe('true')
  await keys('a')
  await expect.poll(() => level(2).getAttribute('aria-pressed')).toBe('true')
})

test('a rating is taken back and made again by key, also after saving and opening anew', async () => {
  await assessAs('An')
  await keys('1', '3')
  await expect.poll(() => level(3).getAttribute('aria-pressed')).toBe('true')
  await keys('Control+z')
  await expect.poll(() => level(1).getAttribute('aria-pressed')).toBe('true')
  await keys('Control+Shift+z')
  await expect.poll(() => level(3).getAttribute('aria-pressed')).toBe('true')
  await keys('Escape')
  await screen().waitFor({ state: 'detached' })
  const { bytes } = await downloadOf(app.page, () => keys('Control+s'))
  const file = join(folder, 'assessed.triptych')
  writeFileSync(file, bytes)
  await app.page.reload()
  await app.settled()
  // What went to the downloads may never have arrived there: what was said lies open as unsaved until one leaves it.
  await pickFiles(app.page, file, async () => {
    await keys('Control+o')
    await app.page.getByRole('button', { name: 'Continue without saving' }).click()
  })
  await app.page.getByRole('button', { name: /assessed.*Saved/ }).waitFor()
  await assessAs('An')
  await keys('ArrowLeft')
  await item(first).click()
  await expect.poll(() => level(3).getAttribute('aria-pressed')).toBe('true')
  await keys('Control+z')
  await expect.poll(() => level(1).getAttribute('aria-pressed')).toBe('true')
  await keys('Control+z')
  await expect.poll(() => item(first).innerText()).toContain('not answered')
  await keys('Control+y')
  await expect.poll(() => level(1).getAttribute('aria-pressed')).toBe('true')
})

test('a model of figures without levels is rated by typing, on its own scale', async () => {
  writeFileSync(join(folder, 'companies.csv'), 'company,own\nHồng Hà,true\n')
  writeFileSync(join(folder, 'model.json'), JSON.stringify(indexModel))
  const made = runTriptych(folder, 'import', 'companies.csv', 'model.json', '--out', 'index.triptych')
  expect(made).toMatchObject({ status: 0 })
  const own = await serveApp(join(folder, 'index.triptych'))
  const opened = await openApp(browser.context, own.url)
  const { page } = opened
  await page.keyboard.press('Control+k')
  await page.keyboard.type('assess')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'Assess capabilities' }).waitFor()
  await page.keyboard.type('An')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  const rating = page.getByRole('textbox', { name: /^Rating, 0 to 1/ })
  await rating.waitFor()
  await page.keyboard.type('0.35')
  await page.keyboard.press('Enter')
  await page.getByText('1 of 2').first().waitFor()
  expect(await rating.inputValue()).toBe('0.35')
  await page.keyboard.press('l')
  await page.keyboard.type('1,5')
  await page.keyboard.press('Enter')
  await page.getByText('The scale goes from 0 to 1.').waitFor()
  await page.keyboard.press('Escape')
  expect(await rating.inputValue()).toBe('0.35')
  expect(opened.complaints).toEqual([])
  await page.close({ runBeforeUnload: false })
  await own.stop()
})

const both = (text: string) => ({ en: text, vi: text })
const indexModel = {
  version: 1,
  name: both('Digital government'),
  scale: { low: 0, high: 1 },
  stages: ['One', 'Two', 'Three', 'Four', 'Five'].map(both),
  pillars: [
    {
      id: 'index',
      name: both('Index'),
      capabilities: ['Infrastructure', 'Services'].map((name) => ({ id: name.toLowerCase(), name: both(name) })),
    },
  ],
}

test.each([
  ['en', 'light'],
  ['vi', 'dark'],
] as const)(
  'every screen fits a window of 1280 × 720 and has no accessibility findings (%s, %s desk)',
  async (lang, desk) => {
    const open = await launchChromium({ bypassCSP: true, viewport: { width: 1280, height: 720 } })
    await open.context.addInitScript(
      (kept) => localStorage.setItem('triptych-preferences', kept),
      JSON.stringify({ lang, desk }),
    )
    const { page, complaints } = await openApp(open.context, server.url)
    await bringAxe(page)
    const press = async (...names: string[]) => {
      for (const name of names) await page.keyboard.press(name)
    }
    const isClean = async (what: string) => {
      expect(await findingsOf(page), what).toEqual([])
      expect(await runsOut(page), what).toEqual([])
    }
    const begin = async (letters: string, names: string) => {
      await press('Control+k')
      await page.keyboard.type(letters)
      await press('Enter')
      await page.locator('[data-window] fieldset').waitFor()
      await page.keyboard.type(names)
      await press('Enter')
      await isClean(`start of ${letters}`)
      await press('Enter')
      await page.locator('[data-window] main').waitFor()
    }
    const main = page.locator('[data-window] main')

    await begin(lang === 'en' ? 'assess' : 'danh gia', 'An, Bình')
    for (let place = 0; place < 25; place++) {
      expect(await runsOut(page)).toEqual([])
      await press('ArrowRight')
    }
    await press('3')
    await page.locator('[data-window] [aria-pressed="true"]').waitFor()
    await isClean('assess')
    await press('?')
    await isClean('keys')
    await press('Escape', 'Escape')
    await main.waitFor({ state: 'detached' })

    await begin(lang === 'en' ? 'workshop' : 'hoi thao', 'Chi, Dung')
    await isClean('agenda')
    await press('Enter', '2')
    await page.getByRole('listitem').filter({ hasText: 'Dung' }).waitFor()
    await isClean('blind votes')
    await press('p')
    await page.keyboard.insertText('An 5\nChi 5\nDung 5\nnobody')
    await isClean('pasted votes')
    await press('Tab', 'Tab', 'Enter')
    await press('r')
    await page.locator('[data-window] main input, [data-window] main section h3').first().waitFor()
    await press('t', '4', 'n')
    await page.keyboard.type('Agreed for the whole company, as the minutes of May show.')
    await press('Enter')
    await isClean('agreement')
    await press('h')
    await isClean('record')
    await press('Escape', 's')
    await page.locator('[data-window] main table').first().waitFor()
    await isClean('before and after')
    expect(complaints).toEqual([])
    await open.close()
  },
)

test('a workspace that no file holds is to be saved first', async () => {
  await app.page.getByRole('button', { name: /^Sample/ }).click()
  await app.page.getByRole('menuitem', { name: 'New workspace' }).click()
  await app.page.getByRole('button', { name: /^Untitled/ }).waitFor()
  await keys('Control+k')
  await write('assess')
  await keys('Enter')
  const start = app.page.getByRole('dialog', { name: 'Assess capabilities' })
  await downloadOf(app.page, () => start.getByRole('button', { name: 'Save now' }).click())
  await expect.poll(() => start.getByRole('button', { name: 'Save now' }).count()).toBe(0)
})

/** Opens a mode from the scorecard's inspector, and begins by a click. */
async function openByMouse(mode: string): Promise<void> {
  await app.page.getByRole('navigation', { name: 'Slides' }).locator('ol').getByRole('button').nth(2).click()
  await app.page.getByRole('button', { name: `${mode}…` }).click()
  await app.page.getByRole('dialog', { name: mode }).waitFor()
  await write('An, Chi')
  await keys('Enter')
  await app.page.getByRole('button', { name: 'Begin', exact: true }).click()
}

test('a screen that was opened by the mouse hears the keys', async () => {
  await openByMouse('Assess capabilities')
  await list().waitFor()
  await keys('4')
  await expect.poll(() => level(4).getAttribute('aria-pressed')).toBe('true')
  expect(await app.page.evaluate(() => document.getElementById('root')!.contains(document.activeElement))).toBe(false)
})

test('a workshop that was opened by the mouse begins at the top of its agenda', async () => {
  await openByMouse('Hold a workshop')
  await app.page.getByRole('dialog', { name: /^Workshop: / }).waitFor()
  await expect
    .poll(() => app.page.evaluate(() => document.activeElement?.textContent ?? ''))
    .toContain('Voice of the customer in real time')
})
