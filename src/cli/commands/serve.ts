import { Failure } from '../../core/workspace/failure.ts'
import { Workspace } from '../../core/workspace/workspace.ts'
import { readNamedFile } from '../../files/read-file.ts'
import { readSite } from '../../files/site.ts'
import type { Context } from '../command.ts'
import { pageFolder } from '../package-root.ts'
import { type PageServer, type ServedWorkspace, startServer } from '../server.ts'

const usualPort = 4173
const idleMs = 30 * 60_000

/** `triptych serve [BOARD] [--port N]`: the browser edition, until Ctrl+C or half an hour without a page. */
export async function serve(
  board: string | undefined,
  options: { port?: number },
  { io, words, interrupted }: Context,
): Promise<void> {
  const workspace = board === undefined ? null : await servedWorkspace(board)
  const server = await listen(workspace, options.port)
  io.out(words.cli.serving(server.url))
  void interrupted.then(() => server.stop())
  await server.stopped
}

/** The board's bytes, once it is known to open: a wrong file is told here and not in the page. */
async function servedWorkspace(board: string): Promise<ServedWorkspace> {
  const input = readNamedFile(board)
  const opened = await Workspace.open(input.bytes)
  opened.close()
  return input
}

/** The port asked for, or else the usual one, or else any that is free. */
async function listen(workspace: ServedWorkspace | null, port: number | undefined): Promise<PageServer> {
  const site = builtSite()
  try {
    return await startServer({ site, workspace, port: port ?? usualPort, idleMs })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    if (port !== undefined) throw new Failure('CLI-10', { port })
    return startServer({ site, workspace, port: 0, idleMs })
  }
}

function builtSite() {
  try {
    const site = readSite(pageFolder)
    if (site.has('/')) return site
  } catch {
    // The folder itself is missing: told the same way.
  }
  throw new Failure('CLI-12')
}
