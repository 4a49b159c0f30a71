import { join, resolve } from 'node:path'
import { app, ipcMain, Menu, protocol, session } from 'electron'
import { nodeFs } from '../files/fs-port.ts'
import { Journals } from '../files/journal.ts'
import { readSite } from '../files/site.ts'
import { AppWindows } from './app-windows.ts'
import { Dialogs } from './dialogs.ts'
import { Documents } from './documents.ts'
import { createHandle } from './handle.ts'
import { registerHostCalls } from './host-calls.ts'
import { menuTemplate } from './menu.ts'
import { scheme } from './page-url.ts'
import { answerFrom, registerScheme } from './protocol.ts'
import { lockApp, lockSession } from './security.ts'
import { desktopWords } from './words.ts'

/** The workspace among a command line's arguments, as an absolute path. */
function workspaceIn(argv: readonly string[], folder: string): string | null {
  const file = argv.slice(1).findLast((arg) => arg.endsWith('.triptych'))
  return file === undefined ? null : resolve(folder, file)
}

const built = join(import.meta.dirname, '..')
const page = join(built, 'renderer')

registerScheme(protocol)
lockApp(app)

if (app.requestSingleInstanceLock()) {
  let startFile = workspaceIn(process.argv, process.cwd())
  let windows: AppWindows | undefined

  // macOS hands files over by this event, also before the app is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    if (windows) windows.open(path)
    else startFile = path
  })
  app.on('second-instance', (_, argv, folder) => {
    const file = workspaceIn(argv, folder)
    if (file !== null) windows?.open(file)
    else windows?.focus()
  })
  app.on('window-all-closed', () => app.quit())

  void app.whenReady().then(() => {
    const words = desktopWords(app.getPreferredSystemLanguages())
    const journals = new Journals(nodeFs, join(app.getPath('userData'), 'recovery'))
    const opened = new AppWindows(join(built, 'preload', 'index.cjs'), words, (docId) => journals.clear(docId))
    windows = opened
    lockSession(session.defaultSession)
    protocol.handle(scheme, answerFrom(readSite(page)))
    registerHostCalls(
      createHandle(ipcMain, (id) => opened.has(id)),
      {
        windows: opened,
        documents: new Documents(),
        dialogs: new Dialogs(words),
        journals,
        samplePath: join(page, 'sample.triptych'),
      },
    )
    const send = (command: Parameters<AppWindows['command']>[0]) => opened.command(command)
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(words, send, process.platform)))
    opened.open(startFile)
  })
} else {
  app.quit()
}
