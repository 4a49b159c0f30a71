/**
 * The desktop app where Electron's runtime is not: main's built code in this process on Electron's double, its page in real
 * Chromium with the built preload, and between them a bridge that carries requests, calls and commands and changes nothing.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect } from 'vitest'
import { BrowserWindow, dialog, ipcMain, Menu, protocol } from '../electron-double/index.ts'
import { launchChromium } from './chromium.ts'
import type { DesktopApp } from './desktop-app.ts'

const main = join(import.meta.dirname, '..', '..', 'out', 'main', 'index.js')

/** Main keeps one set of handlers a process, so this is called once a test file. */
export async function startInChromium(): Promise<DesktopApp> {
  await import(/* @vite-ignore */ main)
  await new Promise((resolve) => setTimeout(resolve))
  const window = BrowserWindow.all[0]!
  const { webContents } = window
  const start = new URL(webContents.url)
  const server = await bridgeRequests(start)
  const browser = await launchChromium()
  const page = await browser.context.newPage()

  await page.exposeFunction('bridgeInvoke', async (channel: string, input: string) => {
    const answer = ipcMain.answers.get(channel)
    if (!answer) throw new Error(`no handler for ${channel}`)
    const event = { sender: webContents, senderFrame: { url: webContents.url, parent: null } }
    return toText(await answer(event, fromText(input)))
  })
  webContents.on('double:sent', (channel: string, data: unknown) => {
    void page.evaluate(`bridgeDeliver(${JSON.stringify(channel)}, ${JSON.stringify(data)})`)
  })
  await page.addInitScript({ content: preloadAsInitScript(String(window.options.webPreferences.preload)) })
  await page.goto(`http://127.0.0.1:${server.port}${start.pathname}`)

  return {
    page,
    title: async () => window.title,
    choose: async (command) => Menu.click(command),
    willOpen: async (paths) => void dialog.willOpen.push(paths),
    willSave: async (path) => void dialog.willSave.push(path),
    async audienceOf(open) {
      const before = BrowserWindow.all.length
      await open()
      await expect.poll(() => BrowserWindow.all.length).toBe(before + 1)
      // Main gives it no preload. A page that was opened by another may close itself, as windows of Electron may.
      const { pathname, hash } = new URL(BrowserWindow.all.at(-1)!.webContents.url)
      const opened = browser.context.waitForEvent('page')
      await page.evaluate((url) => void globalThis.open(url), `http://127.0.0.1:${server.port}${pathname}${hash}`)
      return opened
    },
    async canLeaveFor(url) {
      let prevented = false
      const preventDefault = () => {
        prevented = true
      }
      webContents.emit('will-navigate', { url, preventDefault })
      return !prevented
    },
    canOpen: async (url) => webContents.windowOpen?.({ url }).action !== 'deny',
    async close() {
      await browser.close()
      server.close()
    },
  }
}

/** Hands every request of the page to main's handler of the page's scheme. */
async function bridgeRequests(start: URL): Promise<{ port: number; close(): void }> {
  const answer = protocol.handlers.get(start.protocol.replace(':', ''))!
  const server = createServer(async (request, response) => {
    const url = `${start.protocol}//${start.host}${request.url}`
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

/** What Electron's structured clone does for bytes, done here through text: Playwright's own way takes minutes for megabytes. */
function toText(data: unknown): string {
  return JSON.stringify(data, (_, value) =>
    value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value,
  )
}

function fromText(text: string): unknown {
  return JSON.parse(text, (_, value) =>
    typeof value?.base64 === 'string' ? new Uint8Array(Buffer.from(value.base64, 'base64')) : value,
  )
}

/** The preload as it was built, given the two modules of Electron that it uses. */
function preloadAsInitScript(path: string): string {
  return `(() => {
    const toText = (data) => JSON.stringify(data, (_, value) => {
      if (!(value instanceof Uint8Array)) return value
      let text = ''
      for (let at = 0; at < value.length; at += 8192) text += String.fromCharCode(...value.subarray(at, at + 8192))
      return { base64: btoa(text) }
    })
    const fromText = (text) => JSON.parse(text, (_, value) =>
      typeof value?.base64 === 'string' ? Uint8Array.from(atob(value.base64), (sign) => sign.charCodeAt(0)) : value)
    const listeners = new Map()
    window.bridgeDeliver = (channel, data) => {
      for (const [listener, its] of listeners) if (its === channel) listener({}, data)
    }
    const electron = {
      contextBridge: { exposeInMainWorld: (name, api) => Object.defineProperty(window, name, { value: api }) },
      ipcRenderer: {
        invoke: async (channel, input) => fromText(await window.bridgeInvoke(channel, toText(input))),
        on: (channel, listener) => listeners.set(listener, channel),
        off: (channel, listener) => listeners.delete(listener),
      },
    }
    const load = (name) => {
      if (name !== 'electron') throw new Error('a sandboxed preload cannot load ' + name)
      return electron
    }
    ;((require) => {${readFileSync(path, 'utf8')}
    })(load)
  })()`
}
