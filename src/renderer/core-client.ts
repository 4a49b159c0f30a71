import type { CallInput, CallMessage, CallName, CallOutput, CallReply, Progress } from '../contract/calls.ts'
import { Failure } from '../core/workspace/failure.ts'

/** The part of a Worker that the client uses; a test gives a double. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>

/** The call was given up because its worker was closed. Not a failure: somebody wanted it. */
export class CallClosed extends Error {
  constructor() {
    super('The call was closed')
    this.name = 'CallClosed'
  }
}

export interface CallOptions {
  onProgress?: ((progress: Progress) => void) | undefined
  /** Buffers of the input that are handed over instead of copied, and are empty here afterwards. */
  transfer?: ArrayBuffer[]
}

interface Pending {
  resolve(value: unknown): void
  reject(error: Error): void
  onProgress: ((progress: Progress) => void) | undefined
}

/** Calls to one core worker, as promises. A call that the core refuses rejects with the same `Failure` it threw there. */
export class CoreClient {
  #worker: WorkerLike
  readonly #pending = new Map<number, Pending>()
  #lastId = 0
  /** Why the worker answers no more; null while it does. */
  #broken: Failure | null = null
  /** Told when the worker breaks down by itself. */
  onBreakdown: ((failure: Failure) => void) | null = null

  constructor(worker: WorkerLike) {
    this.#worker = worker
    this.#listen()
  }

  call<N extends CallName>(
    call: N,
    input: CallInput<N>,
    { onProgress, transfer = [] }: CallOptions = {},
  ): Promise<CallOutput<N>> {
    if (this.#broken) return Promise.reject(this.#broken)
    const id = ++this.#lastId
    return new Promise((resolve, reject) => {
      this.#pending.set(id, {
        // The worker's handlers are typed by the same `Calls`: what answers `call` is a CallOutput of it.
        resolve: (value) => resolve(value as CallOutput<N>),
        reject,
        onProgress,
      })
      this.#worker.postMessage({ id, call, input } satisfies CallMessage, { transfer })
    })
  }

  /** Ends the worker at once, whatever it is doing; open calls reject with `CallClosed`. */
  close(): void {
    this.#worker.terminate()
    this.#rejectAll(new CallClosed())
  }

  /** Goes on with another worker. The one before ends, whatever it is doing; open calls reject with `CallClosed`. */
  restart(worker: WorkerLike): void {
    this.close()
    this.#worker = worker
    this.#broken = null
    this.#listen()
  }

  #listen(): void {
    this.#worker.onmessage = ({ data }: MessageEvent<CallReply>) => this.#receive(data)
    this.#worker.onerror = ({ message }) => {
      this.#broken = new Failure('APP-01', { problem: message || 'worker' })
      this.#rejectAll(this.#broken)
      this.onBreakdown?.(this.#broken)
    }
  }

  #receive(reply: CallReply): void {
    const pending = this.#pending.get(reply.id)
    if (!pending) return
    if ('progress' in reply) {
      pending.onProgress?.(reply.progress)
      return
    }
    this.#pending.delete(reply.id)
    if (reply.ok) pending.resolve(reply.value)
    else pending.reject(new Failure(reply.error.code, reply.error.detail))
  }

  #rejectAll(error: Error): void {
    for (const pending of this.#pending.values()) pending.reject(error)
    this.#pending.clear()
  }
}
