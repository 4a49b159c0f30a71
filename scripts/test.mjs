// @ts-check
/** `npm test`: types, lint, unit tests, build, end-to-end tests. Sets up what is missing; fails where it cannot. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { desktopRuntime, ensureBuild, ensureChromium, ensureDependencies, main, root, SetupError } from './setup.mjs'

const counts = { passed: 0, failed: 0, skipped: 0 }

await main(() => {
  ensureDependencies()
  process.env.CHROMIUM = ensureChromium()
  process.on('exit', () => {
    if (counts.skipped > 0) console.log(`${counts.skipped} tests were skipped, which counts as failing.`)
    console.log(`${counts.passed} passed, ${counts.failed + counts.skipped} failed`)
  })
  step('types', ['typescript', 'bin', 'tsc'], '--noEmit')
  step('lint', ['@biomejs', 'biome', 'bin', 'biome'], 'check', '.')
  tests('unit')
  ensureBuild()
  const electron = desktopRuntime()
  const reason = 'path' in electron ? '' : `, because ${electron.missing}`
  console.log(`\nDesktop tests run in ${reason ? 'Electron’s double with Chromium' : 'Electron'}${reason}.`)
  tests('e2e')
})

/**
 * Runs a program of a package; a failure stops everything.
 * @param {string} name
 * @param {string[]} program path in node_modules
 * @param {string[]} args
 */
function step(name, program, ...args) {
  console.log(`\n── ${name}`)
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', ...program), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) throw new SetupError(`${name} failed.`)
}

/** Runs one project of the test suite and adds its counts; a test that was skipped has not passed. @param {string} project */
function tests(project) {
  const report = join(root, 'out', 'test', `${project}.json`)
  mkdirSync(join(root, 'out', 'test'), { recursive: true })
  rmSync(report, { force: true })
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    step(`${project} tests`, ['vitest', 'vitest.mjs'], 'run', '--project', project, ...reporters)
  } finally {
    const skippedBefore = counts.skipped
    add(report)
    if (counts.skipped > skippedBefore) process.exitCode = 1
  }
}

/** Adds a report's counts; a run that broke down has written none, and has failed by itself. @param {string} report */
function add(report) {
  if (!existsSync(report)) return
  const result = JSON.parse(readFileSync(report, 'utf8'))
  counts.passed += result.numPassedTests
  counts.failed += result.numFailedTests
  counts.skipped += result.numPendingTests + result.numTodoTests
}
