import { CoreClient } from './core-client.ts'
import { policy } from './trusted-types.ts'
import workerUrl from './worker/index.ts?worker&url'

/** A worker with the core in it. */
export function startWorker(): Worker {
  return new Worker(policy.createScriptURL(workerUrl), { type: 'module' })
}

/** Starts a core. The app has one for the open workspace, and one more while something is imported. */
export function startCore(): CoreClient {
  return new CoreClient(startWorker())
}
