import { BrowserWindow, dialog, screen, type WebContents } from 'electron'
import { commandChannel } from '../contract/channels.ts'
import type { AudiencePlace, AudienceRequest, HostCommand } from '../contract/host.ts'
import { otherDisplay } from './other-display.ts'
import { audienceUrl, startUrl } from './page-url.ts'
import { lockedWebPreferences } from './security.ts'
import type { DesktopWords } from './words.ts'

/** A window and what main knows of its document. */
export interface AppWindow {
  window: BrowserWindow
  /** The file it was opened for; null: the sample. */
  startFile: string | null
  name: string
  unsaved: boolean
  /** The user chose to save on closing; the window closes as soon as that is done. */
  closeWhenSaved: boolean
  /** Workspaces in which something was said here: their journals go when the user discards. */
  readonly journals: Set<string>
}

/** The windows that are open. Only their pages are heard (`handle.ts`). */
export class AppWindows {
  readonly #byContents = new Map<number, AppWindow>()
  /** The audience's windows by the show they follow. */
  readonly #audiences = new Map<string, BrowserWindow>()
  readonly #preload: string
  readonly #words: DesktopWords
  readonly #forget: (docId: string) => Promise<void>

  /** @param forget removes the journal of a workspace. */
  constructor(preload: string, words: DesktopWords, forget: (docId: string) => Promise<void>) {
    this.#preload = preload
    this.#words = words
    this.#forget = forget
  }

  has(contentsId: number): boolean {
    return this.#byContents.has(contentsId)
  }

  of(contents: WebContents): AppWindow {
    return this.#byContents.get(contents.id)!
  }

  open(startFile: string | null): AppWindow {
    const window = new BrowserWindow({
      width: 1440,
      height: 900,
      minWidth: 960,
      minHeight: 640,
      show: false,
      title: 'Triptych',
      webPreferences: { ...lockedWebPreferences, preload: this.#preload },
    })
    const appWindow: AppWindow = {
      ...{ window, startFile, name: '', unsaved: false, closeWhenSaved: false },
      journals: new Set(),
    }
    const { id } = window.webContents
    this.#byContents.set(id, appWindow)
    window.once('ready-to-show', () => window.show())
    window.on('page-title-updated', (event) => event.preventDefault())
    window.on('closed', () => this.#byContents.delete(id))
    window.on('close', (event) => {
      if (!appWindow.unsaved) return
      event.preventDefault()
      void this.#askBeforeClosing(appWindow)
    })
    window.webContents.on('render-process-gone', () => void this.#offerReload(appWindow))
    void window.loadURL(startUrl)
    return appWindow
  }

  /**
   * Opens the window of the audience: over the whole of another display than the presenter's, else, if it is to be anyway, on the presenter's.
   * Its page has no preload, and main does not hear it: it follows the presenter's page alone. It stays when that is closed.
   */
  openAudience({ window: presenter }: AppWindow, { show, anyway }: AudienceRequest): AudiencePlace {
    const open = this.#audiences.get(show)
    if (open) {
      open.setFullScreen(true)
      return 'open'
    }
    const other = otherDisplay(screen.getAllDisplays(), screen.getDisplayMatching(presenter.getBounds()))
    if (!other && !anyway) return 'one-screen'
    const window = new BrowserWindow({
      ...(other ? other.bounds : { width: 1280, height: 720 }),
      fullscreen: other !== undefined,
      show: false,
      title: 'Triptych',
      backgroundColor: '#000000',
      autoHideMenuBar: true,
      webPreferences: { ...lockedWebPreferences },
    })
    this.#audiences.set(show, window)
    window.on('closed', () => this.#audiences.delete(show))
    // The keys stay with the presenter.
    window.once('ready-to-show', () => window.showInactive())
    void window.loadURL(audienceUrl(show))
    return other ? 'second-screen' : 'this-screen'
  }

  /** Brings a window to the front. */
  focus(): void {
    const window = this.#front()
    if (window?.isMinimized()) window.restore()
    window?.focus()
  }

  /** Sends a command of the menu to the page in front. */
  command(command: HostCommand): void {
    this.#front()?.webContents.send(commandChannel, command)
  }

  /** The window in front, or the latest one while another program or an audience's window is in front. */
  #front(): BrowserWindow | undefined {
    const windows = [...this.#byContents.values()].map(({ window }) => window)
    const focused = BrowserWindow.getFocusedWindow()
    return windows.find((window) => window === focused) ?? windows.at(-1)
  }

  /** What the page says of its document; a window that waited for its save closes now. */
  describe(appWindow: AppWindow, name: string, unsaved: boolean): void {
    appWindow.name = name
    appWindow.unsaved = unsaved
    appWindow.window.setTitle(`${name}${unsaved ? ' •' : ''} – Triptych`)
    appWindow.window.setDocumentEdited(unsaved)
    if (appWindow.closeWhenSaved && !unsaved) appWindow.window.close()
  }

  async #askBeforeClosing(appWindow: AppWindow): Promise<void> {
    const { window, name } = appWindow
    const { message, detail, save, discard } = this.#words.unsaved
    const buttons = [save, discard, this.#words.cancel]
    const options = { type: 'question' as const, message: message(name), detail, buttons, defaultId: 0, cancelId: 2 }
    const { response } = await dialog.showMessageBox(window, options)
    appWindow.closeWhenSaved = response === 0
    if (response === 0) window.webContents.send(commandChannel, 'save' satisfies HostCommand)
    if (response !== 1) return
    for (const docId of appWindow.journals) await this.#forget(docId).catch(() => undefined)
    window.destroy()
  }

  async #offerReload(appWindow: AppWindow): Promise<void> {
    const { message, detail, reload, quit } = this.#words.pageGone
    const options = { type: 'error' as const, message, detail, buttons: [reload, quit], defaultId: 0 }
    const { response } = await dialog.showMessageBox(appWindow.window, options)
    appWindow.unsaved = false
    if (response === 0) appWindow.window.webContents.reload()
    else appWindow.window.destroy()
  }
}
