import { Failure } from '../workspace/failure.ts'
import type { OwnTheme } from './own-theme.ts'
import { type Beside, parseTheme } from './parse-theme.ts'
import { isZip, readTemplate } from './template/read-template.ts'

/** A file as a person chose it. */
export interface ThemeFile {
  name: string
  bytes: Uint8Array
}

/** Of each file, in megabytes: a template with its pictures. */
const most = 100

/**
 * Reads what a person chose as the theme: a theme file with the files that it names, or a PowerPoint template. Of several files the first that is
 * either one counts, the others lie beside it.
 * @param elsewhere gives further files beside it.
 * Failures: those of `parseTheme` and `readTemplate`; FIL-03 a file too large; THM-09 where none is either.
 */
export function themeOf(files: readonly ThemeFile[], elsewhere: Beside = () => undefined): OwnTheme {
  for (const { name, bytes } of files) {
    const size = Math.ceil(bytes.length / 1e6)
    if (size > most) throw new Failure('FIL-03', { file: name, size, limit: most })
  }
  const template = files.find(({ bytes }) => isZip(bytes))
  if (template) return readTemplate(template.name, template.bytes)
  const main = files.find(({ bytes }) => beginsAsJson(bytes))
  if (!main) throw new Failure('THM-09', { file: files[0]?.name ?? '' })
  const text = new TextDecoder().decode(main.bytes)
  const name = main.name.replace(/(?:\.theme)?\.json$/i, '').slice(0, 80) || 'theme'
  return parseTheme(text, name, (beside) => files.find((file) => file.name === beside)?.bytes ?? elsewhere(beside))
}

/** A "{" after a byte order mark and blanks. */
function beginsAsJson(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 256).find((byte) => ![0xef, 0xbb, 0xbf, 9, 10, 13, 32].includes(byte)) === 0x7b
}
