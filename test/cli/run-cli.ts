import { run } from '../../src/cli/run.ts'

export interface CliResult {
  code: number
  out: string
  err: string
}

/** Runs a command line in this process, in English unless it says otherwise. */
export async function runCli(...argv: string[]): Promise<CliResult> {
  return runCliIn({}, ...argv)
}

/** As `runCli`, with an environment of its own. */
export async function runCliIn(env: Record<string, string>, ...argv: string[]): Promise<CliResult> {
  const out: string[] = []
  const err: string[] = []
  const code = await run(argv, {
    io: { out: (text) => void out.push(text), err: (text) => void err.push(text) },
    env,
    // Whoever serves is asked to stop at once.
    interrupted: Promise.resolve(),
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}
