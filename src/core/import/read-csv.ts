import type { Words } from '../words/index.ts'
import { Failure } from '../workspace/failure.ts'
import { findDialect } from './csv-dialect.ts'
import { headerOf } from './csv-header.ts'
import { dialectIssues } from './csv-oddities.ts'
import { problemTest } from './csv-problems.ts'
import { CsvReader, type CsvRow, type CsvStep, type Dialect } from './csv-rows.ts'
import { type Below, spreadsheetCell, tableExtent } from './csv-table-end.ts'
import { RowWalk } from './csv-walk.ts'
import { cut, issueOf } from './issue-log.ts'
import { rawLines } from './raw-lines.ts'
import type { InputFile, Issue } from './report.ts'
import type { PlainText, Source, SourceFile, SourceRow } from './source.ts'
import type { MapOptions } from './table-map.ts'
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
  const { below, longLine } = tableExtent({ bytes, dialect, under, header })
  const end = below[0]?.at ?? bytes.length
  const problemOf = problemTest(text, header.length)
  const rowAt = (offset: number, line: number): CsvStep => {
    const step = reader.rowAt(offset, line)
    if (step.row && !step.row.problem) {
      const problem = problemOf(step.row, step.next)
      if (problem) step.row.problem = problem
    }
    return step
  }
  const longCell = (): Issue[] => {
    const row = longLine === undefined ? null : new RowWalk(reader, under).rowOver(longLine)
    return row ? longCellIssues(row, header, words) : []
  }
  return {
    sheet: null,
    headerRow: top.line,
    header,
    head: rawLines(bytes),
    issues: [...top.issues, ...below.map((part) => belowIssue(part, words)), ...longCell()],
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

function belowIssue({ kind, from, to, row }: Below, words: Words): Issue {
  const raw = row.cells.filter((cell) => cell.trim() !== '').join(', ')
  const detail = { from, to, line: row.line, raw: cut(raw) }
  return issueOf(words, kind === 'notes' ? 'CSV-13' : 'CSV-11', kind === 'notes' ? 'note' : 'warning', detail, {
    line: from,
    raw,
  })
}

/** The text for a reader that knows nothing but one delimiter of one byte and doubled quotes; undefined where that is not enough. */
function plainText(
  { bytes, byteAt }: Utf8Text,
  { delimiter, quote, backslash }: Dialect,
  rows: Omit<PlainText, 'bytes' | 'delimiter' | 'byteAt'>,
): PlainText | undefined {
  const byte = delimiter.charCodeAt(0)
  if (delimiter.length > 1 || byte > 127 || quote !== '"' || backslash || byteAt(0) === null) return undefined
  return { bytes, delimiter: byte, byteAt: (offset) => byteAt(offset)!, ...rows }
}

function longCellIssues(row: CsvRow, header: readonly string[], words: Words): Issue[] {
  const column = row.cells.findIndex((cell) => cell.length > spreadsheetCell)
  if (column < 0 || row.problem) return []
  const raw = row.cells[column]!
  const detail = { column: header[column]!, line: row.line, characters: raw.length, limit: spreadsheetCell }
  return [
    issueOf(words, 'CSV-14', 'warning', detail, { line: row.line, column: header[column]!, raw: raw.slice(0, 200) }),
  ]
}
