import { spawn } from 'node:child_process'
import { type BrowserContext, chromium } from 'playwright-core'
import { quietFlags } from './chromium.ts'

/** A Chromium that can be ended as a power cut would end it; its profile stays. */
export interface KillableBrowser {
  context: BrowserContext
  /** Ends every process of it at once; resolves when the first one is gone. */
  kill(): Promise<void>
}

/** Starts Chromium on a profile folder, in a language (BCP 47). */
export async function startKillable(profile: string, lang: string): Promise<KillableBrowser> {
  const browser = spawn(
    process.env.CHROMIUM ?? '/usr/bin/chromium',
    [
      ...quietFlags,
      ...[`--user-data-dir=${profile}`, `--accept-lang=${lang}`, '--remote-debugging-port=0', '--window-size=1280,807'],
      'about:blank',
    ],
    // A group of its own, so that all of its processes can be ended.
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    browser.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (found) resolve(found)
    })
    browser.once('exit', (code) => reject(new Error(`Chromium ended with ${code}: ${said}`)))
  })
  const connected = await chromium.connectOverCDP(address)
  return {
    context: connected.contexts()[0]!,
    async kill() {
      if (browser.exitCode !== null || browser.signalCode !== null) return
      const ended = new Promise((resolve) => browser.once('exit', resolve))
      process.kill(-browser.pid!, 'SIGKILL')
      await ended
    },
  }
}
