import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readPdf } from '../export/read-pdf.ts'
import { downloadOf, dropFile, hasFocus, openApp, pickFiles } from './app-page.ts'
import { app, browser, folder, inBrowser, server } from './browser-suite.ts'
import { serveApp } from './served-app.ts'

inBrowser()

const button = (name: string | RegExp) => app.page.getByRole('button', { name })
const exported = (item: string) =>
  downloadOf(app.page, async () => {
    await button('Export').click()
    await app.page.getByRole('menuitem', { name: item }).click()
  })

test('a slide leaves as the SVG on the stage, with its typeface in it', async () => {
  const { name, bytes } = await exported('This slide as SVG')
  const svg = bytes.toString()
  expect(name).toMatch(/\.svg$/)
  expect(svg).toMatch(/^<svg /)
  expect(svg).toContain('@font-face')
  expect(svg).not.toMatch(/<script|<foreignObject|\son\w+=|https?:\/\/(?!www\.w3\.org)/)
  for (const text of await app.page.locator('main svg[viewBox="0 0 960 540"] text').allTextContents()) {
    expect(svg).toContain(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'))
  }
})

test.each([
  ['This slide as PNG, 3840 × 2160', 3840, 2160],
  ['This slide as PNG, 1920 × 1080', 1920, 1080],
])('%s has that size, and ink on it', async (item, width, height) => {
  const { name, bytes } = await exported(item)
  expect(name).toMatch(/\.png$/)
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height])
  // A blank sheet of this size packs into a few kilobytes.
  expect(bytes.length).toBeGreaterThan(40_000)
})

test('the data of a slide leaves as CSV with every row of its table', async () => {
  await button('Data behind this slide').click()
  const rows = await app.page.getByRole('region', { name: 'Data behind this slide' }).locator('tbody tr').count()
  const { name, bytes } = await exported('Data of this slide as CSV')
  expect(name).toMatch(/\.csv$/)
  expect(bytes.toString().trim().split(/\r?\n/).length).toBeGreaterThan(rows)
})

test('the data of a slide leaves as a workbook', async () => {
  const { name, bytes } = await exported('Data of this slide as Excel workbook')
  expect(name).toMatch(/\.xlsx$/)
  expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!)).toContain((await app.headline()).slice(0, 12))
})

test('a slide leaves without its paper', async () => {
  const { bytes } = await exported('This slide as PNG without its paper')
  const opacity = await app.page.evaluate(
    async (png) => {
      const picture = await createImageBitmap(new Blob([new Uint8Array(png)], { type: 'image/png' }))
      const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!
      canvas.drawImage(picture, 0, 0)
      return canvas.getImageData(0, 0, 1, 1).data[3]
    },
    [...bytes],
  )
  expect(opacity).toBe(0)
})

test('keys copy the slide as a picture and its data as a table', async () => {
  await app.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const clipboard = (type: string) =>
    app.page.evaluate(async (wanted) => {
      const item = (await navigator.clipboard.read()).find(({ types }) => types.includes(wanted))
      const blob = await item?.getType(wanted)
      return blob ? [...new Uint8Array(await blob.arrayBuffer())] : []
    }, type)
  await app.page.locator('main').click()
  await app.page.keyboard.press('Control+c')
  await expect.poll(async () => (await clipboard('image/png')).length).toBeGreaterThan(20_000)
  await app.page.keyboard.press('Control+Shift+C')
  await expect.poll(async () => Buffer.from(await clipboard('text/plain')).toString()).toContain(await app.headline())
  const html = Buffer.from(await clipboard('text/html')).toString()
  expect(html).toContain('<table>')
  expect(html).toContain('<caption>')
})

test.each([
  ['All slides as PDF', /\.pdf$/, /^%PDF-1\.7/],
  ['All slides as a web page', /\.html$/, /^<!doctype html>/],
])('%s: the whole deck in one file', async (item, extension, beginning) => {
  const { name, bytes } = await exported(item)
  expect(name).toMatch(extension)
  expect(bytes.toString('latin1')).toMatch(beginning)
  const pages = name.endsWith('.pdf') ? readPdf(bytes).bookmarks : bytes.toString().match(/<section /g)
  expect(pages).toHaveLength(3)
})

test('the deck leaves as a PowerPoint of as many slides', async () => {
  const { name, bytes } = await exported('All slides as PowerPoint')
  expect(name).toMatch(/\.pptx$/)
  const parts = unzipSync(bytes)
  expect(Object.keys(parts).filter((part) => /^ppt\/slides\/slide\d+\.xml$/.test(part))).toHaveLength(3)
  expect(strFromU8(parts['ppt/slides/slide1.xml']!)).toContain((await app.headline()).slice(0, 12))
})

test('a workspace is saved, and opened again with the changes', async () => {
  await button(/^Edit headline/).click()
  await app.page.getByRole('textbox', { name: 'Headline' }).fill('Kept over a save')
  await app.page.keyboard.press('Enter')
  await expect.poll(app.headline).toBe('Kept over a save')
  await button(/Unsaved changes/).waitFor()
  const { name, bytes } = await downloadOf(app.page, () => app.page.keyboard.press('Control+s'))
  await button(/Saved$/).waitFor()
  expect(name).toMatch(/\.triptych$/)
  expect(bytes.subarray(0, 15).toString()).toBe('SQLite format 3')

  const file = join(folder, 'board pack.triptych')
  writeFileSync(file, bytes)
  await app.page.reload()
  await expect.poll(app.headline).not.toBe('Kept over a save')
  await pickFiles(app.page, file, () => button('Open…').click())
  await expect.poll(app.headline).toBe('Kept over a save')
  await button(/board pack.*Saved/).waitFor()
})

test('undoing back to what was saved is saved again; redoing is not', async () => {
  await button('Duplicate slide').click()
  await button(/Unsaved changes/).waitFor()
  await button(/^Undo: slides/).click()
  await button(/Saved$/).waitFor()
  await button(/^Redo: slides/).click()
  await button(/Unsaved changes/).waitFor()
})

test('a dropped workspace is opened, not imported', async () => {
  await button('Duplicate slide').click()
  await button(/Unsaved changes/).waitFor()
  const { bytes } = await downloadOf(app.page, () => app.page.keyboard.press('Control+s'))
  await app.page.reload()
  await app.settled()
  await dropFile(app.page, 'four slides.triptych', bytes)
  await button(/four slides.*Saved/).waitFor()
  expect(await app.page.getByRole('navigation', { name: 'Slides' }).locator('ol').getByRole('button').count()).toBe(4)
})

test('a file that is no workspace is refused with what to do, and the open one stays', async () => {
  const before = await app.headline()
  const file = join(folder, 'letter.triptych')
  writeFileSync(file, 'Dear board')
  await pickFiles(app.page, file, () => button('Open…').click())
  const told = app.page.getByRole('dialog', { name: 'That did not work' })
  expect(await told.getByRole('alert').textContent()).toMatch(/^FMT-01 .*import it instead/)
  await hasFocus(told)
  await app.page.keyboard.press('Escape')
  await told.waitFor({ state: 'detached' })
  expect(await app.headline()).toBe(before)
})

test('after a breakdown of the core, Restart opens the workspace as it was last known', async () => {
  await button('Duplicate slide').click()
  await button(/Unsaved changes/).waitFor()
  await app.page.workers()[0]!.evaluate(() => {
    setTimeout(() => {
      throw new Error('broken on purpose')
    })
  })
  const told = app.page.getByRole('dialog', { name: 'That did not work' })
  await told.getByText(/^APP-01 .*broken on purpose/).waitFor()
  await told.getByRole('button', { name: 'Restart' }).click()
  await button(/Saved$/).waitFor()
  await expect
    .poll(() => app.page.getByRole('navigation', { name: 'Slides' }).locator('ol').getByRole('button').count())
    .toBe(3)
  await button('Duplicate slide').click()
  await button(/Unsaved changes/).waitFor()
  // The only complaint is the one that was made on purpose.
  expect(app.complaints.splice(0)).toEqual([expect.stringContaining('broken on purpose')])
})

test('unsaved changes are asked about before another file is opened', async () => {
  await button('Duplicate slide').click()
  await button(/Unsaved changes/).waitFor()
  await button('Open…').click()
  const question = app.page.getByRole('dialog', { name: 'There are unsaved changes' })
  await question.getByRole('button', { name: 'Cancel' }).click()
  await question.waitFor({ state: 'detached' })
  await button(/Unsaved changes/).waitFor()
})

test('a browser with File System Access saves back into the file it opened', async () => {
  const page = await browser.context.newPage()
  await page.addInitScript(() => {
    // The pickers' windows cannot be driven; they answer with a file of the page's own storage.
    const file = async () => (await navigator.storage.getDirectory()).getFileHandle('own.triptych', { create: true })
    Object.assign(window, { showSaveFilePicker: file, showOpenFilePicker: async () => [await file()] })
  })
  await page.goto(server.url)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('button', { name: /own.*Saved/ }).waitFor()
  await page.getByRole('button', { name: 'Duplicate slide' }).click()
  await page.getByRole('button', { name: /own.*Unsaved changes/ }).waitFor()
  await page.keyboard.press('Control+s')
  await page.getByRole('button', { name: /own.*Saved/ }).waitFor()
  await page.getByRole('button', { name: 'Open…' }).click()
  await expect
    .poll(() => page.getByRole('navigation', { name: 'Slides' }).locator('ol').getByRole('button').count())
    .toBe(4)
  await page.close({ runBeforeUnload: false })
})

test('a workspace that the server was started with is opened under its name', async () => {
  const { bytes } = await downloadOf(app.page, () => app.page.keyboard.press('Control+s'))
  const file = join(folder, 'Báo cáo quý 3.triptych')
  writeFileSync(file, bytes)
  const own = await serveApp(file)
  const opened = await openApp(browser.context, own.url)
  await opened.page.getByRole('button', { name: /Báo cáo quý 3.*Saved/ }).waitFor()
  expect(opened.complaints).toEqual([])
  await opened.page.close()
  await own.stop()
})
