// @ts-check
/** `npm start`: sets up what is missing, then opens Triptych with the sample (or with the workspace named after `--`). */
import { spawn, spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { desktopRuntime, ensureBuild, ensureDependencies, hasDisplay, main, root } from './setup.mjs'

const workspace = process.argv.slice(2).map((file) => resolve(file))

await main(async () => {
  ensureDependencies()
  ensureBuild()
  const reason = openDesktop()
  if (reason !== null) await openBrowserEdition(reason)
})

/** Opens the desktop app and waits for its end; answers why it could not, where it could not. */
function openDesktop() {
  const electron = desktopRuntime({ fetch: true })
  if ('missing' in electron) return electron.missing
  console.log('Triptych opens as a desktop app, in Electron.')
  const started = Date.now()
  const { status } = spawnSync(electron.path, [root, ...workspace], { stdio: 'inherit' })
  if (status === 0) return null
  if (Date.now() - started > 10_000) {
    process.exitCode = 1
    return null
  }
  return `Electron ended with ${status ?? 'a signal'}`
}

/** Serves the browser edition until Ctrl+C, and shows it where a browser can be opened. @param {string} reason */
function openBrowserEdition(reason) {
  console.log(`Triptych opens as its browser edition, because for the desktop app ${reason}.`)
  const program = join(root, 'out', 'cli', 'triptych.js')
  const server = spawn(process.execPath, [program, 'serve', ...workspace], { stdio: ['inherit', 'pipe', 'inherit'] })
  // This script ends after the server, not before it.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => server.kill(signal))
  // npm's shell passes no signal on: whoever ends `npm start` ends the server too.
  const parent = process.ppid
  setInterval(() => process.ppid === parent || server.kill('SIGTERM'), 1000).unref()
  server.stdout.on('data', (chunk) => {
    const text = String(chunk)
    process.stdout.write(text)
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(text)?.[0]
    if (address && hasDisplay()) showInBrowser(address)
  })
  return new Promise((done) => {
    server.on('close', (code) => {
      process.exitCode = code ?? 1
      done(undefined)
    })
  })
}

/** Asks the system to open its browser; where it cannot, the printed address is enough. @param {string} address */
function showInBrowser(address) {
  const [command, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[String(process.platform)] ?? [
    'xdg-open',
  ]
  spawn(command ?? 'xdg-open', [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref()
}
