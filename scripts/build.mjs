// @ts-check
/** Builds every host into out/: desktop, browser edition, command line, the sample workspace; and links `npx triptych`. */
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { buildStamp, ensureDependencies, main, root, run } from './setup.mjs'

/** @param {string[]} parts */
const inPackages = (...parts) => join(root, 'node_modules', ...parts)

await main(() => {
  ensureDependencies()
  rmSync(buildStamp, { force: true })
  run(process.execPath, [inPackages('electron-vite', 'bin', 'electron-vite.js'), 'build', '--logLevel', 'error'])
  run(process.execPath, [
    inPackages('vite', 'bin', 'vite.js'),
    'build',
    '-c',
    'vite.cli.config.ts',
    '--logLevel',
    'warn',
  ])
  run(process.execPath, [join(root, 'out', 'cli', 'make-sample.js'), join(root, 'out', 'renderer', 'sample.triptych')])
  linkCommand(join(root, 'out', 'cli', 'triptych.js'))
  writeFileSync(buildStamp, `${JSON.stringify({ built: new Date().toISOString() })}\n`)
})

/**
 * Puts the command where `npx triptych` finds it: npm links the commands of installed packages, not a package's own.
 * @param {string} program
 */
function linkCommand(program) {
  const bin = inPackages('.bin')
  const link = join(bin, 'triptych')
  mkdirSync(bin, { recursive: true })
  chmodSync(program, 0o755)
  rmSync(link, { force: true })
  if (process.platform === 'win32') {
    writeFileSync(`${link}.cmd`, `@node "${program}" %*\r\n`)
  } else {
    symlinkSync(relative(bin, program), link)
  }
}
