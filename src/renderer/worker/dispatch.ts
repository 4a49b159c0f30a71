import type { CallInput, CallName, CallOutput, Progress } from '../../contract/calls.ts'
import type { ParsedCall } from './validators.ts'

export type ReportProgress = (progress: Progress) => void

/** What answers each call of the contract. */
export type Handlers = {
  [N in CallName]: (input: CallInput<N>, report: ReportProgress) => CallOutput<N> | Promise<CallOutput<N>>
}

/** Gives the call to its handler. */
export function dispatch(handlers: Handlers, { call, input }: ParsedCall, report: ReportProgress): unknown {
  // A ParsedCall pairs each name with its own input, which the compiler cannot follow through the index.
  const handle = handlers[call] as (input: ParsedCall['input'], report: ReportProgress) => unknown
  return handle(input, report)
}
