import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findChromium, findElectron, hasDisplay, main, root, SetupError } from '../../scripts/setup.mjs'

const folder = mkdtempSync(join(tmpdir(), 'triptych-setup-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function program(name: string): string {
  const path = join(folder, name)
  writeFileSync(path, '')
  chmodSync(path, 0o755)
  return path
}

test('Chromium is the one named in the environment, or else the first on the PATH', () => {
  const named = program('my-browser')
  const onPath = program('chromium')
  expect(findChromium({ CHROMIUM: named, PATH: folder })).toBe(named)
  expect(findChromium({ PATH: folder })).toBe(onPath)
})

test('a Chromium that is named but is not there is not replaced by another', () => {
  program('chromium')
  expect(findChromium({ CHROMIUM: join(folder, 'none'), PATH: folder })).toBeNull()
})

test('a folder or a file without the right to run is no Chromium', () => {
  expect(findChromium({ CHROMIUM: folder })).toBeNull()
  const text = join(folder, 'text')
  writeFileSync(text, '')
  chmodSync(text, 0o644)
  expect(findChromium({ CHROMIUM: text })).toBeNull()
})

test('without fetching, Electron is either a program or a reason', () => {
  const electron = findElectron()
  const answer = 'path' in electron ? electron.path : electron.missing
  expect(answer).not.toBe('')
})

test('a window needs a display on Linux only', () => {
  expect(hasDisplay({}, 'linux')).toBe(false)
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true)
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true)
  expect(hasDisplay({}, 'darwin')).toBe(true)
  expect(hasDisplay({}, 'win32')).toBe(true)
})

test('what a person can mend ends a script with one line and exit code 1; a fault of ours is thrown', async () => {
  const script = `
    import { main, SetupError } from ${JSON.stringify(join(root, 'scripts', 'setup.mjs'))}
    await main(() => { throw new SetupError('Install something.') })`
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 1, stderr: 'Install something.\n' })
  await expect(
    main(() => {
      throw new TypeError('x')
    }),
  ).rejects.toThrow(TypeError)
  expect(new SetupError('x')).toBeInstanceOf(Error)
})
