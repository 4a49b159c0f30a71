import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'

const rounds = 20
const size = 3_000_000
let folder = ''
let program = ''

// The child is killed, so it must be a process of its own: plain JavaScript, bundled here.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'triptych-kill-'))
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: join(import.meta.dirname, 'save-loop.ts'),
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: 'save-loop.mjs' } },
    },
  })
  program = join(folder, 'save-loop.mjs')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Starts the loop, kills it `ms` after its first save and answers the last generation that it acknowledged. */
async function killWhileSaving(path: string, ms: number): Promise<number> {
  const child = spawn(process.execPath, [program, path, String(size)], { stdio: ['ignore', 'pipe', 'inherit'] })
  let printed = ''
  child.stdout.on('data', (chunk) => {
    printed += String(chunk)
  })
  const ended = new Promise((resolve) => child.on('close', resolve))
  while (!printed.includes('\n') && child.exitCode === null) await sleep(2)
  await sleep(ms)
  child.kill('SIGKILL')
  await ended
  return Number(printed.trimEnd().split('\n').at(-1))
}

test('a save killed at any moment leaves one whole generation, never older than the last acknowledged', async () => {
  const path = join(folder, 'board.triptych')
  for (let round = 0; round < rounds; round++) {
    writeFileSync(path, '')
    const acknowledged = await killWhileSaving(path, (round * 7) % 40)
    const bytes = readFileSync(path)
    const generation = bytes[0]!
    expect(bytes.length).toBe(size)
    expect(bytes.every((byte) => byte === generation)).toBe(true)
    expect([acknowledged, acknowledged + 1]).toContain(generation)
  }
}, 60_000)
