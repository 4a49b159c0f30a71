import { tellTextsOf } from '../bulk/gather-text.ts'
import type { Source, SourceRow } from '../source.ts'

/** Which texts of a column are told: all; or those that may hold personal data, and perhaps others. */
export type ColumnPart = 'all' | 'worth-a-look'

/** Bytes of text from which the encoder is worth its start. */
const leastForEncoder = 20_000

/**
 * Walks a source once and tells the texts of some columns, by their index: recurring texts perhaps once with the number of their cells,
 * others cell by cell, each column's in the order of their first appearance. `takeOther` is given cells that a format does not hold as
 * text. Rows with a problem are only counted. Gives the number of rows.
 */
export function tellTexts(
  source: Source,
  columns: ReadonlyMap<number, ColumnPart>,
  take: (column: number, cell: string, count: number) => void,
  takeOther: (column: number, cell: Exclude<SourceRow['cells'][number], string | null>) => void = () => undefined,
): number {
  const text = source.plain?.()
  if (text && text.end - text.from >= leastForEncoder) {
    return tellTextsOf(text, source.header.length, columns, take).rows
  }
  let rows = 0
  for (const row of source.rows()) {
    rows++
    if (row.problem) continue
    for (const column of columns.keys()) {
      const cell = row.cells[column]
      if (typeof cell === 'string') take(column, cell, 1)
      else if (cell !== null && cell !== undefined) takeOther(column, cell)
    }
  }
  return rows
}
