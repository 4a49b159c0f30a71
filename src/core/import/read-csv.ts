import type { Words } from '../words/index.ts'
import { Failure } from '../workspace/failure.ts'
import { type CsvRow, csvRows, guessDelimiter } from './csv-rows.ts'
import { findHeaderRow, namedHeader } from './header-row.ts'
import { issueOf } from './issue-log.ts'
import type { InputFile, Issue } from './report.ts'
import type { RowProblem, Source, SourceFile, SourceRow } from './source.ts'
import type { MapOptions } from './table-map.ts'
import { type DecodedText, decodeText } from './text-decoding.ts'

/** Opens delimited text. Failures: CSV-00 nothing in it, ENC-05 unknown encoding, CSV-06 delimiter that is none. */
export function readCsv(file: InputFile, options: MapOptions, words: Words): SourceFile {
  const decoded = decodeText(file.bytes, options.encoding)
  const { text } = decoded
  if (text.trim() === '') throw new Failure('CSV-00', { file: file.name })
  const declared = /^"?sep=(.)"?\r?(?:\n|$)/u.exec(text)?.[1]
  const delimiter = options.delimiter ?? declared ?? guessDelimiter(text)
  if (!/^[^"\r\n]$/u.test(delimiter)) throw new Failure('CSV-06', { delimiter })
  const rows = (): Iterable<CsvRow> => afterDeclaration(csvRows(text, delimiter), declared !== undefined)
  return {
    format: 'csv',
    encoding: decoded.encoding,
    delimiter,
    choices: [{}],
    issues: encodingIssues(decoded, words),
    open: ({ headerRow }) => openTable(file, decoded, rows, headerRow, words),
  }
}

function* afterDeclaration(rows: Iterable<CsvRow>, declared: boolean): Iterable<CsvRow> {
  for (const row of rows) if (!declared || row.line > 1) yield row
}

function encodingIssues(decoded: DecodedText, words: Words): Issue[] {
  const { encoding, known } = decoded
  if (known === 'guessed') {
    return [issueOf(words, encoding.startsWith('utf-16') ? 'ENC-02' : 'ENC-03', 'warning', { encoding })]
  }
  return encoding === 'utf-8' || known === 'given' ? [] : [issueOf(words, 'ENC-06', 'note', { encoding })]
}

function openTable(
  file: InputFile,
  decoded: DecodedText,
  rows: () => Iterable<CsvRow>,
  headerRow: number | undefined,
  words: Words,
): Source {
  const at = headerRow === undefined ? findHeaderRow(rows()) : firstFrom(rows(), headerRow)
  if (!at) throw new Failure(headerRow === undefined ? 'CSV-00' : 'MAP-05', { file: file.name, row: headerRow ?? 1 })
  const { header, issues } = namedHeader(at.cells, at.line, words)
  const hasNul = decoded.text.includes('\0')
  return {
    sheet: null,
    headerRow: at.line,
    header,
    issues,
    byteAt: (char) => decoded.byteAt(char),
    *rows(): Iterable<SourceRow> {
      for (const row of rows()) {
        if (row.line <= at.line) continue
        const problem =
          row.problem ??
          widthProblem(row, header.length) ??
          damageProblem(row, decoded) ??
          (hasNul ? nulProblem(row) : undefined)
        yield problem ? { ...row, problem } : row
      }
    },
  }
}

function firstFrom(rows: Iterable<CsvRow>, line: number): CsvRow | undefined {
  for (const row of rows) if (row.line >= line) return row
  return undefined
}

const rawOf = (row: CsvRow) => row.cells.join(' | ').slice(0, 200)

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

function damageProblem(row: CsvRow, decoded: DecodedText): RowProblem | undefined {
  if (!decoded.invalidFrom) return undefined
  const column = row.cells.findIndex((cell) => cell.includes('\uFFFD'))
  if (column < 0) return undefined
  const { byte, value } = decoded.invalidFrom(row.at)
  const hex = value.toString(16).toUpperCase().padStart(2, '0')
  return { code: 'ENC-01', detail: { byte, value: `0x${hex}` }, columnNo: column + 1, raw: rawOf(row) }
}

function nulProblem(row: CsvRow): RowProblem | undefined {
  const column = row.cells.findIndex((cell) => cell.includes('\0'))
  return column < 0 ? undefined : { code: 'TXT-01', detail: {}, columnNo: column + 1, raw: rawOf(row) }
}
