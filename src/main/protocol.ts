import { readFile } from 'node:fs/promises'
import type { Protocol } from 'electron'
import { securityHeaders } from '../contract/content-security.ts'
import type { Site } from '../files/site.ts'
import { isPageUrl, scheme } from './page-url.ts'

/** Before the app is ready: makes `app:` a scheme with an origin of its own, and gives it nothing that a page of ours does not need. */
export function registerScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Answers `app://triptych/…` from the list of built files: reading only, exact paths only. */
export function answerFrom(site: Site): (request: Pick<Request, 'url' | 'method'>) => Promise<Response> {
  return async (request) => {
    if (!isPageUrl(request.url)) return empty(404)
    if (request.method !== 'GET' && request.method !== 'HEAD') return empty(405)
    const file = site.get(new URL(request.url).pathname)
    if (!file) return empty(404)
    const body = request.method === 'HEAD' ? null : await readFile(file.path)
    return new Response(body, { headers: { ...securityHeaders, 'Content-Type': file.type } })
  }
}

function empty(status: number): Response {
  return new Response(null, { status, headers: { ...securityHeaders } })
}
