import { expect, test } from 'vitest'
import { findingsOf } from './axe.ts'
import { app, inBrowserWithAxe } from './axe-suite.ts'

inBrowserWithAxe()

const button = (name: string | RegExp) => app.page.getByRole('button', { name })
const main = () => app.page.getByRole('main')

test('sections, notes, a marked headline and a text being written have no accessibility findings', async () => {
  await main()
    .getByRole('button', { name: /^Edit headline/ })
    .click()
  await app.page.keyboard.insertText('Ours')
  await app.page.keyboard.press('Enter')
  await app.page.getByRole('combobox', { name: 'Metric' }).click()
  await app.page.getByRole('option', { name: 'Customer satisfaction', exact: true }).click()
  await app.page.getByRole('region', { name: /numbers behind your headline/ }).waitFor()
  await button('Speaker notes').click()
  expect(await findingsOf(app.page)).toEqual([])
  for (const kind of ['Section', 'Text']) {
    await button('Add slide').click()
    await app.page.getByRole('menuitem', { name: kind, exact: true }).click()
    await app.page.getByRole('menu').waitFor({ state: 'detached' })
  }
  await main()
    .getByRole('button', { name: /^Edit text/ })
    .click()
  expect(await findingsOf(app.page)).toEqual([])
})
