import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect } from 'vitest'

/**
 * Holds a picture to the committed one, as text. Beside a failing one stands `<name>-changed.svg` to look at;
 * `UPDATE_PICTURES=1` takes the new pictures over. A missing picture fails.
 */
export function expectPicture(svg: string, file: string): void {
  const changed = file.replace(/\.svg$/, '-changed.svg')
  if (process.env.UPDATE_PICTURES === '1') {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, svg)
  }
  const known = existsSync(file) ? readFileSync(file, 'utf8') : null
  if (known === svg) {
    rmSync(changed, { force: true })
    return
  }
  writeFileSync(changed, svg)
  expect.fail(known === null ? `No picture ${file}; see ${changed}` : `The picture ${file} has changed; see ${changed}`)
}
