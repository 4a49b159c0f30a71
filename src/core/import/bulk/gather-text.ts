import { ColumnEvidence, type Evidence } from '../column-evidence.ts'
import type { PlainText, SourceRow } from '../source.ts'
import { Encoder, roles } from './encoder.ts'
import { TextScan } from './scan-text.ts'

/** The evidence of columns of a delimited text, and the number of its rows: what `gatherEvidence` gives, by the encoder. */
export function gatherFromText(
  text: PlainText,
  width: number,
  columns: readonly number[],
  isMissing: (text: string) => boolean,
): Evidence {
  const evidence = new Map(columns.map((column) => [column, new ColumnEvidence()]))
  const take = (column: number, cell: string, count: number) => {
    const trimmed = cell.trim()
    if (!isMissing(trimmed)) evidence.get(column)!.take(trimmed, count)
  }
  let rows = 0
  const takeRow = (row: SourceRow, gathered: boolean) => {
    rows++
    if (gathered || row.problem) return
    for (const column of columns) {
      const cell = row.cells[column]
      if (typeof cell === 'string') take(column, cell, 1)
    }
  }
  const scan = new TextScan(text)
  const encoder: Encoder = new Encoder({
    // Texts that are kept are counted by the encoder and taken at the end.
    read: (column, cell, kept) => {
      if (!kept) take(column, cell, 1)
      encoder.calls.answerNull()
    },
    takeOdd: (offset, line, gathered) => scan.odd(encoder, takeRow)(offset, line, gathered),
    takePages: () => undefined,
    takeLeaf: () => undefined,
  })
  encoder.calls.clearMemo()
  encoder.calls.beginScan(width, text.delimiter, text.line, false)
  for (const column of columns) encoder.calls.useColumn(column, roles.remembered, 0)
  scan.run(encoder, () => undefined)
  for (const { column, text: cell, count } of encoder.kept()) take(column, cell, count)
  return { evidence, rows: rows + encoder.calls.rowCount() }
}
