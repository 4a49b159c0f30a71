import { expect, test } from 'vitest'
import { row, workbook } from '../import/workbook.ts'
import { dropFile, pickFiles } from './app-page.ts'
import { app, inBrowser } from './browser-suite.ts'
import { button, checkButton, choose, counted, counts, file, importFiles, scores, wizard } from './import-wizard.ts'

inBrowser()

test('a column can be taken for another field, and the preview shows the rows', async () => {
  await dropFile(app.page, 'scores.csv', scores)
  const company = wizard().getByRole('combobox', { name: 'Company (required)' })
  await company.click()
  await app.page.getByRole('option', { name: 'Metric', exact: true }).click()
  expect(await company.textContent()).toContain('Metric')
  expect(await wizard().getByRole('cell', { name: 'Hồng Hà', exact: true }).count()).toBe(1)
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
  await expect.poll(() => checkButton().isEnabled()).toBe(true)
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
  await expect.poll(() => checkButton().isEnabled()).toBe(true)
  await button(/^Leave out/).click()
  expect(await checkButton().isDisabled()).toBe(true)
  await wizard().getByText('No column of this file is recognised').waitFor()
})

test('the file stands beside its table, and another row can be taken for the column names', async () => {
  await dropFile(
    app.page,
    'titled.csv',
    'Survey 2024;;\nwho;when;how much\nBank;Year;NPS\nHồng Hà;2024;41\nCửu Long;2024;35\n',
  )
  const raw = wizard().getByRole('region', { name: 'The file as it is' })
  expect(await raw.getByRole('row').last().textContent()).toBe('5Cửu Long;2024;35')
  await choose(wizard().getByRole('combobox', { name: 'Column names are in' }), /^Line 2/)
  await wizard().getByText('No column of this file is recognised').waitFor()
  await choose(wizard().getByRole('combobox', { name: 'Column names are in' }), /^Line 3/)
  await wizard().getByText('Becomes: Scores by company and period').waitFor()
  const parsed = wizard().getByRole('region', { name: 'Read as a table' })
  expect(await parsed.getByRole('columnheader').allTextContents()).toEqual(['Line', 'Bank', 'Year', 'NPS'])
  await importFiles()
  expect(await counts()).toEqual(['2', '2', '0', '0'])
})

test('a text that is cut at the wrong sign is read anew with the right one', async () => {
  await dropFile(app.page, 'signs.csv', 'Bank;Year;NPS\nHồng Hà;2024;41\nCửu Long;2024;35\n')
  await wizard().getByText('Becomes: Scores').waitFor()
  const separator = wizard().getByRole('combobox', { name: 'Separated by' })
  await choose(separator, 'tab')
  await wizard().getByText('No column of this file is recognised').waitFor()
  await choose(separator, 'semicolon')
  await wizard().getByText('Becomes: Scores').waitFor()
  await importFiles()
  expect(await counts()).toEqual(['2', '2', '0', '0'])
})

test('every sheet of a workbook is shown with what becomes of it', async () => {
  const sheets = {
    Scores: [row(1, ['Bank', 'Year', 'NPS']), row(2, ['Hồng Hà', 2024, 41])].join(''),
    Notes: row(1, ['Ask Linh']),
  }
  await pickFiles(app.page, file('book.xlsx', workbook({ sheets })), () => button('Import data…').click())
  const tabs = wizard().getByRole('tablist', { name: 'Sheets' }).getByRole('tab')
  await tabs.first().waitFor()
  expect(await tabs.allTextContents()).toEqual(['ScoresScores by company and period', 'Notesnot imported'])
  await tabs.first().focus()
  await app.page.keyboard.press('ArrowRight')
  await app.page.keyboard.press('Enter')
  await wizard()
    .getByRole('region', { name: 'Read as a table' })
    .getByRole('columnheader', { name: 'Ask Linh' })
    .waitFor()
  await importFiles()
  expect(await counts()).toEqual(['1', '1', '0', '0'])
})

test('of many files each says what it still needs, and is looked at by itself', async () => {
  const files = [file('scores.csv', scores), file('odd.csv', 'who,what\na,b\n'), file('broken.xlsx', 'PK\u0003\u0004')]
  await pickFiles(app.page, files, () => button('Import data…').click())
  const list = wizard().getByRole('navigation', { name: 'Files' }).getByRole('button')
  await list.first().waitFor()
  expect(await list.allTextContents()).toEqual([
    'scores.csvready',
    'odd.csvnot recognised',
    'broken.xlsxcannot be read',
  ])
  await list.nth(1).click()
  await wizard().getByRole('heading', { name: 'odd.csv' }).waitFor()
  await importFiles()
  expect(await counts()).toEqual(['4', '3', '1', '0'])
})

test('the columns of a wide table stand for what the user says', async () => {
  await dropFile(app.page, 'wide.csv', 'Bank,98,99,00\nHồng Hà,41,42,43\nCửu Long,35,36,37\n')
  await choose(wizard().getByRole('combobox', { name: /^Which metric/ }), 'Net Promoter Score')
  await wizard().getByRole('checkbox', { name: '99', exact: true }).click()
  const stands = wizard().getByRole('textbox', { name: 'Stands for: 00' })
  expect(await stands.inputValue()).toBe('2000')
  await stands.fill('2001')
  await stands.press('Enter')
  await expect.poll(() => checkButton().isEnabled()).toBe(true)
  await importFiles()
  expect(await counts()).toEqual(['4', '4', '0', '0'])
})

test('ratings side by side become rows, one for each touchpoint', async () => {
  await dropFile(app.page, 'ratings.csv', 'Bank,Branch,Hotline\nHồng Hà,4,1\nCửu Long,5,2\nSông Đà,3,\n')
  await choose(wizard().getByRole('combobox', { name: 'These rows are' }), 'Survey answers')
  await choose(wizard().getByRole('combobox', { name: 'Company', exact: true }), 'Bank')
  await button('Make rows of the 2 unused columns of numbers…').click()
  const fields = wizard().getByRole('combobox', { name: 'Their names are of the field' })
  expect(await fields.textContent()).toBe('Touchpoint')
  await expect.poll(() => checkButton().isEnabled()).toBe(true)
  await importFiles()
  expect(await counts()).toEqual(['6', '5', '0', '1'])
})

test('personal data is noticed with its samples masked, and treated as the user says', async () => {
  await dropFile(
    app.page,
    'calls.csv',
    'Bank,Date,NPS,Comment\nHồng Hà,2024-03-13,9,call 0912 345 678\nCửu Long,2024-03-14,7,fine\n',
  )
  const personal = wizard().getByRole('region', { name: 'Personal data' })
  expect(await personal.textContent()).toContain('call [phone number]')
  expect(await personal.textContent()).not.toContain('0912')
  const treatment = personal.getByRole('combobox', { name: /telephone numbers in 1 cell/ })
  expect(await treatment.textContent()).toBe('Blot it out in the text')
  await choose(treatment, 'Leave it out')
  expect(await treatment.textContent()).toBe('Leave it out')
  await importFiles()
})

test('names that may mean one company are joined only when they are ticked', async () => {
  const rows = ['Hồng Hà,2024,41', 'Hồng Hà,2023,40', 'Hong Ha,2022,39', 'Cửu Long,2024,35']
  await dropFile(app.page, 'names.csv', `Bank,Year,NPS\n${rows.join('\n')}\n`)
  const join = wizard().getByRole('checkbox', { name: /“Hong Ha” is “Hồng Hà”/ })
  expect(await join.isChecked()).toBe(false)
  await join.click()
  expect(await join.isChecked()).toBe(true)
  await importFiles()
  await button('Show the slides').click()
  await choose(app.page.getByRole('combobox', { name: 'Own company' }), 'Hồng Hà')
  await app.page.getByRole('combobox', { name: 'Own company' }).click()
  await expect.poll(() => app.page.getByRole('option').allTextContents()).toEqual(['None', 'Cửu Long', 'Hồng Hà'])
  await app.page.keyboard.press('Escape')
})

test('before anything is changed it is told what will be loaded, and one can go back', async () => {
  const before = await app.headline()
  await dropFile(app.page, 'scores.csv', scores)
  await checkButton().click()
  await counted().getByText('3 rows will be loaded.').waitFor()
  expect(await counts(counted())).toEqual(['4', '3', '1', '0'])
  expect(await app.headline()).toBe(before)
  await counted().getByRole('button', { name: 'Back' }).click()
  await checkButton().waitFor()
  await app.page.keyboard.press('Escape')
  await dropFile(app.page, 'more.csv', `${scores}Total,2024,nps,40,700,60\n`)
  await checkButton().click()
  await choose(counted().getByRole('combobox', { name: 'Show only' }), /^NUM-01/)
  expect(
    await counted()
      .getByRole('row', { name: /NUM-01/ })
      .count(),
  ).toBe(1)
  await app.page.keyboard.press('Escape')
  await counted().waitFor({ state: 'detached' })
  expect(await app.headline()).toBe(before)
  await button(/Saved$/).waitFor()
})

test('a file that leaves nothing open is imported with Enter alone: the focus is on what comes next', async () => {
  await dropFile(app.page, 'scores.csv', scores)
  const focused = () => app.page.evaluate(() => document.activeElement?.textContent)
  for (const next of ['Check every row', 'Import', 'Show the slides']) {
    await expect.poll(focused).toBe(next)
    await app.page.keyboard.press('Enter')
  }
  await expect.poll(app.headline).toContain('Hồng Hà')
})

test('nothing runs out of the window on a small screen, however wide the files are', async () => {
  await app.page.setViewportSize({ width: 1280, height: 720 })
  const header = Array.from({ length: 150 }, (_, n) => `A column with a long name ${n}`)
  const files = [
    file('wide.csv', `Bank,Year,NPS,${header.join(',')}\nHồng Hà,2024,41,${header.map(() => 'a value').join(',')}\n`),
    file('a-file-with-a-name-that-is-much-longer-than-the-list-of-files-is-wide.csv', scores),
  ]
  await pickFiles(app.page, files, () => button('Import data…').click())
  const hidden = () =>
    wizard().evaluate((window) =>
      [window, ...window.querySelectorAll(':scope > div')].map((part) => part.scrollWidth - part.clientWidth),
    )
  await checkButton().waitFor()
  expect(await hidden()).toEqual([0, 0])
  await wizard().getByText('53 more columns').waitFor()
  await wizard().getByRole('navigation', { name: 'Files' }).getByRole('button').nth(1).click()
  expect(await hidden()).toEqual([0, 0])
})
