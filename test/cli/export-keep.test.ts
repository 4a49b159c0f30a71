import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readPacks } from '../../src/core/deck/packs/pack.ts'
import { Workspace } from '../../src/core/workspace/workspace.ts'
import { runCli } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'triptych-keep-'))
const at = (name: string) => join(folder, name)
const board = at('board.triptych')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('an export keeps the pack of a day in the board, and without --keep leaves the board as it is', async () => {
  writeFileSync(
    at('scores.csv'),
    'period,metric,company,value,n,sd\n2024,cx_index,Aurora,70,400,20\n2024,cx_index,Blue Bay,60,400,20\n',
  )
  await runCli('import', at('scores.csv'), '--out', board)
  const before = readFileSync(board)
  expect(await runCli('export', board, '--out', at('deck.html'))).toMatchObject({ code: 0 })
  expect(readFileSync(board).equals(before)).toBe(true)
  const { code, out } = await runCli('export', board, '--out', at('deck.html'), '--keep', '2025-02-01')
  expect(code).toBe(0)
  // The value and the place of the first of two, and their mean.
  expect(out).toContain('Kept as the pack of 01 Feb 2025: 3 figures.')
  const workspace = await Workspace.open(readFileSync(board))
  const [pack] = readPacks(workspace.read)
  workspace.close()
  expect(pack!.keptOn).toBe('2025-02-01')
  expect(pack!.slides[0]!.figures.map(({ value }) => value)).toEqual([70, 1, 65])
}, 60_000)

test('a day that is none is refused, and nothing is exported', async () => {
  const { code, err } = await runCli('export', board, '--out', at('other.html'), '--keep', '2025-02-30')
  expect(code).not.toBe(0)
  expect(err).toMatch(/^CLI-06 /)
})
