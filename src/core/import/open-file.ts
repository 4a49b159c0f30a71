import type { Words } from '../words/index.ts'
import { detectFormat } from './detect.ts'
import { readCsv } from './read-csv.ts'
import { readJson } from './read-json.ts'
import { readSqlite } from './read-sqlite.ts'
import { readXlsx } from './read-xlsx.ts'
import type { FileReport, InputFile } from './report.ts'
import type { SourceFile } from './source.ts'
import type { MapOptions } from './table-map.ts'

/** The reader of every format. A new format is one file and one line here. */
const readers: Readonly<
  Record<FileReport['format'], (file: InputFile, options: MapOptions, words: Words) => SourceFile | Promise<SourceFile>>
> = {
  csv: readCsv,
  json: readJson,
  xlsx: (file, _options, words) => readXlsx(file, words),
  sqlite: (file, _options, words) => readSqlite(file, words),
}

/** Recognises a file and opens it for reading; `options` give encoding and delimiter where a map has them. */
export async function openFile(file: InputFile, options: MapOptions, words: Words): Promise<SourceFile> {
  return readers[detectFormat(file)](file, options, words)
}
