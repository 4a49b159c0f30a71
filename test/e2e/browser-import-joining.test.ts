import { expect, test } from 'vitest'
import { dropFile, pickFiles } from './app-page.ts'
import { app, inBrowser } from './browser-suite.ts'
import {
  answers,
  button,
  checkButton,
  choose,
  counted,
  counts,
  file,
  importFiles,
  questions,
  scores,
  wizard,
} from './import-wizard.ts'

inBrowser()

const list = () => wizard().getByRole('navigation', { name: 'Files' }).getByRole('button')
const notice = (text: string) => app.page.getByRole('status').getByText(text)
const more = 'Bank,Year,Metric,Score,Answers,SD\nTây Đô,2024,nps,22,200,60\n'

test('a file that is dropped on the open wizard joins the import, and what was answered stays', async () => {
  await dropFile(app.page, 'answers.csv', answers)
  await questions().getByRole('textbox').fill('Hồng Hà')
  await choose(questions().getByRole('combobox'), /^Day first/)
  await dropFile(app.page, 'more.csv', more)
  await wizard().getByRole('heading', { name: 'more.csv' }).waitFor()
  expect(await list().allTextContents()).toEqual(['answers.csvready', 'more.csvready'])
  await list().first().click()
  expect(await questions().getByRole('textbox').inputValue()).toBe('Hồng Hà')
  await importFiles()
  expect(await counts()).toEqual(['3', '3', '0', '0'])
  expect(await wizard('Import finished').locator('tbody tr').count()).toBeGreaterThan(1)
})

test('a file dropped after the rows were checked brings back the first step: they are checked anew with it', async () => {
  await dropFile(app.page, 'scores.csv', scores)
  await checkButton().click()
  await counted().getByText('3 rows will be loaded.').waitFor()
  await dropFile(app.page, 'more.csv', more)
  await wizard().getByRole('heading', { name: 'more.csv' }).waitFor()
  await checkButton().click()
  await counted().getByText('4 rows will be loaded.').waitFor()
})

test('two drops in quick succession both join, in their order', async () => {
  await dropFile(app.page, 'scores.csv', scores)
  await checkButton().waitFor()
  await Promise.all(['b', 'c'].map((name) => dropFile(app.page, `${name}.csv`, more.replace('Tây Đô', name))))
  await expect.poll(() => list().count()).toBe(3)
  await expect
    .poll(async () => (await list().allTextContents()).sort())
    .toEqual(['b.csvready', 'c.csvready', 'scores.csvready'])
  await checkButton().click()
  await counted().getByText('5 rows will be loaded.').waitFor()
})

test('one of several files can be left out, and taken again', async () => {
  await pickFiles(app.page, [file('a.csv', scores), file('b.csv', more)], () => button('Import data…').click())
  await list().last().click()
  await button('Leave this file out').click()
  await wizard().getByText('Nothing of this file will be imported.').waitFor()
  expect(await list().allTextContents()).toEqual(['a.csvready', 'b.csvleft out'])
  await checkButton().click()
  await counted().getByText('3 rows will be loaded.').waitFor()
  await button('Back').click()
  await button('Import it after all').click()
  await checkButton().click()
  await counted().getByText('4 rows will be loaded.').waitFor()
})

test('a file that is in the import already is not taken twice', async () => {
  const path = file('scores.csv', scores)
  await pickFiles(app.page, path, () => button('Import data…').click())
  await checkButton().waitFor()
  await app.page.evaluate(() => {
    const { prototype } = File
    Object.defineProperty(prototype, 'lastModified', { get: () => 0 })
  })
  await dropFile(app.page, 'scores.csv', scores)
  await expect.poll(() => list().count()).toBe(0)
  await notice('These files are in the import already.').waitFor()
})

test('a workspace dropped on the wizard is not opened over it, and says so', async () => {
  await dropFile(app.page, 'scores.csv', scores)
  await checkButton().waitFor()
  await dropFile(app.page, 'board.triptych', 'any bytes')
  await notice('Close the import first').waitFor()
  expect(await checkButton().isVisible()).toBe(true)
})

test('on the presentation nothing is taken, and it is said why', async () => {
  await button(/^Present$/).click()
  await dropFile(app.page, 'scores.csv', scores)
  await notice('Close this window first').waitFor()
  await app.page.keyboard.press('Escape')
  await expect.poll(() => wizard().count()).toBe(0)
})

test('after an import the next files begin a new one', async () => {
  await dropFile(app.page, 'scores.csv', scores)
  await importFiles()
  await dropFile(app.page, 'more.csv', more)
  await wizard().getByRole('heading', { name: 'more.csv' }).waitFor()
  expect(await list().count()).toBe(0)
})
