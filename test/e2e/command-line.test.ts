import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runTriptych, serveApp } from './served-app.ts'

const root = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'triptych-command-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const triptych = (...argv: string[]) => runTriptych(folder, ...argv)

test('the built program imports, answers and exports, and ends by itself', () => {
  writeFileSync(join(folder, 'scores.csv'), 'company,period,metric,value,n,sd\nAn Phát,2024,csat_mean,4.3,400,0.8\n')
  expect(triptych('import', 'scores.csv', '--out', 'board.triptych')).toMatchObject({ status: 0, stderr: '' })
  const { stdout } = triptych('metric', 'csat_mean', 'board.triptych', '--by', 'company', '--json')
  expect(JSON.parse(stdout)).toMatchObject([{ company: 'An Phát', n: 400, value: 4.3 }])
  expect(triptych('export', 'board.triptych', '--out', 'pictures', '--panel', 'rankings')).toMatchObject({ status: 0 })
})

test('a mistake is one line on standard error and exit code 2', () => {
  const { status, stdout, stderr } = triptych('metric', 'nps', 'nowhere.triptych')
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(/^FIL-01 [^\n]+\n$/)
})

test('npx finds the command in the repository without asking a registry', () => {
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx'
  const env = { ...process.env, npm_config_offline: 'true', npm_config_cache: join(folder, 'empty-cache') }
  const options = { cwd: root, encoding: 'utf8', env, shell: process.platform === 'win32' } as const
  const { status, stdout } = spawnSync(npx, ['triptych', '--version'], options)
  expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
})

test('the browser edition serves the page and the sample, and stops when asked to', async () => {
  const served = await serveApp()
  const page = await fetch(served.url)
  expect(page.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
  expect((await fetch(`${served.url}sample.triptych`)).status).toBe(200)
  await served.stop()
  await expect(fetch(served.url)).rejects.toThrow()
})
