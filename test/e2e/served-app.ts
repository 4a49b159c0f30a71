import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'

const program = join(import.meta.dirname, '..', '..', 'out', 'cli', 'triptych.js')

export interface ServedApp {
  url: string
  stop(): Promise<void>
}

/** Runs the built program in a folder, as a user does. */
export function runTriptych(cwd: string, ...argv: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], { cwd, encoding: 'utf8' })
  return { status, stdout, stderr }
}

/** Starts the built browser edition on a free port, as a user does; `board` is the file to open. */
export async function serveApp(board?: string): Promise<ServedApp> {
  const server = spawn(process.execPath, [program, 'serve', ...(board ? [board] : []), '--port', '0'])
  const url = await addressOf(server)
  return {
    url,
    async stop() {
      if (server.exitCode !== null) return
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGINT')
      await ended
    },
  }
}

function addressOf(server: ChildProcess): Promise<string> {
  let said = ''
  return new Promise((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0]
      if (address) resolve(address)
    }
    server.stdout!.on('data', listen)
    server.stderr!.on('data', listen)
    server.once('exit', (code) => reject(new Error(`serve ended with ${code}: ${said}`)))
  })
}
