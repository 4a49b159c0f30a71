import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { OwnTheme } from '../core/theme/own-theme.ts'
import { themeOf } from '../core/theme/read-theme.ts'
import { readNamedFile } from '../files/read-file.ts'

/** The theme of a file that the user names, a picture that it names taken from beside it. Failures: FIL-01, FIL-02, and those of `themeOf`. */
export function themeAt(path: string): OwnTheme {
  const beside = (name: string) => {
    const place = join(dirname(path), name)
    return existsSync(place) ? readNamedFile(place).bytes : undefined
  }
  return themeOf([readNamedFile(path)], beside)
}
