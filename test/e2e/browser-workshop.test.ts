import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AppPage, hasFocus, openApp } from './app-page.ts'
import { type KillableBrowser, startKillable } from './killable-chromium.ts'
import { runTriptych, type ServedApp, serveApp } from './served-app.ts'
import { runsOut } from './window-bounds.ts'

interface Model {
  pillars: { name: { vi: string }; capabilities: { name: { vi: string }; weight: number }[] }[]
}
const model: Model = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'resources', 'scorecard-model.json'), 'utf8'),
)
const all = model.pillars.flatMap(({ capabilities }) => capabilities).length
const people = ['Lê Thị Hồng Ánh', 'Nguyễn Hoàng Minh Khôi', 'Trần Bảo Châu', 'Võ Đức']

/** What was voted and agreed, by capability. */
const held = new Map<string, { votes: number[]; agreed: number }>()

let folder: string
let server: ServedApp
let browser: KillableBrowser
let app: AppPage

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'triptych-workshop-'))
  // A company of which nothing is rated yet: what the workshop says is all that counts.
  writeFileSync(join(folder, 'companies.csv'), 'company,own\nNgân hàng Hồng Hà,true\n')
  expect(runTriptych(folder, 'import', 'companies.csv', '--out', 'board.triptych')).toMatchObject({ status: 0 })
  server = await serveApp(join(folder, 'board.triptych'))
  await openWindow()
})
afterAll(async () => {
  await browser?.kill()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

async function openWindow(): Promise<void> {
  browser = await startKillable(join(folder, 'profile'), 'vi')
  app = await openApp(browser.context, server.url)
  await app.page.setViewportSize({ width: 1280, height: 720 })
}

const keys = async (...names: string[]) => {
  for (const name of names) await app.page.keyboard.press(name)
}
const talk = () => app.page.getByRole('main').and(app.page.locator('[data-window] main'))
const title = () => talk().getByRole('heading', { level: 2 }).innerText()
const saved = () => app.page.getByText('Đã lưu', { exact: true }).last().waitFor()
const heading = (name: string) => app.page.getByRole('heading', { name, exact: true }).waitFor()

/** Finds the workshop by a few letters; the names are asked for unless there are some. */
async function beginWorkshop(names: string | null): Promise<void> {
  await keys('Control+k')
  await app.page.keyboard.type('to chuc hoi thao')
  await keys('Enter')
  await app.page.getByRole('dialog', { name: 'Tổ chức hội thảo' }).waitFor()
  if (names === null) await app.page.getByRole('button', { name: `Bỏ ${people.at(-1)}` }).waitFor()
  else {
    await app.page.keyboard.type(names)
    await keys('Enter')
  }
  await keys('Enter')
  await heading('Lệch nhau nhiều nhất xếp trước')
}

/** A level for every person and place, all over the scale and often far apart. */
const voteOf = (round: number, person: number) => 1 + ((round * 2 + person * (round % 3)) % 5)

/** Who has not voted does so by key, the votes are revealed, and the room agrees on the level of the one who voted first. */
async function talkAbout(round: number, given: readonly number[] = []): Promise<void> {
  const name = await title()
  const votes = people.map((_, person) => given[person] ?? voteOf(round, person))
  await keys(...votes.slice(given.length).map(String))
  await heading('Mọi người đã bỏ phiếu')
  expect(await runsOut(app.page)).toEqual([])
  await keys(round % 2 === 0 ? 'r' : 'Enter')
  await app.page.getByRole('region', { name: 'Mức thống nhất' }).waitFor()
  const agreed = votes[0]!
  await keys(String(agreed))
  await heading(`Mức thống nhất: ${agreed}`)
  expect(await runsOut(app.page)).toEqual([])
  held.set(name, { votes, agreed })
}

/** The record as the screen shows it: who, what about, what. */
async function record(page: Page): Promise<string[]> {
  await keys('h')
  const window = page.getByRole('dialog', { name: 'Ai đã nói gì, lúc nào' })
  const table = window.getByRole('table')
  await table.waitFor()
  const rows = await table.locator('tbody tr').allInnerTexts()
  await hasFocus(window)
  await keys('Escape')
  await table.waitFor({ state: 'detached' })
  return rows
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
/** Of four: the mean of the two in the middle. */
const median = (values: number[]) => mean([...values].sort((a, b) => a - b).slice(1, 3))

/** The overall value by methods §5: weighted means of pillars, and their geometric mean; as Vietnamese writes it. */
function overall(levelOf: (name: string) => number): string {
  const pillars = model.pillars.map(({ capabilities }) => {
    const weights = capabilities.reduce((sum, { weight }) => sum + weight, 0)
    return capabilities.reduce((sum, { name, weight }) => sum + weight * levelOf(name.vi), 0) / weights
  })
  const value = pillars.reduce((product, pillar) => product * pillar, 1) ** (1 / pillars.length)
  return value.toFixed(1).replace('.', ',')
}

test('a workshop of four is held by keyboard, its window killed in the middle, and nothing that was shown is lost', async () => {
  await beginWorkshop(people.join(', '))
  await keys('Enter')
  for (let round = 0; round < 12; round++) {
    await talkAbout(round)
    await keys('ArrowRight')
  }
  // Two of four have voted when the window goes.
  const interrupted = await title()
  await keys('4', '2')
  await heading(`Đến lượt ${people[2]}`)
  await saved()
  const before = await record(app.page)
  await keys('5')
  await browser.kill()

  await openWindow()
  await beginWorkshop(null)
  const after = await record(app.page)
  // The vote that was on its way may have reached the disk or not; what the screen showed has.
  expect(after.slice(-before.length)).toEqual(before)
  const kept = 2 + after.length - before.length
  expect([2, 3]).toContain(kept)
  await app.page.getByText(`đã thống nhất 12/${all}`).waitFor()
  expect(await app.page.getByRole('button', { name: new RegExp(`${interrupted}.* phiếu kín`) }).innerText()).toMatch(
    new RegExp(`${kept} phiếu kín`),
  )

  await keys('Enter')
  expect(await title()).toBe(interrupted)
  for (let round = 12; round < all; round++) {
    await talkAbout(round, round === 12 ? [4, 2, 5].slice(0, kept) : [])
    await keys('ArrowRight')
  }
  expect(held.size).toBe(all)
  const brought = overall((name) => median(held.get(name)!.votes))
  const now = overall((name) => held.get(name)!.agreed)
  expect(brought).not.toBe(now)
  await heading(`Từ ${brought} đến ${now}`)
  for (const [name, { agreed }] of held) {
    const row = app.page.getByRole('row', { name: new RegExp(`^${name.replace(/[()]/g, '\\$&')}`) })
    expect(await row.getByRole('cell').nth(2).innerText()).toBe(String(agreed))
  }
  expect(await runsOut(app.page)).toEqual([])
  expect(app.foreign).toEqual([])
  expect(app.complaints).toEqual([])
}, 300_000)
