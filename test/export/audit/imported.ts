import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Workspace } from '../../../src/core/workspace/workspace.ts'
import { runCli } from '../../cli/run-cli.ts'
import type { Shape } from './shapes.ts'

/** The workspace that `triptych import` makes of the files. Throws what the command says when it refuses one. */
export async function importedWorkspace({ files, map }: Shape): Promise<Workspace> {
  const folder = mkdtempSync(join(tmpdir(), 'triptych-audit-'))
  try {
    const paths = Object.entries(files).map(([name, text]) => {
      const path = join(folder, name)
      writeFileSync(path, text)
      return path
    })
    const mapPath = join(folder, 'map.json')
    if (map) writeFileSync(mapPath, JSON.stringify(map))
    const board = join(folder, 'board.triptych')
    const { code, err } = await runCli('import', ...paths, '--out', board, ...(map ? ['--map', mapPath] : []))
    if (code !== 0) throw new Error(err)
    return await Workspace.open(readFileSync(board))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
