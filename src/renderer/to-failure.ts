import { Failure } from '../core/workspace/failure.ts'

/** Whatever was thrown, as a failure for a person: a fault of ours is APP-01 with its message, never its stack. */
export function toFailure(error: unknown): Failure {
  if (error instanceof Failure) return error
  return new Failure('APP-01', { problem: error instanceof Error ? error.message : String(error) })
}
