import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtInModel, capabilitiesOf } from '../../src/core/scorecard-model/model.ts'
import { runCli } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'triptych-sheets-'))
const at = (name: string) => join(folder, name)
const board = at('board.triptych')
const [first, second] = capabilitiesOf(builtInModel)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

beforeAll(async () => {
  writeFileSync(
    at('ratings.csv'),
    `company,assessed_on,assessor,capability,level,target\nAn Phát,2026-03-31,Bình,${first!.id},2,4\nAn Phát,2026-03-31,Chi,${second!.id},3,\n`,
  )
  expect(await runCli('import', at('ratings.csv'), '--out', board)).toMatchObject({ code: 0 })
})

const scorecard = async (of: string) => JSON.parse((await runCli('show', 'scorecard', of, '--json')).out)

test.each(['xlsx', 'csv'])('an assessment leaves as %s and comes back as the same scorecard', async (format) => {
  const out = at(`all.${format}`)
  expect(await runCli('sheets', board, '--out', out, '--lang', 'vi')).toMatchObject({ code: 0 })
  const back = at(`back-${format}.triptych`)
  expect(await runCli('import', out, '--out', back)).toMatchObject({ code: 0 })
  expect(await scorecard(back)).toEqual(await scorecard(board))
})

test('a level filled in for an assessor is one more rating', async () => {
  const out = at('binh.csv')
  expect(await runCli('sheets', board, '--out', out, '--assessor', 'Bình')).toMatchObject({ code: 0 })
  const lines = readFileSync(out, 'utf8').split('\r\n')
  expect(lines.filter((line) => line.includes('Chi'))).toEqual([])
  const row = lines.findIndex((line) => line.includes(second!.id))
  lines[row] = lines[row]!.replace(second!.name.en, `${second!.name.en},5`).replace(',5,,', ',5,')
  writeFileSync(out, lines.join('\r\n'))
  expect(await runCli('import', out, '--into', board, '--out', at('more.triptych'))).toMatchObject({ code: 0 })
  const { pillars } = await scorecard(at('more.triptych'))
  // Bình says 5, Chi says 3.
  expect(pillars[0].capabilities[1]).toMatchObject({ level: 4, low: 3, high: 5, assessors: 2 })
})

test('without a workspace blank sheets of the built-in model are written, as PDF on the paper asked for', async () => {
  expect(await runCli('sheets', '--out', at('blank.pdf'), '--size', 'a3', '--assessor', 'An')).toMatchObject({
    code: 0,
  })
  const pdf = readFileSync(at('blank.pdf'), 'latin1')
  expect(pdf.slice(0, 5)).toBe('%PDF-')
  // 420 × 297 mm in points.
  expect(pdf).toMatch(/\/MediaBox\[0 0 1190\.55\d* 841\.8\d*\]/)
})

test('a table that may be filled in is not written over; other endings and sizes are refused', async () => {
  expect(await runCli('sheets', board, '--out', at('kept.csv'))).toMatchObject({ code: 0 })
  writeFileSync(at('kept.csv'), 'mine')
  const again = await runCli('sheets', board, '--out', at('kept.csv'))
  expect([again.code, again.err]).toEqual([2, expect.stringContaining('CLI-16')])
  expect(readFileSync(at('kept.csv'), 'utf8')).toBe('mine')
  expect((await runCli('sheets', board, '--out', at('x.html'))).err).toContain('CLI-09')
  expect((await runCli('sheets', board, '--out', at('x.pdf'), '--size', 'a5')).err).toContain('CLI-06')
  expect((await runCli('sheets', board, '--out', at('x.csv'), '--company', 'Nobody')).err).toContain('SET-02')
})
