import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { pngFile, svgLogoFile } from '../theme/logos.ts'
import { masterFooter, masterPicture, templateFile } from '../theme/templates.ts'
import { downloadOf, pickFiles } from './app-page.ts'
import { app, folder, inBrowser } from './browser-suite.ts'

inBrowser()

const button = (name: string | RegExp) => app.page.getByRole('button', { name })
const stage = () => app.page.locator('main svg[viewBox="0 0 960 540"]').first()
const themeWindow = () => app.page.getByRole('dialog', { name: 'Theme of the deck' })

const ownTheme = {
  triptychTheme: 1,
  name: 'An Phú Bank',
  colours: { own: '#003A70', leader: '#1B7F5C', laggard: '#C8102E', ink: '#1A2B3C', paper: '#FBF8F1' },
  font: 'Georgia',
  footer: { en: 'An Phú Bank · For the board only', vi: 'An Phú Bank · Tài liệu nội bộ' },
  logo: 'logo.svg',
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function openThemes(): Promise<void> {
  await button('Appearance').click()
  await app.page.getByRole('menuitem', { name: 'Theme…' }).click()
  await themeWindow().waitFor()
}

const pick = (files: string[]) => pickFiles(app.page, files, () => button('Choose a file…').click())

test('a theme is looked at, used, undone, exported and removed', async () => {
  await openThemes()
  await themeWindow().getByText('The deck is in Triptych’s own colours.').waitFor()
  await pick([file('an-phu.json', JSON.stringify(ownTheme)), file('logo.svg', svgLogoFile)])
  await themeWindow().getByText('Chosen: An Phú Bank').waitFor()
  const [before, after] = ['As it is now', 'In this theme'].map((name) => themeWindow().getByRole('img', { name }))
  expect(await before!.innerHTML()).not.toContain('#FBF8F1')
  expect(await after!.innerHTML()).toContain('#FBF8F1')
  expect(await themeWindow().getByText('text stays in Inter').textContent()).toContain('PowerPoint: Georgia')
  // Looking changes nothing.
  expect(await stage().innerHTML()).not.toContain('#FBF8F1')

  await button('Use this theme').click()
  await expect.poll(() => stage().textContent()).toContain('An Phú Bank · For the board only')
  expect(await stage().innerHTML()).toContain('fill="#E2231A"')
  await button('VI, Tiếng Việt').click()
  await expect.poll(() => stage().textContent()).toContain('Tài liệu nội bộ')
  await button('EN, English').click()
  await expect.poll(() => stage().textContent()).toContain('For the board only')

  await button('Undo: theme').click()
  await expect.poll(() => stage().innerHTML()).not.toContain('#FBF8F1')
  await button('Redo: theme').click()
  await expect.poll(() => stage().innerHTML()).toContain('#FBF8F1')

  const deck = await downloadOf(app.page, async () => {
    await button('Export').click()
    await app.page.getByRole('menuitem', { name: 'All slides as PowerPoint' }).click()
  })
  const parts = unzipSync(new Uint8Array(deck.bytes))
  expect(strFromU8(parts['ppt/theme/theme1.xml']!)).toMatch(
    /name="An Phú Bank".*<a:accent1><a:srgbClr val="1B7F5C"\/>.*Georgia/s,
  )
  expect(strFromU8(parts['ppt/slideMasters/slideMaster1.xml']!)).toContain('For the board only')

  await openThemes()
  const saved = await downloadOf(app.page, () => button('Save as theme file').click())
  expect(JSON.parse(saved.bytes.toString())).toMatchObject({ name: 'An Phú Bank', colours: ownTheme.colours })
  await button('Remove the theme').click()
  await expect.poll(() => stage().innerHTML()).not.toContain('#FBF8F1')
})

test('a PowerPoint template dresses the deck, its PNG logo in the picture', async () => {
  const media = { 'image1.png': pngFile(60, 20, (x) => [x * 4, 20, 90, 255]) }
  const template = templateFile({ media, shapes: masterPicture('rId2') + masterFooter('From the template') })
  await openThemes()
  await pick([file('house.pptx', template)])
  await button('Use this theme').click()
  await expect.poll(() => stage().textContent()).toContain('From the template')
  expect(await stage().locator('image').getAttribute('href')).toMatch(/^data:image\/png;base64,/)
})

test('a theme that cannot be read is told with what was measured, and the choice before it stays', async () => {
  await openThemes()
  await pick([file('pale.json', JSON.stringify({ triptychTheme: 1, colours: { leader: '#FFD400' } }))])
  await app.page.getByText(/THM-03 .*has a contrast of 1\.43 to 1 .*at least 3 to 1 is needed/).waitFor()
  await app.page.keyboard.press('Escape')
  expect(await button('Use this theme').count()).toBe(0)
})
