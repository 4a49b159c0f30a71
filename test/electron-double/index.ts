/**
 * Stands in for Electron where its runtime is not: main and preload run as they are, and tests see and steer what Electron
 * would do around them. It holds only what they use; a call that is missing here fails the test that makes it.
 */
import { EventEmitter } from 'node:events'
import { tmpdir } from 'node:os'

type Answer = (event: unknown, input: unknown) => unknown

class AppDouble extends EventEmitter {
  sandboxed = false
  quits = 0
  readonly switches = new Map<string, string>()
  readonly commandLine = { appendSwitch: (name: string, value = '') => void this.switches.set(name, value) }
  enableSandbox = () => {
    this.sandboxed = true
  }
  requestSingleInstanceLock = () => true
  whenReady = () => Promise.resolve()
  getPath = () => tmpdir()
  getPreferredSystemLanguages = () => ['en-GB']
  quit = () => {
    this.quits++
  }
}
export const app = new AppDouble()

/** Channels and their answers, as main registered them. */
export const ipcMain = {
  answers: new Map<string, Answer>(),
  handle(channel: string, answer: Answer) {
    if (this.answers.has(channel)) throw new Error(`second handler for ${channel}`)
    this.answers.set(channel, answer)
  },
}

export const protocol = {
  privileges: [] as { scheme: string; privileges: Record<string, boolean> }[],
  handlers: new Map<string, (request: Request) => Promise<Response>>(),
  registerSchemesAsPrivileged(schemes: { scheme: string; privileges: Record<string, boolean> }[]) {
    this.privileges.push(...schemes)
  },
  handle(scheme: string, answer: (request: Request) => Promise<Response>) {
    this.handlers.set(scheme, answer)
  },
}

export class SessionDouble extends EventEmitter {
  spellChecker = true
  permissionRequest?: (contents: WebContentsDouble, permission: string, decide: (allowed: boolean) => void) => void
  permissionCheck?: (contents: WebContentsDouble | null, permission: string, origin: string) => boolean
  device?: () => boolean
  displayMedia?: (request: unknown, decide: (streams: object) => void) => void
  beforeRequest?: (details: { url: string }, decide: (answer: { cancel: boolean }) => void) => void
  setPermissionRequestHandler = (handler: NonNullable<SessionDouble['permissionRequest']>) => {
    this.permissionRequest = handler
  }
  setPermissionCheckHandler = (handler: NonNullable<SessionDouble['permissionCheck']>) => {
    this.permissionCheck = handler
  }
  setDevicePermissionHandler = (handler: () => boolean) => {
    this.device = handler
  }
  setDisplayMediaRequestHandler = (handler: NonNullable<SessionDouble['displayMedia']>) => {
    this.displayMedia = handler
  }
  setSpellCheckerEnabled = (on: boolean) => {
    this.spellChecker = on
  }
  webRequest = {
    onBeforeRequest: (handler: NonNullable<SessionDouble['beforeRequest']>) => {
      this.beforeRequest = handler
    },
  }
}
export const session = { defaultSession: new SessionDouble() }

let nextId = 1

export class WebContentsDouble extends EventEmitter {
  readonly id = nextId++
  url = ''
  reloads = 0
  windowOpen?: (details: { url: string }) => { action: string }
  webRtcPolicy = ''
  /** What main sent to the page. */
  readonly sent: [channel: string, data: unknown][] = []
  getURL = () => this.url
  send = (channel: string, data: unknown) => {
    this.sent.push([channel, data])
    this.emit('double:sent', channel, data)
  }
  setWindowOpenHandler = (handler: NonNullable<WebContentsDouble['windowOpen']>) => {
    this.windowOpen = handler
  }
  setWebRTCIPHandlingPolicy = (policy: string) => {
    this.webRtcPolicy = policy
  }
  reload = () => {
    this.reloads++
  }
}

export class BrowserWindow extends EventEmitter {
  static readonly all: BrowserWindow[] = []
  static getFocusedWindow = () => BrowserWindow.all.at(-1) ?? null
  readonly webContents = new WebContentsDouble()
  readonly options: Record<string, unknown> & { webPreferences: Record<string, unknown> }
  title = ''
  closed = false

  constructor(options: BrowserWindow['options']) {
    super()
    this.options = options
    BrowserWindow.all.push(this)
    app.emit('web-contents-created', {}, this.webContents)
  }
  loadURL = async (url: string) => {
    this.webContents.url = url
  }
  bounds = { x: 0, y: 0, width: 1440, height: 900 }
  getBounds = () => this.bounds
  show = () => {}
  showInactive = () => {}
  focus = () => {}
  restore = () => {}
  isMinimized = () => false
  setDocumentEdited = () => {}
  fullScreen = false
  setFullScreen = (full: boolean) => {
    this.fullScreen = full
  }
  setTitle = (title: string) => {
    this.title = title
  }
  /** As in Electron: whoever listens may prevent it. */
  close = () => {
    let prevented = false
    this.emit('close', { preventDefault: () => (prevented = true) })
    if (!prevented) this.destroy()
  }
  destroy = () => {
    this.closed = true
    BrowserWindow.all.splice(BrowserWindow.all.indexOf(this), 1)
    this.emit('closed')
  }
}

interface DisplayDouble {
  id: number
  bounds: { x: number; y: number; width: number; height: number }
}

/** The displays side by side, the first at the origin; a window is on the one that its left edge is on. */
export const screen = {
  displays: [{ id: 1, bounds: { x: 0, y: 0, width: 1920, height: 1080 } }] as DisplayDouble[],
  getAllDisplays() {
    return this.displays
  },
  getDisplayMatching({ x }: { x: number }) {
    return this.displays.find(({ bounds }) => x >= bounds.x && x < bounds.x + bounds.width)!
  },
}

/** The system's dialogs: what the user will choose, given before; cancelled where nothing was given. */
export const dialog = {
  willOpen: [] as string[][],
  willSave: [] as string[],
  willPress: [] as number[],
  /** Every message box that was shown. */
  shown: [] as { message: string; buttons: string[]; cancelId?: number }[],
  async showOpenDialog() {
    const filePaths = this.willOpen.shift() ?? []
    return { canceled: filePaths.length === 0, filePaths }
  },
  async showSaveDialog() {
    const filePath = this.willSave.shift() ?? ''
    return { canceled: filePath === '', filePath }
  },
  async showMessageBox(_: unknown, options: { message: string; buttons: string[]; cancelId?: number }) {
    this.shown.push(options)
    return { response: this.willPress.shift() ?? options.cancelId ?? 0 }
  },
}

interface MenuItem {
  id?: string
  submenu?: MenuItem[]
  click?: () => void
}

export const Menu = {
  current: [] as MenuItem[],
  buildFromTemplate: (template: MenuItem[]) => template,
  setApplicationMenu(menu: MenuItem[]) {
    this.current = menu
  },
  /** What the user does with an item of this id. */
  click(id: string) {
    const item = this.current.flatMap((menu) => menu.submenu ?? []).find((each) => each.id === id)
    if (!item?.click) throw new Error(`no menu item ${id}`)
    item.click()
  },
}

/** The preload's side. */
export const contextBridge = {
  exposed: new Map<string, unknown>(),
  exposeInMainWorld(name: string, api: unknown) {
    this.exposed.set(name, api)
  },
}

class IpcRendererDouble extends EventEmitter {
  reply: unknown = { ok: true, value: null }
  readonly invoked: [channel: string, input: unknown][] = []
  invoke = async (channel: string, input: unknown) => {
    this.invoked.push([channel, input])
    return this.reply
  }
}
export const ipcRenderer = new IpcRendererDouble()
