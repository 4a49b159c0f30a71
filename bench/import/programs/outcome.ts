import { readFileSync } from 'node:fs'
import type { Checksum } from '../checksum.ts'

/** What one import by one engine took, as its process prints it in its last line. */
export interface Outcome {
  /** From opening the file to the finished table, the engine being open, in milliseconds. */
  ms: number
  /** The most memory that the process held until then, in bytes; null where the system does not tell. */
  peakBytes: number | null
  checksum: Checksum
}

/** The peak of this process. Not `resourceUsage`: that of a child begins with its parent's. */
export function peakBytes(): number | null {
  try {
    return peakIn(readFileSync('/proc/self/status', 'utf8'))
  } catch {
    return null
  }
}

/** The peak in the text of a process's status on Linux. */
export function peakIn(status: string): number | null {
  const kilobytes = /VmHWM:\s*(\d+) kB/.exec(status)?.[1]
  return kilobytes === undefined ? null : Number(kilobytes) * 1024
}

export function tell(outcome: Outcome): void {
  console.log(JSON.stringify(outcome, (_, value) => (typeof value === 'bigint' ? Number(value) : value)))
}
