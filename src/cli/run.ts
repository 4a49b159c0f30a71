import { CommanderError } from 'commander'
import { failureText, isFailureCode } from '../core/words/failure-text.ts'
import { type Lang, languages, type Words, wordsFor } from '../core/words/index.ts'
import { Failure } from '../core/workspace/failure.ts'
import type { Output } from './command.ts'
import { program } from './program.ts'

export interface RunOptions {
  io: Output
  /** Where `LANG` and its like are read; the process's own unless a test says otherwise. */
  env?: Readonly<Record<string, string | undefined>>
  interrupted?: Promise<void>
}

/**
 * Runs one command line (without the program's name) and answers its exit code: 0 done, 2 a mistake of the user's, told in
 * one line, 1 a fault of ours.
 */
export async function run(argv: readonly string[], options: RunOptions): Promise<number> {
  const { io, env = process.env, interrupted = new Promise<void>(() => {}) } = options
  const lang = languageOf(argv, env)
  const words = wordsFor(lang)
  try {
    await program({ lang, words, io, interrupted }).parseAsync(argv.length > 0 ? argv : ['--help'], { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    const failure = error instanceof CommanderError ? misuse(error) : toFailure(error, words)
    if (!failure) {
      io.err(failureText({ code: 'APP-01', detail: { problem: String(error) } }, words))
      if (error instanceof Error && env.TRIPTYCH_DEBUG) io.err(String(error.stack))
      return 1
    }
    io.err(failureText(failure, words).replace(/\s*\n\s*/g, ' '))
    return 2
  }
}

/** `--lang` wherever it stands, or else the language of the system; known before parsing, for the errors of parsing itself. */
function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  const at = argv.indexOf('--lang')
  const asked = at >= 0 ? argv[at + 1] : argv.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length)
  const system = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return languages.find((lang) => lang === asked) ?? languages.find((lang) => system.startsWith(`${lang}_`)) ?? 'en'
}

/** Failures of the core, and those of saving, which carry the same shape. */
function toFailure(error: unknown, words: Words): Pick<Failure, 'code' | 'detail'> | null {
  if (error instanceof Failure) return error
  if (error instanceof Error && 'code' in error && 'detail' in error && isFailureCode(String(error.code), words)) {
    return { code: String(error.code), detail: error.detail as Failure['detail'] }
  }
  return null
}

/** What Commander found wrong, said in our words. */
function misuse(error: CommanderError): Failure {
  const what = /'([^']+)'/.exec(error.message)?.[1] ?? error.message
  switch (error.code) {
    case 'commander.missingArgument':
    case 'commander.missingMandatoryOptionValue':
    case 'commander.optionMissingArgument':
      return new Failure('CLI-13', { what })
    case 'commander.excessArguments':
      return new Failure('CLI-14', { command: what })
    default:
      return new Failure('CLI-01', { what })
  }
}
