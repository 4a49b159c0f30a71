import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { securityHeaders } from '../../src/contract/content-security.ts'
import { readSite } from '../../src/files/site.ts'
import { answerFrom, registerScheme } from '../../src/main/protocol.ts'
import { protocol } from '../electron-double/index.ts'

const outside = mkdtempSync(join(tmpdir(), 'triptych-site-'))
const folder = join(outside, 'renderer')
mkdirSync(join(folder, 'assets'), { recursive: true })
writeFileSync(join(outside, 'secret.txt'), 'secret')
writeFileSync(join(folder, 'index.html'), '<!doctype html>')
writeFileSync(join(folder, 'assets', 'app.js'), 'export {}')
writeFileSync(join(folder, 'assets', 'sqlite.wasm'), new Uint8Array([0, 97, 115, 109]))
writeFileSync(join(folder, 'assets', 'notes.exe'), 'of no known type')
afterAll(() => rmSync(outside, { recursive: true, force: true }))

const answer = answerFrom(readSite(folder))
// Not a Request, which would tidy up a hostile URL before it is looked at.
const get = (url: string, method = 'GET') => answer({ url, method })

test('the scheme is standard and secure and has no further privilege', () => {
  registerScheme(protocol as never)
  expect(protocol.privileges).toEqual([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
})

test.each([
  ['app://triptych/', 'text/html; charset=utf-8'],
  ['app://triptych/index.html', 'text/html; charset=utf-8'],
  ['app://triptych/index.html?x#y', 'text/html; charset=utf-8'],
  ['app://triptych/assets/app.js', 'text/javascript; charset=utf-8'],
  ['app://triptych/assets/sqlite.wasm', 'application/wasm'],
])('%s is answered as %s, with every security header', async (url, type) => {
  const response = await get(url)
  expect(response.status).toBe(200)
  expect(response.headers.get('Content-Type')).toBe(type)
  for (const [name, value] of Object.entries(securityHeaders)) expect(response.headers.get(name)).toBe(value)
})

const hostilePaths = [
  '../secret.txt',
  '..%2fsecret.txt',
  '..%2Fsecret.txt',
  '%2e%2e/secret.txt',
  '%2e%2e%2fsecret.txt',
  '%252e%252e%252fsecret.txt',
  '..%5csecret.txt',
  '..\\secret.txt',
  '....//secret.txt',
  'assets/../../secret.txt',
  'assets/..%2f..%2fsecret.txt',
  'assets/%2e%2e/%2e%2e/secret.txt',
  '/secret.txt',
  '//secret.txt',
  '/etc/passwd',
  'etc/passwd',
  '%2fetc%2fpasswd',
  'file:///etc/passwd',
  'C:/Windows/win.ini',
  'C:%5cWindows%5cwin.ini',
  '%5c%5cserver%5cshare',
  'index.html%00',
  'index.html%00.js',
  'index.html.',
  'index.html%20',
  'index.html/',
  'index.html::$DATA',
  'index.html:stream',
  'INDEX.HTML',
  'Index.html',
  'assets',
  'assets/',
  'assets/notes.exe',
  './/index.html',
  'index%2ehtml',
  'assets%2fapp.js',
  '..;/secret.txt',
  '%c0%ae%c0%ae/secret.txt',
  '%u002e%u002e/secret.txt',
  '.git/config',
]

test.each(hostilePaths)('the path %s leads nowhere', async (path) => {
  const response = await get(`app://triptych/${path}`)
  expect(response.status).toBe(404)
  expect(await response.text()).toBe('')
  expect(response.headers.get('Content-Security-Policy')).toBe(securityHeaders['Content-Security-Policy'])
})

test.each([
  'app://evil/index.html',
  'app://triptych.evil/index.html',
  'app://triptych@evil/index.html',
  'app://eviltriptych/index.html',
  'app://triptych:8080/index.html',
  'http://triptych/index.html',
  'file:///index.html',
])('another origin is not served: %s', async (url) => {
  expect((await get(url)).status).toBe(404)
})

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused', async (method) => {
  expect((await get('app://triptych/index.html', method)).status).toBe(405)
})

test('HEAD answers without a body', async () => {
  const response = await get('app://triptych/index.html', 'HEAD')
  expect(response.status).toBe(200)
  expect(await response.text()).toBe('')
})
