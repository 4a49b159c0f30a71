import { readFileSync } from 'node:fs'
import type { BrowserContext, Locator, Page } from 'playwright-core'

/** The app in a page, and everything it did that it should not. */
export interface AppPage {
  page: Page
  /** Console errors and warnings, uncaught errors, policy violations, failed requests. */
  complaints: string[]
  /** Requests to anywhere but the app's own origin. */
  foreign: string[]
  /** Waits until the slide on the stage is drawn and nothing more is. */
  settled(): Promise<void>
  headline(): Promise<string>
}

/** Opens the app as a browser without File System Access does: files by input, saving by download. */
export async function openApp(context: BrowserContext, url: string): Promise<AppPage> {
  const page = await context.newPage()
  const complaints: string[] = []
  const foreign: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(blob|data):/.test(request.url())) foreign.push(request.url())
  })
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showOpenFilePicker')
    Reflect.deleteProperty(window, 'showSaveFilePicker')
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
    })
  })
  await page.goto(url)
  const settled = async () => {
    await page.locator('main[aria-busy="false"] svg[viewBox="0 0 960 540"]').first().waitFor()
  }
  await settled()
  return {
    page,
    complaints,
    foreign,
    settled,
    headline: async () => (await page.locator('main [role="img"]').first().getAttribute('aria-label')) ?? '',
  }
}

/** Waits until a window has the focus: only then it hears the keys. */
export const hasFocus = (window: Locator) => window.and(window.page().locator(':focus-within')).waitFor()

/** Does what brings a file to the downloads, and gives that file. */
export async function downloadOf(page: Page, act: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

/** Does what asks for files, and picks these. */
export async function pickFiles(page: Page, files: string | string[], act: () => Promise<void>): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), act()])
  await chooser.setFiles(files)
}

/** Drops a file on the window, as from a folder. */
export async function dropFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ fileName, base64 }) => {
      const data = new DataTransfer()
      data.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], fileName))
      return data
    },
    { fileName: name, base64: Buffer.from(content).toString('base64') },
  )
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.locator('main').dispatchEvent(type, { dataTransfer: transfer })
  }
}
