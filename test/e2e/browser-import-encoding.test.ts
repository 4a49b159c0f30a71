import { expect, test } from 'vitest'
import { dropFile } from './app-page.ts'
import { app, inBrowser } from './browser-suite.ts'
import { checkButton, choose, counts, importFiles, wizard } from './import-wizard.ts'

inBrowser()

const raw = () => wizard().getByRole('region', { name: 'The file as it is' })
/** The lines as one sees them: the file itself may write a letter and its mark apart. */
const rawText = async () => (await raw().innerText()).normalize('NFC')
const encoding = () => wizard().getByRole('combobox', { name: 'Encoding' })

test('a guessed encoding is told beside its choice; another one changes the letters, and there is a way back', async () => {
  // Windows-1258 writes ồ as ô with a mark behind it; the same two bytes are ô and Ì in Windows-1252.
  const bytes = Buffer.from('Bank;Year;NPS\nH\xf4\xccng H\xe0;2024;41\nS\xf4ng \xd0\xe0;2024;12\n', 'latin1')
  await dropFile(app.page, 'banks.csv', bytes)
  await raw().waitFor()
  await expect.poll(rawText).toContain('Hồng Hà;2024;41')
  await wizard().getByText('in windows-1252 it would be "HôÌng').waitFor()
  await choose(encoding(), 'WINDOWS-1252')
  await expect.poll(rawText).toContain('HôÌng Hà;2024;41')
  await choose(encoding(), 'WINDOWS-1258')
  await expect.poll(rawText).toContain('Hồng Hà;2024;41')
  await importFiles()
  expect(await counts()).toEqual(['2', '2', '0', '0'])
})

test('a text that seems to be in a legacy font is read once its encoding is named', async () => {
  const text = 'Ng©n hµng,N¨m,NPS\nB¶o TÝn,2024,41\nDÞch vô,2024,35\n'
  await dropFile(app.page, 'font.csv', text)
  await wizard().getByText('font.csv cannot be read').waitFor()
  expect(await checkButton().count()).toBe(0)
  await choose(encoding(), 'UTF-8')
  await raw().waitFor()
  await expect.poll(rawText).toContain('B¶o TÝn,2024,41')
  expect(await encoding().textContent()).toContain('UTF-8')
})
