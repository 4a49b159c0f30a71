import type { Words } from '../words/index.ts'
import { readSqlite } from './database/read-sqlite.ts'
import { detectFormat } from './detect.ts'
import { readJson } from './json/read-json.ts'
import type { MapOptions } from './map/table-map.ts'
import type { FileReport, InputFile } from './report.ts'
import type { SourceFile } from './source.ts'
import { readCsv } from './text/read-csv.ts'
import { readXlsx } from './workbook/read-xlsx.ts'

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
