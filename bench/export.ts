/**
 * How long a deck of twelve slides takes to leave, for each slide: as PowerPoint, PDF, HTML and PNG (3840 × 2160) by the command line, each file by
 * a program started anew; the same deck from the built browser edition in real Chromium ($CHROMIUM, or the system's), from the click to the file; and
 * LibreOffice converting the PowerPoint file, which is what people do today. One of each in every round, so that all have the same computer.
 * What is missing is said. Run with: npm run bench export [-- --rounds=N]
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { sampleWorkspace } from '../scripts/sample-workspace.ts'
import { startServer } from '../src/cli/server.ts'
import { composeSlide } from '../src/core/deck/compose-slide.ts'
import { writeDeck } from '../src/core/deck/deck.ts'
import { wordsFor } from '../src/core/words/index.ts'
import { readSite } from '../src/files/site.ts'
import { type Browser, launchChromium } from '../test/e2e/chromium.ts'
import { deck } from './panels/market.ts'

const slides = 12
const rounds = Number(process.argv.find((arg) => arg.startsWith('--rounds='))?.slice('--rounds='.length) ?? 5)
const limitMs = 300_000

const root = process.cwd()
const folder = mkdtempSync(join(tmpdir(), 'triptych-bench-export-'))
const at = (name: string) => join(folder, name)

/** A way in which a deck leaves: does it, and answers how many slides it made. */
interface Way {
  name: string
  run(): number | Promise<number>
}

/** Milliseconds for each slide, by the way's name; or why it did not work. */
const times = new Map<string, number[] | string>()

async function measure(way: Way): Promise<void> {
  const known = times.get(way.name) ?? []
  if (typeof known === 'string') return
  const start = performance.now()
  try {
    const made = await way.run()
    times.set(way.name, [...known, (performance.now() - start) / made])
  } catch (error) {
    times.set(way.name, error instanceof Error ? error.message.split('\n')[0]! : String(error))
  }
}

function start(command: string, args: readonly string[]): void {
  const { status, error, stderr } = spawnSync(command, args, { encoding: 'utf8', timeout: limitMs })
  if (error) throw new Error('code' in error && error.code === 'ENOENT' ? `${command} is missing` : error.message)
  if (status !== 0) throw new Error(stderr.trim() || `exit ${status}`)
}

function commandLine(): Way[] {
  const triptych = (...args: string[]) =>
    start(process.execPath, [join(root, 'out', 'cli', 'triptych.js'), 'export', at('board.triptych'), '--out', ...args])
  const deckAs = (format: string): Way => ({
    name: `command line, ${format}`,
    run: () => {
      triptych(at(`deck.${format}`))
      return slides
    },
  })
  return [
    ...['pptx', 'pdf', 'html'].map(deckAs),
    {
      name: 'command line, png',
      run: () => {
        triptych(at('pictures'))
        return readdirSync(at('pictures')).length
      },
    },
  ]
}

/** A profile of its own, so that no open office answers in its place. */
function libreOffice(): Way[] {
  const convert = (format: string, made: number): Way => ({
    name: `LibreOffice, pptx → ${format}`,
    run: () => {
      const out = at(`office-${format}`)
      rmSync(out, { recursive: true, force: true })
      start(process.env.SOFFICE ?? 'soffice', [
        `-env:UserInstallation=${pathToFileURL(at('office-profile')).href}`,
        '--headless',
        '--convert-to',
        format,
        '--outdir',
        out,
        at('deck.pptx'),
      ])
      if (!existsSync(join(out, `deck.${format}`))) throw new Error('it wrote nothing: is its Impress installed?')
      return made
    },
  })
  // It makes a picture of the first slide alone.
  return [convert('pptx', slides), convert('pdf', slides), convert('png', 1)]
}

function inChromium(page: Page): Way[] {
  const leave = (item: string, name: string, made: number): Way => ({
    name: `Chromium, ${name}`,
    run: async () => {
      await page.getByRole('button', { name: 'Export' }).click()
      const download = page.waitForEvent('download', { timeout: limitMs })
      await page.getByRole('menuitem', { name: item }).click()
      await (await download).saveAs(at(`chromium.${name}`))
      return made
    },
  })
  return [
    leave('All slides as PowerPoint', 'pptx', slides),
    leave('All slides as PDF', 'pdf', slides),
    leave('All slides as a web page', 'html', slides),
    leave('This slide as PNG, 3840 × 2160', 'png', 1),
  ]
}

async function openApp(bytes: Uint8Array): Promise<{ page: Page; browser: Browser; stop(): void }> {
  const site = readSite(join(root, 'out', 'renderer'))
  const server = await startServer({ site, workspace: { name: 'board.triptych', bytes }, port: 0, idleMs: 3_600_000 })
  const browser = await launchChromium()
  const page = await browser.context.newPage()
  await page.goto(server.url)
  await page.locator('main[aria-busy="false"] svg[viewBox="0 0 960 540"]').first().waitFor({ timeout: 120_000 })
  return { page, browser, stop: () => server.stop() }
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

/** Peers by what they make; one round's ratio is of two times of that round. */
function tell(): void {
  for (const [name, found] of times) {
    if (typeof found === 'string') {
      console.log(`  ${name.padEnd(28)} not measured: ${found}`)
      continue
    }
    const format = /\w+$/.exec(name)![0]
    const peer = times.get(`LibreOffice, pptx → ${format}`)
    const line = [Math.min(...found), median(found), Math.max(...found)].map((ms) => ms.toFixed(0).padStart(6)).join('')
    console.log(`  ${name.padEnd(28)} ${line} ms a slide${ratio(found, name.startsWith('Libre') ? undefined : peer)}`)
  }
  const size = (name: string) => (existsSync(at(name)) ? `${Math.round(statSync(at(name)).size / 1024)} kB` : 'none')
  console.log(
    `  sizes: ${['deck.pptx', 'deck.pdf', 'deck.html', 'office-pdf/deck.pdf'].map((name) => `${name} ${size(name)}`).join(', ')}`,
  )
}

function ratio(ours: readonly number[], peer: readonly number[] | string | undefined): string {
  if (peer === undefined || typeof peer === 'string') return ''
  const ratios = ours.map((time, i) => peer[i]! / time)
  const [low, middle, high] = [Math.min(...ratios), median(ratios), Math.max(...ratios)].map((x) => x.toFixed(1))
  return `; LibreOffice takes ${middle} times as long (${low} to ${high})`
}

async function run(): Promise<void> {
  const { workspace } = await sampleWorkspace()
  const words = wordsFor('en')
  const views = deck
    .map(({ name, panel, settings }) => ({ id: name, kind: panel, settings, headlines: {} }))
    .filter((slide) => composeSlide(workspace.read, slide, words, { sample: true }).charts.length > 0)
  // Twelve slides that show something: where there are fewer views, the first ones again.
  writeDeck(
    workspace.write,
    Array.from({ length: slides }, (_, i) => ({ ...views[i % views.length]!, id: `slide-${i + 1}` })),
  )
  const bytes = workspace.toBytes()
  writeFileSync(at('board.triptych'), bytes)
  console.log(`${slides} slides of the sample, ${rounds} rounds: least, median and most`)
  let app: Awaited<ReturnType<typeof openApp>> | null = null
  try {
    app = await openApp(bytes)
  } catch (error) {
    console.log(`  Chromium is not measured: ${String(error).split('\n')[0]}`)
  }
  try {
    for (let round = 0; round < rounds; round++) {
      for (const way of [...commandLine(), ...libreOffice(), ...(app ? inChromium(app.page) : [])]) await measure(way)
    }
    tell()
  } finally {
    await app?.browser.close()
    app?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

run().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
