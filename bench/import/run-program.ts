import { execFile } from 'node:child_process'
import type { Outcome } from './programs/outcome.ts'

/** Runs a program in a process of its own and reads the outcome that it prints; rejects with what it says when it fails. */
export function runProgram(command: string, args: readonly string[], limitMs: number): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { timeout: limitMs, maxBuffer: 1 << 24 }, (error, stdout, stderr) => {
      if (!error) resolve(JSON.parse(stdout.trimEnd().split('\n').at(-1)!))
      else if (error.killed) reject(new Error(`gave up after ${limitMs / 1000} s`))
      else reject(new Error(reason(stderr) ?? error.message))
    })
  })
}

/** The line of a stack trace, of Node's or Python's, that says what went wrong. */
function reason(stderr: string): string | undefined {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '')
  return lines.findLast((line) => /^(?:\w*(?:Error|Failure|FATAL)|[A-Z]{3}-\d\d)\b/.test(line)) ?? lines.at(-1)
}
