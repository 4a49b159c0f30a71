import type { App, Event, Session, WebContents, WebPreferences } from 'electron'
import { isPageUrl } from './page-url.ts'

/** How every window of ours is made. Electron's defaults are written out, so that a changed default changes nothing here. */
export const lockedWebPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
} as const satisfies WebPreferences

/** What the page may do beyond drawing itself: present in full screen, copy a chart. */
const allowedPermissions: ReadonlySet<string> = new Set(['fullscreen', 'clipboard-sanitized-write'])

/** Schemes that a request may have: our page's, and what it made itself. */
const allowedSchemes = /^(app:\/\/triptych\/|blob:app:\/\/triptych\/|data:)/

/** Before the app is ready: sandbox everywhere, no name is ever resolved, and every page and session that comes to be is guarded. */
export function lockApp(app: App): void {
  app.enableSandbox()
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('no-pings')
  app.on('web-contents-created', (_, contents) => lockContents(contents))
  app.on('session-created', lockSession)
}

/** A page stays the page it is: no navigation, no second window, no embedded page. */
export function lockContents(contents: WebContents): void {
  const refuse = (event: Event) => event.preventDefault()
  contents.on('will-navigate', (event) => {
    // A reload of the page itself is the one navigation there is.
    if (!isPageUrl(event.url) || event.url !== contents.getURL()) refuse(event)
  })
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) refuse(event)
  })
  contents.on('will-redirect', refuse)
  contents.on('will-attach-webview', refuse)
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

/** No permission but the two, no device, no network: whatever the page asks for. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, decide) => {
    decide(allowedPermissions.has(permission) && isPageUrl(contents.getURL()))
  })
  session.setPermissionCheckHandler((_, permission, origin) => allowedPermissions.has(permission) && isPageUrl(origin))
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_, decide) => decide({}))
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !allowedSchemes.test(url) }))
  session.on('will-download', (event) => event.preventDefault())
}
