import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { templateFile, templateFormats } from '../../core/export/templates.ts'
import { tableNames } from '../../core/import/tables.ts'
import { languages, type Words, wordsFor } from '../../core/words/index.ts'
import { Failure } from '../../core/workspace/failure.ts'
import { readNamedFile } from '../../files/read-file.ts'
import type { Context } from '../command.ts'
import { ensureFolder, saveExport } from '../save-file.ts'

/**
 * `triptych templates --out FOLDER`: NAME.xlsx and NAME.csv to fill in for every table. What lies there under such a name may be filled
 * in already: only an untouched template, of any language, gives way. Failure: CLI-15, with nothing written.
 */
export async function writeTemplates({ out }: { out: string }, { words, io }: Context): Promise<void> {
  const untouched = languages.flatMap((lang) => allTemplates(wordsFor(lang)))
  const files = allTemplates(words).map((file) => ({ ...file, path: join(out, file.name) }))
  for (const { path, name } of files) {
    if (!existsSync(path)) continue
    const { bytes } = readNamedFile(path)
    const mayGo = untouched.some((template) => template.name === name && Buffer.compare(template.bytes, bytes) === 0)
    if (!mayGo) throw new Failure('CLI-15', { file: path })
  }
  ensureFolder(out)
  for (const { path, bytes } of files) {
    await saveExport(path, bytes)
    io.out(words.cli.written(path))
  }
}

function allTemplates(words: Words): { name: string; bytes: Uint8Array }[] {
  return tableNames.flatMap((table) => templateFormats.map((format) => templateFile(table, format, words)))
}
