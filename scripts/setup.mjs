// @ts-check
/**
 * What a fresh clone needs before anything runs: packages, a build, a browser, Electron's runtime.
 * Node's own modules only, because the packages may not be there yet.
 */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')

/** What a person can do something about: printed as one line, without a stack. */
export class SetupError extends Error {}

/**
 * Runs a program in the repository and lets it talk. Throws a SetupError naming it when it fails.
 * @param {string} command
 * @param {string[]} args
 */
export function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: needsShell(command) })
  if (status !== 0) throw new SetupError(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : '.'}`)
}

/** On Windows npm is a batch file, which only a shell can start. @param {string} command */
function needsShell(command) {
  return process.platform === 'win32' && command === 'npm'
}

/** Installs the packages when there are none, or when the lockfile is newer than they are. */
export function ensureDependencies() {
  const installed = join(root, 'node_modules', '.package-lock.json')
  if (existsSync(installed) && modified(installed) >= modified(join(root, 'package-lock.json'))) return
  console.log('Installing packages (npm ci) …')
  run('npm', ['ci', '--no-audit', '--no-fund'])
}

/** Builds every host when there is no build, or when a source is newer than it. */
export function ensureBuild() {
  if (isBuildCurrent()) return
  console.log('Building …')
  run(process.execPath, [join(root, 'scripts', 'build.mjs')])
}

/** The file that a finished build leaves behind; its date is the build's. */
export const buildStamp = join(root, 'out', 'build.json')

function isBuildCurrent() {
  if (!existsSync(buildStamp)) return false
  const sources = ['src', 'resources', 'scripts', 'package-lock.json', 'electron.vite.config.ts', 'vite.cli.config.ts']
  return sources.every((source) => newestIn(join(root, source)) <= modified(buildStamp))
}

/** The latest change of a file, or of anything in a folder, in milliseconds. @param {string} path @returns {number} */
function newestIn(path) {
  if (!statSync(path).isDirectory()) return modified(path)
  return Math.max(modified(path), ...readdirSync(path).map((name) => newestIn(join(path, name))))
}

/** @param {string} path */
function modified(path) {
  return statSync(path).mtimeMs
}

/**
 * A Chromium to run tests in: `CHROMIUM` in the environment, or one of the usual names on the PATH.
 * @returns {string | null}
 */
export function findChromium(env = process.env) {
  if (env.CHROMIUM) return isProgram(env.CHROMIUM) ? env.CHROMIUM : null
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'chrome.exe']
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  const places = [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ]
  return places.find(isProgram) ?? null
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** As `findChromium`; installs it where the system's own package manager may. Throws a SetupError that says what to do. */
export function ensureChromium() {
  const found = findChromium()
  if (found) return found
  if (!process.env.CHROMIUM && process.platform === 'linux' && process.getuid?.() === 0) {
    console.log('Installing Chromium (apt-get install chromium) …')
    const quiet = { stdio: /** @type {const} */ ('ignore') }
    spawnSync('apt-get', ['update'], quiet)
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet)
    const installed = findChromium()
    if (installed) return installed
  }
  throw new SetupError(
    'The end-to-end tests need Chromium. Install it (Debian, Ubuntu: sudo apt-get install chromium) or set CHROMIUM to its path.',
  )
}

/**
 * Electron's runtime: where it is, or why it is not there.
 * @typedef {{ path: string } | { missing: string }} ElectronRuntime
 */

/**
 * Looks for Electron's runtime and, where `fetch` is set, lets Electron's own installer fetch it once.
 * @param {{ fetch?: boolean, seconds?: number }} [options]
 * @returns {ElectronRuntime}
 */
export function findElectron({ fetch = false, seconds = 90 } = {}) {
  const folder = join(root, 'node_modules', 'electron')
  const present = electronProgram(folder)
  if (present) return { path: present }
  if (!fetch) return { missing: 'its runtime is not installed' }
  console.log('Fetching Electron’s runtime …')
  const { status, error } = spawnSync(process.execPath, [join(folder, 'install.js')], {
    stdio: 'ignore',
    timeout: seconds * 1000,
  })
  const fetched = electronProgram(folder)
  if (fetched) return { path: fetched }
  const timedOut = error && 'code' in error && error.code === 'ETIMEDOUT'
  return { missing: `its runtime could not be fetched (${timedOut ? `no answer in ${seconds} s` : `exit ${status}`})` }
}

/** Electron's program in its package's folder, as its installer noted it. @param {string} folder */
function electronProgram(folder) {
  const note = join(folder, 'path.txt')
  if (!existsSync(note)) return null
  const program = join(folder, 'dist', readFileSync(note, 'utf8').trim())
  return isProgram(program) ? program : null
}

/** Can a window be opened here. */
export function hasDisplay(env = process.env, platform = process.platform) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

/**
 * Electron where the desktop app can run in it, or why it cannot.
 * @param {{ fetch?: boolean }} [options]
 * @returns {ElectronRuntime}
 */
export function desktopRuntime(options) {
  if (!hasDisplay()) return { missing: 'there is no display here' }
  if (process.getuid?.() === 0) return { missing: 'Electron’s sandbox does not start as root' }
  return findElectron(options)
}

/**
 * Runs a script's work; a SetupError ends it with one line and exit code 1.
 * @param {() => Promise<void> | void} work
 */
export async function main(work) {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
