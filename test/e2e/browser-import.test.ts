import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { downloadOf, dropFile, pickFiles, soon } from './app-page.ts'
import { app, folder, inBrowser } from './browser-suite.ts'

inBrowser()

const scores = `Bank,Year,Metric,Score,Answers,SD
Hồng Hà,2024,nps,41,300,60
Cửu Long,2024,nps,35,280,62
Sông Đà,2024,nps,abc,120,61
Bạch Đằng,2024,nps,12,150,66
`
/** Names no company, and its dates can be read in two ways. */
const answers = 'date,nps\n03/04/2024,9\n05/04/2024,7\n06/07/2024,2\n'

const button = (name: string | RegExp) => app.page.getByRole('button', { name })
const wizard = (name = 'Import data') => app.page.getByRole('dialog', { name })
const checkButton = () => wizard().getByRole('button', { name: 'Check every row' })
const counted = () => wizard('Ready to import')
/** Has every row checked, and takes what will be loaded. */
const importFiles = async () => {
  await checkButton().click()
  await counted().getByRole('button', { name: 'Import', exact: true }).click()
  await wizard('Import finished').waitFor()
}
/** Read, loaded, rejected, skipped of the first file. */
const counts = async () =>
  (await wizard('Import finished').locator('tbody tr').first().locator('td').allTextContents()).slice(2)

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

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
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
  await soon(app.headline).toContain('Hồng Hà')
  expect(await button('Import your own file').count()).toBe(0)
})

test('a dropped file asks only what the file cannot say, and is added to the open workspace as one step of undo', async () => {
  const before = await app.headline()
  await dropFile(app.page, 'answers.csv', answers)
  await wizard().getByText('Becomes: Survey answers').waitFor()
  await wizard().getByRole('radio', { name: 'Add to the open workspace' }).click()
  const questions = wizard().getByRole('region', { name: 'Please decide' })
  if ((await questions.getByRole('textbox').count()) > 0) await questions.getByRole('textbox').fill('Hồng Hà')
  expect(await checkButton().isDisabled()).toBe(true)
  await questions.getByRole('combobox').first().click()
  await app.page.getByRole('option').first().click()
  await importFiles()
  expect(await counts()).toEqual(['3', '3', '0', '0'])
  await button('Show the slides').click()
  await app.page.getByText('answers.csv, Survey answers: 3 rows').waitFor()
  await button(/^Undo: imported data/).click()
  await soon(() => app.page.getByText('answers.csv, Survey answers: 3 rows').count()).toBe(0)
  await soon(app.headline).toBe(before)
})

test('a column can be taken for another field, and the preview shows the rows', async () => {
  await dropFile(app.page, 'scores.csv', scores)
  const company = wizard().getByRole('combobox', { name: 'Company (required)' })
  await company.click()
  await app.page.getByRole('option', { name: 'Metric', exact: true }).click()
  expect(await company.textContent()).toContain('Metric')
  expect(await wizard().getByRole('cell', { name: 'Hồng Hà', exact: true }).count()).toBe(1)
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

test('a field that is still needed is named at once, and what a change leaves open is asked in the step', async () => {
  await dropFile(app.page, 'scores.csv', scores)
  const value = wizard().getByRole('combobox', { name: 'Value (required)' })
  const choose = async (option: string) => {
    await value.click()
    await app.page.getByRole('option', { name: option, exact: true }).click()
  }
  await choose('Not used')
  await wizard().getByText('Still needs a column for: Value').waitFor()
  expect(await checkButton().isDisabled()).toBe(true)
  await choose('Score')
  await soon(() => checkButton().isEnabled()).toBe(true)
  const metric = wizard().getByRole('combobox', { name: 'Metric (required)' })
  await metric.click()
  await app.page.getByRole('option', { name: 'Not used' }).click()
  await wizard()
    .getByRole('combobox', { name: /^Which metric/ })
    .click()
  await app.page.getByRole('option', { name: 'Net Promoter Score' }).click()
  await importFiles()
})

test('rows whose headers say nothing become the table that the user names; tables can be left out', async () => {
  await dropFile(app.page, 'odd.csv', 'who,when,how many\nHồng Hà,2024,9\nCửu Long,2024,7\n')
  await wizard().getByText('No column of this file is recognised').waitFor()
  await wizard().getByRole('combobox', { name: 'These rows are' }).click()
  await app.page.getByRole('option', { name: 'Survey answers' }).click()
  await wizard().getByText('Becomes: Survey answers').waitFor()
  for (const [field, column] of [
    ['Company', 'who'],
    ['NPS answer (0–10)', 'how many'],
  ] as const) {
    await wizard().getByRole('combobox', { name: field, exact: true }).click()
    await app.page.getByRole('option', { name: column, exact: true }).click()
  }
  await soon(() => checkButton().isEnabled()).toBe(true)
  await button(/^Leave out/).click()
  expect(await checkButton().isDisabled()).toBe(true)
  await wizard().getByText('No column of this file is recognised').waitFor()
})

test('the answers are saved as a map file that says all that was asked', async () => {
  await dropFile(app.page, 'answers.csv', answers)
  const questions = wizard().getByRole('region', { name: 'Please decide' })
  await questions.getByRole('textbox').fill('Hồng Hà')
  await questions.getByRole('combobox').first().click()
  await app.page.getByRole('option').first().click()
  const { name, bytes } = await downloadOf(app.page, () => button('Save as map file').click())
  expect(name).toBe('answers.map.json')
  expect(JSON.parse(bytes.toString())).toEqual({
    table: 'responses',
    columns: { answered_on: 'date', nps: 'nps' },
    options: { dateOrder: 'dmy', company: 'Hồng Hà' },
  })
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
  await app.page.keyboard.press('Escape')
  await told.waitFor({ state: 'detached' })
  await soon(() => wizard().evaluate((window) => window.contains(document.activeElement))).toBe(true)
})

test('a slide that lacks its data says so, with the way to import them', async () => {
  await dropFile(app.page, 'scores.csv', scores)
  await importFiles()
  await button('Show the slides').click()
  await soon(app.headline).toContain('Hồng Hà')
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

test('Cancel ends a long check at once, brings the wizard back and leaves nothing of it', async () => {
  const before = await app.headline()
  const rows = Array.from({ length: 400_000 }, (_, n) => `Bank ${n % 40},2024-01-${10 + (n % 20)},${n % 11}`)
  await pickFiles(app.page, file('long.csv', `company,date,nps\n${rows.join('\n')}\n`), () =>
    button('Import data…').click(),
  )
  await checkButton().click()
  const running = wizard('Checking every row…')
  await running.getByText(/long\.csv: .* rows/).waitFor()
  expect(await millisecondsToAnswer(running.getByRole('button', { name: 'Cancel' }), 'Check every row')).toBeLessThan(
    300,
  )
  await app.page.getByText('Cancelled. Nothing was changed.').waitFor()
  expect(await checkButton().isEnabled()).toBe(true)
  await app.page.keyboard.press('Escape')
  expect(await app.headline()).toBe(before)
  await button(/Saved$/).waitFor()
})
