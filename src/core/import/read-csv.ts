import type { Words } from '../words/index.ts'
import { Failure } from '../workspace/failure.ts'
import { guessDelimiter } from './csv-dialect.ts'
import { CsvReader, type CsvRow, type CsvStep, type Dialect } from './csv-rows.ts'
import { findHeaderRow, namedHeader } from './header-row.ts'
import { issueOf } from './issue-log.ts'
import { rawLines } from './raw-lines.ts'
import type { InputFile, Issue } from './report.ts'
import type { PlainText, RowProblem, Source, SourceFile, SourceRow } from './source.ts'
import type { MapOptions } from './table-map.ts'
import { readText, type Utf8Text } from './text-decoding.ts'
import { firstInvalid } from './utf8.ts'

/** Opens delimited text. Failures: CSV-00 nothing in it, ENC-05 unknown encoding, CSV-06 delimiter that is none. */
export function readCsv(file: InputFile, options: MapOptions, words: Words): SourceFile {
  const text = readText(file.bytes, options.encoding)
  if (!text.bytes.some((byte) => byte > 32)) throw new Failure('CSV-00', { file: file.name })
  const declared = declaration(text.bytes)
  const delimiter = options.delimiter ?? declared?.delimiter ?? guessDelimiter(text.bytes)
  if (!/^[^"\r\n]$/u.test(delimiter)) throw new Failure('CSV-06', { delimiter })
  const table: TextTable = { file, text, dialect: { delimiter, quotes: 'doubled' }, from: declared?.length ?? 0 }
  return {
    format: 'csv',
    encoding: text.encoding,
    delimiter,
    choices: [{}],
    issues: encodingIssues(text, words),
    open: ({ headerRow }) => openTable(table, headerRow, words),
  }
}

interface TextTable {
  file: InputFile
  text: Utf8Text
  dialect: Dialect
  /** Where the first line begins that is no declaration. */
  from: number
}

/** The line "sep=;" with which spreadsheets declare the delimiter. */
function declaration(bytes: Uint8Array): { delimiter: string; length: number } | undefined {
  const m = /^"?sep=(.)"?\r?(?:\n|$)/u.exec(new TextDecoder().decode(bytes.subarray(0, 16)))
  return m ? { delimiter: m[1]!, length: new TextEncoder().encode(m[0]).length } : undefined
}

function encodingIssues({ encoding, known }: Utf8Text, words: Words): Issue[] {
  if (known === 'guessed') {
    return [issueOf(words, encoding.startsWith('utf-16') ? 'ENC-02' : 'ENC-03', 'warning', { encoding })]
  }
  return encoding === 'utf-8' || known === 'given' ? [] : [issueOf(words, 'ENC-06', 'note', { encoding })]
}

function openTable({ file, text, dialect, from }: TextTable, headerRow: number | undefined, words: Words): Source {
  const reader = new CsvReader(text.bytes, dialect)
  const rows = reader.rows(from, from > 0 ? 2 : 1)
  const top = headerRow === undefined ? findHeaderRow(rows) : firstFrom(rows, headerRow)
  if (!top) throw new Failure(headerRow === undefined ? 'CSV-00' : 'MAP-05', { file: file.name, row: headerRow ?? 1 })
  const { header, issues } = namedHeader(top.cells, top.line, words)
  const under = reader.rowAt(top.at, top.line)
  const problemOf = problemTest(text, header.length)
  const rowAt = (offset: number, line: number): CsvStep => {
    const step = reader.rowAt(offset, line)
    if (step.row && !step.row.problem) {
      const problem = problemOf(step.row, step.next)
      if (problem) step.row.problem = problem
    }
    return step
  }
  return {
    sheet: null,
    headerRow: top.line,
    header,
    head: rawLines(text.bytes),
    issues,
    byteAt: text.byteAt,
    *rows(): Iterable<SourceRow> {
      for (let at = under.next, line = under.nextLine; at < text.bytes.length; ) {
        const { row, next, nextLine } = rowAt(at, line)
        if (row) yield row
        at = next
        line = nextLine
      }
    },
    plain: () => plainText(text, dialect, under, rowAt),
  }
}

function plainText(
  { bytes, byteAt }: Utf8Text,
  { delimiter, quotes }: Dialect,
  under: CsvStep,
  rowAt: PlainText['rowAt'],
): PlainText | undefined {
  const byte = delimiter.charCodeAt(0)
  if (delimiter.length > 1 || byte > 127 || quotes !== 'doubled' || byteAt(0) === null) return undefined
  return {
    bytes,
    from: under.next,
    line: under.nextLine,
    end: bytes.length,
    delimiter: byte,
    rowAt,
    byteAt: (offset) => byteAt(offset)!,
  }
}

function firstFrom(rows: Iterable<CsvRow>, line: number): CsvRow | undefined {
  for (const row of rows) if (row.line >= line) return row
  return undefined
}

const rawOf = (row: CsvRow) => row.cells.join(' | ').slice(0, 200)

/** What is wrong with a row beyond its quotes; `next` is where the one after it begins. */
function problemTest(text: Utf8Text, width: number): (row: CsvRow, next: number) => RowProblem | undefined {
  const hasNul = text.bytes.indexOf(0) >= 0
  return (row, next) =>
    widthProblem(row, width) ??
    (text.invalid > 0 ? damageProblem(row, text, next) : undefined) ??
    (hasNul ? nulProblem(row) : undefined)
}

/** A row that is too short or too long is never padded or cut: which of its values is missing cannot be known. */
function widthProblem(row: CsvRow, expected: number): RowProblem | undefined {
  if (row.cells.length === expected || row.cells.every((cell) => cell.trim() === '')) return undefined
  return {
    code: 'CSV-01',
    detail: { expected, found: row.cells.length, line: row.line },
    columnNo: null,
    raw: rawOf(row),
  }
}

function damageProblem(row: CsvRow, { bytes, byteAt }: Utf8Text, next: number): RowProblem | undefined {
  const at = firstInvalid(bytes, row.at, next)
  if (at < 0) return undefined
  const hex = bytes[at]!.toString(16).toUpperCase().padStart(2, '0')
  const column = row.cells.findIndex((cell) => cell.includes('\uFFFD'))
  return {
    code: 'ENC-01',
    detail: { byte: byteAt(at)!, value: `0x${hex}` },
    columnNo: column < 0 ? null : column + 1,
    raw: rawOf(row),
  }
}

function nulProblem(row: CsvRow): RowProblem | undefined {
  const column = row.cells.findIndex((cell) => cell.includes('\0'))
  return column < 0 ? undefined : { code: 'TXT-01', detail: {}, columnNo: column + 1, raw: rawOf(row) }
}
