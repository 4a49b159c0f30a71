import type { Page } from 'playwright-core'
import { desktopRuntime } from '../../scripts/setup.mjs'
import type { HostCommand } from '../../src/contract/host.ts'
import { startInChromium } from './desktop-in-chromium.ts'
import { startInElectron } from './desktop-in-electron.ts'

/** The built desktop app under test, in Electron or in its double: the same suite drives both. */
export interface DesktopApp {
  page: Page
  title(): Promise<string>
  /** Chooses a command in the application menu. */
  choose(command: HostCommand): Promise<void>
  /** What the user will choose in the next dialog for opening, or for saving. */
  willOpen(paths: string[]): Promise<void>
  willSave(path: string): Promise<void>
  /** Does what opens a window for the audience, and gives its page. */
  audienceOf(open: () => Promise<void>): Promise<Page>
  /** Lets the page try to go elsewhere; answers whether it got there. */
  canLeaveFor(url: string): Promise<boolean>
  /** Lets the page try to open a window; answers whether there is one. */
  canOpen(url: string): Promise<boolean>
  close(): Promise<void>
}

/** Starts the app in Electron where that can show a window, otherwise in its double with Chromium. */
export function startDesktop(): Promise<DesktopApp> {
  const electron = desktopRuntime()
  if ('path' in electron) return startInElectron(electron.path)
  return startInChromium()
}
