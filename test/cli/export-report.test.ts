import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ReportJson } from '../../src/core/board-ready/report.ts'
import { runCli } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'triptych-report-'))
const at = (name: string) => join(folder, name)
const board = at('board.triptych')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** One score without revenue or ratings compares nothing: each panel says what it has, and leaders and scorecard have nothing to show. */
beforeAll(async () => {
  writeFileSync(at('scores.csv'), 'period,metric,company,value,n,sd\n2024,cx_index,Aurora,70,400,20\n')
  expect(await runCli('import', at('scores.csv'), '--out', board)).toMatchObject({ code: 0 })
}, 60_000)

test('the report of an export is JSON for a file of that name, with rule, level and place', async () => {
  const { code, out } = await runCli('export', board, '--out', at('deck.html'), '--report', at('report.json'))
  expect(code).toBe(0)
  expect(out).toBe(`Written: ${at('report.json')}\nWritten: ${at('deck.html')}`)
  const report = JSON.parse(readFileSync(at('report.json'), 'utf8')) as ReportJson
  expect(report.slides.map(({ slide }) => slide)).toEqual([1, 2, 3])
  expect(report.errors).toBe(2)
  expect(report.slides[0]!.findings).toMatchObject([
    { rule: 'own-company', level: 'warning', place: 'slide', box: null },
  ])
  expect(report.slides.slice(1).flatMap(({ findings }) => findings.map(({ rule }) => rule))).toEqual([
    'has-data',
    'has-data',
  ])
})

test('other names and "-" have the report as text, in the language asked for', async () => {
  const argv = ['export', board, '--out', at('deck.html'), '--lang', 'vi']
  const { out } = await runCli(...argv, '--report', '-')
  expect(out).toContain('Số trang: 3; lỗi: 2; lưu ý: 1')
  expect(out).toContain('Lỗi has-data: Trang chưa có gì để hiển thị.')
  expect(await runCli(...argv, '--report', at('report.txt'))).toMatchObject({ code: 0 })
  expect(out).toContain(readFileSync(at('report.txt'), 'utf8').trimEnd())
})

test('a strict export of a deck with errors writes the report and nothing else', async () => {
  const argv = ['export', board, '--out', at('strict.html'), '--report', at('strict.json'), '--strict']
  const { code, err } = await runCli(...argv)
  expect(code).toBe(2)
  expect(err).toMatch(/^CLI-17 .*errors: 2/)
  expect(existsSync(at('strict.html'))).toBe(false)
  expect(existsSync(at('strict.json'))).toBe(true)
})

test('warnings do not stop a strict export', async () => {
  const argv = ['export', board, '--out', at('rankings.html'), '--panel', 'rankings', '--strict']
  expect(await runCli(...argv)).toMatchObject({ code: 0, out: `Written: ${at('rankings.html')}` })
})
