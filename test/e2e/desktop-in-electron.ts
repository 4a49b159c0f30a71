/** The desktop app in Electron itself: only the system's dialogs, which no test can press, are answered for. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from 'playwright-core'
import type { DesktopApp } from './desktop-app.ts'

const root = join(import.meta.dirname, '..', '..')

export async function startInElectron(executablePath: string): Promise<DesktopApp> {
  const profile = mkdtempSync(join(tmpdir(), 'triptych-electron-'))
  const electron = await _electron.launch({
    executablePath,
    args: [root, `--user-data-dir=${profile}`, '--lang=en-GB'],
  })
  const page = await electron.firstWindow()
  return {
    page,
    title: () => electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.getTitle()),
    choose: (command) =>
      electron.evaluate(({ Menu }, id) => Menu.getApplicationMenu()!.getMenuItemById(id)!.click(), command),
    willOpen: (filePaths) =>
      electron.evaluate(({ dialog }, paths) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: paths })
      }, filePaths),
    willSave: (filePath) =>
      electron.evaluate(({ dialog }, path) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath: path })
      }, filePath),
    async audienceOf(open) {
      const [audience] = await Promise.all([electron.waitForEvent('window'), open()])
      return audience
    },
    async canLeaveFor(url) {
      const before = page.url()
      await page.evaluate((to) => location.assign(to), url).catch(() => {})
      await page.waitForTimeout(300)
      return page.url() !== before
    },
    async canOpen(url) {
      await page.evaluate((to) => void window.open(to), url)
      return (await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)) > 1
    },
    async close() {
      await electron.evaluate(({ app }) => app.exit(0)).catch(() => {})
      await electron.close().catch(() => {})
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
