import { beforeEach, describe, expect, test, vi } from 'vitest'
import { startUrl } from '../../src/main/page-url.ts'
import { lockApp, lockContents, lockedWebPreferences, lockSession } from '../../src/main/security.ts'
import { app, SessionDouble, WebContentsDouble } from '../electron-double/index.ts'

test('the app is sandboxed and resolves no name', () => {
  lockApp(app as never)
  expect(app.sandboxed).toBe(true)
  expect(app.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND')
})

test('every page that comes to be is locked, whoever made it', () => {
  const contents = new WebContentsDouble()
  app.emit('web-contents-created', {}, contents)
  expect(contents.windowOpen?.({ url: startUrl })).toEqual({ action: 'deny' })
})

test('every session that comes to be is locked', () => {
  const session = new SessionDouble()
  app.emit('session-created', session)
  expect(session.permissionCheck?.(null, 'geolocation', startUrl)).toBe(false)
})

test('windows keep Node out of the page', () => {
  expect(lockedWebPreferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
    navigateOnDragDrop: false,
  })
})

describe('a page', () => {
  let contents = new WebContentsDouble()
  beforeEach(() => {
    contents = new WebContentsDouble()
    contents.url = startUrl
    lockContents(contents as never)
  })
  const prevented = (name: string, details: object) => {
    const preventDefault = vi.fn()
    contents.emit(name, { preventDefault, ...details })
    return preventDefault.mock.calls.length > 0
  }
  const urls = [
    'https://example.com/',
    'http://127.0.0.1:4173/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'about:blank',
    'blob:app://triptych/1',
    'app://triptych.evil/index.html',
    'app://triptych@evil/index.html',
    'app://evil/index.html',
    'app://triptych/other.html',
    'mailto:someone@example.com',
  ]

  test.each(urls)('does not navigate to %s', (url) => {
    expect(prevented('will-navigate', { url })).toBe(true)
  })
  test.each(urls)('does not open a window for %s', (url) => {
    expect(contents.windowOpen?.({ url })).toEqual({ action: 'deny' })
  })
  test('may be reloaded', () => {
    expect(prevented('will-navigate', { url: startUrl })).toBe(false)
  })
  test('follows no redirect, embeds no page, moves no frame', () => {
    expect(prevented('will-redirect', { url: startUrl })).toBe(true)
    expect(prevented('will-attach-webview', {})).toBe(true)
    expect(prevented('will-frame-navigate', { url: startUrl, isMainFrame: false })).toBe(true)
  })
  test('tells nobody the addresses of this computer', () => {
    expect(contents.webRtcPolicy).toBe('disable_non_proxied_udp')
  })
})

describe('a session', () => {
  const session = new SessionDouble()
  lockSession(session as never)
  const contents = new WebContentsDouble()
  contents.url = startUrl
  const asked = (permission: string, url = startUrl) => {
    contents.url = url
    let granted: boolean | undefined
    session.permissionRequest!(contents, permission, (allowed) => {
      granted = allowed
    })
    expect(session.permissionCheck!(contents, permission, url)).toBe(granted)
    return granted
  }
  // Electron's list of permissions, both handlers' together.
  const denied = [
    'clipboard-read',
    'deprecated-sync-clipboard-read',
    'display-capture',
    'fileSystem',
    'geolocation',
    'hid',
    'idle-detection',
    'keyboardLock',
    'media',
    'mediaKeySystem',
    'midi',
    'midiSysex',
    'notifications',
    'openExternal',
    'pointerLock',
    'serial',
    'speaker-selection',
    'storage-access',
    'top-level-storage-access',
    'usb',
    'window-management',
    'unknown',
    'a-permission-of-the-future',
  ]

  test.each(denied)('denies %s', (permission) => {
    expect(asked(permission)).toBe(false)
  })
  test.each(['fullscreen', 'clipboard-sanitized-write'])('allows %s to our page only', (permission) => {
    expect(asked(permission)).toBe(true)
    expect(asked(permission, 'https://example.com/')).toBe(false)
  })
  test('gives no device and no screen', () => {
    expect(session.device!()).toBe(false)
    const decide = vi.fn()
    session.displayMedia!({}, decide)
    expect(decide).toHaveBeenCalledWith({})
  })
  test('checks no spelling, which would fetch dictionaries', () => {
    expect(session.spellChecker).toBe(false)
  })
  test('starts no download', () => {
    const preventDefault = vi.fn()
    session.emit('will-download', { preventDefault })
    expect(preventDefault).toHaveBeenCalled()
  })
  test.each([
    ['app://triptych/assets/app.js', false],
    ['blob:app://triptych/0b1e', false],
    ['data:image/png;base64,AA', false],
    ['https://example.com/', true],
    ['http://127.0.0.1/', true],
    ['ws://127.0.0.1/', true],
    ['file:///etc/passwd', true],
    ['ftp://example.com/', true],
    ['app://evil/', true],
    ['app://triptych.evil/', true],
    ['blob:https://example.com/1', true],
    ['devtools://devtools/x', true],
  ])('a request for %s: cancelled %s', (url, cancel) => {
    const decide = vi.fn()
    session.beforeRequest!({ url }, decide)
    expect(decide).toHaveBeenCalledWith({ cancel })
  })
})
