import type { ColumnPart } from '../columns/tell-texts.ts'
import type { PlainText, SourceRow } from '../source.ts'
import { Encoder, roles, silentHost } from './encoder.ts'
import { TextScan } from './scan-text.ts'
import { tellOthers } from './tell-others.ts'

/** What was walked: rows, and which share of the text they are. */
export interface Walked {
  rows: number
  share: number
}

/** `tellTexts` of a delimited text, by the encoder: of all of it, or of its head of so many bytes, to the end of a window. */
export function tellTextsOf(
  text: PlainText,
  width: number,
  columns: ReadonlyMap<number, ColumnPart>,
  take: (column: number, cell: string, count: number) => void,
  head = Number.POSITIVE_INFINITY,
): Walked {
  let rows = 0
  const takeRow = (row: SourceRow) => {
    rows++
    if (row.problem) return
    for (const column of columns.keys()) {
      const cell = row.cells[column]
      if (typeof cell === 'string') take(column, cell, 1)
    }
  }
  const scan = new TextScan(text)
  const encoder: Encoder = new Encoder({
    ...silentHost,
    // A text that is kept is told when it first appears, the rest of its cells at the end.
    read: (column, cell) => {
      take(column, cell, 1)
      encoder.calls.answerNull()
    },
    takeOdd: (offset, line, gathered) => scan.odd(encoder, takeRow)(offset, line, gathered),
  })
  const { calls } = encoder
  calls.clearMemo()
  calls.clearSuspects()
  calls.beginScan(width, text.delimiter, text.line, false, text.sound)
  for (const [column, wanted] of columns) calls.useColumn(column, wanted === 'all' ? roles.remembered : roles.prose, 0)
  let share = 1
  const after = (done: number) => {
    share = done
  }
  scan.run(encoder, after, head)
  tellOthers(encoder, take)
  return { rows: rows + calls.rowCount(), share }
}
