import { readdirSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'

/** A file that a page may load. */
export interface SiteFile {
  path: string
  /** Its media type; a browser runs WebAssembly and modules only under the right one. */
  type: string
}

/** Everything that a page may load, by exact URL path ("/index.html"). What is not in it does not exist. */
export type Site = ReadonlyMap<string, SiteFile>

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.triptych': 'application/vnd.sqlite3',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/**
 * Lists the built page once, at start. A request is looked up in this list and never joined to a path, so no spelling of
 * a URL leads out of the folder.
 */
export function readSite(folder: string): Site {
  const site = new Map<string, SiteFile>()
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name)
    const type = types[extname(name)]
    if (type && statSync(path).isFile()) site.set(`/${name.replaceAll('\\', '/')}`, { path, type })
  }
  const start = site.get('/index.html')
  if (start) site.set('/', start)
  return site
}
