/**
 * The desktop app where Electron's runtime is not: main's built code in this process on Electron's double, its page in real
 * Chromium with the built preload, and between them a bridge that carries requests, calls and commands and changes nothing.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { BrowserWindow, ipcMain, protocol } from '../electron-double/index.ts'
import { launchChromium } from './chromium.ts'

const main = join(import.meta.dirname, '..', '..', 'out', 'main', 'index.js')

export interface DesktopApp {
  page: Page
  window: BrowserWindow
  /** Every request that the page made, as the URL that main was asked for. */
  requests: string[]
  /** Calls a channel as a frame of this URL would. */
  invokeFrom(url: string, channel: string, input: unknown): Promise<unknown>
  close(): Promise<void>
}

/** Starts the built app. Main keeps one set of handlers a process, so this is called once a test file. */
export async function startDesktopInChromium(): Promise<DesktopApp> {
  await import(/* @vite-ignore */ main)
  await new Promise((resolve) => setTimeout(resolve))
  const window = BrowserWindow.all[0]!
  const start = new URL(window.webContents.url)
  const requests: string[] = []
  const server = await bridgeRequests(start, requests)
  const browser = await launchChromium()
  const page = await browser.context.newPage()

  const invokeFrom = (url: string, channel: string, input: unknown) => {
    const answer = ipcMain.answers.get(channel)
    if (!answer) throw new Error(`no handler for ${channel}`)
    return Promise.resolve(answer({ sender: window.webContents, senderFrame: { url, parent: null } }, input))
  }
  await page.exposeFunction('bridgeInvoke', (channel: string, input: unknown) =>
    invokeFrom(window.webContents.url, channel, input),
  )
  window.webContents.on('double:sent', (channel: string, data: unknown) => {
    void page.evaluate(`bridgeDeliver(${JSON.stringify(channel)}, ${JSON.stringify(data)})`)
  })
  await page.addInitScript({ content: preloadAsInitScript(String(window.options.webPreferences.preload)) })
  await page.goto(`http://127.0.0.1:${server.port}${start.pathname}`)

  return {
    page,
    window,
    requests,
    invokeFrom,
    async close() {
      await browser.close()
      server.close()
    },
  }
}

/** Hands every request of the page to main's handler of the page's scheme. */
async function bridgeRequests(start: URL, requests: string[]): Promise<{ port: number; close(): void }> {
  const answer = protocol.handlers.get(start.protocol.replace(':', ''))!
  const server = createServer(async (request, response) => {
    const url = `${start.protocol}//${start.host}${request.url}`
    requests.push(url)
    const { status, headers, body } = await answer({ url, method: request.method! } as Request)
    response.writeHead(status, Object.fromEntries(headers))
    response.end(body && Buffer.from(await new Response(body).arrayBuffer()))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** The preload as it was built, given the two modules of Electron that it uses. */
function preloadAsInitScript(path: string): string {
  return `(() => {
    const listeners = new Set()
    window.bridgeDeliver = (channel, data) => listeners.forEach((each) => each.channel === channel && each.listener({}, data))
    const electron = {
      contextBridge: { exposeInMainWorld: (name, api) => Object.defineProperty(window, name, { value: api }) },
      ipcRenderer: {
        invoke: (channel, input) => window.bridgeInvoke(channel, input),
        on: (channel, listener) => listeners.add({ channel, listener }),
        off: (channel, listener) => listeners.forEach((each) => each.listener === listener && listeners.delete(each)),
      },
    }
    const require = (name) => {
      if (name !== 'electron') throw new Error('a sandboxed preload cannot load ' + name)
      return electron
    }
    ${readFileSync(path, 'utf8')}
  })()`
}
