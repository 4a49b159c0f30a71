import { startCore } from '../core-worker.ts'
import { findHost } from '../host/index.ts'

/** The host that the page runs in, and the core with the open workspace. Started with the page, live as long as it does. */
export const host = findHost()
export const core = startCore()
