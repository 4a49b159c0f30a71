import { expect, test } from 'vitest'
import { row, workbook } from '../import/workbook.ts'
import { dropFile } from './app-page.ts'
import { findingsOf } from './axe.ts'
import { app, inBrowserWithAxe } from './axe-suite.ts'

/** Asks for the order of dates, holds personal data and two names that may mean one bank, and a row that cannot be loaded. */
const answers = `Bank,Date,NPS,Comment
Hồng Hà,03/04/2024,9,call me on 0912 345 678
Hong Ha,05/04/2024,7,all well
Cửu Long,06/07/2024,x,slow
`

inBrowserWithAxe()

const findings = () => findingsOf(app.page)

async function switchDarkDesk(): Promise<void> {
  await button('Appearance').click()
  await app.page.getByRole('menuitemcheckbox', { name: 'Dark desk' }).click()
  // Closed again: an open menu's focus guards, which it puts around itself, are no part of the desk.
  await app.page.keyboard.press('Escape')
  await app.page.getByRole('menu').waitFor({ state: 'detached' })
}

const button = (name: string | RegExp) => app.page.getByRole('button', { name })

test('the desk has no accessibility findings, light and dark, in both languages', async () => {
  expect(await findings()).toEqual([])
  await button('Data behind this slide').click()
  expect(await findings()).toEqual([])
  await button('Hide the data').click()
  await switchDarkDesk()
  expect(await findings()).toEqual([])
  await switchDarkDesk()
  await button('Tiếng Việt').click()
  await button(/^Trình chiếu$/).waitFor()
  expect(await findings()).toEqual([])
  await button('English').click()
  await button(/^Present$/).waitFor()
})

test('the finder, the headline being written and the presentation have none', async () => {
  await app.page.keyboard.press('Control+k')
  await app.page.getByRole('combobox', { name: /^Find/ }).waitFor()
  expect(await findings()).toEqual([])
  await app.page.keyboard.press('Escape')
  await button(/^Edit headline/).click()
  expect(await findings()).toEqual([])
  await app.page.keyboard.press('Escape')
  await button(/^Present$/).click()
  await app.page.getByRole('dialog', { name: /^Presentation/ }).waitFor()
  expect(await findings()).toEqual([])
  for (const key of ['g', '?', 'b']) {
    await app.page.keyboard.press(key)
    expect(await findings(), key).toEqual([])
    await app.page.keyboard.press(key)
  }
  await app.page.keyboard.press('Escape')
})

test('sliders, chips, an open list of many and the finer settings have none, light and dark', async () => {
  await app.page.getByRole('combobox', { name: 'Metric' }).click()
  await app.page.getByRole('option', { name: 'CX index' }).click()
  await app.page
    .getByRole('slider', { name: /^Weights in the index/ })
    .first()
    .waitFor()
  await button('More settings').click()
  const rivals = app.page.getByRole('combobox', { name: 'Rivals' })
  await rivals.fill('tide')
  await app.page.keyboard.press('Enter')
  await button('Remove Tidewater').waitFor()
  expect(await findings()).toEqual([])
  await app.page.keyboard.press('Escape')
  await switchDarkDesk()
  expect(await findings()).toEqual([])
  await switchDarkDesk()
  await button(/^More settings/).click()
  // As it was, and saved: the import of the next test has nothing to ask about.
  await button(/^Undo/).click()
  await button('Remove Tidewater').waitFor({ state: 'detached' })
  await button(/^Undo/).click()
  await button(/Saved$/).waitFor()
})

test('every step of an import has none', async () => {
  await dropFile(app.page, 'answers.csv', answers)
  await button('Check every row').waitFor()
  expect(await findings()).toEqual([])
  await app.page.getByRole('combobox', { name: /day or the month/ }).click()
  await app.page.getByRole('option').first().click()
  await button('Check every row').click()
  await app.page.getByRole('dialog', { name: 'Ready to import' }).waitFor()
  expect(await findings()).toEqual([])
  await app.page.getByRole('button', { name: 'Import', exact: true }).click()
  await app.page.getByRole('dialog', { name: 'Import finished' }).waitFor()
  expect(await findings()).toEqual([])
  await button('Show the slides').click()
})

test('files of every kind have none in the wizard, on the dark desk in Vietnamese', async () => {
  await switchDarkDesk()
  await button('Tiếng Việt').click()
  const files = [
    {
      name: 'book.xlsx',
      buffer: Buffer.from(workbook({ sheets: { A: row(1, ['Bank', 'Year', 'NPS']), B: row(1, ['x']) } })),
    },
    { name: 'wide.csv', buffer: Buffer.from('Bank,98,99,00\nHồng Hà,41,42,43\n') },
    { name: 'odd.csv', buffer: Buffer.from('who,what\na,b\n') },
    { name: 'broken.xlsx', buffer: Buffer.from('PK\u0003\u0004') },
  ].map((file) => ({ ...file, mimeType: 'application/octet-stream' }))
  const [chooser] = await Promise.all([app.page.waitForEvent('filechooser'), button('Nhập dữ liệu…').click()])
  await chooser.setFiles(files)
  const list = app.page.getByRole('navigation', { name: 'Các tệp' }).getByRole('button')
  await list.first().waitFor()
  for (const place of files.keys()) {
    await list.nth(place).click()
    expect(await findings()).toEqual([])
  }
  await app.page.keyboard.press('Escape')
  await button('English').click()
  await button(/(Saved|Unsaved changes)$/).click()
  await app.page.getByRole('menuitem', { name: 'Templates to fill in…' }).click()
  await app.page.getByRole('dialog', { name: 'Templates to fill in' }).waitFor()
  expect(await findings()).toEqual([])
  await app.page.keyboard.press('Escape')
  await switchDarkDesk()
})

test('the sheets of an assessment and the weights of the model have none, in both languages', async () => {
  for (const [language, commands] of [
    ['Tiếng Việt', ['Phiếu đánh giá', 'Mô hình thẻ điểm']],
    ['English', ['Assessment sheets', 'Scorecard model']],
  ] as const) {
    await button(language).click()
    for (const command of commands) {
      await app.page.keyboard.press('Control+k')
      await app.page.getByRole('combobox').last().fill(command)
      await app.page.keyboard.press('Enter')
      await app.page.getByRole('dialog', { name: command }).waitFor()
      expect(await findings()).toEqual([])
      await app.page.keyboard.press('Escape')
      await app.page.getByRole('dialog', { name: command }).waitFor({ state: 'detached' })
    }
  }
})

test('the whole desk is reached by Tab, and the focus is always seen', async () => {
  const reached = new Set<string>()
  for (let n = 0; n < 40; n++) {
    await app.page.keyboard.press('Tab')
    const focus = await app.page.evaluate(() => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement) || element === document.body) return null
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      const name = element.getAttribute('aria-label') ?? element.textContent ?? ''
      return { name: name.trim(), seen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 }
    })
    if (!focus) continue
    expect(focus).toMatchObject({ seen: true })
    reached.add(focus.name)
  }
  for (const name of ['Open…', 'Save', 'Import data…', 'Export', 'Present', 'Add slide', 'Own company']) {
    expect([...reached].some((label) => label.startsWith(name))).toBe(true)
  }
})
