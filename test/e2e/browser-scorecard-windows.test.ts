import { expect, test } from 'vitest'
import { builtInModel } from '../../src/core/scorecard-model/model.ts'
import { downloadOf, dropFile } from './app-page.ts'
import { app, inBrowser } from './browser-suite.ts'
import { counts, importFiles } from './import-wizard.ts'

inBrowser()

const button = (name: string | RegExp) => app.page.getByRole('button', { name })
const dialog = () => app.page.getByRole('dialog')

/** Finds a command by a few letters and runs it. */
async function find(letters: string): Promise<void> {
  await app.page.keyboard.press('Control+k')
  await app.page.getByRole('combobox', { name: /^Find/ }).fill(letters)
  await app.page.keyboard.press('Enter')
}

async function toScorecard(): Promise<void> {
  await app.page.getByRole('navigation', { name: 'Slides' }).locator('ol').getByRole('button').nth(2).click()
  await app.settled()
  await button('Scorecard model…').waitFor()
}

test('an assessment leaves as a table and comes back through the import', async () => {
  await toScorecard()
  await button('Assessment sheets…').click()
  const { name, bytes } = await downloadOf(app.page, () =>
    button('To fill in or change, and import again: CSV').click(),
  )
  expect(name).toBe('assessment.csv')
  const lines = bytes.toString('utf8').trimEnd().split('\r\n')
  expect(lines[0]).toContain('Capability')
  const capabilities = builtInModel.pillars.flatMap((pillar) => pillar.capabilities)
  for (const capability of capabilities) expect(bytes.toString('utf8')).toContain(capability.id)
  const rows = lines.slice(1)
  const unrated = rows.filter((row) => /,,,,,$/.test(row))
  await app.page.keyboard.press('Escape')
  await expect.poll(() => dialog().count()).toBe(0)

  const before = await app.headline()
  await dropFile(app.page, name, bytes)
  await importFiles()
  expect(await counts()).toEqual([rows.length, rows.length - unrated.length, 0, unrated.length].map(String))
  await button('Show the slides').click()
  await expect.poll(() => app.headline()).toBe(before)
})

test('blank sheets are for the names that are typed, as a table or as PDF', async () => {
  await find('Assessment sheets')
  await dialog().getByLabel('Name', { exact: true }).fill('Mai, Nam')
  await app.page.keyboard.press('Enter')
  await dialog().getByRole('checkbox', { name: 'Leave out what was rated' }).click()
  const table = await downloadOf(app.page, () => button('To fill in or change, and import again: CSV').click())
  const text = table.bytes.toString('utf8')
  expect(text.split('Mai,').length - 1).toBe(25)
  expect(text.split('Nam,').length - 1).toBe(25)
  const printed = await downloadOf(app.page, () => button('Blank, to print and fill in by hand: A3').click())
  expect([printed.name, printed.bytes.subarray(0, 5).toString()]).toEqual(['assessment-sheets-a3.pdf', '%PDF-'])
})

test('initiatives have a row for each gap of the scorecard', async () => {
  await find('Assessment sheets')
  const { name, bytes } = await downloadOf(app.page, () => button('Initiatives, a row for each gap: CSV').click())
  expect(name).toBe('initiatives.csv')
  expect(bytes.toString('utf8').trimEnd().split('\r\n').length).toBeGreaterThan(1)
})

test('weights are changed by keyboard, count at once, and are one step of undo', async () => {
  await toScorecard()
  await button('Scorecard model…').click()
  await dialog().getByText(`version ${builtInModel.version}`).waitFor()
  expect(await button('Apply weights').isDisabled()).toBe(true)
  const [capability] = builtInModel.pillars[0]!.capabilities
  const weight = dialog().getByRole('slider', { name: `Weight: ${capability!.name.en}` })
  await weight.focus()
  await app.page.keyboard.press('End')
  expect(await weight.getAttribute('aria-valuetext')).toMatch(/^5, /)
  await button('Apply weights').click()
  await expect.poll(() => dialog().count()).toBe(0)
  await expect.poll(() => button(/^Undo: weights of the scorecard/).count()).toBe(1)

  await find('Scorecard model')
  await dialog()
    .getByText(`version ${builtInModel.version + 1}`)
    .waitFor()
  const { name, bytes } = await downloadOf(app.page, () => button('Save the model: JSON').click())
  expect(name).toBe(`scorecard-model-${builtInModel.version + 1}.json`)
  const saved = JSON.parse(bytes.toString('utf8'))
  expect(saved.pillars[0].capabilities[0]).toMatchObject({ id: capability!.id, weight: 5 })
  await app.page.keyboard.press('Escape')
  await expect.poll(() => dialog().count()).toBe(0)

  await button(/^Undo: weights of the scorecard/).click()
  await find('Scorecard model')
  await dialog().getByText(`version ${builtInModel.version}`, { exact: false }).waitFor()
  expect(await dialog().getByRole('slider').first().getAttribute('aria-valuetext')).toMatch(/^1, /)
})
