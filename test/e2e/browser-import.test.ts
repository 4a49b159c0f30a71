import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { downloadOf, dropFile, hasFocus, pickFiles } from './app-page.ts'
import { app, inBrowser } from './browser-suite.ts'
import {
  answers,
  button,
  checkButton,
  counted,
  counts,
  file,
  importFiles,
  questions,
  scores,
  wizard,
} from './import-wizard.ts'
import { watchMainThread } from './main-thread.ts'

inBrowser()

/** Milliseconds, by the page's own clock, from a click to a picture with another button in it. */
function millisecondsToAnswer(clicked: Locator, awaited: string): Promise<number> {
  return clicked.evaluate(async (element: HTMLElement, name) => {
    const start = performance.now()
    element.click()
    while (![...document.querySelectorAll('button')].some(({ textContent }) => textContent === name)) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
    return performance.now() - start
  }, awaited)
}

test('a picked file is recognised, imported into a new workspace, and its rejected rows are told and saved', async () => {
  await pickFiles(app.page, file('scores.csv', scores), () => button('Import your own file').click())
  await wizard().getByText('Becomes: Scores by company and period').waitFor()
  expect(await wizard().getByRole('combobox', { name: 'Company (required)' }).textContent()).toContain('Bank')
  expect(await wizard().getByRole('radio', { name: 'Start a new workspace' }).isChecked()).toBe(true)
  await importFiles()
  expect(await counts()).toEqual(['4', '3', '1', '0'])
  const rejected = wizard('Import finished').getByRole('row', { name: /abc/ })
  expect(await rejected.locator('td').allTextContents()).toEqual([
    'scores.csv',
    '4',
    '94',
    'Score',
    'NUM-01 not loaded',
    '"abc" is not a number.',
    'abc',
  ])
  const csv = await downloadOf(app.page, () => button('Save rejected rows as CSV').click())
  expect(csv.bytes.toString()).toMatch(/\nscores\.csv,.*,4,.*Score,NUM-01,/)
  await button('Show the slides').click()
  await button(/^scores.*Unsaved changes/).waitFor()
  await expect.poll(app.headline).toContain('Hồng Hà')
  expect(await button('Import your own file').count()).toBe(0)
})

test('a dropped file asks only what the file cannot say, and is added to the open workspace as one step of undo', async () => {
  const before = await app.headline()
  await dropFile(app.page, 'answers.csv', answers)
  await wizard().getByText('Becomes: Survey answers').waitFor()
  await wizard().getByRole('radio', { name: 'Add to the open workspace' }).click()
  if ((await questions().getByRole('textbox').count()) > 0) await questions().getByRole('textbox').fill('Hồng Hà')
  expect(await checkButton().isDisabled()).toBe(true)
  await questions().getByRole('combobox').first().click()
  await app.page.getByRole('option').first().click()
  await importFiles()
  expect(await counts()).toEqual(['3', '3', '0', '0'])
  await button('Show the slides').click()
  const source = app.page.getByText(/^answers\.csv \(.+, SHA-256 [0-9a-f]{8}\), Survey answers: 3 rows$/)
  await source.waitFor()
  await button(/^Undo: imported data/).click()
  await expect.poll(() => source.count()).toBe(0)
  await expect.poll(app.headline).toBe(before)
})

test('a file that cannot be read says why and does not keep the others back', async () => {
  await pickFiles(
    app.page,
    [file('broken.xlsx', 'PK\u0003\u0004 and then nothing of a workbook'), file('scores.csv', scores)],
    () => button('Import data…').click(),
  )
  await wizard().getByText('broken.xlsx cannot be read').waitFor()
  expect(await wizard().getByRole('alert').textContent()).toMatch(/^[A-Z]{3}-\d\d /)
  expect(await checkButton().isEnabled()).toBe(true)
})

test('a file without rows says so, and another can be chosen', async () => {
  await dropFile(app.page, 'empty.csv', 'Company,Year,NPS\n')
  expect(await wizard().getByRole('alert').textContent()).toContain('no rows under them')
  await pickFiles(app.page, file('scores.csv', scores), () => button('Choose other files').click())
  await wizard().getByText('Becomes: Scores by company and period').waitFor()
})

test('an import that fails goes back to where it can be mended, with the focus there', async () => {
  const importAgain = async () => {
    await dropFile(app.page, 'scores.csv', scores)
    await wizard().getByText('Becomes: Scores').waitFor()
    const target = wizard().getByRole('radio', { name: 'Add to the open workspace' })
    if ((await target.count()) > 0) await target.click()
    await checkButton().click()
  }
  await importAgain()
  await counted().getByRole('button', { name: 'Import', exact: true }).click()
  await button('Show the slides').click()
  await importAgain()
  const told = wizard('That did not work')
  expect(await told.getByRole('alert').textContent()).toMatch(/^IMP-04 /)
  await hasFocus(told)
  await app.page.keyboard.press('Escape')
  await told.waitFor({ state: 'detached' })
  await hasFocus(wizard())
})

test('a slide that lacks its data says so, with the way to import them', async () => {
  // One company compares nothing: every panel has its slide.
  await dropFile(app.page, 'scores.csv', scores.split('\n').slice(0, 2).join('\n'))
  await importFiles()
  await button('Show the slides').click()
  await expect.poll(app.headline).toContain('Hồng Hà')
  const call = app.page.getByRole('complementary')
  expect(await call.count()).toBe(0)
  await app.page.getByRole('navigation', { name: 'Slides' }).locator('ol').getByRole('button').nth(1).click()
  await call.getByText('This slide needs data').waitFor()
  await pickFiles(app.page, file('more.csv', scores), () => call.getByRole('button', { name: 'Import data…' }).click())
  await checkButton().waitFor()
})

test('leaving the wizard changes nothing', async () => {
  const before = await app.headline()
  await dropFile(app.page, 'scores.csv', scores)
  await checkButton().waitFor()
  await app.page.keyboard.press('Escape')
  await wizard().waitFor({ state: 'detached' })
  expect(await app.headline()).toBe(before)
  await button(/Saved$/).waitFor()
})

const longFile = (length: number) => {
  const rows = Array.from({ length }, (_, n) => `Bank ${n % 40},2024-01-${10 + (n % 20)},${n % 11}`)
  return file('long.csv', `company,date,nps\n${rows.join('\n')}\n`)
}

test('Cancel ends a long check at once, brings the wizard back and leaves nothing of it', async () => {
  const before = await app.headline()
  await pickFiles(app.page, longFile(2_000_000), () => button('Import data…').click())
  await checkButton().click()
  const running = wizard('Checking every row…')
  await running.getByText(/long\.csv: .* rows/).waitFor()
  const cancel = running.getByRole('button', { name: 'Cancel' })
  expect(await millisecondsToAnswer(cancel, 'Check every row')).toBeLessThan(300)
  await app.page.getByText('Cancelled. Nothing was changed.').waitFor()
  expect(await checkButton().isEnabled()).toBe(true)
  await app.page.keyboard.press('Escape')
  expect(await app.headline()).toBe(before)
  await button(/Saved$/).waitFor()
})

test('a long import leaves the window to its user: no task of its thread takes a twentieth of the time', async () => {
  const path = longFile(400_000)
  const window = await watchMainThread(app.page)
  const start = performance.now()
  await pickFiles(app.page, path, () => button('Import data…').click())
  await importFiles()
  const taken = performance.now() - start
  // On a machine with nothing else to do it is 50 ms at most; how fast a machine is, no test can know.
  expect(await window.stop()).toBeLessThan(Math.max(50, taken / 20))
})
