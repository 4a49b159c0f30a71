import type { RowProblem } from '../source.ts'
import type { CsvRow } from './csv-rows.ts'
import type { Utf8Text } from './text-decoding.ts'
import { firstInvalid } from './utf8.ts'

/** What is wrong with a row of a table beyond its quotes, if anything; `next` is the offset where the one after it begins. */
export function problemTest(text: Utf8Text, width: number): (row: CsvRow, next: number) => RowProblem | undefined {
  return (row, next) =>
    widthProblem(row, width) ??
    (text.damage ? damageProblem(row, text, next) : undefined) ??
    (text.hasNul ? nulProblem(row) : undefined)
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
