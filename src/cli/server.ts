import { createReadStream } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { securityHeaders } from '../contract/content-security.ts'
import type { Site } from '../files/site.ts'

/** The workspace that the browser edition opens with, given to the page at `/workspace`. */
export interface ServedWorkspace {
  name: string
  bytes: Uint8Array
}

export interface ServerOptions {
  site: Site
  /** Null: the page opens the sample. */
  workspace: ServedWorkspace | null
  /** 0 takes any free port. */
  port: number
  /** Stops by itself after this long without a request; the open page asks for `/alive` once a minute. */
  idleMs: number
}

export interface PageServer {
  url: string
  stop(): void
  /** Settles when the server has stopped. */
  stopped: Promise<void>
}

/**
 * Serves the built page on 127.0.0.1 to this computer's own browser, and nothing else to nobody else: exact paths, reading
 * only, and only requests that name this very address (a foreign page that got our address by DNS rebinding does not).
 * Rejects with the system's error when the port is taken.
 */
export function startServer(options: ServerOptions): Promise<PageServer> {
  let host = ''
  const server = createServer((request, response) => {
    idle.refresh()
    answer(request, response, host, options)
  })
  const idle = setTimeout(() => stop(server), options.idleMs)
  const stopped = new Promise<void>((resolve) => {
    server.once('close', () => {
      clearTimeout(idle)
      resolve()
    })
  })
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      clearTimeout(idle)
      reject(error)
    })
    server.listen(options.port, '127.0.0.1', () => {
      host = `127.0.0.1:${(server.address() as AddressInfo).port}`
      resolve({ url: `http://${host}/`, stop: () => stop(server), stopped })
    })
  })
}

function stop(server: Server): void {
  server.close()
  server.closeAllConnections()
}

function answer(request: IncomingMessage, response: ServerResponse, host: string, { site, workspace }: ServerOptions) {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
  response.setHeader('Cache-Control', 'no-store')
  const refusal = refuse(request, host)
  if (refusal) return response.writeHead(refusal).end()

  const path = request.url!.replace(/\?.*$/, '')
  if (path === '/alive') return response.writeHead(204).end()
  if (path === '/workspace') {
    if (!workspace) return response.writeHead(204).end()
    response.writeHead(200, {
      'Content-Type': 'application/vnd.sqlite3',
      'Content-Length': workspace.bytes.length,
      'X-Workspace-Name': encodeURIComponent(workspace.name),
    })
    return response.end(request.method === 'HEAD' ? undefined : workspace.bytes)
  }

  const file = site.get(path)
  if (!file) return response.writeHead(404).end()
  response.writeHead(200, { 'Content-Type': file.type })
  if (request.method === 'HEAD') return response.end()
  return createReadStream(file.path)
    .on('error', () => response.destroy())
    .pipe(response)
}

/** The status with which a request is refused, or null when it may be answered. */
function refuse(request: IncomingMessage, host: string): number | null {
  if (request.method !== 'GET' && request.method !== 'HEAD') return 405
  // Node keeps the first of several Host headers; rawHeaders has them all.
  const hosts = request.rawHeaders.filter((_, i, all) => i % 2 === 1 && all[i - 1]!.toLowerCase() === 'host')
  if (hosts.length !== 1 || hosts[0] !== host || !request.url!.startsWith('/')) return 403
  if (request.headers['sec-fetch-site'] === 'cross-site') return 403
  return null
}
