import type { HostApi } from '../../contract/host.ts'
import { browserHost } from './browser.ts'
import { electronHost } from './electron.ts'

/** The host that this page runs in: the desktop's preload gives its bridge, a browser gives none. The only place that asks. */
export function findHost(): HostApi {
  return window.triptych ? electronHost(window.triptych) : browserHost()
}
