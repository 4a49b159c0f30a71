import { gatherFromText } from './bulk/gather-text.ts'
import { ColumnEvidence, type Evidence } from './column-evidence.ts'
import type { Source } from './source.ts'

/** Bytes of text from which the encoder is worth its start. */
const leastForEncoder = 20_000

/** Walks a source once and gathers the evidence of the columns asked for, by their index. */
export function gatherEvidence(
  source: Source,
  columns: readonly number[],
  isMissing: (text: string) => boolean,
): Evidence {
  const text = source.plain?.()
  return text && text.end - text.from >= leastForEncoder
    ? gatherFromText(text, source.header.length, columns, isMissing)
    : gatherFromRows(source, columns, isMissing)
}

/** As `gatherEvidence`, row by row. */
export function gatherFromRows(
  source: Source,
  columns: readonly number[],
  isMissing: (text: string) => boolean,
): Evidence {
  const evidence = new Map(columns.map((column) => [column, new ColumnEvidence()]))
  let rows = 0
  for (const row of source.rows()) {
    rows++
    if (row.problem) continue
    for (const [column, found] of evidence) {
      const cell = row.cells[column]
      if (typeof cell === 'number') {
        if (!isMissing(String(cell))) found.takeNumber(cell, 1)
      } else if (typeof cell === 'string') {
        const text = cell.trim()
        if (!isMissing(text)) found.take(text, 1)
      } else if (cell) found.takeOther(1)
    }
  }
  return { evidence, rows }
}
