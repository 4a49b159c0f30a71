import { expect, test } from 'vitest'
import { app, inBrowser } from './browser-suite.ts'
import { choose } from './import-wizard.ts'

inBrowser()

const button = (name: string | RegExp) => app.page.getByRole('button', { name })
const settings = () => app.page.getByRole('region', { name: /^(Slide settings|Thiết lập trang chiếu)$/ })
const picture = () => app.page.locator('main svg[viewBox="0 0 960 540"]').innerHTML()
/** What undo would take back, as its button says it; "Undo" alone where there is nothing. */
const undo = async () => (await button(/^Undo/).getAttribute('title')) ?? ''
const weight = (part: string) => settings().getByRole('slider', { name: `Weights in the index: ${part}` })
const weights = () => Promise.all(['NPS', 'CSAT', 'CES'].map(async (part) => Number(await weight(part).inputValue())))

/** Ranks by the CX index, which has weights. */
async function rankByIndex(): Promise<void> {
  await choose(settings().getByRole('combobox', { name: 'Metric' }), 'CX index')
  await weight('NPS').waitFor()
  await app.settled()
}

test('a weight that is dragged shows the slide as it goes, and is one step of undo once it is let go', async () => {
  await rankByIndex()
  const before = await picture()
  expect(await weights()).toEqual([34, 33, 33])
  const thumb = (await weight('NPS').locator('xpath=..').boundingBox())!
  const [x, y] = [thumb.x + thumb.width / 2, thumb.y + thumb.height / 2]
  await app.page.mouse.move(x, y)
  await app.page.mouse.down()
  await app.page.mouse.move(x + 60, y, { steps: 12 })
  await expect.poll(picture).not.toBe(before)
  const [nps, csat, ces] = await weights()
  expect(nps).toBeGreaterThan(50)
  expect(nps! + csat! + ces!).toBe(100)
  await app.page.mouse.move(x + 90, y, { steps: 6 })
  await app.page.mouse.up()
  await expect.poll(async () => (await weights())[0]).toBeGreaterThan(nps!)
  const [last] = await weights()
  await expect.poll(picture).toContain(`NPS ${last}%`)
  const after = await picture()
  await button(/^Undo/).click()
  await expect.poll(picture).toBe(before)
  expect(await weights()).toEqual([34, 33, 33])
  await button(/^Redo/).click()
  await expect.poll(picture).toBe(after)
})

test('weights move by key, the others in proportion, and all of it is one step; one button makes them the same', async () => {
  await rankByIndex()
  const before = await picture()
  await weight('NPS').focus()
  for (const key of ['PageUp', 'PageUp', 'ArrowRight']) await app.page.keyboard.press(key)
  // 34 + 10 + 10 + 1; of the 45 that are left 22.5 each, and the odd one goes to the first.
  expect(await weights()).toEqual([55, 23, 22])
  expect(await weight('CSAT').getAttribute('aria-valuetext')).toBe('23%')
  await app.page.keyboard.press('Control+z')
  await expect.poll(weights).toEqual([34, 33, 33])
  await expect.poll(picture).toBe(before)
  await weight('CES').focus()
  await app.page.keyboard.press('Home')
  expect(await weights()).toEqual([51, 49, 0])
  await button('Same for all').click()
  await expect.poll(weights).toEqual([34, 33, 33])
  await expect.poll(() => button('Same for all').isDisabled()).toBe(true)
})

test('rivals are found without diacritics, stand as chips, and are given up one by one', async () => {
  const rivals = settings().getByRole('combobox', { name: 'Rivals' })
  await rivals.fill('quynh')
  expect(await app.page.getByRole('option').allTextContents()).toEqual(['Quỳnh Lam'])
  await app.page.keyboard.press('Enter')
  await button('Remove Quỳnh Lam').waitFor()
  await rivals.fill('tide')
  await app.page.keyboard.press('Enter')
  await button('Remove Tidewater').waitFor()
  await app.page.keyboard.press('Escape')
  await app.page.keyboard.press('Escape')
  expect(await button(/^Remove (Quỳnh Lam|Tidewater)$/).count()).toBe(2)
  await button('Remove Quỳnh Lam').click()
  await expect.poll(() => button('Remove Quỳnh Lam').count()).toBe(0)
  await rivals.fill('nobody')
  await app.page.getByText('Nothing found').waitFor()
})

test('no more rivals can be chosen than the slide can show', async () => {
  const rivals = settings().getByRole('combobox', { name: 'Rivals' })
  const option = () => app.page.getByRole('option', { selected: false, disabled: false }).first()
  const chips = () =>
    settings()
      .getByRole('button', { name: /^Remove / })
      .count()
  await rivals.click()
  for (let chosen = 0; (await option().count()) > 0; chosen++) {
    expect(await chips()).toBe(chosen)
    await option().click()
    await expect.poll(chips).toBe(chosen + 1)
  }
  await app.page.getByText(`At most ${await chips()}`, { exact: true }).waitFor()
  expect(await app.page.getByRole('option', { disabled: true }).count()).toBeGreaterThan(0)
})

test('an amount is typed with the decimal sign of the language, and goes to a step and an end that there is', async () => {
  await button('More settings').click()
  const typed = (name: RegExp) => settings().getByRole('textbox', { name })
  const before = await picture()
  await typed(/^What if/).fill('5')
  await expect.poll(picture).not.toBe(before)
  expect(await undo()).toBe('Undo (Ctrl+Z)')
  await app.page.keyboard.press('Enter')
  await expect.poll(undo).toContain('slide setting')
  await typed(/^What if/).fill('999')
  await app.page.keyboard.press('Tab')
  const end = Number(
    await settings()
      .getByRole('slider', { name: /^What if/ })
      .getAttribute('max'),
  )
  await expect.poll(() => typed(/^What if/).inputValue()).toBe(String(end))
  await choose(settings().getByRole('combobox', { name: 'Metric' }), 'Customer satisfaction (mean)')
  await button('Tiếng Việt').click()
  await button(/^Trình chiếu$/).waitFor()
  const inVietnamese = settings().getByRole('textbox').last()
  await inVietnamese.fill('0,3')
  await app.page.keyboard.press('Enter')
  await expect.poll(() => inVietnamese.inputValue()).toBe('0,3')
})

test('finer settings lie in a group that stays as it was left, and says how many of them are set', async () => {
  expect(await settings().getByRole('combobox', { name: 'Segment' }).count()).toBe(0)
  await button('More settings').click()
  await choose(settings().getByRole('combobox', { name: 'Segment' }), 'Premium')
  await app.settled()
  await button('More settings').click()
  await button('More settings 1 set').waitFor()
  await button('More settings 1 set').click()
  await app.page.reload()
  await settings().getByRole('combobox', { name: 'Segment' }).waitFor()
})

test('the finder picks companies out on the slide on the stage', async () => {
  await app.page.keyboard.press('Control+k')
  await app.page.getByRole('combobox', { name: /^Find/ }).fill('tide rivals')
  await app.page.keyboard.press('Enter')
  await button('Remove Tidewater').waitFor()
})
