import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PageServer, startServer } from '../../src/cli/server.ts'
import { securityHeaders } from '../../src/contract/content-security.ts'
import { readSite } from '../../src/files/site.ts'

const outside = mkdtempSync(join(tmpdir(), 'triptych-serve-'))
const folder = join(outside, 'renderer')
mkdirSync(folder)
writeFileSync(join(outside, 'secret.txt'), 'secret')
writeFileSync(join(folder, 'index.html'), '<!doctype html>')
writeFileSync(join(folder, 'sqlite.wasm'), new Uint8Array([0, 97, 115, 109]))
const site = readSite(folder)
const hourMs = 3_600_000
const workspace = { name: 'Quý 3.triptych', bytes: new Uint8Array([1, 2, 3]) }

let server: PageServer
let port = 0
let host = ''
beforeAll(async () => {
  server = await startServer({ site, workspace, port: 0, idleMs: hourMs })
  port = Number(new URL(server.url).port)
  host = `127.0.0.1:${port}`
})
afterAll(async () => {
  server.stop()
  await server.stopped
  rmSync(outside, { recursive: true, force: true })
})

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** A request as it is written: no client tidies the path or the headers. */
function ask(path: string, options: { method?: string; headers?: Record<string, string> } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { Host: host, ...options.headers }
    const sent = request({ host: '127.0.0.1', port, path, method: options.method ?? 'GET', headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) }),
      )
    })
    sent.on('error', reject)
    sent.end()
  })
}

/** The status line that answers raw text. */
function raw(text: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.end(text))
    socket.on('data', (part) => {
      answer += String(part)
    })
    socket.on('close', () => resolve(answer.split('\r\n')[0]!))
  })
}

test('the page is served under the policy, never cached, with its media type', async () => {
  const answer = await ask('/')
  expect(answer.status).toBe(200)
  expect(String(answer.body)).toBe('<!doctype html>')
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
  expect(answer.headers['cache-control']).toBe('no-store')
  for (const [name, value] of Object.entries(securityHeaders)) expect(answer.headers[name.toLowerCase()]).toBe(value)
  expect((await ask('/sqlite.wasm?v=1')).headers['content-type']).toBe('application/wasm')
  expect(answer.headers['access-control-allow-origin']).toBeUndefined()
})

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/..\\secret.txt',
  '//secret.txt',
  '/etc/passwd',
  '/index.html%00',
  '/INDEX.HTML',
  '/index.html/',
])('the path %s leads nowhere', async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, body: Buffer.alloc(0) })
})

test.each([
  'attacker.example',
  'attacker.example:PORT',
  '127.0.0.1',
  '127.0.0.1:1',
  '127.0.0.1.nip.io:PORT',
  'localhost:PORT',
  '[::1]:PORT',
  '0.0.0.0:PORT',
  '127.0.0.2:PORT',
  '127.1:PORT',
  '2130706433:PORT',
  '127.0.0.1:PORT.',
  ' ',
])('a request to the host "%s" is refused', async (name) => {
  const answer = await ask('/workspace', { headers: { Host: name.replace('PORT', String(port)) } })
  expect(answer).toMatchObject({ status: 403, body: Buffer.alloc(0) })
})

test('a request with no host, two hosts or a whole URL is refused', async () => {
  expect(await raw('GET /workspace HTTP/1.0\r\n\r\n')).toContain('403')
  expect(await raw(`GET /workspace HTTP/1.1\r\nHost: ${host}\r\nHost: evil.example\r\n\r\n`)).toMatch(/40[03]/)
  expect(await raw(`GET http://${host}/workspace HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)).toContain(
    '403',
  )
})

test('another site’s page gets nothing', async () => {
  expect((await ask('/workspace', { headers: { 'Sec-Fetch-Site': 'cross-site' } })).status).toBe(403)
  expect((await ask('/workspace', { headers: { 'Sec-Fetch-Site': 'same-origin' } })).status).toBe(200)
  expect((await ask('/', { headers: { 'Sec-Fetch-Site': 'none' } })).status).toBe(200)
})

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('%s is refused', async (method) => {
  expect((await ask('/', { method })).status).toBe(405)
})

test('HEAD answers without a body', async () => {
  expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: Buffer.alloc(0) })
})

test('the workspace comes with its name; without one there is no content', async () => {
  const answer = await ask('/workspace')
  expect([...answer.body]).toEqual([1, 2, 3])
  expect(decodeURIComponent(String(answer.headers['x-workspace-name']))).toBe('Quý 3.triptych')

  const other = await startServer({ site, workspace: null, port: 0, idleMs: hourMs })
  expect((await fetch(`${other.url}workspace`)).status).toBe(204)
  other.stop()
  await other.stopped
})

test('only this computer’s own address is listened on', async () => {
  const outward = Object.values(networkInterfaces())
    .flat()
    .find((each) => each && !each.internal && each.family === 'IPv4')
  const refused = await new Promise<boolean>((resolve) => {
    const socket = connect(port, outward?.address ?? '127.0.0.2')
    socket.on('connect', () => resolve(false))
    socket.on('error', () => resolve(true))
  })
  expect(refused).toBe(true)
})

test('it stops by itself when nobody asks, and not while somebody does', async () => {
  const brief = await startServer({ site, workspace: null, port: 0, idleMs: 300 })
  let stopped = false
  void brief.stopped.then(() => {
    stopped = true
  })
  for (let i = 0; i < 5; i++) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect((await fetch(`${brief.url}alive`)).status).toBe(204)
  }
  expect(stopped).toBe(false)
  await brief.stopped
  await expect(fetch(brief.url)).rejects.toThrow()
})

test('a port that is taken is told', async () => {
  await expect(startServer({ site, workspace: null, port, idleMs: hourMs })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  })
})
