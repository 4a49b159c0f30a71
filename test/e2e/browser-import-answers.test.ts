import { expect, test } from 'vitest'
import { downloadOf, dropFile, hasFocus, pickFiles } from './app-page.ts'
import { app, inBrowser } from './browser-suite.ts'
import { answers, button, checkButton, choose, counts, file, importFiles, questions, wizard } from './import-wizard.ts'

inBrowser()

/** Answers what `answers` leaves open. */
async function decide(): Promise<void> {
  await questions().getByRole('textbox').fill('Hồng Hà')
  await choose(questions().getByRole('combobox'), /^Day first/)
}

test('the answers are saved as a map file that says all that was asked', async () => {
  await dropFile(app.page, 'answers.csv', answers)
  await decide()
  const { name, bytes } = await downloadOf(app.page, () => button('Save as map file').click())
  expect(name).toBe('answers.map.json')
  expect(JSON.parse(bytes.toString())).toEqual({
    table: 'responses',
    columns: { answered_on: 'date', nps: 'nps' },
    options: { dateOrder: 'dmy', company: 'Hồng Hà' },
  })
})

test('a question is answered beside values of the file, and told as decided', async () => {
  await dropFile(app.page, 'answers.csv', answers)
  await questions().getByText('2 of 2 still open').waitFor()
  expect(await questions().locator('code').allTextContents()).toEqual(['03/04/2024', '05/04/2024', '06/07/2024'])
  await decide()
  await questions().getByText('all decided').waitFor()
})

test('a file that seems to name no company may do so in a column that was not recognised', async () => {
  await dropFile(app.page, 'german.csv', 'Kreditinstitut;NPS\nMüller Bank;9\nBäcker Bank;7\n')
  await questions().getByText('The file names no company').waitFor()
  await choose(questions().getByRole('combobox', { name: /column that names it/ }), 'Kreditinstitut')
  await expect.poll(() => questions().count()).toBe(0)
  expect(await wizard().getByRole('combobox', { name: 'Company' }).textContent()).toContain('Kreditinstitut')
  await importFiles()
  expect(await counts()).toEqual(['2', '2', '0', '0'])
})

test('what was answered is filled in for the next file of the same shape, until it is forgotten', async () => {
  await dropFile(app.page, 'march.csv', answers)
  await decide()
  await importFiles()
  await button('Show the slides').click()
  await dropFile(app.page, 'april.csv', answers.replaceAll('2024', '2023'))
  await wizard().getByText('As last time').waitFor()
  expect(await questions().getByRole('textbox').inputValue()).toBe('Hồng Hà')
  expect(await checkButton().isEnabled()).toBe(true)
  await button('Forget and start over').click()
  await expect.poll(() => questions().getByRole('textbox').inputValue()).toBe('')
  await app.page.keyboard.press('Escape')
  await dropFile(app.page, 'april.csv', answers)
  await questions().getByText('2 of 2 still open').waitFor()
})

test('a map file answers everything; without it the file is what it seemed to be', async () => {
  const map = {
    table: 'responses',
    columns: { answered_on: 'date', nps: 'nps' },
    options: { dateOrder: 'dmy', company: 'Hồng Hà' },
  }
  await dropFile(app.page, 'answers.csv', answers)
  await pickFiles(app.page, file('answers.map.json', JSON.stringify(map)), () => button('Load map file…').click())
  await wizard().getByText('Columns and answers are from answers.map.json.').waitFor()
  await expect.poll(() => questions().count()).toBe(0)
  await button('Start over').click()
  await questions().getByText('2 of 2 still open').waitFor()
  await pickFiles(app.page, file('answers.map.json', JSON.stringify(map)), () => button('Load map file…').click())
  await expect.poll(() => checkButton().isEnabled()).toBe(true)
  await importFiles()
  expect(await counts()).toEqual(['3', '3', '0', '0'])
})

test('a file that is no map says so and leaves the wizard as it was', async () => {
  await dropFile(app.page, 'answers.csv', answers)
  await pickFiles(app.page, file('no.map.json', '{"table": "nothing"}'), () => button('Load map file…').click())
  const told = app.page.getByRole('dialog', { name: 'That did not work' })
  await told.getByText(/^MAP-01 /).waitFor()
  await hasFocus(told)
  await app.page.keyboard.press('Escape')
  await questions().getByText('2 of 2 still open').waitFor()
})

test('an import is undone with one click: into a new workspace, and into the open one', async () => {
  const before = await app.headline()
  const importAndUndo = async () => {
    await dropFile(app.page, 'answers.csv', answers)
    if ((await questions().getByRole('textbox').inputValue()) === '') await decide()
    await importFiles()
    await button('Undo the import').click()
    await app.page.getByText('The import was undone.').waitFor()
    await expect.poll(app.headline).toBe(before)
  }
  await importAndUndo()
  await button(/^Sample.*Saved$/).waitFor()
  await importAndUndo()
})

test('a template of every table is there to fill in, in the language of the app', async () => {
  await button('Templates to fill in…').click()
  const templates = wizard('Templates to fill in')
  const { name, bytes } = await downloadOf(app.page, () =>
    templates.getByRole('button', { name: 'Survey answers, CSV' }).click(),
  )
  expect(name).toBe('responses.csv')
  expect(bytes.toString()).toContain('NPS')
  const excel = await downloadOf(app.page, () => templates.getByRole('button', { name: 'Companies, Excel' }).click())
  expect(excel.name).toBe('companies.xlsx')
  expect(excel.bytes.subarray(0, 2).toString()).toBe('PK')
})
