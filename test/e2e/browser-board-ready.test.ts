import { expect, test } from 'vitest'
import { app, inBrowser } from './browser-suite.ts'

inBrowser()

const inspector = () => app.page.getByRole('region', { name: 'Slide settings' })
const things = () => inspector().getByRole('button', { name: /to look at/ })

async function writeHeadline(text: string): Promise<void> {
  await app.page.getByRole('button', { name: /^Edit headline/ }).click()
  await app.page.keyboard.type(text)
  await app.page.keyboard.press('Enter')
}

test('a slide that a board may see says so', async () => {
  await inspector().getByText('Board-ready', { exact: true }).waitFor()
})

test('a headline that the slide does not hold is told in inspector and rail, shown on the slide, and mended by keyboard', async () => {
  const before = await app.headline()
  await writeHeadline('Aurora scores 91 on NPS')
  await things().waitFor()
  await app.page
    .getByRole('navigation')
    .getByRole('button', { name: /error for the board/ })
    .waitFor()
  await things().press('Enter')
  const item = inspector().getByRole('listitem').filter({ hasText: 'The headline says 91' })
  await item.getByRole('button', { name: 'Show on the slide' }).press('Enter')
  expect(await app.page.locator('main [class*="pointer"]').count()).toBe(1)
  await item.getByRole('button', { name: 'Take the panel’s headline' }).press('Enter')
  await expect.poll(app.headline).toBe(before)
  await inspector().getByText('Board-ready', { exact: true }).waitFor()
  expect(await app.page.locator('main [class*="pointer"]').count()).toBe(0)
})

test('a headline in one language leads to the other', async () => {
  await writeHeadline('Aurora scores 34 on NPS')
  await things().click()
  await inspector().getByRole('button', { name: 'Write it in the other language' }).click()
  await app.page
    .getByText('Sẵn sàng trình HĐQT', { exact: true })
    .or(app.page.getByText(/điểm cần xem lại/))
    .waitFor()
  expect(await app.page.locator('html').getAttribute('lang')).toBe('vi')
})
