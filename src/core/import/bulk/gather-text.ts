import type { ColumnPart } from '../columns/tell-texts.ts'
import type { PlainText, SourceRow } from '../source.ts'
import { Encoder, roles } from './encoder.ts'
import { TextScan } from './scan-text.ts'

/** `tellTexts` of a delimited text, by the encoder. */
export function tellTextsOf(
  text: PlainText,
  width: number,
  columns: ReadonlyMap<number, ColumnPart>,
  take: (column: number, cell: string, count: number) => void,
): number {
  let rows = 0
  const takeRow = (row: SourceRow, gathered: boolean) => {
    rows++
    if (gathered || row.problem) return
    for (const column of columns.keys()) {
      const cell = row.cells[column]
      if (typeof cell === 'string') take(column, cell, 1)
    }
  }
  const scan = new TextScan(text)
  const encoder: Encoder = new Encoder({
    // Texts that are kept are counted by the encoder and told at the end.
    read: (column, cell, kept) => {
      if (!kept) take(column, cell, 1)
      encoder.calls.answerNull()
    },
    takeOdd: (offset, line, gathered) => scan.odd(encoder, takeRow)(offset, line, gathered),
    takePages: () => undefined,
    takeLeaf: () => undefined,
  })
  const { calls } = encoder
  calls.clearMemo()
  calls.clearSuspects()
  calls.beginScan(width, text.delimiter, text.line, false)
  for (const [column, part] of columns) calls.useColumn(column, part === 'all' ? roles.remembered : roles.prose, 0)
  scan.run(encoder, () => undefined)
  for (const { column, text: cell, count } of encoder.kept()) take(column, cell, count)
  return rows + calls.rowCount()
}
