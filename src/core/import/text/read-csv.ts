import type { Words } from '../../words/index.ts'
import { Failure } from '../../workspace/failure.ts'
import { linesAbove } from '../headers/titles.ts'
import type { MapOptions } from '../map/table-map.ts'
import type { InputFile } from '../report.ts'
import type { PlainText, Source, SourceFile, SourceRow } from '../source.ts'
import { findDialect } from './csv-dialect.ts'
import { headerOf } from './csv-header.ts'
import { dialectIssues } from './csv-oddities.ts'
import { problemTest } from './csv-problems.ts'
import { CsvReader, type CsvStep, type Dialect } from './csv-rows.ts'
import { tableExtent } from './csv-table-end.ts'
import { extentIssues } from './csv-table-issues.ts'
import { RowWalk } from './csv-walk.ts'
import { rawLines } from './raw-lines.ts'
import { readText, type Utf8Text } from './text-decoding.ts'
import { encodingIssues } from './text-issues.ts'

/**
 * Opens delimited text. Failures: CSV-00 nothing in it, ENC-04 a legacy font, ENC-05 unknown encoding, CSV-06 delimiter that is none.
 */
export function readCsv(file: InputFile, options: MapOptions, words: Words): SourceFile {
  const text = readText(file.bytes, options.encoding)
  if (!text.bytes.some((byte) => byte > 32)) throw new Failure('CSV-00', { file: file.name })
  const declared = declaration(text.bytes)
  const from = declared?.length ?? 0
  const { delimiter = declared?.delimiter, quote } = options
  if (delimiter !== undefined && !/^[^"\r\n]{1,10}$/u.test(delimiter)) throw new Failure('CSV-06', { delimiter })
  const dialect = findDialect(text.bytes.subarray(from), { delimiter, quote })
  return {
    format: 'csv',
    encoding: text.encoding,
    delimiter: dialect.delimiter,
    choices: [{}],
    issues: [...encodingIssues(text, words), ...dialectIssues(text.bytes, dialect, words)],
    open: ({ headerRow }) => openTable({ name: file.name, text, dialect, from }, headerRow, words),
  }
}

interface TextTable {
  name: string
  text: Utf8Text
  dialect: Dialect
  /** Where the first line begins that is no declaration. */
  from: number
}

/** The line "sep=;" with which spreadsheets declare the delimiter. */
function declaration(bytes: Uint8Array): { delimiter: string; length: number } | undefined {
  const m = /^"?sep=(.)"?(?:\r\n|\r|\n|$)/u.exec(new TextDecoder().decode(bytes.subarray(0, 16)))
  return m ? { delimiter: m[1]!, length: new TextEncoder().encode(m[0]).length } : undefined
}

function openTable({ name, text, dialect, from }: TextTable, headerRow: number | undefined, words: Words): Source {
  const { bytes } = text
  const reader = new CsvReader(bytes, dialect)
  const top = headerOf(reader, from, headerRow, words)
  if (!top) throw new Failure(headerRow === undefined ? 'CSV-00' : 'MAP-05', { file: name, row: headerRow ?? 1 })
  const { header, under } = top
  const extent = tableExtent({ bytes, dialect, under, header })
  const end = extent.below[0]?.at ?? bytes.length
  const problemOf = problemTest(text, header.length)
  const rowAt = (offset: number, line: number): CsvStep => {
    const step = reader.rowAt(offset, line)
    if (step.row && !step.row.problem) {
      const problem = problemOf(step.row, step.next)
      if (problem) step.row.problem = problem
    }
    return step
  }
  const head = rawLines(bytes)
  return {
    sheet: null,
    headerRow: top.line,
    header,
    titles: [...linesAbove(head, top.line), name],
    head,
    issues: [...top.issues, ...extentIssues(extent, new RowWalk(reader, under), header, words)],
    byteAt: text.byteAt,
    *rows(): Iterable<SourceRow> {
      for (let at = under.next, line = under.nextLine; at < end; ) {
        const { row, next, nextLine } = rowAt(at, line)
        if (row) yield row
        at = next
        line = nextLine
      }
    },
    plain: () => plainText(text, dialect, { from: under.next, line: under.nextLine, end, rowAt }),
  }
}

/** The text for a reader that knows nothing but one delimiter of one byte and doubled quotes; undefined where that is not enough. */
function plainText(
  { bytes, byteAt, damage, hasNul }: Utf8Text,
  { delimiter, quote, backslash }: Dialect,
  rows: Omit<PlainText, 'bytes' | 'delimiter' | 'sound' | 'byteAt'>,
): PlainText | undefined {
  const byte = delimiter.charCodeAt(0)
  if (delimiter.length > 1 || byte > 127 || quote !== '"' || backslash || byteAt(0) === null) return undefined
  const sound = damage === null && !hasNul
  return { bytes, delimiter: byte, sound, byteAt: (offset) => byteAt(offset)!, ...rows }
}
