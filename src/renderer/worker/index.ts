import wasmUrl from 'sql.js/dist/sql-wasm-browser.wasm?url'
import type { CallReply } from '../../contract/calls.ts'
import { loadSqlite } from '../../core/workspace/database.ts'
import { toFailure } from '../to-failure.ts'
import { CoreSession } from './core-session.ts'
import { dispatch } from './dispatch.ts'
import { handlersOf } from './handlers.ts'
import { parseCall } from './validators.ts'

/** The worker's message loop: one call at a time, in order, each answered once. Here, and only here, files are parsed and SQL runs. */
const ready = fetch(wasmUrl)
  .then((response) => response.arrayBuffer())
  .then((wasm) => loadSqlite({ wasm }))

const handlers = handlersOf(new CoreSession())

let turn: Promise<void> = ready.then(() => undefined)

self.onmessage = ({ data }: MessageEvent<unknown>) => {
  const answered = turn.catch(() => undefined).then(() => answer(data))
  turn = answered
}

async function answer(message: unknown): Promise<void> {
  const { id } = message as { id: number }
  try {
    await ready
    const call = parseCall(message)
    const value = await dispatch(handlers, call, (progress) => reply({ id, progress }))
    reply({ id, ok: true, value }, buffersOf(value))
  } catch (error) {
    const { code, detail } = toFailure(error)
    reply({ id, ok: false, error: { code, detail } })
  }
}

function reply(message: CallReply, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer })
}

/** What can be handed over instead of copied: the bytes that an answer consists of. */
function buffersOf(value: unknown): Transferable[] {
  return Object.values(value ?? {}).flatMap((part) =>
    part instanceof Uint8Array && part.buffer instanceof ArrayBuffer && part.byteLength === part.buffer.byteLength
      ? [part.buffer]
      : [],
  )
}
