/**
 * How long the eye waits at 1,000,000 answers: from a click on another slide, or on another choice of the inspector, until the new slide is
 * painted, measured by the page itself in real Chromium ($CHROMIUM, or the system's) on the built browser edition; and how long the same
 * slides, one for every view of every panel, take to be read and drawn in Node. Everything is seeded. Run with: npm run bench panels
 */
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { startServer } from '../src/cli/server.ts'
import { composeSlide } from '../src/core/deck/compose-slide.ts'
import { drawSlideSvg } from '../src/core/export/svg.ts'
import { panelById } from '../src/core/panels/index.ts'
import type { PanelId, Settings } from '../src/core/panels/panel.ts'
import { seededRandom } from '../src/core/stats/random.ts'
import { wordsFor } from '../src/core/words/index.ts'
import { Workspace } from '../src/core/workspace/workspace.ts'
import { readSite } from '../src/files/site.ts'
import { launchChromium } from '../test/e2e/chromium.ts'
import { deck, type MeasuredSlide, marketOf } from './panels/market.ts'
import { installStopwatch, taken } from './panels/stopwatch.ts'

const rows = 1_000_000
const markets = [12, 60]
const switchesEach = 40
const choicesEach = 40
/** Between two things that are done, and how long the pointer rests on a choice: a hand is slower. */
const pause = 150

async function inChromium(bytes: Uint8Array): Promise<void> {
  const site = readSite(join(process.cwd(), 'out', 'renderer'))
  const server = await startServer({ site, workspace: { name: 'market.triptych', bytes }, port: 0, idleMs: 3_600_000 })
  const browser = await launchChromium()
  try {
    const page = await browser.context.newPage()
    await page.goto(server.url)
    await page.locator('main[aria-busy="false"] svg[viewBox="0 0 960 540"]').first().waitFor({ timeout: 120_000 })
    await installStopwatch(page)
    const switches = await switchSlides(page)
    for (const slide of deck) tell(`switch to ${slide.name}`, switches.get(slide)!)
    for (const slide of deck) {
      for (const [setting, times] of await chooseSettings(page, slide, pause)) tell(`${slide.name}: ${setting}`, times)
      tell(`${slide.name}: all, chosen without resting on it`, (await chooseSettings(page, slide, 0)).get('all')!)
    }
  } finally {
    await browser.close()
    server.stop()
  }
}

const slideButton = (page: Page, slide: MeasuredSlide) =>
  page.getByRole('navigation', { name: 'Slides' }).locator('ol').getByRole('button').nth(deck.indexOf(slide))

async function switchSlides(page: Page): Promise<Map<MeasuredSlide, number[]>> {
  const times = new Map<MeasuredSlide, number[]>(deck.map((slide) => [slide, []]))
  await slideButton(page, deck.at(-1)!).click()
  for (let round = 0; round < switchesEach; round++) {
    for (const slide of deck) {
      await page.waitForTimeout(pause)
      await slideButton(page, slide).click()
      const time = await taken(page)
      if (time === null) throw new Error(`The slide ${slide.name} did not come`)
      times.get(slide)!.push(time)
    }
  }
  return times
}

/** Chooses other values of all settings of a slide in a seeded order, the pointer resting on each for so long; times by the setting's label, and all together. */
async function chooseSettings(page: Page, slide: MeasuredSlide, rest: number): Promise<Map<string, number[]>> {
  const random = seededRandom(deck.indexOf(slide) + 1 + rest)
  const times = new Map<string, number[]>([['all', []]])
  await slideButton(page, slide).click()
  const finer = page.getByRole('button', { name: /^More settings/, expanded: false })
  if ((await finer.count()) > 0) await finer.click()
  // The own company is the deck's: all slides are told anew. Another view is another slide of the deck. A list of several stays open when one is chosen, and is none of the buttons.
  const settings = page.locator(
    'section[aria-label="Slide settings"] button[role="combobox"]:not([aria-label="Own company"], [aria-label="Show"])',
  )
  for (let round = 0; round < choicesEach; round++) {
    await page.waitForTimeout(pause)
    const count = await settings.count()
    const setting = settings.nth(random.below(count))
    const label = (await setting.getAttribute('aria-label'))!
    await setting.click()
    const others = page.locator('[role="option"]:not([aria-selected="true"]):visible')
    await others.first().waitFor()
    await page.waitForTimeout(pause)
    const choices = await others.count()
    const choice = others.nth(random.below(choices))
    await choice.hover()
    await page.waitForTimeout(rest)
    await choice.click()
    const time = await taken(page)
    if ((await settings.count()) < count) {
      // A choice that leaves less to choose, such as a window without data, would be the last one: it is taken back.
      await page.getByRole('button', { name: /^Undo/ }).click()
      await taken(page)
    }
    // Some choices change nothing that is seen: the first year where it was the first already.
    if (time === null) continue
    times.get('all')!.push(time)
    times.set(label, [...(times.get(label) ?? []), time])
  }
  return times
}

/** The setting that each panel's views are told anew by, for a month of 2024. */
const telling: Readonly<Record<PanelId, (month: string) => Settings>> = {
  rankings: (month) => ({ period: month, from: month }),
  leaders: (month) => ({ scorePeriod: month }),
  scorecard: (month) => ({ date: `${month}-01` }),
}

/** How long the slides take to be read from a workspace that was just opened, and after that with other settings; and to be composed and drawn. */
async function inNode(bytes: Uint8Array): Promise<void> {
  const words = wordsFor('en')
  for (const { name, panel, settings } of deck) {
    // Opened anew, so that no view finds what another one has kept.
    const workspace = await Workspace.open(bytes)
    const { read } = panelById(panel)
    const timed = (work: () => unknown) => {
      const start = performance.now()
      work()
      return performance.now() - start
    }
    const rounds = [...Array(20)].map((_, i) => {
      const asked = { ...settings, ...telling[panel](`2024-${String((i % 12) + 1).padStart(2, '0')}`) }
      const reading = timed(() => read(workspace.read, asked))
      const slide = { id: name, kind: panel, settings: asked, headlines: {} }
      const whole = timed(() =>
        drawSlideSvg(composeSlide(workspace.read, slide, words, { sample: false, position: 1 }), 'light'),
      )
      return { reading, whole }
    })
    tell(`read ${name} in Node, first`, [rounds[0]!.reading])
    tell(
      `read ${name} in Node, other settings`,
      rounds.slice(1).map(({ reading }) => reading),
    )
    tell(
      `read again, composed and drawn`,
      rounds.map(({ whole }) => whole),
    )
    workspace.close()
  }
}

function tell(what: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]
  const [p50, p95, max] = [at(0.5), at(0.95), sorted.at(-1)].map((time) => (time ?? Number.NaN).toFixed(1).padStart(7))
  console.log(`  ${what.padEnd(44)} p50 ${p50}  p95 ${p95}  max ${max} ms  (${times.length})`)
}

async function run(): Promise<void> {
  for (const companies of markets) {
    const workspace = await marketOf(rows, companies)
    const cells = workspace.read.get<{ count: number }>('SELECT COUNT(*) AS count FROM response_cells')!.count
    const bytes = workspace.toBytes()
    workspace.close()
    console.log(`${rows} answers on ${companies} companies, ${cells} cells`)
    await inNode(bytes)
    await inChromium(bytes)
  }
}

run().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
